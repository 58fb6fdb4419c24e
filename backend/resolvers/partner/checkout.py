"""Partners ask for prices and place orders."""

from typing import Annotated, TypeAlias

import strawberry

from backend.domain.checkout import service
from backend.domain.checkout.asking import PROGRAM
from backend.domain.checkout.service.wholesale import WholesaleRequest
from backend.domain.distribution.scopes import Scope
from backend.domain.payments import service as payments
from backend.schema.account_rules import CarrierRefused, ServerRefused
from backend.schema.checkout import (
    Quote,
    QuoteInput,
    wanted,
)
from backend.schema.checkout_refused import (
    AccountInvalid,
    AccountLimitReached,
    AccountRequired,
    OutOfStock,
    PriceChanged,
    QuantityRefused,
)
from backend.schema.choices import ChoiceRefused
from backend.schema.context import Info
from backend.schema.doors import PARTNERS, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.orders import Order
from backend.schema.partner import (
    ExternalIdUsed,
    InsufficientBalance,
    PartnerPaused,
    PlacedPartnerOrder,
    PlacePartnerOrderInput,
)
from backend.schema.promotions import AllowanceSpent
from backend.schema.repeats import IdempotencyConflict
from backend.schema.variants import VariantUnknown

QuoteResult: TypeAlias = Annotated[
    Quote
    | VariantUnknown
    | QuantityRefused
    | ChoiceRefused
    | AccountInvalid
    | CarrierRefused
    | ServerRefused
    | InvalidInput,
    union("QuoteResult", "The prices, or why there are none. Shortages are told per line, not refused."),
]
PlaceOrderResult: TypeAlias = Annotated[
    PlacedPartnerOrder
    | OutOfStock
    | PriceChanged
    | AllowanceSpent
    | InsufficientBalance
    | VariantUnknown
    | QuantityRefused
    | ChoiceRefused
    | AccountRequired
    | AccountInvalid
    | CarrierRefused
    | ServerRefused
    | AccountLimitReached
    | ExternalIdUsed
    | IdempotencyConflict
    | PartnerPaused
    | InvalidInput,
    union("PlaceOrderResult", "The order, or why there is none; a refusal changes nothing."),
]


@strawberry.type
class Query:
    @query(PARTNERS, permission=Scope.CATALOGUE_READ, refusals=True)
    async def quote(
        self, info: Info, input: Annotated[QuoteInput, arg(PARTNERS, "What is to be priced.")]
    ) -> QuoteResult:
        """What goods cost you now, every step explained."""
        asked = info.context
        made = await service.make_quote(wanted(input.lines), asked.channel_id, at=asked.at, asking=PROGRAM)
        return Quote.of(made, asked.locale)


@strawberry.type
class Mutation:
    @mutation(PARTNERS, permission=Scope.ORDERS_WRITE)
    async def place_order(
        self,
        info: Info,
        input: Annotated[PlacePartnerOrderInput, arg(PARTNERS, "What is bought, under which number, at which price.")],
        idempotency_key: Annotated[
            str, arg(PARTNERS, "8 to 100 printable characters, new for each purchase, the same for each retry of it.")
        ],
    ) -> PlaceOrderResult:
        """Buy in one call: the order is placed and paid from your balance at once, or nothing happens at all.

        Delivery follows within moments: ask `order`, or have it told by webhook. The same key and input lead to the
        same order, however often they are sent.
        """
        asked = info.context
        request = WholesaleRequest(
            external_id=input.external_id,
            lines=wanted(input.lines),
            email=input.contact.email if input.contact else None,
            phone=input.contact.phone if input.contact else None,
            expected=input.expected(),
            locale=input.locale.value if input.locale else asked.locale,
        )
        placed = await payments.place_prepaid(asked.caller, request, idempotency_key=idempotency_key, at=asked.at)
        return PlacedPartnerOrder(order=Order.of(placed.order, asked.locale), again=placed.again)
