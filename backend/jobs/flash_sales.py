"""Following flash sales."""

from uuid import UUID

from backend.core.outbox import Delivery
from backend.domain.flash_sales import service
from backend.jobs.duty import duty


@duty(closes=False)
async def follow(delivery: Delivery) -> None:
    """Begin and end sales, end places that were not used, and compare the counts."""
    await service.follow()


@duty(queue="bulk")
async def rehearse(delivery: Delivery, job_id: str) -> None:
    """Let made-up buyers rush for the shadow of a planned sale."""
    await service.run_rehearsal(UUID(job_id), delivery=delivery)


@duty(closes=False)
async def tell(delivery: Delivery, sale_ids: list[str]) -> None:
    """Tell the quick count what sales are now that the change of them is there."""
    await service.tell([UUID(id) for id in sale_ids])
