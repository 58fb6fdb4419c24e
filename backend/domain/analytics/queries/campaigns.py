"""What a campaign came to: read from the orders themselves, so that it equals them to the minor unit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from backend.core import database
from backend.domain.analytics.periods import Period
from backend.domain.analytics.queries import sales
from backend.domain.analytics.queries.figures import Wanted, share
from backend.domain.analytics.queries.sales import Point
from backend.domain.analytics.states import Comparison, Span

MOST_LINES = 10
# More days than this say nothing new in a picture; the sums are of all of them.
MOST_DAYS = 92

# Orders whose price the campaign asked outright: of its flash sales and group buys; `asked` is what one cost so.
_OUTRIGHT = """
    SELECT o.*, l.place, l.line, coalesce((l.line ->> 'flash_minor')::bigint, g.price_minor) AS asked
    FROM "order" o
    LEFT JOIN buying_group g ON g.id = o.group_id
    CROSS JOIN LATERAL jsonb_array_elements(o.facts -> 'lines') WITH ORDINALITY AS l (line, place)
    WHERE o.placed_at >= $2 AND o.placed_at < $3 AND o.paid_at IS NOT NULL
        AND (o.facts ->> 'flash_sale' IN (SELECT id::text FROM flash_sale WHERE campaign_id = $1)
            OR g.offer_id IN (SELECT id FROM group_offer WHERE campaign_id = $1))
"""
# What the campaign took off each line of the orders that were paid; `$2` and `$3` bound their placement.
_MET = f"""
WITH met AS (
    SELECT id, place, line, sum(off)::bigint AS off FROM (
        SELECT o.id, l.place, l.line, (p.fact ->> 'minor')::bigint AS off
        FROM "order" o
        CROSS JOIN LATERAL jsonb_array_elements(o.facts -> 'lines') WITH ORDINALITY AS l (line, place)
        CROSS JOIN LATERAL jsonb_array_elements(l.line -> 'promotions') AS p (fact)
        WHERE o.placed_at >= $2 AND o.placed_at < $3 AND o.discount_minor > 0 AND o.paid_at IS NOT NULL
            AND p.fact ->> 'id' IN (SELECT id::text FROM promotion WHERE campaign_id = $1)
        UNION ALL
        SELECT id, place, line, greatest(0, (line ->> 'price_minor')::bigint - asked) * (line ->> 'quantity')::bigint
        FROM ({_OUTRIGHT}) AS outright
    ) AS each GROUP BY 1, 2, 3
)
"""  # noqa: S608 - our own words; values are bound
_SUMS = (
    _MET  # noqa: S608 - our own words; values are bound
    + """, orders AS (SELECT id, sum(off) AS off FROM met GROUP BY id)
SELECT count(*)::bigint AS orders, coalesce(sum(o.total_minor), 0)::bigint AS revenue,
    coalesce(sum(o.refunded_minor), 0)::bigint AS refunded, coalesce(sum(o.cost_minor), 0)::bigint AS cost,
    coalesce(sum(orders.off), 0)::bigint AS off
FROM orders JOIN "order" o ON o.id = orders.id
"""
)
_USES = f"""
SELECT count(DISTINCT (o.id, p.fact ->> 'id'))::bigint
    + (SELECT count(DISTINCT id) FROM ({_OUTRIGHT}) AS outright)::bigint AS uses
FROM "order" o
CROSS JOIN LATERAL jsonb_array_elements(o.facts -> 'lines') AS l (line)
CROSS JOIN LATERAL jsonb_array_elements(l.line -> 'promotions') AS p (fact)
WHERE o.placed_at >= $2 AND o.placed_at < $3 AND o.discount_minor > 0 AND o.paid_at IS NOT NULL
    AND p.fact ->> 'id' IN (SELECT id::text FROM promotion WHERE campaign_id = $1)
