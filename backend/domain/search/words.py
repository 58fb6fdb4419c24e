"""Text as it is compared, and the words it is indexed under.

Chinese has no spaces, and no dictionary knows what a shop sells. So every piece of up to four characters is a word
of the index, and how often each is met tells later how a query is cut (`segmenting`). Latin words stand for
themselves; a longer one is found by its beginning.
"""

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from backend.domain.search import sounds

LONGEST_TEXT = 100
# A Chinese word of more characters is found by its parts.
LONGEST_PIECE = 4
_LONGEST_WORD = 40
_HAN = r"\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_RUNS = re.compile(rf"(?P<HAN>[{_HAN}]+)|(?P<DIGITS>\d+)|(?P<LETTERS>[^\W\d_{_HAN}]+)")


class Script(StrEnum):
    """What a run of characters is written in."""

    HAN = "HAN"
    LETTERS = "LETTERS"
    DIGITS = "DIGITS"


class Way(StrEnum):
    """How a word of the index is met: as written, by its pinyin, by its pinyin's initials. ALL stands for any text."""

    WRITTEN = "w"
    SOUND = "p"
    INITIALS = "i"
    ALL = "#"


class Run(NamedTuple):
    """Neighbouring characters of one script."""

    script: Script
    text: str


class Word(NamedTuple):
    """A word of the index: `size` is its characters' (or syllables') number, `shown` what people write for it."""

    way: Way
    text: str
    size: int
    shown: str


EVERYTHING = Word(Way.ALL, "", 0, "")


def plain(text: str) -> str:
    """A text as it is compared: one width, one case, no accents."""
    folded = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    return unicodedata.normalize("NFC", "".join(c for c in folded if unicodedata.category(c) != "Mn"))


def typed(text: str) -> str:
    """What somebody typed, as it is looked up and recorded: plain, on one line, not endless."""
    shown = "".join(c if c.isprintable() else " " for c in plain(text[:LONGEST_TEXT]))
    return " ".join(shown.split())


def runs(text: str) -> list[Run]:
    """The runs of a text, in order; what is neither letter nor digit only separates."""
    return [Run(Script(str(found.lastgroup)), found.group()) for found in _RUNS.finditer(plain(text))]


def words_of(text: str) -> Iterator[Word]:
    """Every word a text is found by; some of them more than once."""
    for run in runs(text):
        yield from _words(run)


@lru_cache(maxsize=20_000)
def _words(run: Run) -> tuple[Word, ...]:
    if run.script is not Script.HAN:
        text = run.text[:_LONGEST_WORD]
        return (Word(Way.WRITTEN, text, len(text), text),)
    made: dict[tuple[Way, str], Word] = {}
    spoken = sounds.syllables(run.text)
    for size in range(1, min(LONGEST_PIECE, len(run.text)) + 1):
        for start in range(len(run.text) - size + 1):
            piece, heard = run.text[start : start + size], spoken[start : start + size]
            made.setdefault((Way.WRITTEN, piece), Word(Way.WRITTEN, piece, size, piece))
            if not all(heard):
                continue
            sound = "".join(heard)
            made.setdefault((Way.SOUND, sound), Word(Way.SOUND, sound, size, piece))
            if size > 1:
                initials = "".join(one[0] for one in heard)
                made.setdefault((Way.INITIALS, initials), Word(Way.INITIALS, initials, size, piece))
    return tuple(made.values())


def says(text: str, phrase: str) -> bool:
    """Whether a text holds a phrase: anywhere in Chinese, as whole words where it begins or ends with others."""
    whole, sought = _spaced(text), _spaced(phrase)
    if not sought:
        return False
    start = whole.find(sought)
    while start >= 0:
        end = start + len(sought)
        before, after = whole[start - 1 : start], whole[end : end + 1]
        if not (_joins(before, sought[0]) or _joins(sought[-1], after)):
            return True
        start = whole.find(sought, start + 1)
    return False


@lru_cache(maxsize=20_000)
def _spaced(text: str) -> str:
    return " ".join(run.text for run in runs(text))


def _joins(left: str, right: str) -> bool:
    return left.isalnum() and right.isalnum() and not (_is_han(left) or _is_han(right))


def _is_han(character: str) -> bool:
    return bool(re.fullmatch(f"[{_HAN}]", character))
