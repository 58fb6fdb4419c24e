"""Coupons that an order used come back when all of it is refunded, where their policy says so."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, outbox
from backend.core.outbox import Delivery
from backend.domain.coupons.service.hold import give_back_used

_RETURNED = """
SELECT u.coupon_id FROM coupon_use u JOIN coupon c ON c.id = u.coupon_id JOIN promotion p ON p.id = c.promotion_id
WHERE u.order_id = $1 AND u.state = 'USED' AND p.returned_after_refund
"""


async def return_coupons(order_id: UUID, *, delivery: Delivery, at: datetime) -> bool:
    """Let the coupons of the refunded order be used again; False when it was done before."""
    async with in_transaction():
        if not await outbox.close(delivery, at=at):
            return False
        rows = await database.fetch(_RETURNED, order_id)
        if rows:
            await give_back_used(order_id, [row["coupon_id"] for row in rows], at=at)
    return True
