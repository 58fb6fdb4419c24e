"""Duties of the vault."""

from uuid import UUID

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.vault import service
from backend.jobs.duty import duty


@duty(queue="bulk")
async def import_codes(delivery: Delivery, job_id: str) -> None:
    """Read a received file of codes into its batch."""
    await service.run_import(UUID(job_id), delivery=delivery)


@duty(closes=False)
async def fold_counts(delivery: Delivery) -> None:
    """Fold movements of codes into counts."""
    await service.fold_counts(clock.now())


@duty(closes=False)
async def expire_codes(delivery: Delivery) -> None:
    """Set aside free codes past their last day."""
    await service.expire_codes(clock.now())
