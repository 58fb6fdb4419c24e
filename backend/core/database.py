"""PostgreSQL through Tortoise: configuration, connection, migration, small SQL conveniences."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import unquote, urlsplit

import asyncpg
from tortoise import Tortoise
from tortoise.backends.base.client import BaseDBAsyncClient, TransactionalDBClient
from tortoise.connection import get_connections
from tortoise.transactions import in_transaction

from backend.core import tracing

# One Tortoise app for all contexts: foreign keys cross contexts downwards, migrations are one line of history.
APP = "tessera"
MODELS = [
    "backend.core.outbox.models",
    "backend.core.schedule",
    "backend.domain.audit.models",
    "backend.domain.tasks.models",
    "backend.domain.notifications.models",
    "backend.domain.help.models",
    "backend.domain.webhooks.models",
    "backend.domain.ledger.models",
    "backend.domain.accounts.models",
    "backend.domain.accounts.notes",
    "backend.domain.accounts.tags",
    "backend.domain.accounts.views",
    "backend.domain.catalog.models",
    "backend.domain.catalog.media",
    "backend.domain.catalog.sheets.models",
    "backend.domain.vault.models",
    "backend.domain.vault.shared_models",
    "backend.domain.redemption.models",
    "backend.domain.suppliers.models",
    "backend.domain.inventory.models",
    "backend.domain.distribution.models",
    "backend.domain.wallet.models",
    "backend.domain.wallet.cards",
    "backend.domain.promotions.models",
    "backend.domain.coupons.models",
    "backend.domain.flash_sales.models",
    "backend.domain.campaigns.models",
    "backend.domain.group_buys.models",
    "backend.domain.referrals.models",
    "backend.domain.orders.models",
    "backend.domain.invoicing.models",
    "backend.domain.checkout.models",
    "backend.domain.payments.models",
    "backend.domain.fulfilment.models",
    "backend.domain.fulfilment.gifts",
    "backend.domain.aftersales.models",
    "backend.domain.aftersales.conversation",
    "backend.domain.finance.models",
    "backend.domain.privacy.models",
    "backend.domain.analytics.models",
    "backend.domain.alerts.models",
]


ANALYZE = """
DO $$ DECLARE filled text; BEGIN
    SELECT string_agg(oid::regclass::text, ', ') INTO filled FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
      AND pg_relation_size(oid) > current_setting('block_size')::int;
    IF filled IS NOT NULL THEN EXECUTE 'ANALYZE ' || filled; END IF;
END $$
"""
"""Tell the database how large the tables are, after much was written at once; in a transaction or not.

Those that hold next to nothing are left out. The database takes a table it never looked at for one of some hundred
rows, and plans with care; one that it has seen empty it plans to read whole, and a queue may have grown by thousands
before it looks again.
"""
# The kinds of arrays that statements are given.
_ARRAYS = "SELECT $1::uuid[], $2::int[], $3::bigint[], $4::timestamptz[]"


def config(url: str, *, pool_min: int = 1, pool_max: int = 10, scans: bool = True) -> dict[str, Any]:
    """Tortoise's configuration for a `postgres://user:password@host:port/name` URL; `scans` as `connect` says."""
    parts = urlsplit(url)
    credentials: dict[str, Any] = {
        "host": parts.hostname or "127.0.0.1",
        "port": parts.port or 5432,
        "user": unquote(parts.username or "postgres"),
        "password": unquote(parts.password or ""),
        "database": unquote(parts.path.lstrip("/")) or "postgres",
        "minsize": pool_min,
        "maxsize": pool_max,
        "application_name": "tessera",
        "init": _learn_arrays,
        "reset": _nothing,
    }
    if not scans:
        credentials["server_settings"] = {"application_name": "tessera", "enable_seqscan": "off"}
    if tracing.on():
        credentials["connection_class"] = tracing.connection_class()
    return {
        "connections": {"default": {"engine": "tortoise.backends.asyncpg", "credentials": credentials}},
        "apps": {
            APP: {
                "models": MODELS,
                "default_connection": "default",
                "migrations": "backend.migrations",
            }
        },
        "use_tz": True,
        "timezone": "UTC",
    }


