"""Acts on many products at once: each by itself, so that one that cannot be done keeps no other from it."""

from collections.abc import Sequence
from datetime import datetime

from tortoise.transactions import in_transaction

from backend.core.many import Outcome, check_many, each
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.catalog import access
from backend.domain.catalog.many import CategoryWanted, StateWanted
from backend.domain.catalog.models import Category, Product, ProductState
from backend.domain.catalog.picture import picture
from backend.domain.catalog.service.products import saved
from backend.domain.catalog.service.publishing import (
    archive_product,
    publish_product,
    restore_product,
    unpublish_product,
)
from backend.domain.catalog.service.writing import check_category


async def set_product_states(
    wanted: Sequence[StateWanted], *, caller: Caller, address: str | None, at: datetime
) -> list[Outcome[Product]]:
    """Put products on sale, take them off it, archive them or take them out of the archive; aligned outcomes.

    Raises InvalidInput for the list as a whole.
    """
    check_many([one.id for one in wanted], "products")

    async def move(one: StateWanted) -> tuple[Product, bool]:
        verb = unpublish_product
        if one.state is ProductState.PUBLISHED:
            verb = publish_product
        elif one.state is ProductState.ARCHIVED:
            verb = archive_product
        product = await verb(one.id, one.version, caller=caller, address=address, at=at)
        if one.state is ProductState.DRAFT and product.state is ProductState.ARCHIVED:
            product = await restore_product(one.id, one.version, caller=caller, address=address, at=at)
        return product, product.version != one.version

    return await each(wanted, move, _standing)


async def move_products(
    wanted: Sequence[CategoryWanted], *, caller: Caller, address: str | None, at: datetime
) -> list[Outcome[Product]]:
    """Put products into categories; aligned outcomes. Raises InvalidInput for the list as a whole."""
    check_many([one.id for one in wanted], "products")
    known = set(
        await Category.filter(id__in={one.category_id for one in wanted}).values_list("id", flat=True),
    )
    for place, one in enumerate(wanted):
        if one.category_id not in known:
            raise InvalidInput("UNKNOWN", path=["input", "products", str(place), "categoryId"])

    async def move(one: CategoryWanted) -> tuple[Product, bool]:
        async with in_transaction():
            product = await access.product_locked(one.id, one.version)
            if product.category_id != one.category_id:
                await check_category(one.category_id)
                before = await picture(product)
                product.category_id = one.category_id
                await saved(product, before, caller=caller, address=address, at=at)
        return product, product.version != one.version

    return await each(wanted, move, _standing)


async def _standing(one: StateWanted | CategoryWanted) -> Product | None:
    return await Product.get_or_none(id=one.id)
