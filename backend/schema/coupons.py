"""Coupons as staff see them."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts import contacts
from backend.domain.accounts import queries as accounts
from backend.domain.accounts.permissions import Permission
from backend.domain.coupons import models, queries
from backend.domain.coupons.rules import rule_of
from backend.domain.orders import people
from backend.domain.orders import queries as orders
from backend.domain.promotions.drafts import limits_of
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.context import Info
from backend.schema.coupon_states import BatchState, CouponKind, CouponState, IssuedState, UseState
from backend.schema.coupon_words import headline, small_print
from backend.schema.doors import STAFF, edge, shown, typed
from backend.schema.orders import Order
from backend.schema.promotion_limits import PromotionLimits
from backend.schema.promotion_rules import PromotionRule
from backend.schema.scalars import BigInt, Money, Node
from backend.schema.translated import Translated


@typed(STAFF)
class CouponUsage:
    """What became of a coupon."""

    issued: BigInt = shown(STAFF, "Codes made and coupons claimed or sent.")
    owned: BigInt = shown(STAFF, "Of these, how many are in somebody's hands.")
    held: BigInt = shown(STAFF, "Held by orders that wait for their payment.")
    used: BigInt = shown(STAFF, "Used by paid orders.")
    worthless: BigInt = shown(STAFF, "How many would be worth nothing if it were revoked now.")
    saved: Money = shown(STAFF, "What it took off paid orders.")


async def usage_of_coupons(coupons: Sequence["Coupon"], info: Info) -> list[CouponUsage]:
    """What became of each; one statement."""
    found = await queries.usage_by_coupon([coupon.row_id for coupon in coupons])
    return [
        CouponUsage(
            issued=BigInt(one.issued),
            owned=BigInt(one.owned),
            held=BigInt(one.held),
            used=BigInt(one.used),
            worthless=BigInt(one.worthless),
            saved=Money.minor(one.saved_minor, coupon.currency),
        )
        for coupon, one in zip(coupons, found, strict=True)
    ]


async def claims_of_coupons(coupons: Sequence["Coupon"], info: Info) -> list[BigInt]:
    """How often each was claimed; one statement."""
    return [BigInt(n) for n in await queries.claimed_by_coupon([coupon.row_id for coupon in coupons])]


async def authors_of_coupons(coupons: Sequence["Coupon"], info: Info) -> list[Staff | None]:
    """Who made each; one statement."""
    return await staff_by_id([coupon.author_id for coupon in coupons])


async def authors_of_batches(batches: Sequence["CouponBatch"], info: Info) -> list[Staff | None]:
    """Who asked for each; one statement."""
    return await staff_by_id([batch.author_id for batch in batches])


async def made_of_batches(batches: Sequence["CouponBatch"], info: Info) -> list[int]:
    """How many codes of each are made; one statement."""
    return await queries.made_of_batches([batch.row_id for batch in batches])


@typed(STAFF)
class CouponBatch:
    """Codes of a coupon made in one go."""

    id: strawberry.ID = shown(STAFF, "Opaque.")
    name: str = shown(STAFF, "What they are for.")
    count: int = shown(STAFF, "How many.")
    made: int = edge(STAFF, "How many of them are made.", made_of_batches)
    state: BatchState = shown(STAFF, "How far they are.")
    created_at: datetime = shown(STAFF, "When they were asked for (UTC).")
    created_by: Staff | None = edge(STAFF, "Who asked for them.", authors_of_batches)
    row_id: strawberry.Private[UUID]
    author_id: strawberry.Private[UUID | None]

    @classmethod
    def of(cls, row: models.CouponBatch) -> "CouponBatch":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("cpb", row.id)),
            name=row.name,
            count=row.count,
            state=row.state,
            created_at=row.created_at,
            row_id=row.id,
            author_id=row.staff_id,
        )


async def contacts_of_holders(issued: Sequence["IssuedCoupon"], info: Info) -> list[str | None]:
    """Each holder's own contact, or else what they gave with the last order; two statements."""
    asked = [one.holder_id for one in issued if one.holder_id is not None]
    known = zip(await accounts.standings_by_customer(asked), await people.contacts_by_person(asked), strict=True)
    found = {person.id: person.email or person.phone or given for person, given in known}
    return [found[one.holder_id] if one.holder_id is not None else None for one in issued]


async def masked_of_holders(issued: Sequence["IssuedCoupon"], info: Info) -> list[str | None]:
    """The same with its middle hidden; two statements."""
    found = await contacts_of_holders(issued, info)
    return [contacts.mask(contact) if contact else None for contact in found]


