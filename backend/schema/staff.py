"""Keeping the staff: invitations, roles of the shop's own, and their refusals."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.core.refusals import Refusal
from backend.domain.accounts import models, permissions
from backend.domain.accounts import people as directory
from backend.domain.accounts.permissions import Permission, Role
from backend.schema.accounts import CustomRole, Staff, roles_of, staff_by_id
from backend.schema.context import Info
from backend.schema.doors import STAFF, UserError, edge, given, refusal, shown, typed


async def inviters(invitations: Sequence["StaffInvitation"], info: Info) -> list[Staff | None]:
    """Who sent each."""
    return await staff_by_id([invitation.row.invited_by_id for invitation in invitations])


@typed(STAFF)
class StaffInvitation:
    """A link on its way to somebody who may join the staff with it, once."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    email: str = shown(STAFF, "Address it was sent to, and that they will sign in with.")
    role: Role | None = shown(STAFF, "The built-in role they will have; null for one of the shop's own.")
    custom_role: CustomRole | None = edge(STAFF, "The shop's own role they will have; null for a built-in.", roles_of)
    invited_by: Staff | None = edge(STAFF, "Who sent it.", inviters)
    created_at: datetime = shown(STAFF, "When it was sent (UTC).")
    expires_at: datetime = shown(STAFF, "Until when it is good (UTC).")
    row: strawberry.Private[models.StaffInvitation]

    @classmethod
    def of(cls, row: models.StaffInvitation) -> "StaffInvitation":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("inv", row.id)),
            email=row.email,
            role=row.role,
            created_at=row.created_at,
            expires_at=row.expires_at,
            row=row,
        )


@typed(STAFF)
class Welcome:
    """What an open invitation says to whoever holds its link."""

    email: str = shown(STAFF, "Address they will sign in with.")
    role_name: str | None = shown(STAFF, "Name of the shop's own role they will have; null for a built-in one.")
    role: Role | None = shown(STAFF, "The built-in role they will have; null for one of the shop's own.")
    expires_at: datetime = shown(STAFF, "Until when the link is good (UTC).")
    needs_second_factor: bool = shown(STAFF, "Whether an authenticator has to be set up before anything else.")


@typed(STAFF)
class BuiltInRole:
    """One of the roles that every shop has."""

    role: Role = shown(STAFF, "Which one.")
    permissions: list[Permission] = shown(STAFF, "What it allows, in a stable order.")
    people: int = shown(STAFF, "How many active staff have it.")

    @classmethod
    def every(cls, people: Mapping[Role | UUID, int]) -> list["BuiltInRole"]:
        """All of them, with how many have each."""
        return [
            cls(
                role=role,
                permissions=[one for one in Permission if one in permissions.of(role)],
                people=people.get(role, 0),
            )
            for role in Role
        ]


@given(STAFF)
class StaffFilter:
    """Which staff are wanted; what is left out does not matter."""

    active: bool | None = shown(STAFF, "Those who may sign in, or those who may not any more.", default=None)
    text: str | None = shown(STAFF, "Part of the name or the address.", default=None)


@given(STAFF)
class InviteStaffInput:
    """Whom to invite, and as what: exactly one of the two roles."""

    email: str = shown(STAFF, "Address the link goes to.")
    role: Role | None = shown(STAFF, "A built-in role.", default=None)
    custom_role_id: strawberry.ID | None = shown(STAFF, "One of the shop's own roles.", default=None)


@given(STAFF)
class AcceptInvitationInput:
    """What somebody says who joins."""

    token: str = shown(STAFF, "What the link holds behind its hash.")
    name: str = shown(STAFF, "Name shown to colleagues, 1 to 60 characters.")
    password: str = shown(STAFF, "8 to 128 characters.")


