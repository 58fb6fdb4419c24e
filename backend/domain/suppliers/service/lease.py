"""Taking an order in hand: the intent, committed before anything is sent."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database
from backend.domain.suppliers import bound, rules
from backend.domain.suppliers.models import SupplierOrder
from backend.domain.suppliers.service.outcome import moved, refuse
from backend.domain.suppliers.states import IN_FLIGHT, RefusalReason, SupplierOrderState

# How often an offer whose last quota went to another is followed by the next one at once.
_LOOKS = 5

# The offer it is to be tried at again comes first; those that refused this unit before do not come at all.
_CHOOSE = """
SELECT o.id, o.supplier_id, o.supplier_sku, o.cost_minor, s.code
FROM supplier_offer o JOIN supplier s ON s.id = o.supplier_id
WHERE o.variant_id = $1 AND o.state = 'ACTIVE' AND o.listed AND s.state = 'ACTIVE' AND s.code = ANY($4::text[])
    AND (o.quota IS NULL OR o.held + o.used < o.quota)
    AND (o.id = $3 OR NOT EXISTS (
        SELECT FROM supplier_order r WHERE r.unit_id = $2 AND r.state = 'REFUSED' AND r.offer_id = o.id
    ))
ORDER BY (o.id = $3) IS TRUE DESC, o.priority, o.cost_minor, o.id LIMIT 1
"""
_HOLD_QUOTA = """
UPDATE supplier_offer SET held = held + 1 WHERE id = $1 AND (quota IS NULL OR held + used < quota)
"""
# Whether any offer could yet serve the unit, were it not paused, away or sold out.
_ANY_LEFT = """
SELECT EXISTS (
    SELECT FROM supplier_offer o WHERE o.variant_id = $1 AND NOT EXISTS (
        SELECT FROM supplier_order r WHERE r.unit_id = $2 AND r.state = 'REFUSED' AND r.offer_id = o.id
    )
) AS any_left
"""


@dataclass(frozen=True, slots=True)
class Leased:
    """An order in this worker's hands until its `due_at`. `places`: it is to be sent, else asked about."""

    order: SupplierOrder
    code: str
    sku: str
    places: bool


class _TakenByAnother(Exception):
    """The last of the quota went between the look and the hold."""


def lease_s() -> timedelta:
    """How long one step may take: a sending and the question after it."""
    return timedelta(seconds=2.5 * settings.get().supplier_timeout_s)


async def lease(supplier_order_id: UUID, *, at: datetime, now: bool = False) -> Leased | None:
    """Take the order if something is due; None when not, when another has it, or when its account is busy.

    `now`: ask about it although it is not due yet (news came, or a person wants to know).
    """
    for _ in range(_LOOKS):
        try:
            async with in_transaction():
                return await _take(supplier_order_id, at, now)
        except _TakenByAnother:
            continue
        except IntegrityError:
            # Another order for the account went ahead at the same moment; when it settles this one is woken.
            return None
    return None


async def _take(supplier_order_id: UUID, at: datetime, now: bool) -> Leased | None:
    order = await SupplierOrder.select_for_update(skip_locked=True).get_or_none(id=supplier_order_id)
    if order is None:
        return None
    due = order.due_at is not None and order.due_at <= at
    if order.state is SupplierOrderState.QUEUED:
        return await _take_to_place(order, at) if due else None
    # While it is being sent only the end of the lease tells that its worker died.
    if not due and (not now or order.state is SupplierOrderState.PLACING or order.offer_id is None):
        return None
    if order.state is SupplierOrderState.PLACING:
        order.state = SupplierOrderState.UNKNOWN
    order.due_at = at + lease_s()
    order.queries = min(order.queries + 1, 30_000)
    await order.save(update_fields=["state", "due_at", "queries"])
    rows = await database.fetch(
        """SELECT s.code, o.supplier_sku FROM supplier_offer o JOIN supplier s ON s.id = o.supplier_id
           WHERE o.id = $1""",
        order.offer_id,
    )
    return Leased(order, rows[0]["code"], rows[0]["supplier_sku"], places=False) if rows else None


async def _take_to_place(order: SupplierOrder, at: datetime) -> Leased | None:
    if await SupplierOrder.filter(account_key=order.account_key, state__in=IN_FLIGHT).exists():
        return None
    found = await database.fetch(_CHOOSE, order.variant_id, order.unit_id, order.offer_id, bound.codes())
    if not found:
        await _nobody(order, at)
        return None
    offer = found[0]
    order.offer_id, order.supplier_id = offer["id"], offer["supplier_id"]
    order.pinned_minor = offer["cost_minor"]
    order.state = SupplierOrderState.PLACING
    order.tries += 1
    order.sent_at, order.due_at = at, at + lease_s()
    if order.person_at is None:
        order.person_at = rules.person_at(order.created_at, slow=order.slow)
    await order.save(
        update_fields=[
            *("offer_id", "supplier_id", "pinned_minor", "state", "tries", "sent_at", "due_at", "person_at"),
        ]
    )
    if not await database.execute(_HOLD_QUOTA, offer["id"]):
        raise _TakenByAnother
    await moved(order)
    return Leased(order, offer["code"], offer["supplier_sku"], places=True)


async def _nobody(order: SupplierOrder, at: datetime) -> None:
    """No offer can be used: wait for one that may come back, or give the unit up."""
    (row,) = await database.fetch(_ANY_LEFT, order.variant_id, order.unit_id)
    if row["any_left"] and at < order.created_at + rules.WAIT_FOR_OFFER:
        order.due_at = at + rules.LOOK_FOR_OFFER
        await order.save(update_fields=["due_at"])
        return
    await refuse(order, RefusalReason.NO_OFFER, at=at)


async def lease_again(order_id: UUID, *, at: datetime) -> SupplierOrder | None:
    """Take an order that never arrived to be sent once more under its number; None when it is another's now."""
    async with in_transaction():
        order = await SupplierOrder.select_for_update().get(id=order_id)
        if order.state is not SupplierOrderState.UNKNOWN:
            return None
        order.state = SupplierOrderState.PLACING
        order.tries += 1
        order.sent_at, order.due_at = at, at + lease_s()
        await order.save(update_fields=["state", "tries", "sent_at", "due_at"])
        return order
