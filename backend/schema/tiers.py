"""Tiers of membership: as members see their own, and as staff keep them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from backend import settings
from backend.core import ids
from backend.core.refusals import VersionConflict as Stale
from backend.domain.accounts import models, queries
from backend.domain.accounts.tiers import MoveReason, Rung, upward
from backend.domain.catalog.queries.offers import currency_of
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.context import Info
from backend.schema.doors import SHOP, STAFF, UserError, described, edge, refusal, shown, typed
from backend.schema.scalars import Money, Node
from backend.schema.translated import Translated

described(
    MoveReason,
    STAFF,
    "Why somebody came to another tier.",
    {
        "PAID": "They paid enough for it.",
        "REFUNDED": "Money that had counted went back.",
        "TIME": "What they had bought is older than the window.",
        "RULES": "The tiers themselves were changed.",
    },
    name="TierMoveReason",
)


@typed(SHOP)
class Tier:
    """A step of membership."""

    id: strawberry.ID = shown(SHOP, "Opaque and global.")
    name: str = shown(SHOP, "In the reader's language.")
    threshold: Money = shown(SHOP, "What must really be paid within the window to reach it.")
    discount_bps: int = shown(SHOP, "Taken off what has no price of its own for the tier, in 0.01 %.")
    benefits: list[str] = shown(SHOP, "What it brings, one thing a line, in the reader's language.")

    @classmethod
    def of(cls, row: models.MemberTier, currency: str, locale: str) -> "Tier":
        """From the row."""
        zh = locale == "zh-CN"
        benefits = row.benefits_zh if zh else row.benefits_en
        return cls(
            id=strawberry.ID(ids.public("tir", row.id)),
            name=row.name_zh if zh else row.name_en,
            threshold=Money.minor(row.threshold_minor, currency),
            discount_bps=row.discount_bps,
            benefits=[line.strip() for line in benefits.splitlines() if line.strip()],
        )


@typed(SHOP)
class Membership:
    """Where a customer with an account stands among the shop's tiers."""

    tier: Tier | None = shown(SHOP, "The customer's tier; null below the lowest.")
    since: datetime | None = shown(SHOP, "Since when (UTC); null before the first purchase was looked at.")
    spent: Money = shown(SHOP, "What was really paid within the window, less what went back.")
    window_days: int = shown(SHOP, "How many days back purchases count.")
    next: Tier | None = shown(SHOP, "The next tier; null at the top.")
    remaining: Money | None = shown(SHOP, "What is still to be paid to reach it; null at the top.")
    tiers: list[Tier] = shown(SHOP, "Every tier, the lowest first.")


async def memberships(ids_: Sequence[UUID], info: Info) -> list[Membership]:
    """Where each customer stands; three statements."""
    locale, currency = info.context.locale, await currency_of(info.context.channel_id)
    rows, customers = await queries.tiers(active=True), await queries.standings_by_customer(ids_)
    told = {row.id: Tier.of(row, currency, locale) for row in rows}
    rungs = [Rung(row.id, row.threshold_minor, row.keep_days) for row in rows]
    lowest = rows[0].id if rows and rows[0].threshold_minor == 0 else None
    found = []
    for customer in customers:
        # Who was not looked at yet is where everybody begins.
        tier_id = customer.tier_id or lowest
        held = next((rung for rung in rungs if rung.id == tier_id), None)
        above = upward(rungs, max(customer.spent_minor, held.threshold_minor if held else 0))
        left = max(0, above.threshold_minor - customer.spent_minor) if above else None
        found.append(
            Membership(
                tier=told.get(tier_id) if tier_id else None,
                since=customer.tier_since,
                spent=Money.minor(customer.spent_minor, currency),
                window_days=settings.get().tier_window_days,
                next=told[above.id] if above else None,
                remaining=Money.minor(left, currency) if left is not None else None,
                tiers=list(told.values()),
            )
        )
    return found


async def members_of_tiers(tiers: Sequence["MemberTier"], info: Info) -> list[int]:
    """How many are in each tier; one statement."""
    return await queries.member_counts_by_tier([tier.row.id for tier in tiers])


async def thresholds_of_tiers(tiers: Sequence["MemberTier"], info: Info) -> list[Money]:
    """What reaches each tier, in the shop's currency; one statement."""
    currency = await currency_of(info.context.channel_id)
    return [Money.minor(tier.row.threshold_minor, currency) for tier in tiers]


