"""The guarded ways to staff, to what they are, and to what would make somebody one of them."""

import hashlib
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from backend.domain.accounts import permissions
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.errors import (
    BeyondOwnRights,
    InvitationUnknown,
    LastOwner,
    RoleUnknown,
    RoleVersionConflict,
    StaffUnknown,
)
from backend.domain.accounts.models import CustomRole, Staff, StaffInvitation
from backend.domain.accounts.permissions import Permission, Role


async def staff_locked(id: UUID | None) -> Staff:
    """Somebody who works here, or did, locked until the transaction ends. Raises `StaffUnknown`."""
    staff = await Staff.filter(id=id).select_for_update().first() if id else None
    if staff is None:
        raise StaffUnknown
    return staff


async def role_locked(id: UUID | None, version: int | None = None) -> CustomRole:
    """The custom role, locked until the transaction ends. Raises `RoleUnknown`, `RoleVersionConflict`."""
    role = await CustomRole.filter(id=id).select_for_update().first() if id else None
    if role is None:
        raise RoleUnknown
    if version is not None and role.version != version:
        raise RoleVersionConflict(role)
    return role


async def invitation_of(token: str, *, at: datetime) -> StaffInvitation:
    """The open invitation of a link. Raises `InvitationUnknown`."""
    if not token or len(token) > 100 or not token.isascii():
        raise InvitationUnknown
    found = await StaffInvitation.get_or_none(token_hash=digest(token), closed_at=None)
    if found is None or found.expires_at <= at:
        raise InvitationUnknown
    return found


def digest(token: str) -> bytes:
    """How an invitation's token is kept."""
    return hashlib.sha256(b"staff-invitation\n" + token.encode()).digest()


def check_within(caller: Caller, wanted: Iterable[str]) -> None:
    """Refuse to hand on, or to take from somebody, what the caller may not do. Raises `BeyondOwnRights`."""
    if not set(wanted) <= caller.permissions:
        raise BeyondOwnRights


async def rights_of(role: Role | None, custom_role_id: UUID | None) -> frozenset[Permission]:
    """What a built-in or custom role allows."""
    if role is not None:
        return permissions.of(role)
    custom = await CustomRole.get_or_none(id=custom_role_id)
    return permissions.named(custom.permissions) if custom else frozenset()


async def check_not_last_owner(staff: Staff) -> None:
    """Refuse what would leave the shop without an active owner. Raises `LastOwner`."""
    if staff.role is not Role.OWNER or not staff.active:
        return
    if not await Staff.filter(role=Role.OWNER, active=True).exclude(id=staff.id).exists():
        raise LastOwner
