"""Buyers ask for prices and place orders."""

from typing import Annotated, TypeAlias

import strawberry

from backend import settings
from backend.domain.checkout import service
from backend.domain.checkout.asking import Asking
from backend.domain.checkout.service import Visit
from backend.domain.orders import links
from backend.domain.orders.errors import OrderNotPayable
from backend.domain.orders.models import Order as OrderRow
from backend.domain.orders.states import OrderState
from backend.domain.payments import providers
from backend.domain.payments import service as payments
from backend.domain.payments.errors import PaymentUnavailable
from backend.schema.account_rules import CarrierRefused, ServerRefused
from backend.schema.checkout import (
    PlacedOrder,
    PlaceOrderInput,
    Quote,
    QuoteInput,
    picked,
    request_of,
    wanted,
    wanted_gifts,
)
from backend.schema.checkout_refused import (
    AccountInvalid,
    AccountLimitReached,
    AccountRequired,
    ContactRequired,
    NoReturnNotAccepted,
    OutOfStock,
    PriceChanged,
    PurchaseLimitReached,
    QuantityRefused,
    TooManyOpenOrders,
)
from backend.schema.choices import ChoiceRefused
from backend.schema.context import Info
from backend.schema.coupons_refused import CouponNotYet, CouponOver, CouponTaken, CouponUnknown
from backend.schema.doors import SHOP, arg, mutation, query, union
from backend.schema.flash_sales import AdmissionInvalid
from backend.schema.gift_offers import GiftRefused
from backend.schema.group_buys_refused import (
    AlreadyInGroup,
    GroupFull,
    GroupLimitReached,
    GroupOfferUnknown,
    GroupOver,
    GroupsSpent,
    GroupUnknown,
    TooManyOpenGroups,
)
from backend.schema.invalid import InvalidInput
from backend.schema.orders import Order
from backend.schema.payments import Payment
from backend.schema.promotions import AllowanceSpent
from backend.schema.repeats import IdempotencyConflict
from backend.schema.variants import VariantUnknown
from backend.schema.wallet import WalletShort

QuoteResult: TypeAlias = Annotated[
    Quote
    | VariantUnknown
    | QuantityRefused
    | ChoiceRefused
    | AccountInvalid
    | CarrierRefused
    | ServerRefused
    | GroupOfferUnknown
    | GroupUnknown
    | GroupOver
    | InvalidInput,
    union("QuoteResult", "The prices, or why there are none. Shortages are told per line, not refused."),
]
PlaceOrderResult: TypeAlias = Annotated[
    PlacedOrder
    | OutOfStock
    | PriceChanged
    | AllowanceSpent
    | GiftRefused
    | CouponUnknown
    | CouponNotYet
    | CouponOver
    | CouponTaken
    | VariantUnknown
    | QuantityRefused
    | TooManyOpenOrders
    | ChoiceRefused
    | PurchaseLimitReached
    | AccountRequired
    | AccountInvalid
    | CarrierRefused
    | ServerRefused
    | AccountLimitReached
    | IdempotencyConflict
    | ContactRequired
    | NoReturnNotAccepted
    | WalletShort
    | AdmissionInvalid
    | GroupOfferUnknown
    | GroupUnknown
    | GroupOver
    | GroupFull
    | GroupsSpent
    | AlreadyInGroup
    | GroupLimitReached
    | TooManyOpenGroups
    | InvalidInput,
    union("PlaceOrderResult", "The order, or why there is none; a refusal changes nothing."),
]


@strawberry.type
class Query:
    @query(SHOP, refusals=True, weight=5)
    async def quote(self, info: Info, input: Annotated[QuoteInput, arg(SHOP, "What is to be priced.")]) -> QuoteResult:
        """What goods cost now, every step explained."""
        asked = info.context
        made = await service.make_quote(
            wanted(input.lines),
            asked.channel_id,
            at=asked.at,
            asking=_asking(input, info),
            group=input.group.wanted() if input.group is not None else None,
            codes=tuple(input.coupon_codes or ()),
            picked=picked(input.coupon_ids),
        )
        return Quote.of(made, asked.locale)


@strawberry.type
class Mutation:
    @mutation(SHOP, weight=20)
    async def place_order(
        self,
        info: Info,
        input: Annotated[PlaceOrderInput, arg(SHOP, "What is bought, for whom, at which price.")],
        idempotency_key: Annotated[
            str, arg(SHOP, "8 to 100 printable characters, new for each purchase, the same for each retry of it.")
        ],
    ) -> PlaceOrderResult:
        """Buy in one call: goods are kept and a payment is opened. The same key and input lead to the same order."""
        asked = info.context
        placed, opened = await payments.place(
            asked.caller,
            request_of(input, asked.locale),
            idempotency_key=idempotency_key,
            visit=_visit(info),
            at=asked.at,
        )
        asked.keep_device()
        if opened is not None:
            asked.set_session(opened.token, settings.get().customer_session_s)
        return PlacedOrder(
            order=Order.of(placed.order, asked.locale, may_reveal=True),
            payment=None if placed.rehearsed else await _payment(placed.order, info),
            lookup_token=links.token_of(placed.order),
        )


def _asking(input: QuoteInput, info: Info) -> Asking:
    return _visit(info).way.asking(info.context.caller.customer_id, None, None, wanted_gifts(input.gifts))


def _visit(info: Info) -> Visit:
    asked = info.context
    return Visit(
        asked.channel_id,
        asked.locale,
        asked.address,
        asked.user_agent,
        device_id=asked.device_id,
        method=providers.usual(),
        client=asked.client,
    )


async def _payment(order: OrderRow, info: Info) -> Payment | None:
    """The order stands whatever the provider does: without an answer from it there is no payment yet."""
    if order.state is not OrderState.PENDING_PAYMENT:
        return None
    try:
        return Payment.of(await payments.start_payment(order.id, at=info.context.at))
    except (PaymentUnavailable, OrderNotPayable):
        return None
