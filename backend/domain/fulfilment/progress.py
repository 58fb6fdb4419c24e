"""How far goods are that somebody else must hand over, as their buyer sees it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from backend.core import database
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.fulfilment.states import ManualTaskState
from backend.domain.orders.states import UnitState
from backend.domain.suppliers.states import IN_FLIGHT, SupplierOrderState

# What is handed over at once takes longer than it should after this.
AT_ONCE_S = 60


class UnitProgress(StrEnum):
    """WAITING: nobody is at it yet. SENT: a supplier or a person is. CONFIRMED: there. TAKING_LONGER: than promised."""

    WAITING = "WAITING"
    SENT = "SENT"
    CONFIRMED = "CONFIRMED"
    TAKING_LONGER = "TAKING_LONGER"


_FACTS = """
SELECT u.id, u.kind, u.state, o.paid_at, t.state AS task, s.state AS asked,
    (CASE WHEN u.component IS NULL THEN l.snapshot ELSE l.snapshot->'components'->u.component END
     ->>'promised_s')::int AS promised_s
FROM order_unit u
JOIN "order" o ON o.id = u.order_id
JOIN order_line l ON l.id = u.line_id
LEFT JOIN manual_task t ON t.unit_id = u.id
LEFT JOIN LATERAL (
    SELECT state FROM supplier_order WHERE unit_id = u.id ORDER BY attempt DESC LIMIT 1
) s ON true
WHERE u.id = ANY($1::uuid[])
"""


async def progress_by_unit(ids: Sequence[UUID], at: datetime) -> list[UnitProgress | None]:
    """How far each unit is, aligned; None for what needs no watching: bundles and what is to be chosen, goods handed
    over at once while they are not late, goods that are not paid or go back. One statement."""
    found = {row["id"]: _progress(row, at) for row in await database.fetch(_FACTS, list(ids))}
    return [found.get(id) for id in ids]


async def notes_by_unit(ids: Sequence[UUID]) -> list[str | None]:
    """What the person who handed a unit over wrote to its buyer, aligned. One statement."""
    rows = await database.fetch(
        "SELECT unit_id, note FROM manual_task WHERE unit_id = ANY($1::uuid[]) AND state = 'DONE'", list(ids)
    )
    found = {row["unit_id"]: row["note"] for row in rows}
    return [found.get(id) for id in ids]


def _progress(row: dict[str, Any], at: datetime) -> UnitProgress | None:
    kind, state = FulfilmentKind(row["kind"]), UnitState(row["state"])
    watched = kind in (FulfilmentKind.TOPUP, FulfilmentKind.MANUAL)
    if state is UnitState.DELIVERED and watched:
        return UnitProgress.CONFIRMED
    waits = kind in (FulfilmentKind.BUNDLE, FulfilmentKind.CHOICE)
    if state is not UnitState.DUE or waits or row["paid_at"] is None:
        return None
    if row["paid_at"] + timedelta(seconds=row["promised_s"] or AT_ONCE_S) < at:
        return UnitProgress.TAKING_LONGER
    if not watched:
        return None
    sent = row["task"] == ManualTaskState.TAKEN or (
        row["asked"] is not None and SupplierOrderState(row["asked"]) in IN_FLIGHT
    )
    return UnitProgress.SENT if sent else UnitProgress.WAITING
