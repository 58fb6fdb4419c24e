"""Inviting somebody to work for the shop, and joining it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend import settings
from backend.core import crypto, ids
from backend.core.refusals import InvalidInput
from backend.domain.accounts import access, contacts, names, passwords
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.errors import InvitationUnknown, StaffExists
from backend.domain.accounts.models import Staff, StaffInvitation
from backend.domain.accounts.permissions import Role
from backend.domain.accounts.service import sessions
from backend.domain.accounts.service.attempts import Attempts
from backend.domain.accounts.service.sessions import Opened
from backend.domain.audit import service as audit
from backend.domain.notifications import service as notifications


@dataclass(frozen=True, slots=True)
class RoleChoice:
    """What somebody is to be: a built-in role or a custom one, never both."""

    built_in: Role | None
    custom_id: UUID | None

    def check(self) -> None:
        """Raises `InvalidInput`."""
        if (self.built_in is None) == (self.custom_id is None):
            raise InvalidInput("REQUIRED", path=["input", "role"])


async def invite_staff(
    caller: Caller, email: str, choice: RoleChoice, *, locale: str, address: str, at: datetime
) -> StaffInvitation:
    """Send somebody a link to join the staff; an earlier one to the same address is void.

    Raises `InvalidInput`, `StaffExists`, `RoleUnknown`, `BeyondOwnRights`.
    """
    to = contacts.email(email)
    if to is None:
        raise InvalidInput("BAD_EMAIL", path=["input", "email"])
    choice.check()
    token = crypto.token()
    chosen = settings.get()
    async with in_transaction():
        if choice.custom_id is not None:
            await access.role_locked(choice.custom_id)
        access.check_within(caller, await access.rights_of(choice.built_in, choice.custom_id))
        if await Staff.filter(email=to).exists():
            raise StaffExists(path=["input", "email"])
        # Two at once to one address wait here for each other.
        await StaffInvitation.filter(email=to, closed_at=None).update(closed_at=at)
        made = await StaffInvitation.create(
            email=to,
            role=choice.built_in,
            custom_role_id=choice.custom_id,
            token_hash=access.digest(token),
            invited_by_id=caller.staff_id,
            created_at=at,
            expires_at=at + timedelta(seconds=chosen.staff_invitation_s),
        )
        # Behind the hash of the address: that part is sent to no server and written in no log.
        link = f"{chosen.address()}/admin/join#{token}"
        hours = str(chosen.staff_invitation_s // 3600)
        await notifications.send(
            to=to, channel="EMAIL", template="staff_invitation", locale=locale, params={"link": link, "hours": hours}
        )
        await audit.record(
            caller.actor,
            "staff.invited",
            ids.public("inv", made.id),
            diff={"email": [None, to], "role": [None, await name_of(choice.built_in, choice.custom_id)]},
            address=address,
        )
    return made


async def revoke_invitation(caller: Caller, id: UUID | None, *, address: str, at: datetime) -> StaffInvitation:
    """Make a link worthless. Raises `InvitationUnknown` when it is no open one."""
    async with in_transaction():
        found = await StaffInvitation.filter(id=id, closed_at=None).select_for_update().first() if id else None
        if found is None:
            raise InvitationUnknown
        found.closed_at = at
        await found.save(update_fields=["closed_at"])
        await audit.record(caller.actor, "staff.invitation_revoked", ids.public("inv", found.id), address=address)
    return found


async def accept_invitation(
    caller: Caller, token: str, *, name: str, password: str, address: str, user_agent: str, at: datetime
) -> Opened:
    """Join the staff and sign in; the link has done its work then.

    Raises `InvitationUnknown`, `InvalidInput`, `StaffExists`, `TooManyAttempts`.
    """
    said = names.checked(name, path=["input", "name"])
    passwords.check(password)
    attempts = Attempts("invitation", subject=token[:100], address=address, at=at)
    await attempts.begin()
    try:
        await access.invitation_of(token, at=at)
    except InvitationUnknown:
        await attempts.failed()
        raise
    hashed = await passwords.hash(password)
    try:
        async with in_transaction():
            invitation = await access.invitation_of(token, at=at)
            if not await StaffInvitation.filter(id=invitation.id, closed_at=None).update(closed_at=at):
                raise InvitationUnknown
            staff = await Staff.create(
                email=invitation.email,
                name=said,
                password_hash=hashed,
                role=invitation.role,
                custom_role_id=invitation.custom_role_id,
                created_at=at,
            )
            opened = await sessions.open_session(staff, at=at, address=address, user_agent=user_agent)
            ended = await sessions.revoke(at, id=caller.session_id) if caller.session_id else []
            await audit.record(
                opened.caller.actor,
                "staff.joined",
                ids.public("stf", staff.id),
                diff={
                    "name": [None, said],
                    "role": [None, await name_of(invitation.role, invitation.custom_role_id)],
                    "invitation": [None, ids.public("inv", invitation.id)],
                },
                address=address,
            )
    except IntegrityError:
        raise StaffExists from None
    await sessions.forget(ended)
    await attempts.succeeded()
    return opened


async def name_of(role: Role | None, custom_role_id: UUID | None) -> str:
    """How the journal tells a role."""
    if role is not None:
        return role.value
    return (await access.role_locked(custom_role_id)).name
