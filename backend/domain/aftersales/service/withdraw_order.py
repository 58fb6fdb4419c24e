"""A partner's program gives an order up: what was not handed over goes back."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.idempotency import once, request_hash
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.aftersales.access import hold_still
from backend.domain.aftersales.looking import look
from backend.domain.aftersales.service.taking_back import take_back
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.distribution.models import PartnerCancellation
from backend.domain.orders import access
from backend.domain.orders.errors import OrderNotCancellable, OrderUnknown
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.orders.partners import order_of_partner
from backend.domain.orders.states import UnitState
from backend.domain.payments import service as payments

REASON = "withdrawn"


async def withdraw_order(caller: Caller, order_id: UUID | None, *, idempotency_key: str, at: datetime) -> Order:
    """Give back every unit of the partner's order that was not handed over and that no supplier has.

    What was delivered stays sold. The same key and order again change nothing. Raises `OrderUnknown`,
    `OrderNotCancellable` when nothing can go back any more, `IdempotencyConflict`, `InvalidInput`.
    """
    assert caller.partner_id is not None
    partner_id = caller.partner_id
    if not 8 <= len(idempotency_key) <= 100:
        raise InvalidInput("BAD_FORMAT", path=["idempotencyKey"])
    found = await order_of_partner(partner_id, id=order_id) if order_id else None
    if found is None:
        raise OrderUnknown
    hash = request_hash(str(partner_id), ["withdraw", found.id])

    async def make() -> PartnerCancellation:
        order = await access.locked(found.id)
        done = PartnerCancellation(
            id=ids.new(),
            partner_id=partner_id,
            order_id=order.id,
            idempotency_key=idempotency_key,
            request_hash=hash,
            created_at=at,
        )
        if not await _give_up(order, caller.actor, at) and not await PartnerCancellation.exists(order_id=order.id):
            raise OrderNotCancellable
        await done.save(force_create=True)
        return done

    await once(
        idempotency_key,
        hash,
        lambda key: PartnerCancellation.get_or_none(partner_id=partner_id, idempotency_key=key),
        make,
    )
    return await Order.get(id=found.id)


async def _give_up(order: Order, actor: str, at: datetime) -> bool:
    """Give back what can go back; False when there is nothing of it. The order is locked."""
    async with in_transaction():
        due = await OrderUnit.filter(order_id=order.id, state=UnitState.DUE).order_by("position")
        leaves = [unit for unit in due if unit.kind is not FulfilmentKind.BUNDLE]
        await hold_still(order.id, leaves)
        units = [unit for unit in await look(leaves, at) if unit.refundable and not unit.in_flight]
        if not units:
            return False
        await take_back(units, actor=actor, reason=REASON, at=at)
        parts = {unit.unit_id: unit.left_minor for unit in units}
        await payments.give_back(order, parts, reason=REASON, at=at, actor=actor)
        return True
