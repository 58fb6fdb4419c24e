"""What follows for promotions from what becomes of orders."""

from uuid import UUID

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.promotions import service
from backend.jobs.duty import duty


@duty(queue="bulk")
async def return_allowances(delivery: Delivery, order_id: str) -> None:
    """An order is refunded: what it used may be used again, where the promotion says so."""
    await service.return_allowances(UUID(order_id), delivery=delivery, at=clock.now())
