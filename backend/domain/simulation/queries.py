"""Reading what was ordered."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.core import database

# So many orders are read at a time.
PAGE = 1000
_FIRST_ID = UUID(int=0)

# Orders of partners are at prices of their own, which promotions of the shop do not touch.
_MEANT = """o.paid_at IS NOT NULL AND o.partner_id IS NULL AND o.currency = $1
    AND o.placed_at >= $2 AND o.placed_at < $3"""
_COUNT = f'SELECT count(*) AS orders FROM "order" o WHERE {_MEANT}'  # noqa: S608 - fixed fragments
_ORDERS = f"""
SELECT o.id, o.number, o.channel_id, o.customer_id, o.placed_at, o.facts, c.registered_at,
    NOT EXISTS (
        SELECT FROM "order" e WHERE e.customer_id = o.customer_id AND e.paid_at < o.placed_at
    ) AS first_order
FROM "order" o JOIN customer c ON c.id = o.customer_id
WHERE {_MEANT} AND (o.placed_at, o.id) > ($4, $5) ORDER BY o.placed_at, o.id LIMIT $6
"""  # noqa: S608 - fixed fragments
_COSTS = """
SELECT u.order_id, l.variant_id, (sum(u.cost_minor) / l.quantity)::bigint AS minor
FROM order_unit u JOIN order_line l ON l.id = u.line_id
WHERE u.order_id = ANY($1::uuid[]) AND u.cost_minor IS NOT NULL
GROUP BY u.order_id, l.id, l.variant_id, l.quantity
"""


@dataclass(frozen=True, slots=True)
class Period:
    """Orders of one currency that were placed from `since` on, before `until`."""

    currency: str
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Read:
    """Some orders as rows, the oldest first, with what a piece of each variant in them cost."""

    rows: Sequence[Mapping[str, Any]]
    costs: Mapping[UUID, Mapping[UUID, int]]

    @property
    def last(self) -> tuple[datetime, UUID]:
        """After which the next ones come."""
        return self.rows[-1]["placed_at"], self.rows[-1]["id"]


async def count_orders(period: Period) -> int:
    """How many orders were placed, and paid sooner or later."""
    (row,) = await database.fetch(_COUNT, period.currency, period.since, period.until)
    return int(row["orders"])


async def orders_after(period: Period, after: tuple[datetime, UUID] | None) -> Read:
    """The next page of them; two statements, of which the last page needs one."""
    at, id = after or (period.since, _FIRST_ID)
    rows = await database.records(_ORDERS, period.currency, period.since, period.until, at, id, PAGE)
    costs: dict[UUID, dict[UUID, int]] = defaultdict(dict)
    if rows:
        for row in await database.records(_COSTS, [row["id"] for row in rows]):
            costs[row["order_id"]][row["variant_id"]] = row["minor"]
    return Read(rows, costs)
