"""Whether goods are few, without counting them."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.core import clock, database

# Whether any variant has at most `$3` codes to sell, or a bundle's worth of so many pieces. In the order in which
# codes are claimed, so that their index is walked and no more of it than needed. Reading the array by a subquery
# keeps its length from the planner, whose plan then serves for every call.
SHORT_OF_CODES = """
EXISTS (
    SELECT FROM unnest((SELECT $1::uuid[])) AS a (id)
    CROSS JOIN LATERAL (
        SELECT ($3::int + 1) * coalesce(max(quantity), 1) AS pieces
        FROM bundle_component WHERE component_variant_id = a.id
    ) AS enough
    WHERE enough.pieces > (
        SELECT count(*) FROM (
            SELECT FROM batch JOIN variant ON variant.id = batch.variant_id CROSS JOIN LATERAL (
                SELECT FROM code
                WHERE code.batch_id = batch.id AND code.state = 'FREE'
                    AND (code.expires_on IS NULL OR code.expires_on >= $2::date + coalesce(variant.min_days_left, 0))
                ORDER BY code.expires_on, code.id LIMIT enough.pieces
            ) AS free
            WHERE batch.variant_id = a.id AND batch.state = 'ON_SALE'
            LIMIT enough.pieces
        ) AS found
    )
)
"""


async def any_short_of_codes(ids: Sequence[UUID], pieces: int, at: datetime) -> bool:
    """Whether of any of these variants, or of a bundle for its sake, at most so many pieces are left; cheap.

    Variants whose stock is codes only; says nothing of a bundle's other components.
    """
    if not ids:
        return False
    (row,) = await database.fetch(f"SELECT {SHORT_OF_CODES} AS short", list(ids), clock.shop_day(at), pieces)
    return bool(row["short"])
