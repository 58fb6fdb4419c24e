"""Handing over what an order paid for, once."""

from collections import defaultdict
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, outbox
from backend.core.outbox import Delivery
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.fulfilment.errors import GoodsMissing
from backend.domain.fulfilment.kinds import KINDS, Due
from backend.domain.fulfilment.kinds.due import DueUnit
from backend.domain.orders import service as orders
from backend.domain.orders.service import Handed

_ORDER = "SELECT customer_id FROM \"order\" WHERE id = $1 AND state = 'PAID' FOR UPDATE"
_DUE = """
SELECT u.id, u.variant_id, u.slot, u.kind, CASE WHEN u.kind = 'MEMBERSHIP' THEN
    (CASE WHEN u.component IS NULL THEN l.snapshot ELSE l.snapshot->'components'->u.component END
     ->>'membership_days')::int END AS membership_days
FROM order_unit u JOIN order_line l ON l.id = u.line_id
WHERE u.order_id = $1 AND u.state = 'DUE' ORDER BY u.position
"""


async def deliver_order(order_id: UUID, *, delivery: Delivery, at: datetime) -> bool:
    """Deliver every due unit in one transaction with the closing of `delivery`; all of the order or nothing.

    False when it was done before. Raises `GoodsMissing` when a code is gone and none can be claimed: nothing
    is changed then, and the delivery is tried again.
    """
    async with in_transaction():
        if not await outbox.close(delivery, at=at):
            return False
        found = await database.fetch(_ORDER, order_id)
        if not found:
            return False
        rows = await database.fetch(_DUE, order_id)
        by_kind: defaultdict[FulfilmentKind, list[DueUnit]] = defaultdict(list)
        for row in rows:
            by_kind[FulfilmentKind(row["kind"])].append(
                DueUnit(row["id"], row["variant_id"], row["slot"], row["membership_days"])
            )
        handed: dict[UUID, Handed] = {}
        for kind, units in by_kind.items():
            costs = await KINDS[kind](Due(order_id, found[0]["customer_id"], units, at))
            handed |= {unit: Handed(minor) for unit, minor in costs.items()}
        if await orders.mark_units_delivered(order_id, handed, at=at) != len(handed):
            raise GoodsMissing
    await orders.ping(order_id)
    return True
