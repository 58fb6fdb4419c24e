"""Which products sell best, and which do not sell."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from backend.core import database
from backend.domain.analytics.periods import Period
from backend.domain.analytics.queries.figures import MEANT, SUMS, Figures, Wanted
from backend.domain.analytics.states import Span


class Rank(StrEnum):
    """By what products are put in order."""

    NET = "NET"
    UNITS = "UNITS"


@dataclass(frozen=True, slots=True)
class Sold:
    """Sales of one product."""

    product_id: UUID
    figures: Figures


@dataclass(frozen=True, slots=True)
class Silent:
    """A product on sale that nobody bought lately; None: never."""

    product_id: UUID
    last_sold_at: datetime | None


_ORDER = {Rank.NET: "sum(r.gross_minor - r.refunded_minor)", Rank.UNITS: "sum(r.units)"}
_TOP = f"""
SELECT v.product_id, {SUMS} FROM sales_rollup r JOIN variant v ON v.id = r.variant_id WHERE {MEANT}
GROUP BY 1 HAVING sum(r.units) > 0 OR sum(r.refunded_minor) > 0 ORDER BY {{rank}} DESC, 1 LIMIT $8
"""  # noqa: S608 - fixed fragments
_ORDERS = """
SELECT scope_id, sum(paid)::bigint AS orders FROM order_rollup
WHERE span = $1 AND scope_id = ANY($6::uuid[]) AND begins_at >= $2 AND begins_at < $3 AND currency = $4
    AND ($5::uuid IS NULL OR channel_id = $5) GROUP BY 1
"""
# A variant's last sale is the end of its index. What is new had no time to be bought.
_SILENT = """
SELECT p.id AS product_id, max(last.at) AS last_sold_at
FROM product p JOIN variant v ON v.product_id = p.id LEFT JOIN LATERAL (
    SELECT r.begins_at AS at FROM sales_rollup r
    WHERE r.variant_id = v.id AND r.span = 'hour' AND r.units > 0 ORDER BY r.begins_at DESC LIMIT 1
) AS last ON true
WHERE p.state = 'PUBLISHED' AND p.published_at < $1
GROUP BY p.id HAVING coalesce(max(last.at) < $1, true)
ORDER BY max(last.at) NULLS FIRST, p.id LIMIT $2
"""


async def top_products(period: Period, wanted: Wanted, rank: Rank, first: int) -> list[Sold]:
    """Products that were bought or given back, the best first; two statements."""
    bounds = (Span.DAY.value, period.begins(), period.ends(), wanted.currency, wanted.channel_id)
    rows = await database.fetch(_TOP.format(rank=_ORDER[rank]), *bounds, wanted.category_id, wanted.product_id, first)
    ids = [row["product_id"] for row in rows]
    orders = {row["scope_id"]: row["orders"] for row in await database.fetch(_ORDERS, *bounds, ids)}
    return [Sold(row["product_id"], Figures.of(row, orders.get(row["product_id"], 0))) for row in rows]


async def silent_products(days: int, first: int, *, at: datetime) -> Sequence[Silent]:
    """Products on sale for longer than so many days that were not bought in them; one statement."""
    since = at - timedelta(days=days)
    rows = await database.fetch(_SILENT, since, first)
    return [Silent(row["product_id"], row["last_sold_at"]) for row in rows]
