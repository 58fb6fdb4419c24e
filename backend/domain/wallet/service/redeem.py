"""A customer redeems a gift card: its value is in the wallet."""

from datetime import datetime
from uuid import UUID

from backend.core import drawn_codes
from backend.core.idempotency import once, request_hash
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.accounts.service.attempts import Attempts
from backend.domain.catalog.models import Channel
from backend.domain.ledger import service as ledger
from backend.domain.ledger.values import Posting
from backend.domain.wallet import card_sealing
from backend.domain.wallet.balances import account_of
from backend.domain.wallet.cards import GiftCard, GiftCardState
from backend.domain.wallet.errors import (
    AccountNeeded,
    GiftCardCurrency,
    GiftCardExpired,
    GiftCardUnknown,
    GiftCardUsed,
    GiftCardVoided,
)

PROMOTION = "expense:promotion"
KIND = "gift_card"


async def redeem_gift_card(
    text: str, *, caller: Caller, channel_id: UUID, address: str, key: str, at: datetime
) -> GiftCard:
    """Put the card's value into the caller's wallet, once whoever tries it and however often.

    Guesses are counted over the account, its address and network, before the card is looked for. A slip of the pen
    is none: it cannot be any card's code. Raises `AccountNeeded`, `InvalidInput`, `TooManyAttempts`, `GiftCardUnknown`,
    `GiftCardUsed`, `GiftCardExpired`, `GiftCardVoided`, `GiftCardCurrency`, `IdempotencyConflict`.
    """
    if caller.customer_id is None or caller.is_guest:
        raise AccountNeeded
    code = drawn_codes.normal(text)
    if code is None:
        raise InvalidInput("MISTYPED", path=["input", "code"])
    customer_id, digest = caller.customer_id, card_sealing.digest(code)
    hash = request_hash(caller.actor, ["redeem", digest.hex()])
    attempts = Attempts(KIND, subject=str(customer_id), address=address, at=at)
    await attempts.begin()

    async def make() -> GiftCard:
        customer = await Customer.select_for_update(no_key=True).get_or_none(
            id=customer_id, registered_at__isnull=False
        )
        if customer is None:
            raise AccountNeeded
        card = await GiftCard.select_for_update().get_or_none(digest=digest)
        await _check(card, customer_id, channel_id, at)
        assert card is not None
        card.state, card.customer_id, card.ended_at = GiftCardState.REDEEMED, customer_id, at
        card.redeem_key, card.request_hash = key, hash
        await card.save(update_fields=["state", "customer_id", "ended_at", "redeem_key", "request_hash"])
        await book_card(card)
        return card

    try:
        found = await once(key, hash, lambda key: GiftCard.get_or_none(customer_id=customer_id, redeem_key=key), make)
    except GiftCardUnknown:
        await attempts.failed()
        raise
    await attempts.succeeded()
    return found


async def book_card(card: GiftCard) -> None:
    """Book a redeemed card's value into its owner's wallet, in the caller's transaction."""
    await ledger.post(
        f"gift_card:{card.id}",
        [Posting(PROMOTION, card.face_minor), Posting(account_of(card.customer_id), -card.face_minor)],
        currency=card.currency,
        at=card.ended_at or card.expires_at,
        kind="gift_card.redeemed",
        facts={"customer_id": str(card.customer_id), "gift_card_id": str(card.id)},
    )


async def _check(card: GiftCard | None, customer_id: UUID, channel_id: UUID, at: datetime) -> None:
    if card is None:
        raise GiftCardUnknown
    if card.state is GiftCardState.REDEEMED:
        raise GiftCardUsed(card.customer_id == customer_id)
    if card.state is GiftCardState.VOIDED:
        raise GiftCardVoided
    if card.state is GiftCardState.EXPIRED or card.expires_at <= at:
        raise GiftCardExpired(card.expires_at)
    channel = await Channel.get(id=channel_id)
    if card.currency != channel.currency:
        raise GiftCardCurrency(card.currency)
