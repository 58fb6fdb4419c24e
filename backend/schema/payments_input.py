"""What staff say of payments, and why it is not taken."""

from typing import Any

import strawberry

from backend.schema.doors import STAFF, UserError, given, refusal, shown
from backend.schema.scalars import Money, MoneyInput


@given(STAFF)
class ConfirmPaymentInput:
    """A payment that came, by the word of staff."""

    payment_id: strawberry.ID = shown(STAFF, "Which payment.")
    number: str = shown(STAFF, "The provider's or the bank's number for it, 4 to 56 letters, digits and . _ / -.")
    amount: MoneyInput = shown(STAFF, "What came: exactly what was asked for.")
    reason: str = shown(STAFF, "How staff know, 1 to 500 characters; kept in the journal.")


@given(STAFF)
class AgreePaymentInput:
    """A payment by hand whose provider says nothing any more."""

    payment_id: strawberry.ID = shown(STAFF, "Which payment.")
    reason: str = shown(STAFF, "What shows that it came, 1 to 500 characters; kept in the journal.")


@refusal(
    "PAYMENT_NOT_TO_AGREE",
    STAFF,
    zh="这笔付款无需人工核销：没有人工确认、已经相符，或仍可向支付方查询。",
    en="There is nothing to agree: staff did not confirm it, it is agreed already, or its provider can still be asked.",
)
class PaymentNotToAgree(UserError):
    """It does not wait for the word of a provider that cannot be asked any more."""


@refusal("PAYMENT_UNKNOWN", STAFF, zh="没有这笔由支付服务收取的付款。", en="There is no such payment at a provider.")
class PaymentUnknown(UserError):
    """There is none, or no provider takes it."""


@refusal("PAYMENT_PAID", STAFF, zh="这笔付款已经到账。", en="This payment has arrived already.")
class PaymentPaid(UserError):
    """The money is there already."""


@refusal(
    "PAYMENT_UNPAID",
    STAFF,
    zh="支付服务答复：这笔付款没有按此金额支付。支付服务有答复时以它为准。",
    en="The provider answers that this was not paid, or not like this. Where it answers, its word counts.",
)
class PaymentUnpaid(UserError):
    """The provider answers, and says something else."""


@refusal(
    "PAYMENT_AMOUNT_DIFFERS",
    STAFF,
    zh="应付金额是 {expected}。金额不同的款项不能确认，请退回付款人。",
    en="{expected} was asked for. Another amount cannot be confirmed: send it back to its payer.",
)
class PaymentAmountDiffers(UserError):
    """What came is not what was asked for."""

    expected: Money = shown(STAFF, "What was asked for.")

    @staticmethod
    def facts_of(refusal: Any, locale: str) -> dict[str, Any]:
        """The facts as the graph shows them."""
        return {"expected": Money.minor(refusal.expected_minor, refusal.currency)}


@refusal(
    "PAYMENT_NUMBER_USED",
    STAFF,
    zh="这个流水号属于另一笔付款。",
    en="This number belongs to another payment.",
)
class PaymentNumberUsed(UserError):
    """A number is of one payment."""
