"""Composing and editing bundles."""

from datetime import datetime
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.idempotency import once, request_hash
from backend.core.outbox import emit
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog import access
from backend.domain.catalog.bundles import cheapest, chosen, price_apart
from backend.domain.catalog.composing import Inside, check_components
from backend.domain.catalog.editing import BundleDraft, ComponentDraft, check_bundle
from backend.domain.catalog.errors import BundleImpossible
from backend.domain.catalog.models import BundleComponent, ChoiceGroup, FulfilmentKind, Product, Variant
from backend.domain.catalog.picture import picture
from backend.domain.catalog.queries import staff
from backend.domain.catalog.service import writing
from backend.domain.catalog.service.products import saved


async def compose_bundle(draft: BundleDraft, *, caller: Caller, address: str | None, key: str, at: datetime) -> Product:
    """A bundle in DRAFT.

    Raises VariantUnknown, BundleImpossible, SlugTaken, SkuTaken, InvalidInput, IdempotencyConflict.
    """
    check_bundle(draft)
    hash = request_hash(caller.actor, draft)

    async def make() -> Product:
        category_id = await writing.check_category(draft.category_id)
        await writing.check_picture(draft.picture_id)
        await writing.check_slug(draft.slug)
        await writing.check_sku(draft.sku, "sku")
        product = await Product.create(
            **writing.page(draft, category_id),
            is_bundle=True,
            created_at=at,
            updated_at=at,
            updated_by_id=caller.staff_id,
            idempotency_key=key,
            request_hash=hash,
        )
        whole = await Variant.create(
            product=product,
            sku=draft.sku,
            kind=FulfilmentKind.BUNDLE,
            max_per_order=draft.max_per_order,
            max_per_person=draft.max_per_person,
            per_person_days=draft.per_person_days,
            tier_discount=draft.tier_discount,
        )
        await _write(product, whole, draft)
        await audit.record(caller.actor, "product.created", ids.public("prd", product.id), address=address)
        await emit("catalogue.changed", product_ids=[product.id])
        return product

    try:
        return await once(key, hash, lambda key: Product.get_or_none(idempotency_key=key), make)
    except IntegrityError as error:
        raise writing.taken(error) from None


async def update_bundle(
    id: UUID, version: int, draft: BundleDraft, *, caller: Caller, address: str | None, at: datetime
) -> Product:
    """Replace what staff set of a bundle. Orders keep the components they were placed with.

    Raises what `compose_bundle` and `update_product` raise.
    """
    check_bundle(draft)
    try:
        async with in_transaction():
            product = await access.product_locked(id, version, is_bundle=True)
            before = await picture(product)
            category_id = await writing.check_category(draft.category_id)
            await writing.check_picture(draft.picture_id)
            await writing.check_slug(draft.slug, but=product.id)
            whole = await writing.bundle_variant(product.id)
            await writing.check_sku(draft.sku, "sku", but=whole.id)
            product.update_from_dict(writing.page(draft, category_id))
            whole.sku, whole.max_per_order = draft.sku, draft.max_per_order
            whole.max_per_person, whole.per_person_days = draft.max_per_person, draft.per_person_days
            whole.tier_discount = draft.tier_discount
            await whole.save()
            await _write(product, whole, draft)
            await saved(product, before, caller=caller, address=address, at=at)
    except IntegrityError as error:
        raise writing.taken(error) from None
    return product


async def _write(product: Product, whole: Variant, draft: BundleDraft) -> None:
    inside = await check_components(draft.components, draft.choices)
    await writing.write_words(product.id, draft.words)
    await writing.write_variant_names(whole.id, draft.words.names)
    await writing.write_prices(whole.id, draft.prices)
    await _check_against_parts(draft, inside)
    await BundleComponent.filter(bundle_variant_id=whole.id).delete()
    await ChoiceGroup.filter(bundle_variant_id=whole.id).delete()
    groups = [
        ChoiceGroup(
            bundle_variant_id=whole.id,
            name_zh=choice.names.zh.strip(),
            name_en=choice.names.en.strip(),
            picks=choice.picks,
            may_wait=choice.may_wait,
            position=position,
        )
        for position, choice in enumerate(draft.choices)
    ]
    await ChoiceGroup.bulk_create(groups)
    held: list[tuple[UUID | None, ComponentDraft]] = [(None, one) for one in draft.components]
    held += [(group.id, one) for group, choice in zip(groups, draft.choices, strict=True) for one in choice.options]
    await BundleComponent.bulk_create(
        BundleComponent(
            bundle_variant_id=whole.id,
            component_variant_id=row.id,
            quantity=one.quantity,
            position=position,
            group_id=group_id,
        )
        for position, ((group_id, one), row) in enumerate(zip(held, inside.every, strict=True))
    )


async def _check_against_parts(draft: BundleDraft, inside: Inside) -> None:
    """A bundle that costs more in a channel than the cheapest that may be chosen of it misleads.

    Parts without a price there are judged when it is published.
    """
    of_parts = await staff.prices_by_variant([row.id for row in inside.every])
    for place, price in enumerate(draft.prices):
        here = [next((p.price_minor for p in of if p.channel_id == price.channel_id), None) for of in of_parts]
        if all(part is not None for part in here):
            costs = iter(part or 0 for part in here)
            fixed = [(next(costs), one.quantity) for one in draft.components]
            offered = [
                (choice.picks, [(next(costs), one.quantity) for one in choice.options]) for choice in draft.choices
            ]
            if price.price.minor > price_apart(chosen(fixed, offered, cheapest(offered))):
                raise BundleImpossible("PRICED_ABOVE_PARTS", path=["input", "prices", str(place), "price"])
