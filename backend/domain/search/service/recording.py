"""What is looked for: counted beside the request, written down by schedule.

A search stays a read: the count goes to Redis, after the answer, and is lost when Redis is. Nothing says who
looked, and what may be somebody's own (a phone number, an address, a code) is not counted at all. Answers that come
from the memory of whole answers are not counted again.
"""

import asyncio
import logging
from datetime import datetime

from backend.core import clock, database, redis
from backend.domain.search.words import typed

logger = logging.getLogger(__name__)

# More different terms between two gatherings, or in a day, are somebody's idea of a joke.
MOST_WAITING, MOST_A_DAY = 2_000, 20_000
MOST_DIGITS = 5
_WAITING, _TAKEN = "search:waiting", "search:taken"
# One hash: a term's count under `n` and itself, what its last search found under `r` and itself.
_NOTE = """
for at = 2, #ARGV, 3 do
    local term = ARGV[at]
    if redis.call('HEXISTS', KEYS[1], 'n' .. term) == 1 or redis.call('HLEN', KEYS[1]) < 2 * tonumber(ARGV[1]) then
        redis.call('HINCRBY', KEYS[1], 'n' .. term, ARGV[at + 1])
        redis.call('HSET', KEYS[1], 'r' .. term, ARGV[at + 2])
    end
end
"""
# What was taken and not written down, because somebody died at it, comes first.
_TAKE = """
if redis.call('EXISTS', KEYS[2]) == 0 and redis.call('EXISTS', KEYS[1]) == 1 then
    redis.call('RENAME', KEYS[1], KEYS[2])
end
return redis.call('HGETALL', KEYS[2])
"""
_WRITE = """
INSERT INTO search_term AS t (day, term, searches, results, last_at)
SELECT $1, term, searches, results, $5 FROM unnest($2::text[], $3::bigint[], $4::int[]) AS new (term, searches, results)
WHERE (SELECT count(*) FROM search_term WHERE day = $1) < $6
    OR EXISTS (SELECT FROM search_term AS old WHERE old.day = $1 AND old.term = new.term)
ON CONFLICT (day, term) DO UPDATE SET searches = t.searches + excluded.searches, results = excluded.results,
    last_at = excluded.last_at
"""


class _Notes:
    """Searches of this process that are not counted yet."""

    def __init__(self) -> None:
        # By term: how many, and what the last one found.
        self._waiting: dict[str, tuple[int, int]] = {}
        self.counting: asyncio.Task[None] | None = None

    def add(self, term: str, results: int) -> None:
        searches, _ = self._waiting.get(term, (0, 0))
        self._waiting[term] = (searches + 1, results)
        # What comes while some are counted goes together with the next.
        if self.counting is None or self.counting.done():
            self.counting = asyncio.get_running_loop().create_task(self._count())

    async def _count(self) -> None:
        while self._waiting:
            facts = [fact for term, (searches, results) in self._waiting.items() for fact in (term, searches, results)]
            self._waiting.clear()
            try:
                await redis.client().eval(_NOTE, 1, _WAITING, MOST_WAITING, *facts)
            except (redis.RedisError, OSError) as error:
                logger.debug("searches were not counted: %s", type(error).__name__)


_notes = _Notes()


def note_search(text: str, results: int) -> None:
    """Count a search and what it found, without keeping its answer waiting."""
    term = typed(text)
    if not term or personal(term):
        return
    _notes.add(term, results)


def personal(term: str) -> bool:
    """Whether a term may be somebody's own: an address, or with as many digits as a phone number or a code."""
    return "@" in term or sum(character.isdigit() for character in term) > MOST_DIGITS


async def noted() -> None:
    """Wait until what was noted is counted."""
    if _notes.counting is not None:
        await _notes.counting


async def gather_terms(*, at: datetime) -> int:
    """Write down what was counted since the last time; returns how many terms. Without Redis there is nothing."""
    try:
        found = await redis.client().eval(_TAKE, 2, _WAITING, _TAKEN)
    except (redis.RedisError, OSError):
        return 0
    facts = dict(zip(found[::2], found[1::2], strict=True))
    counts = {key[1:].decode(): int(value) for key, value in facts.items() if key.startswith(b"n")}
    results = [int(facts.get(b"r" + term.encode(), 0)) for term in counts]
    if counts:
        day = clock.shop_day(at)
        await database.execute(_WRITE, day, list(counts), list(counts.values()), results, at, MOST_A_DAY)
        # Somebody who dies in between counts these twice: better than not at all.
        await redis.client().delete(_TAKEN)
    return len(counts)
