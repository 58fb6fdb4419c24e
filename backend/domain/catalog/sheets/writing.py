"""Products as rows of a table, one a variant; and the refused rows of a file, to be mended and sent again. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from backend.domain.catalog.sheets.cells import written
from backend.domain.catalog.sheets.columns import REFUSED, Column, Level
from backend.domain.catalog.sheets.planning import RowRefused
from backend.domain.catalog.sheets.standing import Standing
from backend.domain.tasks.files.table import Cell, Table
from backend.domain.tasks.words import PROBLEMS, meaning


def rows_of(products: Iterable[Standing], known: Sequence[Column]) -> Iterator[list[Cell]]:
    """A row for each variant that is not hidden; each says everything of its product, in whatever order they come."""
    for product in products:
        for variant in product.variants:
            if variant.hidden:
                continue
            values = {**product.values, **variant.values}
            yield [_cell(column, values.get(column.key), product.told) for column in known]


def _cell(column: Column, value: object, told: Mapping[str, str]) -> Cell:
    if column.level is Level.TOLD:
        return told.get(column.key, "")
    if isinstance(value, bool) or not isinstance(value, Cell):
        return written(value)  # type: ignore[arg-type]
    return value


def refused_rows(
    table: Table, refused: Sequence[RowRefused], known: Mapping[str, Column], locale: str
) -> tuple[list[str], Iterator[list[Cell]]]:
    """Head and rows of the list of refused rows: each as it was, and what is wrong with it."""
    by_line = {one.line: one for one in refused}
    extra = [column.heading(locale) for column in REFUSED]
    kept = [place for place, name in enumerate(table.head) if name not in extra]

    def rows() -> Iterator[list[Cell]]:
        for line, cells in table.rows:
            if (no := by_line.get(line)) is None:
                continue
            told = meaning(PROBLEMS, no.problem.value, locale, no.facts)
            column = known[no.column].heading(locale) if no.column and no.column in known else no.column
            yield [line, column, told, *(cells[place] if place < len(cells) else "" for place in kept)]

    return [*extra, *(table.head[place] for place in kept)], rows()
