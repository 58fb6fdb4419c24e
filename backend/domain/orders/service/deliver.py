"""An order's units reach the buyer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import database, outbox
from backend.domain.orders.service.settle import Step, settle


@dataclass(frozen=True, slots=True)
class Handed:
    """How a unit was handed over: at which cost, in minor units of the order's currency."""

    cost_minor: int


async def mark_units_delivered(order_id: UUID, handed: Mapping[UUID, Handed], *, at: datetime) -> int:
    """Mark due leaf units delivered at their cost; bundles and the order follow. The order is locked.

    Units that are not due are left as they are. Tells `units.delivered` with the leaf units that moved, and
    `order.delivered` when nothing is open any more. Returns how many leaf units moved.
    """
    if not handed:
        return 0
    costs = [how.cost_minor for how in handed.values()]
    moved = await settle(order_id, Step.DELIVERED, list(handed), costs, at=at)
    return len(moved.unit_ids)


# Bundle and order say the sums of their parts.
_COST = """
WITH leaf AS (
    SELECT id, parent_id, CASE WHEN id = $2 THEN $3 ELSE cost_minor END AS minor
    FROM order_unit WHERE order_id = $1 AND kind <> 'BUNDLE'
), new AS (
    SELECT id, minor FROM leaf WHERE id = $2
    UNION ALL
    SELECT parent_id, sum(minor)::bigint FROM leaf
    WHERE parent_id = (SELECT parent_id FROM leaf WHERE id = $2) GROUP BY parent_id
), units AS (
    UPDATE order_unit u SET cost_minor = new.minor FROM new WHERE u.id = new.id
)
UPDATE "order" SET cost_minor = (SELECT coalesce(sum(minor), 0) FROM leaf), version = version + 1 WHERE id = $1
RETURNING id
"""


async def mark_cost(order_id: UUID, unit_id: UUID, cost_minor: int) -> None:
    """A delivered leaf unit cost this after all (minor units): a supplier took something back. The order is locked.

    Tells `units.cost_changed`.
    """
    await database.fetch(_COST, order_id, unit_id, cost_minor)
    await outbox.emit("units.cost_changed", order_id=order_id, unit_ids=[unit_id])
