"""Products as they stand, as the values of their columns. A fixed number of statements however many are asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID

from backend.core.money import Money
from backend.domain.catalog.account_rules import AccountRules, read
from backend.domain.catalog.editing import ChoiceDraft, ComponentDraft, Text
from backend.domain.catalog.models import (
    BundleComponent,
    Category,
    Channel,
    ChannelPrice,
    ChoiceGroup,
    Product,
    Variant,
    VariantState,
)
from backend.domain.catalog.queries import staff
from backend.domain.catalog.sheets.cells import Value

Values = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Shop:
    """What files name by words: the shop's own channels by code, its categories by address."""

    channels: Mapping[str, Channel]
    shelves: Mapping[str, Category]

    def shelf_of(self, id: UUID) -> str:
        """The address of a category."""
        return next(slug for slug, row in self.shelves.items() if row.id == id)


@dataclass(frozen=True, slots=True)
class StandingVariant:
    """A variant as it stands; a hidden one is none until a file names it. `rules` are in no column: they stay."""

    id: UUID
    hidden: bool
    values: Values
    rules: AccountRules | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """A product as it stands, its variants in order, and what is inside when it is a bundle."""

    id: UUID
    version: int
    is_bundle: bool
    values: Values
    variants: Sequence[StandingVariant]
    components: Sequence[ComponentDraft] = ()
    choices: Sequence[ChoiceDraft] = ()
    picture_id: UUID | None = None
    told: Mapping[str, str] = field(default_factory=dict)


async def shop() -> Shop:
    """The shop's channels and categories; two statements."""
    channels = await Channel.filter(wholesale=False).order_by("code")
    shelves = await Category.all()
    return Shop({row.code: row for row in channels}, {row.slug: row for row in shelves})


async def standing(rows: Sequence[Product], of: Shop) -> list[Standing]:
    """The products, aligned."""
    found: dict[UUID, list[Variant]] = {row.id: [] for row in rows}
    for variant in await Variant.filter(product_id__in=list(found)).order_by("position", "id"):
        found[variant.product_id].append(variant)
    ids = [variant.id for variants in found.values() for variant in variants]
    words = await staff.words_by_product([row.id for row in rows])
    names = dict(zip(ids, await staff.variant_names(ids), strict=True))
    prices = dict(zip(ids, await staff.prices_by_variant(ids), strict=True))
    wholes = [found[row.id][0].id for row in rows if row.is_bundle and found[row.id]]
    parts = dict(zip(wholes, await staff.components_by_bundle(wholes), strict=True)) if wholes else {}
    groups = dict(zip(wholes, await staff.choices_by_bundle(wholes), strict=True)) if wholes else {}
    inside = list({part.component_variant_id for of_one in parts.values() for part in of_one})
    skus = {row.id: row.sku for row in await staff.variants_by_id(inside) if row} if inside else {}
    return [
        _standing(row, texts, found[row.id], names, prices, parts, groups, skus, of)
        for row, texts in zip(rows, words, strict=True)
    ]


def _standing(
    row: Product,
    texts: Mapping[str, Text],
    variants: Sequence[Variant],
    names: Mapping[UUID, Text],
    prices: Mapping[UUID, Sequence[ChannelPrice]],
    parts: Mapping[UUID, Sequence[BundleComponent]],
    groups: Mapping[UUID, Sequence[ChoiceGroup]],
    skus: Mapping[UUID, str],
    of: Shop,
) -> Standing:
    values: Values = {
        "slug": row.slug,
        "category": of.shelf_of(row.category_id),
        "glyph": row.art_glyph,
        "hue": row.art_hue,
        "label": row.art_label,
        "brand": row.brand,
    }
    for column, text in texts.items():
        values |= {f"{column}_zh": text.zh, f"{column}_en": text.en}
    held = parts.get(variants[0].id, ()) if row.is_bundle and variants else ()
    offered = groups.get(variants[0].id, ()) if row.is_bundle and variants else ()
    fixed = [part for part in held if part.group_id is None]
    choices = [(group, [part for part in held if part.group_id == group.id]) for group in offered]
    return Standing(
        id=row.id,
        version=row.version,
        is_bundle=row.is_bundle,
        values=values,
        variants=[
            StandingVariant(
                one.id,
                one.state is VariantState.HIDDEN,
                variant_values(one, None if row.is_bundle else names[one.id], prices[one.id], of),
                read(one.account_rules),
            )
            for one in variants
        ],
        components=[ComponentDraft(part.component_variant_id, part.quantity) for part in fixed],
        choices=[
            ChoiceDraft(
                Text(group.name_zh, group.name_en),
                group.picks,
                [ComponentDraft(part.component_variant_id, part.quantity) for part in options],
                group.may_wait,
            )
            for group, options in choices
        ],
        picture_id=row.picture_id,
        told={"state": row.state.value, "contains": _contents(fixed, choices, skus)},
    )


def variant_values(row: Variant, names: Text | None, prices: Sequence[ChannelPrice], of: Shop) -> Values:
    """A variant's columns; a bundle's own variant has no names."""
    face = row.face_value_minor
    values: Values = {
        "sku": row.sku,
        "variant_zh": names.zh if names else "",
        "variant_en": names.en if names else "",
        "kind": row.kind.value,
        "face_value": _amount(face, row.currency) if face is not None else None,
        "face_currency": row.currency if face is not None else None,
        "validity_days": row.validity_days,
        "min_days_left": row.min_days_left,
        "redeem_by": row.redeem_by.isoformat() if row.redeem_by else None,
        "membership_days": row.membership_days,
        "topup_speed": row.topup_speed.value if row.topup_speed else None,
        "account_format": row.account_format.value if row.account_format else None,
        "promised_seconds": row.promised_s,
        "uses": row.uses,
        "cap": row.cap,
        "max_per_order": row.max_per_order,
        "max_per_person": row.max_per_person,
        "per_person_days": row.per_person_days,
        "tier_discount": row.tier_discount,
    }
    by_channel = {price.channel_id: price for price in prices}
    for code, channel in of.channels.items():
        price = by_channel.get(channel.id)
        values[f"list.{code}"] = _amount(price.list_minor, channel.currency) if price else None
        values[f"price.{code}"] = _amount(price.price_minor, channel.currency) if price else None
    return values


def _amount(minor: int, currency: str) -> Decimal:
    return Decimal(Money(minor, currency).decimal())


def _contents(
    fixed: Sequence[BundleComponent],
    choices: Sequence[tuple[ChoiceGroup, Sequence[BundleComponent]]],
    skus: Mapping[UUID, str],
) -> str:
    def told(parts: Sequence[BundleComponent]) -> str:
        return ", ".join(f"{skus.get(part.component_variant_id, '?')} × {part.quantity}" for part in parts)

    return "; ".join([told(fixed), *(f"{group.picks} / ({told(options)})" for group, options in choices)]).strip("; ")
