"""Messages on their way."""

from uuid import UUID

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.notifications import service
from backend.jobs.duty import duty


@duty()
async def carry_message(delivery: Delivery, message_id: str) -> None:
    """Hand a queued message to its carrier."""
    await service.carry(UUID(message_id), delivery=delivery, at=clock.now())
