"""The aftermath of invoices."""

from uuid import UUID

from backend.core.outbox import Delivery
from backend.domain.invoicing import service
from backend.jobs.duty import duty


@duty(queue="bulk")
async def export_invoices(delivery: Delivery, job_id: str) -> None:
    """Write invoices into a file."""
    await service.run_invoice_export(UUID(job_id), delivery=delivery)
