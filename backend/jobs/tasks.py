"""Duties of long work."""

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.tasks import service
from backend.jobs.duty import duty


@duty(closes=False)
async def sweep_uploads(delivery: Delivery) -> None:
    """Forget files that no job waits for or that are kept no longer, and end jobs that no worker touches any more."""
    await service.sweep(clock.now())
    await service.sweep_files(clock.now())
    await service.fail_stalled(clock.now())
