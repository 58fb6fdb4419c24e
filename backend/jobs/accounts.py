"""The aftermath of people coming and going."""

from uuid import UUID

from backend.core.outbox import Delivery
from backend.domain.accounts import service
from backend.jobs.duty import duty


@duty(closes=False)
async def forget_session(delivery: Delivery, session_id: str) -> None:
    """Take an ended session out of the cache, also when Redis was away at the time."""
    await service.forget_ended(UUID(session_id))


@duty(queue="bulk")
async def export_journal(delivery: Delivery, job_id: str) -> None:
    """Write the journal into a file."""
    await service.run_journal_export(UUID(job_id), delivery=delivery)


@duty(closes=False)
async def apply_role(delivery: Delivery, role_id: str) -> None:
    """Let a changed role count for those who have it, also when Redis was away at the time."""
    await service.apply_role(UUID(role_id))
