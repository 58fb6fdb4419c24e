"""Redis or Valkey through `redis.asyncio`: what may be lost and rebuilt. Nothing here is the truth.

One client and one listening connection a process. A caller must do without when the server is away: commands
raise `RedisError`, `publish` only says False, and a subscriber hears `RESUMED` once it may have missed news.
"""

import asyncio
import contextlib
import logging
import time
from collections import defaultdict
from collections.abc import AsyncGenerator, Sequence
from typing import Any

from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.client import PubSub
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialBackoff
from redis.exceptions import ConnectionError as Unreachable
from redis.exceptions import RedisError
from redis.exceptions import TimeoutError as TooSlow

__all__ = ["RESUMED", "RedisError", "client", "close", "open", "ping", "publish", "publish_all", "subscribe"]

logger = logging.getLogger(__name__)

# What a subscriber gets after the connection was lost and restored, or when it was too slow: read again.
RESUMED = b""
_PREFIX = "tessera:"
_QUEUE = 100
_AWAY_S = 0.5
_FIRST_WAIT_S, _LONGEST_WAIT_S = 0.05, 1.0


class _Cautious(Redis):
    """A client that, having found nobody, does not try again for a moment: each try costs a request its time."""

    _away_until = 0.0

    async def execute_command(self, *args: Any, **options: Any) -> Any:
        """Run a command, or raise at once while the server is taken to be away."""
        if time.monotonic() < self._away_until:
            raise Unreachable("redis is away")
        try:
            return await super().execute_command(*args, **options)  # type: ignore[no-untyped-call]
        except (Unreachable, TooSlow):
            self._away_until = time.monotonic() + _AWAY_S
            raise


class _Switchboard:
    """Shares one listening connection among all subscribers of the process."""

    def __init__(self, client: Redis) -> None:
        self._client = client
        self._queues: defaultdict[str, set[asyncio.Queue[bytes]]] = defaultdict(set)
        self._pubsub: PubSub | None = None
        self._task: asyncio.Task[None] | None = None

    async def join(self, channel: str) -> asyncio.Queue[bytes]:
        queue: asyncio.Queue[bytes] = asyncio.Queue(_QUEUE)
        first = not self._queues[channel]
        self._queues[channel].add(queue)
        if self._task is None:
            self._task = asyncio.create_task(self._listen(), name="redis-switchboard")
        elif first and self._pubsub is not None:
            # A failure is mended by the listener, which subscribes to everything wanted when it reconnects.
            with contextlib.suppress(RedisError, OSError):
                await self._pubsub.subscribe(channel)
        return queue

    async def leave(self, channel: str, queue: asyncio.Queue[bytes]) -> None:
        self._queues[channel].discard(queue)
        if not self._queues[channel]:
            del self._queues[channel]
            if self._pubsub is not None:
                with contextlib.suppress(RedisError, OSError):
                    await self._pubsub.unsubscribe(channel)

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None

    async def _listen(self) -> None:
        wait = _FIRST_WAIT_S
        while True:
            pubsub = self._client.pubsub(ignore_subscribe_messages=True)
            try:
                await pubsub.subscribe(_PREFIX + "hello", *self._queues)
                self._pubsub, wait = pubsub, _FIRST_WAIT_S
                # Channels joined while the line above was under way.
                await pubsub.subscribe(_PREFIX + "hello", *self._queues)
                for queues in self._queues.values():
                    for queue in queues:
                        _put(queue, RESUMED)
                async for message in pubsub.listen():
                    for queue in self._queues.get(message["channel"].decode(), ()):
                        _put(queue, message["data"])
            except (RedisError, OSError) as error:
                logger.warning("lost the line to redis: %s; again in %.2f s", type(error).__name__, wait)
            finally:
                self._pubsub = None
                with contextlib.suppress(RedisError, OSError):
                    await pubsub.aclose()  # type: ignore[no-untyped-call]
            await asyncio.sleep(wait)
            wait = min(wait * 2, _LONGEST_WAIT_S)


def _put(queue: asyncio.Queue[bytes], message: bytes) -> None:
    if queue.full():
        queue.get_nowait()
        message = RESUMED
    queue.put_nowait(message)


_client: Redis | None = None
_switchboard: _Switchboard | None = None


def _connect(url: str, connections: int) -> Redis:
    pool = BlockingConnectionPool.from_url(
        url,
        max_connections=connections,
        timeout=2,
        # Whoever waits here has PostgreSQL to ask instead: better soon than after long hope.
        socket_connect_timeout=0.5,
        socket_timeout=1,
        retry=Retry(ExponentialBackoff(cap=0.05, base=0.01), 1),
    )
    return _Cautious.from_pool(pool)


async def open(url: str, *, connections: int = 32) -> None:
    """Prepare the process's client for `redis://…`; the server may still be down. RuntimeError when one is open."""
    global _client, _switchboard
    if _client is not None:
        raise RuntimeError("redis is open already")
    _client = _connect(url, connections)
    # A listening connection is idle most of the time: it must not time out, and reconnecting is ours.
    listener = Redis.from_url(url, socket_connect_timeout=1, socket_timeout=None, retry=Retry(ExponentialBackoff(), 0))
    _switchboard = _Switchboard(listener)


async def close() -> None:
    """Give every connection back; subscriptions of this process end silently."""
    global _client, _switchboard
    if _switchboard is not None:
        await _switchboard.stop()
        await _switchboard._client.aclose()
    if _client is not None:
        await _client.aclose()
    _client = _switchboard = None


def client() -> Redis:
    """The process's client. Answers are bytes."""
    if _client is None:
        raise RuntimeError("redis is not open")
    return _client


async def ping() -> bool:
    """Whether the server answers now."""
    try:
        return bool(await client().ping())
    except (RedisError, OSError):
        return False


async def publish(channel: str, message: str | bytes = b"1") -> bool:
    """Tell every subscriber of every process; False when the server is away (subscribers re-read anyway)."""
    try:
        await client().publish(_PREFIX + channel, message)
    except (RedisError, OSError) as error:
        logger.warning("could not publish on %s: %s", channel.partition(":")[0], type(error).__name__)
        return False
    return True


async def publish_all(channels: Sequence[str], message: str | bytes = b"1") -> bool:
    """Tell the subscribers of many channels in one round trip; False when the server is away."""
    if not channels:
        return True
    try:
        async with client().pipeline(transaction=False) as line:
            for channel in channels:
                line.publish(_PREFIX + channel, message)
            await line.execute()
    except (RedisError, OSError) as error:
        logger.warning("could not publish on %d channels: %s", len(channels), type(error).__name__)
        return False
    return True


async def subscribe(channel: str) -> AsyncGenerator[bytes, None]:
    """Messages published on the channel from now on, and `RESUMED` first and whenever some may be missing.

    Close it with `aclose` (or `contextlib.aclosing`) so that the channel is left.
    """
    if _switchboard is None:
        raise RuntimeError("redis is not open")
    switchboard, name = _switchboard, _PREFIX + channel
    queue = await switchboard.join(name)
    try:
        yield RESUMED
        while True:
            yield await queue.get()
    finally:
        await switchboard.leave(name, queue)
