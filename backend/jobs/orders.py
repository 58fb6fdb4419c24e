"""What follows changes of orders."""

from uuid import UUID

from backend.core.outbox import Delivery
from backend.domain.orders import service
from backend.jobs.duty import duty


@duty(closes=False)
async def wake_watchers(delivery: Delivery, order_id: str, **_: object) -> None:
    """Whoever follows the order reads it again: somebody began or ceased to work on a unit of it."""
    await service.ping(UUID(order_id))


@duty(closes=False)
async def show_anew(delivery: Delivery, order_id: str, **_: object) -> None:
    """The same for what changed in the order and not in its own row: a shop took a voucher of it, or took that back."""
    await service.show_anew(UUID(order_id))
    await service.ping(UUID(order_id))


@duty(queue="bulk")
async def export_orders(delivery: Delivery, job_id: str) -> None:
    """Write orders into a file."""
    await service.run_order_export(UUID(job_id), delivery=delivery)


@duty(queue="bulk")
async def export_people(delivery: Delivery, job_id: str) -> None:
    """Write buyers into a file."""
    await service.run_person_export(UUID(job_id), delivery=delivery)


@duty()
async def move_orders(delivery: Delivery, guest_id: str, customer_id: str) -> None:
    """Move a guest's orders to the account."""
    await service.move_orders(UUID(guest_id), UUID(customer_id), delivery=delivery)
