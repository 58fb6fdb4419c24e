"""Following flash sales."""

from backend.core.outbox import Delivery
from backend.domain.flash_sales import service
from backend.jobs.duty import duty


@duty(closes=False)
async def follow(delivery: Delivery) -> None:
    """Begin and end sales, end places that were not used, and compare the counts."""
    await service.follow()
