"""Groups whose time is over before they were full."""

import logging
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, outbox
from backend.domain.promotions import service as promotions

logger = logging.getLogger(__name__)

BATCH = 200

# Who is paying when the time ends may finish: the group waits for them no longer than an order does.
_DUE = """
SELECT id FROM buying_group
WHERE state = 'OPEN' AND (ends_at <= $1 AND held = 0 OR ends_at <= $2) AND id > $3 ORDER BY id LIMIT $4
"""
_LAPSE = """
UPDATE buying_group SET state = 'LAPSED', closed_at = $2
WHERE id = $1 AND state = 'OPEN' AND (ends_at <= $2 AND held = 0 OR ends_at <= $3) RETURNING offer_id
"""
_PAID = "SELECT order_id FROM group_seat WHERE group_id = $1 AND state = 'TAKEN' ORDER BY id"


async def lapse_due(*, at: datetime) -> int:
    """Lapse every group whose time is over; returns how many.

    Tells `order.group_lapsed` of every member's order, whose money goes back, and `group.lapsed`.
    """
    lapsed, after = 0, UUID(int=0)
    patience = at - timedelta(seconds=settings.get().hold_s)
    while True:
        rows = await database.fetch(_DUE, at, patience, after, BATCH)
        for row in rows:
            try:
                lapsed += await _lapse(row["id"], at, patience)
            except Exception:
                logger.exception("group %s could not be ended", row["id"])
        if len(rows) < BATCH:
            return lapsed
        after = rows[-1]["id"]


async def _lapse(group_id: UUID, at: datetime, patience: datetime) -> bool:
    async with in_transaction():
        over = await database.fetch(_LAPSE, group_id, at, patience)
        if not over:
            return False
        members = await database.fetch(_PAID, group_id)
        await promotions.give_back_used(group_id, [over[0]["offer_id"]], at=at)
        await outbox.emit_each("order.group_lapsed", [{"order_id": row["order_id"]} for row in members])
        await outbox.emit("group.lapsed", group_id=group_id)
    return True
