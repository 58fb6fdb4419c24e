"""Staff read the journal."""

from typing import Annotated
from uuid import UUID

import strawberry

from backend.domain.accounts.permissions import Permission
from backend.domain.audit import queries
from backend.schema import paging
from backend.schema.audit import AuditEntry
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, query
from backend.schema.paging import Connection


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.AUDIT_READ)
    async def audit_log(
        self,
        info: Info,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[AuditEntry]:
        """Acts of staff and of the system, newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.newest(asked.limit, before=asked.after[0] if asked.after else None)
        return paging.connection(rows, asked, lambda row: (row.id,), AuditEntry.of)
