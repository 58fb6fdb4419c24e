"""What spreadsheets do to cells, and what a cell could do to a spreadsheet. Pure."""

import re
from datetime import date

from backend.domain.tasks.files.failures import RowProblem

# A spreadsheet takes a text that begins so for a formula, and runs it on the machine of who opens the file.
_FORMULA = tuple("=+-@\t\r＝＋－＠")
_QUOTE = "'"
_SCIENTIFIC = re.compile(r"\d(\.\d+)?[eE]\+\d+")
_KEPT_DIGITS = 15
_DATE = re.compile(
    r"(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日?|(\d{2})(\d{2}))(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?"
)
# What a formula that cannot be computed leaves.
_ERRORS = frozenset({"#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"})


class DateCell(str):
    """A cell that a workbook keeps as a date or a time, written as a person would type it."""

    __slots__ = ()


def harmless(text: str) -> str:
    """The text as no spreadsheet takes it for a formula; `as_meant` gives it back."""
    return _QUOTE + text if text.lstrip(_QUOTE).startswith(_FORMULA) else text


def as_meant(text: str) -> str:
    """The text that `harmless` was given."""
    return text[1:] if text.startswith(_QUOTE) and text.lstrip(_QUOTE).startswith(_FORMULA) else text


def spoilt(text: str) -> RowProblem | None:
    """What a spreadsheet did to a number whose every digit counts."""
    if text.isdecimal():
        lost = len(text) - _KEPT_DIGITS
        return RowProblem.CUT_DIGITS if lost > 0 and text.endswith("0" * max(3, lost)) else None
    return RowProblem.SCIENTIFIC_NOTATION if _SCIENTIFIC.fullmatch(text) else None


def is_error(text: str) -> bool:
    """Whether it is the trace of a formula that failed."""
    return text in _ERRORS


def parse_day(text: str) -> date | None:
    """A day written 2027-03-01, 2027/3/1, 2027.3.1, 20270301 or 2027年3月1日, a time after it ignored."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, _, *rest = match.groups()
    month, day = (part for part in rest if part is not None)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
