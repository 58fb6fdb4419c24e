"""Keeping gift cards in order."""

from uuid import UUID

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.wallet import service
from backend.jobs.duty import duty


@duty(closes=False)
async def expire_gift_cards(delivery: Delivery) -> None:
    """End gift cards whose time is over."""
    await service.expire_gift_cards(at=clock.now())


@duty(queue="bulk")
async def export_gift_cards(delivery: Delivery, job_id: str) -> None:
    """Write gift cards into a file."""
    await service.run_gift_card_export(UUID(job_id), delivery=delivery)


@duty(queue="bulk")
async def export_gift_card_codes(delivery: Delivery, job_id: str) -> None:
    """Write codes of gift cards into an encrypted file."""
    await service.run_gift_card_codes_export(UUID(job_id), delivery=delivery)
