"""Whether a database is the shop it claims to be: every row counted, some codes opened."""

from typing import Any
from uuid import UUID

import asyncpg

from backend.core import keys
from backend.domain.vault.sealing import SealBroken, key_binding, shared_key_binding, unseal
from backend.local.errors import BackupProblem

SAMPLE = 64
"""Batches of which two codes are opened; one batch of every key-encryption key is among them."""

STAGING = "staging"
"""The schema of imports under way, whose tables come and go: no part of what is saved."""

_SAMPLE = """
WITH asked AS (
    (SELECT DISTINCT ON (kek_id) id FROM batch ORDER BY kek_id, id)
    UNION (SELECT id FROM batch ORDER BY md5(id::text) LIMIT $1)
)
SELECT code.id, code.product_id, code.batch_id, code.sealed, batch.kek_id, batch.wrapped_key
FROM asked JOIN batch USING (id)
CROSS JOIN LATERAL (SELECT * FROM code WHERE code.batch_id = batch.id LIMIT 2) AS code
"""
_SHARED = """
SELECT x.id, x.product_id, s.id AS shared_code_id, x.sealed, s.kek_id, s.wrapped_key
FROM shared_code s JOIN shared_secret x ON x.shared_code_id = s.id AND x.revision = s.revision
ORDER BY md5(s.id::text) LIMIT $1
"""
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


async def open_sample(connection: asyncpg.Connection) -> int:
    """Open some codes with the keys at hand, forget them, return how many. Raises BackupProblem when one stays shut."""
    rows = await connection.fetch(_SAMPLE, SAMPLE)
    data_keys: dict[UUID, bytes] = {}
    for row in rows:
        batch: UUID = row["batch_id"]
        try:
            if batch not in data_keys:
                wrapped = keys.WrappedKey(row["kek_id"], row["wrapped_key"])
                data_keys[batch] = await keys.provider().unwrap(wrapped, key_binding(batch))
            unseal(data_keys[batch], row["sealed"], product_id=row["product_id"], batch_id=batch, code_id=row["id"])
        except (keys.KeyUnavailable, SealBroken):
            raise BackupProblem(
                f"The codes of batch {batch} do not open with the keys at hand (it names “{row['kek_id']}”).\n"
                "Without its keys a backup of them is worth nothing: give the right ones and try again."
            ) from None
    shared = await connection.fetch(_SHARED, SAMPLE)
    for row in shared:
        await _open_shared(row)
    return len(rows) + len(shared)


async def _open_shared(row: asyncpg.Record) -> None:
    id: UUID = row["shared_code_id"]
    try:
        key = await keys.provider().unwrap(keys.WrappedKey(row["kek_id"], row["wrapped_key"]), shared_key_binding(id))
        unseal(key, row["sealed"], product_id=row["product_id"], batch_id=id, code_id=row["id"])
    except (keys.KeyUnavailable, SealBroken):
        raise BackupProblem(
            f"The secret of shared code {id} does not open with the keys at hand (it names “{row['kek_id']}”).\n"
            "Without its keys a backup of it is worth nothing: give the right ones and try again."
        ) from None


def difference(expected: dict[str, int], found: dict[str, int]) -> str:
    """The tables whose numbers differ, in words; empty when none does."""
    told: list[Any] = [
        f"{name}: {found.get(name, 'none')} rows, {expected.get(name, 'none')} expected"
        for name in sorted(expected.keys() | found.keys())
        if expected.get(name) != found.get(name)
    ]
    return "; ".join(told[:5])
