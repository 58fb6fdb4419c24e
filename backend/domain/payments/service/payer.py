"""Whoever paid for an order is counted among those who had what a person may have only so often."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids, outbox
from backend.core.outbox import Delivery
from backend.domain.audit import service as audit
from backend.domain.orders import persons
from backend.domain.orders import service as orders
from backend.domain.orders.states import OrderEventKind
from backend.domain.promotions import service as promotions

_ORDER = "SELECT id, payer_key, facts ? 'newcomer' AS for_newcomer FROM \"order\" WHERE id = $1"


async def count_payer(order_id: UUID, *, delivery: Delivery, at: datetime) -> bool:
    """Count the payer, once; False when it was done before.

    Who pays is known only when the money is there: what then is more than one person may have stays the order's, and is
    kept on its timeline and as evidence. From here on the payer counts with the next order of whoever bought this one.
    """
    async with in_transaction():
        if not await outbox.close(delivery, at=at):
            return False
        (order,) = await database.fetch(_ORDER, order_id)
        payer = order["payer_key"]
        if payer is None:  # forgotten meanwhile
            return True
        over = await promotions.use_as(order_id, payer, at=at)
        goods = await persons.passed_by_payer(order_id, at=at)
        returned = order["for_newcomer"] and await persons.payer_paid_before(order_id)
        if over or goods or returned:
            limits = [(one.owner, one.owner_id, one.had, one.most) for one in over]
            limits += [("VARIANT", one["id"], one["had"], one["most"]) for one in goods]
            facts: dict[str, Any] = {
                "limits": [
                    {"owner": owner, "id": str(id), "had": had, "most": most} for owner, id, had, most in limits
                ],
                "newcomer": bool(returned),
            }
            await orders.note(order_id, OrderEventKind.LIMIT_PASSED, at=at, actor="system", **facts)
            await audit.witness("payer.limit_passed", subject=ids.public("ord", order_id), at=at, **facts)
    return True
