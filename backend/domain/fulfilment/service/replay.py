"""A dead letter is tried again."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.outbox.models import DeliveryRow, DeliveryState, OutboxMessage
from backend.core.refusals import InvalidInput
from backend.domain.audit import service as audit
from backend.domain.fulfilment.errors import DeliveryNotDead, DeliveryUnknown
from backend.domain.orders import service as orders
from backend.domain.orders.states import OrderEventKind


async def replay_delivery(
    delivery_id: int, *, reason: str, actor: str, address: str | None, at: datetime
) -> DeliveryRow:
    """Make a dead letter due now with its tries counted from the start; written into the audit journal.

    Raises `DeliveryUnknown`, `DeliveryNotDead`, and `InvalidInput` without a reason.
    """
    reason = reason.strip()
    if not 1 <= len(reason) <= 500:
        raise InvalidInput("REQUIRED" if not reason else "TOO_LONG", path=["reason"], maximum=500)
    async with in_transaction():
        row = await DeliveryRow.select_for_update().get_or_none(id=delivery_id)
        if row is None:
            raise DeliveryUnknown
        if row.state is not DeliveryState.DEAD:
            raise DeliveryNotDead
        was = row.error
        row.state, row.attempts, row.due_at, row.error = DeliveryState.PENDING, 0, at, None
        await row.save(update_fields=["state", "attempts", "due_at", "error"])
        message = await OutboxMessage.get(id=row.message_id)  # type: ignore[attr-defined]
        order_id = message.payload.get("order_id")
        if isinstance(order_id, str):
            await orders.note(UUID(order_id), OrderEventKind.DELIVERY_RETRIED, at=at, actor=actor, handler=row.handler)
        await audit.record(
            actor,
            "delivery.replayed",
            ids.public("dlv", UUID(int=row.id)),
            reason=reason,
            diff={"state": ["DEAD", "PENDING"], "error": [was, None]},
            address=address,
        )
    return row
