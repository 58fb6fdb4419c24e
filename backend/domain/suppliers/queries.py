"""Reading suppliers, offers and orders: many keys in, aligned answers out."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from backend import settings
from backend.core import database

# Orders that wait are taken off first: they will use quota and balance before any new one. `$2` is since when an
# offer is fresh; the availability of all kinds asks with `{variants}` of its own.
LEFT_OF_TOPUPS = """
SELECT o.variant_id, greatest(0, sum(least(
    coalesce(o.quota - o.held - o.used, 2147483647), s.balance_minor / o.cost_minor
)) - (
    SELECT count(*) FROM supplier_order w WHERE w.variant_id = o.variant_id AND w.state = 'QUEUED'
))::bigint AS free
FROM supplier_offer o JOIN supplier s ON s.id = o.supplier_id
WHERE o.variant_id {variants} AND o.state = 'ACTIVE' AND o.listed AND s.state = 'ACTIVE'
    AND o.checked_at >= $2 AND s.balance_checked_at >= $2 AND s.balance_minor > 0
GROUP BY o.variant_id
"""


async def topup_availability(variant_ids: Sequence[UUID], at: datetime) -> list[int | None]:
    """How many more of each can be promised, aligned: by quota and balance of suppliers whose offer is fresh.

    None would be "no limit": a balance always limits, so it is not used today. One statement.
    """
    if not variant_ids:
        return []
    asked = LEFT_OF_TOPUPS.format(variants="= ANY($1::uuid[])")
    left = {row["variant_id"]: row["free"] for row in await database.fetch(asked, list(variant_ids), fresh_from(at))}
    return [left.get(id, 0) for id in variant_ids]


def fresh_from(at: datetime) -> datetime:
    """An offer or balance seen earlier than this sells nothing."""
    return at - timedelta(seconds=settings.get().supplier_fresh_s)
