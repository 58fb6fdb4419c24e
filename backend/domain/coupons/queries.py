"""Reading coupons: many keys in, aligned answers out."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from backend.core import database
from backend.core.paging import Page
from backend.domain.coupons.models import Coupon, CouponBatch, CouponUse, IssuedCoupon
from backend.domain.coupons.states import CouponKind, CouponState, IssuedState

LONGEST_TEXT = 100
_USAGE = """
WITH asked AS (SELECT id FROM unnest($1::uuid[]) AS id), used AS (
    SELECT coupon_id, count(*) FILTER (WHERE state = 'HELD') AS held, count(*) FILTER (WHERE state = 'USED') AS used,
        coalesce(sum(minor) FILTER (WHERE state = 'USED'), 0)::bigint AS minor
    FROM coupon_use WHERE coupon_id = ANY($1::uuid[]) GROUP BY coupon_id
), owned AS (
    SELECT coupon_id, count(*) AS owned, count(*) FILTER (WHERE batch_id IS NULL) AS given,
        count(*) FILTER (WHERE batch_id IS NULL AND state = 'FREE') AS free
    FROM issued_coupon WHERE coupon_id = ANY($1::uuid[]) AND owned_at IS NOT NULL GROUP BY coupon_id
), made AS (
    SELECT coupon_id, sum(count)::bigint AS codes FROM coupon_batch
    WHERE coupon_id = ANY($1::uuid[]) AND state <> 'REVOKED' GROUP BY coupon_id
)
SELECT asked.id, coalesce(held, 0) AS held, coalesce(used, 0) AS used, coalesce(minor, 0) AS minor,
    coalesce(owned, 0) AS owned, coalesce(given, 0) + coalesce(codes, 0) AS issued, coalesce(free, 0) AS free,
    coalesce(codes, 0) AS codes
FROM asked LEFT JOIN used ON used.coupon_id = asked.id LEFT JOIN owned ON owned.coupon_id = asked.id
LEFT JOIN made ON made.coupon_id = asked.id
"""
_CLAIMED = """
SELECT owner_id, used_uses + held_uses AS claimed FROM allowance
WHERE owner_id = ANY($1::uuid[]) AND scope = 'TOTAL' AND key = ''
"""
_MADE = """
SELECT b.id, CASE b.state WHEN 'MAKING' THEN
    (SELECT coalesce(max(i.serial), 0) FROM issued_coupon i WHERE i.batch_id = b.id) ELSE b.count END AS made
FROM coupon_batch b WHERE b.id = ANY($1::uuid[])
"""
_MINE_OF = """
SELECT coupon_id, count(*) AS n FROM issued_coupon
WHERE customer_id = $2 AND coupon_id = ANY($1::uuid[]) GROUP BY coupon_id
"""
_CENTRE = """
SELECT c.id FROM coupon c JOIN promotion p ON p.id = c.promotion_id
WHERE c.kind = 'CLAIM' AND c.state = 'ACTIVE' AND p.currency = $1 AND c.id < $3
  AND p.ends_at > $2 IS NOT FALSE AND c.claim_until > $2 IS NOT FALSE
ORDER BY c.id DESC LIMIT $4
"""
_LAST = UUID(int=2**128 - 1)


class MineIs(StrEnum):
    """Where a coupon of somebody's stands. VALID: it may be used, now or from a day on, or an open order holds it."""

    VALID = "VALID"
    USED = "USED"
    OVER = "OVER"


# A coupon that was paused is none that may be used, and may be one again: it is shown as what it was.
_STANDS: dict[MineIs, str] = {
    MineIs.VALID: "i.state IN ('FREE', 'HELD') AND {alive}",
    MineIs.USED: "i.state = 'USED' AND $2::timestamptz IS NOT NULL",
    MineIs.OVER: "(i.state = 'REVOKED' OR i.state IN ('FREE', 'HELD') AND NOT {alive})",
}
_ALIVE = """(c.state IN ('ACTIVE', 'PAUSED') AND b.state IS DISTINCT FROM 'REVOKED'
    AND least(p.ends_at, i.expires_at) > $2 IS NOT FALSE)"""
_MINE = """
SELECT i.id FROM issued_coupon i JOIN coupon c ON c.id = i.coupon_id JOIN promotion p ON p.id = c.promotion_id
LEFT JOIN coupon_batch b ON b.id = i.batch_id
WHERE i.customer_id = $1 AND i.id < $3 AND {stands} ORDER BY i.id DESC LIMIT $4
"""


@dataclass(frozen=True, slots=True)
class CouponFilter:
    """Which coupons are wanted; None asks for nothing."""

    kinds: Sequence[CouponKind] | None = None
    states: Sequence[CouponState] | None = None
    text: str | None = None
    campaign_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """What became of a coupon: codes made and coupons given, whose they are, held by open orders, used, and saved.

    `worthless`: how many would be worth nothing if it were revoked now.
    """

    issued: int
    owned: int
    held: int
    used: int
    saved_minor: int
    worthless: int


async def page_of_coupons(wanted: CouponFilter, page: Page) -> list[Coupon]:
    """Coupons with their promotions, the newest first; the cursor is the id."""
    query = _matching(wanted)
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query.order_by("-id").limit(page.limit).select_related("promotion")


