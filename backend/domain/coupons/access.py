"""The guarded way to a coupon."""

from uuid import UUID

from backend.domain.coupons.errors import CouponUnknown
from backend.domain.coupons.models import Coupon


async def coupon_of(id: UUID, *, lock: bool = False) -> Coupon:
    """The coupon with its promotion; with `lock` nobody else edits it. Raises CouponUnknown."""
    if lock and not await Coupon.select_for_update().get_or_none(id=id):
        raise CouponUnknown
    found = await Coupon.get_or_none(id=id).select_related("promotion")
    if found is None:
        raise CouponUnknown
    return found
