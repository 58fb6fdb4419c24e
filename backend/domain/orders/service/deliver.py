"""An order's units reach the buyer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

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
    return moved.units
