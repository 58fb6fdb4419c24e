"""Expected refusals of payments."""

from uuid import UUID

from backend.core.refusals import Refusal


class PaymentUnavailable(Refusal):
    """The provider does not answer just now; the order stands, try again."""

    code = "PAYMENT_UNAVAILABLE"


class PaymentUnknown(Refusal):
    """There is no such payment at a provider."""

    code = "PAYMENT_UNKNOWN"


class PaymentPaid(Refusal):
    """The money is there already."""

    code = "PAYMENT_PAID"


class PaymentUnpaid(Refusal):
    """The provider answers that it is not paid, or was paid otherwise: no word of staff stands against that."""

    code = "PAYMENT_UNPAID"


class PaymentAmountDiffers(Refusal):
    """What came is not what was asked for: `expected_minor` of `currency`."""

    code = "PAYMENT_AMOUNT_DIFFERS"
    expected_minor: int
    currency: str

    def __init__(self, expected_minor: int, currency: str) -> None:
        super().__init__(expected_minor=expected_minor, currency=currency)


class PaymentNumberUsed(Refusal):
    """The provider's number belongs to another payment."""

    code = "PAYMENT_NUMBER_USED"


class PaymentNotToAgree(Refusal):
    """It does not wait for the word of a provider that cannot be asked any more."""

    code = "PAYMENT_NOT_TO_AGREE"


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
