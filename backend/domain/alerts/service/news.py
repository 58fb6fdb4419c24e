"""Waking whoever looks at the bell."""

import contextlib

from backend.core import redis

CHANNEL = "alerts"


async def ping() -> None:
    """Tell them to look again, after the commit. A lost ping costs them the seconds until they look by themselves."""
    with contextlib.suppress(RuntimeError):  # a process without Redis (a command, a test) wakes nobody
        await redis.publish(CHANNEL)
