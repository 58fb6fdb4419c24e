"""The floor: what this machine does at best right now, in the same run."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import asyncpg

from backend.bench.client import Load, Seen, drive, get
from backend.bench.stack import Stack

_BODY = json.dumps({"hello": "world"}).encode()
_HEADERS = [(b"content-type", b"application/json"), (b"content-length", str(len(_BODY)).encode())]
Message = MutableMapping[str, Any]


async def hello(
    scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
) -> None:
    """A bare ASGI application that answers one small JSON object."""
    if scope["type"] != "http":
        return
    await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
    await send({"type": "http.response.body", "body": _BODY})


def hello_json(stack: Stack, *, seconds: float) -> Seen:
    """Requests a second of `hello` on one Granian process, 32 connections."""
    port = stack.start_server("floor", "backend.bench.floor:hello")
    try:
        return drive(Load(port, (get("/", port),), seconds=seconds))
    finally:
        stack.stop("floor")


async def commits(url: str, *, connections: int, seconds: float) -> float:
    """Durable one-row transactions a second on that many connections: what a sale costs at the very least."""
    pool = await asyncpg.create_pool(url, min_size=connections, max_size=connections)
    await pool.execute("CREATE TABLE bench_floor (id bigserial PRIMARY KEY, at timestamptz NOT NULL)")
    done, until = 0, time.perf_counter() + seconds

    async def writer() -> None:
        nonlocal done
        while time.perf_counter() < until:
            await pool.execute("INSERT INTO bench_floor (at) VALUES (now())")
            done += 1

    await asyncio.gather(*(writer() for _ in range(connections)))
    await pool.execute("DROP TABLE bench_floor")
    await pool.close()
    return done / seconds


async def handed_over(url: str, *, orders: int, pieces: int, together: int) -> float:
    """Orders a second that one connection marks as handed over, with their units and codes, `together` in a
    transaction, in tables without an invariant: the writing of a delivery and nothing else."""
    connection = await asyncpg.connect(url)
    try:
        for table, rows in (("order", orders), ("unit", orders * pieces), ("code", orders * pieces)):
            await connection.execute(f"CREATE TABLE bench_{table} (id int PRIMARY KEY, state text, at timestamptz)")
            await connection.execute(
                f"INSERT INTO bench_{table} SELECT n, 'HELD', now() FROM generate_series(0, {rows - 1}) n"
            )
        started = time.perf_counter()
        for first in range(0, orders, together):
            async with connection.transaction():
                for table, share in (("code", pieces), ("unit", pieces), ("order", 1)):
                    await connection.execute(
                        f"UPDATE bench_{table} SET state = 'DELIVERED', at = now() WHERE id >= $1 AND id < $2",
                        first * share,
                        (first + together) * share,
                    )
        spent = time.perf_counter() - started
        await connection.execute("DROP TABLE bench_order, bench_unit, bench_code")
        return orders / spent
    finally:
        await connection.close()
