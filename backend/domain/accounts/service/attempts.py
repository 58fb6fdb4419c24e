"""Counting failed attempts in Redis, on top of the evidence in PostgreSQL.

The evidence is the floor: a count that Redis lost, or never had, begins where the journal says it stands. While
Redis is away the journal alone is counted.
"""

import hashlib
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from backend import settings
from backend.core import redis
from backend.domain.accounts.errors import TooManyAttempts
from backend.domain.audit import queries as journal
from backend.domain.audit import service as audit

logger = logging.getLogger(__name__)


class Attempts:
    """One attempt at something guessable, counted per account and per address before it is made.

    Counting first means that a hundred guesses sent at once are a hundred, not one.
    """

    def __init__(self, kind: str, *, subject: str, address: str, at: datetime) -> None:
        self._kind = kind
        # The journal and Redis know a digest, not the name somebody typed (it may be a password).
        self._subject = hashlib.sha256(f"{kind}\n{subject}".encode(errors="replace")).hexdigest()[:32]
        self._address = address
        self._at = at

    async def begin(self) -> None:
        """Count the attempt; raises TooManyAttempts past the limit."""
        chosen = settings.get()
        try:
            used, left_s = await self._count(chosen.login_window_s)
        except (redis.RedisError, OSError):
            logger.warning("attempts are counted from the journal: redis is away")
            used = 1 + max(await self._witnessed(chosen.login_window_s))
            left_s = chosen.login_window_s
        if used > chosen.login_attempts:
            raise TooManyAttempts(self._at + timedelta(seconds=left_s))

    async def failed(self) -> None:
        """Keep the evidence; the count stays."""
        await audit.witness(f"{self._kind}.failed", subject=self._subject, address=self._address, at=self._at)

    async def succeeded(self) -> None:
        """Take the attempt back: only failures count. The account's slate is clean, the address's is not."""
        try:
            async with redis.client().pipeline(transaction=False) as pipe:
                # Nothing, but known to be nothing: an absent count would begin from the journal again.
                pipe.set(self._keys()[0], 0, xx=True, keepttl=True)
                pipe.decr(self._keys()[1])
                await pipe.execute()
        except (redis.RedisError, OSError):
            logger.debug("a successful attempt was not taken back")

    def _keys(self) -> Sequence[str]:
        return (f"attempts:{self._kind}:{self._subject}", f"attempts:{self._kind}@{self._address}")

    async def _witnessed(self, window_s: int) -> tuple[int, int]:
        since = self._at - timedelta(seconds=window_s)
        return await journal.events_since(f"{self._kind}.failed", since, subject=self._subject, address=self._address)

    async def _count(self, window_s: int) -> tuple[int, int]:
        known = await redis.client().mget(self._keys())
        if None in known:
            # Set before anybody counts on it, and only by the first of many at once.
            for key, floor in zip(self._keys(), await self._witnessed(window_s), strict=True):
                await redis.client().set(key, floor, nx=True, ex=window_s)
        async with redis.client().pipeline(transaction=True) as pipe:
            for key in self._keys():
                pipe.incr(key)
                pipe.expire(key, window_s, nx=True)
                pipe.ttl(key)
            counts = await pipe.execute()
        by_account, by_address = counts[0:3], counts[3:6]
        worst = max(by_account, by_address, key=lambda counted: counted[0])
        return int(worst[0]), max(int(worst[2]), 1)
