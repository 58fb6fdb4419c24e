"""Staff show who they are again before something sensitive."""

from datetime import datetime, timedelta

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import ids
from backend.domain.accounts import passwords
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.errors import StepUpRequired, WrongCode, WrongCredentials
from backend.domain.accounts.models import Session, Staff
from backend.domain.accounts.service import proving
from backend.domain.accounts.service.attempts import Attempts
from backend.domain.audit import service as audit


async def check_step_up(caller: Caller, *, at: datetime) -> None:
    """Pass who showed who they are not long ago in this session. Raises `StepUpRequired`.

    Always by the row, never by a copy: it is asked seldom, and must be right.
    """
    session = await Session.get_or_none(id=caller.session_id) if caller.session_id else None
    since = at - timedelta(seconds=settings.get().staff_step_up_s)
    if session is not None and session.proved_at is not None and session.proved_at > since:
        return
    factor = await proving.confirmed_factor(caller.staff_id) if caller.staff_id else None
    raise StepUpRequired(with_code=factor is not None)


async def step_up(caller: Caller, *, password: str | None, code: str | None, address: str, at: datetime) -> datetime:
    """Let the session act sensitively for a while; returns until when.

    By a code where the person has an authenticator, by the password otherwise: a password alone would let in who
    watched it being typed. Raises `WrongCode`, `WrongCredentials`, `TooManyAttempts`.
    """
    staff = await Staff.get(id=caller.staff_id)
    attempts = Attempts("step_up", subject=str(staff.id), address=address, at=at)
    await attempts.begin()
    factor = await proving.confirmed_factor(staff.id)
    if factor is not None:
        if not await proving.take(factor, code or "", at=at):
            await attempts.failed()
            raise WrongCode(path=["input", "code"])
    elif not await passwords.matches(staff.password_hash, password or ""):
        await attempts.failed()
        raise WrongCredentials(path=["input", "password"])
    async with in_transaction():
        await Session.filter(id=caller.session_id).update(proved_at=at)
        await audit.record(caller.actor, "staff.stepped_up", ids.public("stf", staff.id), address=address)
    await attempts.succeeded()
    return at + timedelta(seconds=settings.get().staff_step_up_s)
