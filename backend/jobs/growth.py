"""Duties of growth."""

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.growth import service
from backend.jobs.duty import duty


@duty(closes=False)
async def follow_invitations(delivery: Delivery) -> None:
    """Note what invited people bought, reward what was kept, take back what was not."""
    await service.follow_invitations(at=clock.now())
