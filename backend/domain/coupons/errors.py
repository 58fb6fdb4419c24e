"""Expected refusals of coupons."""

from datetime import datetime

from backend.core.refusals import Refusal
from backend.domain.coupons.states import CouponState


class CouponUnknown(Refusal):
    """No such coupon, or no coupon has this code."""

    code = "COUPON_UNKNOWN"


class CouponBatchUnknown(Refusal):
    """No such batch of codes."""

    code = "COUPON_BATCH_UNKNOWN"


class CouponCodeTaken(Refusal):
    """Another living coupon has this code."""

    code = "COUPON_CODE_TAKEN"


class CouponNotYet(Refusal):
    """It can be had from `opens_at` on."""

    code = "COUPON_NOT_YET"
    opens_at: datetime

    def __init__(self, opens_at: datetime) -> None:
        super().__init__(opens_at=opens_at)


class CouponOver(Refusal):
    """It can no longer be had or used: its time is over, or the shop has paused or ended it."""

    code = "COUPON_OVER"


class CouponsGone(Refusal):
    """As many as there were have been claimed."""

    code = "COUPONS_GONE"


class CouponClaimedEnough(Refusal):
    """This person has claimed as many as one person may."""

    code = "COUPON_CLAIMED_ENOUGH"


class CouponTaken(Refusal):
    """It was used before, is held by another order, or is somebody else's."""

    code = "COUPON_TAKEN"


class CouponStateRefused(Refusal):
    """What is asked cannot be done to a coupon in this state."""

    code = "COUPON_STATE_REFUSED"
    state: CouponState

    def __init__(self, state: CouponState) -> None:
        super().__init__(state=state)


class CouponKindRefused(Refusal):
    """A coupon of this kind does not come to people in this way."""

    code = "COUPON_KIND_REFUSED"


class CouponAccountNeeded(Refusal):
    """Only somebody with an account keeps coupons."""

    code = "COUPON_ACCOUNT_NEEDED"
