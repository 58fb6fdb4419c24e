"""What may be sold, in batches."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from backend.core import database
from backend.domain.catalog import account_rules, prices
from backend.domain.catalog.models import AccountFormat, FulfilmentKind, TopUpSpeed
from backend.domain.catalog.prices import Listed, MemberPrice, Tier
from backend.domain.catalog.queries import current
from backend.domain.catalog.sellables import Choice, Component, Sellable, Words

# $1: variants, $2: the channel, $3: when, $4: the customer who asks. Names are gathered apart, which also keeps what
# the planner has to put in order few. It is not shown how many variants are asked for: a plan that is as good for any
# number is kept, and making this one takes three times as long as following it.
_SELLABLE = f"""
WITH asking AS MATERIALIZED ({current.TIER_OF.format(customer="$4::uuid")}), part AS MATERIALIZED (
    SELECT id, bundle_variant_id, component_variant_id, quantity, position, group_id
    FROM bundle_component
    WHERE bundle_variant_id IN (SELECT id FROM unnest((SELECT $1::uuid[])) AS a (id))
), wanted AS MATERIALIZED (
    SELECT id FROM unnest((SELECT $1::uuid[])) AS a (id) UNION SELECT component_variant_id FROM part
)
SELECT variant.id, product.id AS product_id, product.slug, sku, kind, art_glyph, art_hue, art_label,
    price.list_minor, price.price_minor, price.floor_minor, channel.currency AS price_currency, max_per_order,
    face_value_minor, variant.currency, validity_days, redeem_by, membership_days, cap, topup_speed,
    account_format,
    account_rules, promised_s, uses, max_per_person, per_person_days, tier_discount, category_id, brand,
    (SELECT stamp FROM price_clock) AS stamp,
    listed.price_minor AS listed_minor, listed.id AS listed_id, listed.version AS listed_version,
    listed.name_zh AS listed_zh, listed.name_en AS listed_en,
    own.price_minor AS own_minor, own.id AS own_id, own.version AS own_version,
    own.name_zh AS own_zh, own.name_en AS own_en,
    asking.id AS tier_id, asking.version AS tier_version, asking.name_zh AS tier_zh, asking.name_en AS tier_en,
    asking.discount_bps, named.name_zh, named.name_en, named.rules_zh, named.rules_en,
    called.variant_zh, called.variant_en,
    CASE WHEN kind = 'BUNDLE' THEN (
        SELECT jsonb_agg(
            jsonb_build_array(component_variant_id, quantity, position, group_id) ORDER BY position, part.id
        ) FROM part WHERE bundle_variant_id = variant.id
    ) END AS parts,
    CASE WHEN kind = 'BUNDLE' THEN (
        SELECT jsonb_agg(jsonb_build_array(g.id, g.name_zh, g.name_en, g.picks, g.may_wait) ORDER BY g.position, g.id)
        FROM choice_group AS g WHERE g.bundle_variant_id = variant.id
    ) END AS choices
