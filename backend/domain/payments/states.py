"""The life of a payment and of a refund, as the shop keeps it."""

from enum import StrEnum

from backend.domain.payments.ports import PaymentState as ProviderState

__all__ = [
    "PAYMENT_TRANSITIONS",
    "REFUND_TRANSITIONS",
    "PaymentState",
    "ProviderState",
    "RefundDestination",
    "RefundState",
]


class PaymentState(StrEnum):
    """Where a payment stands."""

    PENDING = "PENDING"
    PAID = "PAID"
    CLOSED = "CLOSED"
    DECLINED = "DECLINED"


class RefundState(StrEnum):
    """PENDING: not asked yet. UNKNOWN: asked, and the answer did not come: query before asking again.

    FAILED: the provider said no; a person may have it asked for again, under a new reference.
    """

    PENDING = "PENDING"
    UNKNOWN = "UNKNOWN"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


class RefundDestination(StrEnum):
    """Where money that goes back goes: ORIGINAL, the way it came, or to the buyer's WALLET in the shop."""

    ORIGINAL = "ORIGINAL"
    WALLET = "WALLET"


# CLOSED and DECLINED may still turn PAID: the provider is the truth, and money that came is never ignored.
PAYMENT_TRANSITIONS: dict[PaymentState, frozenset[PaymentState]] = {
    PaymentState.PENDING: frozenset({PaymentState.PAID, PaymentState.CLOSED, PaymentState.DECLINED}),
    PaymentState.CLOSED: frozenset({PaymentState.PAID}),
    PaymentState.DECLINED: frozenset({PaymentState.PAID}),
    PaymentState.PAID: frozenset(),
}

REFUND_TRANSITIONS: dict[RefundState, frozenset[RefundState]] = {
    RefundState.PENDING: frozenset({RefundState.UNKNOWN, RefundState.SUCCEEDED, RefundState.FAILED}),
    RefundState.UNKNOWN: frozenset({RefundState.PENDING, RefundState.SUCCEEDED, RefundState.FAILED}),
    RefundState.SUCCEEDED: frozenset(),
    RefundState.FAILED: frozenset({RefundState.PENDING}),
}
