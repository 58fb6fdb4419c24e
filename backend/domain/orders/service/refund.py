"""Money goes back for an order that could not be served."""

from datetime import datetime
from uuid import UUID

from backend.core import database

_REFUNDING = """
WITH moved AS (
    UPDATE "order" SET state = 'REFUNDING', paid_at = $2, paid_minor = total_minor, version = version + 1
    WHERE id = $1 RETURNING id
)
INSERT INTO order_event (order_id, at, kind, actor, data)
SELECT id, $2, 'REFUND_STARTED', 'system', jsonb_build_object('refund_id', $3::text) FROM moved
"""
_REFUNDED = """
WITH moved AS (
    UPDATE "order" SET state = 'REFUNDED', refunded_minor = refunded_minor + $3, version = version + 1
    WHERE id = $1 RETURNING id
), units AS (
    UPDATE order_unit SET state = 'REFUNDED' WHERE order_id = $1 AND state = 'RELEASED'
)
INSERT INTO order_event (order_id, at, kind, actor, data)
SELECT id, $2, 'REFUNDED', 'system', jsonb_build_object('refund_id', $4::text) FROM moved
"""


async def mark_refunding(order_id: UUID, *, refund_id: UUID, at: datetime) -> None:
    """The order was paid after its end and its goods are gone: all of it goes back."""
    await database.fetch(_REFUNDING, order_id, at, str(refund_id))


async def mark_refunded(order_id: UUID, *, refund_id: UUID, amount_minor: int, at: datetime) -> None:
    """The money is with the payer again."""
    await database.fetch(_REFUNDED, order_id, at, amount_minor, str(refund_id))
