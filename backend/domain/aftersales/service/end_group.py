"""A group was not filled in time: whoever paid gets all of it back, and the goods are sold again."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import outbox
from backend.core.outbox import Delivery
from backend.domain.aftersales.access import hold_still
from backend.domain.aftersales.looking import look
from backend.domain.aftersales.service.carrying_out import told
from backend.domain.aftersales.service.taking_back import take_back
from backend.domain.aftersales.service.tell import tell_buyer
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.group_buys.models import BuyingGroup
from backend.domain.group_buys.states import GroupState
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.orders.models import OrderUnit
from backend.domain.orders.states import OrderState, UnitState
from backend.domain.payments import service as payments

REASON = "group_lapsed"
_OPEN = (UnitState.DUE,)


async def refund_lapsed(order_id: UUID, *, delivery: Delivery, at: datetime) -> None:
    """Give back all that was paid for an order whose group lapsed, once, however often it is asked.

    In one transaction with closing the delivery. An order that is over or went back before stays as it is.
    """
    async with in_transaction():
        if not await outbox.close(delivery, at=at):
            return
        order = await access.locked(order_id)
        if order.state is not OrderState.PAID or not await BuyingGroup.exists(
            id=order.group_id, state=GroupState.LAPSED
        ):
            return
        due = await OrderUnit.filter(order_id=order_id, state__in=_OPEN).order_by("position")
        leaves = [unit for unit in due if unit.kind is not FulfilmentKind.BUNDLE]
        await hold_still(order_id, leaves)
        await take_back(await look(leaves, at), actor="system", reason=REASON, at=at)
        left = await payments.left_of_units(order_id)
        await payments.give_back(order, left, reason=REASON, at=at)
        await tell_buyer(order, REASON, amount=told(sum(left.values()), order.currency))
    await orders.ping(order_id)
