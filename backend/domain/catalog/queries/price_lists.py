"""Reading price lists, and what goods cost by them, as staff keep them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.core import database
from backend.core.paging import Page
from backend.domain.accounts.models import MemberTier
from backend.domain.catalog import prices
from backend.domain.catalog.models import Channel, PriceList
from backend.domain.catalog.queries import current
from backend.domain.catalog.queries.offers import escaped


async def price_lists(channel_id: UUID | None, tier_id: UUID | None, page: Page) -> list[PriceList]:
    """A page of price lists, newest first, `page.limit` at most."""
    query = PriceList.all()
    if channel_id is not None:
        query = query.filter(channel_id=channel_id)
    if tier_id is not None:
        query = query.filter(tier_id=tier_id)
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query.order_by("-id").limit(page.limit)


async def channels_by_id(ids: Sequence[UUID]) -> list[Channel]:
    """Channels, aligned; each must exist."""
    found = {row.id: row for row in await Channel.filter(id__in=list(ids))}
    return [found[id] for id in ids]


async def tiers_by_id(ids: Sequence[UUID | None]) -> list[MemberTier | None]:
    """Tiers, aligned; None for a None id."""
    found = {row.id: row for row in await MemberTier.filter(id__in=[id for id in ids if id is not None])}
    return [found.get(id) if id is not None else None for id in ids]


async def entry_counts_by_list(ids: Sequence[UUID]) -> list[int]:
    """How many variants each list has a price for, aligned."""
    rows = await database.fetch(
        "SELECT list_id, count(*)::int AS n FROM price_list_entry WHERE list_id = ANY($1::uuid[]) GROUP BY list_id",
        list(ids),
    )
    found = {row["list_id"]: row["n"] for row in rows}
    return [found.get(id, 0) for id in ids]


@dataclass(frozen=True, slots=True)
class Counted:
    """How much a channel has: variants with a price, price lists in use, and lists in force at this moment."""

    priced: int = 0
    lists: int = 0
    in_force: int = 0


async def counts_by_channel(ids: Sequence[UUID], at: datetime) -> list[Counted]:
    """What each channel has, aligned; one statement."""
    rows = await database.fetch(
        """SELECT c.id, (SELECT count(*) FROM channel_price p WHERE p.channel_id = c.id)::int AS priced,
            (SELECT count(*) FROM price_list l WHERE l.channel_id = c.id AND l.active)::int AS lists,
            (SELECT count(*) FROM price_list l WHERE l.channel_id = c.id AND l.active
                AND l.starts_at <= $2 AND (l.ends_at IS NULL OR l.ends_at > $2))::int AS in_force
        FROM channel c WHERE c.id = ANY($1::uuid[])""",
        list(ids),
        at,
    )
    found = {row["id"]: Counted(row["priced"], row["lists"], row["in_force"]) for row in rows}
    return [found.get(id, Counted()) for id in ids]


@dataclass(frozen=True, slots=True)
class PricedVariant:
    """What a variant costs in a channel: what its row says, what is asked now, and what the list at hand says."""

    variant_id: UUID
    product_id: UUID
    currency: str
    list_minor: int
    channel_minor: int
    floor_minor: int
    asked_minor: int
    entry_minor: int | None
    tier_discount: bool


_PRICED = f"""
SELECT v.id, v.product_id, channel.currency, cp.list_minor, cp.price_minor, cp.floor_minor, v.tier_discount,
    {current.asked("$1", "$2")} AS asked_minor,
    (SELECT e.price_minor FROM price_list_entry e WHERE e.variant_id = v.id AND e.list_id = $3::uuid) AS entry_minor
FROM channel_price AS cp JOIN variant AS v ON v.id = cp.variant_id AND v.state = 'ACTIVE'
JOIN product AS p ON p.id = v.product_id AND p.state <> 'ARCHIVED'
JOIN channel ON channel.id = cp.channel_id
WHERE cp.channel_id = $1
"""  # noqa: S608 - our own words; values are bound
_NAMED = (
    """ AND (v.sku ILIKE {0} OR v.product_id IN (SELECT product_id FROM product_translation WHERE name ILIKE {0}))"""
)


async def priced_variants(
    channel_id: UUID, list_id: UUID | None, page: Page, *, at: datetime, text: str | None = None, only: bool = False
) -> list[PricedVariant]:
    """A page of what the channel sells, in the order of its stock numbers; `only`: what the list has a price for."""
    sql = _PRICED
    values: list[Any] = [channel_id, at, list_id]
    if only:
        sql += " AND EXISTS (SELECT FROM price_list_entry e WHERE e.variant_id = v.id AND e.list_id = $3::uuid)"
    if text is not None:
        values.append(f"%{escaped(text)}%")
        sql += _NAMED.format(f"${len(values)}")
    if page.after is not None:
        values.append(page.after[0])
        sql += f" AND v.id > ${len(values)}"
    rows = await database.fetch(f"{sql} ORDER BY v.id LIMIT {page.limit}", *values)
    return [
        PricedVariant(
            row["id"],
            row["product_id"],
            row["currency"],
            row["list_minor"],
            row["price_minor"],
            row["floor_minor"],
            row["asked_minor"],
            row["entry_minor"],
            row["tier_discount"],
        )
        for row in rows
    ]


async def tier_prices_by_variant(
    channel_id: UUID, variants: Sequence[PricedVariant], tiers: Sequence[MemberTier], *, at: datetime
) -> list[list[int]]:
    """What each variant costs members of each tier now, aligned both ways; one statement."""
    rows = await database.fetch(
        f"""SELECT v.id, t.id AS tier_id, own.price_minor
        FROM unnest($2::uuid[]) AS v (id) CROSS JOIN unnest($4::uuid[]) AS t (id)
        CROSS JOIN LATERAL ({current.said("v.id", "$1", "$3", tier="t.id")}) AS own""",  # noqa: S608 - our own words
        channel_id,
        [one.variant_id for one in variants],
        at,
        [tier.id for tier in tiers],
    )
    own = {(row["id"], row["tier_id"]): row["price_minor"] for row in rows}
    return [[_for(one, tier, own.get((one.variant_id, tier.id))) for tier in tiers] for one in variants]


def _for(one: PricedVariant, tier: MemberTier, listed: int | None) -> int:
    minor = prices.for_member(
        one.asked_minor,
        one.floor_minor,
        listed_minor=listed,
        discount_bps=tier.discount_bps,
        discounted=one.tier_discount,
    )
    return one.asked_minor if minor is None else minor
