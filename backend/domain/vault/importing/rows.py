"""What a row says, or what is wrong with it. Pure; runs in a thread, a million times."""

import re
from collections.abc import Sequence
from datetime import date

from backend.domain.tasks.files.cells import parse_day, spoilt
from backend.domain.tasks.files.failures import RowProblem
from backend.domain.vault.importing.layout import Column, Layout, Separator, fields

LONGEST_NUMBER, LONGEST_SECRET, LONGEST_URL = 64, 255, 1000
# Invisible on screen, different to a computer: controls, zero-width and direction marks, replacement signs.
HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffc\ufffd\ud800-\udfff]")
MOST_FIELDS = 4
LINKS = ("https://", "http://")

Fields = tuple[str | None, str | None, str | None, date | None]


class RowReader:
    """Reads the rows of one layout; `today` is the shop's day, on which a code may still expire."""

    def __init__(self, layout: Layout, today: date) -> None:
        self._layout = layout
        self.separator = layout.separator
        self._today = today
        self._dates: dict[str, date | None] = {}

    def read(self, line: str) -> Fields | RowProblem:
        """Number, secret, link and last day of a row, or why it is refused."""
        found = fields(line, self._layout.separator)
        if found is None:
            return RowProblem.BAD_FORMAT
        for field in found:
            if not field.isprintable() and HIDDEN.search(field):
                return RowProblem.BAD_CHARACTER
        columns = self._layout.columns
        most = len(columns) if columns is not None else MOST_FIELDS
        while len(found) > most and not found[-1]:
            found.pop()
        if len(found) > most:
            return RowProblem.TOO_MANY_FIELDS
        if columns is None:
            return self._checked(*_by_count(found))
        named = dict(zip(columns, found, strict=False))
        return self._checked(
            named.get(Column.NUMBER), named.get(Column.SECRET), named.get(Column.URL), named.get(Column.EXPIRES)
        )

    def _checked(
        self, number: str | None, secret: str | None, url: str | None, expires: str | None
    ) -> Fields | RowProblem:
        if secret:
            if len(secret) > LONGEST_SECRET:
                return RowProblem.TOO_LONG
            if secret[0].isdecimal() and (problem := spoilt(secret)):
                return problem
        elif not url:
            return RowProblem.EMPTY_SECRET
        if number:
            if len(number) > LONGEST_NUMBER:
                return RowProblem.TOO_LONG
            if number[0].isdecimal() and (problem := spoilt(number)):
                return problem
        if url and (problem := _bad_link(url)):
            return problem
        if not expires:
            return number or None, secret or None, url or None, None
        day = self._day(expires)
        if day is None:
            return RowProblem.BAD_DATE
        return (number or None, secret or None, url or None, day) if day >= self._today else RowProblem.EXPIRED

    def _day(self, text: str) -> date | None:
        # A file has few different dates; a hostile one is not allowed to fill the memory with them.
        if text not in self._dates:
            if len(self._dates) > 5000:
                self._dates.clear()
            self._dates[text] = parse_day(text)
        return self._dates[text]


def _by_count(found: Sequence[str]) -> tuple[str | None, str | None, str | None, str | None]:
    """Number, secret, link, expiry of fields that no first row names: `secret`, `number secret`, and so on."""
    if len(found) == 1:
        (only,) = found
        return (None, None, only, None) if only.startswith(LINKS) else (None, only, None, None)
    if len(found) == 2:
        return found[0], found[1], None, None
    if len(found) == 3:
        # The third is a link or a date; a link says so.
        number, secret, third = found
        return (number, secret, third, None) if third.startswith(LINKS) else (number, secret, None, third)
    return found[0], found[1], found[2], found[3]


def _bad_link(url: str) -> RowProblem | None:
    if len(url) > LONGEST_URL:
        return RowProblem.TOO_LONG
    return None if url.startswith(LINKS) and " " not in url else RowProblem.BAD_FORMAT


def masked(line: str | None, separator: Separator) -> str | None:
    """What may be shown of a refused row: its fields' first and last character, and how long they are."""
    if line is None:
        return None
    found = fields(line, separator) or [line]
    return " | ".join(_mask(field) for field in found[:5])[:80]


def _mask(field: str) -> str:
    if len(field) < 8:
        return "•" * len(field)
    first, last = (c if c.isprintable() else "•" for c in (field[0], field[-1]))
    return f"{first}{'•' * min(len(field) - 2, 12)}{last}"
