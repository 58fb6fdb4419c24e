"""Staff are invited, given roles, let in and out; the shop's own roles are kept."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts import people, service
from backend.domain.accounts.permissions import Permission, Role
from backend.schema import paging
from backend.schema.accounts import CustomRole, Staff
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.second_factor import StepUpRequired
from backend.schema.staff import (
    BeyondOwnRights,
    BuiltInRole,
    InvitationUnknown,
    InviteStaffInput,
    LastOwner,
    RoleInput,
    RoleInUse,
    RoleNameTaken,
    RoleRemoved,
    RoleUnknown,
    RoleVersionConflict,
    SetStaffRoleInput,
    StaffActInput,
    StaffExists,
    StaffFilter,
    StaffInvitation,
    StaffUnknown,
)

InviteStaffResult: TypeAlias = Annotated[
    StaffInvitation | StaffExists | RoleUnknown | BeyondOwnRights | InvalidInput | StepUpRequired,
    union("InviteStaffResult", "The invitation, or why there is none."),
]
RevokeInvitationResult: TypeAlias = Annotated[
    StaffInvitation | InvitationUnknown | StepUpRequired,
    union("RevokeInvitationResult", "The invitation, worthless now, or why not."),
]
SetStaffRoleResult: TypeAlias = Annotated[
    Staff | StaffUnknown | RoleUnknown | BeyondOwnRights | LastOwner | InvalidInput | StepUpRequired,
    union("SetStaffRoleResult", "The person as they are now, or why nothing changed."),
]
DeactivateStaffResult: TypeAlias = Annotated[
    Staff | StaffUnknown | BeyondOwnRights | LastOwner | InvalidInput | StepUpRequired,
    union("DeactivateStaffResult", "The person, let in no more, or why not."),
]
ReactivateStaffResult: TypeAlias = Annotated[
    Staff | StaffUnknown | BeyondOwnRights | InvalidInput | StepUpRequired,
    union("ReactivateStaffResult", "The person, let in again, or why not."),
]
SignOutStaffResult: TypeAlias = Annotated[
    Staff | StaffUnknown | BeyondOwnRights | InvalidInput | StepUpRequired,
    union("SignOutStaffResult", "The person, signed out everywhere, or why not."),
]
ResetSecondFactorResult: TypeAlias = Annotated[
    Staff | StaffUnknown | BeyondOwnRights | InvalidInput | StepUpRequired,
    union("ResetSecondFactorResult", "The person, without an authenticator now, or why not."),
]
CreateRoleResult: TypeAlias = Annotated[
    CustomRole | RoleNameTaken | BeyondOwnRights | InvalidInput | StepUpRequired,
    union("CreateRoleResult", "The role, or why there is none."),
]
UpdateRoleResult: TypeAlias = Annotated[
    CustomRole | RoleUnknown | RoleVersionConflict | RoleNameTaken | BeyondOwnRights | InvalidInput | StepUpRequired,
    union("UpdateRoleResult", "The role as it is now, or why it did not change."),
]
RemoveRoleResult: TypeAlias = Annotated[
    RoleRemoved | RoleUnknown | RoleVersionConflict | RoleInUse | BeyondOwnRights | StepUpRequired,
    union("RemoveRoleResult", "That it is gone, or why not."),
]
Id = Annotated[strawberry.ID, arg(STAFF, "The role's global id.")]
Version = Annotated[int, arg(STAFF, "The version that was looked at.")]
About = Annotated[StaffActInput, arg(STAFF, "Whom, and why.")]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.STAFF_READ)
    async def staff(
        self,
        info: Info,
        filter: Annotated[StaffFilter | None, arg(STAFF, "Which ones.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Staff]:
        """Who works here, or did; the earliest first."""
        asked, wanted = paging.page(first, after, (UUID,)), filter or StaffFilter()
        rows = await people.page_of_staff(asked, active=wanted.active, text=(wanted.text or "").strip()[:100])
        return paging.connection(rows, asked, lambda row: (row.id,), Staff.of)

    @query(STAFF, permission=Permission.STAFF_READ)
    async def staff_invitations(self, info: Info) -> list[StaffInvitation]:
        """Invitations that can be accepted now, the newest first; at most 100."""
        return [StaffInvitation.of(row) for row in await people.open_invitations(at=info.context.at)]

    @query(STAFF, permission=Permission.STAFF_READ)
    async def built_in_roles(self, info: Info) -> list[BuiltInRole]:
        """The roles that every shop has, and what each allows."""
        return BuiltInRole.every(await people.people_by_role())

    @query(STAFF, permission=Permission.STAFF_READ)
    async def custom_roles(self, info: Info) -> list[CustomRole]:
        """The shop's own roles by name; at most 100."""
        return [CustomRole.of(row) for row in await people.custom_roles()]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.STAFF_WRITE, step_up=True)
    async def invite_staff(
        self, info: Info, input: Annotated[InviteStaffInput, arg(STAFF, "Whom, and as what.")]
    ) -> InviteStaffResult:
        """Send somebody a link to join with; an earlier one to the same address is worthless then."""
        asked = info.context
        row = await service.invite_staff(
            asked.caller,
            input.email,
            _choice(input.role, input.custom_role_id),
            locale=asked.locale,
            address=asked.address,
            at=asked.at,
        )
        return StaffInvitation.of(row)

    @mutation(STAFF, permission=Permission.STAFF_WRITE, step_up=True)
    async def revoke_invitation(
        self, info: Info, id: Annotated[strawberry.ID, arg(STAFF, "The invitation's global id.")]
    ) -> RevokeInvitationResult:
        """Make an invitation's link worthless."""
        asked = info.context
        row = await service.revoke_invitation(asked.caller, ids.parse("inv", id), address=asked.address, at=asked.at)
        return StaffInvitation.of(row)

    @mutation(STAFF, permission=Permission.STAFF_WRITE, step_up=True)
    async def set_staff_role(
        self, info: Info, input: Annotated[SetStaffRoleInput, arg(STAFF, "Whose, to what, and why.")]
    ) -> SetStaffRoleResult:
        """Give somebody another role; they are signed out, and sign in again with it."""
        asked = info.context
        row = await service.set_staff_role(
            asked.caller,
            ids.parse("stf", input.staff_id),
            _choice(input.role, input.custom_role_id),
            reason=input.reason,
            address=asked.address,
            at=asked.at,
        )
        return Staff.of(row)

    @mutation(STAFF, permission=Permission.STAFF_WRITE, step_up=True)
    async def deactivate_staff(self, info: Info, input: About) -> DeactivateStaffResult:
        """Let somebody in no more, from this moment."""
        asked = info.context
        row = await service.deactivate_staff(
            asked.caller, ids.parse("stf", input.staff_id), reason=input.reason, address=asked.address, at=asked.at
        )
        return Staff.of(row)

    @mutation(STAFF, permission=Permission.STAFF_WRITE, step_up=True)
    async def reactivate_staff(self, info: Info, input: About) -> ReactivateStaffResult:
        """Let somebody in again, as what they were."""
        asked = info.context
        row = await service.reactivate_staff(
            asked.caller, ids.parse("stf", input.staff_id), reason=input.reason, address=asked.address
        )
        return Staff.of(row)

    @mutation(STAFF, permission=Permission.STAFF_WRITE, step_up=True)
    async def sign_out_staff(self, info: Info, input: About) -> SignOutStaffResult:
        """End somebody's sessions everywhere; they may sign in again."""
        asked = info.context
        row = await service.sign_out_staff(
            asked.caller, ids.parse("stf", input.staff_id), reason=input.reason, address=asked.address, at=asked.at
        )
        return Staff.of(row)

    @mutation(STAFF, permission=Permission.STAFF_WRITE, step_up=True)
    async def reset_second_factor(self, info: Info, input: About) -> ResetSecondFactorResult:
        """Let somebody whose authenticator is lost set up another; they are signed out."""
        asked = info.context
        row = await service.reset_second_factor(
            asked.caller, ids.parse("stf", input.staff_id), reason=input.reason, address=asked.address, at=asked.at
        )
        return Staff.of(row)

    @mutation(STAFF, permission=Permission.STAFF_WRITE, step_up=True)
    async def create_role(
        self, info: Info, input: Annotated[RoleInput, arg(STAFF, "The role as it is to be.")]
    ) -> CreateRoleResult:
        """Put a role together from what one may do oneself."""
        row = await service.create_role(info.context.caller, _draft(input), address=info.context.address)
        return CustomRole.of(row)

    @mutation(STAFF, permission=Permission.STAFF_WRITE, step_up=True)
    async def update_role(
        self, info: Info, id: Id, version: Version, input: Annotated[RoleInput, arg(STAFF, "How it is to be.")]
    ) -> UpdateRoleResult:
        """Change what a role allows, for everybody who has it, from their next step."""
        row = await service.update_role(
            info.context.caller, ids.parse("rol", id), version, _draft(input), address=info.context.address
        )
        return CustomRole.of(row)

    @mutation(STAFF, permission=Permission.STAFF_WRITE, step_up=True)
    async def remove_role(self, info: Info, id: Id, version: Version) -> RemoveRoleResult:
        """Forget a role that nobody has."""
        row = await service.remove_role(
            info.context.caller, ids.parse("rol", id), version, address=info.context.address
        )
        return RoleRemoved(id=strawberry.ID(ids.public("rol", row.id)))


def _choice(role: Role | None, custom_role_id: str | None) -> service.RoleChoice:
    # An id that is none stands for a role that is not there.
    custom = (ids.parse("rol", custom_role_id) or UUID(int=0)) if custom_role_id is not None else None
    return service.RoleChoice(role, custom)


def _draft(input: RoleInput) -> service.RoleDraft:
    return service.RoleDraft(input.name, input.description, input.permissions)
