"""Gifts of promotions when everything that was bought goes back: what of them goes back too, and what is kept for them.

As long as anything bought stays with the buyer, so do the gifts: a refund never prices an order anew.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.domain.aftersales.looking import look
from backend.domain.aftersales.policy import UnitCase
from backend.domain.aftersales.states import Stage
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.orders.states import UnitState

_GIFTS = """
SELECT u.id, CASE WHEN u.parent_id IS NULL THEN l.unit_price_minor ELSE 0 END AS worth_minor
FROM order_line l JOIN order_unit u ON u.line_id = l.id
WHERE l.order_id = $1 AND l.snapshot->>'gift' = 'true' AND u.kind <> 'BUNDLE'
"""
_WITH_BUYER = (UnitState.HELD, UnitState.DUE, UnitState.DELIVERED)
_UNUSED = (Stage.NOT_DELIVERED, Stage.DELIVERED_UNREVEALED)


@dataclass(frozen=True, slots=True)
class Keepsakes:
    """`back` are gifts that nobody looked at, `kept_minor` what those are worth that were looked at or used."""

    back: tuple[OrderUnit, ...] = ()
    kept_minor: int = 0


async def keepsakes(order: Order, leaves: Sequence[OrderUnit], at: datetime) -> Keepsakes:
    """What becomes of the order's gifts when these leaf units go back. No statement for an order without gifts."""
    if not any(line.get("gift") for line in order.facts.get("lines", ())):
        return Keepsakes()
    worth = {row["id"]: row["worth_minor"] for row in await database.fetch(_GIFTS, order.id)}
    rows = [row for row in await OrderUnit.filter(order_id=order.id).order_by("position") if row.state in _WITH_BUYER]
    going = {row.id for row in leaves}
    if any(row.kind is not FulfilmentKind.BUNDLE and row.id not in worth and row.id not in going for row in rows):
        return Keepsakes()
    gifts = [row for row in rows if row.id in worth]
    seen = {unit.unit_id: unit.stage not in _UNUSED for unit in await look(gifts, at)}
    back = tuple(row for row in gifts if not seen[row.id] and row.id not in going)
    return Keepsakes(back, sum(worth[row.id] for row in gifts if seen[row.id]))


def parts_of(units: Sequence[UnitCase], kept_minor: int) -> dict[UUID, int]:
    """What goes back for each: what is left of what was really paid, less what is kept.

    That is taken of as few units as may be, and only of what was handed over: what was not must go back whole, or it
    would still be delivered. A unit of which something is kept counts as delivered for that.
    """
    parts = {unit.unit_id: unit.left_minor for unit in units}
    for unit in sorted(units, key=lambda one: (one.stage in _UNUSED, -one.left_minor)):
        if unit.stage is not Stage.NOT_DELIVERED:
            off = min(kept_minor, parts[unit.unit_id])
            parts[unit.unit_id] -= off
            kept_minor -= off
    return parts
