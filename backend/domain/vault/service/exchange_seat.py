"""A unit's seat in a recalled shared code gives way to one in another shared code of the same variant."""

from datetime import datetime
from uuid import UUID

from backend.core import database, ids
from backend.domain.audit import service as audit
from backend.domain.vault.errors import CodeNotDelivered
from backend.domain.vault.service.exchange import Exchanged
from backend.domain.vault.service.seats import claim_seats, deliver_seats
from backend.domain.vault.states import CodeState, SeatState
from backend.domain.vault.values import Wanted

_LIVE = """
SELECT seat.id, seat.slot, seat.state, seat.revealed_at, seat.shared_code_id, s.variant_id
FROM seat JOIN shared_code s ON s.id = seat.shared_code_id
WHERE seat.unit_id = $1 AND seat.state IN ('HELD', 'TAKEN') FOR UPDATE OF seat
"""
# The one that is left and those that may be taken, in the order in which they are sold: as everywhere.
_LOCK_CODES = """
SELECT FROM shared_code WHERE variant_id = $1 AND (id = $2 OR state = 'OPEN')
ORDER BY expires_on NULLS LAST, id FOR UPDATE
"""
_NOW_HELD = "SELECT id FROM seat WHERE unit_id = $1 AND state IN ('HELD', 'TAKEN')"


async def exchange_seat(unit_id: UUID, *, actor: str, reason: str, at: datetime) -> Exchanged:
    """End the unit's seat and claim one in a shared code that is on sale: held like the old one, or taken like it.

    Runs in the caller's transaction with the order locked. Raises `CodeNotDelivered` when the unit has no seat,
    `OutOfStock` when none is free: roll back then.
    """
    rows = await database.fetch(_LIVE, unit_id)
    if not rows:
        raise CodeNotDelivered
    (old,) = rows
    await database.fetch(_LOCK_CODES, old["variant_id"], old["shared_code_id"])
    await put_seat_aside(old["id"], at)
    await claim_seats([Wanted(unit_id=unit_id, slot=old["slot"], variant_id=old["variant_id"])], at)
    taken = SeatState(old["state"]) is SeatState.TAKEN
    costs = await deliver_seats([unit_id], at) if taken else {}
    (new,) = await database.fetch(_NOW_HELD, unit_id)
    await audit.record(
        actor,
        "seat.replaced",
        ids.public("sea", old["id"]),
        reason=reason,
        diff={"seat": [ids.public("sea", old["id"]), ids.public("sea", new["id"])]},
    )
    was = CodeState.DELIVERED if taken else CodeState.HELD
    cost = costs[unit_id].minor if unit_id in costs else 0
    return Exchanged(old["id"], new["id"], was, old["revealed_at"] is not None, cost)


async def put_seat_aside(id: UUID, at: datetime) -> None:
    """The seat ends because its shared code was recalled: its holder sees nothing more. One that ended stays so."""
    await database.execute("DELETE FROM seat WHERE id = $1 AND state = 'HELD'", id)
    await database.execute(
        "UPDATE seat SET state = 'RECALLED', ended_at = $2 WHERE id = $1 AND state = 'TAKEN'", id, at
    )
