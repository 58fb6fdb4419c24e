"""What a customer holds and can use for a little while only."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from backend import settings
from backend.core import database

SOON = timedelta(days=7)
MOST = 20

# A code that was looked at may have been used; a stretch that another one follows ends unnoticed.
_ENDING = """
WITH owned AS (
    SELECT u.id FROM order_unit u
    WHERE u.customer_id = $1 AND u.state = 'DELIVERED' AND u.kind <> 'BUNDLE'
        AND NOT EXISTS (SELECT FROM gift g WHERE g.unit_id = u.id AND g.state = 'OPEN' AND g.expires_at > $2)
)
SELECT unit_id, min(ends_at) AS ends_at FROM (
    SELECT c.unit_id, (coalesce(c.use_until, c.expires_on) + 1)::timestamp AT TIME ZONE $4::text AS ends_at
    FROM owned JOIN code c ON c.unit_id = owned.id WHERE c.state = 'DELIVERED' AND c.revealed_at IS NULL
    UNION ALL
    SELECT t.unit_id, (s.expires_on + 1)::timestamp AT TIME ZONE $4::text
    FROM owned JOIN seat t ON t.unit_id = owned.id JOIN shared_code s ON s.id = t.shared_code_id
    WHERE t.state = 'TAKEN'
    UNION ALL
    SELECT v.unit_id, v.expires_at FROM owned JOIN voucher v ON v.unit_id = owned.id WHERE v.state = 'LIVE'
    UNION ALL
    SELECT m.unit_id, m.ends_at FROM owned JOIN membership m ON m.unit_id = owned.id
    WHERE NOT EXISTS (
        SELECT FROM membership n
        WHERE n.customer_id = m.customer_id AND n.variant_id = m.variant_id AND n.ends_at > m.ends_at
    )
) AS held WHERE ends_at > $2 AND ends_at <= $3
GROUP BY unit_id ORDER BY ends_at, unit_id LIMIT $5
"""


@dataclass(frozen=True, slots=True)
class Ending:
    """A unit, and the first moment at which it is of no use any more."""

    unit_id: UUID
    ends_at: datetime


async def ending_soon(customer_id: UUID, *, at: datetime) -> list[Ending]:
    """The units whose time is over soon, the first to end first; at most `MOST`, one statement."""
    zone = settings.get().time_zone
    rows = await database.fetch(_ENDING, customer_id, at, at + SOON, zone, MOST)
    return [Ending(**row) for row in rows]
