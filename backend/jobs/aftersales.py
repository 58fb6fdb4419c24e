"""Duties of after-sales."""

from uuid import UUID

from backend.core.outbox import Delivery
from backend.domain.aftersales import service
from backend.jobs.duty import duty


@duty(queue="bulk")
async def run_recall(delivery: Delivery, job_id: str) -> None:
    """Make the holders of a recalled batch whole."""
    await service.run_recall(UUID(job_id), delivery=delivery)
