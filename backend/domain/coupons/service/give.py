"""The shop gives somebody one coupon for what they did, in the transaction of that; and takes it back unused."""

from datetime import datetime
from uuid import UUID

from backend.core.idempotency import request_hash
from backend.domain.accounts.models import Customer
from backend.domain.coupons.models import Coupon, IssuedCoupon
from backend.domain.coupons.service.claim import ends_of
from backend.domain.coupons.service.send import message_to
from backend.domain.coupons.states import CouponKind, CouponState, IssuedState
from backend.domain.notifications import service as notifications


async def give(coupon_id: UUID, customer_id: UUID, *, key: str, at: datetime) -> UUID | None:
    """One of a coupon that the shop sends, once for a `key`; whoever gets it is told. Returns the issued coupon's id.

    None when there is nothing to give: the coupon is paused or over, or they have no account any more.
    """
    known = await IssuedCoupon.get_or_none(customer_id=customer_id, claim_key=key)
    if known is not None:
        return known.id
    coupon = await Coupon.get_or_none(id=coupon_id, kind=CouponKind.SENT, state=CouponState.ACTIVE)
    customer = await Customer.get_or_none(id=customer_id, registered_at__isnull=False, erased_at__isnull=True)
    if coupon is None or customer is None:
        return None
    await coupon.fetch_related("promotion")
    if coupon.promotion.ends_at is not None and coupon.promotion.ends_at <= at:
        return None
    issued = await IssuedCoupon.create(
        coupon_id=coupon_id,
        customer_id=customer_id,
        owned_at=at,
        expires_at=ends_of(coupon, at),
        claim_key=key,
        request_hash=request_hash("system", ["give", coupon_id]),
    )
    facts = {"id": customer.id, "email": customer.email, "phone": customer.phone, "locale": customer.locale}
    if (told := message_to(coupon, facts)) is not None:
        await notifications.send_each([told])
    return issued.id


async def take_back(issued_id: UUID, *, at: datetime) -> bool:
    """An issued coupon is worth nothing any more, unless an order has it; whether that was so."""
    return bool(await IssuedCoupon.filter(id=issued_id, state=IssuedState.FREE).update(state=IssuedState.REVOKED))