def _matching(wanted: CouponFilter) -> QuerySet[Coupon]:
    query = Coupon.all()
    if wanted.kinds is not None:
        query = query.filter(kind__in=list(wanted.kinds))
    if wanted.states is not None:
        query = query.filter(state__in=list(wanted.states))
    if wanted.campaign_id is not None:
        query = query.filter(campaign_id=wanted.campaign_id)
    if wanted.text is not None and (words := wanted.text.replace("\0", "").strip()[:LONGEST_TEXT]):
        named = Q(promotion__name_zh__icontains=words) | Q(promotion__name_en__icontains=words)
        query = query.filter(named | Q(code__icontains=words))
    return query


async def coupons_by_id(ids: Sequence[UUID]) -> list[Coupon | None]:
    """The coupons with their promotions; None where there is none."""
    rows = await Coupon.filter(id__in=list(ids)).select_related("promotion")
    found = {row.id: row for row in rows}
    return [found.get(id) for id in ids]


async def claimable_by_campaign(ids: Sequence[UUID], *, at: datetime) -> list[list[Coupon]]:
    """What each campaign lets claim, now or from a moment on, with its promotion, aligned; the first made first."""
    found: dict[UUID | None, list[Coupon]] = defaultdict(list)
    for row in await _claimable(at).filter(campaign_id__in=list(ids)).order_by("id") if ids else ():
        found[row.campaign_id].append(row)
    return [found[id] for id in ids]


async def claimable_by_id(ids: Sequence[UUID], *, at: datetime) -> list[Coupon]:
    """Of these coupons those that may be claimed, now or from a moment on, with their promotions."""
    return await _claimable(at).filter(id__in=list(ids)) if ids else []


def _claimable(at: datetime) -> QuerySet[Coupon]:
    return Coupon.filter(
        Q(kind=CouponKind.CLAIM, state=CouponState.ACTIVE),
        Q(promotion__ends_at__isnull=True) | Q(promotion__ends_at__gt=at),
        Q(claim_until__isnull=True) | Q(claim_until__gt=at),
    ).select_related("promotion")


async def usage_by_coupon(ids: Sequence[UUID]) -> list[Usage]:
    """What became of each; one statement."""
    found = {row["id"]: row for row in await database.fetch(_USAGE, list(ids))}
    return [
        Usage(
            issued=row["issued"],
            owned=row["owned"],
            held=row["held"],
            used=row["used"],
            saved_minor=row["minor"],
            # Of codes those that no order has; of others those that are free.
            worthless=row["free"] + max(row["codes"] - row["held"] - row["used"], 0) if row["codes"] else row["free"],
        )
        for row in (found[id] for id in ids)
    ]


async def claimed_by_coupon(ids: Sequence[UUID]) -> list[int]:
    """How often each was claimed; one statement."""
    found = {row["owner_id"]: row["claimed"] for row in await database.fetch(_CLAIMED, list(ids))}
    return [found.get(id, 0) for id in ids]


async def mine_by_coupon(ids: Sequence[UUID], customer_id: UUID | None) -> list[int]:
    """How many of each the customer has or had; one statement, none for nobody."""
    if customer_id is None:
        return [0 for _ in ids]
    found = {row["coupon_id"]: row["n"] for row in await database.fetch(_MINE_OF, list(ids), customer_id)}
    return [found.get(id, 0) for id in ids]


async def page_of_centre(currency: str, at: datetime, page: Page) -> list[Coupon]:
    """What may be claimed now or from a moment on, the newest first; the cursor is the id. Two statements."""
    before = page.after[0] if page.after is not None else _LAST
    rows = await database.fetch(_CENTRE, currency, at, before, page.limit)
    return [row for row in await coupons_by_id([row["id"] for row in rows]) if row is not None]


async def page_of_mine(customer_id: UUID, stands: MineIs, at: datetime, page: Page) -> list[IssuedCoupon]:
    """The customer's coupons that stand so, the newest first; the cursor is the id. Two statements."""
    before = page.after[0] if page.after is not None else _LAST
    statement = _MINE.format(stands=_STANDS[stands].format(alive=_ALIVE))
    rows = await database.fetch(statement, customer_id, at, before, page.limit)
    found = {row.id: row for row in await IssuedCoupon.filter(id__in=[row["id"] for row in rows])}
    return [found[row["id"]] for row in rows if row["id"] in found]


async def page_of_batches(coupon_id: UUID, page: Page) -> list[CouponBatch]:
    """A coupon's batches, the newest first; the cursor is the id."""
    query = CouponBatch.filter(coupon_id=coupon_id)
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query.order_by("-id").limit(page.limit)


async def made_of_batches(ids: Sequence[UUID]) -> list[int]:
    """How many codes of each batch are made; one statement."""
    found = {row["id"]: row["made"] for row in await database.fetch(_MADE, list(ids))}
    return [found.get(id, 0) for id in ids]


async def page_of_issued(coupon_id: UUID, states: Sequence[IssuedState] | None, page: Page) -> list[IssuedCoupon]:
    """What people have of a coupon, the newest first; the cursor is the id. Codes that are nobody's are not listed."""
    query = IssuedCoupon.filter(coupon_id=coupon_id, owned_at__isnull=False)
    if states is not None:
        query = query.filter(state__in=list(states))
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query.order_by("-id").limit(page.limit)


async def page_of_uses(coupon_id: UUID, page: Page) -> list[CouponUse]:
    """The orders that took it, the newest first; the cursor is the id."""
    query = CouponUse.filter(coupon_id=coupon_id)
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query.order_by("-id").limit(page.limit)
