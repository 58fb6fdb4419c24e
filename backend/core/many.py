"""Acts on many rows at once: each by itself, so that one that cannot be done keeps no other from it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar
from uuid import UUID

from backend.core.refusals import InvalidInput, Refusal, VersionConflict

MOST = 100

Row = TypeVar("Row")
Wanted = TypeVar("Wanted")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Row]):
    """What became of one: the row as it stands (None: there is none), and why it did not change."""

    row: Row | None
    changed: bool
    refusal: Refusal | None = None


def check_many(ids: Sequence[UUID], name: str) -> None:
    """Raise InvalidInput for a list (`input.<name>`) of none, of too many, or with one twice."""
    if not ids:
        raise InvalidInput("REQUIRED", path=["input", name])
    if len(ids) > MOST:
        raise InvalidInput("TOO_MANY", path=["input", name], maximum=MOST)
    if len(set(ids)) < len(ids):
        raise InvalidInput("REPEATED", path=["input", name])


async def each(
    wanted: Sequence[Wanted],
    act: Callable[[Wanted], Awaitable[tuple[Row, bool]]],
    standing: Callable[[Wanted], Awaitable[Row | None]],
) -> list[Outcome[Row]]:
    """Act on each in a transaction of its own, in their order; aligned outcomes.

    `act` answers the row and whether it changed; of what is refused `standing` reads how it is.
    """
    return [await _outcome(one, act, standing) for one in wanted]


async def _outcome(
    one: Wanted,
    act: Callable[[Wanted], Awaitable[tuple[Row, bool]]],
    standing: Callable[[Wanted], Awaitable[Row | None]],
) -> Outcome[Row]:
    try:
        row, changed = await act(one)
    except VersionConflict as refusal:
        return Outcome(refusal.current, False, refusal)
    except Refusal as refusal:
        return Outcome(await standing(one), False, refusal)
    return Outcome(row, changed)
