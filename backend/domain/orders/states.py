"""The life of an order and of each unit in it. The database refuses every other step."""

from enum import StrEnum


class OrderState(StrEnum):
    """Where an order stands."""

    PENDING_PAYMENT = "PENDING_PAYMENT"
    PAID = "PAID"
    DELIVERED = "DELIVERED"
    CANCELLED = "CANCELLED"
    EXPIRED = "EXPIRED"
    REFUNDING = "REFUNDING"
    REFUNDED = "REFUNDED"


class UnitState(StrEnum):
    """Where a unit stands: HELD until paid, DUE until delivered; RELEASED when the order was not paid.

    REFUNDING: all of its money is on its way back. A unit whose top-up came in part stays DELIVERED.
    """

    HELD = "HELD"
    DUE = "DUE"
    DELIVERED = "DELIVERED"
    REFUNDING = "REFUNDING"
    REFUNDED = "REFUNDED"
    RELEASED = "RELEASED"


class OrderEventKind(StrEnum):
    """What happened to an order, for its timeline."""

    PLACED = "PLACED"
    PAYMENT_STARTED = "PAYMENT_STARTED"
    PAYMENT_RECEIVED = "PAYMENT_RECEIVED"
    UNIT_DELIVERED = "UNIT_DELIVERED"
    DELIVERED = "DELIVERED"
    EXPIRED = "EXPIRED"
    CANCELLED = "CANCELLED"
    PAYMENT_LATE = "PAYMENT_LATE"
    REFUND_STARTED = "REFUND_STARTED"
    REFUNDED = "REFUNDED"
    REPLACED = "REPLACED"
    RECALLED = "RECALLED"
    DELIVERY_RETRIED = "DELIVERY_RETRIED"
    KEPT = "KEPT"
    GIFTED = "GIFTED"
    GIFT_CLAIMED = "GIFT_CLAIMED"
    GIFT_BACK = "GIFT_BACK"
    CHOSEN = "CHOSEN"
    CHOICE_REMINDED = "CHOICE_REMINDED"
    CHOICE_LAPSED = "CHOICE_LAPSED"
    REVOKED = "REVOKED"
    LIMIT_PASSED = "LIMIT_PASSED"


# What staff see and buyers do not.
FOR_STAFF = frozenset({OrderEventKind.LIMIT_PASSED})


# A payment that comes after the end re-claims the goods (PAID) or is given back (REFUNDING). An order is DELIVERED
# when nothing is open and something of it was delivered, REFUNDED when all of it went back.
ORDER_TRANSITIONS: dict[OrderState, frozenset[OrderState]] = {
    OrderState.PENDING_PAYMENT: frozenset({OrderState.PAID, OrderState.CANCELLED, OrderState.EXPIRED}),
    OrderState.PAID: frozenset({OrderState.DELIVERED, OrderState.REFUNDING, OrderState.REFUNDED}),
    OrderState.DELIVERED: frozenset({OrderState.REFUNDING, OrderState.REFUNDED}),
    OrderState.CANCELLED: frozenset({OrderState.PAID, OrderState.REFUNDING}),
    OrderState.EXPIRED: frozenset({OrderState.PAID, OrderState.REFUNDING}),
    OrderState.REFUNDING: frozenset({OrderState.REFUNDED}),
    OrderState.REFUNDED: frozenset(),
}

UNIT_TRANSITIONS: dict[UnitState, frozenset[UnitState]] = {
    UnitState.HELD: frozenset({UnitState.DUE, UnitState.RELEASED}),
    UnitState.DUE: frozenset({UnitState.DELIVERED, UnitState.REFUNDING, UnitState.REFUNDED}),
    UnitState.DELIVERED: frozenset({UnitState.REFUNDING, UnitState.REFUNDED}),
    UnitState.RELEASED: frozenset({UnitState.DUE, UnitState.REFUNDING, UnitState.REFUNDED}),
    UnitState.REFUNDING: frozenset({UnitState.REFUNDED}),
    UnitState.REFUNDED: frozenset(),
}
