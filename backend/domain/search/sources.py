"""What of products is indexed, in batches."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.domain.catalog.queries import current
from backend.domain.inventory.queries import availability_by_variant

# `names` weigh more than what stands `beside` them. A bundle is also found by what is inside it.
_SOURCES = """
SELECT p.id, p.version, p.category_id, p.brand, p.position, p.published_at,
    ARRAY(SELECT name FROM product_translation WHERE product_id = p.id) AS names,
    ARRAY(
        SELECT v.sku FROM variant AS v WHERE v.product_id = p.id AND v.state = 'ACTIVE'
        UNION SELECT t.name FROM variant AS v JOIN variant_translation AS t ON t.variant_id = v.id
            WHERE v.product_id = p.id AND v.state = 'ACTIVE'
        UNION SELECT p.brand WHERE p.brand <> ''
        UNION SELECT name FROM category_translation WHERE category_id = p.category_id
        UNION SELECT t.name FROM variant AS v JOIN bundle_component AS c ON c.bundle_variant_id = v.id
            JOIN variant AS part ON part.id = c.component_variant_id
            JOIN product_translation AS t ON t.product_id = part.product_id WHERE v.product_id = p.id
    ) AS beside,
    ARRAY(SELECT DISTINCT kind FROM variant WHERE product_id = p.id AND state = 'ACTIVE') AS kinds
FROM product AS p WHERE p.id = ANY($1::uuid[]) AND p.state = 'PUBLISHED'
"""
# What everybody is asked at `$1`, of everything or (`$2`) of some. Partners' channels are not searched by customers.
PRICES = f"""
SELECT v.product_id, cp.channel_id, min({current.asked("cp.channel_id", "$1")}) AS price_minor FROM variant AS v
JOIN channel_price AS cp ON cp.variant_id = v.id
JOIN channel ON channel.id = cp.channel_id AND NOT channel.wholesale
WHERE ($2::uuid[] IS NULL OR v.product_id = ANY($2)) AND v.state = 'ACTIVE' GROUP BY v.product_id, cp.channel_id
"""  # noqa: S608 - our own words; values are bound
_VARIANTS = "SELECT product_id, id FROM variant WHERE product_id = ANY($1::uuid[]) AND state = 'ACTIVE'"
# A bundle changes with what is inside it.
_WITH_BUNDLES = """
WITH changed AS (
    SELECT id FROM variant WHERE id = ANY($1::uuid[]) OR product_id = ANY($2::uuid[])
)
SELECT product_id FROM variant JOIN changed USING (id) UNION SELECT unnest($2::uuid[])
UNION SELECT whole.product_id FROM bundle_component AS c
    JOIN changed ON changed.id = c.component_variant_id JOIN variant AS whole ON whole.id = c.bundle_variant_id
"""


@dataclass(frozen=True, slots=True)
class Source:
    """A published product as it is indexed: its texts, what it is, what it costs in each channel."""

    id: UUID
    version: int
    category_id: UUID
    brand: str
    position: int
    published_at: datetime
    names: list[str]
    beside: list[str]
    kinds: list[str]
    prices: dict[UUID, int]


async def sources(ids: Sequence[UUID], at: datetime) -> list[Source]:
    """Those of the products that customers may find; two statements."""
    prices: dict[UUID, dict[UUID, int]] = defaultdict(dict)
    for product_id, channel_id, price in await database.records(PRICES, at, list(ids)):
        prices[product_id][channel_id] = price
    rows = await database.fetch(_SOURCES, list(ids))
    return [Source(**row, prices=prices[row["id"]]) for row in rows if row["id"] in prices]


async def in_stock(ids: Sequence[UUID], at: datetime) -> set[UUID]:
    """Those of the products of which something can be had; two statements."""
    owners = {variant_id: product_id for product_id, variant_id in await database.records(_VARIANTS, list(ids))}
    stocks = await availability_by_variant(list(owners), at)
    return {owners[stock.variant_id] for stock in stocks if stock.left is None or stock.left > 0}


async def touched(*, product_ids: Sequence[UUID] = (), variant_ids: Sequence[UUID] = ()) -> list[UUID]:
    """The products, and the bundles that hold any of them."""
    rows = await database.records(_WITH_BUNDLES, list(variant_ids), list(product_ids))
    return sorted(row["product_id"] for row in rows)
