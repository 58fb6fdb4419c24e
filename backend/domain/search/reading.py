"""What a query may mean: for each of its words, the words of the index that answer it.

A reading is a list of pieces, all of which a product must have; a piece is a set of words, one of which is enough.
Readings stand in order: as written in the name first, then begun or sounded, then anywhere, mended last.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from backend.domain.search.segmenting import segmented
from backend.domain.search.slips import distance, slips_forgiven
from backend.domain.search.words import LONGEST_PIECE, Run, Script, Way, runs

MOST_TERMS, LONGEST_HAN, LONGEST_LETTERS = 8, 24, 24
# Two letters may be syllables or initials of anything: only longer runs are taken apart.
SHORTEST_COMPOUND = 5
MOST_SHOWN = 40


class Known(NamedTuple):
    """A word of the index, in `n` of its entries."""

    id: int
    way: Way
    text: str
    size: int
    shown: str
    n: int


Ids = frozenset[int]


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of which one is enough; `named`: in the product's own name, not only beside it."""

    ids: Ids
    named: bool
    # About how many entries have one of them.
    n: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What is looked for: readings from the closest to the loosest, the last holding what all others hold.

    `total` is how many entries there are. `mended` is the query as it is read, when it was not read as written.
    `matched` is what people write for the words that answer it, to be shown where they stand in names.
    """

    readings: tuple[tuple[Piece, ...], ...] = ()
    total: int = 0
    mended: str | None = None
    matched: tuple[str, ...] = ()

    def named(self) -> "Plan":
        """The same without the loosest reading, which looks beside names."""
        return replace(self, readings=self.readings[:-1])


def terms(text: str) -> list[Run]:
    """What the query is made of; more than anybody would type is left out."""
    found = runs(text)[:MOST_TERMS]
    longest = {Script.HAN: LONGEST_HAN, Script.LETTERS: LONGEST_LETTERS, Script.DIGITS: LONGEST_LETTERS}
    return [Run(run.script, run.text[: longest[run.script]]) for run in found]


def pieces_asked(sought: Iterable[Run]) -> set[str]:
    """The texts to be looked up as they stand."""
    asked: set[str] = set()
    for run in sought:
        asked.add(run.text)
        if run.script is Script.HAN:
            asked |= parts(run.text, 1, LONGEST_PIECE)
        elif run.script is Script.LETTERS and len(run.text) >= SHORTEST_COMPOUND:
            asked |= parts(run.text, 2, len(run.text))
    return asked


def parts(text: str, shortest: int, longest: int) -> set[str]:
    """Every piece of the text of such a length."""
    return {
        text[start : start + size]
        for size in range(shortest, longest + 1)
        for start in range(max(0, len(text) - size + 1))
    }


class Lexicon:
    """The words of the index that were looked up for one query."""

    def __init__(self, exact: Iterable[Known], begun: Mapping[str, Sequence[Known]], total: int) -> None:
        self._exact = {(one.way, one.text): one for one in exact}
        self._begun = begun
        self.total = total

    def exact(self, text: str, *ways: Way) -> list[Known]:
        """The words that are written, or sound, just so."""
        return [found for way in ways if (found := self._exact.get((way, text))) is not None]

    def begun(self, text: str) -> Sequence[Known]:
        """Words that begin like this."""
        return self._begun.get(text, ())

    def cut(self, text: str, way: Way, *, shortest: int, longest: int) -> list[Known] | None:
        """The text as a row of words met in one way; None when it is none."""

        def met(piece: str) -> int:
            found = self._exact.get((way, piece))
            return found.n if found else 0

        pieces = segmented(text, met, shortest=shortest, longest=longest, all_of_them=self.total)
        return [self._exact[way, piece] for piece in pieces] if pieces else None


Row = list[list[Known]]


def as_written(run: Run, lexicon: Lexicon) -> Row | None:
    """The word itself; a Chinese one in one piece where it is met so, or cut into words."""
    whole = lexicon.exact(run.text, Way.WRITTEN)
    if whole:
        return [whole]
    return in_words(run, lexicon) if run.script is Script.HAN else None


def in_words(run: Run, lexicon: Lexicon) -> Row | None:
    """A Chinese run cut into words of at most three characters: 视频 and 会员 need not stand side by side."""
    found = lexicon.cut(run.text, Way.WRITTEN, shortest=1, longest=LONGEST_PIECE - 1)
    return [[word] for word in found] if found else None


def as_meant(run: Run, lexicon: Lexicon) -> Row | None:
    """The word itself, what begins with it, what sounds like it, what it may be initials of."""
    if run.script is Script.HAN:
        return in_words(run, lexicon)
    met = lexicon.exact(run.text, Way.WRITTEN, Way.SOUND, Way.INITIALS)
    met += [word for word in lexicon.begun(run.text) if word not in met]
    if met:
        return [met]
    if run.script is Script.DIGITS or len(run.text) < SHORTEST_COMPOUND:
        return None
    return sounded(run.text, lexicon)


def sounded(text: str, lexicon: Lexicon) -> Row | None:
    """Several syllables typed as one word: tengxunshipin. More than one single one is chance."""
    found = lexicon.cut(text, Way.SOUND, shortest=1, longest=len(text))
    if not found or sum(word.size == 1 for word in found) > 1 or all(word.size == 1 for word in found):
        return None
    return [[word] for word in found]


def joined(text: str, lexicon: Lexicon) -> Row | None:
    """Words typed as one, or initials of more than four characters: applemusic, txsphy."""
    written = lexicon.cut(text, Way.WRITTEN, shortest=3, longest=len(text))
    found = written or lexicon.cut(text, Way.INITIALS, shortest=2, longest=LONGEST_PIECE)
    return [[word] for word in found] if found else None


def nearest(text: str, candidates: Iterable[Known]) -> list[Known]:
    """The candidates with the fewest slips, most frequent first; none when they are not near."""
    forgiven = slips_forgiven(text)
    measured = [(distance(text, word.text, forgiven), word) for word in candidates]
    near = [pair for pair in measured if 0 < pair[0] <= forgiven]
    fewest = min((slips for slips, _ in near), default=0)
    return sorted((word for slips, word in near if slips == fewest), key=lambda word: (-word.n, word.id))


def plan(rows: Sequence[tuple[Row | None, Row | None]], total: int) -> Plan:
    """Readings of a query whose every word means something; without any when one means nothing.

    `rows`: of each word, as written and as meant.
    """
    written, meant = [row[0] for row in rows], [row[1] for row in rows]
    if not rows or any(row is None for row in meant):
        return Plan(total=total)
    readings = [
        _reading([row for row in written if row is not None], total, named=True) if all(written) else None,
        _reading([row for row in meant if row is not None], total, named=True),
        _reading([row for row in meant if row is not None], total, named=False),
    ]
    return Plan(
        tuple(dict.fromkeys(reading for reading in readings if reading)),
        total,
        matched=_shown([row for row in (*written, *meant) if row is not None]),
    )


def mended_plan(rows: Sequence[Row], total: int, mended: str) -> Plan:
    """A query with words put right: in the name first, then anywhere."""
    readings = tuple(_reading(rows, total, named=named) for named in (True, False))
    return Plan(readings, total, mended, _shown(rows))


def _shown(rows: Iterable[Row]) -> tuple[str, ...]:
    words = [word for row in rows for piece in row for word in piece]
    return tuple(dict.fromkeys(word.shown for word in sorted(words, key=lambda word: -word.n)))[:MOST_SHOWN]


def _reading(rows: Sequence[Row], total: int, *, named: bool) -> tuple[Piece, ...]:
    pieces = {frozenset(word.id for word in words): sum(word.n for word in words) for row in rows for words in row}
    return tuple(Piece(ids, named, min(n, total)) for ids, n in pieces.items())
