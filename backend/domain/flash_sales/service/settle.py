"""What happens to sales and places as time goes on: every few seconds, by whichever worker is told."""

from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from tortoise.transactions import in_transaction

from backend.core import clock, database, outbox
from backend.domain.flash_sales import live, queries
from backend.domain.flash_sales.models import FlashAdmission
from backend.domain.flash_sales.service.leave import forget
from backend.domain.flash_sales.service.reconcile import reconcile
from backend.domain.flash_sales.service.shadow import clear_left
from backend.domain.promotions import service as promotions

_MOVE = """
UPDATE flash_sale SET state = CASE WHEN ends_at <= $1 THEN 'ENDED' ELSE 'RUNNING' END, updated_at = $1
WHERE rehearsal_id IS NULL
  AND (state IN ('SCHEDULED', 'RUNNING', 'PAUSED') AND ends_at <= $1 OR state = 'SCHEDULED' AND starts_at <= $1)
RETURNING id
"""
_LAPSED = """
SELECT id FROM flash_admission WHERE state = 'OPEN' AND expires_at <= $1 ORDER BY id LIMIT 500
"""
_LAPSE = """
UPDATE flash_admission a SET state = 'LAPSED', closed_at = $2 FROM flash_item i
WHERE a.id = $1 AND a.state = 'OPEN' AND a.expires_at <= $2 AND i.id = a.item_id
RETURNING a.id, a.item_id, a.quantity, a.persons, i.sale_id
"""
# The order of a place is paid or over: what it took says so.
_SETTLE = """
UPDATE flash_admission a SET state = CASE h.state WHEN 'USED' THEN 'PAID' ELSE 'RETURNED' END, closed_at = $1
FROM allowance_hold h JOIN allowance w ON w.id = h.allowance_id AND w.scope = 'TOTAL', flash_item i
WHERE h.order_id = a.id AND w.owner_id = a.item_id AND i.id = a.item_id
  AND (a.state = 'ORDERED' AND h.state <> 'HELD' OR a.state = 'RETURNED' AND h.state = 'USED')
RETURNING a.id, a.item_id, a.quantity, a.persons, a.state, i.sale_id
"""


async def follow(*, at: datetime | None = None) -> None:
    """Begin and end sales, end places that were not used, follow their orders, and compare the counts."""
    now = at or clock.now()
    await _move(now)
    await lapse(at=now)
    await follow_orders(at=now)
    await clear_left(at=now)
    for sale in await queries.watched(now):
        for item in sale.items:
            await reconcile(sale, item, at=now)


async def lapse(*, at: datetime) -> int:
    """End the places whose time is over, each by itself; returns how many."""
    ended = 0
    for row in await database.fetch(_LAPSED, at):
        async with in_transaction():
            rows = await database.fetch(_LAPSE, row["id"], at)
            if rows:
                await promotions.give_back(rows[0]["id"], at=at)
        for one in rows:
            ended += 1
            await _tell(one, "LAPSED")
    return ended


async def follow_orders(*, at: datetime) -> None:
    """See which orders were paid, and which ended so that their pieces can be had again."""
    for row in await database.fetch(_SETTLE, at):
        await _tell(row, "PAID" if row["state"] == "PAID" else "LAPSED")


async def _move(at: datetime) -> None:
    async with in_transaction():
        moved = await database.fetch(_MOVE, at)
        if moved:
            await outbox.emit("flash_sales.changed", sale_ids=[str(row["id"]) for row in moved])
    if moved:
        live.forget()


async def _tell(row: dict[str, Any], outcome: str) -> None:
    persons = orjson.loads(row["persons"]) if isinstance(row["persons"], str) else row["persons"]
    place = FlashAdmission(id=row["id"], item_id=row["item_id"], quantity=row["quantity"], persons=persons)
    await forget(UUID(str(row["sale_id"])), place, outcome)
