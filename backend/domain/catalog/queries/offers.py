"""Reading what customers may buy, in batches and pages."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.core import database
from backend.core.paging import Page
from backend.domain.catalog import account_rules
from backend.domain.catalog.models import AccountFormat, ContentLocale, FulfilmentKind, TopUpSpeed
from backend.domain.catalog.offers import Choosing, Inside, Offer, OfferSort, Option, Part, Shelf
from backend.domain.catalog.queries import current

# $1 is the language, $2 the channel, $3 when. An offer without an active, priced variant is not listed.
_ASKED = current.asked("$2", "$3")
_OFFER = f"""
SELECT p.id, p.slug, p.is_bundle, p.category_id, p.version, t.name, t.summary, t.description, t.rules, t.refund_note,
    p.art_glyph AS glyph, p.art_hue AS hue, p.art_label AS label, p.brand, p.picture_id,
    (SELECT CASE $1 WHEN 'en' THEN m.alt_en ELSE m.alt_zh END FROM media_picture AS m WHERE m.id = p.picture_id)
        AS picture_alt, p.position, p.published_at,
    low.id AS variant_id, low.kind, low.promised_s, low.max_per_order, low.price_minor, low.list_minor, low.currency
FROM product AS p
JOIN product_translation AS t ON t.product_id = p.id AND t.locale = $1
CROSS JOIN LATERAL (
    SELECT v.id, v.kind, CASE WHEN v.kind <> 'BUNDLE' THEN v.promised_s ELSE (
        SELECT max(part.promised_s) FROM bundle_component AS c JOIN variant AS part ON part.id = c.component_variant_id
        WHERE c.bundle_variant_id = v.id
    ) END AS promised_s, v.max_per_order, {_ASKED} AS price_minor, cp.list_minor, channel.currency
    FROM variant AS v
    JOIN channel_price AS cp ON cp.variant_id = v.id AND cp.channel_id = $2
    JOIN channel ON channel.id = cp.channel_id
    WHERE v.product_id = p.id AND v.state = 'ACTIVE'
    ORDER BY price_minor, v.position, v.id LIMIT 1
) AS low
WHERE p.state = 'PUBLISHED'
"""  # noqa: S608 - our own words; values are bound
# The same without the long texts, which are most of what is read and which lists seldom show.
_BRIEF = _OFFER.replace("t.description, t.rules, t.refund_note", "'' AS description, '' AS rules, '' AS refund_note", 1)
_FIRST = f"""
SELECT o.* FROM unnest($4::uuid[]) WITH ORDINALITY AS shelf (id, place) CROSS JOIN LATERAL (
    {_BRIEF} AND p.category_id = shelf.id ORDER BY p.position, p.id LIMIT $5
) AS o ORDER BY shelf.place, o.position, o.id
"""  # noqa: S608 - our own words; values are bound
_OPTION = f"""
SELECT v.id, v.product_id, v.sku, t.name, v.kind, v.face_value_minor, v.currency AS face_currency, v.validity_days,
    v.redeem_by, v.topup_speed, v.account_format, v.account_rules, v.promised_s, v.uses, v.max_per_order,
    {_ASKED} AS price_minor, cp.list_minor, channel.currency
