"""What may be sold, in batches."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from backend.core import database
from backend.domain.catalog.models import AccountFormat, FulfilmentKind, TopUpSpeed
from backend.domain.catalog.sellables import Component, Sellable, Words

_COMPONENTS = """
SELECT bundle_variant_id, component_variant_id, quantity, position FROM bundle_component
WHERE bundle_variant_id = ANY($1::uuid[]) ORDER BY bundle_variant_id, position, id
"""
_SELLABLE = """
SELECT variant.id, product.id AS product_id, product.slug, sku, kind, art_glyph, art_hue, art_label,
    list_minor, price_minor, channel.currency AS price_currency, max_per_order, face_value_minor,
    variant.currency, validity_days, membership_days, cap, topup_speed, account_format,
    promised_s, uses, pz.name AS name_zh, pe.name AS name_en,
    pz.rules AS rules_zh, pe.rules AS rules_en,
    vz.name AS variant_zh, ve.name AS variant_en
FROM variant
JOIN product ON product.id = variant.product_id AND product.state = 'PUBLISHED'
JOIN channel ON channel.id = $2
JOIN channel_price AS price ON price.variant_id = variant.id AND price.channel_id = channel.id
JOIN product_translation AS pz ON pz.product_id = product.id AND pz.locale = 'zh-CN'
JOIN product_translation AS pe ON pe.product_id = product.id AND pe.locale = 'en'
JOIN variant_translation AS vz ON vz.variant_id = variant.id AND vz.locale = 'zh-CN'
JOIN variant_translation AS ve ON ve.variant_id = variant.id AND ve.locale = 'en'
WHERE variant.id = ANY($1::uuid[]) AND variant.state = 'ACTIVE'
"""


async def sellable(variant_ids: Sequence[UUID], channel_id: UUID) -> list[Sellable | None]:
    """Each variant as it may be sold in the channel now, aligned; None when it may not.

    Sold is what is published, active, priced in the channel and named in both languages; a bundle, when all
    its components are and one account at most serves them. Stock is another question. Two statements however
    many are asked for.
    """
    if not variant_ids:
        return []
    parts = await database.fetch(_COMPONENTS, list(variant_ids))
    wanted = {*variant_ids, *(part["component_variant_id"] for part in parts)}
    rows = await database.fetch(_SELLABLE, list(wanted), channel_id)
    found: dict[UUID, Sellable] = {row["id"]: _sellable(row) for row in rows}
    inside: dict[UUID, list[dict[str, Any]]] = defaultdict(list)
    for part in parts:
        inside[part["bundle_variant_id"]].append(part)
    return [_with_components(found.get(id), inside.get(id, []), found) for id in variant_ids]


def _with_components(
    whole: Sellable | None, parts: Sequence[dict[str, Any]], found: dict[UUID, Sellable]
) -> Sellable | None:
    if whole is None or whole.kind is not FulfilmentKind.BUNDLE:
        return whole
    components = [
        Component(found[part["component_variant_id"]], part["quantity"], part["position"])
        for part in parts
        if part["component_variant_id"] in found
    ]
    if not parts or len(components) < len(parts):
        return None
    bundle = replace(whole, components=tuple(components))
    return bundle if len(bundle.account_formats) <= 1 else None


def _sellable(row: dict[str, Any]) -> Sellable:
    return Sellable(
        variant_id=row["id"],
        product_id=row["product_id"],
        slug=row["slug"],
        sku=row["sku"],
        kind=FulfilmentKind(row["kind"]),
        names=Words(row["name_zh"], row["name_en"]),
        variant_names=Words(row["variant_zh"], row["variant_en"]),
        rules=Words(row["rules_zh"], row["rules_en"]),
        glyph=row["art_glyph"],
        hue=row["art_hue"],
        art_label=row["art_label"],
        list_minor=row["list_minor"],
        price_minor=row["price_minor"],
        currency=row["price_currency"],
        max_per_order=row["max_per_order"],
        face_value_minor=row["face_value_minor"],
        face_currency=row["currency"],
        validity_days=row["validity_days"],
        membership_days=row["membership_days"],
        cap=row["cap"],
        topup_speed=TopUpSpeed(row["topup_speed"]) if row["topup_speed"] else None,
        account_format=AccountFormat(row["account_format"]) if row["account_format"] else None,
        promised_s=row["promised_s"],
        uses=row["uses"],
    )
