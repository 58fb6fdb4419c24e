"""The timeline."""

from datetime import datetime
from typing import Any
from uuid import UUID

from backend.domain.orders.models import OrderEvent
from backend.domain.orders.states import OrderEventKind


async def note(order_id: UUID, kind: OrderEventKind, *, at: datetime, actor: str | None = None, **data: Any) -> None:
    """Add to the order's timeline; `data` holds ids and plain facts, never secrets."""
    await OrderEvent.create(order_id=order_id, kind=kind, at=at, actor=actor, data=data)