FROM variant AS v
JOIN product AS p ON p.id = v.product_id AND p.state = 'PUBLISHED'
JOIN variant_translation AS t ON t.variant_id = v.id AND t.locale = $1
JOIN channel_price AS cp ON cp.variant_id = v.id AND cp.channel_id = $2
JOIN channel ON channel.id = cp.channel_id
WHERE v.state = 'ACTIVE'
"""  # noqa: S608 - our own words; values are bound
_IN_CATEGORY = "p.category_id = (SELECT id FROM category WHERE slug = {})"
_OF_KIND = "EXISTS (SELECT FROM variant AS k WHERE k.product_id = p.id AND k.kind = {})"
_ORDERS = {
    OfferSort.FEATURED: ("p.position", "bigint", "ASC", ">"),
    OfferSort.NEWEST: ("p.published_at", "timestamptz", "DESC", "<"),
    OfferSort.PRICE_LOW: ("low.price_minor", "bigint", "ASC", ">"),
    OfferSort.PRICE_HIGH: ("low.price_minor", "bigint", "DESC", "<"),
}
# How the database writes what is one of a few, and where it stands in a row.
_KINDS = {kind.value: kind for kind in FulfilmentKind}
_SPEEDS: dict[str | None, TopUpSpeed | None] = {None: None, **{speed.value: speed for speed in TopUpSpeed}}
_FORMATS: dict[str | None, AccountFormat | None] = {None: None, **{format.value: format for format in AccountFormat}}
_OFFER_KIND, _OPTION_KIND = Offer._fields.index("kind"), Option._fields.index("kind")
_SPEED, _FORMAT = Option._fields.index("topup_speed"), Option._fields.index("account_format")
_RULES = Option._fields.index("account_rules")


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom the catalogue is read, and when: what everybody is asked at that moment."""

    locale: ContentLocale
    channel_id: UUID
    at: datetime


@dataclass(frozen=True, slots=True)
class OfferFilter:
    """Which offers are wanted; all that is given must hold."""

    category: str | None = None
    kind: FulfilmentKind | None = None
    bundles: bool | None = None
    brand: str | None = None


async def offers(
    reader: Reader, wanted: OfferFilter, sort: OfferSort, page: Page, *, brief: bool = False
) -> list[Offer]:
    """A page of offers, `page.limit` at most; one statement. `brief`: their long texts are left empty."""
    column, kind, direction, beyond = _ORDERS[sort]
    conditions: list[tuple[str, tuple[object, ...]]] = []
    if wanted.category is not None:
        conditions.append((_IN_CATEGORY, (wanted.category,)))
    if wanted.bundles is not None:
        conditions.append(("p.is_bundle = {}", (wanted.bundles,)))
    if wanted.brand is not None:
        conditions.append(("p.brand = {}", (wanted.brand,)))
    if wanted.kind is not None:
        conditions.append((_OF_KIND, (wanted.kind.value,)))
    if page.after is not None:
        conditions.append((f"({column}, p.id) {beyond} ({{}}::{kind}, {{}})", page.after))
    sql = _BRIEF if brief else _OFFER
    values: list[object] = [reader.locale.value, reader.channel_id, reader.at]
    for condition, bound in conditions:
        sql += " AND " + condition.format(*(f"${len(values) + place + 1}" for place in range(len(bound))))
        values += bound
    sql += f" ORDER BY {column} {direction}, p.id {direction} LIMIT {page.limit}"
    return [_offer(row) for row in await database.records(sql, *values)]


async def offer_by_slug(reader: Reader, slug: str, *, is_bundle: bool) -> Offer | None:
    """The offer at an address; None when there is none on sale."""
    rows = await database.records(
        _OFFER + " AND p.slug = $4 AND p.is_bundle = $5",
        reader.locale.value,
        reader.channel_id,
        reader.at,
        slug,
        is_bundle,
    )
    return _offer(rows[0]) if rows else None


async def offers_by_id(reader: Reader, ids: Sequence[UUID], *, brief: bool = False) -> list[Offer | None]:
    """Offers by product, aligned; None for what is not on sale. `brief`: their long texts are left empty."""
    if not ids:
        return []
    rows = await database.records(
        (_BRIEF if brief else _OFFER) + " AND p.id = ANY($4::uuid[])",
        reader.locale.value,
        reader.channel_id,
        reader.at,
        list(ids),
    )
    found = {row["id"]: _offer(row) for row in rows}
    return [found.get(id) for id in ids]


async def first_by_category(reader: Reader, ids: Sequence[UUID], most: int) -> list[list[Offer]]:
    """The first offers of each category as the shop arranged them, aligned, without their long texts; one statement."""
    if not ids:
        return []
    rows = await database.records(
        _FIRST, reader.locale.value, reader.channel_id, reader.at, list(dict.fromkeys(ids)), most
    )
    found: dict[UUID, list[Offer]] = defaultdict(list)
    for offer in map(_offer, rows):
        found[offer.category_id].append(offer)
    return [found[id] for id in ids]


