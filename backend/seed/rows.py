"""Rows gathered in memory and copied in at once: as fast as the disk, and all of them or none."""

from collections.abc import Iterable
from typing import Any, TypeVar, cast

from tortoise.models import Model

from backend.core import database

M = TypeVar("M", bound=Model)


class Rows:
    """Tables are written in the order in which their first row was added: parents before children."""

    def __init__(self) -> None:
        self._tables: dict[type[Model], list[Model]] = {}

    def add(self, row: M) -> M:
        """Keep a row for `write`."""
        self._tables.setdefault(type(row), []).append(row)
        return row

    def extend(self, rows: Iterable[Model]) -> None:
        """Keep several rows."""
        for row in rows:
            self.add(row)

    def of(self, model: type[M]) -> list[M]:
        """The rows kept of a table so far."""
        return cast(list[M], self._tables.get(model, []))

    async def write(self) -> int:
        """Copy every table into the open transaction; returns how many rows were written."""
        connection: Any = cast(Any, database.connection())._connection
        for model, rows in self._tables.items():
            columns = _columns(model, rows[0])
            records = [tuple(field.to_db_value(getattr(row, name), row) for name, _, field in columns) for row in rows]
            await connection.copy_records_to_table(
                model._meta.db_table, columns=[column for _, column, _ in columns], records=records
            )
        return sum(map(len, self._tables.values()))


def _columns(model: type[Model], example: Model) -> list[tuple[str, str, Any]]:
    """Attribute, column and field of everything but keys that the database counts itself."""
    meta = model._meta
    return [
        (name, column, meta.fields_map[name])
        for name, column in meta.fields_db_projection.items()
        if not (meta.fields_map[name].generated and getattr(example, name) is None)
    ]
