"""Staff change many products at once."""

from typing import Annotated, TypeAlias

import strawberry

from backend.domain.accounts.permissions import Permission
from backend.domain.catalog import service
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, union
from backend.schema.invalid import InvalidInput
from backend.schema.many_products import ChangedProduct, MoveProductsInput, ProductsChanged, SetProductStatesInput

SetProductStatesResult: TypeAlias = Annotated[
    ProductsChanged | InvalidInput, union("SetProductStatesResult", "What became of each, or why nothing was tried.")
]
MoveProductsResult: TypeAlias = Annotated[
    ProductsChanged | InvalidInput, union("MoveProductsResult", "What became of each, or why nothing was tried.")
]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.CATALOG_PUBLISH)
    async def set_product_states(
        self, info: Info, input: Annotated[SetProductStatesInput, arg(STAFF, "Which, and their states.")]
    ) -> SetProductStatesResult:
        """Put products and bundles on sale, off it, into the archive or out of it: each by itself, all in one call."""
        asked = info.context
        outcomes = await service.set_product_states(
            [one.wanted() for one in input.products], caller=asked.caller, address=asked.address, at=asked.at
        )
        return ProductsChanged(
            products=[
                ChangedProduct.of(one.id, outcome, asked.locale)
                for one, outcome in zip(input.products, outcomes, strict=True)
            ]
        )

    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def move_products(
        self, info: Info, input: Annotated[MoveProductsInput, arg(STAFF, "Which, and where to.")]
    ) -> MoveProductsResult:
        """Put products and bundles into other categories: each by itself, all in one call."""
        asked = info.context
        outcomes = await service.move_products(
            [one.wanted() for one in input.products], caller=asked.caller, address=asked.address, at=asked.at
        )
        return ProductsChanged(
            products=[
                ChangedProduct.of(one.id, outcome, asked.locale)
                for one, outcome in zip(input.products, outcomes, strict=True)
            ]
        )
