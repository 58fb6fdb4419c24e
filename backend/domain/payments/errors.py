"""Expected refusals of payments."""

from backend.core.refusals import Refusal


class PaymentUnavailable(Refusal):
    """The provider does not answer just now; the order stands, try again."""

    code = "PAYMENT_UNAVAILABLE"
