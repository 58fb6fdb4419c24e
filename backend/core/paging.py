"""Keyset paging: a cursor is the sort key of the row it follows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson

from backend.core import crypto


@dataclass(frozen=True, slots=True)
class Page:
    """How many rows are wanted, and after which sort key (None: from the start)."""

    first: int
    after: tuple[Any, ...] | None = None

    @property
    def limit(self) -> int:
        """Rows to fetch: one more than wanted tells whether more follow."""
        return self.first + 1


def encode(key: Sequence[object]) -> str:
    """An opaque cursor for a sort key of strings, integers, times and ids."""
    # Times and ids are written as `isoformat` and `str` write them; the driver's own kind of id is one of `UUID`'s.
    return crypto.encode(orjson.dumps(key if type(key) is tuple else list(key), default=str))


def decode(cursor: str, parts: Sequence[type]) -> tuple[Any, ...]:
    """The sort key behind a cursor; raises ValueError when it is not one of these types."""
    if len(cursor) > 500:
        raise ValueError("too long for a cursor")
    values = orjson.loads(crypto.decode(cursor))
    if not isinstance(values, list) or len(values) != len(parts):
        raise ValueError("another list's cursor")
    return tuple(_in(value, part) for value, part in zip(values, parts, strict=True))


def _in(value: Any, part: type) -> Any:
    # A cursor is anybody's to write: what the database could not hold is refused here.
    if part is UUID and isinstance(value, str):
        return UUID(value)
    if part is datetime and isinstance(value, str):
        return _moment(value)
    if part is int and type(value) is int and -(2**63) <= value < 2**63:
        return value
    if part is str and type(value) is str and "\0" not in value:
        return value
    raise ValueError("another list's cursor")


def _moment(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError("a moment of no known clock")
    try:
        return found.astimezone(UTC)
    except OverflowError:
        raise ValueError("a moment out of range") from None
