"""From looking at a product to having what was bought."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from backend.core import database
from backend.domain.analytics.periods import Period
from backend.domain.analytics.states import ANYTHING, Span, VisitStep


@dataclass(frozen=True, slots=True)
class Steps:
    """How many visitors looked and put into the cart, how many orders were placed, of them paid and delivered."""

    viewed: int = 0
    added: int = 0
    ordered: int = 0
    paid: int = 0
    delivered: int = 0

    def __add__(self, other: "Steps") -> "Steps":
        return Steps(
            self.viewed + other.viewed,
            self.added + other.added,
            self.ordered + other.ordered,
            self.paid + other.paid,
            self.delivered + other.delivered,
        )


_VISITS = """
SELECT {key} AS key, coalesce(sum(visitors) FILTER (WHERE step = $4), 0)::bigint AS viewed,
    coalesce(sum(visitors) FILTER (WHERE step = $5), 0)::bigint AS added
FROM visit_count WHERE day BETWEEN $1 AND $2 AND {which} GROUP BY 1
"""
_ORDERS = """
SELECT {key} AS key, sum(placed)::bigint AS ordered, sum(then_paid)::bigint AS paid,
    sum(then_delivered)::bigint AS delivered
FROM order_rollup WHERE span = $1 AND begins_at >= $2 AND begins_at < $3 AND channel_id = $4 AND {which} GROUP BY 1
"""
_SEEN = (VisitStep.VIEWED.value, VisitStep.ADDED.value)


async def steps_by_day(period: Period, channel_id: UUID, product_id: UUID | None) -> list[tuple[date, Steps]]:
    """The steps of each day in order, for a product or for anything; two statements.

    Orders stand at the day they were placed, and count once they are paid or over.
    """
    scope = product_id or ANYTHING
    days: dict[date, Steps] = {period.first + timedelta(days=n): Steps() for n in range(period.days)}
    visits = _VISITS.format(key="day", which="product_id = $3")
    for row in await database.fetch(visits, period.first, period.last, scope, *_SEEN):
        days[row["key"]] += Steps(row["viewed"], row["added"])
    orders = _ORDERS.format(key="begins_at", which="scope_id = $5")
    for row in await _placed(orders, period, channel_id, scope):
        day = row["key"].astimezone(period.zone).date()
        days[day] += Steps(0, 0, row["ordered"], row["paid"], row["delivered"])
    return list(days.items())


async def steps_by_product(period: Period, channel_id: UUID, first: int) -> list[tuple[UUID, Steps]]:
    """The steps of the products that were looked at, or ordered, most; two statements."""
    found: dict[UUID, Steps] = {}
    visits = _VISITS.format(key="product_id", which="product_id <> $3")
    for row in await database.fetch(visits, period.first, period.last, ANYTHING, *_SEEN):
        found[row["key"]] = Steps(row["viewed"], row["added"])
    orders = _ORDERS.format(key="scope_id", which="scope_id <> $5 AND scope_id IN (SELECT id FROM product)")
    for row in await _placed(orders, period, channel_id, ANYTHING):
        came = Steps(0, 0, row["ordered"], row["paid"], row["delivered"])
        found[row["key"]] = found.get(row["key"], Steps()) + came
    most = sorted(found.items(), key=lambda item: (-item[1].viewed, -item[1].ordered, item[0]))
    return most[:first]


async def _placed(sql: str, period: Period, channel_id: UUID, scope: UUID) -> Any:
    begins: datetime = period.begins()
    return await database.fetch(sql, Span.DAY.value, begins, period.ends(), channel_id, scope)
