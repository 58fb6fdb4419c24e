"""What people asked about their own data."""

from uuid import UUID

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.privacy import service
from backend.jobs.duty import duty


@duty(queue="bulk", closes=False)
async def make_export(delivery: Delivery, export_id: str) -> None:
    """Put together what the shop knows of somebody."""
    await service.make_export(UUID(export_id), at=clock.now())


@duty(queue="bulk", closes=False)
async def sweep(delivery: Delivery) -> None:
    """Erase who is due to be forgotten, and drop exports whose time is over."""
    await service.drop_exports(at=clock.now())
    await service.erase_due(at=clock.now())
