"""Counting everything anew from the orders."""

import logging
import time

from tortoise.transactions import in_transaction

from backend.core import database
from backend.domain.analytics.service.count import count

logger = logging.getLogger(__name__)

ORDERS_AT_ONCE = 1_000
# Whoever counts waits until it is done, and then finds counted what was. Readers see the old counts meanwhile.
_LOCK = """
LOCK TABLE counted_line, counted_piece, counted_refund, counted_order, sales_rollup, order_rollup
IN SHARE ROW EXCLUSIVE MODE
"""
_EMPTY = (
    "DELETE FROM counted_line",
    "DELETE FROM counted_piece",
    "DELETE FROM counted_refund",
    "DELETE FROM counted_order",
    "DELETE FROM sales_rollup",
    "DELETE FROM order_rollup",
)
_NEXT = 'SELECT id FROM "order" WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2'


async def rebuild() -> int:
    """Forget every count and make it anew from the orders, all or nothing; returns how many orders there are.

    May run while the shop sells: what happens meanwhile is counted afterwards, as its messages come.
    """
    began, orders, after = time.monotonic(), 0, None
    async with in_transaction():
        await database.execute(_LOCK)
        for statement in _EMPTY:
            await database.execute(statement)
        while rows := await database.fetch(_NEXT, after, ORDERS_AT_ONCE):
            await count([row["id"] for row in rows])
            after, orders = rows[-1]["id"], orders + len(rows)
    await database.execute("ANALYZE sales_rollup, order_rollup, counted_line, counted_order")
    logger.info("counted %d orders anew in %.1f s", orders, time.monotonic() - began)
    return orders