@given(STAFF)
class SetStaffRoleInput:
    """Whose role is to change, and to what: exactly one of the two roles."""

    staff_id: strawberry.ID = shown(STAFF, "Whose.")
    role: Role | None = shown(STAFF, "A built-in role.", default=None)
    custom_role_id: strawberry.ID | None = shown(STAFF, "One of the shop's own roles.", default=None)
    reason: str = shown(STAFF, "Why, 1 to 200 characters; it is kept.")


@given(STAFF)
class StaffActInput:
    """Whom it is about, and why."""

    staff_id: strawberry.ID = shown(STAFF, "Whom.")
    reason: str = shown(STAFF, "Why, 1 to 200 characters; it is kept.")


@given(STAFF)
class RoleInput:
    """A role as it is to be."""

    name: str = shown(STAFF, "1 to 40 characters, unlike any other's.")
    description: str = shown(STAFF, "What it is for, at most 200 characters.")
    permissions: list[Permission] = shown(STAFF, "What it allows; nothing that whoever asks may not do.")


@typed(STAFF)
class RoleRemoved:
    """The role is gone."""

    id: strawberry.ID = shown(STAFF, "Its id.")


@refusal("STAFF_UNKNOWN", STAFF, zh="没有找到这位员工。", en="There is no such member of staff.")
class StaffUnknown(UserError):
    """No member of staff has this id."""


@refusal(
    "STAFF_EXISTS",
    STAFF,
    zh="该邮箱已属于一位员工；如已停用，请直接恢复。",
    en="Somebody works here under this address, or did: let them in again instead.",
)
class StaffExists(UserError):
    """Somebody works here under this address already, or did."""


@refusal(
    "LAST_OWNER",
    STAFF,
    zh="这是最后一位在职的店主，无法停用或更改角色；请先设置另一位店主。",
    en="This is the last owner who can sign in. Make somebody else an owner first.",
)
class LastOwner(UserError):
    """Without them the shop would have no owner who can sign in."""


@refusal(
    "BEYOND_OWN_RIGHTS",
    STAFF,
    zh="您不能授予或收回自己没有的权限。",
    en="You cannot give, or take away, what you may not do yourself.",
)
class BeyondOwnRights(UserError):
    """It would give, or take from somebody, what the person asking may not do themselves."""


@refusal(
    "INVITATION_UNKNOWN",
    STAFF,
    zh="邀请无效：可能已使用、已撤回或已过期。请联系邀请您的同事。",
    en="This invitation was used, taken back, or is too old. Ask whoever invited you for another.",
)
class InvitationUnknown(UserError):
    """The invitation was used, taken back, or is past its time."""


@refusal("ROLE_UNKNOWN", STAFF, zh="没有找到这个角色。", en="There is no such role.")
class RoleUnknown(UserError):
    """No custom role has this id."""


@refusal("ROLE_NAME_TAKEN", STAFF, zh="已有同名的角色。", en="Another role has this name.")
class RoleNameTaken(UserError):
    """Another role has this name."""


@refusal(
    "ROLE_IN_USE",
    STAFF,
    zh="还有 {people} 人（含未接受的邀请）使用这个角色，请先为他们更换。",
    en="{people} people have this role, invitations included: give them another first.",
)
class RoleInUse(UserError):
    """Somebody has this role."""

    people: int = shown(STAFF, "How many, open invitations included.")


@refusal(
    "ROLE_VERSION_CONFLICT",
    STAFF,
    zh="这个角色刚被他人修改，请查看最新内容后再试。",
    en="Somebody changed this role meanwhile. Look at it as it stands, then try again.",
)
class RoleVersionConflict(UserError):
    """Somebody changed the role since it was read."""

    current: CustomRole = shown(STAFF, "The role as it stands.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The role as it stands."""
        return {"current": CustomRole.of(refused.facts["current"])}


async def role_name(invitation: models.StaffInvitation) -> str | None:
    """The name of the shop's own role that an invitation is for."""
    (role,) = await directory.custom_roles_by_id([invitation.custom_role_id])
    return role.name if role else None
