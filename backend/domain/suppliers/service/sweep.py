"""News may be late or never come: what is due is gone on with, and what took too long is shown to a person."""

import asyncio
import logging
import time
from datetime import datetime, timedelta
from uuid import UUID

from backend.core import database
from backend.domain.suppliers.service.carry import go_on

logger = logging.getLogger(__name__)

BATCH = 200
AT_A_TIME = 16

# Of those that wait for one account only the oldest is looked at, and only when none is under way.
_DUE = """
SELECT o.id FROM supplier_order o
WHERE o.due_at <= $1 AND (o.state <> 'QUEUED' OR (
    NOT EXISTS (
        SELECT FROM supplier_order f
        WHERE f.account_key = o.account_key AND f.state IN ('PLACING', 'UNKNOWN', 'ACCEPTED')
    ) AND NOT EXISTS (
        SELECT FROM supplier_order e
        WHERE e.account_key = o.account_key AND e.state = 'QUEUED' AND e.due_at <= $1 AND e.id < o.id
    )
)) ORDER BY o.due_at LIMIT $2
"""
_LATE = """
UPDATE supplier_order SET person_since = $1, problem = coalesce(problem, 'LATE')
WHERE person_at <= $1 AND person_since IS NULL AND state IN ('QUEUED', 'PLACING', 'UNKNOWN', 'ACCEPTED')
RETURNING id
"""


async def sweep_due(*, at: datetime) -> int:
    """Go on with every order that is due; returns how many."""
    for row in await database.fetch(_LATE, at):
        logger.error("supplier order %s takes too long; a person must look", row["id"])
    rows = await database.fetch(_DUE, at, BATCH)
    room, began = asyncio.Semaphore(AT_A_TIME), time.monotonic()

    async def one(id: UUID) -> None:
        async with room:
            # Time goes on while slow suppliers are asked: a lease that began when the sweep did may be over already.
            await go_on(id, at=at + timedelta(seconds=time.monotonic() - began))

    await asyncio.gather(*(one(row["id"]) for row in rows))
    return len(rows)
