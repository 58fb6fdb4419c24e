"""What a process does with its connections."""

import asyncio

import asyncpg

from backend.core import database


async def test_blocks_that_are_the_only_one_leave_connections_for_their_own_work(db):
    """As many as the pool has connections, and more: if each held one and waited for another, none would go on."""
    await database.fetch("SELECT 1")
    _, _, most = database.pool()
    assert most > 1
    await asyncio.gather(*(database.fetch("SELECT pg_sleep(0.2)") for _ in range(most)))  # all are open from here on

    async def alone(key: int) -> bool:
        async with database.sole(key) as found:
            await asyncio.sleep(0.05)
            return bool(found) and await database.fetch("SELECT 1 AS one") == [{"one": 1}]

    async with asyncio.timeout(30):
        done = await asyncio.gather(*(alone(2**40 + n) for n in range(most + 5)))
    assert done == [True] * (most + 5)


async def test_of_two_blocks_under_one_key_one_is_the_only_one(db):
    async with database.sole(7) as first, database.sole(7) as second:
        assert (first, second) == (True, False)
    async with database.sole(7) as again:
        assert again


async def test_a_statement_with_arrays_asks_nothing_about_them(db, monkeypatch):
    await database.fetch("SELECT 1")

    async def asked(_: object, types: object, timeout: object) -> None:
        raise AssertionError(f"the driver asks what {types} are")

    monkeypatch.setattr(asyncpg.Connection, "_introspect_types", asked)
    found = await database.fetch(
        "SELECT $1::uuid[] AS ids, $2::int[] AS places, $3::bigint[] AS sums, $4::timestamptz[] AS moments",
        *([], [1], [2**40], []),
    )
    assert found == [{"ids": [], "places": [1], "sums": [2**40], "moments": []}]
