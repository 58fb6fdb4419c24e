"""A poster to share: goods with their picture, name and price, and a code that leads to their page."""

from dataclasses import dataclass
from io import BytesIO

import segno
from PIL import Image, ImageDraw, ImageFont

from backend.domain.catalog import faces

WIDTH, HEIGHT = 720, 1080
_EDGE = 48
_PICTURE = (WIDTH, 378)
_CODE = 264
_INK, _SOFT, _MARK, _PAPER, _GROUND = "#1c2321", "#5d6866", "#c2410c", "#ffffff", "#f4f6f5"
# A name takes two lines at most; what is longer ends in dots.
_LINES = 2


@dataclass(frozen=True, slots=True)
class Poster:
    """What is on a poster, in one language. `picture` is a JPEG or WebP of the shape of a shared card.

    `price` and `instead` (the price it is compared with) are written as the language writes money.
    """

    picture: bytes
    name: str
    line: str
    price: str
    instead: str
    mark: str
    scan: str
    shop: str
    link: str


def draw(poster: Poster) -> bytes:
    """A JPEG of `WIDTH` × `HEIGHT`. Slow: use a thread."""
    sheet = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    with Image.open(BytesIO(poster.picture)) as opened:
        sheet.paste(opened.convert("RGB").resize(_PICTURE, Image.Resampling.LANCZOS), (0, 0))
    brush = ImageDraw.Draw(sheet)
    top: float = _PICTURE[1] + 36
    for line in _wrapped(poster.name, 42, WIDTH - 2 * _EDGE):
        top = _write(brush, (_EDGE, top), line, 42, _INK) + 10
    if poster.line:
        top = _write(brush, (_EDGE, top), _shortened(poster.line, 28, WIDTH - 2 * _EDGE), 28, _SOFT) + 8
    _price(brush, poster, top + 14)
    brush.rectangle((0, HEIGHT - _CODE - 2 * _EDGE + 24, WIDTH, HEIGHT), fill=_GROUND)
    code = _code(poster.link)
    sheet.paste(code, (_EDGE, HEIGHT - _CODE - _EDGE + 12))
    left, room = _EDGE + _CODE + 32, WIDTH - 2 * _EDGE - _CODE - 32
    words: float = HEIGHT - _CODE - _EDGE + 40
    for line in _wrapped(poster.scan, 34, room):
        words = _write(brush, (left, words), line, 34, _INK) + 8
    _write(brush, (left, words + 16), _shortened(poster.shop, 28, room), 28, _SOFT)
    written = BytesIO()
    sheet.save(written, "JPEG", quality=88, optimize=True)
    return written.getvalue()


def _price(brush: ImageDraw.ImageDraw, poster: Poster, top: float) -> None:
    left: float = _EDGE
    if poster.mark:
        face = faces.face(poster.mark, 30) or _plain(30)
        width = face.getlength(poster.mark) + 32
        brush.rounded_rectangle((left, top + 22, left + width, top + 72), 12, fill=_MARK)
        brush.text((left + width / 2, top + 47), poster.mark, fill=_PAPER, font=face, anchor="mm")
        left += width + 20
    if not poster.price:
        return
    face = faces.face(poster.price, 76) or _plain(76)
    brush.text((left, top + 76), poster.price, fill=_MARK, font=face, anchor="ls")
    left += face.getlength(poster.price) + 20
    small = faces.face(poster.instead, 34) or _plain(34)
    if poster.instead and left + small.getlength(poster.instead) < WIDTH - _EDGE:
        brush.text((left, top + 76), poster.instead, fill=_SOFT, font=small, anchor="ls")
        brush.line((left, top + 64, left + small.getlength(poster.instead), top + 64), fill=_SOFT, width=3)


def _code(link: str) -> Image.Image:
    """The code with its quiet zone, whole pixels a module so that scanners see edges."""
    made = segno.make_qr(link, error="m", boost_error=False)
    side = made.symbol_size(border=4)[0]
    drawn = BytesIO()
    made.save(drawn, kind="png", scale=max(1, _CODE // side), border=4)
    with Image.open(drawn) as opened:
        code = opened.convert("RGB")
    sheet = Image.new("RGB", (_CODE, _CODE), _PAPER)
    sheet.paste(code, ((_CODE - code.width) // 2, (_CODE - code.height) // 2))
    return sheet


def _write(brush: ImageDraw.ImageDraw, at: tuple[float, float], words: str, size: int, ink: str) -> float:
    """Write one line; returns where it ends downwards."""
    brush.text(at, words, fill=ink, font=faces.face(words, size) or _plain(size))
    return at[1] + size * 1.25


def _wrapped(words: str, size: int, room: float) -> list[str]:
    """The words over two lines at most: broken at spaces, or within what has none."""
    face = faces.face(words, size) or _plain(size)
    lines, line = [], ""
    for piece in _pieces(words):
        if line and face.getlength((line + piece).rstrip()) > room:
            lines.append(line.strip())
            line = ""
        line += piece
    lines.append(line.strip())
    kept = lines[:_LINES]
    if len(lines) > _LINES:
        kept[-1] = _shortened(kept[-1] + "…", size, room)
    return [_shortened(one, size, room) for one in kept]


def _pieces(words: str) -> list[str]:
    """Where a line may break: after spaces, and between characters that are written without them."""
    found = [""]
    for character in words:
        found[-1] += character
        if character == " " or ord(character) > 0x2E80:
            found.append("")
    return [piece for piece in found if piece]


def _shortened(words: str, size: int, room: float) -> str:
    face = faces.face(words, size) or _plain(size)
    if face.getlength(words) <= room:
        return words
    kept = words.rstrip("…")
    while kept and face.getlength(kept + "…") > room:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def _plain(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """What every machine has; it writes Latin letters and digits."""
    return ImageFont.load_default(size)
