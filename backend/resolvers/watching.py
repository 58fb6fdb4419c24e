"""Waiting for news of one thing: a ping when there is some, and a look now and then in case one was lost."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable

from backend.core import redis


async def looks(channel: str, every_s: Callable[[], float]) -> AsyncGenerator[None, None]:
    """Yield once at the start, after each ping on the channel, and at the latest after `every_s()` seconds."""
    async with contextlib.aclosing(redis.subscribe(channel)) as pings:
        waiting: asyncio.Task[bytes] | None = None
        try:
            while True:
                if waiting is None:
                    waiting = asyncio.ensure_future(anext(pings))
                done, _ = await asyncio.wait({waiting}, timeout=every_s())
                if done:
                    waiting.result()
                    waiting = None
                yield
        finally:
            if waiting is not None:
                waiting.cancel()
                with contextlib.suppress(asyncio.CancelledError, StopAsyncIteration):
                    await waiting
