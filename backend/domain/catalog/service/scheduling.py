"""Products that go on sale and off it by themselves, at times that staff chose."""

from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.core.outbox import emit
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog import access
from backend.domain.catalog.errors import NotPublishable
from backend.domain.catalog.models import Product, ProductState
from backend.domain.catalog.picture import lacks

FURTHEST = timedelta(days=3660)
# Locked where nobody else is at it, so that two workers share the work and neither waits; asked anew under the lock.
_DUE = """
SELECT id FROM product WHERE (publish_at IS NOT NULL OR unpublish_at IS NOT NULL)
    AND least(publish_at, unpublish_at) <= $1
ORDER BY least(publish_at, unpublish_at), id LIMIT 1 FOR UPDATE SKIP LOCKED
"""


async def schedule_product(
    id: UUID,
    version: int,
    *,
    publish_at: datetime | None,
    unpublish_at: datetime | None,
    caller: Caller,
    address: str | None,
    at: datetime,
) -> Product:
    """Say when a product goes on sale and off it; None: not by itself.

    What it lacks for customers is told now, not when the time comes. Raises ProductUnknown, VersionConflict,
    NotPublishable, InvalidInput.
    """
    _check(publish_at, unpublish_at, at)
    async with in_transaction():
        product = await access.product_locked(id, version)
        if publish_at is not None:
            if product.state is ProductState.PUBLISHED:
                raise InvalidInput("ON_SALE_ALREADY", path=["input", "publishAt"])
            reasons = ["ARCHIVED"] if product.state is ProductState.ARCHIVED else await lacks(product)
            if reasons:
                raise NotPublishable(reasons)
        elif unpublish_at is not None and product.state is not ProductState.PUBLISHED:
            raise InvalidInput("NOT_ON_SALE", path=["input", "unpublishAt"])
        diff = {
            "publish_at": [_told(product.publish_at), _told(publish_at)],
            "unpublish_at": [_told(product.unpublish_at), _told(unpublish_at)],
        }
        product.publish_at, product.unpublish_at, product.unpublishable = publish_at, unpublish_at, None
        product.version += 1
        product.updated_at, product.updated_by_id = at, caller.staff_id
        await product.save()
        await audit.record(caller.actor, "product.scheduled", ids.public("prd", product.id), diff=diff, address=address)
    return product


def _check(publish_at: datetime | None, unpublish_at: datetime | None, at: datetime) -> None:
    for name, moment in (("publishAt", publish_at), ("unpublishAt", unpublish_at)):
        if moment is not None and moment <= at:
            raise InvalidInput("IN_THE_PAST", path=["input", name])
        if moment is not None and moment > at + FURTHEST:
            raise InvalidInput("TOO_FAR", path=["input", name])
    if publish_at is not None and unpublish_at is not None and unpublish_at <= publish_at:
        raise InvalidInput("ENDS_BEFORE_START", path=["input", "unpublishAt"])


def _told(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None


async def follow_schedule(at: datetime) -> int:
    """Put on sale and take off it whatever is due, each in a transaction of its own; returns how many.

    A product whose both times have passed goes through both, in their order. One that lacks something stays as it
    is, and says so.
    """
    done = 0
    while True:
        async with in_transaction():
            rows = await database.fetch(_DUE, at)
            if not rows:
                return done
            product = await Product.get(id=rows[0]["id"])
            if product.publish_at is not None and product.publish_at <= at:
                await _publish(product, at)
            if product.unpublish_at is not None and product.unpublish_at <= at:
                await _unpublish(product)
            product.version += 1
            product.updated_at, product.updated_by_id = at, None
            await product.save()
            await emit("catalogue.changed", product_ids=[product.id])
        done += 1


async def _publish(product: Product, at: datetime) -> None:
    product.publish_at = None
    if product.state is ProductState.PUBLISHED:
        return
    reasons = ["ARCHIVED"] if product.state is ProductState.ARCHIVED else await lacks(product)
    product.unpublishable = ",".join(reasons) or None
    if reasons:
        # Without a beginning there is no end to come.
        product.unpublish_at = None
        await _note(product, "product.publication_failed", {"lacks": [None, reasons]})
        return
    old, product.state = product.state, ProductState.PUBLISHED
    product.published_at = product.published_at or at
    await _note(product, "product.published", {"state": [old, product.state]})


async def _unpublish(product: Product) -> None:
    product.unpublish_at = None
    if product.state is ProductState.PUBLISHED:
        old, product.state = product.state, ProductState.DRAFT
        await _note(product, "product.unpublished", {"state": [old, product.state]})


async def _note(product: Product, act: str, diff: dict[str, object]) -> None:
    await audit.record("system", act, ids.public("prd", product.id), diff=diff)
