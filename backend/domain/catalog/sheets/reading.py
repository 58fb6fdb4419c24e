"""From a table to the rows of each product, and the rows that are refused before any product is looked at. Pure."""

import re
from collections.abc import Sequence

from backend.domain.catalog.editing import LONGEST
from backend.domain.catalog.sheets import cells
from backend.domain.catalog.sheets.cells import CellRefused
from backend.domain.catalog.sheets.columns import Column, Level
from backend.domain.catalog.sheets.planning import FileRow, RowRefused
from backend.domain.tasks.files.cells import DateCell
from backend.domain.tasks.files.failures import RowProblem
from backend.domain.tasks.files.table import Table

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def grouped(table: Table, heads: Sequence[Column | None]) -> tuple[dict[str, list[FileRow]], list[RowRefused]]:
    """The rows by product, in the order of the file, and those that name none or a variant named before."""
    groups: dict[str, list[FileRow]] = {}
    told: list[RowRefused] = []
    seen: set[str] = set()
    for line, values in table.rows:
        padded = [*values, *[""] * (len(heads) - len(values))]
        if any(padded[len(heads) :]):
            told.append(RowRefused(line, RowProblem.TOO_MANY_FIELDS))
            continue
        row = FileRow(
            line,
            {
                column.key: text
                for column, text in zip(heads, padded, strict=False)
                if column is not None and column.level is not Level.TOLD
            },
        )
        if no := _dated(row, heads) or _nameless(row):
            told.append(no)
        elif (sku := row.cells["sku"].casefold()) and sku in seen:
            told.append(RowRefused(line, RowProblem.DUPLICATE_IN_FILE, "sku"))
        else:
            seen.add(sku)
            groups.setdefault(row.cells["slug"], []).append(row)
    return groups, told


def _dated(row: FileRow, heads: Sequence[Column | None]) -> RowRefused | None:
    """What a spreadsheet made a date of where no date belongs: 1-2 becomes one, and nobody can tell what was typed."""
    for column in heads:
        if column is not None and isinstance(row.cells.get(column.key), DateCell) and column.read is not cells.day:
            return RowRefused(row.line, RowProblem.DATE_CELL, column.key)
    return None


def _nameless(row: FileRow) -> RowRefused | None:
    for key in ("slug", "sku"):
        try:
            if cells.name(row.cells[key]) is None:
                return RowRefused(row.line, RowProblem.REQUIRED, key)
        except CellRefused as no:
            return RowRefused(row.line, no.problem, key, no.facts)
    slug = row.cells["slug"]
    if len(slug) > LONGEST["slug"] or not _SLUG.fullmatch(slug):
        return RowRefused(row.line, RowProblem.BAD_SLUG, "slug")
    return None
