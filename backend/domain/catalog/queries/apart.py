"""Bundles that would cost more than their parts."""

from collections.abc import Sequence
from uuid import UUID

from backend.core import database

_DEAR = """
SELECT b.variant_id, array_agg(c.component_variant_id) AS parts
FROM channel_price b JOIN bundle_component c ON c.bundle_variant_id = b.variant_id
JOIN channel_price p ON p.channel_id = b.channel_id AND p.variant_id = c.component_variant_id
WHERE b.channel_id = $1 AND (b.variant_id = ANY($2::uuid[]) OR b.variant_id IN (
    SELECT bundle_variant_id FROM bundle_component WHERE component_variant_id = ANY($2::uuid[])
))
GROUP BY b.variant_id, b.price_minor HAVING b.price_minor > sum(p.price_minor * c.quantity)
"""


async def bundles_above_parts(channel_id: UUID, variant_ids: Sequence[UUID]) -> set[UUID]:
    """The bundles of the channel that cost more than their parts, and those parts, as far as these variants go."""
    rows = await database.fetch(_DEAR, channel_id, list(variant_ids))
    return {id for row in rows for id in (row["variant_id"], *row["parts"])}
