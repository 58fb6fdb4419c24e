"""What follows payment and delivery."""

from uuid import UUID

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.fulfilment import service
from backend.jobs.duty import duty


@duty(queue="fulfil")
async def deliver_order(delivery: Delivery, order_id: str) -> None:
    """Hand over what the order paid for."""
    await service.deliver_order(UUID(order_id), delivery=delivery, at=clock.now())


@duty()
async def tell_delivered(delivery: Delivery, order_id: str) -> None:
    """Send the buyer the order's link."""
    await service.tell_delivered(UUID(order_id), delivery=delivery, at=clock.now())


@duty()
async def move_memberships(delivery: Delivery, guest_id: str, customer_id: str) -> None:
    """Move a guest's memberships to the account."""
    await service.move_memberships(UUID(guest_id), UUID(customer_id), delivery=delivery)
