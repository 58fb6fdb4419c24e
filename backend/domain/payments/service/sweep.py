"""Callbacks may be late or never come: payments that wait, also for their provider's word, are asked about."""

import asyncio
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.domain.payments import rules
from backend.domain.payments.service.settle import settle

BATCH = 200
AT_A_TIME = 8

# Taking a payment moves its next question, so that two sweepers never ask about the same one.
_TAKE = """
WITH due AS (
    SELECT id FROM payment WHERE (state = 'PENDING' OR (confirmed_by IS NOT NULL AND agreed_at IS NULL))
        AND query_at <= $1 AND provider <> 'wallet'
    ORDER BY query_at LIMIT $2 FOR UPDATE SKIP LOCKED
)
UPDATE payment p SET queries = least(queries + 1, 1000),
    query_at = $1::timestamptz + make_interval(secs => ($3::int[])[least(p.queries + 2, cardinality($3::int[]))])
FROM due WHERE p.id = due.id RETURNING p.id
"""


async def sweep_due(*, at: datetime) -> int:
    """Ask about every payment that is due; returns how many were asked about."""
    rows = await database.fetch(_TAKE, at, BATCH, rules.QUERY_WAITS_S)
    gate = asyncio.Semaphore(AT_A_TIME)

    async def one(payment_id: UUID) -> None:
        async with gate:
            await settle(payment_id, at=at)

    await asyncio.gather(*(one(row["id"]) for row in rows))
    return len(rows)
