"""Waking whoever watches an order."""

import contextlib
from collections.abc import Sequence
from uuid import UUID

from backend.core import redis


def channel(order_id: UUID) -> str:
    """Where an order's watchers listen."""
    return f"order:{order_id.hex}"


async def ping(order_id: UUID) -> None:
    """Tell watchers to read the order again; call it after the commit. A lost ping costs them a second or two."""
    with contextlib.suppress(RuntimeError):  # a process without Redis (a command, a test) wakes nobody
        await redis.publish(channel(order_id))


async def ping_all(order_ids: Sequence[UUID]) -> None:
    """The same for many orders in one round trip."""
    with contextlib.suppress(RuntimeError):
        await redis.publish_all([channel(id) for id in order_ids])
