"""The catalogue's rows from the written goods."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from math import ceil
from random import Random
from uuid import UUID

from backend.core import clock
from backend.domain.accounts.models import Staff
from backend.domain.catalog.account_rules import stored
from backend.domain.catalog.bundles import cheapest, chosen, price_apart
from backend.domain.catalog.models import (
    BundleComponent,
    Category,
    CategoryTranslation,
    Channel,
    ChannelPrice,
    ChoiceGroup,
    ContentLocale,
    FulfilmentKind,
    Product,
    ProductState,
    ProductTranslation,
    Variant,
    VariantTranslation,
)
from backend.seed.goods import BUNDLES, SHELVES
from backend.seed.goods.brands import BRANDS
from backend.seed.ids import Ids
from backend.seed.rows import Rows
from backend.seed.shapes import BundleSeed, ProductSeed, Text, VariantSeed

BUNDLE_NAME = Text("一套", "One set")


@dataclass(slots=True)
class Item:
    """A variant with all that orders and stock need of it. Amounts are fen."""

    variant: Variant
    product: Product
    name: Text
    rules: Text
    variant_name: Text
    price: int
    list_price: int
    popularity: int
    sheet: VariantSeed | None = None
    page: ProductSeed | None = None
    components: list[tuple["Item", int]] = field(default_factory=list)


@dataclass(slots=True)
class Catalogue:
    """Everything on sale, by sku."""

    channel: Channel
    items: dict[str, Item]
    # Slugs of categories by their keys.
    shelves: dict[UUID, str]


class _Writer:
    def __init__(
        self, rows: Rows, channel: Channel, editor: Staff, room: int, today: date, ids: Ids, dice: Random
    ) -> None:
        self.rows, self.channel, self.editor, self.ids, self.dice = rows, channel, editor, ids, dice
        self.today = today
        # What is sold up to a cap is so up to this many times the cap: a larger shop sells more.
        self.room = room
        # Written when every choice is: an option needs its choice to be there.
        self.held: list[BundleComponent] = []

    def product(self, seed: ProductSeed | BundleSeed, category: Category, place: int, at: datetime) -> Product:
        shown = at + timedelta(hours=self.dice.randrange(2, 48))
        product = self.rows.add(
            Product(
                id=self.ids.at(at),
                slug=seed.slug,
                category_id=category.id,
                state=ProductState.PUBLISHED,
                is_bundle=isinstance(seed, BundleSeed),
                art_glyph=seed.glyph.value,
                art_hue=(category.hue + seed.turn) % 360,
                art_label=seed.label,
                brand=BRANDS.get(seed.slug, ""),
                position=place,
                version=2,
                created_at=at,
                updated_at=shown,
                published_at=shown,
                updated_by_id=self.editor.id,
            )
        )
        for locale in ContentLocale:
            self.rows.add(
                ProductTranslation(
                    id=self.ids.at(at),
                    product_id=product.id,
                    locale=locale,
                    name=said(seed.name, locale),
                    summary=said(seed.summary, locale),
                    description=said(seed.description, locale),
                    rules=said(seed.rules, locale),
                    refund_note=said(seed.refund, locale),
                )
            )
        return product

    def variant(self, variant: Variant, name: Text, price: int, list: int) -> Variant:
        self.rows.add(variant)
        for locale in ContentLocale:
            self.rows.add(
                VariantTranslation(
                    id=self.ids.at(self.editor.created_at),
                    variant_id=variant.id,
                    locale=locale,
                    name=said(name, locale),
                )
            )
        self.rows.add(
            ChannelPrice(
                id=self.ids.at(self.editor.created_at),
                variant_id=variant.id,
                channel_id=self.channel.id,
                list_minor=list,
                price_minor=price,
            )
        )
        return variant

    def inside(self, whole: Variant, parts: list[tuple["Item", int]], group: ChoiceGroup | None, at: datetime) -> None:
        """What is in a bundle, or may be chosen of it."""
        for position, (part, quantity) in enumerate(parts):
            self.held.append(
                BundleComponent(
                    id=self.ids.at(at),
                    bundle_variant_id=whole.id,
                    component_variant_id=part.variant.id,
                    quantity=quantity,
                    position=position,
                    group_id=group.id if group else None,
                )
            )


def add_catalogue(
    rows: Rows, editor: Staff, *, channel_code: str, scale: float, at: datetime, ids: Ids, dice: Random
) -> Catalogue:
    """Every shelf with its products, then the bundles, all published by `editor` in the weeks before `at`."""
    opened = at - timedelta(days=120)
    channel = rows.add(Channel(id=ids.at(opened), code=channel_code, name="Web", currency="CNY"))
    writer = _Writer(rows, channel, editor, max(ceil(scale), 1), clock.shop_day(at), ids, dice)
    categories: dict[str, Category] = {}
    items: dict[str, Item] = {}
    for place, shelf in enumerate(SHELVES):
        sheet = shelf.category
        category = rows.add(
            Category(id=ids.at(opened), slug=sheet.slug, position=place, glyph=sheet.glyph.value, hue=sheet.hue)
        )
        categories[sheet.slug] = category
        for locale in ContentLocale:
            rows.add(
                CategoryTranslation(
                    id=ids.at(opened),
                    category_id=category.id,
                    locale=locale,
                    name=said(sheet.name, locale),
                    tagline=said(sheet.tagline, locale),
                )
            )
        for row, seed in enumerate(shelf.products):
            # The best of every shelf comes before the second best of any.
            made = opened + timedelta(days=dice.uniform(0, 45))
            product = writer.product(seed, category, 100 + row * 10 + place, made)
            for position, variant in enumerate(seed.variants):
                items[variant.sku] = _item(writer, product, seed, variant, position, made)
    for place, bundle in enumerate(BUNDLES):
        made = opened + timedelta(days=dice.uniform(45, 58))
        product = writer.product(bundle, categories[bundle.category], 10 + place, made)
        items[bundle.sku] = _bundle(writer, product, bundle, items, made)
    rows.extend(writer.held)
    return Catalogue(channel, items, {row.id: slug for slug, row in categories.items()})


def _item(
    writer: _Writer, product: Product, seed: ProductSeed, sheet: VariantSeed, position: int, at: datetime
) -> Item:
    own = FulfilmentKind.MEMBERSHIP if sheet.membership_days is not None else FulfilmentKind.CODE
    variant = Variant(
        id=writer.ids.at(at),
        product_id=product.id,
        sku=sheet.sku,
        position=position,
        kind=sheet.kind or own,
        face_value_minor=sheet.face,
        currency=writer.channel.currency,
        validity_days=sheet.validity_days,
        redeem_by=writer.today + timedelta(days=sheet.last_days) if sheet.last_days is not None else None,
        membership_days=sheet.membership_days,
        topup_speed=sheet.speed,
        account_format=sheet.asks,
        account_rules=stored(sheet.rules),
        promised_s=sheet.promised_s,
        uses=sheet.uses,
        cap=sheet.cap * writer.room if sheet.cap is not None else None,
        max_per_order=sheet.most,
    )
    writer.variant(variant, sheet.name, sheet.price, sheet.list_price)
    return Item(
        variant,
        product,
        seed.name,
        seed.rules,
        sheet.name,
        sheet.price,
        sheet.list_price,
        sheet.popularity,
        sheet,
        seed,
    )


def _bundle(writer: _Writer, product: Product, seed: BundleSeed, items: dict[str, Item], at: datetime) -> Item:
    parts = [(items[sku], quantity) for sku, quantity in seed.parts]
    offered = [(choice, [(items[sku], quantity) for sku, quantity in choice.options]) for choice in seed.choices]
    weights = [(choice.picks, [(part.price, quantity) for part, quantity in of]) for choice, of in offered]
    apart = price_apart(chosen([(part.price, quantity) for part, quantity in parts], weights, cheapest(weights)))
    variant = Variant(
        id=writer.ids.at(at),
        product_id=product.id,
        sku=seed.sku,
        kind=FulfilmentKind.BUNDLE,
        currency=writer.channel.currency,
        max_per_order=seed.most,
    )
    writer.variant(variant, BUNDLE_NAME, seed.price, apart)
    writer.inside(variant, parts, None, at)
    for position, (choice, of) in enumerate(offered):
        group = ChoiceGroup(
            id=writer.ids.at(at),
            bundle_variant_id=variant.id,
            name_zh=choice.name.zh,
            name_en=choice.name.en,
            picks=choice.picks,
            may_wait=choice.may_wait,
            position=position,
        )
        writer.inside(variant, of, writer.rows.add(group), at)
    return Item(
        variant, product, seed.name, seed.rules, BUNDLE_NAME, seed.price, apart, seed.popularity, components=parts
    )


def said(text: Text, locale: ContentLocale | str) -> str:
    """The text in a language of the shop."""
    return text.zh if locale == ContentLocale.ZH_CN else text.en
