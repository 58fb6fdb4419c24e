"""A seat follows its order: paid, paid late, over unpaid, refunded. In the caller's transaction, the order locked."""

from datetime import datetime
from typing import Any
from uuid import UUID

from backend.core import database, outbox
from backend.domain.group_buys.errors import GroupFull, GroupOver
from backend.domain.group_buys.states import GroupSeatState, GroupState
from backend.domain.promotions import service as promotions

# The group first, then its seat: both as they are after the wait.
_LOCKED = """
SELECT g.id AS group_id, g.offer_id, g.state, g.size, g.held, g.taken, g.opened_at, g.closed_at,
    (SELECT campaign_id FROM group_offer WHERE id = g.offer_id) AS campaign_id
FROM buying_group g WHERE g.id = (SELECT group_id FROM group_seat WHERE order_id = $1) FOR NO KEY UPDATE
"""
_SEAT = "SELECT state FROM group_seat WHERE order_id = $1 FOR UPDATE"
_MOVE_SEAT = """
UPDATE group_seat SET state = $2::text, taken_at = CASE WHEN $2 = 'TAKEN' THEN $3::timestamptz ELSE taken_at END,
    freed_at = CASE WHEN $2 = 'FREED' THEN $3 END
WHERE order_id = $1
"""
# It opens with its leader's payment, and is complete with the last seat's.
_MOVE_GROUP = """
UPDATE buying_group SET held = held + $2, taken = taken + $3, state = $4::text,
    opened_at = CASE WHEN $4 IN ('OPEN', 'COMPLETE') THEN coalesce(opened_at, $5::timestamptz) ELSE opened_at END,
    ends_at = CASE WHEN $4 IN ('OPEN', 'COMPLETE') THEN coalesce(ends_at, $5 + make_interval(hours => hours))
        ELSE ends_at END,
    closed_at = CASE WHEN $4 IN ('COMPLETE', 'LAPSED') THEN coalesce(closed_at, $5) END
WHERE id = $1
"""
_PAID = "SELECT order_id FROM group_seat WHERE group_id = $1 AND state = 'TAKEN' ORDER BY id"


async def pay_seat(order_id: UUID, *, at: datetime) -> None:
    """The order is paid: its seat is taken, the group opens with its leader and is complete with the last.

    Tells `group.opened`, `group.joined` of who comes after, and `order.group_filled` of every member's order when the
    group is complete. When the group
    lapsed meanwhile it tells `order.group_lapsed`: the money goes back.
    """
    group = await _locked(order_id)
    if group["seat"] is not GroupSeatState.HELD:
        return
    if group["state"] is GroupState.LAPSED:
        # Taken until the refund frees it, like the seats of those who had paid before.
        await _move(order_id, group, GroupSeatState.TAKEN, at, held=-1, taken=1, state=GroupState.LAPSED)
        await promotions.use(order_id, at=at)
        await outbox.emit("order.group_lapsed", order_id=order_id)
        return
    await _seated(order_id, group, at, held=-1)
    await promotions.use(order_id, at=at)


async def retake_seat(order_id: UUID, *, at: datetime) -> None:
    """The payment came after the order had ended: its seat anew.

    A group whose leader comes late opens then. Raises `GroupFull`, `GroupOver` for one that takes nobody any more, and
    `AllowanceSpent`: the caller's transaction rolls back and it refunds.
    """
    group = await _locked(order_id)
    fresh = group["opened_at"] is None
    if group["state"] is GroupState.COMPLETE or (group["state"] is GroupState.LAPSED and not fresh):
        raise GroupOver(group["state"], group["closed_at"])
    if group["held"] + group["taken"] >= group["size"]:
        raise GroupFull(group["held"])
    await _seated(order_id, group, at, held=0)
    if fresh:
        await promotions.retake(group["group_id"], at=at)
    await promotions.retake(order_id, at=at)


async def free_seat(order_id: UUID, *, at: datetime) -> None:
    """The order ends unpaid: its seat is free for others; a group whose leader never paid is over."""
    group = await _locked(order_id)
    if group["seat"] is not GroupSeatState.HELD:
        return
    over = group["state"] is GroupState.WAITING
    await _move(order_id, group, GroupSeatState.FREED, at, held=-1, state=GroupState.LAPSED if over else group["state"])
    if over:
        await promotions.give_back(group["group_id"], at=at)
    await promotions.give_back(order_id, at=at)


async def leave_group(order_id: UUID, *, at: datetime) -> None:
    """All of a paid order goes back. Before its group is complete the seat is free again, and the person's count.

    Its campaign gave nothing then, whatever it says of refunds.
    """
    rows = await database.fetch("SELECT FROM group_seat WHERE order_id = $1 AND state = 'TAKEN'", order_id)
    if not rows:
        return
    group = await _locked(order_id)
    if group["seat"] is not GroupSeatState.TAKEN or group["state"] is GroupState.COMPLETE:
        return
    await _move(order_id, group, GroupSeatState.FREED, at, taken=-1, state=group["state"])
    counted = [group["group_id"], group["offer_id"]]
    if group["campaign_id"] is not None:
        counted.append(group["campaign_id"])
    await promotions.give_back_used(order_id, counted, at=at)


async def _seated(order_id: UUID, group: dict[str, Any], at: datetime, *, held: int) -> None:
    """The seat is taken, and all that follows of it."""
    full = group["taken"] + 1 == group["size"]
    state = GroupState.COMPLETE if full else GroupState.OPEN
    await _move(order_id, group, GroupSeatState.TAKEN, at, held=held, taken=1, state=state)
    if group["opened_at"] is None:
        await promotions.use(group["group_id"], at=at)
        await outbox.emit("group.opened", group_id=group["group_id"])
    elif not full:
        await outbox.emit("group.joined", group_id=group["group_id"], order_id=order_id)
    if full:
        members = await database.fetch(_PAID, group["group_id"])
        await outbox.emit_each("order.group_filled", [{"order_id": row["order_id"]} for row in members])
        await outbox.emit("group.filled", group_id=group["group_id"])


async def _move(
    order_id: UUID,
    group: dict[str, Any],
    seat: GroupSeatState,
    at: datetime,
    *,
    state: GroupState,
    held: int = 0,
    taken: int = 0,
) -> None:
    await database.execute(_MOVE_GROUP, group["group_id"], held, taken, state.value, at)
    await database.execute(_MOVE_SEAT, order_id, seat.value, at)


async def _locked(order_id: UUID) -> dict[str, Any]:
    (group,) = await database.fetch(_LOCKED, order_id)
    (seat,) = await database.fetch(_SEAT, order_id)
    return {**group, "state": GroupState(group["state"]), "seat": GroupSeatState(seat["state"])}
