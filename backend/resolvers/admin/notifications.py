"""Staff read what the shop wrote to buyers."""

from typing import Annotated
from uuid import UUID

import strawberry

from backend.domain.accounts.permissions import Permission
from backend.domain.notifications import queries
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, query
from backend.schema.notifications import Message
from backend.schema.paging import Connection


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.MESSAGES_READ)
    async def messages(
        self,
        info: Info,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Message]:
        """Messages to buyers, newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.newest(asked.limit, before=asked.after[0] if asked.after else None)
        return paging.connection(rows, asked, lambda row: (row.id,), Message.of)
