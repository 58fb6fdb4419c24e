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
from backend.schema.shelving import (
    CategoryChanged,
    CategoryInput,
    CategoryInUse,
    CategoryRemoved,
    CategoryTaken,
    CategoryUnknown,
)

CreateCategoryResult: TypeAlias = Annotated[
    Category | CategoryTaken | InvalidInput, union("CreateCategoryResult", "The new category, or why there is none.")
]
MoveCategoryResult: TypeAlias = Annotated[
    Category | CategoryUnknown | InvalidInput,
    union("MoveCategoryResult", "The category at its place, or why it stays where it is."),
]
RemoveCategoryResult: TypeAlias = Annotated[
    CategoryRemoved | CategoryUnknown | CategoryChanged | CategoryInUse | InvalidInput,
    union("RemoveCategoryResult", "The category that is gone, or why it stays."),
]

UpdateCategoryResult: TypeAlias = Annotated[
    Category | CategoryUnknown | CategoryChanged | InvalidInput,
    union("UpdateCategoryResult", "The category as it is now, or why it did not change."),
]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def create_category(
        self,
        info: Info,
        slug: Annotated[str, arg(STAFF, "The last part of its address, for good: a-z, 0-9 and single hyphens.")],
        input: Annotated[CategoryInput, arg(STAFF, "What it shall be.")],
    ) -> CreateCategoryResult:
        """Put up a category behind all others; nothing stands in it yet."""
        asked = info.context
        row = await service.create_category(slug, input.draft(), caller=asked.caller, address=asked.address)
        return Category.of(row)

    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def move_category(
        self,
        info: Info,
        id: Annotated[strawberry.ID, arg(STAFF, "The category's global id.")],
        after: Annotated[
            strawberry.ID | None, arg(STAFF, "The category it shall stand right behind; null: before all.")
        ] = None,
    ) -> MoveCategoryResult:
        """Give a category another place in the shop's order."""
        asked = info.context
        row = await service.move_category(
            ids.parse("cat", id),
            ids.parse("cat", after) if after is not None else None,
            first=after is None,
            caller=asked.caller,
            address=asked.address,
        )
        return Category.of(row)

    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def remove_category(
        self,
        info: Info,
        id: Annotated[strawberry.ID, arg(STAFF, "The category's global id.")],
        version: Annotated[int, arg(STAFF, "The version you read.")],
        move_to: Annotated[
            strawberry.ID | None,
            arg(STAFF, "Where the products and bundles in it go; null: there are none, or it stays."),
        ] = None,
    ) -> RemoveCategoryResult:
        """Take a category away for good; its page is gone, what stood in it stands in another one."""
        asked = info.context
        row = await service.remove_category(
            ids.parse("cat", id),
            version,
            ids.parse("cat", move_to) if move_to is not None else None,
            moving=move_to is not None,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return CategoryRemoved(id=strawberry.ID(ids.public("cat", row.id)))

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
