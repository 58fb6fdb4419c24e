"""What visitors look at, counted without knowing them."""

from collections.abc import Sequence
from datetime import datetime

from backend import settings
from backend.core import clock, crypto, database, redis
from backend.core.refusals import InvalidInput
from backend.domain.accounts.errors import TooManyAttempts
from backend.domain.analytics.states import ANYTHING
from backend.domain.analytics.values import MOST, Seen

_PURPOSE = b"visitor"
_MINUTE_S = 60

# A step of a visitor counts once a day for the product, and once for the whole shop. In the order of their ids: who
# tell of the same at once wait for each other.
_COUNT = """
WITH told AS (
    SELECT a.product_id, a.step, count(*) AS events FROM unnest($3::uuid[], $4::text[]) AS a (product_id, step)
    JOIN product p ON p.id = a.product_id AND p.state = 'PUBLISHED' GROUP BY 1, 2
), scoped AS (
    SELECT product_id, step, events FROM told
    UNION ALL SELECT $5::uuid, step, sum(events) FROM told GROUP BY step
), new AS (
    INSERT INTO visit_seen (day, visitor, product_id, step)
    SELECT $1, $2, product_id, step FROM scoped ORDER BY product_id, step
    ON CONFLICT (day, visitor, product_id, step) DO NOTHING RETURNING product_id, step
), counted AS (
    INSERT INTO visit_count AS c (day, product_id, step, visitors, events)
    SELECT $1, s.product_id, s.step, (new.product_id IS NOT NULL)::int, s.events
    FROM scoped s LEFT JOIN new ON new.product_id = s.product_id AND new.step = s.step ORDER BY s.product_id, s.step
    ON CONFLICT (product_id, day, step) DO UPDATE SET
        visitors = c.visitors + excluded.visitors, events = c.events + excluded.events
)
SELECT coalesce(sum(events), 0)::int AS events FROM told
"""


async def track(seen: Sequence[Seen], *, session: str, address: str, user_agent: str, at: datetime) -> int:
    """Count what a visitor did; returns how much of it was about products on sale.

    Nobody is remembered: visitors are told apart by a keyed digest of their session (or of address and browser), made
    anew each day and forgotten soon after. Raises `InvalidInput` and, for a flood from one address,
    `TooManyAttempts`. While Redis is away nothing is counted: nobody could bound it.
    """
    if not 1 <= len(seen) <= MOST:
        raise InvalidInput("TOO_MANY" if seen else "REQUIRED", path=["events"], maximum=MOST)
    if not await _may(address, at):
        return 0
    day = clock.shop_day(at)
    key = crypto.decode(settings.get().signing_key.get_secret_value())
    who = f"{day}\n{session}" if session else f"{day}\n{address}\n{user_agent}"
    visitor = int.from_bytes(crypto.keyed_digest(key, _PURPOSE, who.encode())[:8], signed=True)
    rows = await database.fetch(
        _COUNT, day, visitor, [one.product_id for one in seen], [one.step.value for one in seen], ANYTHING
    )
    return int(rows[0]["events"])


async def _may(address: str, at: datetime) -> bool:
    """Whether something can be counted now; raises `TooManyAttempts` when the address sent too much this minute."""
    minute = int(at.timestamp()) // _MINUTE_S
    name = f"tracked:{address}:{minute}"
    try:
        async with redis.client().pipeline(transaction=False) as pipe:
            pipe.incr(name)
            pipe.expire(name, 2 * _MINUTE_S, nx=True)
            (sent, _) = await pipe.execute()
    except (redis.RedisError, OSError):
        return False
    if int(sent) > settings.get().tracked_per_minute:
        raise TooManyAttempts(datetime.fromtimestamp((minute + 1) * _MINUTE_S, at.tzinfo))
    return True
