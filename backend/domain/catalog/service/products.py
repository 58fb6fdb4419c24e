"""Creating and editing products."""

from datetime import datetime
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.idempotency import once, request_hash
from backend.core.outbox import emit
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog import access
from backend.domain.catalog.editing import ProductDraft, check_product
from backend.domain.catalog.models import Product, ProductState, Variant, VariantState
from backend.domain.catalog.picture import difference, lacks, picture
from backend.domain.catalog.service import writing


async def create_product(
    draft: ProductDraft, *, caller: Caller, address: str | None, key: str, at: datetime
) -> Product:
    """A product in DRAFT. Raises SlugTaken, SkuTaken, InvalidInput, IdempotencyConflict."""
    check_product(draft)
    hash = request_hash(caller.actor, draft)

    async def make() -> Product:
        category_id = await writing.check_category(draft.category_id)
        await writing.check_picture(draft.picture_id)
        await writing.check_slug(draft.slug)
        product = await Product.create(
            **writing.page(draft, category_id),
            created_at=at,
            updated_at=at,
            updated_by_id=caller.staff_id,
            idempotency_key=key,
            request_hash=hash,
        )
        await _write(product, draft, {})
        await audit.record(caller.actor, "product.created", ids.public("prd", product.id), address=address)
        await emit("catalogue.changed", product_ids=[product.id])
        return product

    try:
        return await once(key, hash, lambda key: Product.get_or_none(idempotency_key=key), make)
    except IntegrityError as error:
        raise writing.taken(error) from None


async def update_product(
    id: UUID, version: int, draft: ProductDraft, *, caller: Caller, address: str | None, at: datetime
) -> Product:
    """Replace what staff set of a product. A variant that is not named any more is hidden, not deleted.

    Raises ProductUnknown, VersionConflict, SlugTaken, SkuTaken, InvalidInput; the last also when a product on
    sale would lack what customers need.
    """
    check_product(draft)
    try:
        async with in_transaction():
            product = await access.product_locked(id, version, is_bundle=False)
            before = await picture(product)
            category_id = await writing.check_category(draft.category_id)
            await writing.check_picture(draft.picture_id)
            await writing.check_slug(draft.slug, but=product.id)
            product.update_from_dict(writing.page(draft, category_id))
            existing = {row.id: row for row in await Variant.filter(product_id=product.id)}
            await _write(product, draft, existing)
            await saved(product, before, caller=caller, address=address, at=at)
    except IntegrityError as error:
        raise writing.taken(error) from None
    return product


async def saved(
    product: Product, before: dict[str, object], *, caller: Caller, address: str | None, at: datetime
) -> None:
    """Count the version up, journal what changed, tell the news; in the open transaction."""
    product.version += 1
    product.updated_at, product.updated_by_id = at, caller.staff_id
    await product.save()
    if product.state is ProductState.PUBLISHED and (reasons := await lacks(product)):
        raise InvalidInput("NOT_PUBLISHABLE", path=["input"], reasons=", ".join(reasons))
    diff = difference(before, await picture(product))
    await audit.record(caller.actor, "product.updated", ids.public("prd", product.id), diff=diff, address=address)
    await emit("catalogue.changed", product_ids=[product.id])


async def _write(product: Product, draft: ProductDraft, existing: dict[UUID, Variant]) -> None:
    await writing.write_words(product.id, draft.words)
    kept = set()
    for position, variant in enumerate(draft.variants):
        if variant.id is not None and variant.id not in existing:
            raise InvalidInput("UNKNOWN", path=["input", "variants", str(position), "id"])
        row = await writing.write_variant(
            product.id, variant, position, existing=existing[variant.id] if variant.id else None
        )
        kept.add(row.id)
    for id in existing.keys() - kept:
        await Variant.filter(id=id).update(state=VariantState.HIDDEN)
