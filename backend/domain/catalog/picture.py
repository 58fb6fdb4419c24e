"""A product as plain data, for the journal's "what changed" and for what it lacks."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from backend.domain.catalog.editing import Text
from backend.domain.catalog.models import BundleComponent, ChoiceGroup, Product, Variant
from backend.domain.catalog.queries import staff


async def picture(product: Product) -> dict[str, Any]:
    """Everything staff set of a product, JSON-able."""
    (words,), (variants,) = await staff.words_by_product([product.id]), await staff.variants_by_product([product.id])
    ids = [variant.id for variant in variants]
    names, prices = await staff.variant_names(ids), await staff.prices_by_variant(ids)
    inside, choices = await staff.components_by_bundle(ids), await staff.choices_by_bundle(ids)
    return {
        "state": product.state.value,
        "slug": product.slug,
        "category": str(product.category_id),
        "art": [product.art_glyph, product.art_hue, product.art_label],
        "brand": product.brand,
        "picture": str(product.picture_id) if product.picture_id else None,
        **{column: [text.zh, text.en] for column, text in words.items()},
        "variants": [
            {
                **_facts(variant),
                "names": [name.zh, name.en],
                "prices": {str(price.channel_id): [price.list_minor, price.price_minor] for price in of},
                "components": {str(p.component_variant_id): p.quantity for p in parts if p.group_id is None},
                **_choices(groups, parts),
            }
            for variant, name, of, parts, groups in zip(variants, names, prices, inside, choices, strict=True)
        ],
    }


def _choices(groups: Sequence[ChoiceGroup], parts: Sequence[BundleComponent]) -> dict[str, Any]:
    told = [
        {
            "names": [group.name_zh, group.name_en],
            "picks": group.picks,
            **({"may_wait": True} if group.may_wait else {}),
            "options": {str(p.component_variant_id): p.quantity for p in parts if p.group_id == group.id},
        }
        for group in groups
    ]
    return {"choices": told} if told else {}


def difference(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """What changed: field → [before, after]."""
    return {name: [before[name], after[name]] for name in after if before[name] != after[name]}


async def lacks(product: Product) -> list[str]:
    """Why a product cannot be on sale, as stable upper-case words; empty when it can."""
    (words,), (variants,) = await staff.words_by_product([product.id]), await staff.variants_by_product([product.id])
    ids = [variant.id for variant in variants]
    names, prices = await staff.variant_names(ids), await staff.prices_by_variant(ids)
    texts = [*words.values(), *names]
    for groups in await staff.choices_by_bundle(ids) if product.is_bundle else []:
        texts += [Text(group.name_zh, group.name_en) for group in groups]
    reasons = {
        "MISSING_TRANSLATION": not all(text.zh.strip() and text.en.strip() for text in texts),
        "NO_VARIANT": not variants,
        "NO_PRICE": any(not of for of in prices),
    }
    found = [reason for reason, holds in reasons.items() if holds]
    if product.is_bundle and variants:
        found += await _component_lacks(variants[0].id, {price.channel_id for price in prices[0]})
    return found


async def _component_lacks(bundle_variant_id: UUID, channels: set[UUID]) -> list[str]:
    (parts,) = await staff.components_by_bundle([bundle_variant_id])
    if not parts:
        return ["NO_COMPONENT"]
    inside = [row for row in await staff.variants_by_id([part.component_variant_id for part in parts]) if row]
    owners = await staff.products_by_id([row.product_id for row in inside])
    prices = await staff.prices_by_variant([row.id for row in inside])
    found = []
    if any(owner is None or owner.state != "PUBLISHED" for owner in owners) or any(
        row.state != "ACTIVE" for row in inside
    ):
        found.append("COMPONENT_UNPUBLISHED")
    if any(channels - {price.channel_id for price in of} for of in prices):
        found.append("COMPONENT_UNPRICED")
    return found


def _facts(variant: Variant) -> dict[str, Any]:
    names = (
        "sku",
        "face_value_minor",
        "currency",
        "validity_days",
        "min_days_left",
        "membership_days",
        "topup_speed",
        "account_format",
        "account_rules",
        "promised_s",
        "uses",
        "cap",
        "max_per_order",
        "max_per_person",
        "per_person_days",
        "tier_discount",
    )
    redeem_by = variant.redeem_by.isoformat() if variant.redeem_by else None
    return {"kind": variant.kind.value, "redeem_by": redeem_by, **{name: getattr(variant, name) for name in names}}
