"""Outlines written as SVG paths, as polygons that any painter fills. Pure.

What our own drawings use is read: lines, cubic curves and arcs, absolute and relative, with flags of arcs apart from
the numbers beside them. A point is a complex number.
"""

import cmath
import math
import re
from collections.abc import Iterator

_PIECE = re.compile(r"[A-Za-z]|-?(?:\d+(?:\.\d*)?|\.\d+)")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7, "Z": 0}
# Of how many lines a curve is made, and how far one goes along an arc, in radians.
_LINES, _TURN = 16, 0.12


def polygons(path: str) -> list[list[complex]]:
    """The closed lines that a path draws, curves as many short lines. Raises ValueError for what is not read."""
    pen = _Pen()
    for letter, given in _steps(path):
        here = pen.at if letter.islower() else 0
        points = [complex(x, y) + here for x, y in zip(given[::2], given[1::2], strict=False)]
        match letter.upper():
            case "M":
                pen.begin(points[0])
            case "L":
                pen.draw(points[0])
            case "H":
                pen.draw(complex(given[0] + here.real, pen.at.imag))
            case "V":
                pen.draw(complex(pen.at.real, given[0] + here.imag))
            case "C":
                pen.curve(*points)
            case "S":
                pen.curve(pen.mirrored(), *points)
            case "A":
                rx, ry, turn, large, sweep, x, y = given
                pen.draw(*_arc(pen.at, complex(x, y) + here, rx, ry, turn, large=large == 1, sweep=sweep == 1))
            case _:
                pen.close()
    return [line for line in pen.lines if len(line) > 1]


class _Pen:
    """Where drawing stands."""

    def __init__(self) -> None:
        self.lines: list[list[complex]] = [[0j]]
        self._handle = 0j

    @property
    def at(self) -> complex:
        """The point drawn to last."""
        return self.lines[-1][-1]

    def begin(self, at: complex) -> None:
        """Lift the pen, and put it down there."""
        self.lines.append([at])
        self._handle = at

    def draw(self, *to: complex) -> None:
        """Go on straight from point to point."""
        self.lines[-1].extend(to)
        self._handle = self.at

    def mirrored(self) -> complex:
        """The handle that lets a curve go on as smoothly as the last one ended."""
        return 2 * self.at - self._handle

    def curve(self, leaving: complex, arriving: complex, to: complex) -> None:
        """Go on by a cubic curve between two handles."""
        start, line = self.at, self.lines[-1]
        for step in range(1, _LINES + 1):
            t = step / _LINES
            u = 1 - t
            line.append(u**3 * start + 3 * u * u * t * leaving + 3 * u * t * t * arriving + t**3 * to)
        self._handle = arriving

    def close(self) -> None:
        """Go back to where this line began; what comes next begins there."""
        self.begin(self.lines[-1][0])


def _steps(path: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with its numbers; a command that is not repeated goes on, as lines after a move."""
    pieces = _PIECE.findall(path)
    letter, place = "", 0
    while place < len(pieces):
        if pieces[place].isalpha():
            letter, place = pieces[place], place + 1
        takes = _TAKES.get(letter.upper())
        if takes is None or (takes == 0 and place < len(pieces) and not pieces[place].isalpha()):
            raise ValueError(f"not read: {letter or pieces[place]}")
        yield letter, [float(piece) for piece in pieces[place : place + takes]]
        place += takes
        letter = {"M": "L", "m": "l"}.get(letter, letter)


def _arc(
    start: complex, to: complex, rx: float, ry: float, turn: float, *, large: bool, sweep: bool
) -> Iterator[complex]:
    """Points along an elliptical arc.

    Found where the ellipse is a circle of radius 1: there the centre stands on the chord's perpendicular, and every
    point is the first one turned. Source: SVG 1.1, appendix F.6.
    """
    tilt = cmath.rect(1, math.radians(turn))

    def on_circle(point: complex) -> complex:
        level = point / tilt
        return complex(level.real / rx, level.imag / ry)

    first, last = on_circle(start), on_circle(to)
    half = (last - first) / 2
    far = abs(half)
    if far == 0:
        return
    # Radii that do not reach are made larger until they do.
    grown = max(1.0, far)
    aside = math.sqrt(grown * grown - far * far) / far
    centre = (first + last) / 2 + (-1j if large == sweep else 1j) * half * aside
    whole = cmath.phase((last - centre) / (first - centre))
    if sweep != (whole > 0):
        whole += math.tau if sweep else -math.tau
    steps = max(2, math.ceil(abs(whole) / _TURN))
    for step in range(1, steps):
        point = centre + (first - centre) * cmath.rect(1, whole * step / steps)
        yield complex(point.real * rx, point.imag * ry) * tilt
    yield to
