"""Coupons of the seeded shop: to be claimed, to be typed, made in bulk, and sent; some in a customer's hands."""

from datetime import datetime, timedelta
from uuid import UUID

from backend.core import ids
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer, Staff
from backend.domain.catalog.words import Words
from backend.domain.coupons.models import Coupon, IssuedCoupon
from backend.domain.coupons.service import approve_coupon, create_coupon
from backend.domain.coupons.states import CouponKind, CouponState
from backend.domain.coupons.terms import CouponDraft, CouponTerms
from backend.domain.promotions.drafts import Limits, PromotionDraft
from backend.domain.promotions.pricing.rules import Amount, AtLeastAmount, Combine, Effect, Percentage, Rule, Stage
from backend.seed.people import CUSTOMER

_DAY = timedelta(days=1)


async def write_coupons(marketer: Staff, owner: Staff, *, at: datetime) -> Coupon:
    """Seven coupons, to the last of which a second person still has to agree; in the open transaction.

    Returns the one that thanks for a friend.
    """
    made = [
        await _coupon(
            CouponKind.CLAIM, ("满 50 减 5", "¥5 off from ¥50"), Amount(5_00), 50_00, marketer, at, claims=500
        ),
        await _coupon(
            CouponKind.CLAIM, ("全场 9 折", "10% off everything"), Percentage(1_000), 0, marketer, at, days=7
        ),
        await _coupon(CouponKind.PUBLIC, ("新客立减 3 元", "¥3 off"), Amount(3_00), 0, marketer, at, code="HELLO3"),
        await _coupon(CouponKind.UNIQUE, ("地推卡 8 元", "Street card ¥8"), Amount(8_00), 30_00, marketer, at),
        await _coupon(
            CouponKind.SENT, ("致歉券 10 元", "With our apology ¥10"), Amount(10_00), 0, marketer, at, days=30
        ),
    ]
    thanks = await _coupon(
        CouponKind.SENT, ("邀请谢礼 10 元", "Thanks for a friend ¥10"), Amount(10_00), 50_00, marketer, at, days=30
    )
    for coupon in (*made, thanks):
        if coupon.state is CouponState.WAITING:
            caller = Caller(staff_id=owner.id, role=owner.role)
            await approve_coupon(coupon.id, caller=caller, address=None, at=at)
    await _coupon(CouponKind.PUBLIC, ("半价周", "Half price"), Percentage(5_000), 0, marketer, at, code="HALF")
    customer = await Customer.get_or_none(email=CUSTOMER[1], registered_at__isnull=False)
    if customer is None:
        return thanks
    for place, coupon in enumerate((made[0], made[4])):
        await IssuedCoupon.create(
            id=ids.new(),
            coupon_id=coupon.id,
            customer_id=customer.id,
            owned_at=at - (place + 1) * _DAY,
            expires_at=at + (3 + 9 * place) * _DAY,
        )
    return thanks


async def _coupon(
    kind: CouponKind,
    names: tuple[str, str],
    effect: Effect,
    threshold: int,
    staff: Staff,
    at: datetime,
    *,
    code: str | None = None,
    claims: int | None = None,
    days: int | None = None,
) -> Coupon:
    words = Words(*names)
    most = effect.minor if isinstance(effect, Amount) else 20_00
    rule = Rule(
        id=UUID(int=0),
        version=0,
        names=words,
        stage=Stage.COUPON,
        combine=Combine.BEST_OF,
        effect=effect,
        when=AtLeastAmount(threshold) if threshold else None,
        most_per_order=most,
        starts_at=at - _DAY,
        ends_at=at + 60 * _DAY,
    )
    limits = Limits(most_minor=3_000_00, most_uses_a_person=3, person_days=30)
    terms = CouponTerms(kind, code=code, days=days, most_claims=claims)
    draft = CouponDraft(PromotionDraft("coupon", words, "CNY", rule, limits), terms)
    caller = Caller(staff_id=staff.id, role=staff.role)
    return await create_coupon(draft, caller=caller, address=None, key=f"seed-coupon-{ids.new()}", at=at)
