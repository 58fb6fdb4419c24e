"""Which cells of a workbook are dates and times, and what they say. Pure.

A workbook keeps a date as a number of days: only the cell's style tells it from any other number. Source: ECMA-376,
part 1, 18.8.30 (numFmt) and 18.17.4 (dates and times).
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from backend.domain.tasks.files.cells import DateCell

# Formats that have a number and no code of their own; 27 to 36 and 50 to 58 are dates of East Asian languages.
_BUILT_IN = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
# What a format says that is no letter of a date: texts, fillers, colours, languages, exponents. [h] stays: hours.
_SAID = re.compile(r'"[^"]*"?|[\\_*].|\[(?![hms]+\])[^\]]*\]|e[+-]', re.IGNORECASE)
_LETTERS = re.compile("[ymdhs]", re.IGNORECASE)
# The days that both kinds of workbook count from; 1900 is a leap year to the first, which shifts its first two months.
_FROM_1900, _FROM_1904 = datetime(1899, 12, 30, tzinfo=UTC), datetime(1904, 1, 1, tzinfo=UTC)


def dated(formats: Sequence[int], codes: Mapping[int, str]) -> frozenset[int]:
    """Which of the cells' styles, by their place, show a number as a date or a time."""
    return frozenset(place for place, id in enumerate(formats) if _is_date(id, codes.get(id)))


def _is_date(id: int, code: str | None) -> bool:
    if code is None:
        return id in _BUILT_IN
    return bool(_LETTERS.search(_SAID.sub("", code).partition(";")[0]))


def as_date(number: str, *, from_1904: bool) -> DateCell | None:
    """The number as a date: 2027-01-31, with its time when it is not midnight; a time alone below one day."""
    try:
        days = float(number)
        moment = (_FROM_1904 if from_1904 else _FROM_1900) + timedelta(seconds=round(days * 86_400))
    except (ValueError, OverflowError):
        return None
    if days < 0:
        return None
    return DateCell(moment.time().isoformat()) if days < 1 else _written(moment)


def as_typed_date(text: str) -> DateCell:
    """A cell that says its date as text."""
    try:
        return _written(datetime.fromisoformat(text))
    except ValueError:
        return DateCell(text)


def _written(moment: datetime) -> DateCell:
    day, time = moment.date().isoformat(), moment.time().isoformat("seconds")
    return DateCell(day if time == "00:00:00" else f"{day} {time}")
