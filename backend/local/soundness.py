"""Whether a database is the shop it claims to be: every row counted, every migration named."""

from typing import Any

import asyncpg

STAGING = "staging"
"""The schema of imports under way, whose tables come and go: no part of what is saved."""

_TABLES = """
SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
WHERE schemaname NOT IN ('information_schema', 'pristine', $1) AND schemaname NOT LIKE 'pg\\_%' ORDER BY 1
"""


async def counts(connection: asyncpg.Connection) -> dict[str, int]:
    """How many rows each table has, in the connection's snapshot."""
    names = [row["name"] for row in await connection.fetch(_TABLES, STAGING)]
    return {name: await connection.fetchval(f"SELECT count(*) FROM {name}") for name in names}  # noqa: S608


async def migrations(connection: asyncpg.Connection) -> list[str]:
    """The migrations the database has, oldest first."""
    if await connection.fetchval("SELECT to_regclass('tortoise_migrations')") is None:
        return []
    return [row["name"] for row in await connection.fetch("SELECT name FROM tortoise_migrations ORDER BY name")]


def difference(expected: dict[str, int], found: dict[str, int]) -> str:
    """The tables whose numbers differ, in words; empty when none does."""
    told: list[Any] = [
        f"{name}: {found.get(name, 'none')} rows, {expected.get(name, 'none')} expected"
        for name in sorted(expected.keys() | found.keys())
        if expected.get(name) != found.get(name)
    ]
    return "; ".join(told[:5])
