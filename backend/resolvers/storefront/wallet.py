"""Customers redeem gift cards."""

from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.domain.wallet import service
from backend.domain.wallet.balances import balance_of
from backend.schema.accounts import TooManyAttempts
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, union
from backend.schema.gift_cards import (
    AccountNeeded,
    GiftCardCurrency,
    GiftCardExpired,
    GiftCardUnknown,
    GiftCardUsed,
    GiftCardVoided,
    RedeemedGiftCard,
    RedeemGiftCardInput,
)
from backend.schema.invalid import InvalidInput
from backend.schema.repeats import IdempotencyConflict
from backend.schema.scalars import Money
from backend.schema.wallet import Wallet

RedeemGiftCardResult: TypeAlias = Annotated[
    RedeemedGiftCard
    | AccountNeeded
    | GiftCardUnknown
    | GiftCardUsed
    | GiftCardExpired
    | GiftCardVoided
    | GiftCardCurrency
    | TooManyAttempts
    | InvalidInput
    | IdempotencyConflict,
    union("RedeemGiftCardResult", "What is in the wallet now, or why the card was not taken."),
]


@strawberry.type
class Mutation:
    @mutation(SHOP)
    async def redeem_gift_card(
        self,
        info: Info,
        input: Annotated[RedeemGiftCardInput, arg(SHOP, "Which card.")],
        idempotency_key: Annotated[
            str, arg(SHOP, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> RedeemGiftCardResult:
        """Put a gift card's value into one's wallet, once."""
        asked = info.context
        card = await service.redeem_gift_card(
            input.code,
            caller=asked.caller,
            channel_id=asked.channel_id,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        owner = asked.caller.customer_id or ids.new()
        balance = await balance_of(owner, card.currency)
        return RedeemedGiftCard(
            amount=Money.minor(card.face_minor, card.currency), wallet=Wallet.of(balance, card.currency, owner)
        )
