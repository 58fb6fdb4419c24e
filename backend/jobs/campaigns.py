"""Duties of campaigns."""

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.campaigns import service
from backend.jobs.duty import duty


@duty(closes=False)
async def follow_schedule(delivery: Delivery) -> None:
    """Begin and end campaigns whose time has come."""
    await service.follow_schedule(clock.now())


@duty(closes=False)
async def watch(delivery: Delivery) -> None:
    """Stop campaigns before they do harm."""
    await service.watch(clock.now())
