"""Expected refusals of orders."""

from backend.core.refusals import Refusal


class OrderUnknown(Refusal):
    """No such order for this caller; absent and foreign look the same."""

    code = "ORDER_UNKNOWN"


class OrderTaken(Refusal):
    """The order belongs to another account."""

    code = "ORDER_TAKEN"


class OrderNotCancellable(Refusal):
    """The order is paid, over, or its payment could not be closed just now."""

    code = "ORDER_NOT_CANCELLABLE"


class OrderNotPayable(Refusal):
    """The order is paid or over, or too little of its time is left to pay."""

    code = "ORDER_NOT_PAYABLE"


class CodeUnknown(Refusal):
    """No such code for this caller; absent and foreign look the same."""

    code = "CODE_UNKNOWN"


class VerificationRequired(Refusal):
    """The order was opened by its link only: prove the contact with a one-time code first."""

    code = "VERIFICATION_REQUIRED"
