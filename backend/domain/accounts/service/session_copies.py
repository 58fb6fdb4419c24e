"""Copies of sessions in Redis: kept for a minute, and marked when they are no longer the truth.

A mark lives longer than any copy made before it, and no copy is written over a mark: a slow reader cannot bring
back what was so a moment ago. Without Redis every request asks PostgreSQL.
"""

import logging
from collections.abc import Iterable
from typing import Any
from uuid import UUID

import orjson

from backend.core import redis

logger = logging.getLogger(__name__)

COPY_S = 60
ENDED = b"revoked"
# Its owner may do something else since a moment: ask PostgreSQL.
CHANGED = b"changed"
# Never over the mark of an ended one, which is the stronger.
_MARK_CHANGED = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3]) end
"""


def channel_of(session_id: UUID) -> str:
    """Where those who serve a session hear that it ended."""
    return f"session:{session_id}"


async def copy_of(digest: bytes) -> bytes | None:
    """The copy or the mark of a session; None when there is neither, or Redis is away."""
    try:
        found = await redis.client().get(_key(digest))
    except (redis.RedisError, OSError):
        return None
    return found if isinstance(found, bytes) else None


async def remember(digest: bytes, facts: dict[str, Any]) -> None:
    """Keep a copy, unless there is a copy or a mark."""
    try:
        await redis.client().set(_key(digest), orjson.dumps(facts), ex=COPY_S, nx=True)
    except (redis.RedisError, OSError):
        logger.debug("a session was not cached")


async def drop(digest: bytes) -> None:
    """Let the next request read the row and copy that."""
    try:
        await redis.client().delete(_key(digest))
    except (redis.RedisError, OSError):
        logger.debug("a session was not dropped from the cache")


async def mark_ended(digests: Iterable[bytes]) -> None:
    """Mark ended sessions. Raises RedisError or OSError while Redis is away."""
    for digest in digests:
        await redis.client().set(_key(digest), ENDED, ex=COPY_S * 2)


async def mark_changed(digests: Iterable[bytes]) -> None:
    """Let no copy of these sessions tell what their owners may do. Raises RedisError or OSError."""
    for digest in digests:
        await redis.client().eval(_MARK_CHANGED, 1, _key(digest), ENDED, CHANGED, COPY_S * 2)


def _key(digest: bytes) -> str:
    return f"session:{digest.hex()}"
