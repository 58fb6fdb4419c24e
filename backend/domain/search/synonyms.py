"""Words that mean the same to customers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.core.refusals import InvalidInput
from backend.domain.search.words import runs, says

FEWEST_WORDS, MOST_WORDS, LONGEST_WORD = 2, 20, 40


@dataclass(frozen=True, slots=True)
class SynonymGroup:
    """Words that are looked for alike, of either language."""

    id: UUID
    words: list[str]
    version: int
    updated_at: datetime
    updated_by: UUID | None


def compared(word: str) -> str:
    """A word as two are compared: 爱奇艺VIP and 爱奇艺 vip are one."""
    return " ".join(run.text for run in runs(word))


def check_words(words: Sequence[str]) -> list[str]:
    """The words as they are kept; raises InvalidInput when they make no group."""
    kept = [" ".join(word.split()) for word in words]
    for place, word in enumerate(kept):
        path = ["input", "words", str(place)]
        if len(word) > LONGEST_WORD:
            raise InvalidInput("TOO_LONG", path=path, maximum=LONGEST_WORD)
        if not compared(word):
            raise InvalidInput("REQUIRED", path=path)
        if not word.isprintable():
            raise InvalidInput("BAD_CHARACTER", path=path)
        if compared(word) in map(compared, kept[:place]):
            raise InvalidInput("REPEATED", path=path)
    if not FEWEST_WORDS <= len(kept) <= MOST_WORDS:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "words"], minimum=FEWEST_WORDS, maximum=MOST_WORDS)
    return kept


def meaning_the_same(texts: Iterable[str], groups: Sequence[SynonymGroup]) -> set[str]:
    """What else the texts say: the other words of every group of which they hold one."""
    told = list(texts)
    found: set[str] = set()
    for group in groups:
        held = {word for word in group.words if any(says(text, word) for text in told)}
        if held:
            found |= set(group.words) - held
    return found


async def groups() -> list[SynonymGroup]:
    """Every group; they are few."""
    rows = await database.fetch("SELECT id, words, version, updated_at, updated_by FROM synonym_group ORDER BY id")
    return [SynonymGroup(**row) for row in rows]
