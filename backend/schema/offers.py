"""The catalogue at the storefront: what a customer may buy, in the reader's language."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import strawberry

from backend import settings
from backend.core import ids
from backend.domain.catalog import offers as domain
from backend.domain.catalog.account_rules import AccountRules as DomainRules
from backend.domain.catalog.bundles import allocate_bundle, price_apart
from backend.domain.catalog.models import ContentLocale
from backend.domain.catalog.queries import offers as queries
from backend.domain.catalog.queries.offers import Reader
from backend.domain.checkout.offered import Offered, offered
from backend.domain.flash_sales import live
from backend.domain.inventory.queries import availability_by_product, availability_by_variant
from backend.schema.account_rules import AccountRules
from backend.schema.catalog import AccountFormat, Art, Category, FulfilmentKind, TopUpSpeed, image_url
from backend.schema.context import Info, may_show
from backend.schema.doors import SELLING, SHOP, edge, face, shown, typed
from backend.schema.flash_offers import FlashOffer
from backend.schema.inventory import SOLD_OUT, Availability, best
from backend.schema.scalars import Money, Node

PROMISES = {
    FulfilmentKind.CODE: ("付款后立即发码", "Instant code"),
    FulfilmentKind.SHARED: ("付款后立即可用", "Access at once"),
    FulfilmentKind.MEMBERSHIP: ("付款后立即开通", "Starts at once"),
    FulfilmentKind.VOUCHER: ("付款后立即出券", "Instant voucher"),
    FulfilmentKind.BUNDLE: ("付款后全部即时到账", "Everything delivered at once"),
}
# What somebody else must do first; `{}` is within how long.
LATER_PROMISES = {
    FulfilmentKind.TOPUP: ("{}内充值到账", "Credited within {}"),
    FulfilmentKind.MANUAL: ("{}内人工完成", "Done by our staff within {}"),
    FulfilmentKind.BUNDLE: ("付款后 {}内全部到账", "Everything there within {}"),
}
_UNITS = ((86400, "天", "day"), (3600, "小时", "hour"), (60, "分钟", "minute"), (1, "秒", "second"))


def promise(kind: FulfilmentKind, promised_s: int | None, locale: str) -> str:
    """How fast something is handed over, in the reader's language."""
    zh = locale == "zh-CN"
    if promised_s is None or kind not in LATER_PROMISES:
        return PROMISES[kind][0 if zh else 1]
    size, in_zh, in_en = next(unit for unit in _UNITS if promised_s >= unit[0])
    amount = -(-promised_s // size)
    said = f"{amount} {in_zh}" if zh else f"{amount} {in_en}{'s' if amount > 1 else ''}"
    return LATER_PROMISES[kind][0 if zh else 1].format(said)


def reader(info: Info) -> Reader:
    """For whom the request reads the catalogue."""
    return Reader(ContentLocale(info.context.locale), info.context.channel_id, info.context.at)


async def availability_of_variants(variants: Sequence["Variant"], info: Info) -> list[Availability]:
    """What is left of each variant; one statement."""
    stocks = await availability_by_variant([variant.row_id for variant in variants], info.context.at)
    return [Availability.of(stock) for stock in stocks]


async def promotion_prices_of_variants(variants: Sequence["Variant"], info: Info) -> list[Money | None]:
    """What one piece of each costs by promotions alone."""
    if not variants:
        return []
    currency = variants[0].price.currency
    found = await offered([one.row_id for one in variants], info.context.channel_id, currency, at=info.context.at)
    return [Money.minor(one.price_minor, currency) if one.price_minor is not None else None for one in found]


async def rules_of_variants(variants: Sequence["Variant"], info: Info) -> list[AccountRules | None]:
    """Which accounts each credits, in the reader's language; no statement."""
    return [AccountRules.of(variant.asked, info.context.locale) for variant in variants]


async def flash_of_variants(variants: Sequence["Variant"], info: Info) -> list[FlashOffer | None]:
    """The flash sale each variant is in; no statement, but for one a second in each process."""
    asked = [variant.row_id for variant in variants]
    found = await live.offers_by_variant(asked, info.context.channel_id, at=info.context.at)
    return [FlashOffer.of(one, info) if one else None for one in found]


@typed(SELLING)
class Variant(Node):
    """One value or term of a product: what is really bought."""

    id: strawberry.ID = shown(SELLING, "Opaque and global.")
    sku: str = shown(SELLING, "The shop's number for it.")
    name: str = shown(SELLING, "In the reader's language.")
    face_value: Money | None = shown(SELLING, "What it is worth where it is redeemed; null when it has none.")
    kind: FulfilmentKind = shown(SELLING, "How it is handed over.")
    validity_days: int | None = shown(SELLING, "Days it can be used from its delivery; null: see the code itself.")
    redeem_by: date | None = shown(
        SELLING, "Last day on which a voucher is taken, however many days it has; null: none."
    )
    topup_speed: TopUpSpeed | None = shown(SELLING, "How fast a top-up is sold; null for other kinds.")
    account_format: AccountFormat | None = shown(
        SELLING, "What the buyer must name as the line's `account`; null when nothing."
    )
    account_rules: AccountRules | None = edge(
        SELLING, "Which accounts it credits; null: any of its `accountFormat`.", rules_of_variants
    )
    promised_seconds: int | None = shown(
        SELLING, "Within how long a top-up or a service is there; null: at once after the payment."
    )
    uses: int | None = shown(SELLING, "How often a voucher is taken; null for other kinds.")
    price: Money = shown(SELLING, "What it costs here.")
    list_price: Money | None = shown(SELLING, "What it is compared to; null unless truly higher.")
    promotion_price: Money | None = edge(
        SHOP,
        "What one piece costs by promotions, for anybody; null where that is no less.",
        promotion_prices_of_variants,
    )
    max_per_order: int = shown(SELLING, "Most pieces in one order.")
    availability: Availability = edge(SELLING, "Whether it can be had now.", availability_of_variants)
    flash_offer: FlashOffer | None = edge(
        SHOP, "Its price in the flash sale that runs or is next; null: there is none.", flash_of_variants
    )
    row_id: strawberry.Private[UUID]
    asked: strawberry.Private[DomainRules | None]

    @classmethod
    def of(cls, option: domain.Option) -> "Variant":
        """From the domain's option."""
        face_value = option.face_value_minor
        return cls(
            id=strawberry.ID(ids.public("var", option.id)),
            sku=option.sku,
            name=option.name,
            face_value=Money.minor(face_value, option.face_currency) if face_value is not None else None,
            kind=option.kind,
            validity_days=option.validity_days,
            redeem_by=option.redeem_by,
            topup_speed=option.topup_speed,
            account_format=option.account_format,
            promised_seconds=option.promised_s,
            uses=option.uses,
            price=Money.minor(option.price_minor, option.currency),
            list_price=list_price(option.list_minor, option.price_minor, option.currency),
            max_per_order=option.max_per_order,
            row_id=option.id,
            asked=option.account_rules,
        )


def list_price(list_minor: int, price_minor: int, currency: str) -> Money | None:
    """The price to strike through, when it is truly higher."""
    return Money.minor(list_minor, currency) if list_minor > price_minor else None


async def categories_of_listings(listings: Sequence["Listing"], info: Info) -> list[Category]:
    """The category of each listing; one statement."""
    shelves = await queries.shelves_by_id(reader(info).locale, [listing.offer.category_id for listing in listings])
    return [Category.on_shelf(shelf) for shelf in shelves if shelf]


async def variants_of_products(products: Sequence["Product"], info: Info) -> list[list[Variant]]:
    """What may be chosen of each product; one statement."""
    found = await queries.options_by_product(reader(info), [product.offer.id for product in products])
    return [[Variant.of(option) for option in options] for options in found]


async def availability_of_listings(listings: Sequence["Listing"], info: Info) -> list[Availability]:
    """The best of what is left of each listing's variants; where variants are shown, asked together with theirs."""
    if not may_show(info, "variants"):
        asked = [listing.offer.id for listing in listings]
        stocks = await availability_by_product(asked, info.context.channel_id, info.context.at)
        return [best([Availability.of(one) for one in several]) for several in stocks]
    loaders = info.context.loaders
    products = [listing for listing in listings if isinstance(listing, Product)]
    chosen = await loaders.of(variants_of_products, info).load_many(products)
    of_variants = loaders.of(availability_of_variants, info)
    parts = [variant for variants in chosen for variant in variants]
    bundles = [listing for listing in listings if not isinstance(listing, Product)]
    told = iter(await of_variants.load_many([*parts, *(Whole(listing.offer.variant_id) for listing in bundles)]))
    found: dict[strawberry.ID, Availability] = {}
    for product, variants in zip(products, chosen, strict=True):
        found[product.id] = best([next(told) for _ in variants])
    for bundle in bundles:
        found[bundle.id] = next(told)
    return [found.get(listing.id, SOLD_OUT) for listing in listings]


async def flash_of_listings(listings: Sequence["Listing"], info: Info) -> list[FlashOffer | None]:
    """The flash sale something of each listing is in; no statement, but for one a second in each process."""
    asked = [listing.offer.id for listing in listings]
    found = await live.offers_by_product(asked, info.context.channel_id, at=info.context.at)
    return [FlashOffer.of(one, info) if one else None for one in found]


class Whole:
    """A bundle's variant, asked for its availability among other variants."""

    def __init__(self, row_id: UUID) -> None:
        self.row_id = row_id
        self.id = row_id


async def offered_of_listings(listings: Sequence["Listing"], info: Info) -> list[Offered]:
    """What promotions make of each listing's cheapest variant."""
    if not listings:
        return []
    ids_ = [listing.offer.variant_id for listing in listings]
    return await offered(ids_, info.context.channel_id, listings[0].offer.currency, at=info.context.at)


async def badges_of_listings(listings: Sequence["Listing"], info: Info) -> list[list[str]]:
    """What promotions say of each listing."""
    found = await info.context.loaders.of(offered_of_listings, info).load_many(listings)
    return [[words.zh if info.context.locale == "zh-CN" else words.en for words in one.badges] for one in found]


async def promotion_prices_of_listings(listings: Sequence["Listing"], info: Info) -> list[Money | None]:
    """What one piece of each costs by promotions alone."""
    found = await info.context.loaders.of(offered_of_listings, info).load_many(listings)
    return [
        Money.minor(one.price_minor, listing.offer.currency) if one.price_minor is not None else None
        for listing, one in zip(listings, found, strict=True)
    ]


@face(SELLING)
class Listing:
    """Something on the shelf: a product or a bundle."""

    id: strawberry.ID = shown(SELLING, "Opaque and global.")
    slug: str = shown(SELLING, "The last part of its address.")
    name: str = shown(SELLING, "In the reader's language.")
    summary: str = shown(SELLING, "One sentence.")
    brand: str | None = shown(SELLING, "Whose goods they are; null: nobody's in particular.")
    art: Art = shown(SHOP, "What its drawn tile shows.")
    image_url: str = shown(SELLING, "Its tile, a square: a picture as WebP, or one drawn as SVG.")
    image_alt: str | None = shown(SELLING, "What its picture shows, in the reader's language; null when it is drawn.")
    price: Money = shown(SELLING, "What it costs here; of a product, its variant that costs least.")
    list_price: Money | None = shown(SELLING, "What that is compared to; null unless truly higher.")
    badges: list[str] = edge(SHOP, "What promotions give on it, in a few letters each.", badges_of_listings, size=3)
    promotion_price: Money | None = edge(
        SHOP,
        "What one piece costs by promotions, for anybody; null where that is no less.",
        promotion_prices_of_listings,
    )
    delivery_promise: str = shown(SELLING, "How fast it is handed over, in the reader's language.")
    category: Category = edge(SELLING, "Where it stands.", categories_of_listings)
    availability: Availability = edge(SELLING, "Whether it can be had now.", availability_of_listings)
    flash_offer: FlashOffer | None = edge(
        SHOP, "The lowest price of it in the flash sale that runs or is next; null: there is none.", flash_of_listings
    )
    description: str = shown(SELLING, "What it is, in full.")
    rules: str = shown(SELLING, "Rules of use.")
    refund_note: str = shown(SELLING, "What is given back, and when.")
    offer: strawberry.Private[domain.Offer]


def _told(offer: domain.Offer, info: Info) -> dict[str, Any]:
    """What every listing says of its offer."""
    return {
        "slug": offer.slug,
        "name": offer.name,
        "summary": offer.summary,
        "brand": offer.brand or None,
        "art": Art(glyph=offer.glyph, hue=offer.hue, label=offer.label or None),
        "image_url": image_url(offer.id, offer.version, offer.picture_id),
        "image_alt": offer.picture_alt,
        "price": Money.minor(offer.price_minor, offer.currency),
        "list_price": list_price(offer.list_minor, offer.price_minor, offer.currency),
        "delivery_promise": promise(offer.kind, offer.promised_s, info.context.locale),
        "description": offer.description,
        "rules": offer.rules,
        "refund_note": offer.refund_note,
        "offer": offer,
    }


async def bundles_with_products(products: Sequence["Product"], info: Info) -> list[list["Bundle"]]:
    """The bundles that hold each product; two statements."""
    found = await queries.bundles_by_product(reader(info), [product.offer.id for product in products])
    return [[Bundle.of(offer, info) for offer in offers] for offers in found]


@typed(SELLING)
class Product(Listing, Node):
    """A product with its variants."""

    variants: list[Variant] = edge(SELLING, "What may be chosen, in the shop's order.", variants_of_products)
    bundles_with: list["Bundle"] = edge(SHOP, "Bundles on sale that hold it.", bundles_with_products)

    @classmethod
    def of(cls, offer: domain.Offer, info: Info) -> "Product":
        """From the domain's offer."""
        return cls(id=strawberry.ID(ids.public("prd", offer.id)), **_told(offer, info))


async def inside_of_bundles(bundles: Sequence["Bundle"], info: Info) -> list[domain.Inside]:
    """What is in each bundle and what is chosen of it; four statements."""
    return await queries.inside_of_bundles(reader(info), [bundle.offer.variant_id for bundle in bundles])


async def components_of_bundles(bundles: Sequence["Bundle"], info: Info) -> list[list["BundleComponent"]]:
    """What every buyer of each bundle gets, with its share of the price."""
    found = await info.context.loaders.of(inside_of_bundles, info).load_many(bundles)
    return [BundleComponent.inside(bundle.offer, of, info) for bundle, of in zip(bundles, found, strict=True)]


async def choices_of_bundles(bundles: Sequence["Bundle"], info: Info) -> list[list["BundleChoice"]]:
    """What the buyer of each bundle chooses."""
    found = await info.context.loaders.of(inside_of_bundles, info).load_many(bundles)
    return [[BundleChoice.of(choice, info) for choice in inside.choices] for inside in found]


async def apart_of_bundles(bundles: Sequence["Bundle"], info: Info) -> list[Money]:
    """What the components cost one by one, from the components already asked for."""
    found = await info.context.loaders.of(inside_of_bundles, info).load_many(bundles)
    return [
        Money.minor(price_apart(inside.least), bundle.offer.currency)
        for bundle, inside in zip(bundles, found, strict=True)
    ]


async def saving_of_bundles(bundles: Sequence["Bundle"], info: Info) -> list[Money]:
    """What the bundle saves, never below zero."""
    found = await info.context.loaders.of(inside_of_bundles, info).load_many(bundles)
    return [
        Money.minor(max(0, price_apart(inside.least) - bundle.offer.price_minor), bundle.offer.currency)
        for bundle, inside in zip(bundles, found, strict=True)
    ]


async def availability_of_options(options: Sequence["BundleOption"], info: Info) -> list[Availability]:
    """Whether so many pieces of each option can be had; one statement."""
    stocks = await availability_by_variant([option.variant.row_id for option in options], info.context.at)
    return [
        Availability.of(replace(stock, left=stock.left // option.quantity if stock.left is not None else None))
        for stock, option in zip(stocks, options, strict=True)
    ]


@typed(SELLING)
class BundleComponent:
    """Some pieces of a variant inside a bundle."""

    variant: Variant = shown(SELLING, "What.")
    product: Product = shown(SELLING, "Whose variant it is.")
    quantity: int = shown(SELLING, "How many pieces in one bundle.")
    allocated: Money = shown(
        SELLING,
        "Their share of one bundle's price, all pieces together; while something is to be chosen, as it is with the"
        " options that cost least.",
    )

    @classmethod
    def inside(cls, offer: domain.Offer, inside: domain.Inside, info: Info) -> list["BundleComponent"]:
        """The components of one bundle, its price allocated to the cent."""
        shares = allocate_bundle(offer.price_minor, inside.least) if inside.fixed else []
        return [
            cls(
                variant=Variant.of(part.option),
                product=Product.of(part.offer, info),
                quantity=part.quantity,
                allocated=Money.minor(sum(share), offer.currency),
            )
            for part, share in zip(inside.fixed, shares[: len(inside.fixed)], strict=True)
        ]


@typed(SELLING)
class BundleOption:
    """Some pieces of a variant that the buyer of a bundle may choose."""

    variant: Variant = shown(SELLING, "What; its id is what to name in the line's `choices`.")
    product: Product = shown(SELLING, "Whose variant it is.")
    quantity: int = shown(SELLING, "How many pieces in one bundle.")
    availability: Availability = edge(SELLING, "Whether so many can be had now.", availability_of_options)


@typed(SELLING)
class BundleChoice:
    """Of these options the buyer takes exactly `picks`, each once: "any 2 of 5"."""

    name: str = shown(SELLING, "What is chosen, in the reader's language.")
    picks: int = shown(SELLING, "How many.")
    wait_days: int | None = shown(
        SHOP,
        "For how many days after paying it may be chosen instead, by naming none of its options in the line; null: it"
        " is chosen when buying.",
    )
    options: list[BundleOption] = shown(SELLING, "What on sale may be chosen, in order.", size=5)

    @classmethod
    def of(cls, choice: domain.Choosing, info: Info) -> "BundleChoice":
        """From the domain's choice."""
        return cls(
            name=choice.name,
            picks=choice.picks,
            wait_days=max(1, settings.get().choice_s // 86_400) if choice.may_wait else None,
            options=[
                BundleOption(
                    variant=Variant.of(part.option), product=Product.of(part.offer, info), quantity=part.quantity
                )
                for part in choice.options
            ],
        )


@typed(SELLING)
class Bundle(Listing, Node):
    """Several goods at one price (套餐)."""

    variant_id: strawberry.ID = shown(SELLING, "What to put into the cart: the bundle's own variant.")
    max_per_order: int = shown(SELLING, "Most bundles in one order.")
    components: list[BundleComponent] = edge(SELLING, "What every buyer gets, in order.", components_of_bundles)
    choices: list[BundleChoice] = edge(
        SELLING, "What the buyer chooses besides; name it in the line's `choices`.", choices_of_bundles
    )
    apart: Money = edge(
        SELLING,
        "What the components cost one by one; of what is to be chosen, the options that cost least.",
        apart_of_bundles,
    )
    saving: Money = edge(
        SELLING,
        "What is saved against buying them one by one, at least when something is to be chosen.",
        saving_of_bundles,
    )

    @classmethod
    def of(cls, offer: domain.Offer, info: Info) -> "Bundle":
        """From the domain's offer."""
        return cls(
            id=strawberry.ID(ids.public("prd", offer.id)),
            variant_id=strawberry.ID(ids.public("var", offer.variant_id)),
            max_per_order=offer.max_per_order,
            **_told(offer, info),
        )


def listing(offer: domain.Offer, info: Info) -> Listing:
    """A product or a bundle, whichever the offer is."""
    return Bundle.of(offer, info) if offer.is_bundle else Product.of(offer, info)
