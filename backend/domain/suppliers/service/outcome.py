"""Taking over what became of an order: its state, the offer's quota, the next attempt, the news.

Every function here runs in the caller's transaction with the order's row locked.
"""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from backend.core import database, ids, outbox
from backend.domain.suppliers import rules
from backend.domain.suppliers.models import SupplierOrder
from backend.domain.suppliers.ports import SupplierAnswer
from backend.domain.suppliers.states import IN_FLIGHT, OPEN, RefusalReason, SupplierOrderState

_SETTLED_FIELDS = (
    *("state", "supplier_reference", "cost_minor", "returned_minor", "delivered_minor", "due_at", "settled_at"),
    *("refused_reason", "supplier_words", "problem", "person_at", "person_since"),
)
_WAKE_NEXT = """
INSERT INTO outbox_message (topic, payload, created_at, trace)
SELECT 'supplier.order_due', jsonb_build_object('supplier_order_id', id::text), $2, trace FROM supplier_order
WHERE account_key = $1 AND state = 'QUEUED' AND due_at <= $2 ORDER BY id LIMIT 1
"""
_NEXT_OFFER = """
SELECT EXISTS (
    SELECT FROM supplier_offer o WHERE o.variant_id = $1 AND NOT EXISTS (
        SELECT FROM supplier_order r WHERE r.unit_id = $2 AND r.state = 'REFUSED' AND r.offer_id = o.id
    )
) AS found
"""
# A price or a listing that was not what we thought: the offer sells nothing until it was looked at again.
_STALE = frozenset({RefusalReason.PRICE, RefusalReason.UNLISTED})


class Outcome(Protocol):
    """What became of a locked order."""

    async def __call__(self, order: SupplierOrder, *, at: datetime) -> None:
        """Write it down."""
        ...


async def accepted(order: SupplierOrder, supplier_reference: str, *, spent_minor: int, at: datetime) -> None:
    """The supplier has it and works on it."""
    order.state = SupplierOrderState.ACCEPTED
    order.supplier_reference = supplier_reference
    order.cost_minor = spent_minor
    assert order.sent_at is not None
    order.due_at = rules.next_question(order.sent_at, at)
    await order.save(update_fields=["state", "supplier_reference", "cost_minor", "due_at"])


async def delivered(order: SupplierOrder, answer: SupplierAnswer, *, at: datetime) -> None:
    """The account was credited, wholly or in part; the money kept by the supplier is what it cost."""
    spent = answer.total_minor - answer.returned_minor
    whole = answer.returned_minor == 0
    share = rules.delivered_share(order.face_minor, answer.total_minor, spent)
    order.supplier_reference = answer.supplier_reference
    await settled(
        order,
        SupplierOrderState.DELIVERED if whole else SupplierOrderState.PARTIAL,
        delivered_minor=order.face_minor if whole else min(max(share, 1), order.face_minor - 1),
        cost_minor=spent,
        returned_minor=answer.returned_minor,
        words=answer.words,
        at=at,
    )


async def settled(
    order: SupplierOrder,
    state: SupplierOrderState,
    *,
    delivered_minor: int,
    cost_minor: int,
    returned_minor: int,
    words: str | None = None,
    at: datetime,
) -> None:
    """Settle an order as DELIVERED, PARTIAL or REVERSED, and tell."""
    if state is SupplierOrderState.REVERSED:
        await _quota(order.offer_id, held=0, used=-1)
    elif order.state in IN_FLIGHT:
        await _quota(order.offer_id, held=-1, used=1)
    order.state = state
    order.delivered_minor, order.cost_minor, order.returned_minor = delivered_minor, cost_minor, returned_minor
    order.supplier_words = words[:200] if words else order.supplier_words
    order.settled_at = at
    order.due_at = None if state is SupplierOrderState.REVERSED else rules.next_check(at, at)
    order.problem = order.person_at = order.person_since = None
    await order.save(update_fields=list(_SETTLED_FIELDS))
    await _tell(order)
    await _wake_next(order, at)


async def refuse(order: SupplierOrder, reason: RefusalReason, *, words: str | None = None, at: datetime) -> None:
    """Settle an order as REFUSED: it cost nothing. The next attempt is queued, or the last no is told."""
    if order.state in IN_FLIGHT:
        await _quota(order.offer_id, held=-1, used=0)
        if reason in _STALE:
            await database.execute("UPDATE supplier_offer SET checked_at = NULL WHERE id = $1", order.offer_id)
    sent = order.state is not SupplierOrderState.QUEUED
    person_at = order.person_at
    order.state = SupplierOrderState.REFUSED
    order.refused_reason = reason
    order.supplier_words = words[:200] if words else None
    order.cost_minor = order.delivered_minor = 0
    order.settled_at = at
    order.due_at = rules.next_check(at, at) if sent else None
    order.problem = order.person_at = order.person_since = None
    await order.save(update_fields=list(_SETTLED_FIELDS))
    if not await _try_next(order, reason, person_at, at):
        await _tell(order)
    await _wake_next(order, at)


