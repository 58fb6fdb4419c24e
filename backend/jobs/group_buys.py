"""Duties of group buys."""

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.group_buys import service
from backend.jobs.duty import duty


@duty(closes=False)
async def lapse_groups(delivery: Delivery) -> None:
    """End groups whose time is over before they were full."""
    await service.lapse_due(at=clock.now())
