"""Reading the catalogue as staff keep it: both languages, all channels, drafts included."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from backend.core import database
from backend.core.paging import Page
from backend.domain.catalog.editing import Text
from backend.domain.catalog.models import (
    BundleComponent,
    CategoryTranslation,
    ChannelPrice,
    ChoiceGroup,
    ContentLocale,
    FulfilmentKind,
    Product,
    ProductState,
    ProductTranslation,
    Variant,
    VariantState,
    VariantTranslation,
)
from backend.domain.catalog.queries.offers import escaped


class ProductSort(StrEnum):
    """In what order staff list products."""

    UPDATED = "UPDATED"
    NAME = "NAME"


@dataclass(frozen=True, slots=True)
class ProductFilter:
    """Which products are wanted; all that is given must hold. `text` is looked for in names, slugs and SKUs."""

    text: str | None = None
    category_id: UUID | None = None
    state: ProductState | None = None
    is_bundle: bool | None = None
    brand: str | None = None


@dataclass(frozen=True, slots=True)
class VariantFilter:
    """Which variants are wanted. Bundles' own variants are never among them."""

    text: str | None = None
    kind: FulfilmentKind | None = None


# A list by name goes by the Chinese one; its sort key is selected as `key`.
_KEYS: dict[ProductSort, tuple[str, str, str]] = {
    ProductSort.UPDATED: ("p.updated_at", "DESC", "<"),
    ProductSort.NAME: ("n.name", "ASC", ">"),
}
KEY_TYPES: dict[ProductSort, tuple[type, ...]] = {
    ProductSort.UPDATED: (datetime, UUID),
    ProductSort.NAME: (str, UUID),
}
_NAMED = """(p.slug ILIKE {0} OR p.id IN (
    SELECT product_id FROM product_translation WHERE name ILIKE {0}
    UNION SELECT product_id FROM variant WHERE sku ILIKE {0}
))"""
_VARIANT_NAMED = """(v.sku ILIKE {0} OR v.id IN (SELECT variant_id FROM variant_translation WHERE name ILIKE {0})
    OR v.product_id IN (SELECT product_id FROM product_translation WHERE name ILIKE {0}))"""


def _where(conditions: Sequence[tuple[str, tuple[Any, ...]]]) -> tuple[str, list[Any]]:
    sql = "true"
    values: list[Any] = []
    for condition, bound in conditions:
        sql += " AND " + condition.format(*(f"${len(values) + place + 1}" for place in range(len(bound))))
        values += bound
    return sql, values


async def products(wanted: ProductFilter, sort: ProductSort, page: Page) -> list[tuple[Any, Product]]:
    """A page of products with the first part of their sort keys, `page.limit` at most; two statements."""
    column, direction, beyond = _KEYS[sort]
    conditions: list[tuple[str, tuple[Any, ...]]] = []
    if wanted.text:
        conditions.append((_NAMED, (f"%{escaped(wanted.text)}%",)))
    if wanted.category_id is not None:
        conditions.append(("p.category_id = {}", (wanted.category_id,)))
    if wanted.state is not None:
        conditions.append(("p.state = {}", (wanted.state.value,)))
    if wanted.is_bundle is not None:
        conditions.append(("p.is_bundle = {}", (wanted.is_bundle,)))
    if wanted.brand is not None:
        conditions.append(("p.brand = {}", (wanted.brand,)))
    if page.after is not None:
        conditions.append((f"({column}, p.id) {beyond} ({{}}, {{}})", page.after))
    where, values = _where(conditions)
    rows = await database.fetch(
        f"SELECT p.id, {column} AS key FROM product AS p"  # noqa: S608 - fixed fragments; values are bound
        " JOIN product_translation AS n ON n.product_id = p.id AND n.locale = 'zh-CN'"
        f" WHERE {where} ORDER BY {column} {direction}, p.id {direction} LIMIT {page.limit}",
        *values,
    )
    found = {row.id: row for row in await Product.filter(id__in=[row["id"] for row in rows])} if rows else {}
    return [(row["key"], found[row["id"]]) for row in rows if row["id"] in found]


async def brands() -> list[tuple[str, int]]:
    """Every brand with how many products it has, archived ones left out; by name."""
    rows = await database.fetch(
        "SELECT brand, count(*) AS n FROM product WHERE brand <> '' AND state <> 'ARCHIVED' GROUP BY brand"
        " ORDER BY brand LIMIT 1000"
    )
    return [(row["brand"], row["n"]) for row in rows]


async def variants(wanted: VariantFilter, page: Page) -> list[Variant]:
    """A page of variants that a bundle or a batch may hold, newest first, `page.limit` at most; two statements."""
    conditions: list[tuple[str, tuple[Any, ...]]] = []
    if wanted.text:
        conditions.append((_VARIANT_NAMED, (f"%{escaped(wanted.text)}%",)))
    if wanted.kind is not None:
        conditions.append(("v.kind = {}", (wanted.kind.value,)))
    if page.after is not None:
        conditions.append(("v.id < {}", page.after))
    where, values = _where(conditions)
    rows = await database.fetch(
        "SELECT v.id FROM variant AS v WHERE v.kind <> 'BUNDLE' AND v.state = 'ACTIVE'"  # noqa: S608 - as above
        f" AND {where} ORDER BY v.id DESC LIMIT {page.limit}",
        *values,
    )
    return [row for row in await variants_by_id([row["id"] for row in rows]) if row]


