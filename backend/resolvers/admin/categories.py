"""Staff keep the shop's categories."""

from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.catalog import service
from backend.schema.catalog import Category
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, union
from backend.schema.invalid import InvalidInput
from backend.schema.shelving import CategoryChanged, CategoryInput, CategoryUnknown

UpdateCategoryResult: TypeAlias = Annotated[
    Category | CategoryUnknown | CategoryChanged | InvalidInput,
    union("UpdateCategoryResult", "The category as it is now, or why it did not change."),
]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def update_category(
        self,
        info: Info,
        id: Annotated[strawberry.ID, arg(STAFF, "The category's global id.")],
        version: Annotated[int, arg(STAFF, "The version you read.")],
        input: Annotated[CategoryInput, arg(STAFF, "What it shall be.")],
    ) -> UpdateCategoryResult:
        """Replace what staff set of a category."""
        asked = info.context
        row = await service.update_category(
            ids.parse("cat", id), version, input.draft(), caller=asked.caller, address=asked.address
        )
        return Category.of(row)
