"""Who comes back: found now and then in all orders, since one more purchase may change any of it."""

from datetime import datetime
from typing import Any

import orjson

from backend import settings
from backend.core import database

NAME = "buyers"
# Days between two purchases of a buyer: each class from its number up to the next one's.
CLASSES = (0, 1, 3, 7, 14, 30, 60, 90)
COHORTS = 12

# Orders of partners say nothing of who bought. A guest is somebody else each time, unless an account took the orders.
_BOUGHT = """
WITH bought AS (
    SELECT customer_id, (paid_at AT TIME ZONE $1)::date AS day,
        (paid_at AT TIME ZONE $1)::date - (lag(paid_at) OVER mine AT TIME ZONE $1)::date AS gap,
        date_trunc('month', first_value(paid_at) OVER mine AT TIME ZONE $1)::date AS joined
    FROM "order" WHERE paid_at IS NOT NULL AND partner_id IS NULL
    WINDOW mine AS (PARTITION BY customer_id ORDER BY paid_at, id)
)
"""
_BUYERS = (
    _BOUGHT
    + """
SELECT count(DISTINCT customer_id) AS buyers, count(DISTINCT customer_id) FILTER (WHERE gap IS NOT NULL) AS repeating,
    count(*) AS orders
FROM bought
"""
)
_GAPS = (
    _BOUGHT
    + """
SELECT width_bucket(gap, $2::int[]) - 1 AS class, count(*) AS gaps FROM bought WHERE gap IS NOT NULL GROUP BY 1
"""
)
_COHORTS = (
    _BOUGHT
    + """
SELECT joined, ((extract(year FROM day) - extract(year FROM joined)) * 12
        + extract(month FROM day) - extract(month FROM joined))::int AS later,
    count(DISTINCT customer_id) AS buyers
FROM bought GROUP BY 1, 2 ORDER BY 1, 2
"""
)
_KEEP = """
INSERT INTO buyer_report (name, at, facts) VALUES ($1, $2, $3::jsonb)
ON CONFLICT (name) DO UPDATE SET at = excluded.at, facts = excluded.facts
"""


async def report_buyers(*, at: datetime) -> None:
    """Find out who comes back and after how long, and keep it for the readers."""
    zone = settings.get().time_zone
    (buyers,) = await database.fetch(_BUYERS, zone)
    gaps = {row["class"]: row["gaps"] for row in await database.fetch(_GAPS, zone, list(CLASSES))}
    facts = {
        **buyers,
        "gaps": [gaps.get(place, 0) for place in range(len(CLASSES))],
        "cohorts": _cohorts(await database.fetch(_COHORTS, zone)),
    }
    await database.execute(_KEEP, NAME, at, orjson.dumps(facts).decode())


def _cohorts(rows: Any) -> list[dict[str, Any]]:
    """The last cohorts, each with how many of it bought in its first month and in each one after it."""
    found: dict[str, list[int]] = {}
    for row in rows:
        months = found.setdefault(f"{row['joined']:%Y-%m}", [])
        months += [0] * (row["later"] - len(months)) + [row["buyers"]]
    return [{"month": month, "buyers": months} for month, months in list(found.items())[-COHORTS:]]
