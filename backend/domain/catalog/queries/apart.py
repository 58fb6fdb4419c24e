"""Bundles that would cost more than their parts."""

from collections.abc import Sequence
from uuid import UUID

from backend.core import database

# Of a choice the options that cost least are what a bundle is compared to.
_DEAR = """
SELECT variant_id, array_agg(component_variant_id) AS parts
FROM (
    SELECT b.variant_id, b.price_minor, c.component_variant_id, c.group_id, p.price_minor * c.quantity AS apart,
        row_number() OVER (PARTITION BY c.bundle_variant_id, c.group_id ORDER BY p.price_minor * c.quantity) AS place
    FROM channel_price b JOIN bundle_component c ON c.bundle_variant_id = b.variant_id
    JOIN channel_price p ON p.channel_id = b.channel_id AND p.variant_id = c.component_variant_id
    WHERE b.channel_id = $1 AND (b.variant_id = ANY($2::uuid[]) OR b.variant_id IN (
        SELECT bundle_variant_id FROM bundle_component WHERE component_variant_id = ANY($2::uuid[])
    ))
) AS part LEFT JOIN choice_group AS g ON g.id = part.group_id
GROUP BY variant_id, price_minor
HAVING price_minor > sum(apart) FILTER (WHERE group_id IS NULL OR place <= picks)
"""


async def bundles_above_parts(channel_id: UUID, variant_ids: Sequence[UUID]) -> set[UUID]:
    """The bundles of the channel that cost more than their parts, and those parts, as far as these variants go."""
    rows = await database.fetch(_DEAR, channel_id, list(variant_ids))
    return {id for row in rows for id in (row["variant_id"], *row["parts"])}
