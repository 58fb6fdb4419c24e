"""Inputs, results and refusals of reaching an order: by its id, by its link, with a proof."""

from datetime import datetime

import strawberry

from backend.domain.orders.proofs import CodeSent
from backend.schema.doors import EVERY, SELLING, SHOP, UserError, given, refusal, shown, typed
from backend.schema.orders import Order


@given(SHOP)
class StartPaymentInput:
    """Which order to pay: one's own by id, or any by its link."""

    order_id: strawberry.ID | None = shown(SHOP, "The order's global id.", default=None)
    lookup_token: str | None = shown(SHOP, "The token of the order's link.", default=None)


@given(SELLING)
class CancelOrderInput:
    """Which order to give up."""

    order_id: strawberry.ID = shown(SELLING, "The order's global id.")


@given(SHOP)
class RevealCodeInput:
    """Which code to show."""

    code_id: strawberry.ID = shown(SHOP, "The code's global id.")
    lookup_token: str | None = shown(
        SHOP, "The token of the order's link, so that a missing proof is told apart from a foreign code.", default=None
    )


@given(SHOP)
class RequestOrderCodeInput:
    """For which order a one-time code is wanted: one's own by id, or any by its link."""

    lookup_token: str | None = shown(SHOP, "The token of the order's link.", default=None)
    order_id: strawberry.ID | None = shown(SHOP, "The global id of an order of one's own.", default=None)


@given(SHOP)
class ConfirmOrderCodeInput:
    """The one-time code as it was received."""

    lookup_token: str = shown(SHOP, "The token of the order's link.")
    code: str = shown(SHOP, "Six digits.")


@typed(SHOP)
class OrderCodeSent:
    """A one-time code is on its way to the order's contact."""

    masked_contact: str = shown(SHOP, "Where it went, the middle hidden.")
    expires_at: datetime = shown(SHOP, "Until when it is good (UTC).")

    @classmethod
    def of(cls, sent: CodeSent) -> "OrderCodeSent":
        """From the domain's answer."""
        return cls(masked_contact=sent.masked_contact, expires_at=sent.expires_at)


@typed(SHOP)
class OrderAccess:
    """This visitor may see the order's codes from now on."""

    order: Order = shown(SHOP, "The order.")


@refusal("ORDER_UNKNOWN", EVERY, zh="没有找到这个订单。", en="There is no such order.")
class OrderUnknown(UserError):
    """No such order for this visitor; absent and foreign look the same."""


@refusal(
    "ORDER_NOT_CANCELLABLE",
    SELLING,
    zh="该订单现在无法取消：可能已付款、已结束，或支付服务暂无响应。",
    en="This order cannot be cancelled now: it is paid or over, or the payment service does not answer.",
)
class OrderNotCancellable(UserError):
    """The order is paid or over, or its payment could not be closed just now."""


@refusal("CODE_UNKNOWN", SHOP, zh="没有找到这个卡密。", en="There is no such code.")
class CodeUnknown(UserError):
    """No such code for this visitor; absent and foreign look the same."""


@refusal("CODE_NOT_DELIVERED", SHOP, zh="该卡密当前不可查看。", en="This code cannot be shown.")
class CodeNotDelivered(UserError):
    """The code is not, or no longer, its buyer's to see."""


@refusal(
    "VERIFICATION_REQUIRED",
    SHOP,
    zh="请先用验证码确认这是您的订单。",
    en="Confirm with a verification code first that this order is yours.",
)
class VerificationRequired(UserError):
    """The order was opened by its link only."""
