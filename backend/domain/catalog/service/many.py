"""Acts on many products at once: each by itself, so that one that cannot be done keeps no other from it."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core.refusals import InvalidInput, Refusal, VersionConflict
from backend.domain.accounts.callers import Caller
from backend.domain.catalog import access
from backend.domain.catalog.many import MOST_PRODUCTS, CategoryWanted, Outcome, StateWanted
from backend.domain.catalog.models import Category, Product, ProductState
from backend.domain.catalog.picture import picture
from backend.domain.catalog.service.products import saved
from backend.domain.catalog.service.publishing import (
    archive_product,
    publish_product,
    restore_product,
    unpublish_product,
)

Wanted = TypeVar("Wanted", StateWanted, CategoryWanted)


async def set_product_states(
    wanted: Sequence[StateWanted], *, caller: Caller, address: str | None, at: datetime
) -> list[Outcome]:
    """Put products on sale, take them off it, archive them or take them out of the archive; aligned outcomes.

    Raises InvalidInput for the list as a whole.
    """
    _check([one.id for one in wanted])

    async def move(one: StateWanted) -> Product:
        verb = unpublish_product
        if one.state is ProductState.PUBLISHED:
            verb = publish_product
        elif one.state is ProductState.ARCHIVED:
            verb = archive_product
        product = await verb(one.id, one.version, caller=caller, address=address, at=at)
        if one.state is ProductState.DRAFT and product.state is ProductState.ARCHIVED:
            return await restore_product(one.id, one.version, caller=caller, address=address, at=at)
        return product

    return [await _outcome(move, one) for one in wanted]


async def move_products(
    wanted: Sequence[CategoryWanted], *, caller: Caller, address: str | None, at: datetime
) -> list[Outcome]:
    """Put products into categories; aligned outcomes. Raises InvalidInput for the list as a whole."""
    _check([one.id for one in wanted])
    known = set(
        await Category.filter(id__in={one.category_id for one in wanted}).values_list("id", flat=True),
    )
    for place, one in enumerate(wanted):
        if one.category_id not in known:
            raise InvalidInput("UNKNOWN", path=["input", "products", str(place), "categoryId"])

    async def move(one: CategoryWanted) -> Product:
        async with in_transaction():
            product = await access.product_locked(one.id, one.version)
            if product.category_id != one.category_id:
                before = await picture(product)
                product.category_id = one.category_id
                await saved(product, before, caller=caller, address=address, at=at)
        return product

    return [await _outcome(move, one) for one in wanted]


def _check(ids: Sequence[UUID]) -> None:
    if not ids:
        raise InvalidInput("REQUIRED", path=["input", "products"])
    if len(ids) > MOST_PRODUCTS:
        raise InvalidInput("TOO_MANY", path=["input", "products"], maximum=MOST_PRODUCTS)
    if len(set(ids)) < len(ids):
        raise InvalidInput("REPEATED", path=["input", "products"])


async def _outcome(move: Callable[[Wanted], Awaitable[Product]], one: Wanted) -> Outcome:
    try:
        product = await move(one)
    except VersionConflict as refusal:
        return Outcome(refusal.current, False, refusal)
    except Refusal as refusal:
        return Outcome(await Product.get_or_none(id=one.id), False, refusal)
    return Outcome(product, product.version != one.version)
