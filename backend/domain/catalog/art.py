"""A product's picture: a drawn tile with its glyph, the colour of its category and its face value.

Pure: the same words give the same bytes, so that a picture may be cached for ever under its version.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from random import Random
from xml.sax.saxutils import escape

from .glyphs import DRAWINGS, Glyph

__all__ = ["LABEL_MAX", "Glyph", "Stone", "colour", "draw", "ground", "known", "mosaic", "slope", "words"]

SIDE = 320  # the drawing's own units; it scales to any size
CELL = 40  # one tessera of the mosaic
LABEL_MAX = 16
FONT = "system-ui,'PingFang SC','HarmonyOS Sans SC','Noto Sans SC','Noto Sans CJK SC',sans-serif"


@dataclass(frozen=True, slots=True)
class Stone:
    """One tessera: its outline as an SVG path, its colour, and how much of what is under it it hides."""

    outline: str
    tint: str
    veil: float


@lru_cache(maxsize=2048)
def draw(glyph: str, hue: int, label: str, *, size: int = SIDE) -> str:
    """An SVG document of `size` CSS pixels a side.

    `hue` is an angle of the colour circle (0 to 359, wraps); every hue is drawn equally bright, so white
    stays legible on all of them. `label` is the short face value (`¥50`, `30 天`); it is escaped and cut at
    `LABEL_MAX` characters. A glyph nobody knows is drawn as a gift.
    """
    shown, said = known(glyph), words(label)
    light, deep = slope(hue)
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}"'
            f' width="{size}" height="{size}" role="img"'
            f' aria-label="{escape(said or shown.value, {chr(34): "&quot;"})}">'
        ),
        (
            f'<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1">'
            f'<stop offset="0" stop-color="{light}"/>'
            f'<stop offset="1" stop-color="{deep}"/></linearGradient></defs>'
        ),
        f'<rect width="{SIDE}" height="{SIDE}" fill="url(#g)"/>',
        *(
            f'<path d="{stone.outline}" fill="{stone.tint}" fill-opacity="{stone.veil}"/>'
            for stone in mosaic(shown, hue, said)
        ),
        _picture(shown, ground(hue), raised=bool(said)),
        *([_face_value(said)] if said else []),
        "</svg>",
    ]
    return "".join(parts)


def known(glyph: str) -> Glyph:
    """The pictogram of that name; a gift when nobody knows it."""
    return Glyph(glyph) if glyph in Glyph._value2member_map_ else Glyph.GIFT


def words(label: str) -> str:
    """What of a label is drawn."""
    return "".join(c for c in label if c.isprintable())[:LABEL_MAX].strip()


def slope(hue: int) -> tuple[str, str]:
    """The colours of a tile's ground, from its upper left corner to its lower right one."""
    return colour(0.58, 0.135, hue - 14), colour(0.40, 0.120, hue + 18)


def ground(hue: int) -> str:
    """The colour that shows through the holes of a pictogram."""
    return colour(0.46, 0.128, hue)


def mosaic(glyph: Glyph, hue: int, label: str, *, columns: int = SIDE // CELL, rows: int = SIDE // CELL) -> list[Stone]:
    """Tesserae laid from the upper right corner, thinning out towards the label."""
    dice = Random(f"{glyph}/{hue}/{label}")  # noqa: S311  an ornament, not a secret
    tints = [colour(0.72, 0.11, hue + turn) for turn in (-34, -12, 24)] + [colour(0.34, 0.10, hue + 10)]
    laid = []
    for row in range(rows):
        for column in range(columns):
            closeness = 1 - math.hypot((columns - 1 - column) / columns, row / rows) / 0.86
            if dice.random() > closeness * 1.15:
                continue
            x, y = column * CELL, row * CELL
            tint, veil = dice.choice(tints), round(0.10 + 0.45 * closeness * dice.random(), 2)
            laid.append(Stone(_tessera(x, y, dice.randrange(7)), tint, veil))
    return laid


def _tessera(x: int, y: int, shape: int) -> str:
    """The outline of one stone: a square, a quarter disc turned four ways, or a half square."""
    far_x, far_y = x + CELL, y + CELL
    match shape:
        case 0:
            return f"M{x} {y}H{far_x}A{CELL} {CELL} 0 0 1 {x} {far_y}z"
        case 1:
            return f"M{far_x} {y}V{far_y}A{CELL} {CELL} 0 0 1 {x} {y}z"
        case 2:
            return f"M{far_x} {far_y}H{x}A{CELL} {CELL} 0 0 1 {far_x} {y}z"
        case 3:
            return f"M{x} {far_y}V{y}A{CELL} {CELL} 0 0 1 {far_x} {far_y}z"
        case 4:
            return f"M{x} {y}H{far_x}L{x} {far_y}z"
        case _:
            return f"M{x} {y}H{far_x}V{far_y}H{x}z"


def _picture(glyph: Glyph, ground: str, *, raised: bool) -> str:
    scale = 1.5 if raised else 1.8
    x, y = (32, 38) if raised else ((SIDE - 96 * scale) / 2,) * 2
    fill = {"solid": 'fill="#fff"', "soft": 'fill="#fff" fill-opacity=".62"', "hole": f'fill="{ground}"'}
    strokes = "".join(f'<path {fill[kind]} d="{path}"/>' for kind, path in DRAWINGS[glyph])
    return f'<g transform="translate({x:g} {y:g}) scale({scale:g})">{strokes}</g>'


def _face_value(label: str) -> str:
    """The label at the foot, as large as fits: an ideograph is an em wide, bold Latin at most 0.74."""
    ems = sum(1.0 if ord(c) > 0x2E7F else 0.38 if c in " .,:'|·" else 0.74 for c in label)
    size = min(84, int((SIDE - 56) / max(ems, 1)))
    return (
        f'<text x="28" y="{SIDE - 34}" font-family="{FONT}" font-size="{size}" font-weight="700"'
        f' letter-spacing="-.01em" fill="#fff">{escape(label)}</text>'
    )


@lru_cache(maxsize=4096)
def colour(lightness: float, chroma: float, hue: float) -> str:
    """OKLCH as `#rrggbb`: equal lightness looks equal whatever the hue; chroma gives way to the gamut.

    Source: Björn Ottosson, "A perceptual color space for image processing" (2020).
    """
    angle = math.radians(hue % 360)
    while True:
        a, b = chroma * math.cos(angle), chroma * math.sin(angle)
        cone_l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
        cone_m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
        cone_s = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
        linear = (
            4.0767416621 * cone_l - 3.3077115913 * cone_m + 0.2309699292 * cone_s,
            -1.2684380046 * cone_l + 2.6097574011 * cone_m - 0.3413193965 * cone_s,
            -0.0041960863 * cone_l - 0.7034186147 * cone_m + 1.7076147010 * cone_s,
        )
        if chroma <= 0 or all(-0.0005 <= part <= 1.0005 for part in linear):
            return "#" + "".join(f"{round(255 * _encoded(part)):02x}" for part in linear)
        chroma = round(chroma - 0.005, 3)


def _encoded(linear: float) -> float:
    """sRGB's transfer curve (IEC 61966-2-1)."""
    linear = min(max(linear, 0.0), 1.0)
    return float(12.92 * linear if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055)
