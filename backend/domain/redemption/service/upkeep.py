"""Vouchers end, and move with their customer."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database
from backend.domain.redemption.models import Voucher

BATCH = 500

# Locks are taken in order and never waited for: a voucher at a counter right now is looked at again next time.
_EXPIRE = """
WITH due AS (
    SELECT id FROM voucher WHERE state = 'LIVE' AND expires_at <= $1 ORDER BY expires_at LIMIT $2
    FOR UPDATE SKIP LOCKED
), ended AS (
    UPDATE voucher v SET state = 'EXPIRED', closed_at = $1 FROM due WHERE v.id = due.id
    RETURNING v.id, v.unit_id, v.order_id
), news AS (
    INSERT INTO outbox_message (topic, payload, created_at)
    SELECT 'voucher.expired', jsonb_build_object('voucher_id', id, 'unit_id', unit_id, 'order_id', order_id), $1
    FROM ended
)
SELECT count(*) AS ended FROM ended
"""

# One statement, so that a use or its undoing at the same moment is seen as it ended.
_PAY_BACK = """
UPDATE voucher SET paid_back_at = coalesce(paid_back_at, $2),
    state = CASE WHEN state = 'REDEEMED' THEN state ELSE 'VOIDED' END,
    closed_at = CASE WHEN state = 'REDEEMED' THEN closed_at ELSE $2 END
WHERE unit_id = ANY($1::uuid[]) AND state IN ('LIVE', 'EXPIRED', 'REDEEMED')
"""


async def void(unit_ids: Sequence[UUID], *, at: datetime) -> None:
    """The units' money goes back: no shop takes their vouchers any more. In the caller's transaction.

    One that was used up stays so, and for good: its last use cannot be taken back any more.
    """
    await database.execute(_PAY_BACK, list(unit_ids), at)


async def expire_due(*, at: datetime) -> int:
    """End every live voucher whose time is over; returns how many. Tells `voucher.expired` of each."""
    ended: int = 0
    while True:
        async with in_transaction():
            (row,) = await database.fetch(_EXPIRE, at, BATCH)
        ended += row["ended"]
        if row["ended"] < BATCH:
            return ended


async def move_vouchers(guest_id: UUID, customer_id: UUID) -> None:
    """A guest turned out to have an account; in the caller's transaction."""
    await Voucher.filter(customer_id=guest_id).update(customer_id=customer_id)


async def move_vouchers_of_order(order_id: UUID, customer_id: UUID) -> None:
    """An order was kept in an account; in the caller's transaction. What was given away stays its recipient's."""
    await database.execute(
        "UPDATE voucher v SET customer_id = $2 FROM order_unit u"
        " WHERE v.order_id = $1 AND u.id = v.unit_id AND u.customer_id = $2",
        order_id,
        customer_id,
    )
