"""Staff read the journal."""

from typing import Annotated
from uuid import UUID

import strawberry

from backend.domain.accounts.permissions import Permission
from backend.domain.audit import queries
from backend.schema import paging
from backend.schema.accounts import staff_by_id
from backend.schema.audit import AuditChoices, AuditEntry, AuditFilter
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, query
from backend.schema.paging import Connection


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.AUDIT_READ)
    async def audit_log(
        self,
        info: Info,
        filter: Annotated[AuditFilter | None, arg(STAFF, "Which ones.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[AuditEntry]:
        """Acts of staff, of customers' and partners' own, and of the system, newest first."""
        asked = paging.page(first, after, (UUID,))
        wanted = (filter or AuditFilter()).wanted()
        before = asked.after[0] if asked.after else None
        rows = await queries.page(wanted, asked.limit, at=info.context.at, before=before)
        return paging.connection(rows, asked, lambda row: (row.id,), AuditEntry.of)

    @query(STAFF, permission=Permission.AUDIT_READ)
    async def audit_choices(self, info: Info) -> AuditChoices:
        """What the journal can be narrowed by."""
        acted = await staff_by_id(await queries.staff_who_acted())
        return AuditChoices(
            actions=await queries.actions(),
            staff=sorted((person for person in acted if person), key=lambda person: person.name),
        )
