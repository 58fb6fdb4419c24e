"""How much a program may ask for: a bucket of query cost in Redis, filled at a steady rate."""

import math
from uuid import UUID

from backend import settings
from backend.core import redis
from backend.domain.distribution.errors import MemoryAway, SpentTooFast

# Redis' own clock, so that every web process sees the same.
_TAKE = """
local now = redis.call('TIME')
local at = now[1] + now[2] / 1000000
local kept = redis.call('HMGET', KEYS[1], 'left', 'at')
local rate, burst, cost = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local left = burst
if kept[1] then left = math.min(burst, tonumber(kept[1]) + math.max(0, at - tonumber(kept[2])) * rate) end
if left < math.min(cost, burst) then return tostring((math.min(cost, burst) - left) / rate) end
redis.call('HSET', KEYS[1], 'left', tostring(left - cost), 'at', tostring(at))
redis.call('EXPIRE', KEYS[1], math.ceil((burst + cost) / rate) + 1)
return '0'
"""


async def spend(client_id: UUID, cost: int) -> None:
    """Take the cost of one request; an operation dearer than the whole bucket needs a full one.

    Raises `SpentTooFast`, and `MemoryAway` when Redis does not answer.
    """
    chosen = settings.get()
    try:
        wait = await redis.client().eval(
            _TAKE, 1, f"bucket:{client_id}", chosen.partner_cost_per_s, chosen.partner_cost_burst, cost
        )
    except (redis.RedisError, OSError):
        raise MemoryAway from None
    if float(wait) > 0:
        raise SpentTooFast(math.ceil(float(wait)))
