"""`GET /metrics` of a process that serves nothing else: a few lines of HTTP on a port of its own."""

import asyncio
import contextlib
import hmac
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from backend.core import database, metrics
from backend.settings import Settings

logger = logging.getLogger(__name__)

_LONGEST_HEAD = 8 * 1024
_PATIENCE_S = 5.0


@asynccontextmanager
async def exposed(chosen: Settings, refresh: Callable[[], Awaitable[None]] | None = None) -> AsyncIterator[int]:
    """Answer at `metrics_host`:`metrics_port` inside the block; gives the port. Port 0: not at all.

    `refresh` is awaited before an answer is written. A port in use is logged: the work goes on unseen.
    """
    if not chosen.metrics_port:
        yield 0
        return
    token = chosen.metrics_token.get_secret_value()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            async with asyncio.timeout(_PATIENCE_S):
                head = await reader.readuntil(b"\r\n\r\n")
                status, body = await _body(head, token, refresh)
                writer.write(
                    f"HTTP/1.1 {status}\r\ncontent-type: {metrics.CONTENT_TYPE}\r\n"
                    f"content-length: {len(body)}\r\nconnection: close\r\n\r\n".encode()
                    + body
                )
                await writer.drain()
        writer.close()

    try:
        server = await asyncio.start_server(answer, chosen.metrics_host, chosen.metrics_port, limit=_LONGEST_HEAD)
    except OSError as error:
        logger.error("no metrics at %s:%d: %s", chosen.metrics_host, chosen.metrics_port, error.strerror)
        yield 0
        return
    try:
        yield chosen.metrics_port
    finally:
        server.close()


async def pool_gauge() -> None:
    """Note how many connections this process has in use."""
    metrics.note_pool(*database.pool())


async def _body(head: bytes, token: str, refresh: Callable[[], Awaitable[None]] | None) -> tuple[str, bytes]:
    first, *lines = head.split(b"\r\n")
    if not first.startswith(b"GET /metrics "):
        return "404 Not Found", b""
    if token and not _bears(lines, token):
        return "401 Unauthorized", b""
    if refresh is not None:
        await refresh()
    return "200 OK", metrics.exposition()


def _bears(lines: list[bytes], token: str) -> bool:
    for line in lines:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"authorization":
            return hmac.compare_digest(value.strip(), f"Bearer {token}".encode())
    return False
