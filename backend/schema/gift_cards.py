"""Gift cards: issued by staff, redeemed into a wallet."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.tasks.files.table import TableFormat
from backend.domain.wallet import card_queries, cards
from backend.domain.wallet.cards import GiftCardState
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.context import Info
from backend.schema.doors import SHOP, STAFF, UserError, described, edge, given, refusal, shown, typed
from backend.schema.scalars import Money, MoneyInput, Node
from backend.schema.wallet import Wallet

described(
    GiftCardState,
    STAFF,
    "What became of a gift card.",
    {
        "ACTIVE": "Whoever has its code may redeem it.",
        "REDEEMED": "Its value is in a wallet.",
        "EXPIRED": "Nobody redeemed it in time.",
        "VOIDED": "Staff made it worthless.",
    },
)


@typed(STAFF)
class GiftCardCounts:
    """How many cards of a batch are in which state."""

    active: int = shown(STAFF, "Not redeemed yet.")
    redeemed: int = shown(STAFF, "In a wallet.")
    expired: int = shown(STAFF, "Not redeemed in time.")
    voided: int = shown(STAFF, "Made worthless.")


async def counts_of_batches(batches: Sequence["GiftCardBatch"], info: Info) -> list[GiftCardCounts]:
    """How many of each batch are in which state; one statement."""
    found = await card_queries.counts_by_batch([batch.row_id for batch in batches])
    return [
        GiftCardCounts(
            active=counts.get(GiftCardState.ACTIVE, 0),
            redeemed=counts.get(GiftCardState.REDEEMED, 0),
            expired=counts.get(GiftCardState.EXPIRED, 0),
            voided=counts.get(GiftCardState.VOIDED, 0),
        )
        for counts in found
    ]


async def authors_of_batches(batches: Sequence["GiftCardBatch"], info: Info) -> list[Staff | None]:
    """Who issued each; one statement."""
    return await staff_by_id([batch.author_id for batch in batches])


@typed(STAFF)
class GiftCardBatch(Node):
    """Gift cards issued in one go, alike in everything but their codes."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    name: str = shown(STAFF, "What they are for.")
    count: int = shown(STAFF, "How many were issued.")
    face_value: Money = shown(STAFF, "What each is worth.")
    reason: str = shown(STAFF, "Why, in the words of whoever issued them.")
    expires_at: datetime = shown(STAFF, "Until when they may be redeemed (UTC).")
    created_at: datetime = shown(STAFF, "When they were issued (UTC).")
    created_by: Staff | None = edge(STAFF, "Who issued them; null: the system.", authors_of_batches)
    counts: GiftCardCounts = edge(STAFF, "What became of them.", counts_of_batches)
    row_id: strawberry.Private[UUID]
    author_id: strawberry.Private[UUID | None]

    @classmethod
    def of(cls, row: cards.GiftCardBatch) -> "GiftCardBatch":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("gcb", row.id)),
            name=row.name,
            count=row.count,
            face_value=Money.minor(row.face_minor, row.currency),
            reason=row.reason,
            expires_at=row.expires_at,
            created_at=row.created_at,
            row_id=row.id,
            author_id=row.staff_id,
        )


async def batches_of_cards(found: Sequence["GiftCard"], info: Info) -> list[GiftCardBatch]:
    """The batch of each card; one statement."""
    rows = await card_queries.batches_by_id([card.batch_row_id for card in found])
    return [GiftCardBatch.of(row) for row in rows]


@typed(STAFF)
class GiftCard:
    """One gift card, without its code."""

    id: strawberry.ID = shown(STAFF, "Opaque.")
    tail: str = shown(STAFF, "The last four characters of its code.")
    state: GiftCardState = shown(STAFF, "What became of it.")
    face_value: Money = shown(STAFF, "What it is worth.")
    expires_at: datetime = shown(STAFF, "Until when it may be redeemed (UTC).")
    ended_at: datetime | None = shown(STAFF, "When it was redeemed, voided or over (UTC); null while it is active.")
    person_id: strawberry.ID | None = shown(STAFF, "Who redeemed it, see `person`; null: nobody.")
    batch: GiftCardBatch = edge(STAFF, "With which it was issued.", batches_of_cards)
    batch_row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, row: cards.GiftCard) -> "GiftCard":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("gcd", row.id)),
            tail=row.tail,
            state=row.state,
            face_value=Money.minor(row.face_minor, row.currency),
            expires_at=row.expires_at,
            ended_at=row.ended_at,
            person_id=strawberry.ID(ids.public("cus", row.customer_id)) if row.customer_id else None,
            batch_row_id=row.batch_id,
        )


@typed(STAFF)
class RevealedGiftCard:
    """A card's code in the clear. Clients keep it nowhere."""

    id: strawberry.ID = shown(STAFF, "The card's.")
    code: str = shown(STAFF, "In groups of four; whoever has it may redeem it.")


@typed(STAFF)
class RevealedGiftCards:
    """Codes of a batch that can still be redeemed."""

    cards: list[RevealedGiftCard] = shown(STAFF, "At most a hundred, in the order they were made.")
    after: strawberry.ID | None = shown(STAFF, "Ask with this for the next ones; null: these were the last.")


@typed(SHOP)
class RedeemedGiftCard:
    """The card's value is in the wallet."""

    amount: Money = shown(SHOP, "What the card was worth.")
    wallet: Wallet = shown(SHOP, "What is in the wallet now.")


