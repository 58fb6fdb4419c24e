"""Staff begin their work."""

from datetime import datetime

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.domain.accounts import contacts, passwords
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.errors import SecondFactorRequired, WrongCode, WrongCredentials
from backend.domain.accounts.models import Staff
from backend.domain.accounts.service import proving, sessions
from backend.domain.accounts.service.attempts import Attempts
from backend.domain.accounts.service.sessions import Opened
from backend.domain.audit import service as audit


async def sign_in(
    caller: Caller,
    email: str,
    password: str,
    *,
    code: str | None = None,
    at: datetime,
    address: str = "",
    user_agent: str = "",
) -> Opened:
    """Open a staff session and note it in the journal; an earlier one of the same browser ends.

    Who has an authenticator gives its code too, or a recovery code. Somebody who left the shop is unknown.
    Raises WrongCredentials, SecondFactorRequired, WrongCode, TooManyAttempts.
    """
    login = contacts.email(email)
    attempts = Attempts("sign_in", subject=login or email, address=address, at=at, user_agent=user_agent)
    await attempts.begin()
    staff = await Staff.get_or_none(email=login, active=True) if login else None
    stored = staff.password_hash if staff else None
    if not await passwords.matches(stored, password) or staff is None or stored is None:
        await attempts.failed()
        raise WrongCredentials()
    await _second_step(staff, code, attempts, address=address, at=at)
    renewed = await passwords.hash(password) if passwords.outdated(stored) else None
    async with in_transaction():
        # Who left, or changed the password, while this was being looked at comes too late.
        if not await Staff.select_for_update().filter(id=staff.id, active=True, password_hash=stored):
            raise WrongCredentials()
        if renewed is not None:
            await Staff.filter(id=staff.id, password_hash=stored).update(password_hash=renewed)
        opened = await sessions.open_session(staff, at=at, address=address, user_agent=user_agent)
        ended = await sessions.revoke(at, id=caller.session_id) if caller.session_id else []
        await audit.record(opened.caller.actor, "staff.signed_in", ids.public("stf", staff.id), address=address)
    await sessions.forget(ended)
    await attempts.succeeded()
    return opened


async def _second_step(staff: Staff, code: str | None, first: Attempts, *, address: str, at: datetime) -> None:
    factor = await proving.confirmed_factor(staff.id)
    if factor is None:
        return
    if not code:
        # Nothing was guessed; the second request brings password and code together.
        await first.succeeded()
        raise SecondFactorRequired
    attempts = Attempts("second_factor", subject=str(staff.id), address=address, at=at)
    await attempts.begin()
    if not await proving.take(factor, code, at=at):
        await attempts.failed()
        raise WrongCode(path=["input", "code"])
    await attempts.succeeded()
