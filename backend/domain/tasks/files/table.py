"""A table in a file: what is written in its first row and in those below, whatever the file's format. Blocks."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from backend.domain.tasks.files import workbook
from backend.domain.tasks.files.cells import DateCell, as_meant, harmless
from backend.domain.tasks.files.failures import FileFailure, FileRefused
from backend.domain.tasks.files.text import detect
from backend.domain.tasks.files.workbook import MOST_COLUMNS, MOST_ROWS

# What a cell may be given as: an amount or a number stays one where the format has them.
Cell = str | int | Decimal | None
Row = tuple[int, Sequence[str]]

LONGEST_CELL = 40_000
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_SEPARATORS = ",\t;"


class TableFormat(StrEnum):
    """How a table is written."""

    CSV = "CSV"
    XLSX = "XLSX"


MEDIA_TYPES = {
    TableFormat.CSV: "text/csv; charset=utf-8",
    TableFormat.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@dataclass(frozen=True, slots=True)
class Table:
    """`rows` are those below the first with their lines in the file, from 1; empty ones are left out."""

    head: Sequence[str]
    rows: Sequence[Row]
    format: TableFormat
    encoding: str


def read(content: bytes) -> Table:
    """The table of a CSV file (UTF-8 or GB18030; comma, tab or semicolon) or of a workbook's first sheet.

    Raises FileRefused. Cells are trimmed, and what `harmless` did to them is undone. What a workbook keeps as a date is
    a DateCell.
    """
    if content.startswith(_OLE):
        raise FileRefused(FileFailure.OLD_WORKBOOK)
    if content.startswith(_ZIP):
        return _table(workbook.rows(content), TableFormat.XLSX, "UTF-8")
    encoding = detect([content] if content else [])
    return _table(_csv_rows(content.decode(encoding).removeprefix("\ufeff")), TableFormat.CSV, encoding.upper())


def _table(rows: Iterable[Row], format: TableFormat, encoding: str) -> Table:
    found: list[Row] = []
    for line, cells in rows:
        meant = [cell if isinstance(cell, DateCell) else as_meant(cell.strip()) for cell in cells]
        if not any(meant):
            continue
        if len(found) > MOST_ROWS:
            raise FileRefused(FileFailure.TOO_MANY_ROWS)
        if len(meant) > MOST_COLUMNS and any(meant[MOST_COLUMNS:]):
            raise FileRefused(FileFailure.TOO_MANY_COLUMNS)
        found.append((line, meant[:MOST_COLUMNS]))
    if len(found) < 2:
        raise FileRefused(FileFailure.EMPTY_FILE)
    return Table(found[0][1], found[1:], format, encoding)


def _csv_rows(text: str) -> Iterator[Row]:
    start = text.lstrip("\r\n").partition("\n")[0]
    separator = max(_SEPARATORS, key=start.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    line = 1
    try:
        for cells in reader:
            if any(len(cell) > LONGEST_CELL for cell in cells):
                raise FileRefused(FileFailure.WRONG_QUOTES)
            yield line, cells
            line = reader.line_num + 1
    except csv.Error:
        raise FileRefused(FileFailure.WRONG_QUOTES) from None


def write(format: TableFormat, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """The table as a file that no spreadsheet runs anything of."""
    if format is TableFormat.XLSX:
        return workbook.write([_safe(head), *(_safe(row) for row in rows)])
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_safe(head))
    writer.writerows(_safe(row) for row in rows)
    # Excel takes a file without the mark for one in the encoding of its country.
    return text.getvalue().encode("utf-8-sig")


def _safe(row: Sequence[Cell]) -> list[Cell]:
    return [harmless(cell) if isinstance(cell, str) else cell for cell in row]
