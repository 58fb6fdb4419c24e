"""Trying campaigns on orders of the past."""

from uuid import UUID

from backend.core.outbox import Delivery
from backend.domain.simulation import service
from backend.jobs.duty import duty


@duty(queue="bulk")
async def simulate_campaign(delivery: Delivery, job_id: str) -> None:
    """Replay orders with a campaign's draft."""
    await service.run_simulation(UUID(job_id), delivery=delivery)


@duty(queue="bulk")
async def export_simulation(delivery: Delivery, job_id: str) -> None:
    """Write what a simulation found into a file."""
    await service.run_simulation_export(UUID(job_id), delivery=delivery)
