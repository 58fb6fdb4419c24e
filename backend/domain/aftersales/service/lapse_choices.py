"""What a buyer is still to choose: told of when paid and before it is too late, given back when it is."""

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
# The last quarter of the time there was, but no more than three days.
_STILL = """
SELECT u.order_id, u.choose_by FROM order_unit u JOIN "order" o ON o.id = u.order_id
WHERE u.kind = 'CHOICE' AND u.state = 'DUE' AND u.choose_by > $1 AND u.choose_by <= $1 + interval '3 days'
    AND u.choose_by - least(interval '3 days', (u.choose_by - o.paid_at) / 4) <= $1
    AND NOT EXISTS (SELECT FROM order_event e WHERE e.order_id = o.id AND e.kind = 'CHOICE_REMINDED')
"""
_NEARLY_OVER = f"""
SELECT order_id, min(choose_by) AS choose_by FROM ({_STILL}) AS open
GROUP BY order_id ORDER BY 2, 1 LIMIT $2
"""  # noqa: S608  # constants


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


async def remind_choices(*, at: datetime) -> int:
    """Tell buyers, once for an order, that the time to choose is nearly over; returns how many."""
    reminded = 0
    for row in await database.fetch(_NEARLY_OVER, at, BATCH):
        async with in_transaction():
            order = await access.locked(row["order_id"])
            # Chosen, or told by another, while this one waited.
            if not await database.fetch(f"{_STILL} AND o.id = $2", at, order.id):
                continue
            until = clock.shop_day(row["choose_by"]).isoformat()
            await orders.note(order.id, OrderEventKind.CHOICE_REMINDED, at=at, actor="system")
            await tell_buyer(order, "choices_due", until=until)
        reminded += 1
    return reminded


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
