"""An order ends unpaid."""

from datetime import datetime
from uuid import UUID

from backend.core import database, outbox
from backend.domain.orders.states import OrderState

_ENDED = """
WITH ended AS (
    UPDATE "order" SET state = $2, closed_at = $3, version = version + 1 WHERE id = $1 RETURNING id
), released AS (
    UPDATE order_unit SET state = 'RELEASED' WHERE order_id = $1 AND state = 'HELD'
)
INSERT INTO order_event (order_id, at, kind, actor, data) SELECT id, $3, $2, $4, '{}'::jsonb FROM ended
"""


async def mark_cancelled(order_id: UUID, *, actor: str, at: datetime) -> None:
    """The customer gave it up; the caller returns the goods. Tells `order.cancelled`."""
    await database.fetch(_ENDED, order_id, OrderState.CANCELLED.value, at, actor)
    await outbox.emit("order.cancelled", order_id=order_id)


async def mark_expired(order_id: UUID, *, at: datetime) -> None:
    """Its time ran out unpaid; the caller returns the goods. Tells `order.expired`."""
    await database.fetch(_ENDED, order_id, OrderState.EXPIRED.value, at, "system")
    await outbox.emit("order.expired", order_id=order_id)
