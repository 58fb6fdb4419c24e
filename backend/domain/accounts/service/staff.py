"""What those who keep the staff do about others: another role, leaving, coming back, signed out."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.core.refusals import InvalidInput
from backend.domain.accounts import access
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Staff
from backend.domain.accounts.service import sessions
from backend.domain.accounts.service.invitations import RoleChoice, name_of
from backend.domain.accounts.service.second_factor import forget_second_factor
from backend.domain.audit import service as audit

LONGEST_REASON = 200
# Any number, the same in every process.
_KEEPING = 7_265_931


async def set_staff_role(
    caller: Caller, id: UUID | None, choice: RoleChoice, *, reason: str, address: str, at: datetime
) -> Staff:
    """Give somebody another role; their sessions end, so that nothing goes on by the old one.

    Raises `StaffUnknown`, `RoleUnknown`, `BeyondOwnRights`, `LastOwner`, `InvalidInput`.
    """
    words = checked_reason(reason)
    choice.check()
    async with in_transaction():
        if choice.custom_id is not None:
            await access.role_locked(choice.custom_id)
        staff = await _within_reach(caller, id)
        access.check_within(caller, await access.rights_of(choice.built_in, choice.custom_id))
        if (staff.role, staff.custom_role_id) == (choice.built_in, choice.custom_id):
            return staff
        await access.check_not_last_owner(staff)
        before = await name_of(staff.role, staff.custom_role_id)
        staff.role, staff.custom_role_id = choice.built_in, choice.custom_id
        await staff.save(update_fields=["role", "custom_role_id"])
        ended = await sessions.revoke(at, staff_id=staff.id)
        diff = {"role": [before, await name_of(staff.role, staff.custom_role_id)]}
        await _note(caller, "staff.role_changed", staff, address, reason=words, diff=diff)
    await sessions.forget(ended)
    return staff


async def deactivate_staff(caller: Caller, id: UUID | None, *, reason: str, address: str, at: datetime) -> Staff:
    """Let somebody in no more, from this moment. Again is no error.

    Raises `StaffUnknown`, `BeyondOwnRights`, `LastOwner`, `InvalidInput`.
    """
    words = checked_reason(reason)
    async with in_transaction():
        staff = await _within_reach(caller, id)
        if not staff.active:
            return staff
        await access.check_not_last_owner(staff)
        staff.active = False
        await staff.save(update_fields=["active"])
        ended = await sessions.revoke(at, staff_id=staff.id)
        await _note(caller, "staff.deactivated", staff, address, reason=words, diff={"active": [True, False]})
    await sessions.forget(ended)
    return staff


async def reactivate_staff(caller: Caller, id: UUID | None, *, reason: str, address: str) -> Staff:
    """Let somebody in again, as what they were. Again is no error.

    Raises `StaffUnknown`, `BeyondOwnRights`, `InvalidInput`.
    """
    words = checked_reason(reason)
    async with in_transaction():
        staff = await _within_reach(caller, id)
        if staff.active:
            return staff
        staff.active = True
        await staff.save(update_fields=["active"])
        await _note(caller, "staff.reactivated", staff, address, reason=words, diff={"active": [False, True]})
    return staff


async def sign_out_staff(caller: Caller, id: UUID | None, *, reason: str, address: str, at: datetime) -> Staff:
    """End somebody's sessions. Raises `StaffUnknown`, `BeyondOwnRights`, `InvalidInput`."""
    words = checked_reason(reason)
    async with in_transaction():
        staff = await _within_reach(caller, id)
        ended = await sessions.revoke(at, staff_id=staff.id)
        await _note(caller, "staff.signed_out", staff, address, reason=words, diff={"sessions": [len(ended), 0]})
    await sessions.forget(ended)
    return staff


async def reset_second_factor(caller: Caller, id: UUID | None, *, reason: str, address: str, at: datetime) -> Staff:
    """Let somebody whose authenticator is lost set up another; their sessions end.

    Raises `StaffUnknown`, `BeyondOwnRights`, `InvalidInput`.
    """
    words = checked_reason(reason)
    async with in_transaction():
        staff = await _within_reach(caller, id)
        await forget_second_factor(staff.id, actor=caller.actor, address=address, reason=words)
        ended = await sessions.revoke(at, staff_id=staff.id)
    await sessions.forget(ended)
    return staff


def checked_reason(text: str) -> str:
    """Why, as it is kept. Raises `InvalidInput`."""
    words = text.strip()
    if not 1 <= len(words) <= LONGEST_REASON:
        raise InvalidInput("BAD_LENGTH", path=["input", "reason"], minimum=1, maximum=LONGEST_REASON)
    return words


async def _within_reach(caller: Caller, id: UUID | None) -> Staff:
    """Somebody who may do nothing that the caller may not.

    Such changes are made one after the other: two owners removing each other would each count the other.
    """
    await database.fetch("SELECT pg_advisory_xact_lock($1)", _KEEPING)
    staff = await access.staff_locked(id)
    access.check_within(caller, await access.rights_of(staff.role, staff.custom_role_id))
    return staff


async def _note(
    caller: Caller, action: str, staff: Staff, address: str, *, reason: str, diff: Mapping[str, object]
) -> None:
    await audit.record(caller.actor, action, ids.public("stf", staff.id), reason=reason, diff=diff, address=address)
