"""Reading flash sales, in batches."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import orjson

from backend.core import database
from backend.core.money import Money
from backend.core.paging import Page
from backend.domain.catalog.words import Words
from backend.domain.flash_sales.models import FlashAdmission, FlashDifference, FlashSale
from backend.domain.flash_sales.sales import Count, Item, Sale
from backend.domain.flash_sales.states import FlashSaleState, WaitingRoomMode

# Of an item `i` whose sale has the campaign `c`, with that one's allowance `a`: whether what is left of the budget is
# less than a piece takes of it.
SPENT = """
    coalesce(a.held_uses + a.used_uses >= c.budget_uses, false)
    OR coalesce(coalesce(a.held_minor + a.used_minor, 0) + (
        SELECT min(here.price_minor - p.price_minor) FROM flash_price p
        JOIN channel_price here ON here.variant_id = i.variant_id AND here.channel_id = p.channel_id
        WHERE p.item_id = i.id
    ) > c.budget_minor, false)
"""
BUDGET = """
LEFT JOIN campaign c ON c.id = s.campaign_id
LEFT JOIN allowance a ON a.owner_id = c.id AND a.scope = 'TOTAL' AND a.key = ''
"""
_SALES = f"""
SELECT s.*, (
    SELECT coalesce(jsonb_agg(jsonb_build_array(i.id, i.variant_id, v.product_id, i.quota, i.per_person, {SPENT}, (
        SELECT coalesce(jsonb_object_agg(p.channel_id, jsonb_build_array(p.price_minor, h.currency)), '{{}}'::jsonb)
        FROM flash_price p JOIN channel h ON h.id = p.channel_id WHERE p.item_id = i.id
    )) ORDER BY i.position, i.id), '[]'::jsonb)
    FROM flash_item i JOIN variant v ON v.id = i.variant_id {BUDGET} WHERE i.sale_id = s.id
) AS items
FROM flash_sale s
"""  # noqa: S608 - our own words; values are bound
_COMING = (
    _SALES
    + """
WHERE s.state IN ('SCHEDULED', 'RUNNING', 'PAUSED') AND s.ends_at > $1 AND s.starts_at < $2
ORDER BY s.starts_at, s.id LIMIT 100
"""
)
_BY_ID = _SALES + "WHERE s.id = ANY($1::uuid[]) AND s.rehearsal_id IS NULL"
_SHADOW = _SALES + "WHERE s.rehearsal_id = $1"
_BY_PIECE = (
    _SALES
    + """
JOIN unnest($1::uuid[], $2::text[]) AS wanted (campaign_id, piece)
    ON wanted.campaign_id = s.campaign_id AND wanted.piece = s.piece
"""
)
_COUNTS = """
SELECT i.id, i.quota, coalesce(a.held_uses, 0)::bigint AS held, coalesce(a.used_uses, 0)::bigint AS sold,
    (SELECT coalesce(sum(quantity), 0) FROM flash_admission WHERE item_id = i.id)::bigint AS admitted
FROM flash_item i
LEFT JOIN allowance a ON a.owner_id = i.id AND a.scope = 'TOTAL' AND a.key = ''
WHERE i.id = ANY($1::uuid[])
"""
# Over just now still counts: a sale that has ended may have unpaid orders, which keeps its figures moving.
_WATCHED = (
    _SALES
    + """
WHERE s.rehearsal_id IS NULL
  AND (s.state IN ('SCHEDULED', 'RUNNING', 'PAUSED') AND s.starts_at <= $1 OR s.state = 'ENDED' AND s.ends_at > $2)
