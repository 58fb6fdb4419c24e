"""`node(id)`: anything with a global id, through the same access as everywhere else."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.schema.context import Info
from backend.schema.doors import EVERY, arg, query
from backend.schema.scalars import Node

Finder = Callable[[UUID, Info], Awaitable[Node | None]]


def node_query(finders: dict[str, Finder]) -> type[Any]:
    """The root field for the kinds that one door shows; absent, foreign and malformed ids all find null."""

    @strawberry.type
    class Query:
        @query(EVERY)
        async def node(self, info: Info, id: Annotated[strawberry.ID, arg(EVERY, "A global id.")]) -> Node | None:
            """Anything with a global id that this caller may see; null otherwise."""
            prefix = ids.kind_of(id)
            row_id = ids.parse(prefix, id)
            finder = finders.get(prefix)
            return await finder(row_id, info) if finder and row_id else None

    return Query