FROM wanted JOIN variant ON variant.id = wanted.id
JOIN product ON product.id = variant.product_id AND product.state = 'PUBLISHED'
JOIN channel ON channel.id = $2
JOIN channel_price AS price ON price.variant_id = variant.id AND price.channel_id = channel.id
LEFT JOIN asking ON true
LEFT JOIN LATERAL ({current.said("variant.id", "$2", "$3")}) AS listed ON true
LEFT JOIN LATERAL ({current.said("variant.id", "$2", "$3", tier="asking.id")}) AS own ON true
CROSS JOIN LATERAL (
    SELECT max(name) FILTER (WHERE locale = 'zh-CN') AS name_zh, max(name) FILTER (WHERE locale = 'en') AS name_en,
        max(rules) FILTER (WHERE locale = 'zh-CN') AS rules_zh, max(rules) FILTER (WHERE locale = 'en') AS rules_en
    FROM product_translation WHERE product_id = product.id
) AS named
CROSS JOIN LATERAL (
    SELECT max(name) FILTER (WHERE locale = 'zh-CN') AS variant_zh, max(name) FILTER (WHERE locale = 'en') AS variant_en
    FROM variant_translation WHERE variant_id = variant.id
) AS called
WHERE variant.state = 'ACTIVE' AND num_nulls(named.name_zh, named.name_en, variant_zh, variant_en) = 0
"""  # noqa: S608 - our own words; values are bound
# The same for whoever is in a tier ($4).
_TO_A_TIER = _SELLABLE.replace(current.TIER_OF.format(customer="$4::uuid"), current.TIER.format(tier="$4::uuid"), 1)


async def sellable(
    variant_ids: Sequence[UUID],
    channel_id: UUID,
    *,
    at: datetime,
    customer_id: UUID | None = None,
    tier_id: UUID | None = None,
) -> list[Sellable | None]:
    """Each variant as it may be sold in the channel to the customer (None: to anybody), aligned; None when it may not.

    With `tier_id` in place of a customer: to whoever is in that tier.

    Sold is what is published, active, priced in the channel and named in both languages; a bundle, when all
    its components are, of each choice enough options to take, and one account at most serves them. Stock is
    another question. One statement however many are asked for.
    """
    if not variant_ids:
        return []
    sql, asking = (_TO_A_TIER, tier_id) if tier_id is not None else (_SELLABLE, customer_id)
    rows = await database.fetch(sql, list(variant_ids), channel_id, at, asking)
    found: dict[UUID, Sellable] = {row["id"]: _sellable(row) for row in rows}
    inside = {row["id"]: orjson.loads(row["parts"]) for row in rows if row["parts"] is not None}
    asked = {row["id"]: orjson.loads(row["choices"]) for row in rows if row["choices"] is not None}
    return [_with_components(found.get(id), inside.get(id, []), asked.get(id, []), found) for id in variant_ids]


def _with_components(
    whole: Sellable | None, parts: Sequence[Any], choices: Sequence[Any], found: dict[UUID, Sellable]
) -> Sellable | None:
    """`parts`: variant, quantity, position and choice of each; `choices`: id, names, picks and whether it may wait."""
    if whole is None or whole.kind is not FulfilmentKind.BUNDLE:
        return whole
    inside: dict[str | None, list[Component]] = defaultdict(list)
    for id, quantity, position, group in parts:
        if (one := found.get(UUID(id))) is not None:
            inside[group].append(Component(one, quantity, position))
        elif group is None:
            return None
    open_choices = [Choice(Words(zh, en), picks, tuple(inside[id]), wait) for id, zh, en, picks, wait in choices]
    if not parts or any(len(choice.options) < choice.picks for choice in open_choices):
        return None
    bundle = replace(whole, components=tuple(inside[None]), choices=tuple(open_choices))
    return bundle if bundle.has_one_account else None


def _sellable(row: dict[str, Any]) -> Sellable:
    asked = prices.asked(row["list_minor"], row["price_minor"], row["floor_minor"], row["listed_minor"])
    tier = _tier(row)
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
        price_minor=asked,
        currency=row["price_currency"],
        max_per_order=row["max_per_order"],
        face_value_minor=row["face_value_minor"],
        face_currency=row["currency"],
        validity_days=row["validity_days"],
        membership_days=row["membership_days"],
        cap=row["cap"],
        redeem_by=row["redeem_by"],
        topup_speed=TopUpSpeed(row["topup_speed"]) if row["topup_speed"] else None,
        account_format=AccountFormat(row["account_format"]) if row["account_format"] else None,
        account_rules=account_rules.read(row["account_rules"]),
        promised_s=row["promised_s"],
        uses=row["uses"],
        channel_minor=row["price_minor"],
        listed=_listed(row, "listed"),
        tier=tier,
        member=_member(row, asked, tier) if tier is not None else None,
        max_per_person=row["max_per_person"],
        per_person_days=row["per_person_days"],
        category_id=row["category_id"],
        brand=row["brand"] or None,
        floor_minor=row["floor_minor"],
        stamp=row["stamp"],
    )


def _tier(row: dict[str, Any]) -> Tier | None:
    if row["tier_id"] is None:
        return None
    return Tier(row["tier_id"], row["tier_version"], row["tier_zh"], row["tier_en"], row["discount_bps"])


def _listed(row: dict[str, Any], name: str) -> Listed | None:
    if row[f"{name}_id"] is None:
        return None
    return Listed(*(row[f"{name}_{part}"] for part in ("id", "version", "zh", "en")))


def _member(row: dict[str, Any], asked: int, tier: Tier) -> MemberPrice | None:
    minor = prices.for_member(
        asked,
        row["floor_minor"],
        listed_minor=row["own_minor"],
        discount_bps=tier.discount_bps,
        discounted=row["tier_discount"],
    )
    return MemberPrice(minor, tier, _listed(row, "own")) if minor is not None else None
