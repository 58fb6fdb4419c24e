"""Fonts that can write what is drawn, in both languages of the shop; found on the machine."""

import re
from functools import lru_cache

from PIL import ImageFont

# The last is in our container. What none of them can write is left out.
_BOLD = (
    ("NotoSansCJK-Bold.ttc", 2),  # its third face is the one for Simplified Chinese
    ("NotoSansSC-Bold.otf", 0),
    ("SourceHanSansSC-Bold.otf", 0),
    ("PingFang.ttc", 0),
    ("msyhbd.ttc", 0),
    ("wqy-microhei.ttc", 0),
)


def face(words: str, size: int) -> ImageFont.FreeTypeFont | None:
    """A font of that size that can write all of the words; None when the machine has none."""
    for name, index in _BOLD:
        font = _opened(name, index, size)
        if font is not None and _writes(font, words):
            return font
    return None


def fitting(words: str, largest: int, widest: int) -> ImageFont.FreeTypeFont | None:
    """The same, as large as fits, `largest` at most."""
    font = face(words, largest)
    if font is None:
        return None
    size = min(largest, int(largest * widest / font.getlength(words)))
    return font if size == largest else face(words, size)


@lru_cache(maxsize=64)
def _opened(name: str, index: int, size: int) -> ImageFont.FreeTypeFont | None:
    try:
        return ImageFont.truetype(name, size, index=index)
    except OSError:
        return None


def _writes(font: ImageFont.FreeTypeFont, words: str) -> bool:
    """Whether each character looks other than one that no font has."""
    missing = bytes(font.getmask("\uffff"))
    return all(bytes(font.getmask(character)) != missing for character in re.sub(r"\s", "", words))
