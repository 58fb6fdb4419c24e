"""The timeline."""

from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from backend.core import database
from backend.domain.orders.states import OrderEventKind

_NOTE = "INSERT INTO order_event (order_id, at, kind, actor, data) VALUES ($1, $2, $3, $4, $5::jsonb)"


async def note(order_id: UUID, kind: OrderEventKind, *, at: datetime, actor: str | None = None, **data: Any) -> None:
    """Add to the order's timeline; `data` holds ids and plain facts, never secrets."""
    await database.execute(_NOTE, order_id, at, kind.value, actor, orjson.dumps(data).decode())


async def show_anew(order_id: UUID) -> None:
    """Whoever watches the order is to see it again: something in it changed that is not its state."""
    await database.execute('UPDATE "order" SET version = version + 1 WHERE id = $1', order_id)
