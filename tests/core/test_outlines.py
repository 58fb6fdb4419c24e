"""SVG paths as polygons: closed, as large as they say, and nothing guessed."""

import math

import pytest

from backend.core.outlines import polygons
from backend.domain.catalog.glyphs import DRAWINGS


def area(line: list[complex]) -> float:
    return abs(sum((a.conjugate() * b).imag for a, b in zip(line, [*line[1:], line[0]], strict=True))) / 2


@pytest.mark.parametrize(
    ("path", "areas"),
    [
        ("M0 0H10V10H0z", [100]),
        ("m1 1h10v10h-10zm20 0 4 0 0 4-4 0z", [100, 16]),
        ("M0 0 10 0 10 10z", [50]),
        ("M10 0A10 10 0 0 1 0 10L0 0z", [math.pi * 25]),
        ("M0 10a10 10 0 1 0 20 0a10 10 0 1 0-20 0z", [math.pi * 100]),
        ("M0 0a10 5 0 0 1 20 0z", [math.pi * 25]),
        ("M0 0a1 1 0 0 1 20 0z", [math.pi * 50]),  # radii that do not reach
        ("M0 0C0 10 10 10 10 0z", [60]),
        ("M0 0C0 10 10 10 10 0s10-10 10 0z", [60 + 60]),
    ],
)
def test_a_path_is_as_large_as_it_says(path, areas):
    found = [sum(map(area, split(line))) for line in polygons(path)]
    assert found == pytest.approx(areas, rel=0.01)


def split(line: list[complex]) -> list[list[complex]]:
    """A line that crosses the axis as its halves on either side, so that neither takes from the other."""
    halves = [point for point in line if point.imag >= 0], [point for point in line if point.imag <= 0]
    return list(halves) if all(any(abs(point.imag) > 1e-9 for point in half) for half in halves) else [line]


@pytest.mark.parametrize("path", ["M0 0Q1 1 2 2", "0 0", "M0 0z 5"])
def test_what_is_not_read_is_said(path):
    with pytest.raises(ValueError, match="not read"):
        polygons(path)


def test_every_pictogram_stays_in_its_box():
    for drawing in DRAWINGS.values():
        for _, path in drawing:
            for point in (point for line in polygons(path) for point in line):
                assert -1 <= point.real <= 97, path
                assert -1 <= point.imag <= 97, path
