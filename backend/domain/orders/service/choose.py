"""A piece that its buyer had still to choose becomes what was chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import orjson

from backend.core import clock, database, tracing
from backend.domain.catalog.models import FulfilmentKind

# The open piece is the first of what was chosen from here on, the others come after all there is: what was paid for it
# is what they were paid together. The order is the caller's, so that places are given out by one at a time.
_CHOSEN = """
WITH piece AS (
    SELECT p.*, row_number() OVER () AS number
    FROM jsonb_to_recordset($3::jsonb) AS p(id uuid, variant_id uuid, component smallint, kind text, paid_minor bigint)
), open AS (
    SELECT u.*, (SELECT max(position) FROM order_unit WHERE order_id = $1) AS last
    FROM order_unit u WHERE u.id = $2 AND u.order_id = $1
), first AS (
    UPDATE order_unit u SET kind = piece.kind, variant_id = piece.variant_id, component = piece.component,
        paid_minor = piece.paid_minor
    FROM piece WHERE u.id = $2 AND piece.number = 1
), others AS (
    INSERT INTO order_unit (id, order_id, line_id, parent_id, variant_id, customer_id, position, component, choice,
        choose_by, kind, state, slot, paid_minor)
    SELECT piece.id, open.order_id, open.line_id, open.parent_id, piece.variant_id, open.customer_id,
        open.last + piece.number - 1, piece.component, open.choice, open.choose_by, piece.kind, 'DUE', 0,
        piece.paid_minor
    FROM piece CROSS JOIN open WHERE piece.number > 1
), seen AS (
    UPDATE "order" SET version = version + 1 WHERE id = $1
), event AS (
    INSERT INTO order_event (order_id, at, kind, actor, data)
    VALUES ($1, $4, 'CHOSEN', $5, jsonb_build_object('unit_id', $2::text))
)
INSERT INTO outbox_message (topic, payload, created_at, trace)
VALUES ('units.chosen', jsonb_build_object('order_id', $1), $6, $7)
"""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of what was chosen. `component` is its place in the line's snapshot."""

    id: UUID
    variant_id: UUID
    component: int
    kind: FulfilmentKind
    paid_minor: int


async def mark_chosen(order_id: UUID, unit_id: UUID, pieces: Sequence[Piece], *, at: datetime, actor: str) -> None:
    """Put these pieces, the first of which has the unit's own id, in the place of what was to be chosen.

    They are due. What they were paid together must be what the unit was paid. Tells `units.chosen`.
    """
    if pieces[0].id != unit_id:
        raise ValueError("the first piece is the one that was open")
    told = [
        {
            "id": piece.id,
            "variant_id": piece.variant_id,
            "component": piece.component,
            "kind": piece.kind.value,
            "paid_minor": piece.paid_minor,
        }
        for piece in pieces
    ]
    await database.fetch(
        _CHOSEN, order_id, unit_id, orjson.dumps(told, default=str).decode(), at, actor, clock.now(), tracing.carried()
    )
