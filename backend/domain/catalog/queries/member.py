"""What goods cost the member who asks, apart from the catalogue itself: that is the same for everyone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.domain.catalog import prices
from backend.domain.catalog.queries import current

_MEMBER = f"""
WITH asking AS MATERIALIZED ({current.TIER_OF.format(customer="$3::uuid")})
SELECT v.id, v.product_id, channel.currency, {current.asked("$1", "$2")} AS asked, cp.floor_minor,
    own.price_minor AS own, asking.discount_bps, v.tier_discount
FROM asking JOIN variant AS v ON v.state = 'ACTIVE' AND (v.id = ANY($4::uuid[]) OR v.product_id = ANY($5::uuid[]))
JOIN product AS p ON p.id = v.product_id AND p.state = 'PUBLISHED'
JOIN channel_price AS cp ON cp.variant_id = v.id AND cp.channel_id = $1
JOIN channel ON channel.id = cp.channel_id
LEFT JOIN LATERAL ({current.said("v.id", "$1", "$2", tier="asking.id")}) AS own ON true
"""  # noqa: S608 - our own words; values are bound


@dataclass(frozen=True, slots=True)
class Lower:
    """What a variant, or the cheapest variant of a product, costs the member, where that is less than it costs all."""

    price_minor: int
    everybody_minor: int
    currency: str


async def member_prices(
    channel_id: UUID, customer_id: UUID, *, variants: Sequence[UUID], products: Sequence[UUID], at: datetime
) -> dict[UUID, Lower]:
    """Lower prices by variant and by product, of those asked for; nothing for who is in no tier. One statement."""
    rows = await database.fetch(_MEMBER, channel_id, at, customer_id, list(variants), list(products))
    found: dict[UUID, Lower] = {}
    least: dict[UUID, Lower] = {}
    for row in rows:
        asked = row["asked"]
        lower = prices.for_member(
            asked,
            row["floor_minor"],
            listed_minor=row["own"],
            discount_bps=row["discount_bps"],
            discounted=row["tier_discount"],
        )
        one = Lower(asked if lower is None else lower, asked, row["currency"])
        if row["id"] in set(variants) and lower is not None:
            found[row["id"]] = one
        best = least.get(row["product_id"], one)
        least[row["product_id"]] = Lower(
            min(best.price_minor, one.price_minor), min(best.everybody_minor, asked), one.currency
        )
    found |= {id: one for id, one in least.items() if id in set(products) and one.price_minor < one.everybody_minor}
    return found
