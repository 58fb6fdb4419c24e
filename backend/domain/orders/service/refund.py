"""Money goes back for units of an order."""

from collections.abc import Collection, Mapping
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.domain.group_buys import service as group_buys
from backend.domain.inventory import service as inventory
from backend.domain.orders.service.settle import Step, settle
from backend.domain.orders.states import OrderState
from backend.domain.redemption import service as redemption

# Of goods that are sold up to a cap: what was not handed over, or is a voucher no shop ever took.
_UNUSED = """
SELECT u.id, u.variant_id FROM order_unit u LEFT JOIN voucher v ON v.unit_id = u.id
WHERE u.id = ANY($1::uuid[]) AND u.kind IN ('MEMBERSHIP', 'VOUCHER', 'MANUAL')
    AND (u.delivered_at IS NULL OR v.uses_left = v.uses OR u.id = ANY($2::uuid[]))
"""


async def mark_units_refunding(
    order_id: UUID,
    parts: Mapping[UUID, int],
    *,
    refund_id: UUID | None,
    at: datetime,
    actor: str = "system",
    unused: Collection[UUID] = (),
) -> None:
    """So much (minor units) of what was paid for each leaf unit is on its way back. The order is locked.

    A unit whose whole price goes back is REFUNDING, one that was free is REFUNDED at once; a partial refund
    leaves the unit's state. More than was paid is refused by the table. Vouchers of units whose whole price goes
    back are void, their seats in shared codes are free, and what was not used of goods with a cap may be sold again:
    `unused` names units that were handed over and not begun, where only the caller can know. Tells `units.refunding`,
    and `order.refunded` when all of the order is back. An order whose payment came after its end counts as
    paid from here on.
    """
    moved = await settle(
        order_id, Step.REFUND_STARTED, list(parts), list(parts.values()), at=at, actor=actor, refund_id=refund_id
    )
    if moved.after in (OrderState.REFUNDING, OrderState.REFUNDED) and moved.before != moved.after:
        await group_buys.leave_group(order_id, at=at)
    if moved.unit_ids:
        await redemption.void(moved.unit_ids, at=at)
        free = await database.fetch(_UNUSED, moved.unit_ids, list(unused))
        await inventory.free_seats(moved.unit_ids, at=at)
        await inventory.return_capacity(order_id, {row["id"]: row["variant_id"] for row in free}, at=at)


async def mark_refund_made(order_id: UUID, refund_id: UUID, parts: Mapping[UUID, int], *, at: datetime) -> None:
    """The payer has the refund's money (minor units, by leaf unit). The order is locked.

    Units whose whole price is back are REFUNDED. Tells `order.refunded` when all of the order is back.
    """
    await settle(order_id, Step.REFUNDED, list(parts), list(parts.values()), at=at, refund_id=refund_id)
