"""What is served for longer than a request is served only as long as its session is open."""

import asyncio
import contextlib
import logging
from uuid import UUID

from backend.core import clock, redis
from backend.domain.accounts import service as accounts

logger = logging.getLogger(__name__)

# A session is looked at when Redis tells of its end, and this often in case that was lost, or it just ran out.
LOOK_S = 30.0


async def until_ended(session_id: UUID | None, *, every_s: float = LOOK_S) -> None:
    """Return once the session has ended; looking does not extend it. Nobody's session (None) never does."""
    if session_id is None:
        await asyncio.Event().wait()
        return
    news = redis.subscribe(accounts.channel_of(session_id))
    waiting: asyncio.Task[bytes] | None = None
    try:
        while await _goes_on(session_id):
            waiting = waiting or asyncio.ensure_future(anext(news))
            done, _ = await asyncio.wait({waiting}, timeout=every_s)
            if done:
                waiting.result()
                waiting = None
    finally:
        if waiting is not None:
            waiting.cancel()
            with contextlib.suppress(asyncio.CancelledError, StopAsyncIteration):
                await waiting
        await news.aclose()


async def _goes_on(session_id: UUID) -> bool:
    try:
        return await accounts.is_open(session_id, at=clock.now())
    except Exception as error:  # noqa: BLE001 - that nobody can say so ends no session
        logger.warning("a session could not be looked at: %s", type(error).__name__)
        return True
