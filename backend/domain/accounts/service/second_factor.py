"""Staff set up their authenticator, change it, and give it up."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import ids, keys
from backend.domain.accounts import totp
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.errors import SecondFactorMissing, SecondFactorNeeded, WrongCode
from backend.domain.accounts.models import RecoveryCode, SecondFactor, Staff
from backend.domain.accounts.sealing import key_binding
from backend.domain.accounts.service import proving, sessions
from backend.domain.accounts.service.attempts import Attempts
from backend.domain.audit import service as audit


@dataclass(frozen=True, slots=True)
class Enrolment:
    """An authenticator about to be set up. Its secret is known only here and to its owner."""

    secret: str = field(repr=False)
    uri: str = field(repr=False)


async def begin_second_factor(caller: Caller, *, at: datetime) -> Enrolment:
    """A fresh secret for the caller's authenticator; what was set up before counts until this one is confirmed."""
    staff = await Staff.get(id=caller.staff_id)
    id, secret = ids.new(), totp.new_secret()
    sealed = await keys.provider().wrap(secret, key_binding(id))
    async with in_transaction():
        await Staff.select_for_update().get(id=staff.id)
        await SecondFactor.filter(staff_id=staff.id, confirmed_at=None).delete()
        await SecondFactor.create(id=id, staff_id=staff.id, kek_id=sealed.kek_id, sealed=sealed.sealed, created_at=at)
    issuer = settings.get().shop_name_en
    return Enrolment(totp.written(secret), totp.uri(secret, account=staff.email, issuer=issuer))


async def confirm_second_factor(caller: Caller, code: str, *, address: str, at: datetime) -> Sequence[str]:
    """Count the authenticator that was begun, once it makes the right code; returns fresh recovery codes.

    Raises `SecondFactorMissing`, `WrongCode`, `TooManyAttempts`.
    """
    staff_id = _staff(caller)
    attempts = Attempts("second_factor", subject=str(staff_id), address=address, at=at)
    await attempts.begin()
    begun = await SecondFactor.filter(staff_id=staff_id, confirmed_at=None).first()
    if begun is None:
        await attempts.succeeded()
        raise SecondFactorMissing
    step = totp.matching_step(await proving.secret_of(begun), "".join(code.split()), at)
    if step is None:
        await attempts.failed()
        raise WrongCode(path=["code"])
    async with in_transaction():
        await Staff.select_for_update().get(id=staff_id)
        if not await SecondFactor.filter(id=begun.id, confirmed_at=None).exists():
            raise SecondFactorMissing
        replaced = await SecondFactor.filter(staff_id=staff_id, confirmed_at__isnull=False).delete()
        await SecondFactor.filter(id=begun.id).update(confirmed_at=at, last_step=step)
        fresh = await proving.renew_recovery_codes(staff_id)
        await audit.record(
            caller.actor,
            "staff.second_factor_set",
            ids.public("stf", staff_id),
            diff={"secondFactor": [bool(replaced), True]},
            address=address,
        )
    await attempts.succeeded()
    await sessions.look_again_soon(staff_id=staff_id)
    return fresh


async def renew_recovery_codes(caller: Caller, *, address: str) -> Sequence[str]:
    """Fresh recovery codes; earlier ones are worth nothing. Raises `SecondFactorMissing`."""
    staff_id = _staff(caller)
    async with in_transaction():
        await Staff.select_for_update().get(id=staff_id)
        if not await SecondFactor.filter(staff_id=staff_id, confirmed_at__isnull=False).exists():
            raise SecondFactorMissing
        fresh = await proving.renew_recovery_codes(staff_id)
        await audit.record(caller.actor, "staff.recovery_codes_renewed", ids.public("stf", staff_id), address=address)
    return fresh


async def remove_second_factor(caller: Caller, *, address: str) -> None:
    """Give the authenticator up, where the shop lets staff do without. Raises `SecondFactorNeeded`."""
    if settings.get().asks_second_factor():
        raise SecondFactorNeeded
    staff_id = _staff(caller)
    async with in_transaction():
        await Staff.select_for_update().get(id=staff_id)
        await forget_second_factor(staff_id, actor=caller.actor, address=address)


async def forget_second_factor(staff_id: UUID, *, actor: str, address: str, reason: str | None = None) -> None:
    """Drop somebody's authenticator and recovery codes, in the caller's transaction."""
    had = await SecondFactor.filter(staff_id=staff_id, confirmed_at__isnull=False).exists()
    await SecondFactor.filter(staff_id=staff_id).delete()
    await RecoveryCode.filter(staff_id=staff_id).delete()
    await audit.record(
        actor,
        "staff.second_factor_removed",
        ids.public("stf", staff_id),
        reason=reason,
        diff={"secondFactor": [had, False]},
        address=address,
    )


def _staff(caller: Caller) -> UUID:
    assert caller.staff_id is not None
    return caller.staff_id
