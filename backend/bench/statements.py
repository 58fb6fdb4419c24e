"""How many statements an operation sends: the application in this process, over the stack's own stores."""

import contextlib
from collections.abc import AsyncIterator, Iterator
from typing import Any

import asyncpg
import orjson

from backend import app, settings
from backend.bench.session import connected
from backend.bench.stack import Stack
from backend.core import redis

Told = dict[str, Any]


class Inside:
    """The application without a network in front of it."""

    def __init__(self, application: Any) -> None:
        self._application = application

    async def graphql(self, path: str, query: str, variables: Told) -> tuple[Told, int]:
        """The data of one operation, and how many statements reached PostgreSQL meanwhile."""
        body = orjson.dumps({"query": query, "variables": variables})
        sent: list[bytes] = []
        read = False

        async def receive() -> Told:
            nonlocal read
            if read:
                return {"type": "http.disconnect"}
            read = True
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Told) -> None:
            sent.append(message.get("body", b""))

        with _counted() as count:
            await self._application(_scope(path, len(body)), receive, send)
        answer: Told = orjson.loads(b"".join(sent))
        if answer.get("errors"):
            raise RuntimeError(f"{path}: {answer['errors']}")
        return answer["data"], len(count)


@contextlib.asynccontextmanager
async def inside(shop: Stack) -> AsyncIterator[Inside]:
    """The application of the stack in this process, for the length of a block."""
    async with connected(shop.database_url, pool=4):
        await redis.open(shop.environment["REDIS_URL"], connections=4)
        try:
            yield Inside(app.assemble(settings.get(), stores=False))
        finally:
            await redis.close()


@contextlib.contextmanager
def _counted() -> Iterator[list[str]]:
    seen: list[str] = []
    originals = {name: getattr(asyncpg.Connection, name) for name in ("fetch", "fetchrow", "execute", "executemany")}

    def counting(original: Any) -> Any:
        def spied(self: Any, query: str, *values: Any, **named: Any) -> Any:
            seen.append(query)
            return original(self, query, *values, **named)

        return spied

    for name, original in originals.items():
        setattr(asyncpg.Connection, name, counting(original))
    try:
        yield seen
    finally:
        for name, original in originals.items():
            setattr(asyncpg.Connection, name, original)


def _scope(path: str, length: int) -> Told:
    headers = {"host": "127.0.0.1", "content-type": "application/json", "accept": "application/json"}
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": b"",
        "scheme": "http",
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()]
        + [(b"content-length", str(length).encode())],
    }
