"""Giving customers what a campaign says, and taking it from them: every kind of piece alike.

What follows from each is the context's that gives it, by the same steps (`promotions.pieces`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from backend.core.refusals import Refusal
from backend.domain.campaigns import drafting
from backend.domain.campaigns.content import Content
from backend.domain.coupons import service as coupons
from backend.domain.flash_sales import service as flash_sales
from backend.domain.group_buys import service as group_buys
from backend.domain.promotions import service as promotions
from backend.domain.referrals import service as referrals


class Service(Protocol):
    """What a context does with its part of a campaign."""

    async def publish(self, campaign_id: UUID, drafts: Any, *, at: datetime) -> Any:
        """Exactly these are in force."""

    async def pause(self, campaign_id: UUID, *, at: datetime) -> None:
        """None of them counts until it is resumed."""

    async def resume(self, campaign_id: UUID, *, at: datetime) -> None:
        """What was paused counts again."""

    async def end(self, campaign_id: UUID, *, at: datetime) -> None:
        """None of them counts any more."""


@dataclass(frozen=True, slots=True)
class Giver:
    """Who gives some of the pieces: `drafts` are these, `part` is where a piece says what it refuses."""

    drafts: Callable[[UUID, Content], Sequence[Any]]
    service: Service
    part: str | None = None


# In the order of locks: promotions, coupons, and then what has rows of its own.
GIVERS = (
    Giver(drafting.promotions_of, promotions),
    Giver(drafting.coupons_of, coupons),
    Giver(drafting.flash_sales_of, flash_sales, "flashSale"),
    Giver(drafting.group_buys_of, group_buys, "groupBuy"),
    Giver(drafting.referrals_of, referrals, "referral"),
)


async def give(id: UUID, content: Content, *, at: datetime) -> None:
    """Make exactly what the content says the campaign's, all of it in force; a refusal says in which piece it is.

    Raises CouponCodeTaken, CouponKindRefused, CouponStateRefused, FlashSaleFixed, PriceBelowFloor, InvalidInput.
    """
    places = {piece.key: str(place) for place, piece in enumerate(content.pieces)}
    for giver in GIVERS:
        try:
            await giver.service.publish(id, giver.drafts(id, content), at=at)
        except Refusal as refused:
            match refused.path:
                case ["input", "pieces", key, *rest] if key in places:
                    refused.path = ["input", "pieces", places[key], *([giver.part] if giver.part else []), *rest]
            raise


async def withhold(id: UUID, *, at: datetime) -> None:
    """None of it counts until it is resumed."""
    for giver in GIVERS:
        await giver.service.pause(id, at=at)


async def give_again(id: UUID, *, at: datetime) -> None:
    """What was withheld counts again."""
    for giver in GIVERS:
        await giver.service.resume(id, at=at)


async def take_away(id: UUID, *, at: datetime) -> None:
    """None of it counts any more."""
    for giver in GIVERS:
        await giver.service.end(id, at=at)
