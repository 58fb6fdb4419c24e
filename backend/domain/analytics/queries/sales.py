"""What was sold, by hour or day, by category, by channel."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.domain.analytics.periods import Period
from backend.domain.analytics.queries.figures import MEANT, SUMS, Figures, Wanted
from backend.domain.analytics.states import ANYTHING, Span

_POINTS = f"SELECT r.begins_at, {SUMS} FROM sales_rollup r WHERE {MEANT} GROUP BY 1"  # noqa: S608 - fixed fragments
_ORDERS = """
SELECT begins_at, sum(paid)::bigint AS orders FROM order_rollup
WHERE span = $1 AND scope_id = $6 AND begins_at >= $2 AND begins_at < $3 AND currency = $4
    AND ($5::uuid IS NULL OR channel_id = $5) AND paid > 0
GROUP BY 1
"""
_CHANNELS = f"SELECT r.channel_id AS id, {SUMS} FROM sales_rollup r WHERE {MEANT} GROUP BY 1"  # noqa: S608 - as above
_ORDERS_OF_CHANNELS = """
SELECT channel_id AS id, sum(paid)::bigint AS orders FROM order_rollup
WHERE span = $1 AND scope_id = $5 AND begins_at >= $2 AND begins_at < $3 AND currency = $4 GROUP BY 1
"""
_CATEGORIES = f"""
SELECT p.category_id AS id, {SUMS} FROM sales_rollup r
JOIN variant v ON v.id = r.variant_id JOIN product p ON p.id = v.product_id WHERE {MEANT} GROUP BY 1
"""  # noqa: S608 - as above
_ORDERS_OF_CATEGORIES = """
SELECT scope_id AS id, sum(paid)::bigint AS orders FROM order_rollup
WHERE span = $1 AND begins_at >= $2 AND begins_at < $3 AND currency = $4
    AND ($5::uuid IS NULL OR channel_id = $5) AND scope_id IN (SELECT id FROM category) GROUP BY 1
"""


@dataclass(frozen=True, slots=True)
class Point:
    """Sales of the hour or day that begins at `at` (UTC)."""

    at: datetime
    figures: Figures


@dataclass(frozen=True, slots=True)
class Part:
    """Sales of one channel or category."""

    id: UUID
    figures: Figures


async def points(period: Period, span: Span, wanted: Wanted) -> list[Point]:
    """Every hour or day of the period in order, those without sales too; two statements."""
    bounds = (span.value, period.begins(), period.ends(), wanted.currency, wanted.channel_id)
    sold = {
        row["begins_at"]: row for row in await database.fetch(_POINTS, *bounds, wanted.category_id, wanted.product_id)
    }
    orders = {row["begins_at"]: row["orders"] for row in await database.fetch(_ORDERS, *bounds, wanted.scope)}
    return [
        Point(at, Figures.of(sold[at], orders.get(at, 0)) if at in sold else Figures(orders=orders.get(at, 0)))
        for at in period.moments(span)
    ]


async def channels(period: Period, wanted: Wanted) -> list[Part]:
    """Sales of each channel, the largest first; two statements."""
    bounds = (Span.DAY.value, period.begins(), period.ends(), wanted.currency)
    sold = await database.fetch(_CHANNELS, *bounds, None, None, None)
    orders = await database.fetch(_ORDERS_OF_CHANNELS, *bounds, ANYTHING)
    return _parts(sold, orders)


async def categories(period: Period, wanted: Wanted) -> list[Part]:
    """Sales of each category, the largest first; an order may be one of several. Two statements."""
    bounds = (Span.DAY.value, period.begins(), period.ends(), wanted.currency, wanted.channel_id)
    sold = await database.fetch(_CATEGORIES, *bounds, None, None)
    orders = await database.fetch(_ORDERS_OF_CATEGORIES, *bounds)
    return _parts(sold, orders)


def _parts(sold: Sequence[dict[str, object]], orders: Sequence[dict[str, object]]) -> list[Part]:
    counted = {row["id"]: row["orders"] for row in orders}
    found = [Part(row["id"], Figures.of(row, counted.get(row["id"], 0))) for row in sold]  # type: ignore[arg-type]
    return sorted(found, key=lambda part: (-part.figures.net_minor, part.id))
