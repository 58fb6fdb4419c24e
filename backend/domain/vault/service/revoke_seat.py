"""Staff take one holder's seat away."""

from datetime import datetime
from uuid import UUID

from backend.core import ids
from backend.core.outbox import emit
from backend.domain.audit import service as audit
from backend.domain.vault import access
from backend.domain.vault.shared_models import Seat, SeatState, SharedCode


async def revoke_seat(id: UUID, *, reason: str, actor: str, address: str | None, at: datetime) -> Seat:
    """The seat is free for somebody else; what its holder saw of the secret they still know.

    In the caller's transaction, the order being locked. Raises SeatUnknown, SeatNotTaken.
    """
    seat = await access.seat_locked(id)
    seat.state, seat.ended_at, seat.reason = SeatState.REVOKED, at, reason
    await seat.save(update_fields=["state", "ended_at", "reason"])
    shared = await SharedCode.get(id=seat.shared_code_id)
    await audit.record(actor, "seat.revoked", ids.public("sea", id), reason=reason, address=address)
    await emit("stock.changed", variant_ids=[shared.variant_id])
    return seat
