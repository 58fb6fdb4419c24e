"""The lives of coupons, described for the graph before any type is made of them."""

from backend.domain.coupons.states import BatchState, CouponKind, CouponState, IssuedState, UseState
from backend.schema.doors import STAFF, described

__all__ = ["BatchState", "CouponKind", "CouponState", "IssuedState", "UseState"]

described(
    CouponKind,
    STAFF,
    "How a coupon comes to people.",
    {
        "PUBLIC": "By one code that everybody types.",
        "UNIQUE": "By codes made in bulk, each used once.",
        "CLAIM": "People take it at the claim centre.",
        "SENT": "The shop gives it to people it chooses.",
    },
)
described(
    BatchState,
    STAFF,
    "How far a batch of codes is.",
    {
        "MAKING": "Its codes are being made; those that are made count.",
        "READY": "All of them are made.",
        "REVOKED": "None of them is worth anything.",
    },
    name="CouponBatchState",
)
described(
    IssuedState,
    STAFF,
    "What became of one coupon.",
    {
        "FREE": "It may be used.",
        "HELD": "An order that waits for its payment holds it.",
        "USED": "A paid order used it.",
        "REVOKED": "It is worth nothing.",
    },
    name="IssuedCouponState",
)
described(
    UseState,
    STAFF,
    "What became of a coupon that an order took.",
    {
        "HELD": "The order waits for its payment.",
        "USED": "The order was paid.",
        "RETURNED": "The order ended unpaid, or was refunded and the coupon came back.",
    },
    name="CouponUseState",
)
described(
    CouponState,
    STAFF,
    "Whether a coupon counts.",
    {
        "WAITING": "For a second person to agree.",
        "ACTIVE": "It counts while its time is.",
        "PAUSED": "Nothing of it can be claimed or used, and it may go on.",
        "REVOKED": "All that people have of it is worth nothing.",
        "ENDED": "Its campaign is over, or has it no more.",
    },
)
