"""Putting products on sale and taking them off."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.outbox import emit
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog import access
from backend.domain.catalog.errors import NotPublishable
from backend.domain.catalog.models import Product, ProductState
from backend.domain.catalog.picture import lacks


async def publish_product(id: UUID, version: int, *, caller: Caller, address: str | None, at: datetime) -> Product:
    """Put a product or bundle on sale; one that is on sale stays as it is.

    Raises ProductUnknown, VersionConflict, NotPublishable with all reasons at once.
    """
    async with in_transaction():
        product = await access.product_locked(id, version)
        if product.state is ProductState.PUBLISHED:
            return product
        reasons = ["ARCHIVED"] if product.state is ProductState.ARCHIVED else await lacks(product)
        if reasons:
            raise NotPublishable(reasons)
        product.published_at = product.published_at or at
        await _move_and_record(
            product, "product.published", ProductState.PUBLISHED, caller=caller, address=address, at=at
        )
    return product


async def unpublish_product(id: UUID, version: int, *, caller: Caller, address: str | None, at: datetime) -> Product:
    """Take a product off sale; placed orders are delivered all the same. Raises ProductUnknown, VersionConflict."""
    async with in_transaction():
        product = await access.product_locked(id, version)
        if product.state is ProductState.PUBLISHED:
            await _move_and_record(
                product, "product.unpublished", ProductState.DRAFT, caller=caller, address=address, at=at
            )
    return product


async def archive_product(id: UUID, version: int, *, caller: Caller, address: str | None, at: datetime) -> Product:
    """Withdraw a product; its orders keep it. Raises ProductUnknown, VersionConflict."""
    async with in_transaction():
        product = await access.product_locked(id, version)
        if product.state is not ProductState.ARCHIVED:
            await _move_and_record(
                product, "product.archived", ProductState.ARCHIVED, caller=caller, address=address, at=at
            )
    return product


async def restore_product(id: UUID, version: int, *, caller: Caller, address: str | None, at: datetime) -> Product:
    """Take a product out of the archive, as a draft. Raises ProductUnknown, VersionConflict."""
    async with in_transaction():
        product = await access.product_locked(id, version)
        if product.state is ProductState.ARCHIVED:
            await _move_and_record(
                product, "product.restored", ProductState.DRAFT, caller=caller, address=address, at=at
            )
    return product


async def _move_and_record(
    product: Product, act: str, state: ProductState, *, caller: Caller, address: str | None, at: datetime
) -> None:
    old, product.state = product.state, state
    # What was to come by itself has come.
    product.publish_at = product.unpublishable = None
    if state is not ProductState.PUBLISHED:
        product.unpublish_at = None
    product.version += 1
    product.updated_at, product.updated_by_id = at, caller.staff_id
    await product.save()
    await audit.record(caller.actor, act, ids.public("prd", product.id), diff={"state": [old, state]}, address=address)
    await emit("catalogue.changed", product_ids=[product.id])
