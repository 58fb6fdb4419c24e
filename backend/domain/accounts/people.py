"""Reading people, their sessions and what staff may do: many keys in, aligned answers out."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.core.paging import Page
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import CustomRole, SecondFactor, Session, Staff, StaffInvitation
from backend.domain.accounts.permissions import Role

# What nobody has more of on purpose; the oldest of more are not listed, and end with `logOutEverywhere` too.
MOST_SESSIONS = 50
MOST_ROLES, MOST_INVITATIONS = 100, 100


async def open_sessions(caller: Caller, *, at: datetime) -> Sequence[Session]:
    """The caller's open sessions, the latest seen first."""
    mine = {"staff_id": caller.staff_id} if caller.staff_id else {"customer_id": caller.customer_id}
    found = Session.filter(revoked_at=None, expires_at__gt=at, **mine)
    return await found.order_by("-seen_at", "-id").limit(MOST_SESSIONS)


async def page_of_staff(asked: Page, *, active: bool | None = None, text: str = "") -> Sequence[Staff]:
    """Staff, the earliest first."""
    found = Staff.all().order_by("id").limit(asked.limit)
    if asked.after:
        found = found.filter(id__gt=asked.after[0])
    if active is not None:
        found = found.filter(active=active)
    if text:
        found = found.filter(id__in=await _matching(text))
    return await found


async def tags_in_use() -> list[tuple[str, int]]:
    """Every tag of buyers with how many have it, by name."""
    rows = await database.fetch("SELECT name, count(*)::int AS n FROM person_tag GROUP BY name ORDER BY name LIMIT 500")
    return [(row["name"], row["n"]) for row in rows]


async def _matching(text: str) -> list[UUID]:
    like = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    rows = await database.fetch("SELECT id FROM staff WHERE name ILIKE $1 OR email ILIKE $1 LIMIT 1000", like)
    return [row["id"] for row in rows]


async def open_invitations(*, at: datetime) -> Sequence[StaffInvitation]:
    """Invitations that can be accepted now, the newest first."""
    found = StaffInvitation.filter(closed_at=None, expires_at__gt=at)
    return await found.order_by("-id").limit(MOST_INVITATIONS)


async def custom_roles() -> Sequence[CustomRole]:
    """The shop's own roles by name."""
    return await CustomRole.all().order_by("name").limit(MOST_ROLES)


async def custom_roles_by_id(ids: Sequence[UUID | None]) -> list[CustomRole | None]:
    """Custom roles, aligned; None for a missing one or a None key."""
    wanted = {id for id in ids if id is not None}
    found = {row.id: row for row in await CustomRole.filter(id__in=list(wanted))} if wanted else {}
    return [found.get(id) if id is not None else None for id in ids]


async def with_second_factor(staff_ids: Sequence[UUID]) -> list[bool]:
    """Whether each has an authenticator that counts."""
    rows = await SecondFactor.filter(staff_id__in=list(staff_ids), confirmed_at__isnull=False)
    found = {row.staff_id for row in rows}
    return [id in found for id in staff_ids]


async def last_seen(staff_ids: Sequence[UUID]) -> list[datetime | None]:
    """When each was last here, as far as sessions are remembered."""
    rows = await database.fetch(
        "SELECT staff_id, max(seen_at) AS at FROM session WHERE staff_id = ANY($1) GROUP BY 1", list(staff_ids)
    )
    found = {row["staff_id"]: row["at"] for row in rows}
    return [found.get(id) for id in staff_ids]


async def people_by_role() -> dict[Role | UUID, int]:
    """How many active staff have each built-in or custom role."""
    rows = await database.fetch(
        "SELECT role, custom_role_id, count(*) AS people FROM staff WHERE active GROUP BY role, custom_role_id"
    )
    return {Role(row["role"]) if row["role"] else row["custom_role_id"]: int(row["people"]) for row in rows}
