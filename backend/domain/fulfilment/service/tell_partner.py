"""Telling a partner's server what became of its order. Ids and states only: never a code."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids, outbox
from backend.core.outbox import Delivery
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.webhooks import service as webhooks

# The largest order a webhook names every unit of.
MOST_UNITS = 100


async def tell_partner(
    order_id: UUID, what: str, *, unit_ids: Sequence[UUID] = (), delivery: Delivery, at: datetime
) -> bool:
    """Queue a message of type `what` for the partner's endpoints; False when there is nobody to tell."""
    async with in_transaction():
        if not await outbox.close(delivery, at=at):
            return False
        order = await Order.get_or_none(id=order_id)
        if order is None or order.partner_id is None:
            return False
        data: dict[str, Any] = {
            "orderId": ids.public("ord", order.id),
            "externalId": order.external_id,
            "state": order.state.value,
        }
        if unit_ids:
            units = await OrderUnit.filter(id__in=list(unit_ids)[:MOST_UNITS]).order_by("position")
            data["units"] = [{"id": ids.public("unt", unit.id), "state": unit.state.value} for unit in units]
        return bool(await webhooks.queue(order.partner_id, what, data, at=at))
