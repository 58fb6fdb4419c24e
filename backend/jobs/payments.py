"""Questions to payment providers that nobody waits for. Each may be repeated without harm."""

from uuid import UUID

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.payments import service
from backend.jobs.duty import duty


@duty(closes=False)
async def sweep(delivery: Delivery) -> None:
    """Ask about payments whose callback did not come."""
    await service.sweep_due(at=clock.now())


@duty(queue="bulk")
async def count_payer(delivery: Delivery, order_id: str) -> None:
    """It is known who paid for an order that took of what a person may have only so often."""
    await service.count_payer(UUID(order_id), delivery=delivery, at=clock.now())


@duty(closes=False)
async def expire_orders(delivery: Delivery) -> None:
    """End unpaid orders whose time is over."""
    await service.expire_due(at=clock.now())


@duty(closes=False)
async def make_refund(delivery: Delivery, refund_id: str, **_: object) -> None:
    """Give money back now; what stays open is gone on with by `make_refunds`."""
    await service.make_refund(UUID(refund_id), at=clock.now())


@duty(closes=False)
async def make_refunds(delivery: Delivery) -> None:
    """Go on with refunds whose outcome is not known yet."""
    await service.refund_due(at=clock.now())
