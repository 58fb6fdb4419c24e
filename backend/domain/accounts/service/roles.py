"""Roles put together by the shop itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import ids, outbox
from backend.core.refusals import InvalidInput
from backend.domain.accounts import access, permissions
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.errors import RoleInUse, RoleNameTaken
from backend.domain.accounts.models import CustomRole, Staff, StaffInvitation
from backend.domain.accounts.permissions import Permission
from backend.domain.accounts.service import sessions
from backend.domain.audit import service as audit

LONGEST_NAME, LONGEST_DESCRIPTION = 40, 200


@dataclass(frozen=True, slots=True)
class RoleDraft:
    """What a custom role is called and allows."""

    name: str
    description: str
    permissions: Sequence[Permission]

    def checked(self) -> "RoleDraft":
        """The same in its stored form. Raises `InvalidInput`."""
        name, description = " ".join(self.name.split()), " ".join(self.description.split())
        if not 1 <= len(name) <= LONGEST_NAME:
            raise InvalidInput("BAD_LENGTH", path=["input", "name"], minimum=1, maximum=LONGEST_NAME)
        if len(description) > LONGEST_DESCRIPTION:
            raise InvalidInput("TOO_LONG", path=["input", "description"], maximum=LONGEST_DESCRIPTION)
        if not name.isprintable():
            raise InvalidInput("BAD_CHARACTER", path=["input", "name"])
        if not description.isprintable():
            raise InvalidInput("BAD_CHARACTER", path=["input", "description"])
        if len(set(self.permissions)) < len(self.permissions):
            raise InvalidInput("REPEATED", path=["input", "permissions"])
        return RoleDraft(name, description, [one for one in Permission if one in self.permissions])


async def create_role(caller: Caller, draft: RoleDraft, *, address: str) -> CustomRole:
    """A role of the shop's own. Raises `InvalidInput`, `BeyondOwnRights`, `RoleNameTaken`."""
    new = draft.checked()
    access.check_within(caller, new.permissions)
    try:
        async with in_transaction():
            role = await CustomRole.create(
                name=new.name, description=new.description, permissions=[one.value for one in new.permissions]
            )
            diff = {name: [None, value] for name, value in _told(role).items()}
            await audit.record(caller.actor, "role.created", ids.public("rol", role.id), diff=diff, address=address)
    except IntegrityError:
        raise RoleNameTaken(path=["input", "name"]) from None
    return role


async def update_role(caller: Caller, id: UUID | None, version: int, draft: RoleDraft, *, address: str) -> CustomRole:
    """Change what a role allows; for those who have it, at their next step.

    Nobody adds what they may not do themselves, nor takes it from others. Raises `RoleUnknown`,
    `RoleVersionConflict`, `InvalidInput`, `BeyondOwnRights`, `RoleNameTaken`.
    """
    new = draft.checked()
    try:
        async with in_transaction():
            role = await access.role_locked(id, version)
            before = _told(role)
            access.check_within(caller, permissions.named(role.permissions) ^ frozenset(new.permissions))
            role.name, role.description = new.name, new.description
            role.permissions = [one.value for one in new.permissions]
            role.version += 1
            await role.save()
            after = _told(role)
            await outbox.emit("role.changed", role_id=role.id)
            await audit.record(
                caller.actor,
                "role.changed",
                ids.public("rol", role.id),
                diff={name: [before[name], after[name]] for name in after if before[name] != after[name]},
                address=address,
            )
    except IntegrityError:
        raise RoleNameTaken(path=["input", "name"]) from None
    await sessions.look_again_soon(staff__custom_role_id=role.id)
    return role


async def remove_role(caller: Caller, id: UUID | None, version: int, *, address: str) -> CustomRole:
    """Forget a role that nobody has. Raises `RoleUnknown`, `RoleVersionConflict`, `RoleInUse`, `BeyondOwnRights`."""
    async with in_transaction():
        role = await access.role_locked(id, version)
        access.check_within(caller, permissions.named(role.permissions))
        people = await Staff.filter(custom_role_id=role.id).count()
        people += await StaffInvitation.filter(custom_role_id=role.id, closed_at=None).count()
        if people:
            raise RoleInUse(people)
        await role.delete()
        diff = {name: [value, None] for name, value in _told(role).items()}
        await audit.record(caller.actor, "role.removed", ids.public("rol", role.id), diff=diff, address=address)
    return role


async def apply_role(role_id: UUID) -> None:
    """Let a changed role count at once where it was not heard of yet; raises RedisError while Redis is away."""
    await sessions.look_again(staff__custom_role_id=role_id)


def _told(role: CustomRole) -> dict[str, object]:
    return {"name": role.name, "description": role.description, "permissions": list(role.permissions)}
