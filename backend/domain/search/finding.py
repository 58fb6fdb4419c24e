"""Finding products by a plan: one statement for a page, one for its facets."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from backend.core import database
from backend.core.paging import Page
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.search.reading import Piece, Plan
from backend.domain.search.wanted import NO_FACETS, Facets, Hit, SearchSort, Wanted

# Up to so many entries are gathered and put in order; more are walked in order until the page is full. Both ways
# cost about the same here, so that no catalogue is too large and no word too common.
FEW = 2_000
_ORDERS = {
    SearchSort.NEWEST: ("published_at", "timestamptz", "DESC", "<"),
    SearchSort.PRICE_LOW: ("price_minor", "bigint", "ASC", ">"),
    SearchSort.PRICE_HIGH: ("price_minor", "bigint", "DESC", "<"),
}
_FACETS = """
WITH hit AS MATERIALIZED (
    SELECT category_id, brand, kinds, price_minor, in_stock, {category} AS c, {kind} AS k, {price} AS p, {stock} AS s,
        {brand} AS b
    FROM search_entry WHERE channel_id = $1 AND {matched}
)
SELECT 'total' AS facet, '' AS value, count(*) AS n FROM hit WHERE c AND k AND p AND s AND b
UNION ALL SELECT 'category', category_id::text, count(*) FROM hit WHERE k AND p AND s AND b GROUP BY 2
UNION ALL SELECT 'brand', brand, count(*) FROM hit WHERE brand <> '' AND c AND k AND p AND s GROUP BY 2
UNION ALL SELECT 'kind', kind, count(*) FROM hit, unnest(kinds) AS kind WHERE c AND p AND s AND b GROUP BY 2
UNION ALL SELECT 'band', width_bucket(price_minor, {bands})::text, count(*) FROM hit WHERE c AND k AND s AND b
    GROUP BY 2
