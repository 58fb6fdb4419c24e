"""Messages that served their time."""

from datetime import datetime

from backend.core import database

BATCH = 2_000

_PRUNE = """
DELETE FROM webhook_message WHERE id IN (
    SELECT m.id FROM webhook_message m JOIN webhook_endpoint e ON e.id = m.endpoint_id
    WHERE m.created_at < $1 AND (m.state <> 'DUE' OR e.state <> 'ACTIVE') ORDER BY m.id LIMIT $2
    FOR UPDATE OF m SKIP LOCKED
) RETURNING id
"""
_FORGET = """
UPDATE webhook_endpoint SET previous_kek_id = NULL, previous_secret = NULL, previous_until = NULL
WHERE previous_until < $1
"""


async def prune(*, before: datetime, at: datetime) -> int:
    """Delete messages made before that moment with their tries, those still to be sent apart; returns how many.

    Secrets whose time is over go too.
    """
    await database.execute(_FORGET, at)
    gone = 0
    while rows := await database.fetch(_PRUNE, before, BATCH):
        gone += len(rows)
        if len(rows) < BATCH:
            break
    return gone
