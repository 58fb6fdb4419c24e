"""Counting for analytics: told as often as need be, counted once."""

from uuid import UUID

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.analytics import service
from backend.jobs.duty import Brought, duty, shared_duty


# Figures may be a moment late; counted together, the row of a busy hour is written once for many orders.
@shared_duty(queue="bulk", gather_s=2)
async def count_orders(brought: Brought) -> None:
    """Count what happened to orders: placements, payments, deliveries, refunds, what they cost."""
    told = {delivery: UUID(facts["order_id"]) for delivery, facts in brought.items()}
    await service.count_orders(told, at=clock.now())


@duty(queue="bulk", closes=False)
async def sweep(delivery: Delivery) -> None:
    """Count what no message led to."""
    await service.count_missing()


@duty(queue="bulk", closes=False)
async def report_buyers(delivery: Delivery) -> None:
    """Find out who comes back."""
    await service.report_buyers(at=clock.now())
