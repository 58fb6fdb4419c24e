"""What follows for coupons: codes made and written down, coupons sent, accounts joined."""

from uuid import UUID

from backend.core.outbox import Delivery
from backend.domain.coupons import service
from backend.jobs.duty import duty


@duty(queue="bulk")
async def issue_codes(delivery: Delivery, job_id: str) -> None:
    """Make codes of a coupon."""
    await service.run_issue(UUID(job_id), delivery=delivery)


@duty(queue="bulk")
async def export_codes(delivery: Delivery, job_id: str) -> None:
    """Write codes into an encrypted file."""
    await service.run_codes_export(UUID(job_id), delivery=delivery)


@duty(queue="bulk")
async def send_coupon(delivery: Delivery, job_id: str) -> None:
    """Give a coupon to people."""
    await service.run_send(UUID(job_id), delivery=delivery)


@duty()
async def move_coupons(delivery: Delivery, guest_id: str, customer_id: str) -> None:
    """Move what a guest used to the account."""
    await service.move_coupons(UUID(guest_id), UUID(customer_id), delivery=delivery)
