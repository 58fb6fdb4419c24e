"""Giving customers what a campaign says, and taking it from them: its promotions and its coupons alike."""

from datetime import datetime
from uuid import UUID

from backend.domain.campaigns.content import Content
from backend.domain.campaigns.drafting import coupons_of, promotions_of
from backend.domain.coupons import service as coupons
from backend.domain.promotions import service as promotions


async def give(id: UUID, content: Content, *, at: datetime) -> None:
    """Make exactly what the content says the campaign's promotions and coupons, all of them in force.

    Raises CouponCodeTaken, CouponKindRefused, CouponStateRefused.
    """
    await promotions.publish(id, promotions_of(id, content), at=at)
    await coupons.publish(id, coupons_of(id, content), at=at)


async def withhold(id: UUID, *, at: datetime) -> None:
    """None of it counts until it is resumed."""
    await promotions.pause(id, at=at)
    await coupons.pause(id, at=at)


async def give_again(id: UUID, *, at: datetime) -> None:
    """What was withheld counts again."""
    await promotions.resume(id, at=at)
    await coupons.resume(id, at=at)


async def take_away(id: UUID, *, at: datetime) -> None:
    """None of it counts any more."""
    await promotions.end(id, at=at)
    await coupons.end(id, at=at)