"""  # noqa: S608 - our own words; values are bound
# A price that is asked outright is the shop's own.
_PAYERS = f"""
SELECT payer, sum(minor)::bigint AS minor FROM (
SELECT payer.key AS payer, payer.value::bigint AS minor
FROM "order" o
CROSS JOIN LATERAL jsonb_array_elements(o.facts -> 'lines') AS l (line)
CROSS JOIN LATERAL jsonb_array_elements(l.line -> 'promotions') AS p (fact)
CROSS JOIN LATERAL jsonb_each_text(p.fact -> 'payers') AS payer
WHERE o.placed_at >= $2 AND o.placed_at < $3 AND o.discount_minor > 0 AND o.paid_at IS NOT NULL
    AND p.fact ->> 'id' IN (SELECT id::text FROM promotion WHERE campaign_id = $1)
UNION ALL
SELECT 'SHOP', greatest(0, (line ->> 'price_minor')::bigint - asked) * (line ->> 'quantity')::bigint
FROM ({_OUTRIGHT}) AS outright
) AS each GROUP BY 1 HAVING sum(minor) > 0 ORDER BY 2 DESC, 1
"""  # noqa: S608 - our own words; values are bound
_LINES = (
    _MET
    + """
SELECT (line ->> 'variant_id')::uuid AS variant_id, sum((line ->> 'quantity')::bigint)::bigint AS pieces,
    sum((line ->> 'price_minor')::bigint * (line ->> 'quantity')::bigint)::bigint AS before, sum(off)::bigint AS off
FROM met GROUP BY 1 ORDER BY 4 DESC, 1 LIMIT $4
"""
)
_DAYS = (
    _MET
    + """
SELECT (o.paid_at AT TIME ZONE $4)::date AS day, count(DISTINCT o.id)::bigint AS orders, sum(met.off)::bigint AS off
FROM met JOIN "order" o ON o.id = met.id GROUP BY 1
"""
)

# All rewards of the campaign's invitations, whenever they came: what its programmes gave into wallets and as coupons,
# what of it was taken back, what the coupons have saved since, and the first orders that brought them.
_REWARDS = """
WITH given AS (
    SELECT r.* FROM referral r JOIN referral_program p ON p.id = r.program_id
    WHERE p.campaign_id = $1 AND r.rewarded_at IS NOT NULL
), coupons AS (
    SELECT issued.id FROM given CROSS JOIN unnest(ARRAY[inviter_issued_id, friend_issued_id]) AS issued (id)
    WHERE issued.id IS NOT NULL
)
SELECT (SELECT count(*) FROM given)::bigint AS people,
    (SELECT coalesce(sum(inviter_minor + friend_minor), 0) FROM given)::bigint AS given,
    (SELECT coalesce(-sum(c.amount_minor), 0) FROM wallet_credit c WHERE c.idempotency_key IN (
        SELECT 'referral_back:' || given.id || ':' || who
        FROM given CROSS JOIN unnest(ARRAY['inviter', 'friend']) AS who
    ))::bigint AS taken_back,
    (SELECT count(*) FROM coupons)::bigint AS coupons, used.n AS coupons_used, used.minor AS saved,
    brought.n AS orders, brought.minor AS revenue
FROM (
    SELECT count(*)::bigint AS n, coalesce(sum(u.minor), 0)::bigint AS minor FROM coupon_use u
    WHERE u.state = 'USED' AND u.issued_id IN (SELECT id FROM coupons)
) AS used, (
    SELECT count(*)::bigint AS n, coalesce(sum(o.total_minor), 0)::bigint AS minor
    FROM given JOIN "order" o ON o.id = given.order_id
) AS brought
"""


@dataclass(frozen=True, slots=True)
class Rewards:
    """What the campaign's invitations gave: money for so many invited people, of which some was taken back, and
    coupons, some of which were used. `orders` and `revenue_minor` are of the first orders that they brought.
    """

    people: int = 0
    given_minor: int = 0
    taken_back_minor: int = 0
    coupons: int = 0
    coupons_used: int = 0
    saved_minor: int = 0
    orders: int = 0
    revenue_minor: int = 0


@dataclass(frozen=True, slots=True)
class LineResult:
    """What the campaign took off one variant: on how many pieces, of how much."""

    variant_id: UUID
    pieces: int
    before_minor: int
    off_minor: int


@dataclass(frozen=True, slots=True)
class DayResult:
    """A day of the shop: all its sales, those of the same weekday before the campaign, and the campaign's own part."""

    day: date
    net_minor: int
    before_net_minor: int
    orders: int
    before_orders: int
    campaign_orders: int
    off_minor: int


