"""The net below lost work: whatever has no entry yet gets one, in bounded steps."""

import asyncio
import logging
import time
from collections.abc import Sequence
from datetime import datetime
from itertools import count
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database
from backend.domain.finance.service import found
from backend.domain.finance.service.book import book_batches, book_claims, book_free_orders

logger = logging.getLogger(__name__)

ORDERS_AT_ONCE = 500
BATCHES_AT_ONCE = 100
# A sweep looks at this many orders and goes on there next time; the first lap of all is run to its end.
SWEEP_ORDERS = 10_000
ORDERS = "orders"

_NEXT = 'SELECT id FROM "order" WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2'
_TAKE = """
SELECT after_id, laps FROM book_sweep WHERE name = $1 FOR UPDATE SKIP LOCKED
"""
_ADVANCE = "UPDATE book_sweep SET after_id = $2, laps = laps + $3 WHERE name = $1"


async def post_missing(*, at: datetime) -> int:
    """Book everything that has no entry yet, of all orders and batches; returns how many entries were made.

    After a seed, an upgrade or a restore. May be stopped at any point and run again, and run beside anything.
    """
    began = time.monotonic()
    made, after = await book_stock(at=at), None
    async with asyncio.TaskGroup() as group:
        behind: asyncio.Task[int] | None = None
        for step in count():
            rows = await database.fetch(_NEXT, after, _size(step))
            if not rows:
                break
            # Two steps at a time: what one works out here, the database writes for the other meanwhile.
            ahead = group.create_task(_orders([row["id"] for row in rows], at))
            if behind is not None:
                made += await behind
            after, behind = rows[-1]["id"], ahead
            await _look_again(step)
        if behind is not None:
            made += await behind
    logger.info("booked %d missing entries in %.1f s", made, time.monotonic() - began)
    return made


async def sweep(*, at: datetime) -> int:
    """Book what is missing, looking at some thousand orders a time and going on there the next; returns how many.

    One sweeper at a time: another that comes meanwhile does nothing.
    """
    made = await book_stock(at=at)
    await database.execute("INSERT INTO book_sweep (name, laps) VALUES ($1, 0) ON CONFLICT (name) DO NOTHING", ORDERS)
    looked = 0
    for step in count():
        async with in_transaction():
            taken = await database.fetch(_TAKE, ORDERS)
            if not taken or (looked >= SWEEP_ORDERS and taken[0]["laps"] > 0):
                break
            size = _size(step)
            rows = await database.fetch(_NEXT, taken[0]["after_id"], size)
            made += await _orders([row["id"] for row in rows], at)
            looked += len(rows)
            lap_over = bool(len(rows) < size)
            await database.execute(_ADVANCE, ORDERS, None if lap_over else rows[-1]["id"], int(lap_over))
        if lap_over:
            break
        if taken[0]["laps"] == 0:
            await _look_again(step)
    return made


def _size(step: int) -> int:
    """How many orders a step looks at: few at first, see `_look_again`."""
    return (20, 100)[step] if step < 2 else ORDERS_AT_ONCE


async def _look_again(step: int) -> None:
    """Tell the database how large the tables are now, after 1, 2, 4, 8, … steps.

    Sessions plan checks of foreign keys once, and for a table seen empty by reading all of it each time.
    """
    if (step + 1).bit_count() == 1:
        await database.execute("ANALYZE ledger_account, ledger_entry, ledger_posting, ledger_movement")


async def _orders(order_ids: Sequence[UUID], at: datetime) -> int:
    try:
        return await book_free_orders(order_ids, at=at)
    except Exception:
        if len(order_ids) == 1:
            logger.exception("order %s cannot be booked; a person must look", order_ids[0])
            return 0
    # One of them cannot be booked: it must not keep the others from it.
    half = len(order_ids) // 2
    return await _orders(order_ids[:half], at) + await _orders(order_ids[half:], at)


async def book_stock(*, at: datetime) -> int:
    """Book every code that came or went unsold, and every claim, since they were last booked."""
    made = await book_claims()
    due = [fact.batch_id for fact in await found.of_batches(None, at)]
    for start in range(0, len(due), BATCHES_AT_ONCE):
        made += await book_batches(due[start : start + BATCHES_AT_ONCE], at=at)
    return made
