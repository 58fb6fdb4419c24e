"""How long what is in stock will last at the pace it sells."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from backend.core import database
from backend.domain.inventory.queries import availability_by_variant


@dataclass(frozen=True, slots=True)
class Pace:
    """A variant on sale: what is left, how many go in a day, and for how many days that lasts (None: no end)."""

    variant_id: UUID
    left: int
    per_day: float
    days_left: float | None


# What bundles hold is counted as pieces of its own variant: that is what the stock loses.
_PACE = """
SELECT v.id, coalesce(sum(r.pieces), 0)::bigint AS pieces
FROM variant v JOIN product p ON p.id = v.product_id
LEFT JOIN sales_rollup r ON r.variant_id = v.id AND r.span = 'hour' AND r.begins_at >= $1 AND r.begins_at <= $2
WHERE p.state = 'PUBLISHED' AND v.state = 'ACTIVE' AND v.kind <> 'BUNDLE'
GROUP BY v.id
"""


async def paces(days: int, first: int, *, at: datetime) -> list[Pace]:
    """The variants on sale with a limited stock, those that end first before the others; two statements.

    The pace is that of the last `days` × 24 hours.
    """
    hour = at.replace(minute=0, second=0, microsecond=0)
    rows = await database.fetch(_PACE, hour - timedelta(days=days), at)
    stocks = await availability_by_variant([row["id"] for row in rows], at)
    found = []
    for row, stock in zip(rows, stocks, strict=True):
        if stock.left is not None:
            pace = row["pieces"] / days
            found.append(Pace(row["id"], stock.left, pace, stock.left / pace if pace else None))
    return sorted(found, key=_urgency)[:first]


def _urgency(pace: Pace) -> tuple[bool, float, int, UUID]:
    """What is gone already, and then what nobody buys, which lasts for ever, by what is left of it."""
    days = 0.0 if pace.left == 0 else pace.days_left
    return days is None, days or 0.0, pace.left, pace.variant_id
