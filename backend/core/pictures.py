"""Pictures that people send: known by their own bytes, and drawn anew, so that nothing but what is seen is kept."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from io import BytesIO
from typing import TypeVar

from PIL import Image, ImageEnhance, ImageFilter, ImageOps

# Nothing else is tried: each format more is a decoder more that strangers' bytes reach.
FORMATS = ("PNG", "JPEG", "WEBP")
LONGEST_SIDE = 2048
QUALITY = 82
# What the shop shows of its goods: a square tile, a page's width, and the card that is seen where a page is shared.
TILE_SIDE, PAGE_SIDE, CARD = 640, 1280, (1200, 630)
# How many pixels are too many is asked of every picture before any of it is unfolded; the library only warns.
Image.MAX_IMAGE_PIXELS = None


class NotAPicture(Exception):
    """The bytes are no PNG, JPEG or WebP that can be read to its end."""


class TooManyBytes(Exception):
    """More is sent than is taken."""


class TooManyPixels(Exception):
    """The picture would unfold to more than may be."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A JPEG or WebP without any metadata."""

    content: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Cut:
    """One picture in the sizes that goods are shown in: tile and page are WebP, the card is a JPEG."""

    tile: Drawn
    page: Drawn
    card: Drawn


T = TypeVar("T")
# How many are unfolded at a time in one process: each may take hundreds of megabytes for a moment.
_drawing = asyncio.Semaphore(1)


async def gathered(chunks: AsyncIterator[bytes], *, most_bytes: int) -> bytes:
    """The bytes of one picture as they come. Raises `TooManyBytes` as soon as they are too many."""
    raw = bytearray()
    async for chunk in chunks:
        raw += chunk
        if len(raw) > most_bytes:
            raise TooManyBytes
    return bytes(raw)


async def drawn(draw: Callable[[], T]) -> T:
    """Do something slow to a picture in a thread, one at a time."""
    async with _drawing:
        return await asyncio.to_thread(draw)


def redrawn(raw: bytes, *, most_pixels: int) -> Drawn:
    """The picture as a plain JPEG, upright, at most `LONGEST_SIDE` wide and high. Slow: use a thread.

    Raises `NotAPicture`, `TooManyPixels`.
    """
    return _encoded(_opened(raw, most_pixels), "JPEG")


def cut(raw: bytes, *, most_pixels: int) -> Cut:
    """The picture as the shop shows it of its goods. Slow: use a thread.

    Raises `NotAPicture`, `TooManyPixels`.
    """
    whole = _opened(raw, most_pixels)
    side = min(TILE_SIDE, *whole.size)
    page = whole.copy()
    page.thumbnail((PAGE_SIDE, PAGE_SIDE), reducing_gap=2.0)
    return Cut(
        tile=_encoded(ImageOps.fit(whole, (side, side)), "WEBP"),
        page=_encoded(page, "WEBP"),
        card=_encoded(_card(page), "JPEG"),
    )


def _card(whole: Image.Image) -> Image.Image:
    """All of the picture, on a blur of itself."""
    card = ImageEnhance.Brightness(ImageOps.fit(whole, CARD).filter(ImageFilter.GaussianBlur(40))).enhance(0.7)
    seen = ImageOps.contain(whole, CARD)
    card.paste(seen, ((CARD[0] - seen.width) // 2, (CARD[1] - seen.height) // 2))
    return card


def _encoded(image: Image.Image, format: str) -> Drawn:
    written = BytesIO()
    image.save(written, format, quality=QUALITY, **({"optimize": True} if format == "JPEG" else {"method": 4}))
    return Drawn(written.getvalue(), image.width, image.height)


def _opened(raw: bytes, most_pixels: int) -> Image.Image:
    try:
        with Image.open(BytesIO(raw), formats=FORMATS) as found:
            if found.width * found.height > most_pixels:
                raise TooManyPixels
            if found.format == "JPEG":
                found.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # unfolds no more than is shown
            return _plain(found)
    except TooManyPixels:
        raise
    except Exception as error:  # whatever a decoder stumbles over in a stranger's bytes
        raise NotAPicture from error


def _plain(found: Image.Image) -> Image.Image:
    """Upright, small enough, on white; a fresh image, which has no metadata to be saved with it."""
    upright = ImageOps.exif_transpose(found)
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), reducing_gap=2.0)
    fresh = Image.new("RGB", upright.size, "white")
    if upright.has_transparency_data:
        clear = upright.convert("RGBA")
        fresh.paste(clear, mask=clear.getchannel("A"))
    else:
        fresh.paste(upright.convert("RGB"))
    return fresh
