"""Each signed request once: nonces in Redis, and an epoch in PostgreSQL for when Redis forgets them.

Redis holds a marker with its own run id. When the marker is gone (FLUSHALL) or of another run (a restart, a
replica that took over), nonces may be lost: the epoch moves forward, and what was stamped before is refused.
"""

import math
from datetime import UTC, datetime, timedelta

from backend.core import database, ids, redis
from backend.domain.distribution.errors import MemoryAway, NotLetIn
from backend.domain.distribution.signing import WINDOW_S

_MARKER = "nonces"
# A stamp is good for the window to either side of now.
_LIFE_S = 2 * WINDOW_S + 60
# Clocks of web processes may differ by so much; the marker is set as soon after the loss was seen.
_SKEW_S = 1
_TRIES = 3

_SEE = """
local run = string.match(redis.call('INFO', 'server'), 'run_id:(%w+)')
local marker = redis.call('HMGET', KEYS[1], 'run', 'begins')
if marker[1] ~= run then
    local now = redis.call('TIME')
    return {'LOST', now[1] * 1000 + math.floor(now[2] / 1000)}
end
if not redis.call('SET', KEYS[2], '1', 'NX', 'EX', ARGV[1]) then return {'SEEN', marker[2]} end
return {'NEW', marker[2]}
"""
_ARM = """
local run = string.match(redis.call('INFO', 'server'), 'run_id:(%w+)')
if redis.call('HGET', KEYS[1], 'run') == run then return 1 end
local now = redis.call('TIME')
if now[1] * 1000 + math.floor(now[2] / 1000) - tonumber(ARGV[2]) > 1000 then return 0 end
redis.call('HSET', KEYS[1], 'run', run, 'begins', ARGV[1])
return 1
"""
_MOVE = """
UPDATE nonce_epoch SET number = number + 1, begins_at = greatest(begins_at, ahead_until, $1)
RETURNING begins_at
"""
_AHEAD = "UPDATE nonce_epoch SET ahead_until = $1 WHERE ahead_until < $1"
# What this process knows to be noted already.
_noted = datetime.fromtimestamp(0, UTC)


async def wake(*, at: datetime) -> None:
    """Find out whether Redis has lost its memory before a request has to: that request would be refused.

    Raises `MemoryAway` when Redis does not answer.
    """
    found, fact = await _run(_SEE, f"nonce:nobody:{ids.new().hex}", _SKEW_S)
    if found == b"LOST":
        await _begin_anew(int(fact), at)


async def use(key_id: str, nonce: str, stamped: datetime, *, at: datetime) -> None:
    """Take the nonce of a request whose signature is good.

    Raises `NotLetIn` when it was used before, or stamped before the epoch, and `MemoryAway` when Redis does
    not answer.
    """
    if stamped > at:
        await _note_ahead(stamped)
    for _ in range(_TRIES):
        found, fact = await _run(_SEE, f"nonce:{key_id}:{nonce}", _LIFE_S)
        if found != b"LOST":
            if stamped.timestamp() <= int(fact):
                raise NotLetIn("before_epoch")
            if found == b"SEEN":
                raise NotLetIn("replayed")
            return
        await _begin_anew(int(fact), at)
    raise MemoryAway


async def _begin_anew(lost_ms: int, at: datetime) -> None:
    rows = await database.fetch(_MOVE, at + timedelta(seconds=_SKEW_S))
    await arm(rows[0]["begins_at"], lost_ms)


async def arm(begins_at: datetime, lost_ms: int) -> None:
    """Let Redis remember again: what is stamped at or before `begins_at` is refused.

    `lost_ms` is when Redis was seen without a memory, by its own clock in Unix milliseconds; nothing happens
    when that is longer ago than clocks may differ, for it may have remembered and forgotten again since.
    """
    await _run(_ARM, "nonces:unused", math.floor(begins_at.timestamp()), lost_ms)


async def _note_ahead(stamped: datetime) -> None:
    """Remember in PostgreSQL how far clocks run ahead, before such a request is taken."""
    global _noted
    if stamped > _noted:
        # A little further than was seen: otherwise each such request would write.
        until = stamped + timedelta(seconds=5)
        await database.execute(_AHEAD, until)
        _noted = until


async def _run(script: str, nonce: str, *arguments: int) -> tuple[bytes, int]:
    try:
        answer = await redis.client().eval(script, 2, _MARKER, nonce, *arguments)
    except (redis.RedisError, OSError):
        raise MemoryAway from None
    return (answer[0], int(answer[1])) if isinstance(answer, list) else (b"", int(answer))
