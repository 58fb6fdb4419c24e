"""What people do about their own account: another password, sessions ended."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.domain.accounts import passwords
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.errors import SessionUnknown, WrongCredentials
from backend.domain.accounts.models import Customer, Session, Staff
from backend.domain.accounts.service import sessions
from backend.domain.accounts.service.attempts import Attempts
from backend.domain.audit import service as audit


async def change_password(caller: Caller, current: str, new: str, *, address: str, at: datetime) -> int:
    """Replace the caller's password; every other session of theirs ends. Returns how many did.

    Raises `InvalidInput`, `WrongCredentials`, `TooManyAttempts`. An account without a password, or whose owner forgot
    it, gets one by `reset_password`.
    """
    passwords.check(new, path=["input", "password"])
    person = await _person(caller)
    attempts = Attempts("password", subject=str(person.id), address=address, at=at)
    await attempts.begin()
    stored = person.password_hash
    if not await passwords.matches(stored, current) or stored is None:
        await attempts.failed()
        raise WrongCredentials(path=["input", "current"])
    hashed = await passwords.hash(new)
    async with in_transaction():
        kind = type(person)
        if not await kind.filter(id=person.id, password_hash=stored).update(password_hash=hashed):
            raise WrongCredentials(path=["input", "current"])
        ended = await sessions.revoke(at, keep=caller.session_id, **_of(caller))
        if isinstance(person, Staff):
            await audit.record(
                caller.actor,
                "staff.password_changed",
                ids.public("stf", person.id),
                diff={"otherSessions": [len(ended), 0]},
                address=address,
            )
    await sessions.forget(ended)
    await attempts.succeeded()
    return len(ended)


async def end_session(caller: Caller, session_id: UUID | None, *, at: datetime) -> Session:
    """End one of the caller's own sessions. Raises `SessionUnknown`: absent, ended and foreign look the same."""
    async with in_transaction():
        row = await Session.filter(id=session_id, revoked_at=None, **_of(caller)).first() if session_id else None
        if row is None:
            raise SessionUnknown
        ended = await sessions.revoke(at, id=row.id)
    await sessions.forget(ended)
    return row


async def end_sessions(caller: Caller, *, keep_own: bool, at: datetime) -> int:
    """End the caller's sessions everywhere, the one asked from too unless it is kept; returns how many ended."""
    async with in_transaction():
        ended = await sessions.revoke(at, keep=caller.session_id if keep_own else None, **_of(caller))
    await sessions.forget(ended)
    return len(ended)


async def _person(caller: Caller) -> Customer | Staff:
    if caller.staff_id is not None:
        return await Staff.get(id=caller.staff_id)
    return await Customer.get(id=caller.customer_id)


def _of(caller: Caller) -> dict[str, UUID]:
    if caller.staff_id is not None:
        return {"staff_id": caller.staff_id}
    assert caller.customer_id is not None
    return {"customer_id": caller.customer_id}
