"""Why a coupon is not had, used, or changed."""

from datetime import datetime

from backend.schema.coupon_states import CouponState
from backend.schema.doors import BOTH, SHOP, STAFF, UserError, refusal, shown


@refusal("COUPON_UNKNOWN", BOTH, zh="没有这张优惠券，请核对。", en="There is no such coupon. Check what you gave.")
class CouponUnknown(UserError):
    """No such coupon, or no coupon has this code; guesses are counted."""


@refusal("COUPON_NOT_YET", SHOP, zh="这张优惠券还没有开始。", en="This coupon has not begun yet.")
class CouponNotYet(UserError):
    """It can be had or used later."""

    opens_at: datetime = shown(SHOP, "From when on (UTC).")


@refusal("COUPON_OVER", SHOP, zh="这张优惠券已经结束。", en="This coupon is over.")
class CouponOver(UserError):
    """Its time is over, or the shop has ended it."""


@refusal("COUPONS_GONE", SHOP, zh="这张优惠券已被领完。", en="All of these coupons have been taken.")
class CouponsGone(UserError):
    """As many as there were have been claimed."""


@refusal(
    "COUPON_CLAIMED_ENOUGH",
    SHOP,
    zh="每人可领的数量您已领完。",
    en="You have claimed as many of these as one person may.",
)
class CouponClaimedEnough(UserError):
    """This person has claimed as many as one person may, with this account or another."""


@refusal(
    "COUPON_TAKEN",
    SHOP,
    zh="这张优惠券已被使用，或正被另一个订单占用。",
    en="This coupon was used before, or another order holds it.",
)
class CouponTaken(UserError):
    """It was used, is held by another order, or is somebody else's."""


@refusal(
    "COUPON_ACCOUNT_NEEDED", SHOP, zh="请先登录账号，再领取优惠券。", en="Sign in to your account to keep coupons."
)
class CouponAccountNeeded(UserError):
    """Only somebody with an account keeps coupons."""


@refusal(
    "COUPON_CODE_TAKEN", STAFF, zh="另一张优惠券正在使用这个券码。", en="Another coupon that is in force has this code."
)
class CouponCodeTaken(UserError):
    """Another living coupon has this code."""


@refusal("COUPON_BATCH_UNKNOWN", STAFF, zh="没有这批券码。", en="There is no such batch of codes.")
class CouponBatchUnknown(UserError):
    """No such batch of codes."""


@refusal(
    "COUPON_STATE_REFUSED", STAFF, zh="优惠券当前的状态不允许这样做。", en="The coupon's state does not allow this."
)
class CouponStateRefused(UserError):
    """What is asked cannot be done to a coupon in this state."""

    state: CouponState = shown(STAFF, "The state it is in.")


@refusal(
    "COUPON_KIND_REFUSED",
    STAFF,
    zh="这种优惠券不是这样发放的。",
    en="A coupon of this kind does not come to people in this way.",
)
class CouponKindRefused(UserError):
    """A coupon of this kind does not come to people in this way."""