@typed(STAFF)
class IssuedCoupon:
    """One coupon in somebody's hands."""

    id: strawberry.ID = shown(STAFF, "Opaque.")
    state: IssuedState = shown(STAFF, "What became of it.")
    person_id: strawberry.ID | None = shown(STAFF, "Whose it is, see `person`; null: somebody who was forgotten.")
    owned_at: datetime = shown(STAFF, "Since when (UTC).")
    expires_at: datetime | None = shown(STAFF, "Until when by itself (UTC); null: as long as the coupon.")
    by_code: bool = shown(STAFF, "Whether it came by a code.")
    contact: str | None = edge(
        STAFF,
        "Their own contact, else that of their last order; null without CONTACT_READ, or when none is known.",
        contacts_of_holders,
        permission=Permission.CONTACT_READ,
    )
    contact_masked: str | None = edge(STAFF, "The same with its middle hidden.", masked_of_holders)
    holder_id: strawberry.Private[UUID | None]

    @classmethod
    def of(cls, row: models.IssuedCoupon) -> "IssuedCoupon":
        """From the row."""
        assert row.owned_at is not None
        return cls(
            id=strawberry.ID(ids.public("isc", row.id)),
            state=row.state,
            person_id=strawberry.ID(ids.public("cus", row.customer_id)) if row.customer_id else None,
            owned_at=row.owned_at,
            expires_at=row.expires_at,
            by_code=row.batch_id is not None,
            holder_id=row.customer_id,
        )


async def orders_of_uses(uses: Sequence["CouponUse"], info: Info) -> list[Order | None]:
    """The order of each; one statement."""
    rows = await orders.orders_by_id([use.order_row_id for use in uses])
    return [Order.of(row, info.context.locale) if row is not None else None for row in rows]


@typed(STAFF)
class CouponUse:
    """An order that took a coupon."""

    id: strawberry.ID = shown(STAFF, "Opaque.")
    state: UseState = shown(STAFF, "What became of it.")
    saved: Money = shown(STAFF, "What it takes off the order.")
    made_at: datetime = shown(STAFF, "When the order was placed (UTC).")
    closed_at: datetime | None = shown(STAFF, "When it was used or given back (UTC); null: it is held.")
    order: Order | None = edge(STAFF, "The order.", orders_of_uses)
    order_row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, row: models.CouponUse, currency: str) -> "CouponUse":
        """From the row, of a coupon whose amounts are of this currency."""
        return cls(
            id=strawberry.ID(ids.public("cpu", row.id)),
            state=row.state,
            saved=Money.minor(row.minor, currency),
            made_at=row.made_at,
            closed_at=row.closed_at,
            order_row_id=row.order_id,
        )


@typed(STAFF)
class Coupon(Node):
    """A promotion that counts only with one in hand, and how people come by it."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    version: int = shown(STAFF, "Grows with each change.")
    kind: CouponKind = shown(STAFF, "How it comes to people.")
    state: CouponState = shown(STAFF, "Whether it counts.")
    names: Translated = shown(STAFF, "Its name.")
    public_code: str | None = shown(STAFF, "What everybody types; null for other kinds.")
    currency: str = shown(STAFF, "ISO 4217 code of its amounts.")
    headline: str = shown(STAFF, "How much is off, in a few characters of the reader's language.")
    small_print: list[str] = shown(STAFF, "What it asks and how far it goes, a line each.")
    rule: PromotionRule = shown(STAFF, "What it does.")
    limits: PromotionLimits = shown(STAFF, "How often and for how much it may be used.")
    starts_at: datetime | None = shown(STAFF, "From when on it may be used (UTC); null: from now.")
    ends_at: datetime | None = shown(STAFF, "Until when it may be used (UTC); null: for good.")
    valid_days: int | None = shown(STAFF, "For how many days from when somebody has it; null: until it ends.")
    claim_from: datetime | None = shown(STAFF, "From when on it may be claimed (UTC).")
    claim_until: datetime | None = shown(STAFF, "Until when it may be claimed (UTC).")
    most_claims: BigInt | None = shown(STAFF, "How many may be claimed in all; null: any number.")
    most_claims_a_person: int = shown(STAFF, "How many one person may claim.")
    campaign_id: strawberry.ID | None = shown(STAFF, "The campaign it is of; null: it stands alone.")
    created_at: datetime = shown(STAFF, "When it was made (UTC).")
    created_by: Staff | None = edge(STAFF, "Who made it; null: its campaign.", authors_of_coupons)
    usage: CouponUsage = edge(STAFF, "What became of it.", usage_of_coupons)
    claims: BigInt = edge(STAFF, "How often it was claimed.", claims_of_coupons)
    row_id: strawberry.Private[UUID]
    author_id: strawberry.Private[UUID | None]

    @classmethod
    def of(cls, row: models.Coupon, locale: str) -> "Coupon":
        """From the row with its promotion."""
        promotion = row.promotion
        rule = rule_of(promotion)
        return cls(
            id=strawberry.ID(ids.public("cpn", row.id)),
            version=row.version,
            kind=row.kind,
            state=row.state,
            names=Translated(zh_cn=promotion.name_zh, en=promotion.name_en),
            public_code=row.code,
            currency=promotion.currency,
            headline=headline(rule, promotion.currency, locale),
            small_print=small_print(rule, promotion.currency, locale),
            rule=PromotionRule.of(rule, promotion.currency),
            limits=PromotionLimits.of(limits_of(promotion), promotion.currency),
            starts_at=promotion.starts_at,
            ends_at=promotion.ends_at,
            valid_days=row.days,
            claim_from=row.claim_from,
            claim_until=row.claim_until,
            most_claims=BigInt(row.most_claims) if row.most_claims is not None else None,
            most_claims_a_person=row.most_claims_a_person,
            campaign_id=strawberry.ID(ids.public("cmp", row.campaign_id)) if row.campaign_id else None,
            created_at=row.created_at,
            row_id=row.id,
            author_id=row.staff_id,
        )
