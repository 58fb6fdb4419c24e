"""Expected refusals of payments."""

from uuid import UUID

from backend.core.refusals import Refusal


class PaymentUnavailable(Refusal):
    """The provider does not answer just now; the order stands, try again."""

    code = "PAYMENT_UNAVAILABLE"


class RefundTooMuch(Refusal):
    """More of a unit than is left of what was paid for it: `left_minor`, in minor units of the order's currency."""

    code = "REFUND_TOO_MUCH"
    unit_id: UUID
    left_minor: int

    def __init__(self, unit_id: UUID, left_minor: int) -> None:
        super().__init__(unit_id=unit_id, left_minor=left_minor)


class NoWallet(Refusal):
    """The order belongs to nobody with an account, so that there is no wallet its money could go to."""

    code = "NO_WALLET"


class RefundUnknown(Refusal):
    """There is no such refund."""

    code = "REFUND_UNKNOWN"


class RefundNotFailed(Refusal):
    """Only a refund that failed is asked for again."""

    code = "REFUND_NOT_FAILED"
