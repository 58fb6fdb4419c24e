"""Rows that served their time."""

from datetime import timedelta

from backend.core import clock, database
from backend.core.outbox import Delivery
from backend.jobs.duty import duty

# Long enough to look back at what a weekend did; dead letters are kept until somebody replays them.
KEEP = timedelta(days=7)
BATCH = 5_000

_PRUNE = """
WITH old AS (
    SELECT m.id FROM outbox_message m
    WHERE m.created_at < $1 AND m.routed_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM delivery d WHERE d.message_id = m.id AND d.state <> 'DONE')
    ORDER BY m.id LIMIT $2
), rows AS (
    DELETE FROM delivery d USING old WHERE d.message_id = old.id
)
DELETE FROM outbox_message m USING old WHERE m.id = old.id RETURNING m.id
"""


@duty(closes=False)
async def prune_outbox(delivery: Delivery) -> None:
    """Delete messages whose every delivery was done a week ago."""
    while len(await database.fetch(_PRUNE, clock.now() - KEEP, BATCH)) == BATCH:
        pass
