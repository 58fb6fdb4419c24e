"""A person decides what became of an order that its supplier left open."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.money import Money
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.suppliers.errors import SupplierOrderNotOpen, SupplierOrderUnknown
from backend.domain.suppliers.models import SupplierOrder
from backend.domain.suppliers.service import outcome as outcomes
from backend.domain.suppliers.service.offers import checked_reason
from backend.domain.suppliers.states import HandOutcome, RefusalReason, SupplierOrderState

# PLACING is not among them: a worker has it in hand this moment.
_FROM = {
    HandOutcome.DELIVERED: frozenset({SupplierOrderState.UNKNOWN, SupplierOrderState.ACCEPTED}),
    HandOutcome.REFUSED: frozenset(
        {SupplierOrderState.QUEUED, SupplierOrderState.UNKNOWN, SupplierOrderState.ACCEPTED}
    ),
    HandOutcome.REVERSED: frozenset({SupplierOrderState.DELIVERED, SupplierOrderState.PARTIAL}),
}


async def settle_by_hand(
    supplier_order_id: UUID,
    said: HandOutcome,
    *,
    reason: str,
    spent: Money | None,
    caller: Caller,
    address: str | None,
    at: datetime,
) -> SupplierOrder:
    """Settle an order on a person's word; a refused one is tried nowhere else. Written into the audit journal.

    `spent` is what the supplier kept for a delivered one, at most the pinned cost; null: all of that. What the
    supplier says later is still looked at, and shown to a person when it is otherwise. Raises
    `SupplierOrderUnknown`, `SupplierOrderNotOpen`, `InvalidInput`.
    """
    reason = checked_reason(reason)
    if spent is not None and said is not HandOutcome.DELIVERED:
        raise InvalidInput("NOT_FOR_THIS_KIND", path=["spent"])
    async with in_transaction():
        order = await SupplierOrder.select_for_update().get_or_none(id=supplier_order_id)
        if order is None:
            raise SupplierOrderUnknown
        if order.state not in _FROM[said]:
            raise SupplierOrderNotOpen(state=order.state)
        was = order.state
        if said is HandOutcome.REFUSED:
            await outcomes.refuse(order, RefusalReason.BY_HAND, words=None, at=at)
        elif said is HandOutcome.DELIVERED:
            await outcomes.settled(
                order,
                SupplierOrderState.DELIVERED,
                delivered_minor=order.face_minor,
                cost_minor=await _spent(order, spent),
                returned_minor=0,
                at=at,
            )
        else:
            await outcomes.settled(
                order,
                SupplierOrderState.REVERSED,
                delivered_minor=0,
                cost_minor=0,
                returned_minor=order.cost_minor + order.returned_minor,
                at=at,
            )
        await audit.record(
            caller.actor,
            "supplier_order.settled",
            ids.public("spo", order.id),
            reason=reason,
            diff={"state": [was.value, order.state.value], "cost_minor": [None, order.cost_minor]},
            address=address,
        )
    return order


async def _spent(order: SupplierOrder, spent: Money | None) -> int:
    pinned = order.pinned_minor or 0
    if spent is None:
        return pinned
    await order.fetch_related("supplier")
    if order.supplier is None or spent.currency != order.supplier.currency:
        raise InvalidInput("CURRENCY_DIFFERS", path=["spent"])
    if not 0 <= spent.minor <= pinned:
        raise InvalidInput("BAD_AMOUNT", path=["spent"])
    return spent.minor
