"""What a supplier made of a top-up becomes what the order says of it."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import outbox
from backend.core.outbox import Delivery
from backend.domain.orders import access
from backend.domain.orders import queries as order_queries
from backend.domain.orders import service as orders
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.orders.service import Handed
from backend.domain.orders.states import UnitState
from backend.domain.payments import service as payments
from backend.domain.suppliers import queries as supplier_queries


class TopUpOutcome(StrEnum):
    """How a top-up ended: whole, in part, not at all, or taken back after it had come (冲正)."""

    DELIVERED = "DELIVERED"
    PARTIAL = "PARTIAL"
    REFUSED = "REFUSED"
    REVERSED = "REVERSED"


async def settle_topup(
    unit_id: UUID,
    order_id: UUID,
    outcome: TopUpOutcome,
    *,
    delivered_minor: int,
    delivery: Delivery,
    at: datetime,
) -> None:
    """Deliver the unit at what suppliers took for it, give its money back, or both by shares; once per delivery.

    `delivered_minor` is what of the face value arrived (minor units of the face value's currency).
    """
    async with in_transaction():
        if not await outbox.close(delivery, at=at):
            return
        order = await access.locked(order_id)
        unit = await OrderUnit.get(id=unit_id, order_id=order_id)
        (spent,) = await supplier_queries.spent_by_unit([unit_id])
        if outcome in (TopUpOutcome.DELIVERED, TopUpOutcome.PARTIAL):
            await orders.mark_units_delivered(order_id, {unit_id: Handed(spent)}, at=at)
        if outcome is TopUpOutcome.REVERSED:
            await orders.mark_cost(order_id, unit_id, spent)
        minor = await _back(unit, outcome, delivered_minor)
        # Money may have gone back by a person's decision meanwhile: then nothing is left to give.
        if minor is not None and unit.state not in (UnitState.REFUNDING, UnitState.REFUNDED):
            await _give_back(order, unit, minor, outcome, at)
    await orders.ping(order_id)


async def take_topup_cost(unit_id: UUID, order_id: UUID, *, delivery: Delivery, at: datetime) -> None:
    """A supplier took more for a settled top-up, or gave some back: what was handed over costs that now; once per
    delivery. What is not handed over yet takes its cost then.
    """
    async with in_transaction():
        if not await outbox.close(delivery, at=at):
            return
        await access.locked(order_id)
        unit = await OrderUnit.get(id=unit_id, order_id=order_id)
        (spent,) = await supplier_queries.spent_by_unit([unit_id])
        if unit.delivered_at is not None and _known(unit) != (spent.minor if spent else 0):
            await orders.mark_cost(order_id, unit_id, spent)


def _known(unit: OrderUnit) -> int | None:
    minor: int | None = unit.cost_minor if unit.bought_minor is None else unit.bought_minor
    return minor


async def _back(unit: OrderUnit, outcome: TopUpOutcome, delivered_minor: int) -> int | None:
    """What of the unit's price goes back; None for nothing. A free unit's whole price is 0, which goes back too."""
    left: int = unit.paid_minor - unit.refund_minor
    if outcome is TopUpOutcome.DELIVERED:
        return None
    if outcome is not TopUpOutcome.PARTIAL:
        return left
    (face,) = await order_queries.faces_by_unit([unit.id])
    kept = unit.paid_minor * delivered_minor // face  # rounded for the buyer
    return min(left, unit.paid_minor - kept) or None


async def _give_back(order: Order, unit: OrderUnit, minor: int, outcome: TopUpOutcome, at: datetime) -> None:
    await payments.give_back(order, {unit.id: minor}, reason=f"topup_{outcome.value.lower()}", at=at)
