"""Counting failed attempts in Redis, on top of the evidence in PostgreSQL.

The evidence is the floor: a count that Redis lost, or never had, begins where the journal says it stands. While
Redis is away the journal alone is counted.

Five counts, because who tries other people's passwords spreads out: over one account, one address, the network
around it, the whole shop, and whoever comes with the same program. While the shop as a whole sees more failures than
is usual, an address and a network are given fewer; so are those of a program that fails often, and more often than it
gets in. An account keeps its limit, so that nobody is locked out by what happens to others. What a program calls
itself is its own word and kept in Redis alone: it narrows limits and never shuts anybody out.
"""

import hashlib
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from backend import settings
from backend.core import metrics, redis
from backend.domain.accounts import devices
from backend.domain.accounts.errors import TooManyAttempts
from backend.domain.audit import queries as journal
from backend.domain.audit import service as audit

logger = logging.getLogger(__name__)

# A network holds many people: an office, a campus, a carrier's customers behind one address.
NETWORK_TIMES = 10
# What is left of an address's and a network's limit during an attack: a third.
ALARMED = 3
# What is guessed at; all of it counts towards the whole.
GUESSABLE = (
    "login",
    "sign_in",
    "register",
    "second_factor",
    "step_up",
    "password",
    "contact_code",
    "invitation",
    "gift_card",
    "coupon",
)
_WHOLE = "attempts:all"


class Attempts:
    """One attempt at something guessable, counted before it is made.

    Counting first means that a hundred guesses sent at once are a hundred, not one.
    """

    def __init__(self, kind: str, *, subject: str, address: str, at: datetime, user_agent: str = "") -> None:
        self._kind = kind
        self._program = hashlib.sha256(user_agent.encode(errors="replace")).hexdigest()[:32] if user_agent else None
        # The journal and Redis know a digest, not the name somebody typed (it may be a password).
        self._subject = hashlib.sha256(f"{kind}\n{subject}".encode(errors="replace")).hexdigest()[:32]
        self._address = address
        self._network = devices.network_of(address)
        self._at = at

    async def begin(self) -> None:
        """Count the attempt; raises TooManyAttempts past a limit."""
        chosen = settings.get()
        try:
            counts, left_s = await self._count(chosen.login_window_s)
        except (redis.RedisError, OSError):
            logger.warning("attempts are counted from the journal: redis is away")
            seen = await self._witnessed(chosen.login_window_s)
            counts, left_s = [*(count + 1 for count in seen[:3]), seen[3]], [chosen.login_window_s] * 3
        alarmed = counts[3] > chosen.login_failures_alarm
        if alarmed:
            await self._alarm("attempts:alarm", counts[3], chosen.login_window_s)
        alarmed = await self._by_a_tool() or alarmed
        for used, most, left in zip(counts, self._limits(chosen.login_attempts, alarmed=alarmed), left_s, strict=False):
            if used > most:
                metrics.ATTEMPTS.labels(self._kind, "refused").inc()
                raise TooManyAttempts(self._at + timedelta(seconds=left))

    async def spent(self) -> None:
        """What was asked for costs the shop something whatever comes of it: the count stays, with evidence."""
        metrics.ATTEMPTS.labels(self._kind, "made").inc()
        await audit.witness(self._evidence(), subject=self._subject, address=self._address, at=self._at)

    async def failed(self) -> None:
        """Keep the evidence; the count stays."""
        metrics.ATTEMPTS.labels(self._kind, "failed").inc()
        await audit.witness(self._evidence(), subject=self._subject, address=self._address, at=self._at)
        try:
            async with redis.client().pipeline(transaction=True) as pipe:
                for key in (_WHOLE, *self._program_keys()[:1]):
                    pipe.incr(key)
                    pipe.expire(key, settings.get().login_window_s, nx=True)
                await pipe.execute()
        except (redis.RedisError, OSError):
            logger.debug("a failed attempt was not added to the whole shop's")

    async def succeeded(self) -> None:
        """Take the attempt back: only failures count. The account's slate is clean, the address's is not."""
        metrics.ATTEMPTS.labels(self._kind, "made").inc()
        try:
            async with redis.client().pipeline(transaction=False) as pipe:
                # Nothing, but known to be nothing: an absent count would begin from the journal again.
                pipe.set(self._keys()[0], 0, xx=True, keepttl=True)
                for key in self._keys()[1:]:
                    pipe.decr(key)
                for key in self._program_keys()[1:]:
                    pipe.incr(key)
                    pipe.expire(key, settings.get().login_window_s, nx=True)
                await pipe.execute()
        except (redis.RedisError, OSError):
            logger.debug("a successful attempt was not taken back")

    def _evidence(self) -> str:
        return f"{self._kind}.failed" if self._kind in GUESSABLE else f"{self._kind}.asked"

    def _limits(self, most: int, *, alarmed: bool) -> tuple[int, int, int]:
        nearby = max(1, most // ALARMED) if alarmed else most
        return most, nearby, nearby * NETWORK_TIMES

    def _keys(self) -> Sequence[str]:
        kind = self._kind
        return (
            f"attempts:{kind}:{self._subject}",
            f"attempts:{kind}@{self._address}",
            f"attempts:{kind}@{self._network}",
        )

    def _program_keys(self) -> Sequence[str]:
        """How often the program failed, and how often it got in; none of one that does not say what it is."""
        return [f"attempts:by:{self._program}:{what}" for what in ("failed", "passed")] if self._program else []

    async def _by_a_tool(self) -> bool:
        """Whether the program fails often, and more often than it gets in."""
        if self._program is None:
            return False
        chosen = settings.get()
        try:
            failed, passed = (int(value or 0) for value in await redis.client().mget(*self._program_keys()))
        except (redis.RedisError, OSError):
            return False
        tool = failed > chosen.login_program_alarm and failed > passed
        if tool:
            await self._alarm(f"attempts:alarm:{self._program}", failed, chosen.login_window_s, program=self._program)
        return tool

    async def _witnessed(self, window_s: int) -> tuple[int, int, int, int]:
        since = self._at - timedelta(seconds=window_s)
        of_subject, by_address = await journal.events_since(self._evidence(), since, subject=self._subject)
        nearby = sum(times for address, times in by_address.items() if devices.network_of(address) == self._network)
        whole = await journal.count_since([f"{kind}.failed" for kind in GUESSABLE], since)
        return of_subject, by_address.get(self._address, 0), nearby, whole

    async def _count(self, window_s: int) -> tuple[list[int], list[int]]:
        known = await redis.client().mget(*self._keys(), _WHOLE)
        if None in known:
            # Set before anybody counts on it, and only by the first of many at once.
            for key, floor in zip((*self._keys(), _WHOLE), await self._witnessed(window_s), strict=True):
                await redis.client().set(key, floor, nx=True, ex=window_s)
        async with redis.client().pipeline(transaction=True) as pipe:
            for key in self._keys():
                pipe.incr(key)
                pipe.expire(key, window_s, nx=True)
                pipe.ttl(key)
            pipe.get(_WHOLE)
            answers = await pipe.execute()
        counts = [int(answers[place]) for place in (0, 3, 6)] + [int(answers[9] or 0)]
        return counts, [max(int(answers[place]), 1) for place in (2, 5, 8)]

    async def _alarm(self, once: str, failures: int, window_s: int, **facts: str) -> None:
        try:
            if not await redis.client().set(once, 1, nx=True, ex=window_s):
                return
        except (redis.RedisError, OSError):
            return
        logger.warning("%d log-ins failed in %d s: limits are narrower", failures, window_s)
        await audit.witness("stuffing.suspected", at=self._at, failures=failures, **facts)
