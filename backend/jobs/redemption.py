"""Keeping vouchers in order."""

from uuid import UUID

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.redemption import service
from backend.jobs.duty import duty


@duty(closes=False)
async def expire_vouchers(delivery: Delivery) -> None:
    """End vouchers whose time is over."""
    await service.expire_due(at=clock.now())


@duty(queue="bulk")
async def export_redemptions(delivery: Delivery, job_id: str) -> None:
    """Write what stores took into a file."""
    await service.run_redemption_export(UUID(job_id), delivery=delivery)
