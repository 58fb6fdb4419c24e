"""Whom a rule's messages go to."""

from collections.abc import Sequence
from uuid import UUID

from backend.domain.accounts import permissions
from backend.domain.accounts.models import Staff
from backend.domain.accounts.permissions import Role
from backend.domain.alerts import rules
from backend.domain.alerts.models import AlertBot
from backend.domain.alerts.states import AlertKind


async def staff_for(kind: AlertKind, *, role: Role | None, person_id: UUID | None) -> Sequence[Staff]:
    """Those of the role, or the person, who are here and may see such alerts; the shop's owners when nobody is."""
    query = Staff.filter(role=role) if role is not None else Staff.filter(id=person_id)
    people = await query.filter(active=True).select_related("custom_role").order_by("id")
    found = [person for person in people if may_see(person, kind)]
    return found or await Staff.filter(role=Role.OWNER, active=True).order_by("id")


async def eligible(kind: AlertKind) -> Sequence[Staff]:
    """Who may have a rule of a kind, by name; a hundred at most."""
    people = await Staff.filter(active=True).select_related("custom_role").order_by("name", "id").limit(500)
    return [person for person in people if may_see(person, kind)][:100]


async def bots_of(bot_ids: Sequence[str]) -> Sequence[AlertBot]:
    """Those of the bots that are in use, in the order they were made."""
    return await AlertBot.filter(id__in=list(bot_ids), active=True).order_by("id") if bot_ids else []


def may_see(person: Staff, kind: AlertKind) -> bool:
    """Whether somebody (with their custom role at hand) may see alerts of a kind."""
    if person.role is not None:
        return rules.MEANINGS[kind].needs in permissions.of(person.role)
    custom = person.custom_role
    return custom is not None and rules.MEANINGS[kind].needs in permissions.named(custom.permissions)
