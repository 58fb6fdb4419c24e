"""Coupons as customers see them: those that may be claimed, and their own."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.coupons import models, queries
from backend.domain.coupons.queries import MineIs
from backend.domain.coupons.rules import rule_of
from backend.domain.coupons.terms import CouponDraft
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.coupon_words import headline, small_print
from backend.schema.doors import SHOP, described, edge, given, shown, typed
from backend.schema.paging import Connection

described(
    MineIs,
    SHOP,
    "Where a coupon of one's own stands.",
    {
        "VALID": "It may be used, now or from a day on; or an order that waits for its payment holds it.",
        "USED": "A paid order used it.",
        "OVER": "Its time is over, or the shop has ended it.",
    },
    name="CouponStanding",
)


async def left_of(offers: Sequence["CouponOffer"], info: Info) -> list[int | None]:
    """How many of each may still be claimed; one statement."""
    claimed = await queries.claimed_by_coupon([offer.row_id for offer in offers])
    return [
        max(offer.most_claims - n, 0) if offer.most_claims is not None else None
        for offer, n in zip(offers, claimed, strict=True)
    ]


async def mine_of(offers: Sequence["CouponOffer"], info: Info) -> list[int]:
    """How many of each whoever asks has claimed; one statement."""
    return await queries.mine_by_coupon([offer.row_id for offer in offers], info.context.caller.customer_id)


@typed(SHOP)
class CouponOffer:
    """A coupon: what it does and until when."""

    id: strawberry.ID = shown(SHOP, "Opaque and global.")
    name: str = shown(SHOP, "In the reader's language.")
    headline: str = shown(SHOP, "How much is off, in a few characters of the reader's language.")
    small_print: list[str] = shown(SHOP, "What it asks and how far it goes, a line each.")
    starts_at: datetime | None = shown(SHOP, "From when on it may be used (UTC); null: from now.")
    ends_at: datetime | None = shown(SHOP, "Until when it may be used (UTC); null: for good.")
    valid_days: int | None = shown(SHOP, "For how many days from when one has it; null: until it ends.")
    opens_at: datetime | None = shown(SHOP, "From when on it may be claimed (UTC); null: from now.")
    closes_at: datetime | None = shown(SHOP, "Until when it may be claimed (UTC); null: until it ends.")
    each_person: int = shown(SHOP, "How many one person may claim.")
    left: int | None = edge(SHOP, "How many may still be claimed; null: there is no end to them.", left_of)
    claimed: int = edge(SHOP, "How many whoever asks has claimed; 0 without an account.", mine_of)
    row_id: strawberry.Private[UUID]
    most_claims: strawberry.Private[int | None]

    @classmethod
    def of(cls, row: models.Coupon, locale: str) -> "CouponOffer":
        """From the row with its promotion."""
        promotion = row.promotion
        rule = rule_of(promotion)
        return cls(
            id=strawberry.ID(ids.public("cpn", row.id)),
            name=promotion.name_zh if locale == "zh-CN" else promotion.name_en,
            headline=headline(rule, promotion.currency, locale),
            small_print=small_print(rule, promotion.currency, locale),
            starts_at=promotion.starts_at,
            ends_at=promotion.ends_at,
            valid_days=row.days,
            opens_at=row.claim_from,
            closes_at=row.claim_until,
            each_person=row.most_claims_a_person,
            row_id=row.id,
            most_claims=row.most_claims,
        )

    @classmethod
    def drafted(cls, draft: CouponDraft, locale: str) -> "CouponOffer":
        """What a coupon would be that is not in force yet; nobody can claim it by this id."""
        wanted, terms, id = draft.promotion, draft.terms, ids.new()
        return cls(
            id=strawberry.ID(ids.public("cpn", id)),
            name=wanted.names.zh if locale == "zh-CN" else wanted.names.en,
            headline=headline(wanted.rule, wanted.currency, locale),
            small_print=small_print(wanted.rule, wanted.currency, locale),
            starts_at=wanted.rule.starts_at,
            ends_at=wanted.rule.ends_at,
            valid_days=terms.days,
            opens_at=terms.claim_from,
            closes_at=terms.claim_until,
            each_person=terms.most_claims_a_person,
            row_id=id,
            most_claims=terms.most_claims,
        )


async def offers_of_own(own: Sequence["OwnCoupon"], info: Info) -> list[CouponOffer]:
    """What each is one of; one statement."""
    rows = await queries.coupons_by_id([one.coupon_row_id for one in own])
    return [CouponOffer.of(row, info.context.locale) for row in rows if row is not None]


@typed(SHOP)
class OwnCoupon:
    """A coupon that is somebody's."""

    id: strawberry.ID = shown(SHOP, "Opaque.")
    owned_at: datetime = shown(SHOP, "Since when it is theirs (UTC).")
    expires_at: datetime | None = shown(SHOP, "Until when it may be used by itself (UTC); null: as long as the coupon.")
    in_order: bool = shown(SHOP, "Whether an order that waits for its payment holds it.")
    coupon: CouponOffer = edge(SHOP, "What it does.", offers_of_own)
    coupon_row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, row: models.IssuedCoupon) -> "OwnCoupon":
        """From the row."""
        assert row.owned_at is not None
        return cls(
            id=strawberry.ID(ids.public("isc", row.id)),
            owned_at=row.owned_at,
            expires_at=row.expires_at,
            in_order=row.state == "HELD",
            coupon_row_id=row.coupon_id,
        )


async def page_of_mine(
    customer_id: UUID, stands: MineIs, first: int, after: str | None, at: datetime
) -> Connection[OwnCoupon]:
    """The customer's coupons that stand so, the newest first."""
    asked = paging.page(first, after, (UUID,))
    rows = await queries.page_of_mine(customer_id, stands, at, asked)
    return paging.connection(rows, asked, lambda row: (row.id,), OwnCoupon.of)


@given(SHOP, one_of=True)
class ClaimCouponInput:
    """What is claimed: one of a coupon that is there to be claimed, or a code that one was given."""

    coupon_id: strawberry.ID | None = shown(SHOP, "Of the claim centre.", default=strawberry.UNSET)
    code: str | None = shown(
        SHOP, "A code of one's own; case, spaces and hyphens do not matter.", default=strawberry.UNSET
    )
