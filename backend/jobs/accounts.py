"""The aftermath of people coming and going."""

from uuid import UUID

from backend.core.outbox import Delivery
from backend.domain.accounts import service
from backend.jobs.duty import duty


@duty(closes=False)
async def forget_session(delivery: Delivery, session_id: str) -> None:
    """Take an ended session out of the cache, also when Redis was away at the time."""
    await service.forget_ended(UUID(session_id))
