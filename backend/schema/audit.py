"""The journal of staff's acts."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry
from strawberry.scalars import JSON

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.audit import models
from backend.schema.accounts import staff_by_id
from backend.schema.context import Info
from backend.schema.doors import STAFF, edge, shown, typed


async def actors_of_entries(entries: Sequence["AuditEntry"], info: Info) -> list[str]:
    """Names of staff; customers and the system as the journal knows them."""
    keys = [
        UUID(entry.known_as.removeprefix("staff:")) if entry.known_as.startswith("staff:") else None
        for entry in entries
    ]
    people = await staff_by_id(keys)
    return [person.name if person else entry.known_as for entry, person in zip(entries, people, strict=True)]


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
