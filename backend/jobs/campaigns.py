"""Duties of campaigns."""

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.analytics import service as analytics
from backend.domain.campaigns import service
from backend.jobs.duty import duty


@duty(closes=False)
async def follow_schedule(delivery: Delivery) -> None:
    """Begin and end campaigns whose time has come."""
    await service.follow_schedule(clock.now())


@duty(closes=False)
async def watch(delivery: Delivery) -> None:
    """Stop campaigns before they do harm."""
    at = clock.now()
    await service.watch(at)
    await analytics.watch_margins(at)
