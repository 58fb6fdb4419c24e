"""Units as after-sales sees them: how far each is, which rule holds, what is left of its price. Few statements."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.core import clock, database
from backend.domain.aftersales.errors import UnitUnknown
from backend.domain.aftersales.models import PolicyRule
from backend.domain.aftersales.policy import UnitCase
from backend.domain.aftersales.states import Stage
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.orders.models import OrderUnit
from backend.domain.orders.states import UnitState

# One row a unit with whatever its kind left behind. A top-up that is not delivered is in flight as long as an
# attempt at a supplier is not refused: also one that is settled while its news has not come up yet.
_FACTS = """
SELECT u.id, code.revealed_at, code.expires_on, m.ends_at, v.state AS voucher, v.used,
    EXISTS (
        SELECT FROM supplier_order s WHERE s.unit_id = u.id AND s.state <> 'REFUSED'
    ) AS at_supplier
FROM unnest($1::uuid[]) AS u(id)
LEFT JOIN LATERAL (
    SELECT revealed_at, coalesce(use_until, expires_on) AS expires_on, slot FROM code
    WHERE unit_id = u.id AND state = 'DELIVERED'
    UNION ALL
    SELECT revealed_at, s.expires_on, slot FROM seat JOIN shared_code s ON s.id = seat.shared_code_id
    WHERE unit_id = u.id AND seat.state IN ('TAKEN', 'REVOKED')
    ORDER BY slot LIMIT 1
) AS code ON true
LEFT JOIN membership m ON m.unit_id = u.id
LEFT JOIN LATERAL (
    SELECT state, redeemed_at IS NOT NULL AS used FROM voucher WHERE unit_id = u.id
) AS v ON true
"""
_PAID = (UnitState.DUE, UnitState.DELIVERED)


async def leaves_of(order_id: UUID, unit_ids: Sequence[UUID]) -> list[OrderUnit]:
    """The order's leaf units that were named, a bundle's own piece standing for all its components.

    In the order of their places. Raises `UnitUnknown` when one is not of this order, or none was named.
    """
    rows = await OrderUnit.filter(order_id=order_id).order_by("position")
    wanted = set(unit_ids)
    if not wanted or wanted - {row.id for row in rows}:
        raise UnitUnknown
    return [row for row in rows if row.kind is not FulfilmentKind.BUNDLE and {row.id, row.parent_id} & wanted]


async def look(units: Sequence[OrderUnit], at: datetime) -> list[UnitCase]:
    """Each leaf unit as it is now, aligned; two statements."""
    if not units:
        return []
    rules = {(rule.kind, rule.stage): rule for rule in await PolicyRule.all()}
    facts = {row["id"]: row for row in await database.fetch(_FACTS, [unit.id for unit in units])}
    found = []
    for unit in units:
        known = facts[unit.id]
        stage = _stage(unit, known, at)
        found.append(
            UnitCase(
                unit_id=unit.id,
                kind=unit.kind,
                stage=stage,
                rule=rules[unit.kind, stage],
                paid_minor=unit.paid_minor,
                back_minor=unit.refund_minor,
                since=(known["revealed_at"] if stage is Stage.REVEALED else None) or unit.delivered_at,
                refundable=unit.state in _PAID,
                in_flight=unit.kind is FulfilmentKind.TOPUP and unit.state is UnitState.DUE and known["at_supplier"],
            )
        )
    return found


def _stage(unit: OrderUnit, known: dict[str, object], at: datetime) -> Stage:
    if unit.delivered_at is None:
        return Stage.NOT_DELIVERED
    if unit.kind is FulfilmentKind.TOPUP:
        return Stage.TOPPED_UP
    if unit.kind is FulfilmentKind.MANUAL:
        return Stage.REDEEMED
    if unit.kind is FulfilmentKind.VOUCHER:
        if known["voucher"] == "REDEEMED" or known["used"]:
            return Stage.REDEEMED
        return Stage.EXPIRED if known["voucher"] == "EXPIRED" else Stage.DELIVERED_UNREVEALED
    if unit.kind is FulfilmentKind.MEMBERSHIP:
        over = known["ends_at"] is not None and known["ends_at"] <= at  # type: ignore[operator]
        return Stage.EXPIRED if over else Stage.DELIVERED_UNREVEALED
    if known["expires_on"] is not None and known["expires_on"] < clock.shop_day(at):  # type: ignore[operator]
        return Stage.EXPIRED
    return Stage.REVEALED if known["revealed_at"] is not None else Stage.DELIVERED_UNREVEALED
