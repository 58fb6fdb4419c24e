"""Staff keep the catalogue."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.catalog import models, service
from backend.domain.catalog.composing import preview
from backend.domain.catalog.queries import staff as queries
from backend.domain.catalog.queries.staff import KEY_TYPES, ProductSort
from backend.domain.inventory.previews import availability_of_parts
from backend.schema import paging
from backend.schema.catalog import BrandCount, Category
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.inventory import Availability
from backend.schema.paging import Connection
from backend.schema.products import Channel, StaffProduct, StaffVariant
from backend.schema.products_input import (
    BundleInput,
    BundlePreview,
    BundlePreviewInput,
    ProductFilter,
    ProductInput,
    ScheduleProductInput,
    VariantFilter,
    amount,
)
from backend.schema.products_refused import (
    BundleImpossible,
    NotPublishable,
    ProductUnknown,
    SkuTaken,
    SlugTaken,
    VersionConflict,
)
from backend.schema.repeats import IdempotencyConflict
from backend.schema.scalars import Node
from backend.schema.variants import VariantUnknown

CreateProductResult: TypeAlias = Annotated[
    StaffProduct | SlugTaken | SkuTaken | InvalidInput | IdempotencyConflict,
    union("CreateProductResult", "The product, or why there is none."),
]
UpdateProductResult: TypeAlias = Annotated[
    StaffProduct | ProductUnknown | VersionConflict | SlugTaken | SkuTaken | InvalidInput,
    union("UpdateProductResult", "The product as it is now, or why it did not change."),
]
ComposeBundleResult: TypeAlias = Annotated[
    StaffProduct | SlugTaken | SkuTaken | InvalidInput | IdempotencyConflict | VariantUnknown | BundleImpossible,
    union("ComposeBundleResult", "The bundle, or why there is none."),
]
UpdateBundleResult: TypeAlias = Annotated[
    StaffProduct
    | ProductUnknown
    | VersionConflict
    | SlugTaken
    | SkuTaken
    | InvalidInput
    | VariantUnknown
    | BundleImpossible,
    union("UpdateBundleResult", "The bundle as it is now, or why it did not change."),
]
PublishProductResult: TypeAlias = Annotated[
    StaffProduct | ProductUnknown | VersionConflict | NotPublishable,
    union("PublishProductResult", "The product on sale, or why it is not."),
]
UnpublishProductResult: TypeAlias = Annotated[
    StaffProduct | ProductUnknown | VersionConflict,
    union("UnpublishProductResult", "The product off sale, or why nothing changed."),
]
ScheduleProductResult: TypeAlias = Annotated[
    StaffProduct | ProductUnknown | VersionConflict | NotPublishable | InvalidInput,
    union("ScheduleProductResult", "The product with its times, or why nothing changed."),
]
BundlePreviewResult: TypeAlias = Annotated[
    BundlePreview | VariantUnknown | InvalidInput | BundleImpossible,
    union("BundlePreviewResult", "What the bundle would come to, or what is wrong with it."),
]
Key = Annotated[str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")]
ProductId = Annotated[strawberry.ID, arg(STAFF, "The product's global id.")]
Version = Annotated[int, arg(STAFF, "The version you read.")]
First = Annotated[int, arg(STAFF, "How many, 1 to 100.")]
After = Annotated[str | None, arg(STAFF, "Cursor to go on from.")]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.CATALOG_READ)
    async def categories(self, info: Info) -> list[Category]:
        """Every category, in the shop's order."""
        return [Category.of(row) for row in await models.Category.all().order_by("position", "id")]

    @query(STAFF, permission=Permission.CATALOG_READ)
    async def channels(self, info: Info) -> list[Channel]:
        """Every channel the shop itself sells in; those of partners are with the partners."""
        return [Channel.of(row) for row in await models.Channel.filter(wholesale=False).order_by("id")]

    @query(STAFF, permission=Permission.CATALOG_READ)
    async def products(
        self,
        info: Info,
        filter: Annotated[ProductFilter | None, arg(STAFF, "Which ones.")] = None,
        sort: Annotated[ProductSort, arg(STAFF, "In what order.")] = ProductSort.UPDATED,
        first: First = 20,
        after: After = None,
    ) -> Connection[StaffProduct]:
        """Products and bundles, drafts included."""
        asked = paging.page(first, after, KEY_TYPES[sort])
        rows = await queries.products((filter or ProductFilter()).wanted(), sort, asked)
        return paging.connection(rows, asked, lambda pair: (pair[0], pair[1].id), lambda pair: StaffProduct.of(pair[1]))

    @query(STAFF, permission=Permission.CATALOG_READ, size=20)
    async def brands(self, info: Info) -> list[BrandCount]:
        """Every brand of products that are not archived, by name; 1000 at most."""
        return [BrandCount(brand=brand, count=n) for brand, n in await queries.brands()]

    @query(STAFF, permission=Permission.CATALOG_READ)
    async def product(self, info: Info, id: ProductId) -> StaffProduct | None:
        """A product or bundle; null when there is none."""
        row_id = ids.parse("prd", id)
        return await _product_by_id(row_id, info) if row_id else None

    @query(STAFF, permission=Permission.CATALOG_READ)
    async def variants(
        self,
        info: Info,
        filter: Annotated[VariantFilter | None, arg(STAFF, "Which ones.")] = None,
        first: First = 20,
        after: After = None,
    ) -> Connection[StaffVariant]:
        """Variants that a bundle or a batch may hold, newest first; no bundles among them."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.variants((filter or VariantFilter()).wanted(), asked)
        return paging.connection(rows, asked, lambda row: (row.id,), StaffVariant.of)

    @query(STAFF, permission=Permission.CATALOG_READ, size=20)
    async def variants_by_ids(
        self,
        info: Info,
        of: Annotated[list[strawberry.ID], arg(STAFF, "Their global ids, at most 100.", name="ids")],
    ) -> list[StaffVariant]:
        """Variants that are known by their ids, bundles too; those that are none are left out."""
        wanted = [found for id in of[:100] if (found := ids.parse("var", id)) is not None]
        return [StaffVariant.of(row) for row in await queries.variants_by_id(wanted) if row]

    @query(STAFF, permission=Permission.CATALOG_READ, refusals=True)
    async def preview_bundle(
        self, info: Info, input: Annotated[BundlePreviewInput, arg(STAFF, "The bundle being composed.")]
    ) -> BundlePreviewResult:
        """What a bundle would cost and how its price would be shared; changes nothing."""
        components = [component.draft() for component in input.components]
        choices = [choice.draft() for choice in input.choices or ()]
        found = await preview(components, choices, amount(input.price, "price"), ids.parse("chn", input.channel_id))
        stock = await availability_of_parts(
            [(part.variant.id, part.quantity) for part in found.parts],
            [(group.draft.picks, [(one.variant.id, one.quantity) for one in group.options]) for group in found.groups],
            info.context.at,
        )
        return BundlePreview.of(found, Availability.of(stock))


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def create_product(
        self, info: Info, input: Annotated[ProductInput, arg(STAFF, "The product.")], idempotency_key: Key
    ) -> CreateProductResult:
        """Make a product, as a draft."""
        asked = info.context
        row = await service.create_product(
            input.draft(), caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return StaffProduct.of(row)

    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def update_product(
        self,
        info: Info,
        id: ProductId,
        version: Version,
        input: Annotated[ProductInput, arg(STAFF, "All of the product as it shall be.")],
    ) -> UpdateProductResult:
        """Replace what a product says and costs."""
        asked = info.context
        row = await service.update_product(
            _row_of(id), version, input.draft(), caller=asked.caller, address=asked.address, at=asked.at
        )
        return StaffProduct.of(row)

    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def compose_bundle(
        self, info: Info, input: Annotated[BundleInput, arg(STAFF, "The bundle.")], idempotency_key: Key
    ) -> ComposeBundleResult:
        """Make a bundle, as a draft."""
        asked = info.context
        row = await service.compose_bundle(
            input.draft(), caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return StaffProduct.of(row)

    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def update_bundle(
        self,
        info: Info,
        id: ProductId,
        version: Version,
        input: Annotated[BundleInput, arg(STAFF, "All of the bundle as it shall be.")],
    ) -> UpdateBundleResult:
        """Replace what a bundle says, holds and costs."""
        asked = info.context
        row = await service.update_bundle(
            _row_of(id), version, input.draft(), caller=asked.caller, address=asked.address, at=asked.at
        )
        return StaffProduct.of(row)

    @mutation(STAFF, permission=Permission.CATALOG_PUBLISH)
    async def publish_product(self, info: Info, id: ProductId, version: Version) -> PublishProductResult:
        """Put a product or bundle on sale."""
        asked = info.context
        row = await service.publish_product(
            _row_of(id), version, caller=asked.caller, address=asked.address, at=asked.at
        )
        return StaffProduct.of(row)

    @mutation(STAFF, permission=Permission.CATALOG_PUBLISH)
    async def unpublish_product(self, info: Info, id: ProductId, version: Version) -> UnpublishProductResult:
        """Take a product or bundle off sale; orders already placed are delivered."""
        asked = info.context
        row = await service.unpublish_product(
            _row_of(id), version, caller=asked.caller, address=asked.address, at=asked.at
        )
        return StaffProduct.of(row)

    @mutation(STAFF, permission=Permission.CATALOG_PUBLISH)
    async def schedule_product(
        self,
        info: Info,
        id: ProductId,
        version: Version,
        input: Annotated[ScheduleProductInput, arg(STAFF, "Both times as they shall be.")],
    ) -> ScheduleProductResult:
        """Say when a product or bundle goes on sale and off it by itself. Its prices are those of that time."""
        asked = info.context
        row = await service.schedule_product(
            _row_of(id),
            version,
            publish_at=input.publish_at,
            unpublish_at=input.unpublish_at,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return StaffProduct.of(row)


def _row_of(id: str) -> UUID:
    """The row behind a product's id; a malformed one finds nothing, like any unknown one."""
    return ids.parse("prd", id) or ids.new()


async def _product_by_id(id: UUID, info: Info) -> StaffProduct | None:
    row = await models.Product.get_or_none(id=id)
    return StaffProduct.of(row) if row else None


async def _product_node(id: UUID, info: Info) -> Node | None:
    return await _product_by_id(id, info) if info.context.caller.may(Permission.CATALOG_READ) else None


async def _variant_node(id: UUID, info: Info) -> Node | None:
    row = await models.Variant.get_or_none(id=id)
    return StaffVariant.of(row) if row and info.context.caller.may(Permission.CATALOG_READ) else None


async def _category_node(id: UUID, info: Info) -> Node | None:
    row = await models.Category.get_or_none(id=id)
    return Category.of(row) if row and info.context.caller.may(Permission.CATALOG_READ) else None


NODES = {"prd": _product_node, "var": _variant_node, "cat": _category_node}
TYPES = (StaffProduct, StaffVariant)