ORDER BY s.id LIMIT 100
"""
)
_LATEST = """
SELECT d.* FROM unnest($1::uuid[]) AS wanted (id) CROSS JOIN LATERAL (
    SELECT * FROM flash_difference WHERE item_id = wanted.id ORDER BY id DESC LIMIT 20
) AS d
"""
_REMEMBERED = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Truth:
    """What PostgreSQL says of an item: its count, and what each person has taken."""

    count: Count
    persons: dict[str, int]


async def coming(at: datetime, until: datetime) -> tuple[Sale, ...]:
    """Sales that are not over and begin before `until`, shadows of rehearsals among them."""
    return tuple(_sale(row) for row in await database.fetch(_COMING, at, until))


async def watched(at: datetime) -> tuple[Sale, ...]:
    """Sales of which somebody may still hold something: begun and not over, or over for less than two hours."""
    return tuple(_sale(row) for row in await database.fetch(_WATCHED, at, at - _REMEMBERED))


async def sales_by_id(ids: Sequence[UUID]) -> list[Sale | None]:
    """The sales with these ids, aligned."""
    found = {row["id"]: _sale(row) for row in await database.fetch(_BY_ID, list(ids))}
    return [found.get(id) for id in ids]


async def shadow_of(rehearsal_id: UUID) -> Sale | None:
    """The shadow that a rehearsal made."""
    rows = await database.fetch(_SHADOW, rehearsal_id)
    return _sale(rows[0]) if rows else None


async def sales_by_piece(pieces: Sequence[tuple[UUID, str]]) -> list[Sale | None]:
    """What a piece of a campaign became, by campaign and piece, aligned; one statement."""
    if not pieces:
        return []
    rows = await database.fetch(_BY_PIECE, [id for id, _ in pieces], [piece for _, piece in pieces])
    found = {(row["campaign_id"], row["piece"]): _sale(row) for row in rows}
    return [found.get(one) for one in pieces]


async def page_of_sales(states: Sequence[FlashSaleState] | None, page: Page) -> list[FlashSale]:
    """A page of sales, newest first, one more than asked when there are more."""
    rows = FlashSale.filter(rehearsal_id__isnull=True)
    if states is not None:
        rows = rows.filter(state__in=list(states))
    if page.after is not None:
        rows = rows.filter(id__lt=page.after[0])
    return await rows.order_by("-id").limit(page.limit)


async def counts_by_item(item_ids: Sequence[UUID]) -> list[Count]:
    """How the quota of each item stands, aligned; one statement."""
    if not item_ids:
        return []
    rows = {row["id"]: row for row in await database.fetch(_COUNTS, list(item_ids))}
    return [_count(rows[id]) if id in rows else Count(0) for id in item_ids]


async def truth_of(item_id: UUID) -> Truth:
    """The count of an item with what each person has taken."""
    (count,) = await counts_by_item([item_id])
    rows = await database.fetch(
        "SELECT key, held_uses + used_uses AS taken FROM allowance"
        " WHERE owner_id = $1 AND scope = 'PERSON' AND held_uses + used_uses > 0",
        item_id,
    )
    return Truth(count, {row["key"]: row["taken"] for row in rows})


async def open_by_person(item_ids: Sequence[UUID]) -> dict[str, int]:
    """What each person holds unpaid of these items together."""
    rows = await database.fetch(
        "SELECT key, sum(held_uses)::bigint AS held FROM allowance"
        " WHERE owner_id = ANY($1::uuid[]) AND scope = 'PERSON' AND held_uses > 0 GROUP BY key",
        list(item_ids),
    )
    return {row["key"]: row["held"] for row in rows}


async def lapses_by_person(item_ids: Sequence[UUID]) -> dict[str, int]:
    """How many places of these items each person let lapse, or did not pay."""
    rows = await database.fetch(
        "SELECT person, count(*) AS lapses FROM flash_admission, jsonb_array_elements_text(persons) AS person"
        " WHERE item_id = ANY($1::uuid[]) AND state IN ('LAPSED', 'RETURNED') GROUP BY person",
        list(item_ids),
    )
    return {row["person"]: row["lapses"] for row in rows}


async def differences_by_item(item_ids: Sequence[UUID]) -> list[list[FlashDifference]]:
    """Where the quick count differed, of each item the last 20, newest first."""
    found: dict[UUID, list[FlashDifference]] = {id: [] for id in item_ids}
    for row in await database.fetch(_LATEST, list(item_ids)):
        found[row["item_id"]].append(FlashDifference(**row))
    return [sorted(found[id], key=lambda row: row.id, reverse=True) for id in item_ids]


async def admission_by_key(item_id: UUID, key: str) -> FlashAdmission | None:
    """The place that a request with this key was given."""
    return await FlashAdmission.get_or_none(item_id=item_id, idempotency_key=key)


def _count(row: dict[str, Any]) -> Count:
    return Count(row["quota"], row["held"], row["sold"], row["admitted"])


def _sale(row: dict[str, Any]) -> Sale:
    return Sale(
        id=row["id"],
        names=Words(row["name_zh"], row["name_en"]),
        starts_at=row["starts_at"],
        ends_at=row["ends_at"],
        hold_s=row["hold_s"],
        open_cap=row["open_cap"],
        waiting=WaitingRoomMode(row["waiting"]),
        room_from=row["room_from"],
        let_in=row["let_in"],
        challenge=row["challenge"],
        state=FlashSaleState(row["state"]),
        version=row["version"],
        shadow=row["rehearsal_id"] is not None,
        items=tuple(
            Item(
                UUID(id),
                UUID(variant),
                UUID(product),
                quota,
                person,
                {UUID(channel): Money(minor, currency) for channel, (minor, currency) in prices.items()},
                spent,
            )
            for id, variant, product, quota, person, spent, prices in orjson.loads(row["items"])
        ),
    )