async def unknown(order: SupplierOrder, *, at: datetime) -> None:
    """Nobody knows: it is asked about again, and not sent again before."""
    if order.state is SupplierOrderState.PLACING:
        order.state = SupplierOrderState.UNKNOWN
    await later(order, at=at)


async def later(order: SupplierOrder, *, at: datetime) -> None:
    """Nothing new: ask again when it is time."""
    if order.state in OPEN:
        assert order.sent_at is not None
        order.due_at = rules.next_question(order.sent_at, at)
    else:
        order.due_at = rules.next_check(order.settled_at or at, at)
    await order.save(update_fields=["state", "due_at"])


async def not_sent(order: SupplierOrder, *, at: datetime) -> None:
    """It is certain that nothing was sent: what was tried for the first time goes back to where it was."""
    if order.tries > 1:
        await unknown(order, at=at)
        return
    await _quota(order.offer_id, held=-1, used=0)
    order.state = SupplierOrderState.QUEUED
    order.tries = 0
    order.due_at = at + rules.NOT_ASKED_WAIT
    await order.save(update_fields=["state", "tries", "due_at"])
    await moved(order)
    await _wake_next(order, at)


async def moved(order: SupplierOrder) -> None:
    """Tell that the unit's progress changed for its buyer: an order was sent for it, or none is on its way any more."""
    await outbox.emit("supplier.order_moved", order_id=order.order_id, unit_id=order.unit_id)


async def flag(order: SupplierOrder, problem: str, *, at: datetime) -> None:
    """A person must look at it; what it says goes on as before."""
    order.problem = problem
    order.person_since = order.person_since or at
    await order.save(update_fields=["problem", "person_since"])


async def unflag(order: SupplierOrder) -> None:
    """What a person was to look at is gone."""
    order.problem = order.person_since = None
    await order.save(update_fields=["problem", "person_since"])


async def cost_now(order: SupplierOrder, cost_minor: int, *, returned_minor: int) -> bool:
    """Take over what a settled order costs after all, and tell; False when it is what was known."""
    if cost_minor == order.cost_minor:
        return False
    order.cost_minor, order.returned_minor = cost_minor, returned_minor
    await order.save(update_fields=["cost_minor", "returned_minor"])
    await outbox.emit(
        "supplier.cost_changed",
        supplier_order_id=order.id,
        unit_id=order.unit_id,
        order_id=order.order_id,
        cost_minor=cost_minor,
        returned_minor=returned_minor,
    )
    return True


async def _try_next(order: SupplierOrder, reason: RefusalReason, person_at: datetime | None, at: datetime) -> bool:
    """Queue the next attempt for the unit: at the same offer, or at one that did not refuse it yet."""
    if reason in rules.FINAL:
        return False
    wait = rules.try_again(reason, order.round)
    if wait is None:
        (row,) = await database.fetch(_NEXT_OFFER, order.variant_id, order.unit_id)
        if not row["found"]:
            return False
    id = ids.new()
    await SupplierOrder.create(
        id=id,
        unit_id=order.unit_id,
        order_id=order.order_id,
        variant_id=order.variant_id,
        offer_id=order.offer_id if wait is not None else None,
        attempt=order.attempt + 1,
        round=order.round + 1 if wait is not None else 0,
        reference=id.hex,
        account=order.account,
        account_key=order.account_key,
        server=order.server,
        face_minor=order.face_minor,
        currency=order.currency,
        slow=order.slow,
        due_at=at + wait if wait is not None else at,
        person_at=person_at,
        trace=order.trace,
        created_at=at,
    )
    if wait is None:
        await outbox.emit("supplier.order_due", supplier_order_id=id)
    await moved(order)
    return True


async def _quota(offer_id: UUID | None, *, held: int, used: int) -> None:
    await database.execute(
        "UPDATE supplier_offer SET held = held + $2, used = used + $3 WHERE id = $1", offer_id, held, used
    )


async def _tell(order: SupplierOrder) -> None:
    await outbox.emit(
        "supplier.settled",
        supplier_order_id=order.id,
        unit_id=order.unit_id,
        order_id=order.order_id,
        outcome=order.state.value,
        delivered_minor=order.delivered_minor,
        cost_minor=order.cost_minor,
        returned_minor=order.returned_minor,
    )


async def _wake_next(order: SupplierOrder, at: datetime) -> None:
    """The account is free: the oldest order that waits for it may go."""
    await database.execute(_WAKE_NEXT, order.account_key, at)
