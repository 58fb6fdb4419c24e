"""Coupons as rewards: what somebody gets for an invitation beside money."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.coupons import queries
from backend.domain.coupons.models import Coupon
from backend.domain.coupons.rules import rule_of
from backend.schema.context import Info
from backend.schema.coupon_words import headline
from backend.schema.doors import BOTH, shown, typed


@typed(BOTH)
class RewardCoupon:
    """A coupon that somebody gets for an invitation."""

    id: strawberry.ID = shown(BOTH, "The coupon's global id.")
    name: str = shown(BOTH, "In the reader's language.")
    headline: str = shown(BOTH, "How much is off, in a few characters of the reader's language.")


async def _coupons(coupon_ids: Sequence[UUID | None], info: Info) -> list[RewardCoupon | None]:
    locale = info.context.locale

    def told(row: Coupon | None) -> RewardCoupon | None:
        if row is None:
            return None
        promotion = row.promotion
        return RewardCoupon(
            id=strawberry.ID(ids.public("cpn", row.id)),
            name=promotion.name_zh if locale == "zh-CN" else promotion.name_en,
            headline=headline(rule_of(promotion), promotion.currency, locale),
        )

    found = iter(await queries.coupons_by_id([id for id in coupon_ids if id is not None]))
    return [told(next(found)) if id is not None else None for id in coupon_ids]


async def inviter_coupons(rows: Sequence[Any], info: Info) -> list[RewardCoupon | None]:
    """What coupon whoever invites gets by each; one statement."""
    return await _coupons([one.row.inviter_coupon_id for one in rows], info)


async def friend_coupons(rows: Sequence[Any], info: Info) -> list[RewardCoupon | None]:
    """What coupon the invited gets by each; one statement."""
    return await _coupons([one.row.friend_coupon_id for one in rows], info)