async def variants_by_id(ids: Sequence[UUID]) -> list[Variant | None]:
    """Variants, aligned."""
    found = {row.id: row for row in await Variant.filter(id__in=list(ids))} if ids else {}
    return [found.get(id) for id in ids]


async def products_by_id(ids: Sequence[UUID]) -> list[Product | None]:
    """Products, aligned."""
    found = {row.id: row for row in await Product.filter(id__in=list(ids))} if ids else {}
    return [found.get(id) for id in ids]


async def variants_by_product(ids: Sequence[UUID]) -> list[list[Variant]]:
    """The active variants of each product in order, aligned."""
    found: dict[UUID, list[Variant]] = defaultdict(list)
    for row in await Variant.filter(product_id__in=list(ids), state=VariantState.ACTIVE).order_by("position", "id"):
        found[row.product_id].append(row)
    return [found[id] for id in ids]


async def prices_by_variant(ids: Sequence[UUID]) -> list[list[ChannelPrice]]:
    """The prices of each variant with their channels, aligned; those of partners are kept elsewhere."""
    found: dict[UUID, list[ChannelPrice]] = defaultdict(list)
    rows = (
        ChannelPrice.filter(variant_id__in=list(ids), channel__wholesale=False)
        .select_related("channel")
        .order_by("channel_id")
    )
    for row in await rows:
        found[row.variant_id].append(row)
    return [found[id] for id in ids]


async def components_by_bundle(variant_ids: Sequence[UUID]) -> list[list[BundleComponent]]:
    """What is inside each bundle's variant, options included, aligned, in order."""
    found: dict[UUID, list[BundleComponent]] = defaultdict(list)
    for row in await BundleComponent.filter(bundle_variant_id__in=list(variant_ids)).order_by("position", "id"):
        found[row.bundle_variant_id].append(row)
    return [found[id] for id in variant_ids]


async def choices_by_bundle(variant_ids: Sequence[UUID]) -> list[list[ChoiceGroup]]:
    """What is to be chosen of each bundle's variant, aligned, in order."""
    found: dict[UUID, list[ChoiceGroup]] = defaultdict(list)
    for row in await ChoiceGroup.filter(bundle_variant_id__in=list(variant_ids)).order_by("position", "id"):
        found[row.bundle_variant_id].append(row)
    return [found[id] for id in variant_ids]


async def words_by_product(ids: Sequence[UUID]) -> list[dict[str, Text]]:
    """Every text of each product by its column, aligned."""
    rows = await ProductTranslation.filter(product_id__in=list(ids))
    by_locale = {(row.product_id, row.locale): row for row in rows}
    return [
        {
            column: Text(*(getattr(by_locale.get((id, locale)), column, "") for locale in ContentLocale))
            for column in ("name", "summary", "description", "rules", "refund_note")
        }
        for id in ids
    ]


async def variant_names(ids: Sequence[UUID]) -> list[Text]:
    """The name of each variant in both languages, aligned."""
    rows = await VariantTranslation.filter(variant_id__in=list(ids))
    found = {(row.variant_id, row.locale): row.name for row in rows}
    return [Text(*(found.get((id, locale), "") for locale in ContentLocale)) for id in ids]


async def category_names(ids: Sequence[UUID]) -> list[Text]:
    """The name of each category in both languages, aligned."""
    return [names for names, _ in await category_words(ids)]


async def category_words(ids: Sequence[UUID]) -> list[tuple[Text, Text]]:
    """Name and tagline of each category in both languages, aligned; one statement."""
    rows = await CategoryTranslation.filter(category_id__in=list(ids))
    found = {(row.category_id, row.locale): row for row in rows}
    said = [[found.get((id, locale)) for locale in ContentLocale] for id in ids]
    return [
        (Text(*(row.name if row else "" for row in of)), Text(*(row.tagline if row else "" for row in of)))
        for of in said
    ]


async def goods_by_category(ids: Sequence[UUID]) -> list[int]:
    """How many products and bundles of any state stand in each category, aligned."""
    rows = await database.fetch(
        "SELECT category_id, count(*) AS n FROM product WHERE category_id = ANY($1::uuid[]) GROUP BY 1", list(ids)
    )
    found = {row["category_id"]: row["n"] for row in rows}
    return [found.get(id, 0) for id in ids]


async def variant_ids_named(text: str) -> list[UUID]:
    """Variants whose SKU, name or product's name has the text; at most a thousand."""
    condition = _VARIANT_NAMED.format("$1")
    rows = await database.fetch(
        f"SELECT v.id FROM variant AS v WHERE {condition} LIMIT 1000",  # noqa: S608 - a fixed fragment
        f"%{escaped(text)}%",
    )
    return [row["id"] for row in rows]
