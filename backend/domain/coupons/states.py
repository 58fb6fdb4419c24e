"""How coupons come to people, and the lives of coupons and of what is issued of them."""

from enum import StrEnum


class CouponKind(StrEnum):
    """How a coupon comes to people.

    PUBLIC: one code that everybody types. UNIQUE: codes made in bulk, each used once. CLAIM: people take it at the
    claim centre. SENT: the shop gives it to people it chooses.
    """

    PUBLIC = "PUBLIC"
    UNIQUE = "UNIQUE"
    CLAIM = "CLAIM"
    SENT = "SENT"


class CouponState(StrEnum):
    """Whether a coupon counts. Its times are another question.

    WAITING: for a second person. PAUSED: nothing can be claimed or used, and it may go on. REVOKED and ENDED are over;
    what open orders hold is theirs in every case.
    """

    WAITING = "WAITING"
    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"
    REVOKED = "REVOKED"
    ENDED = "ENDED"


COUPON_TRANSITIONS: dict[CouponState, frozenset[CouponState]] = {
    CouponState.WAITING: frozenset({CouponState.ACTIVE, CouponState.REVOKED}),
    CouponState.ACTIVE: frozenset({CouponState.PAUSED, CouponState.REVOKED, CouponState.ENDED}),
    CouponState.PAUSED: frozenset({CouponState.ACTIVE, CouponState.REVOKED, CouponState.ENDED}),
    CouponState.REVOKED: frozenset(),
    # Its campaign has it again.
    CouponState.ENDED: frozenset({CouponState.ACTIVE}),
}
# Nobody brings it back by hand.
FINAL = frozenset({CouponState.REVOKED, CouponState.ENDED})


class BatchState(StrEnum):
    """MAKING: its codes are being made. READY: all of them are. REVOKED: none of them counts."""

    MAKING = "MAKING"
    READY = "READY"
    REVOKED = "REVOKED"


class IssuedState(StrEnum):
    """FREE: may be used. HELD: by an open order. USED: by a paid one. REVOKED: worth nothing."""

    FREE = "FREE"
    HELD = "HELD"
    USED = "USED"
    REVOKED = "REVOKED"


ISSUED_TRANSITIONS: dict[IssuedState, frozenset[IssuedState]] = {
    IssuedState.FREE: frozenset({IssuedState.HELD, IssuedState.USED, IssuedState.REVOKED}),
    IssuedState.HELD: frozenset({IssuedState.USED, IssuedState.FREE}),
    # The order was refunded, and the coupon's policy gives it back.
    IssuedState.USED: frozenset({IssuedState.FREE}),
    IssuedState.REVOKED: frozenset(),
}


class UseState(StrEnum):
    """What became of a coupon that an order took."""

    HELD = "HELD"
    USED = "USED"
    RETURNED = "RETURNED"


USE_TRANSITIONS: dict[UseState, frozenset[UseState]] = {
    UseState.HELD: frozenset({UseState.USED, UseState.RETURNED}),
    UseState.USED: frozenset({UseState.RETURNED}),
    # The payment came after the order had ended.
    UseState.RETURNED: frozenset({UseState.USED}),
}
