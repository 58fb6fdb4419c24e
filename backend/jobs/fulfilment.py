"""What follows payment and delivery."""

from uuid import UUID

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.fulfilment import service
from backend.domain.fulfilment.service import TopUpOutcome
from backend.jobs.duty import ATTEMPTS, Brought, duty, shared_duty


@duty(queue="fulfil")
async def deliver_order(delivery: Delivery, order_id: str) -> None:
    """Hand over what the order paid for."""
    await service.deliver_order(UUID(order_id), delivery=delivery, at=clock.now())


# Whoever waits for the goods sees them on the order's page: the message may come a moment later.
@shared_duty(gather_s=0.5)
async def tell_delivered(brought: Brought) -> None:
    """Send buyers the links of their orders."""
    told = {delivery: UUID(facts["order_id"]) for delivery, facts in brought.items()}
    await service.tell_delivered(told, at=clock.now())


# It may come a moment later too: many receipts are written in the statements of one.
@shared_duty(gather_s=0.5)
async def tell_paid(brought: Brought) -> None:
    """Send buyers their receipts."""
    told = {delivery: UUID(facts["order_id"]) for delivery, facts in brought.items()}
    await service.tell_paid(told, at=clock.now())


@shared_duty(gather_s=0.5)
async def tell_filled(brought: Brought) -> None:
    """Tell the members of a group that it is full."""
    told = {delivery: UUID(facts["order_id"]) for delivery, facts in brought.items()}
    await service.tell_filled(told, at=clock.now())


@duty()
async def tell_joined(delivery: Delivery, group_id: str, order_id: str) -> None:
    """Tell those who wait in a group that somebody joined it."""
    await service.tell_joined(UUID(group_id), UUID(order_id), delivery=delivery, at=clock.now())


@duty()
async def move_memberships(delivery: Delivery, guest_id: str, customer_id: str) -> None:
    """Move a guest's memberships to the account."""
    await service.move_memberships(UUID(guest_id), UUID(customer_id), delivery=delivery)


@duty()
async def move_goods_of_order(delivery: Delivery, order_id: str, customer_id: str) -> None:
    """Move what an order brought to the account it is kept in."""
    await service.move_goods_of_order(UUID(order_id), UUID(customer_id), delivery=delivery)


@duty(queue="fulfil")
async def deliver_due(delivery: Delivery, order_id: str) -> None:
    """Try again what an order still lacks; at the last try its money goes back."""
    await service.deliver_due(UUID(order_id), delivery=delivery, tries=ATTEMPTS - 1, at=clock.now())


@duty(queue="fulfil")
async def settle_topup(
    delivery: Delivery,
    supplier_order_id: str,
    unit_id: str,
    order_id: str,
    outcome: str,
    delivered_minor: int,
    **_: object,
) -> None:
    """Take over what a supplier made of a top-up; other facts of the news are for others."""
    await service.settle_topup(
        UUID(unit_id),
        UUID(order_id),
        TopUpOutcome(outcome),
        delivered_minor=delivered_minor,
        delivery=delivery,
        at=clock.now(),
    )


@duty(queue="fulfil")
async def take_topup_cost(delivery: Delivery, unit_id: str, order_id: str, **_: object) -> None:
    """Take over what a settled top-up costs after all."""
    await service.take_topup_cost(UUID(unit_id), UUID(order_id), delivery=delivery, at=clock.now())


@duty()
async def end_manual_tasks(delivery: Delivery, order_id: str, unit_ids: list[str]) -> None:
    """Take what goes back out of the manual queue."""
    await service.end_manual_tasks(UUID(order_id), [UUID(id) for id in unit_ids], delivery=delivery, at=clock.now())


@duty(queue="bulk")
async def tell_renewed(delivery: Delivery, shared_code_id: str, revision: int) -> None:
    """Tell the holders of a shared code that its secret is another one."""
    await service.tell_renewed(UUID(shared_code_id), revision, delivery=delivery, at=clock.now())


@duty(closes=False)
async def return_gifts(delivery: Delivery) -> None:
    """Give back to their buyers what nobody claimed in time."""
    await service.return_gifts(at=clock.now())