async def editors_of_tiers(tiers: Sequence["MemberTier"], info: Info) -> list[Staff | None]:
    """Who changed each tier last; one statement."""
    return await staff_by_id([tier.row.updated_by_id for tier in tiers])


@typed(STAFF)
class MemberTier(Node):
    """A step of membership, as staff keep it."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    names: Translated = shown(STAFF, "Its name in both languages.")
    threshold: Money = edge(STAFF, "What must really be paid within the window to reach it.", thresholds_of_tiers)
    discount_bps: int = shown(STAFF, "Taken off what has no price of its own for the tier, in 0.01 %.")
    keep_days: int = shown(STAFF, "Kept so many days after it was reached, although what counts grew less with time.")
    benefits: Translated = shown(STAFF, "What it brings, one thing a line.")
    active: bool = shown(STAFF, "Whether anybody can be in it.")
    members: int = edge(STAFF, "How many customers are in it.", members_of_tiers)
    version: int = shown(STAFF, "Counts its changes; give it back when you change it.")
    updated_at: datetime = shown(STAFF, "When it was changed last (UTC).")
    updated_by: Staff | None = edge(STAFF, "Who changed it last; null: the system.", editors_of_tiers)
    row: strawberry.Private[models.MemberTier]

    @classmethod
    def of(cls, row: models.MemberTier) -> "MemberTier":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("tir", row.id)),
            names=Translated(zh_cn=row.name_zh, en=row.name_en),
            discount_bps=row.discount_bps,
            keep_days=row.keep_days,
            benefits=Translated(zh_cn=row.benefits_zh, en=row.benefits_en),
            active=row.active,
            version=row.version,
            updated_at=row.updated_at,
            row=row,
        )


async def spendings_of_moves(moves: Sequence["TierMove"], info: Info) -> list[Money]:
    """What counted at each move, in the shop's currency; one statement."""
    currency = await currency_of(info.context.channel_id)
    return [Money.minor(move.spent_minor, currency) for move in moves]


@typed(STAFF)
class TierMove(Node):
    """Somebody came to another tier."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    customer_id: strawberry.ID = shown(STAFF, "Who; the customer's global id.")
    old: Translated | None = shown(STAFF, "The name of the tier they were in; null: none.")
    new: Translated | None = shown(STAFF, "The name of the tier they came to; null: none.")
    spent: Money = edge(STAFF, "What counted then.", spendings_of_moves)
    reason: MoveReason = shown(STAFF, "Why.")
    at: datetime = shown(STAFF, "When (UTC).")
    spent_minor: strawberry.Private[int]

    @classmethod
    def of(cls, row: models.TierMove) -> "TierMove":
        """From the row with its tiers."""
        return cls(
            id=strawberry.ID(ids.public("tmv", row.id)),
            customer_id=strawberry.ID(ids.public("cus", row.customer_id)),
            old=Translated(zh_cn=row.old.name_zh, en=row.old.name_en) if row.old else None,
            new=Translated(zh_cn=row.new.name_zh, en=row.new.name_en) if row.new else None,
            reason=row.reason,
            at=row.at,
            spent_minor=row.spent_minor,
        )


@refusal("MEMBER_TIER_UNKNOWN", STAFF, zh="没有这个会员等级。", en="There is no such tier.")
class MemberTierUnknown(UserError):
    """No such tier of membership."""


@refusal("TIER_THRESHOLD_TAKEN", STAFF, zh="已有等级使用这个门槛金额。", en="Another tier begins at the same amount.")
class TierThresholdTaken(UserError):
    """Another tier begins at the same amount."""


@refusal(
    "TIER_VERSION_CONFLICT",
    STAFF,
    zh="其他人刚刚修改过这个等级；请查看最新内容后再保存。",
    en="Somebody changed this tier meanwhile; look at what it is now, then save again.",
)
class TierVersionConflict(UserError):
    """Somebody changed the tier since it was read."""

    current: MemberTier = shown(STAFF, "The tier as it stands.")

    @staticmethod
    def facts_of(refusal: Stale, locale: str) -> dict[str, Any]:
        """The tier as the graph shows it."""
        return {"current": MemberTier.of(refusal.current)}
