"""Pieces given away by link: as their giver, their recipient and staff see them, and why they may be refused."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts import contacts
from backend.domain.accounts.permissions import Permission
from backend.domain.fulfilment.gifts import token_of
from backend.domain.fulfilment.given import GiftFacts, gifts_by_unit
from backend.domain.fulfilment.states import GiftState
from backend.domain.orders import access
from backend.schema.context import Info
from backend.schema.doors import BOTH, SHOP, UserError, described, given, refusal, shown, typed

if TYPE_CHECKING:
    from backend.schema.units import OrderUnit

PREFIX = "gft"

described(
    GiftState,
    BOTH,
    "Where a gift stands.",
    {
        "OPEN": "Whoever has its link may claim it; its buyer may take it back.",
        "CLAIMED": "It is its recipient's.",
        "TAKEN_BACK": "Its buyer took it back.",
        "RETURNED": "Nobody claimed it in time: it is its buyer's again.",
        "CANCELLED": "Its money goes back.",
    },
)


@typed(BOTH)
class Gift:
    """A piece that its buyer gives away by link."""

    id: strawberry.ID = shown(BOTH, "Opaque and global.")
    state: GiftState = shown(BOTH, "Where it stands.")
    message: str = shown(SHOP, "The giver's words; may be empty.")
    recipient_name: str = shown(SHOP, "For whom it is, as the giver wrote it; may be empty.")
    made_at: datetime = shown(BOTH, "When it was made (UTC).")
    expires_at: datetime = shown(BOTH, "Until when it can be claimed (UTC); then it is its buyer's again.")
    claimed_at: datetime | None = shown(BOTH, "When it was claimed (UTC); null until then.")
    claimed_by: str | None = shown(BOTH, "Who claimed it, the middle of the contact hidden; null until then.")
    token: str | None = shown(
        SHOP, "What its link ends with: for its giver until it is claimed, then for its recipient; null otherwise."
    )
    recipient_id: strawberry.ID | None = shown(
        frozenset(BOTH - SHOP),
        "Who has it; null until it is claimed, and without ORDERS_READ.",
        permission=Permission.ORDERS_READ,
    )

    @classmethod
    def of(cls, facts: GiftFacts, at: datetime, *, holds_link: bool) -> "Gift":
        """From the facts; `holds_link`: whether whoever asks may have its link."""
        return cls(
            id=strawberry.ID(ids.public(PREFIX, facts.id)),
            state=facts.state_at(at),
            message=facts.message,
            recipient_name=facts.recipient_name,
            made_at=facts.made_at,
            expires_at=facts.expires_at,
            claimed_at=facts.claimed_at,
            claimed_by=contacts.mask(facts.recipient_contact) if facts.recipient_contact else None,
            token=token_of(facts.id) if holds_link else None,
            recipient_id=strawberry.ID(ids.public("cus", facts.recipient_id)) if facts.recipient_id else None,
        )


async def gifts_of_units(units: Sequence[Any], info: Info) -> list[Gift | None]:
    """The last gift that each piece was, its link for giver and recipient alone; two statements."""
    found = await gifts_by_unit([unit.row_id for unit in units])
    caller, at = info.context.caller, info.context.at
    proved = await access.granted_of(caller, {facts.order_id for facts in found if facts is not None})

    def holds_link(facts: GiftFacts) -> bool:
        if caller.staff_id is not None:
            return False
        if facts.state is GiftState.CLAIMED:
            return facts.recipient_id == caller.customer_id
        mine = facts.giver_id == caller.customer_id or facts.order_id in proved
        return mine and facts.state_at(at) is GiftState.OPEN

    return [Gift.of(facts, at, holds_link=holds_link(facts)) if facts is not None else None for facts in found]


Unit = Annotated["OrderUnit", strawberry.lazy("backend.schema.units")]
Claims = list[Annotated["Claim", strawberry.lazy("backend.schema.aftersales")]]  # type: ignore[name-defined]  # noqa: F821


@typed(SHOP)
class ReceivedGift:
    """What a gift's link opens: before it is claimed who gives what, afterwards to its recipient the piece itself."""

    gift: Gift = shown(SHOP, "The gift.")
    giver: str = shown(SHOP, "Who gives it, as far as to recognise them.")
    name: str = shown(SHOP, "The product's name.")
    variant_name: str = shown(SHOP, "The variant's name.")
    image_url: str = shown(SHOP, "Its drawn tile.")
    is_giver: bool = shown(SHOP, "Whether whoever asks gives it.")
    is_mine: bool = shown(SHOP, "Whether whoever asks has claimed it.")
    unit: Unit | None = shown(SHOP, "The piece, for its recipient alone; null for everybody else.")
    claims: Claims = shown(SHOP, "What its recipient asked the shop for, oldest first; empty for everybody else.")


