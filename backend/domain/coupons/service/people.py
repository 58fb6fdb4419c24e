"""What follows when people join their accounts, or are forgotten."""

from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, outbox
from backend.core.outbox import Delivery
from backend.domain.coupons.models import CouponUse, IssuedCoupon

# Whoever is forgotten has nothing any more; what an order of theirs holds or used stays with the order.
_FORGET = """
UPDATE issued_coupon SET state = CASE state WHEN 'FREE' THEN 'REVOKED' ELSE state END, customer_id = NULL,
    claim_key = NULL, request_hash = NULL
WHERE customer_id = $1
"""


async def move_coupons(guest_id: UUID, customer_id: UUID, *, delivery: Delivery) -> None:
    """Give what the guest has, and used, to the account, once."""
    async with in_transaction():
        if not await outbox.close(delivery):
            return
        await IssuedCoupon.filter(customer_id=guest_id).update(customer_id=customer_id)
        await CouponUse.filter(customer_id=guest_id).update(customer_id=customer_id)


async def forget_coupons(customer_id: UUID) -> None:
    """Somebody is forgotten, in the caller's transaction: what they had lapses, and uses name nobody."""
    await database.execute(_FORGET, customer_id)
    await CouponUse.filter(customer_id=customer_id).update(customer_id=None)