UNION ALL SELECT 'stock', in_stock::text, count(*) FROM hit WHERE c AND k AND p AND b GROUP BY 2
"""


class _Bound:
    """The values of a statement; `$1` is the channel."""

    def __init__(self, channel_id: UUID) -> None:
        self.values: list[Any] = [channel_id]

    def __call__(self, value: Any, kind: str) -> str:
        self.values.append(value)
        return f"${len(self.values)}::{kind}"


async def find(channel_id: UUID, plan: Plan, wanted: Wanted, sort: SearchSort, page: Page) -> list[Hit]:
    """A page of finds, `page.limit` at most; one statement, none when nothing can be found."""
    if not plan.readings:
        return []
    bound = _Bound(channel_id)
    narrowed = " AND ".join(_conditions(wanted, bound).values())
    if sort is SearchSort.RELEVANCE:
        if page.after is not None and page.after[0] >= len(plan.readings):
            return []
        sql = _by_reading(plan, narrowed, page, bound)
        rows = await database.records(sql, *bound.values)
        return [Hit(id, (tier, position, id)) for tier, position, id in rows]
    column, kind, direction, beyond = _ORDERS[sort]
    where = f"channel_id = $1 AND {narrowed}"
    if page.after is not None:
        key, id = page.after
        where += f" AND ({column}, product_id) {beyond} ({bound(key, kind)}, {bound(id, 'uuid')})"
    order = f"ORDER BY {column} {direction}, product_id {direction}"
    sql = _page(f"{column}, product_id", where, plan.readings[-1], plan.total, order, page.limit, bound)
    return [Hit(id, (key, id)) for key, id in await database.records(sql, *bound.values)]


def _by_reading(plan: Plan, narrowed: str, page: Page, bound: _Bound) -> str:
    """Finds of each reading that no closer one has. What comes first is read first, and often all that is read."""
    reached, position, id = page.after or (0, None, None)
    parts: list[str] = []
    for tier, reading in enumerate(plan.readings):
        if tier < reached:
            continue
        where = f"channel_id = $1 AND {narrowed}"
        for closer in plan.readings[:tier]:
            where += f" AND NOT ({_matched(closer, bound, by_index=False)})"
        if tier == reached and page.after is not None:
            where += f" AND (position, product_id) > ({bound(position, 'bigint')}, {bound(id, 'uuid')})"
        columns, order = f"{tier} AS tier, position, product_id", "ORDER BY position, product_id"
        parts.append(f"({_page(columns, where, reading, plan.total, order, page.limit, bound)})")
    return parts[0] if len(parts) == 1 else "\nUNION ALL\n".join(parts) + f"\nLIMIT {bound(page.limit, 'int')}"


def _page(columns: str, where: str, reading: Sequence[Piece], total: int, order: str, limit: int, bound: _Bound) -> str:
    few = _about(reading, total) <= FEW
    select = f"SELECT {columns} FROM search_entry WHERE {where} AND {_matched(reading, bound, by_index=few)}"  # noqa: S608 - fixed fragments; values are bound
    if few:
        return f"WITH found AS MATERIALIZED ({select}) SELECT * FROM found {order} LIMIT {bound(limit, 'int')}"  # noqa: S608
    # Written out: whether to walk is decided by how far.
    return f"{select} {order} LIMIT {limit}"


def _about(reading: Sequence[Piece], total: int) -> float:
    """How many entries probably have all of it, taking words for independent; never more than the rarest has."""
    together = float(max(total, 1))
    for piece in reading:
        together *= piece.n / max(total, 1)
    rarest = min(piece.n for piece in reading)
    # Words that go together are not independent: what cannot be many is gathered, whatever the product says.
    return rarest if rarest <= FEW else together


def _matched(reading: Sequence[Piece], bound: _Bound, *, by_index: bool) -> str:
    conditions = []
    for piece in reading:
        words = [2 * id for id in sorted(piece.ids)]
        if not piece.named:
            words += [word + 1 for word in words]
        overlap = f"words && {bound(words, 'int[]')}"
        # No index serves a CASE: the rows are looked at in the order in which they are walked.
        conditions.append(overlap if by_index else f"CASE WHEN {overlap} THEN true ELSE false END")
    return " AND ".join(conditions)


def _conditions(wanted: Wanted, bound: _Bound) -> dict[str, str]:
    """What each choice asks of an entry; `true` where nothing is chosen."""
    made = dict.fromkeys(("category", "brand", "kind", "price", "stock"), "true")
    if wanted.categories:
        slugs = bound(list(wanted.categories), "text[]")
        made["category"] = f"category_id IN (SELECT id FROM category WHERE slug = ANY({slugs}))"  # noqa: S608
    if wanted.brands:
        made["brand"] = f"brand = ANY({bound(list(wanted.brands), 'text[]')})"
    if wanted.kinds:
        made["kind"] = f"kinds && {bound([kind.value for kind in wanted.kinds], 'text[]')}"
    prices = []
    if wanted.price_from is not None:
        prices.append(f"price_minor >= {bound(wanted.price_from, 'bigint')}")
    if wanted.price_below is not None:
        prices.append(f"price_minor < {bound(wanted.price_below, 'bigint')}")
    if prices:
        made["price"] = f"({' AND '.join(prices)})"
    if wanted.in_stock:
        made["stock"] = "in_stock"
    return made


async def facets(channel_id: UUID, plan: Plan, wanted: Wanted, bands: Sequence[int]) -> Facets:
    """Counts of all finds; one statement, none when nothing can be found."""
    if not plan.readings:
        return NO_FACETS
    bound = _Bound(channel_id)
    sql = _FACETS.format(
        **_conditions(wanted, bound),
        matched=_matched(plan.readings[-1], bound, by_index=True),
        bands=bound(list(bands), "bigint[]"),
    )
    found: dict[str, dict[str, int]] = {name: {} for name in ("total", "category", "brand", "kind", "band", "stock")}
    for facet, value, n in await database.records(sql, *bound.values):
        found[facet][value] = n
    return Facets(
        total=found["total"].get("", 0),
        categories={UUID(id): n for id, n in found["category"].items()},
        kinds={FulfilmentKind(kind): n for kind, n in found["kind"].items()},
        # `width_bucket` numbers from one.
        bands={bands[int(place) - 1]: n for place, n in found["band"].items() if int(place) > 0},
        in_stock=found["stock"].get("true", 0),
        sold_out=found["stock"].get("false", 0),
        brands=found["brand"],
    )
