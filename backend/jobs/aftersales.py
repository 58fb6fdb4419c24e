"""Duties of after-sales."""

from uuid import UUID

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.aftersales import service
from backend.jobs.duty import duty


@duty(queue="bulk")
async def run_recall(delivery: Delivery, job_id: str) -> None:
    """Make the holders of a recalled batch whole."""
    await service.run_recall(UUID(job_id), delivery=delivery)


@duty()
async def refund_lapsed(delivery: Delivery, order_id: str) -> None:
    """Give back what was paid with a group that was not filled in time."""
    await service.refund_lapsed(UUID(order_id), delivery=delivery, at=clock.now())


@duty()
async def tell_choices(delivery: Delivery, order_id: str) -> None:
    """Tell a buyer that something is to be chosen."""
    await service.tell_choices(UUID(order_id), delivery=delivery, at=clock.now())


@duty(closes=False)
async def lapse_choices(delivery: Delivery) -> None:
    """Give back what was paid for what nobody chose in time, and remind those who still can."""
    await service.lapse_choices(at=clock.now())
    await service.remind_choices(at=clock.now())
