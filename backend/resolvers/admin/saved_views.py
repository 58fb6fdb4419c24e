"""Staff keep views of lists under names of their own."""

from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.domain.accounts import service, views
from backend.domain.accounts.views import ListScreen
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.saved_views import SavedView, SavedViewUnknown, SaveViewInput, ViewRemoved

SaveViewResult: TypeAlias = Annotated[
    SavedView | InvalidInput, union("SaveViewResult", "The view as it is kept, or why it is not.")
]
RemoveViewResult: TypeAlias = Annotated[
    ViewRemoved | SavedViewUnknown, union("RemoveViewResult", "That it is gone, or why not.")
]


@strawberry.type
class Query:
    @query(STAFF, size=20)
    async def saved_views(
        self, info: Info, screen: Annotated[ListScreen, arg(STAFF, "Of which list.")]
    ) -> list[SavedView]:
        """One's own views of a list and those that colleagues share; empty where one may not see the list."""
        caller = info.context.caller
        return [SavedView.of(row, caller) for row in await views.views_of(screen, caller)]


@strawberry.type
class Mutation:
    @mutation(STAFF, signed_in=True)
    async def save_view(
        self, info: Info, input: Annotated[SaveViewInput, arg(STAFF, "The view, and its name.")]
    ) -> SaveViewResult:
        """Keep what a list shows under a name; the same name again replaces it."""
        asked = info.context
        row = await service.save_view(
            input.screen,
            input.name,
            input.view,
            shared=input.shared,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return SavedView.of(row, asked.caller)

    @mutation(STAFF, signed_in=True)
    async def remove_view(
        self, info: Info, id: Annotated[strawberry.ID, arg(STAFF, "The view's global id.")]
    ) -> RemoveViewResult:
        """Forget a view; who may change staff removes what others share, too."""
        asked = info.context
        row = await service.remove_view(ids.parse("viw", id) or ids.new(), caller=asked.caller, address=asked.address)
        return ViewRemoved(id=strawberry.ID(ids.public("viw", row.id)), screen=row.screen)
