"""A guest who turns out to have an account keeps what the same browser bought."""

from datetime import datetime
from uuid import UUID

from backend.core import outbox
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import SessionGrant
from backend.domain.accounts.service.sessions import Opened, revoke


async def take_over(caller: Caller, opened: Opened, *, at: datetime) -> list[bytes]:
    """End the browser's earlier session, and move what it could see and own to the new one.

    In the caller's transaction. `customer.merged` tells the contexts above to move a guest's orders. Returns
    the digests to `forget` after the commit. A new token on log-in also means that nobody who planted the
    old one is logged in.
    """
    if caller.session_id is None or caller.customer_id is None:
        return []
    await _move_grants(caller.session_id, opened.caller.session_id)
    owner = opened.caller.customer_id
    if caller.is_guest and caller.customer_id != owner:
        await outbox.emit("customer.merged", guest_id=caller.customer_id, customer_id=owner)
    return await revoke(at, id=caller.session_id)


async def _move_grants(old: UUID, new: UUID | None) -> None:
    await SessionGrant.filter(session_id=old).update(session_id=new)
