"""Messages on their way."""

from collections.abc import Mapping
from uuid import UUID

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.notifications import service
from backend.jobs.duty import Brought, shared_duty


@shared_duty()
async def carry_message(brought: Brought) -> Mapping[Delivery, Exception]:
    """Hand queued messages to their carrier."""
    told = {delivery: UUID(facts["message_id"]) for delivery, facts in brought.items()}
    return await service.carry(told, at=clock.now())
