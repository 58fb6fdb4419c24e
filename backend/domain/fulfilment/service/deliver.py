"""Handing over what an order paid for, each unit once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from tortoise.transactions import in_transaction

from backend.core import database, outbox
from backend.core.outbox import Delivery
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.fulfilment.errors import GoodsMissing
from backend.domain.fulfilment.kinds import KINDS, Due
from backend.domain.fulfilment.kinds.due import DueUnit
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.orders.service import Handed
from backend.domain.payments import service as payments

_UNIT = """
u.id, u.variant_id, u.slot, u.kind, u.paid_minor - u.refund_minor AS left_minor, l.account,
    l.snapshot->'server'->>'code' AS server,
    CASE WHEN u.kind <> 'CODE' THEN
        CASE WHEN u.component IS NULL THEN l.snapshot - 'components' ELSE l.snapshot->'components'->u.component END
    END AS goods
"""
# The delivery first, then the order, then its units, as everywhere: rows are locked in the order they are named. No
# row when the delivery or the order is not open any more, or nothing is due. What is locked is looked at again as it
# is after the wait, what is not is not: hence the units' locks, or one whose money went back meanwhile would seem due.
# Of who bought with a group nothing is due before the group is complete, whoever asks.
_COMPLETE = (
    "(o.group_id IS NULL OR EXISTS (SELECT FROM buying_group g WHERE g.id = o.group_id AND g.state = 'COMPLETE'))"
)
_TAKE = f"""
WITH closed AS (
    UPDATE delivery SET state = 'DONE', closed_at = $3, error = NULL WHERE id = $2 AND state <> 'DONE' RETURNING id
)
SELECT o.customer_id, {_UNIT}
FROM closed CROSS JOIN "order" o
JOIN order_unit u ON u.order_id = o.id AND u.state = 'DUE' AND u.kind <> 'BUNDLE'
JOIN order_line l ON l.id = u.line_id
WHERE o.id = $1 AND o.state = 'PAID' AND {_COMPLETE} ORDER BY u.position FOR UPDATE OF o FOR NO KEY UPDATE OF u
"""  # noqa: S608  # constants
_ORDER = f"""
SELECT o.customer_id FROM "order" o WHERE o.id = $1 AND o.state = 'PAID' AND {_COMPLETE} FOR UPDATE OF o
"""  # noqa: S608  # constants
_DUE = f"""
SELECT {_UNIT} FROM order_unit u JOIN order_line l ON l.id = u.line_id
WHERE u.order_id = $1 AND u.state = 'DUE' AND u.kind <> 'BUNDLE' ORDER BY u.position
"""  # noqa: S608  # constants
# Locked first, closed last: what could be handed over is kept although the delivery fails.
_TRIED = "SELECT attempts FROM delivery WHERE id = $1 AND state <> 'DONE' FOR UPDATE"
GOODS_MISSING = "goods_missing"
# Of these there may be none left.
_STOCKED = (FulfilmentKind.CODE, FulfilmentKind.SHARED)


async def deliver_order(order_id: UUID, *, delivery: Delivery, at: datetime) -> bool:
    """Hand over every due unit that can be, and set the others going, in one transaction with closing `delivery`.

    A code that is gone and cannot be claimed anew does not hold up the rest: its unit stays due and `units.due`
    is told, which goes on with `deliver_due`. False when it was done before, or nothing was due.
    """
    async with in_transaction():
        taken = await database.fetch(_TAKE, order_id, delivery.id, at)
        if not taken:
            return False
        if await _deliver(order_id, taken[0]["customer_id"], taken, at):
            await outbox.emit("units.due", order_id=order_id)
    await orders.ping(order_id)
    return True


async def deliver_due(order_id: UUID, *, delivery: Delivery, tries: int, at: datetime) -> None:
    """Try again what was missing; after `tries` failures its money goes back instead.

    Raises `GoodsMissing` while something is missing: what could be handed over is kept, the delivery is tried again.
    """
    async with in_transaction():
        open_ = await database.fetch(_TRIED, delivery.id)
        if not open_:
            return
        order = await database.fetch(_ORDER, order_id)
        due = await database.fetch(_DUE, order_id) if order else []
        missing = await _deliver(order_id, order[0]["customer_id"], due, at) if order else {}
        if missing and open_[0]["attempts"] >= tries:
            await payments.give_back(await access.locked(order_id), missing, reason=GOODS_MISSING, at=at)
            missing = {}
        if not missing:
            await outbox.close(delivery, at=at)
    await orders.ping(order_id)
    if missing:
        raise GoodsMissing


async def _deliver(
    order_id: UUID, customer_id: UUID, rows: Sequence[Mapping[str, Any]], at: datetime
) -> Mapping[UUID, int]:
    """Hand the due units over; what is missing of its codes and seats: unit → what of its price was not given back yet.

    The order is paid and locked.
    """
    by_kind: defaultdict[FulfilmentKind, list[DueUnit]] = defaultdict(list)
    for row in rows:
        goods = orjson.loads(row["goods"]) if isinstance(row["goods"], str) else row["goods"]
        by_kind[FulfilmentKind(row["kind"])].append(
            DueUnit(row["id"], row["variant_id"], row["slot"], row["account"], goods, row["server"])
        )
    handed: dict[UUID, Handed] = {}
    for kind, deliver in KINDS.items():
        if kind in by_kind:
            costs = await deliver(Due(order_id, customer_id, by_kind[kind], at))
            handed |= {unit: Handed(cost) for unit, cost in costs.items()}
    if await orders.mark_units_delivered(order_id, handed, at=at) != len(handed):
        raise RuntimeError("a unit was handed over that was not due")
    return {row["id"]: row["left_minor"] for row in rows if row["kind"] in _STOCKED and row["id"] not in handed}
