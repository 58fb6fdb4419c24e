"""Pictures that strangers send: known by their own bytes, and drawn anew, so that nothing but what is seen is kept."""

from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps

# Nothing else is tried: each format more is a decoder more that strangers' bytes reach.
FORMATS = ("PNG", "JPEG", "WEBP")
LONGEST_SIDE = 2048
QUALITY = 82
# How many pixels are too many is asked of every picture before any of it is unfolded; the library only warns.
Image.MAX_IMAGE_PIXELS = None


class NotAPicture(Exception):
    """The bytes are no PNG, JPEG or WebP that can be read to its end."""


class TooManyPixels(Exception):
    """The picture would unfold to more than may be."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A JPEG without any metadata."""

    content: bytes
    width: int
    height: int


def redrawn(raw: bytes, *, most_pixels: int) -> Drawn:
    """The picture as a plain JPEG, upright, at most `LONGEST_SIDE` wide and high. Slow: use a thread.

    Raises `NotAPicture`, `TooManyPixels`.
    """
    try:
        with Image.open(BytesIO(raw), formats=FORMATS) as found:
            if found.width * found.height > most_pixels:
                raise TooManyPixels
            if found.format == "JPEG":
                found.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # unfolds no more than is shown
            plain = _plain(found)
    except TooManyPixels:
        raise
    except Exception as error:  # whatever a decoder stumbles over in a stranger's bytes
        raise NotAPicture from error
    drawn = BytesIO()
    plain.save(drawn, "JPEG", quality=QUALITY, optimize=True)
    return Drawn(drawn.getvalue(), plain.width, plain.height)


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
