"""Looking for what somebody should know, and telling them."""

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.alerts import service
from backend.jobs.duty import duty


@duty(queue="bulk", closes=False)
async def look(delivery: Delivery) -> None:
    """Look at everything that is watched; then write into the group chats that wait for it."""
    await service.evaluate(at=clock.now())
    await service.send_due(at=clock.now())