async def _learn_arrays(connection: asyncpg.Connection) -> None:
    """What a connection does first: it asks once what the elements of arrays are.

    The driver would ask for each kind of array in the middle of the first request that has one, with a statement that
    costs more than most of ours.
    """
    await connection.prepare(_ARRAYS)


async def _nothing(_: object) -> None:
    """What a connection does when it comes back to the pool.

    No code of ours changes a session (`SET LOCAL`, transaction locks), and an open transaction is rolled back
    in any case; the driver's own reset would double the round trips of every statement outside a transaction.
    """


async def connect(
    url: str, *, pool_min: int = 1, pool_max: int = 10, everywhere: bool = True, scans: bool = True
) -> None:
    """Open the process's pool. `everywhere` also serves tasks started outside this context (workers need it).

    Without `scans` no table is read from its beginning where an index serves: for a process that only works off
    queues. A plan that was made while a queue was empty reads it whole until statistics change, thousands of rows
    later.
    """
    found = config(url, pool_min=pool_min, pool_max=pool_max, scans=scans)
    await Tortoise.init(config=found, _enable_global_fallback=everywhere)


async def close() -> None:
    """Give every connection back."""
    await Tortoise.close_connections()


def connection() -> BaseDBAsyncClient:
    """The open transaction's connection, or the pool when none is open."""
    return get_connections().get("default")


def pool() -> tuple[int, int, int]:
    """How many connections the pool of this process has open, has idle, and may open."""
    found = getattr(get_connections().get("default"), "_pool", None)
    return (found.get_size(), found.get_idle_size(), found.get_max_size()) if found is not None else (0, 0, 0)


def in_a_transaction() -> bool:
    """Whether whoever asks has one open."""
    return isinstance(connection(), TransactionalDBClient)


@asynccontextmanager
async def joined() -> AsyncIterator[None]:
    """The transaction that is open, or one of its own.

    For work that is nothing apart from its caller's: a savepoint of its own would only cost two round trips.
    """
    if in_a_transaction():
        yield
    else:
        async with in_transaction():
            yield


async def fetch(sql: str, *values: Any) -> Sequence[dict[str, Any]]:
    """Rows of one statement with `$1` parameters, as dictionaries."""
    return await connection().execute_query_dict(sql, list(values))


async def records(sql: str, *values: Any) -> Sequence[Any]:
    """Rows of one statement as the driver makes them: by name, or as sequences in the order of the columns.

    For what is read most: it costs half as much as `fetch`. Errors come from asyncpg untranslated.
    """
    async with connection().acquire_connection() as raw:
        rows: Sequence[Any] = await raw.fetch(sql, *values)
        return rows


async def execute(sql: str, *values: Any) -> int:
    """Run one statement with `$1` parameters; returns the number of rows it touched."""
    count, _ = await connection().execute_query(sql, list(values))
    return int(count)


async def copy(table: str, columns: Sequence[str], records: Sequence[tuple[Any, ...]], *, schema: str) -> None:
    """Write many rows by COPY, in the open transaction or at once. Errors come from asyncpg untranslated."""
    async with connection().acquire_connection() as raw:
        await raw.copy_records_to_table(table, schema_name=schema, columns=columns, records=records)


_rooms: dict[asyncio.AbstractEventLoop, asyncio.Semaphore] = {}


def _room() -> asyncio.Semaphore:
    """Of three connections one may be held by a block that needs others: else all could be, and none went on."""
    loop = asyncio.get_running_loop()
    if loop not in _rooms:
        _rooms.clear()  # another loop's is over
        most: int = getattr(get_connections().get("default"), "pool_maxsize", 1)
        _rooms[loop] = asyncio.Semaphore(max(1, most // 3))
    return _rooms[loop]


@asynccontextmanager
async def sole(key: int) -> AsyncIterator[bool]:
    """Whether this block is the only one in the whole system under `key` (a signed 64-bit number).

    Holds one connection of the pool, and waits while many such blocks run in this process. Call it outside a
    transaction. When the process dies its connection ends, and with it the claim.
    """
    async with _room(), get_connections().get("default").acquire_connection() as raw:
        alone = await raw.fetchval("SELECT pg_try_advisory_lock($1)", key)
        try:
            yield alone
        finally:
            if alone:
                await raw.execute("SELECT pg_advisory_unlock($1)", key)