@given(STAFF)
class IssueGiftCardsInput:
    """Gift cards to issue."""

    name: str = shown(STAFF, "What they are for, 1 to 80 characters.")
    count: int = shown(STAFF, "How many, 1 to 5,000.")
    face_value: MoneyInput = shown(STAFF, "What each is worth, at most 5,000.00; 1,000,000.00 all together.")
    valid_days: int = shown(STAFF, "For how many days, 1 to 3,650; three years unless said.", default=1095)
    reason: str = shown(STAFF, "Why, 1 to 200 characters; kept in the journal.")


@given(STAFF)
class RevealGiftCardsInput:
    """Whose codes are to be shown."""

    batch_id: strawberry.ID = shown(STAFF, "Of which batch.")
    after: strawberry.ID | None = shown(STAFF, "The card after which to go on; null: from the first.", default=None)
    reason: str = shown(STAFF, "Why, 1 to 200 characters; kept in the journal.")


@given(STAFF)
class ExportGiftCardCodesInput:
    """Whose codes are to be written down."""

    batch_id: strawberry.ID = shown(STAFF, "Of which batch.")
    reason: str = shown(STAFF, "Why, 1 to 200 characters; kept in the journal.")


@given(STAFF)
class VoidGiftCardsInput:
    """Which cards are to be worthless."""

    batch_id: strawberry.ID = shown(STAFF, "Of which batch.")
    card_id: strawberry.ID | None = shown(STAFF, "This one; null: all of it that nobody redeemed.", default=None)
    reason: str = shown(STAFF, "Why, 1 to 200 characters; kept in the journal.")


@given(STAFF)
class GiftCardStateFilter:
    """One of some states."""

    in_: list[GiftCardState] = shown(STAFF, "Any of these.", name="in")


@given(STAFF)
class GiftCardFilter:
    """Which cards are wanted; all that is given must hold."""

    batch_id: strawberry.ID | None = shown(STAFF, "Of this batch.", default=None)
    state: GiftCardStateFilter | None = shown(STAFF, "In one of these states.", default=None)
    tail: str | None = shown(STAFF, "Whose code ends so: its last four characters.", default=None)

    def wanted(self) -> card_queries.CardFilter:
        """As the domain takes it; an id that is none finds nothing."""
        return card_queries.CardFilter(
            batch_id=(ids.parse("gcb", self.batch_id) or ids.new()) if self.batch_id is not None else None,
            states=tuple(self.state.in_) if self.state else None,
            tail=self.tail.replace("\0", "").strip().upper() if self.tail is not None else None,
        )


@given(STAFF)
class GiftCardBatchFilter:
    """Which batches are wanted."""

    text: str | None = shown(STAFF, "Whose name or reason holds these words.", default=None)


@given(STAFF)
class ExportGiftCardsInput:
    """Which cards are to be written, why, and how."""

    filter: GiftCardFilter | None = shown(STAFF, "Which ones, at most 200,000; null: all.", default=None)
    format: TableFormat = shown(STAFF, "How.", default=TableFormat.XLSX)
    reason: str = shown(STAFF, "Why, 1 to 200 characters; the journal keeps it.")


@given(SHOP)
class RedeemGiftCardInput:
    """A card to redeem."""

    code: str = shown(SHOP, "As it stands on the card; case, spaces and hyphens do not matter.")


@refusal("ACCOUNT_NEEDED", SHOP, zh="请先登录账号。", en="Sign in to your account first.")
class AccountNeeded(UserError):
    """Only somebody with an account has a wallet."""


@refusal("GIFT_CARD_UNKNOWN", SHOP, zh="没有这张礼品卡，请核对卡号。", en="There is no such gift card. Check the code.")
class GiftCardUnknown(UserError):
    """No card has this code; such tries are counted."""


@refusal("GIFT_CARD_USED", SHOP, zh="这张礼品卡已被使用。", en="This gift card was used before.")
class GiftCardUsed(UserError):
    """It was redeemed before."""

    by_you: bool = shown(SHOP, "Whether by this account.")


@refusal("GIFT_CARD_EXPIRED", SHOP, zh="这张礼品卡已过期。", en="This gift card is over its time.")
class GiftCardExpired(UserError):
    """Its time is over."""

    expired_at: datetime = shown(SHOP, "Since when (UTC).")


@refusal("GIFT_CARD_VOIDED", SHOP, zh="这张礼品卡已作废，请联系客服。", en="This gift card is void. Ask the shop.")
class GiftCardVoided(UserError):
    """The shop has made it worthless."""


@refusal("GIFT_CARD_CURRENCY", SHOP, zh="这张礼品卡的币种在此不可用。", en="This gift card is of another currency.")
class GiftCardCurrency(UserError):
    """It is worth money of another currency than this shop's."""

    currency: str = shown(SHOP, "ISO 4217 code of the card's.")


@refusal("GIFT_CARDS_UNKNOWN", STAFF, zh="没有这批礼品卡。", en="There is no such batch of gift cards.")
class GiftCardsUnknown(UserError):
    """No such batch."""


@refusal("NOTHING_TO_VOID", STAFF, zh="这些礼品卡都已使用、过期或作废。", en="None of these can be redeemed any more.")
class NothingToVoid(UserError):
    """All of them are redeemed, over or void."""


def revealed(found: Sequence[tuple[cards.GiftCard, str]], most: int) -> RevealedGiftCards:
    """From the cards with their codes."""
    made = [RevealedGiftCard(id=strawberry.ID(ids.public("gcd", row.id)), code=code) for row, code in found]
    return RevealedGiftCards(cards=made, after=made[-1].id if len(made) == most else None)