async def options_by_product(reader: Reader, ids: Sequence[UUID]) -> list[list[Option]]:
    """What may be chosen of each product, aligned, in the shop's order."""
    found: dict[UUID, list[Option]] = defaultdict(list)
    if ids:
        rows = await database.records(
            _OPTION + " AND v.product_id = ANY($4::uuid[]) ORDER BY v.position, v.id",
            reader.locale.value,
            reader.channel_id,
            reader.at,
            list(ids),
        )
        for option in map(_option, rows):
            found[option.product_id].append(option)
    return [found[id] for id in ids]


async def options_by_id(reader: Reader, ids: Sequence[UUID]) -> list[Option | None]:
    """Options by variant, aligned; None for what is not on sale."""
    if not ids:
        return []
    rows = await database.records(
        _OPTION + " AND v.id = ANY($4::uuid[])", reader.locale.value, reader.channel_id, reader.at, list(ids)
    )
    found = {row["id"]: _option(row) for row in rows}
    return [found.get(id) for id in ids]


async def inside_of_bundles(reader: Reader, variant_ids: Sequence[UUID]) -> list[Inside]:
    """What is inside each bundle's variant, aligned, in order; what is not on sale is left out. Four statements.

    The fourth is spared where there is nothing to choose.
    """
    if not variant_ids:
        return []
    rows = await database.fetch(
        "SELECT bundle_variant_id, component_variant_id, quantity, group_id FROM bundle_component"
        " WHERE bundle_variant_id = ANY($1::uuid[]) ORDER BY position, id",
        list(variant_ids),
    )
    inside = list(dict.fromkeys(row["component_variant_id"] for row in rows))
    options = {option.id: option for option in await options_by_id(reader, inside) if option}
    products = list(dict.fromkeys(option.product_id for option in options.values()))
    owners = {offer.id: offer for offer in await offers_by_id(reader, products) if offer}
    fixed: dict[UUID, list[Part]] = defaultdict(list)
    offered: dict[UUID, list[Part]] = defaultdict(list)
    for row in rows:
        option = options.get(row["component_variant_id"])
        if option and option.product_id in owners:
            part = Part(option, owners[option.product_id], row["quantity"])
            if row["group_id"] is None:
                fixed[row["bundle_variant_id"]].append(part)
            else:
                offered[row["group_id"]].append(part)
    choices: dict[UUID, list[Choosing]] = defaultdict(list)
    groups = await _groups(reader, {row["group_id"] for row in rows} - {None})
    for row in groups:
        choices[row["bundle_variant_id"]].append(
            Choosing(row["name"], row["picks"], tuple(offered[row["id"]]), row["may_wait"])
        )
    return [Inside(tuple(fixed[id]), tuple(choices[id])) for id in variant_ids]


async def _groups(reader: Reader, ids: AbstractSet[UUID]) -> Sequence[dict[str, Any]]:
    if not ids:
        return []
    return await database.fetch(
        "SELECT id, bundle_variant_id, picks, may_wait, CASE $2 WHEN 'en' THEN name_en ELSE name_zh END AS name"
        " FROM choice_group WHERE id = ANY($1::uuid[]) ORDER BY position, id",
        list(ids),
        reader.locale.value,
    )


async def bundles_by_product(reader: Reader, ids: Sequence[UUID]) -> list[list[Offer]]:
    """The bundles on sale that hold a variant of each product, aligned."""
    if not ids:
        return []
    rows = await database.fetch(
        "SELECT DISTINCT part.product_id, whole.product_id AS bundle_id FROM bundle_component AS c"
        " JOIN variant AS part ON part.id = c.component_variant_id"
        " JOIN variant AS whole ON whole.id = c.bundle_variant_id WHERE part.product_id = ANY($1::uuid[])",
        list(ids),
    )
    bundles = list(dict.fromkeys(row["bundle_id"] for row in rows))
    on_sale = {offer.id: offer for offer in await offers_by_id(reader, bundles) if offer}
    found: dict[UUID, list[Offer]] = defaultdict(list)
    for row in rows:
        if row["bundle_id"] in on_sale:
            found[row["product_id"]].append(on_sale[row["bundle_id"]])
    return [sorted(found[id], key=lambda offer: (offer.position, offer.id)) for id in ids]


