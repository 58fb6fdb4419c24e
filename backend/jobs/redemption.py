"""Keeping vouchers in order."""

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.redemption import service
from backend.jobs.duty import duty


@duty(closes=False)
async def expire_vouchers(delivery: Delivery) -> None:
    """End vouchers whose time is over."""
    await service.expire_due(at=clock.now())
