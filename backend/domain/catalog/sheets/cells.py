"""What one cell says, as a value, or what is wrong with it. Pure."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from backend.domain.tasks.files.cells import is_error, parse_day, spoilt
from backend.domain.tasks.files.failures import RowProblem

# Nothing is None: an empty cell says so.
Value = str | int | bool | Decimal | None

_AMOUNT = re.compile(r"\d{1,12}(\.\d{1,4})?")
_NUMBER = re.compile(r"\d{1,12}(\.0{1,4})?")
# Invisible or broken, but for line ends and tabs.
_BROKEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\ud800-\udfff]")
_YES, _NO = frozenset({"true", "yes", "y", "1", "是"}), frozenset({"false", "no", "n", "0", "否"})


class CellRefused(Exception):
    """The cell says nothing that can be taken; `facts` are what its words need."""

    def __init__(self, problem: RowProblem, **facts: Any) -> None:
        super().__init__(problem.value)
        self.problem, self.facts = problem, facts


def text(said: str, *, longest: int) -> Value:
    """A text with line ends as they are kept; empty stays empty."""
    meant = said.replace("\r\n", "\n").replace("\r", "\n").strip()
    if len(meant) > longest:
        raise CellRefused(RowProblem.TOO_LONG, maximum=longest)
    if _BROKEN.search(meant):
        raise CellRefused(RowProblem.BAD_CHARACTER)
    if is_error(meant):
        raise CellRefused(RowProblem.BAD_FORMAT)
    return meant


def name(said: str) -> Value:
    """A name whose every character counts, as a spreadsheet must not have changed it."""
    if problem := spoilt(said):
        raise CellRefused(problem)
    return text(said, longest=200) or None


def choice(said: str, *, words: Sequence[str]) -> Value:
    """One of some words, in whatever letters."""
    if not said:
        return None
    found = next((word for word in words if word.casefold() == said.casefold()), None)
    if found is None:
        raise CellRefused(RowProblem.UNKNOWN_VALUE, known=", ".join(words)[:200])
    return str(found)


def number(said: str, *, lowest: int, highest: int) -> Value:
    """A whole number."""
    if not said:
        return None
    _refuse_spoilt(said)
    if not _NUMBER.fullmatch(said):
        raise CellRefused(RowProblem.NO_NUMBER)
    found = int(said.partition(".")[0])
    if not lowest <= found <= highest:
        raise CellRefused(RowProblem.OUT_OF_RANGE, minimum=lowest, maximum=highest)
    return found


def amount(said: str) -> Value:
    """An amount of money without its currency: digits and a point, no separators of thousands."""
    if not said:
        return None
    _refuse_spoilt(said)
    if not said.isascii() or not _AMOUNT.fullmatch(said):
        raise CellRefused(RowProblem.BAD_AMOUNT)
    return Decimal(said)


def day(said: str) -> Value:
    """A day, kept as 2027-03-01."""
    if not said:
        return None
    found = parse_day(said)
    if found is None:
        raise CellRefused(RowProblem.BAD_DATE)
    return found.isoformat()


def yes_or_no(said: str) -> Value:
    """Whether it is so; an empty cell does not say."""
    if not said:
        return None
    if (plain := said.casefold()) not in _YES | _NO:
        raise CellRefused(RowProblem.UNKNOWN_VALUE, known="TRUE, FALSE")
    return plain in _YES


def _refuse_spoilt(said: str) -> None:
    if problem := spoilt(said):
        raise CellRefused(problem)


def written(value: Value) -> str:
    """The value as its cell says it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
