"""`tessera keys rotate`: whatever an earlier key-encryption key wrapped is wrapped anew under the present one.

The sealed things themselves stay as they are: only their keys are opened and sealed again, bound to the same row.
The shop goes on meanwhile, a run that was killed is simply run again, and two at once do no harm: a row is written
only while it still holds what was read.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import UUID

import asyncpg

from backend.core import keys
from backend.core.keys import WrappedKey
from backend.local import wrapped
from backend.local.errors import BackupProblem
from backend.local.wrapped import Place

AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Report:
    """What became of every place, and the names of the keys that are needed still."""

    places: list["Turned"]
    needed: list[str]


@dataclass(slots=True)
class Turned:
    """What became of one place: how many keys were turned, and the rows whose key nobody at hand can open."""

    place: Place
    count: int = 0
    shut: list[tuple[UUID, str]] = field(default_factory=list)


Tell = Callable[[Turned], object]


async def rotate(url: str, *, tell: Tell = lambda _: None) -> Report:
    """Turn every place to the present key; `tell` hears of each step. Raises BackupProblem without a database.

    What does not open is told and left as it was; everything else is turned all the same.
    """
    try:
        connection = await asyncpg.connect(url, timeout=10)
    except (OSError, asyncpg.PostgresError) as problem:
        raise BackupProblem(f"The database does not answer: {type(problem).__name__}.") from problem
    try:
        places = [await _turn(connection, place, tell) for place in await wrapped.present(connection)]
        return Report(places, await wrapped.names(connection, passing=True))
    finally:
        await connection.close()


async def _turn(connection: asyncpg.Connection, place: Place, tell: Tell) -> Turned:
    turned = Turned(place)
    found = f"""SELECT {place.id} AS id, {place.kek} AS kek, {place.sealed} AS sealed FROM {place.table}
        WHERE {place.kek} <> $1 AND ($2::uuid IS NULL OR {place.id} > $2) ORDER BY {place.id} LIMIT {AT_ONCE}"""  # noqa: S608
    # Not an UPDATE of the row as it was read: whoever sealed it anew meanwhile was later.
    write = f"""UPDATE {place.table} SET {place.kek} = $2, {place.sealed} = $3
        WHERE {place.id} = $1 AND {place.kek} = $4 AND {place.sealed} = $5 RETURNING 1"""  # noqa: S608
    after: UUID | None = None
    while rows := await connection.fetch(found, keys.provider().current(), after):
        fresh = []
        for row in rows:
            try:
                new = await _anew(place, row["id"], WrappedKey(row["kek"], row["sealed"]))
            except keys.KeyUnavailable:
                turned.shut.append((row["id"], row["kek"]))
            else:
                fresh.append((row["id"], new.kek_id, new.sealed, row["kek"], row["sealed"]))
        # The key service was asked before; the transaction is short, and locks rows in the order of their ids.
        async with connection.transaction():
            for one in fresh:
                turned.count += 1 if await connection.fetchval(write, *one) else 0
        after = rows[-1]["id"]
        tell(turned)
    return turned


async def _anew(place: Place, id: UUID, old: WrappedKey) -> WrappedKey:
    bound_to = place.bound_to(id)
    return await keys.provider().wrap(await keys.provider().unwrap(old, bound_to), bound_to)
