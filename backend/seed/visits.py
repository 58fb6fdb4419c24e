"""How often goods were looked at before they were ordered, so that the funnel has a beginning."""

from collections import Counter
from datetime import date, datetime
from random import Random
from uuid import UUID

from backend import settings
from backend.core import clock, database
from backend.domain.analytics.models import VisitCount
from backend.domain.analytics.states import ANYTHING, VisitStep
from backend.seed.rows import Rows

# For one order of a product so many visitors put it into the cart, and for each of them so many looked.
_CARTS, _VIEWS = (1.15, 1.7), (4.0, 9.0)
# Somebody looks at more than one product, and mostly buys one.
_PRODUCTS_A_VISITOR = {VisitStep.VIEWED: 2.3, VisitStep.ADDED: 1.15}

_ORDERED = """
SELECT (o.placed_at AT TIME ZONE $1)::date AS day, v.product_id, count(DISTINCT o.id) AS orders
FROM "order" o JOIN order_line l ON l.order_id = o.id JOIN variant v ON v.id = l.variant_id
GROUP BY 1, 2 ORDER BY 1, 2
"""


async def add_visits(rows: Rows, number: int, *, at: datetime) -> None:
    """Count visits of every day on which something was ordered, as the same `number` always makes them."""
    dice, today = Random(number), clock.shop_day(at)
    seen: dict[tuple[date, UUID], Counter[VisitStep]] = {}
    for row in await database.fetch(_ORDERED, settings.get().time_zone):
        added = round(row["orders"] * dice.uniform(*_CARTS)) or 1
        viewed = round(added * dice.uniform(*_VIEWS))
        seen[row["day"], row["product_id"]] = Counter({VisitStep.VIEWED: viewed, VisitStep.ADDED: added})
    for (day, _), steps in list(seen.items()):
        seen[day, ANYTHING] = seen.get((day, ANYTHING), Counter()) + steps
    for (day, product_id), steps in seen.items():
        for step, events in steps.items() if day <= today else ():
            visitors = round(events / _PRODUCTS_A_VISITOR[step]) or 1 if product_id == ANYTHING else events
            rows.put(VisitCount, day=day, product_id=product_id, step=step, visitors=visitors, events=events)
    await rows.write()
