"""What channels sell, with prices of the moment."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.domain.catalog.queries import current
from backend.domain.promotions.depth import Good

# Prices that lists and members are given are lower, and then less is taken off them by a promotion as well.
_GOODS = f"""
SELECT v.id, v.product_id, p.category_id, p.brand, cp.channel_id, cp.floor_minor,
    {current.asked("cp.channel_id", "$3")} AS minor
FROM channel_price AS cp JOIN channel ON channel.id = cp.channel_id AND NOT channel.wholesale
JOIN variant AS v ON v.id = cp.variant_id AND v.state = 'ACTIVE'
JOIN product AS p ON p.id = v.product_id AND p.state <> 'ARCHIVED'
WHERE channel.currency = $1 AND (cardinality($2::uuid[]) = 0 OR channel.id = ANY($2::uuid[]))
"""  # noqa: S608 - our own words; values are bound


async def sold(currency: str, channel_ids: Sequence[UUID], at: datetime) -> list[Good]:
    """Everything these channels (none: all of the currency) sell now; one statement."""
    rows = await database.fetch(_GOODS, currency, list(channel_ids), at)
    return [
        Good(
            variant_id=row["id"],
            product_id=row["product_id"],
            category_ids=frozenset({row["category_id"]}),
            brand=row["brand"] or None,
            channel_id=row["channel_id"],
            price_minor=row["minor"],
            floor_minor=row["floor_minor"],
        )
        for row in rows
    ]
