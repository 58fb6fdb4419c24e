"""64 real connections at once: a pool of as many, and a start at which every one of them already waits."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Any

import asyncpg
import pytest_asyncio
from tortoise.transactions import in_transaction

from backend.core import database

MANY = 64
PATIENCE_S = 20.0

_WAITING = """
SELECT count(DISTINCT l.pid) FROM pg_locks l JOIN pg_database d ON d.datname = current_database()
JOIN pg_stat_get_activity(NULL) a ON a.pid = l.pid AND a.datid = d.oid WHERE NOT l.granted
"""
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"


@pytest_asyncio.fixture(scope="module")
async def _wide(_pool: str) -> AsyncIterator[str]:
    await database.close()
    await database.connect(_pool, pool_min=MANY, pool_max=MANY)
    yield _pool
    await database.close()
    await database.connect(_pool, pool_max=20)


@pytest_asyncio.fixture
async def many(_wide: str, db: str) -> AsyncIterator["Start"]:
    """The pool has 64 connections, all open; gives the start from which calls set off together."""
    gate = await asyncpg.connect(db)
    try:
        yield Start(gate)
    finally:
        await gate.close()


class Start:
    """Where 64 callers line up, and what was there before they went."""

    def __init__(self, gate: asyncpg.Connection) -> None:
        self._gate = gate
        self._before: Counter[str] = Counter()

    async def __call__(
        self, calls: Sequence[Callable[[], Awaitable[Any]]], *, gate: str, waiting: int | None = None
    ) -> list[Any]:
        """Make the calls, each on a connection of its own, none before all of them are there; their answers, aligned.

        They line up before the table `gate`, which is locked until PostgreSQL says that every one of them waits
        (`waiting`, where some of the calls never reach it). What was raised is an answer too.
        """
        self._before = await self._rows()
        transaction = self._gate.transaction()
        await transaction.start()
        await self._gate.execute(f'LOCK TABLE "{gate}" IN ACCESS EXCLUSIVE MODE')
        tasks = [asyncio.ensure_future(call()) for call in calls]
        try:
            await asyncio.wait_for(self._lined_up(len(calls) if waiting is None else waiting), PATIENCE_S)
        finally:
            await transaction.commit()
        return await asyncio.gather(*tasks, return_exceptions=True)

    async def grown(self) -> dict[str, int]:
        """How many rows more (or fewer) each table has since the calls set off; tables that stayed are left out."""
        now = await self._rows()
        return {name: now[name] - self._before[name] for name in now if now[name] != self._before[name]}

    async def _lined_up(self, callers: int) -> None:
        while True:
            await self._gate.execute("SELECT pg_stat_clear_snapshot()")
            if await self._gate.fetchval(_WAITING) >= callers:
                return
            await asyncio.sleep(0.01)

    async def _rows(self) -> Counter[str]:
        names = [row["tablename"] for row in await self._gate.fetch(_TABLES)]
        counts = " UNION ALL ".join(f"SELECT '{name}', count(*) FROM \"{name}\"" for name in names)
        return Counter(dict(await self._gate.fetch(counts)))  # type: ignore[arg-type]


def alone(what: Callable[..., Awaitable[Any]], *arguments: Any, **more: Any) -> Callable[[], Awaitable[Any]]:
    """A call in a transaction of its own, for what runs in its caller's."""

    async def call() -> Any:
        async with in_transaction():
            return await what(*arguments, **more)

    return call


def tally(answers: Sequence[Any]) -> dict[str, int]:
    """How many answers of which sort there were: refusals by their name, values by theirs, booleans as they are."""
    return dict(Counter(str(one) if one is None or isinstance(one, bool) else type(one).__name__ for one in answers))
