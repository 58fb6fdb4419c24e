"""Books: whatever moves money or goods is booked here, at least once told and exactly once written."""

from uuid import UUID

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.finance import service
from backend.domain.ledger import service as ledger
from backend.jobs.duty import Brought, duty, shared_duty


# An order is told of at least twice, and a posting is one row of many in its statement: the books may be a second late.
@shared_duty(queue="bulk", gather_s=1)
async def book_order(brought: Brought) -> None:
    """Book what happened to orders: payments, deliveries, refunds, what they cost; then place their buyers in tiers.

    A delivery of its own for the tiers would cost every order more. What is lost here the daily look finds.
    """
    told = {delivery: UUID(facts["order_id"]) for delivery, facts in brought.items()}
    await service.book_orders(told, at=clock.now())
    await service.place_buyers(sorted(set(told.values())), at=clock.now())


@duty(queue="bulk")
async def book_batch(delivery: Delivery, batch_id: str, **_: object) -> None:
    """Book the codes that came into a batch or were set aside."""
    await service.book_batches([UUID(batch_id)], delivery=delivery, at=clock.now())


@duty(queue="bulk", closes=False)
async def book_claims(delivery: Delivery, **_: object) -> None:
    """Book what suppliers of recalled batches and shared codes are asked for."""
    await service.book_claims()


@duty(queue="bulk", closes=False)
async def sweep(delivery: Delivery) -> None:
    """Book what no message led to."""
    await service.sweep(at=clock.now())


@duty(closes=False)
async def fold_totals(delivery: Delivery) -> None:
    """Keep the totals of accounts quick to read."""
    await ledger.fold_totals()


@duty(closes=False)
async def expire_holds(delivery: Delivery) -> None:
    """Give back what was held of balances and whose time is over."""
    await ledger.expire_holds(at=clock.now())


@duty(queue="bulk", closes=False)
async def check(delivery: Delivery) -> None:
    """Prove that the books agree, and keep what was found."""
    await service.check(at=clock.now())


@duty(queue="bulk")
async def run_check(delivery: Delivery, job_id: str) -> None:
    """The same, because somebody asked for it."""
    await service.run_check(UUID(job_id), delivery=delivery)


@duty(queue="bulk")
async def place_customer(delivery: Delivery, customer_id: str, **_: object) -> None:
    """Count what a guest had bought for the account that took it over."""
    await service.place_customer(UUID(customer_id), delivery=delivery, at=clock.now())


@duty(queue="bulk", closes=False)
async def place_everybody(delivery: Delivery) -> None:
    """Look at everybody's tier: what was bought long ago counts no more."""
    await service.place_everybody(at=clock.now())


@duty(queue="bulk", closes=False)
async def follow_tiers(delivery: Delivery, tier_id: str) -> None:
    """The same, because staff changed what the tiers ask for."""
    await service.place_everybody(at=clock.now(), rules=True)
