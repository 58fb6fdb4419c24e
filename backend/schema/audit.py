"""The journal of staff's acts."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import strawberry
from strawberry.scalars import JSON

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.audit import models, queries
from backend.domain.audit.queries import ActorKind
from backend.schema.accounts import Staff, names_of_actors
from backend.schema.context import Info
from backend.schema.doors import STAFF, described, edge, given, shown, typed
from backend.schema.search import TimeRange

described(
    ActorKind,
    STAFF,
    "Who acts.",
    {
        "STAFF": "People who work for the shop.",
        "CUSTOMER": "Customers and guests.",
        "CLIENT": "Programs of partners.",
        "SYSTEM": "The system by itself.",
    },
    name="AuditActor",
)


async def actors_of_entries(entries: Sequence["AuditEntry"], info: Info) -> list[str]:
    """Names of staff; customers and the system as the journal knows them."""
    return await names_of_actors([entry.known_as for entry in entries])


async def diffs_of_entries(entries: Sequence["AuditEntry"], info: Info) -> list[JSON | None]:
    """What each act changed; what something costs only with COST_READ. No statement."""
    sees = info.context.caller.may(Permission.COST_READ)
    found = [
        {name: change for name, change in (entry.changes or {}).items() if sees or "cost" not in name}
        for entry in entries
    ]
    return [JSON(changes) if changes else None for changes in found]


@typed(STAFF)
class AuditEntry:
    """One act of staff or of the system."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    at: datetime = shown(STAFF, "When it was done (UTC).")
    actor: str = edge(STAFF, "Who did it: a name, or `system`.", actors_of_entries)
    action: str = shown(STAFF, "What was done, e.g. product.published.")
    target: str = shown(STAFF, "What it was done to: a global id.")
    reason: str | None = shown(STAFF, "Why, in the actor's words; null when none was asked for.")
    address: str | None = shown(STAFF, "Network address it came from; null for the system.")
    diff: JSON | None = edge(
        STAFF,
        "What changed, field by field as [before, after], costs only with COST_READ; null when nothing did.",
        diffs_of_entries,
        weight=0,
    )
    changes: strawberry.Private[dict[str, Any] | None] = None
    known_as: strawberry.Private[str] = ""

    @classmethod
    def of(cls, row: models.AuditEntry) -> "AuditEntry":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("aud", row.id)),
            at=row.at,
            action=row.action,
            target=row.target,
            reason=row.reason,
            address=row.address,
            changes=row.diff,
            known_as=row.actor,
        )


@typed(STAFF)
class AuditChoices:
    """What the journal can be narrowed by: only what is in it."""

    actions: list[str] = shown(STAFF, "Every action in it, in the order of the alphabet; 500 at most.", size=100)
    staff: list[Staff] = shown(STAFF, "Staff who did something, by name.", size=50)


@given(STAFF)
class AuditFilter:
    """Which acts are wanted; all that is given must hold."""

    staff_id: strawberry.ID | None = shown(STAFF, "Of this member of staff.", default=None)
    actor: ActorKind | None = shown(STAFF, "Of such actors.", default=None)
    action: str | None = shown(STAFF, "This action, e.g. product.published.", default=None)
    target: str | None = shown(STAFF, "What was done to this: a global id.", default=None)
    at: TimeRange | None = shown(STAFF, "When it was done.", default=None)
    text: str | None = shown(
        STAFF,
        "Part of reason, action, target, address or what changed; without `at.gte` of the last 90 days.",
        default=None,
    )

    def wanted(self) -> queries.Wanted:
        """As the domain takes it; what cannot be in the journal finds nothing."""
        staff_id = ids.parse("stf", self.staff_id) if self.staff_id is not None else None
        return queries.Wanted(
            actor=f"staff:{staff_id}" if self.staff_id is not None else None,
            actors=self.actor,
            action=_kept(self.action),
            target=_kept(self.target),
            since=self.at.gte if self.at else None,
            until=self.at.lte if self.at else None,
            text=_kept(self.text.strip()) if self.text else None,
        )


@given(STAFF)
class ExportAuditInput:
    """Which entries go into the file, and why."""

    filter: AuditFilter | None = shown(STAFF, "Which ones; null: all there are.", default=None)
    reason: str = shown(STAFF, "Why, for the journal; 1 to 200 characters.")


def _kept(text: str | None) -> str | None:
    return text[:200].replace("\0", "") if text is not None else None
