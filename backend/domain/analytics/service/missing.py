"""The net below lost messages, and what fills the counts of a shop that is older than they are."""

import logging

from tortoise.transactions import in_transaction

from backend.core import database
from backend.domain.analytics.service.count import count, lock

logger = logging.getLogger(__name__)

ORDERS_AT_ONCE = 1_000
# Both in the order of their keys: one walk along two indexes.
_NEXT = """
SELECT o.id FROM "order" o LEFT JOIN counted_order c ON c.order_id = o.id
WHERE ($1::uuid IS NULL OR o.id > $1) AND o.state <> 'PENDING_PAYMENT' AND coalesce(c.steps, 0)
    <> 1 + CASE WHEN o.paid_at IS NULL THEN 0 ELSE 2 END + CASE WHEN o.delivered_at IS NULL THEN 0 ELSE 4 END
ORDER BY o.id LIMIT $2
"""


async def count_missing() -> int:
    """Count every order that no message led to; returns how many.

    May be stopped at any point and run again, and run beside anything.
    """
    counted, after = 0, None
    while rows := await database.fetch(_NEXT, after, ORDERS_AT_ONCE):
        order_ids = [row["id"] for row in rows]
        async with in_transaction():
            await lock(order_ids)
            await count(order_ids)
        counted, after = counted + len(rows), order_ids[-1]
    if counted:
        logger.info("counted %d orders that were not yet", counted)
    return counted
