"""What a buyer did not choose in time: the money for it goes back."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import clock, database, outbox
from backend.core.outbox import Delivery
from backend.domain.aftersales.service.carrying_out import told
from backend.domain.aftersales.service.tell import tell_buyer
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.orders.states import OrderEventKind, UnitState
from backend.domain.payments import service as payments

BATCH = 200
REASON = "choice_lapsed"
# What a case is about goes its way: what is not given back then lapses afterwards.
_OVER = """
SELECT u.order_id, u.id, u.paid_minor - u.refund_minor AS left_minor FROM order_unit u
WHERE u.kind = 'CHOICE' AND u.state = 'DUE' AND u.choose_by <= $1 AND ($2::uuid IS NULL OR u.order_id = $2)
    AND NOT EXISTS (SELECT FROM after_sale_unit a WHERE a.unit_id = u.id AND a.undecided)
ORDER BY u.choose_by, u.id LIMIT $3
"""


async def lapse_choices(*, at: datetime) -> int:
    """Give back what was paid for every choice whose time is over, an order in a transaction; returns how many."""
    lapsed = 0
    while due := await database.fetch(_OVER, at, None, BATCH):
        for order_id in dict.fromkeys(row["order_id"] for row in due):
            async with in_transaction():
                order = await access.locked(order_id)
                # Chosen, or given back, while this one waited.
                parts = {row["id"]: row["left_minor"] for row in await database.fetch(_OVER, at, order_id, BATCH)}
                if not parts:
                    continue
                await payments.give_back(order, parts, reason=REASON, at=at)
                for unit_id in parts:
                    said = {"unit_id": str(unit_id)}
                    await orders.note(order.id, OrderEventKind.CHOICE_LAPSED, at=at, actor="system", **said)
                await tell_buyer(order, "choice_lapsed", amount=told(sum(parts.values()), order.currency))
            lapsed += len(parts)
            await orders.ping(order_id)
    return lapsed


async def tell_choices(order_id: UUID, *, delivery: Delivery, at: datetime) -> None:
    """Tell the buyer of a paid order that something is to be chosen, and until when."""
    async with in_transaction():
        if not await outbox.close(delivery, at=at):
            return
        order = await Order.get(id=order_id)
        waiting = OrderUnit.filter(order_id=order_id, kind=FulfilmentKind.CHOICE, state=UnitState.DUE)
        first = await waiting.order_by("choose_by").first()
        # Chosen while the message was on its way.
        if first is not None and first.choose_by is not None:
            await tell_buyer(order, "choices_opened", until=clock.shop_day(first.choose_by).isoformat())
