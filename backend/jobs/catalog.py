"""Duties of the catalogue."""

from uuid import UUID

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.catalog import service
from backend.jobs.duty import duty


@duty(queue="bulk")
async def check_products(delivery: Delivery, job_id: str) -> None:
    """Look through a received file of products."""
    await service.run_product_check(UUID(job_id), delivery=delivery)


@duty(queue="bulk")
async def import_products(delivery: Delivery, job_id: str) -> None:
    """Do what such a look showed."""
    await service.run_product_import(UUID(job_id), delivery=delivery)


@duty(queue="bulk")
async def export_products(delivery: Delivery, job_id: str) -> None:
    """Write products into a file."""
    await service.run_product_export(UUID(job_id), delivery=delivery)


@duty(closes=False)
async def follow_schedule(delivery: Delivery) -> None:
    """Put products on sale and take them off when their time has come."""
    await service.follow_schedule(clock.now())
