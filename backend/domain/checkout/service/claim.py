"""Taking coupons at the claim centre: whoever paid for orders of the claimer before is counted with them."""

from datetime import datetime
from uuid import UUID

from backend.core import keys
from backend.domain.accounts.callers import Caller
from backend.domain.coupons import service as coupons
from backend.domain.coupons.models import IssuedCoupon
from backend.domain.orders import persons
from backend.domain.promotions.persons import device_key


async def claim_coupon(
    coupon_id: UUID, *, caller: Caller, key: str, at: datetime, device_id: str | None = None
) -> IssuedCoupon:
    """Take one of a coupon that anybody may claim, within its limits: see `coupons.claim_coupon`."""
    device = device_key(keys.provider().index_key(), device_id)
    payers = await persons.known_payers(caller.customer_id, device)
    return await coupons.claim_coupon(coupon_id, caller=caller, key=key, at=at, device_id=device_id, payers=payers)