@dataclass(frozen=True, slots=True)
class Results:
    """What a campaign came to. `revenue_minor`, `refunded_minor` and `cost_minor` are of the orders that it was in."""

    orders: int = 0
    uses: int = 0
    revenue_minor: int = 0
    refunded_minor: int = 0
    cost_minor: int = 0
    off_minor: int = 0
    payers: Mapping[str, int] = field(default_factory=dict)
    lines: Sequence[LineResult] = ()
    days: Sequence[DayResult] = ()
    rewards: Rewards = field(default_factory=Rewards)

    @property
    def margin_minor(self) -> int:
        """What is left of what was paid for these orders after what went back and what the goods cost."""
        return self.revenue_minor - self.refunded_minor - self.cost_minor

    @property
    def margin_bps(self) -> int | None:
        """Its part of what was kept, in 0.01 %; None when nothing was kept."""
        return share(self.margin_minor, self.revenue_minor - self.refunded_minor)


async def results(
    campaign_id: UUID,
    starts_at: datetime,
    ends_at: datetime,
    *,
    currency: str,
    channel_id: UUID | None,
    zone: ZoneInfo,
    at: datetime,
) -> Results:
    """All of it; ten statements, of which those over orders read the campaign's time alone."""
    bounds = (campaign_id, starts_at, min(ends_at, at + timedelta(seconds=1)))
    (sums,) = await database.fetch(_SUMS, *bounds)
    (uses,) = await database.fetch(_USES, *bounds)
    payers = {row["payer"]: row["minor"] for row in await database.fetch(_PAYERS, *bounds)}
    lines = [
        LineResult(row["variant_id"], row["pieces"], row["before"], row["off"])
        for row in await database.fetch(_LINES, *bounds, MOST_LINES)
    ]
    own = {row["day"]: row for row in await database.fetch(_DAYS, *bounds, str(zone))}
    days = await _days(starts_at, ends_at, own, Wanted(currency, channel_id), zone, at)
    (rewards,) = await database.fetch(_REWARDS, campaign_id)
    return Results(
        orders=sums["orders"],
        uses=uses["uses"],
        revenue_minor=sums["revenue"],
        refunded_minor=sums["refunded"],
        cost_minor=sums["cost"],
        off_minor=sums["off"],
        payers=payers,
        lines=lines,
        days=days,
        rewards=Rewards(
            people=rewards["people"],
            given_minor=rewards["given"],
            taken_back_minor=rewards["taken_back"],
            coupons=rewards["coupons"],
            coupons_used=rewards["coupons_used"],
            saved_minor=rewards["saved"],
            orders=rewards["orders"],
            revenue_minor=rewards["revenue"],
        ),
    )


async def margin_bps(campaign_id: UUID, since: datetime, until: datetime) -> int | None:
    """What is left of the orders that it was in from one moment to the other; None without such orders.

    Only what is delivered tells what it cost.
    """
    (sums,) = await database.fetch(f"{_SUMS} WHERE o.state = 'DELIVERED'", campaign_id, since, until)
    found = Results(revenue_minor=sums["revenue"], refunded_minor=sums["refunded"], cost_minor=sums["cost"])
    return found.margin_bps


async def _days(
    starts_at: datetime,
    ends_at: datetime,
    own: Mapping[date, Mapping[str, Any]],
    wanted: Wanted,
    zone: ZoneInfo,
    at: datetime,
) -> list[DayResult]:
    first = starts_at.astimezone(zone).date()
    last = (min(ends_at, at) - timedelta(microseconds=1)).astimezone(zone).date()
    if last < first:
        return []
    period = Period(max(first, last - timedelta(days=MOST_DAYS - 1)), last, zone)
    now = await sales.points(period, Span.DAY, wanted)
    before = await sales.points(period.compared(Comparison.SAME_WEEKDAYS), Span.DAY, wanted)
    return [_day(one, other, own, zone) for one, other in zip(now, before, strict=True)]


def _day(now: Point, before: Point, own: Mapping[date, Mapping[str, Any]], zone: ZoneInfo) -> DayResult:
    day = now.at.astimezone(zone).date()
    mine = own.get(day, {"orders": 0, "off": 0})
    return DayResult(
        day=day,
        net_minor=now.figures.net_minor,
        before_net_minor=before.figures.net_minor,
        orders=now.figures.orders,
        before_orders=before.figures.orders,
        campaign_orders=mine["orders"],
        off_minor=mine["off"],
    )