async def shelves(locale: ContentLocale, slug: str | None = None) -> list[Shelf]:
    """The categories in the shop's order, or the one of that slug."""
    rows = await database.fetch(
        "SELECT c.id, c.slug, t.name, t.tagline, c.glyph, c.hue, c.picture_id,"
        " CASE $1 WHEN 'en' THEN m.alt_en ELSE m.alt_zh END AS picture_alt FROM category AS c"
        " LEFT JOIN media_picture AS m ON m.id = c.picture_id"
        " JOIN category_translation AS t ON t.category_id = c.id AND t.locale = $1"
        " WHERE $2::text IS NULL OR c.slug = $2 ORDER BY c.position, c.id",
        locale.value,
        slug,
    )
    return [Shelf(**row) for row in rows]


async def shelves_by_id(locale: ContentLocale, ids: Sequence[UUID]) -> list[Shelf | None]:
    """Categories by id, aligned. There are few: all are read."""
    found = {shelf.id: shelf for shelf in await shelves(locale)}
    return [found.get(id) for id in ids]


async def offer_counts_by_category(channel_id: UUID, ids: Sequence[UUID]) -> list[int]:
    """How many offers each category has on sale in the channel, aligned."""
    rows = await database.fetch(
        "SELECT p.category_id, count(*) AS n FROM product AS p WHERE p.state = 'PUBLISHED'"
        " AND p.category_id = ANY($1::uuid[]) AND EXISTS (SELECT FROM variant AS v"
        " JOIN channel_price AS cp ON cp.variant_id = v.id AND cp.channel_id = $2"
        " WHERE v.product_id = p.id AND v.state = 'ACTIVE') GROUP BY p.category_id",
        list(ids),
        channel_id,
    )
    found = {row["category_id"]: row["n"] for row in rows}
    return [found.get(id, 0) for id in ids]


async def brands(channel_id: UUID, category: str | None) -> list[tuple[str, int]]:
    """Brands on sale in the channel, of a category where one is named, with how many offers each has, most first."""
    rows = await database.fetch(
        "SELECT p.brand, count(*) AS n FROM product AS p WHERE p.state = 'PUBLISHED' AND p.brand <> ''"  # noqa: S608 - as above
        f" AND ($2::text IS NULL OR {_IN_CATEGORY.format('$2')})"
        " AND EXISTS (SELECT FROM variant AS v JOIN channel_price AS cp ON cp.variant_id = v.id AND cp.channel_id = $1"
        " WHERE v.product_id = p.id AND v.state = 'ACTIVE') GROUP BY p.brand ORDER BY n DESC, p.brand LIMIT 100",
        channel_id,
        category,
    )
    return [(row["brand"], row["n"]) for row in rows]


async def currency_of(channel_id: UUID) -> str:
    """The currency of a channel's prices."""
    rows = await database.fetch("SELECT currency FROM channel WHERE id = $1", channel_id)
    return str(rows[0]["currency"]) if rows else "CNY"


def escaped(text: str) -> str:
    """A text as LIKE takes it literally."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _offer(row: Iterable[Any]) -> Offer:
    made = list(row)
    made[_OFFER_KIND] = _KINDS[made[_OFFER_KIND]]
    return Offer._make(made)


def _option(row: Iterable[Any]) -> Option:
    made = list(row)
    made[_OPTION_KIND] = _KINDS[made[_OPTION_KIND]]
    made[_SPEED] = _SPEEDS[made[_SPEED]]
    made[_FORMAT] = _FORMATS[made[_FORMAT]]
    made[_RULES] = account_rules.read(made[_RULES])
    return Option._make(made)
