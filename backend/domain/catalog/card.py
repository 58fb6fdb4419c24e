"""The card of goods that have no picture: their tile in the shape and form in which shared links are shown.

Whoever shows a link (a messenger, a search engine) draws no SVG. What matters stands in the middle square, which is all
that some of them show.
"""

from collections.abc import Iterable
from io import BytesIO

from PIL import Image, ImageColor, ImageDraw

from backend.core import pictures
from backend.core.outlines import polygons
from backend.domain.catalog import art, faces
from backend.domain.catalog.glyphs import DRAWINGS, Glyph

_STONE = 75  # the side of one tessera in pixels
_FINE = 4  # shapes are filled this much larger and made smaller, so that edges have no steps
_WHITE = "#ffffff"
_SOFT = 0.62
_LARGEST, _WIDEST = 132, 560


def draw(glyph: str, hue: int, label: str) -> bytes:
    """A JPEG of `pictures.CARD` pixels. Slow: use a thread."""
    shown, said = art.known(glyph), art.words(label)
    face = faces.fitting(said, _LARGEST, _WIDEST) if said else None
    card = _ground(hue)
    width, height = pictures.CARD
    for stone in art.mosaic(shown, hue, said, columns=width // _STONE, rows=-(-height // _STONE)):
        _fill(card, stone.outline, stone.tint, stone.veil, scale=_STONE / art.CELL, at=0j)
    _pictogram(card, shown, art.ground(hue), raised=face is not None)
    if face is not None:
        ImageDraw.Draw(card).text((width / 2, 500), said, fill=_WHITE, font=face, anchor="mm")
    written = BytesIO()
    card.save(written, "JPEG", quality=88, optimize=True)
    return written.getvalue()


def _ground(hue: int) -> Image.Image:
    """A slope of two colours from corner to corner."""
    down = Image.linear_gradient("L")
    along = Image.blend(down, down.transpose(Image.Transpose.TRANSPOSE), 0.5).resize(pictures.CARD)
    light, deep = (Image.new("RGB", pictures.CARD, colour) for colour in art.slope(hue))
    return Image.composite(deep, light, along)


def _pictogram(card: Image.Image, glyph: Glyph, ground: str, *, raised: bool) -> None:
    scale, middle = (3.1, 255) if raised else (4.2, 315)
    at = complex(pictures.CARD[0] / 2 - 48 * scale, middle - 48 * scale)
    inks = {"solid": (_WHITE, 1.0), "soft": (_WHITE, _SOFT), "hole": (ground, 1.0)}
    for kind, outline in DRAWINGS[glyph]:
        _fill(card, outline, *inks[kind], scale=scale, at=at)


def _fill(card: Image.Image, outline: str, colour: str, veil: float, *, scale: float, at: complex) -> None:
    lines = [[point * scale + at for point in line] for line in polygons(outline)]
    left, top, right, bottom = _bounds(point for line in lines for point in line)
    corner = complex(left, top)
    mask = Image.new("L", ((right - left) * _FINE, (bottom - top) * _FINE))
    brush = ImageDraw.Draw(mask)
    for line in lines:
        inside = [(point - corner) * _FINE for point in line]
        brush.polygon([(point.real, point.imag) for point in inside], fill=255)
    shape = mask.reduce(_FINE)
    if veil < 1:
        shape = shape.point([round(level * veil) for level in range(256)])
    card.paste(ImageColor.getrgb(colour), (left, top), shape)


def _bounds(points: Iterable[complex]) -> tuple[int, int, int, int]:
    """The whole pixels around all of them."""
    found = list(points)
    across, down = [point.real for point in found], [point.imag for point in found]
    return int(min(across)), int(min(down)), int(max(across)) + 1, int(max(down)) + 1