@given(SHOP)
class MakeGiftInput:
    """A piece to be given away."""

    unit_id: strawberry.ID = shown(SHOP, "A delivered code that nobody has looked at, or an unused voucher.")
    recipient_name: str | None = shown(SHOP, "For whom it is, at most 40 characters.", default=None)
    message: str | None = shown(SHOP, "Words to go with it, at most 200 characters.", default=None)
    lookup_token: str | None = shown(SHOP, "Token of the order's link, for whoever came by it.", default=None)


@given(SHOP)
class TakeBackGiftInput:
    """A gift to be taken back."""

    gift_id: strawberry.ID = shown(SHOP, "Which.")
    lookup_token: str | None = shown(SHOP, "Token of the order's link, for whoever came by it.", default=None)


@refusal("GIFT_UNKNOWN", SHOP, zh="没有找到这份礼物，请核对链接。", en="There is no such gift. Check the link.")
class GiftUnknown(UserError):
    """No such gift for this visitor; absent and foreign look the same."""


_REASONS = {
    "KIND": ("这类商品不能作为礼物赠送。", "Goods of this kind cannot be given away by link."),
    "NOT_DELIVERED": ("商品发放后才能赠送。", "It can be given away once it is delivered."),
    "REVEALED": ("卡密已被查看，不能再赠送。", "Its code was looked at, so it cannot be given away any more."),
    "USED": ("这张券已使用或已失效，不能再赠送。", "The voucher was used or is over, so it cannot be given away."),
    "EXPIRED": ("卡密已过期，不能赠送。", "The code has expired, so it cannot be given away."),
    "ALREADY_GIVEN": ("这件商品已经送出。", "It was given away already."),
}


@refusal("NOT_GIFTABLE", SHOP, zh="{words}", en="{words}")
class NotGiftable(UserError):
    """The piece cannot be given away; nothing changed."""

    reason: str = shown(SHOP, "KIND, NOT_DELIVERED, REVEALED, USED, EXPIRED or ALREADY_GIVEN.")

    @staticmethod
    def words_of(refused: Any, locale: str) -> dict[str, str]:
        """The reason in the reader's language."""
        return {"words": _REASONS[refused.reason][0 if locale == "zh-CN" else 1]}


_OVER = {
    GiftState.OPEN: ("礼物还在等待领取。", "The gift still waits to be claimed."),
    GiftState.CLAIMED: ("礼物已被领取。", "The gift was claimed."),
    GiftState.TAKEN_BACK: ("送礼人已收回这份礼物。", "Its giver took the gift back."),
    GiftState.RETURNED: ("礼物逾期未领取，已退回送礼人。", "Nobody claimed the gift in time; its giver has it again."),
    GiftState.CANCELLED: ("这份礼物已取消。", "The gift was cancelled."),
}


@refusal("GIFT_CLOSED", SHOP, zh="{words}", en="{words}")
class GiftClosed(UserError):
    """The gift is not there to be claimed or taken back any more."""

    state: GiftState = shown(SHOP, "Where it stands.")

    @staticmethod
    def words_of(refused: Any, locale: str) -> dict[str, str]:
        """What became of it, in the reader's language."""
        return {"words": _OVER[refused.state][0 if locale == "zh-CN" else 1]}


@refusal(
    "OWN_GIFT",
    SHOP,
    zh="这是您送出的礼物，可以在订单里收回。",
    en="You give this one away: take it back with its order.",
)
class OwnGift(UserError):
    """Whoever gives it away does not claim it."""


@refusal("UNIT_GIFTED", SHOP, zh="{words}", en="{words}")
class UnitGifted(UserError):
    """The piece was given away by link: what can be done with it, its recipient does."""

    claimed_at: datetime | None = shown(SHOP, "When it was claimed (UTC); null while it can be taken back.")

    @staticmethod
    def words_of(refused: Any, locale: str) -> dict[str, str]:
        """What can be done, in the reader's language."""
        open_ = ("这件商品已作为礼物送出，收回后才能查看。", "It waits as a gift: take it back to see it.")
        claimed = (
            "这件商品已作为礼物送出并被领取，请由领取人操作。",
            "It was given away and claimed: its recipient has it now.",
        )
        return {"words": (open_ if refused.claimed_at is None else claimed)[0 if locale == "zh-CN" else 1]}


def row_id(id: str) -> UUID | None:
    """The gift's own id; None for what is no gift's."""
    return ids.parse(PREFIX, id)
