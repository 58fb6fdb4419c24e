"""The catalogue at the admin door: products as staff keep them, drafts included."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

import strawberry

from backend import settings
from backend.core import ids
from backend.domain.catalog import models
from backend.domain.catalog.account_rules import read
from backend.domain.catalog.bundles import allocate_bundle, cheapest, chosen
from backend.domain.catalog.editing import Text
from backend.domain.catalog.models import ProductState
from backend.domain.catalog.queries import media, staff
from backend.domain.catalog.queries.price_lists import counts_by_channel
from backend.domain.inventory.queries import availability_by_variant
from backend.domain.inventory.stock import counts_by_variant
from backend.domain.vault.queries import CodeCounts
from backend.schema.account_rules import StaffAccountRules
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.catalog import AccountFormat, Art, Category, FulfilmentKind, TopUpSpeed, image_url
from backend.schema.context import Info
from backend.schema.doors import STAFF, BatchFunction, edge, shown, typed
from backend.schema.inventory import Availability, best
from backend.schema.media import MediaPicture
from backend.schema.scalars import BigInt, Money, Node
from backend.schema.translated import Translated


@typed(STAFF)
class ChannelCounts:
    """How much a channel has."""

    priced: int = shown(STAFF, "Variants with a price.")
    price_lists: int = shown(STAFF, "Price lists in use, today's and later ones.")
    in_force: int = shown(STAFF, "Of these, how many say prices at this moment.")


async def counts_of_channels(channels: Sequence["Channel"], info: Info) -> list[ChannelCounts]:
    """What each channel has; one statement."""
    found = await counts_by_channel([channel.row_id for channel in channels], info.context.at)
    return [ChannelCounts(priced=of.priced, price_lists=of.lists, in_force=of.in_force) for of in found]


@typed(STAFF)
class Channel:
    """A place where the shop sells, with its own prices."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    code: str = shown(STAFF, "Short stable name, e.g. web.")
    name: str = shown(STAFF, "Name for people.")
    currency: str = shown(STAFF, "ISO 4217 code of its prices.")
    version: int = shown(STAFF, "Counts its changes and those of its prices; give it back when you change it.")
    alone_up_to: Money = shown(
        STAFF, "What an offer outside a campaign may cost here at most; a dearer one is a piece of a campaign."
    )
    counts: "ChannelCounts" = edge(STAFF, "What it has.", counts_of_channels)
    row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, row: models.Channel) -> "Channel":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("chn", row.id)),
            code=row.code,
            name=row.name,
            currency=row.currency,
            version=row.version,
            alone_up_to=Money.minor(settings.get().campaign_approval_minor, row.currency),
            row_id=row.id,
        )


@typed(STAFF)
class ChannelPrice:
    """What a variant costs in a channel."""

    channel: Channel = shown(STAFF, "Where.")
    list: Money = shown(STAFF, "What the price is compared to.")
    price: Money = shown(STAFF, "What is asked.")
    floor: Money = shown(STAFF, "The least: no price list and no tier takes it below.")

    @classmethod
    def of(cls, row: models.ChannelPrice) -> "ChannelPrice":
        """From the row with its channel."""
        currency = row.channel.currency
        return cls(
            channel=Channel.of(row.channel),
            list=Money.minor(row.list_minor, currency),
            price=Money.minor(row.price_minor, currency),
            floor=Money.minor(row.floor_minor, currency),
        )


@typed(STAFF)
class Stock:
    """How many codes, seats or places under a cap are in which state, exactly."""

    free: BigInt = shown(STAFF, "To be sold, in whatever batch or shared code that was not given up.")
    held: BigInt = shown(STAFF, "Kept for orders that are not delivered yet.")
    delivered: BigInt = shown(STAFF, "Handed over.")
    quarantined: BigInt = shown(STAFF, "Put aside for good.")
    expired: BigInt = shown(STAFF, "Past their last day, unsold.")

    @classmethod
    def of(cls, counts: CodeCounts) -> "Stock":
        """From the vault's counts."""
        return cls(
            free=BigInt(counts.free),
            held=BigInt(counts.held),
            delivered=BigInt(counts.delivered),
            quarantined=BigInt(counts.quarantined),
            expired=BigInt(counts.expired),
        )


async def names_of_variants(variants: Sequence["StaffVariant"], info: Info) -> list[Translated]:
    """The name of each variant; one statement."""
    return [Translated.of(text) for text in await staff.variant_names([variant.row.id for variant in variants])]


async def prices_of_variants(variants: Sequence["StaffVariant"], info: Info) -> list[list[ChannelPrice]]:
    """The prices of each variant; one statement."""
    found = await staff.prices_by_variant([variant.row.id for variant in variants])
    return [[ChannelPrice.of(row) for row in rows] for rows in found]


async def stock_of_variants(variants: Sequence["StaffVariant"], info: Info) -> list[Stock]:
    """The counts of each variant's pieces; two statements."""
    found = await counts_by_variant([variant.row.id for variant in variants], info.context.at)
    return [Stock.of(counts) for counts in found]


async def sellable_of_variants(variants: Sequence["StaffVariant"], info: Info) -> list[int | None]:
    """What is left of each variant for customers; a fixed number of statements."""
    found = await availability_by_variant([variant.row.id for variant in variants], info.context.at)
    return [stock.left for stock in found]


async def products_of_variants(variants: Sequence["StaffVariant"], info: Info) -> list["StaffProduct"]:
    """The product of each variant; one statement."""
    found = await staff.products_by_id([variant.row.product_id for variant in variants])
    return [StaffProduct.of(row) for row in found if row]


@typed(STAFF, name="Variant")
class StaffVariant(Node):
    """One value or term of a product: what is really bought."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    sku: str = shown(STAFF, "The shop's number for it.")
    kind: FulfilmentKind = shown(STAFF, "How it is handed over; never changes.")
    face_value: Money | None = shown(STAFF, "What it is worth where it is redeemed; null when it has none.")
    validity_days: int | None = shown(STAFF, "Days it can be used from its delivery; null: see the code itself.")
    min_days_left: int | None = shown(STAFF, "Codes with fewer days to their last are not sold; null: all are.")
    redeem_by: date | None = shown(
        STAFF, "Last day on which a voucher is taken, and sold; null: only its days since delivery count."
    )
    membership_days: int | None = shown(STAFF, "Days a membership lasts; null for other kinds.")
    topup_speed: TopUpSpeed | None = shown(STAFF, "How fast a top-up is sold; null for other kinds.")
    account_format: AccountFormat | None = shown(STAFF, "What the buyer names; null when nothing.")
    account_rules: StaffAccountRules | None = shown(STAFF, "Which accounts; null: any of its `accountFormat`.")
    promised_seconds: int | None = shown(STAFF, "Within how long a top-up or a service is there; null for other kinds.")
    uses: int | None = shown(STAFF, "How often a voucher is taken; null for other kinds.")
    cap: int | None = shown(STAFF, "Most memberships, vouchers or services ever sold; null: no limit.")
    max_per_order: int = shown(STAFF, "Most pieces in one order.")
    max_per_person: int | None = shown(STAFF, "Most pieces for one person within `perPersonDays`; null: no such limit.")
    per_person_days: int | None = shown(STAFF, "Within how many days; null without such a limit.")
    tier_discount: bool = shown(STAFF, "Whether a tier's percentage is taken off it where no list says its price.")
    names: Translated = edge(STAFF, "Its name in both languages.", names_of_variants)
    prices: list[ChannelPrice] = edge(STAFF, "What it costs in each channel.", prices_of_variants)
    stock: Stock = edge(
        STAFF,
        "Counts of its codes, its seats, or its places under a cap; zero for what has none of them.",
        stock_of_variants,
    )
    sellable: int | None = edge(
        STAFF, "How many can be sold at this moment, of batches on sale; null without a limit.", sellable_of_variants
    )
    product: "StaffProduct" = edge(STAFF, "Whose variant it is.", products_of_variants)
    row: strawberry.Private[models.Variant]

    @classmethod
    def of(cls, row: models.Variant) -> "StaffVariant":
        """From the row."""
        value = row.face_value_minor
        return cls(
            id=strawberry.ID(ids.public("var", row.id)),
            sku=row.sku,
            kind=row.kind,
            face_value=Money.minor(value, row.currency) if value is not None else None,
            validity_days=row.validity_days,
            min_days_left=row.min_days_left,
            redeem_by=row.redeem_by,
            membership_days=row.membership_days,
            topup_speed=row.topup_speed,
            account_format=row.account_format,
            account_rules=StaffAccountRules.of(read(row.account_rules)),
            promised_seconds=row.promised_s,
            uses=row.uses,
            cap=row.cap,
            max_per_order=row.max_per_order,
            max_per_person=row.max_per_person,
            per_person_days=row.per_person_days,
            tier_discount=row.tier_discount,
            row=row,
        )


async def words_of_products(products: Sequence["StaffProduct"], info: Info) -> list[dict[str, Translated]]:
    """All texts of each product by column; one statement."""
    found = await staff.words_by_product([product.row.id for product in products])
    return [{column: Translated.of(text) for column, text in words.items()} for words in found]


def _one(column: str) -> BatchFunction:
    """The batch function of one text, which asks for all texts once."""

    async def text_of_products(products: Sequence["StaffProduct"], info: Info) -> list[Translated]:
        words = await info.context.loaders.of(words_of_products, info).load_many(products)
        return [each[column] for each in words]

    return text_of_products


async def categories_of_products(products: Sequence["StaffProduct"], info: Info) -> list[Category]:
    """The category of each product; one statement."""
    wanted = {product.row.category_id for product in products}
    found = {row.id: row for row in await models.Category.filter(id__in=list(wanted))}
    return [Category.of(found[product.row.category_id]) for product in products]


async def variants_of_products(products: Sequence["StaffProduct"], info: Info) -> list[list[StaffVariant]]:
    """The active variants of each product; one statement."""
    found = await staff.variants_by_product([product.row.id for product in products])
    return [[StaffVariant.of(row) for row in rows] for rows in found]


async def inside_of_products(
    products: Sequence["StaffProduct"], info: Info
) -> list[tuple[list["StaffComponent"], list["StaffBundleChoice"]]]:
    """What is in each bundle and what is chosen of it, with shares of the price in the shop's channel; five
    statements."""
    channel_id = info.context.channel_id
    wholes = await info.context.loaders.of(variants_of_products, info).load_many(products)
    ids_ = [
        of[0].row.id if product.row.is_bundle and of else product.row.id
        for product, of in zip(products, wholes, strict=True)
    ]
    inside, groups = await staff.components_by_bundle(ids_), await staff.choices_by_bundle(ids_)
    wanted = list(dict.fromkeys(part.component_variant_id for parts in inside for part in parts))
    rows = {row.id: row for row in await staff.variants_by_id(wanted) if row}
    prices = dict(zip([*wanted, *ids_], await staff.prices_by_variant([*wanted, *ids_]), strict=True))
    asked = {
        id: next(((p.price_minor, p.channel.currency) for p in of if p.channel_id == channel_id), (0, "CNY"))
        for id, of in prices.items()
    }
    return [
        _inside(asked[whole], parts, choices, rows, {id: minor for id, (minor, _) in asked.items()})
        for whole, parts, choices in zip(ids_, inside, groups, strict=True)
    ]


def _inside(
    price: tuple[int, str],
    parts: Sequence[models.BundleComponent],
    choices: Sequence[models.ChoiceGroup],
    rows: Mapping[UUID, models.Variant],
    asked: Mapping[UUID, int],
) -> tuple[list["StaffComponent"], list["StaffBundleChoice"]]:
    minor, currency = price
    fixed = [part for part in parts if part.group_id is None]
    offered = [[part for part in parts if part.group_id == choice.id] for choice in choices]
    weights = [
        (choice.picks, [_weight(part, asked) for part in of]) for choice, of in zip(choices, offered, strict=True)
    ]
    least = chosen([_weight(part, asked) for part in fixed], weights, cheapest(weights))
    shares = [sum(share) for share in allocate_bundle(minor, least)] if least else []
    return [
        StaffComponent(
            variant=StaffVariant.of(rows[part.component_variant_id]),
            quantity=part.quantity,
            position=part.position,
            allocated=Money.minor(share, currency),
        )
        for part, share in zip(fixed, shares[: len(fixed)], strict=True)
    ], [
        StaffBundleChoice(
            names=Translated.of(Text(choice.name_zh, choice.name_en)),
            picks=choice.picks,
            may_wait=choice.may_wait,
            options=[
                StaffBundleOption(variant=StaffVariant.of(rows[part.component_variant_id]), quantity=part.quantity)
                for part in of
            ],
        )
        for choice, of in zip(choices, offered, strict=True)
    ]


def _weight(part: models.BundleComponent, asked: Mapping[UUID, int]) -> tuple[int, int]:
    return asked[part.component_variant_id], part.quantity


async def components_of_products(products: Sequence["StaffProduct"], info: Info) -> list[list["StaffComponent"]]:
    """What every buyer of each bundle gets."""
    return [of for of, _ in await info.context.loaders.of(inside_of_products, info).load_many(products)]


async def choices_of_products(products: Sequence["StaffProduct"], info: Info) -> list[list["StaffBundleChoice"]]:
    """What the buyer of each bundle chooses."""
    return [of for _, of in await info.context.loaders.of(inside_of_products, info).load_many(products)]


async def pictures_of_products(products: Sequence["StaffProduct"], info: Info) -> list[MediaPicture | None]:
    """The picture of each product; one statement."""
    found = await media.pictures_by_id([product.row.picture_id for product in products])
    return [MediaPicture.of(row) if row else None for row in found]


async def editors_of_products(products: Sequence["StaffProduct"], info: Info) -> list[Staff | None]:
    """Who changed each product last; one statement."""
    return await staff_by_id([product.row.updated_by_id for product in products])


async def prices_of_products(products: Sequence["StaffProduct"], info: Info) -> list[tuple[Money, Money] | None]:
    """Lowest price and its list price of each product in the shop's channel; asked with the variants' prices."""
    loaders = info.context.loaders
    chosen = await loaders.of(variants_of_products, info).load_many(products)
    prices = iter(await loaders.of(prices_of_variants, info).load_many([one for of in chosen for one in of]))
    found: list[tuple[Money, Money] | None] = []
    for of in chosen:
        here = [
            (price.price, price.list)
            for each in [next(prices) for _ in of]
            for price in each
            if price.channel.id == ids.public("chn", info.context.channel_id)
        ]
        found.append(min(here, key=lambda pair: Decimal(pair[0].amount), default=None))
    return found


async def price_of_products(products: Sequence["StaffProduct"], info: Info) -> list[Money | None]:
    """The lowest price of each product."""
    found = await info.context.loaders.of(prices_of_products, info).load_many(products)
    return [pair[0] if pair else None for pair in found]


async def list_price_of_products(products: Sequence["StaffProduct"], info: Info) -> list[Money | None]:
    """The list price beside the lowest price, when it is truly higher."""
    found = await info.context.loaders.of(prices_of_products, info).load_many(products)
    return [pair[1] if pair and pair[1].amount != pair[0].amount else None for pair in found]


async def availability_of_products(products: Sequence["StaffProduct"], info: Info) -> list[Availability]:
    """The best of what is left of each product's variants; one statement beyond the variants."""
    chosen = await info.context.loaders.of(variants_of_products, info).load_many(products)
    stocks = iter(await availability_by_variant([one.row.id for of in chosen for one in of], info.context.at))
    return [best([Availability.of(next(stocks)) for _ in of]) for of in chosen]


@typed(STAFF, name="BundleComponent")
class StaffComponent:
    """Some pieces of a variant inside a bundle."""

    variant: StaffVariant = shown(STAFF, "What.")
    quantity: int = shown(STAFF, "How many pieces in one bundle.")
    allocated: Money = shown(
        STAFF,
        "Their share of one bundle's price, all pieces together; while something is to be chosen, as it is with the"
        " options that cost least.",
    )
    position: int = shown(STAFF, "Place in the bundle, from 0.")


@typed(STAFF, name="BundleOption")
class StaffBundleOption:
    """Some pieces of a variant that a bundle's buyer may choose."""

    variant: StaffVariant = shown(STAFF, "What.")
    quantity: int = shown(STAFF, "How many pieces in one bundle.")


@typed(STAFF, name="BundleChoice")
class StaffBundleChoice:
    """Of these options a bundle's buyer takes exactly `picks`, each once."""

    names: Translated = shown(STAFF, "What is chosen, in both languages.")
    picks: int = shown(STAFF, "How many.")
    may_wait: bool = shown(STAFF, "Whether its buyer may pay first and choose afterwards.")
    options: list[StaffBundleOption] = shown(STAFF, "What may be chosen, in order.", size=5)


@typed(STAFF, name="Product")
class StaffProduct(Node):
    """A product or a bundle as staff keep it."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    slug: str = shown(STAFF, "The last part of its address.")
    state: ProductState = shown(STAFF, "Where it stands.")
    version: int = shown(STAFF, "Counts its edits; give it back when you edit.")
    brand: str | None = shown(STAFF, "Whose goods they are; null: nobody's in particular.")
    art: Art = shown(STAFF, "What its drawn tile shows.")
    image_url: str = shown(STAFF, "Its tile, a square: a picture as WebP, or one drawn as SVG.")
    preview_url: str = shown(STAFF, "Where customers see it once it is on sale.")
    is_bundle: bool = shown(STAFF, "Whether it is a bundle.")
    created_at: datetime = shown(STAFF, "When it was made (UTC).")
    updated_at: datetime = shown(STAFF, "When it changed last (UTC).")
    published_at: datetime | None = shown(STAFF, "When it first went on sale (UTC); null: never.")
    publish_at: datetime | None = shown(STAFF, "When it goes on sale by itself (UTC); null: not by itself.")
    unpublish_at: datetime | None = shown(STAFF, "When it goes off sale by itself (UTC); null: not by itself.")
    unpublishable: list[str] = shown(
        STAFF, "What it lacked when it was to go on sale, as stable upper-case words; empty: nothing.", size=3
    )
    names: Translated = edge(STAFF, "Its name in both languages.", _one("name"))
    summaries: Translated = edge(STAFF, "One sentence, in both languages.", _one("summary"))
    descriptions: Translated = edge(STAFF, "What it is, in both languages.", _one("description"))
    rules: Translated = edge(STAFF, "Rules of use, in both languages.", _one("rules"))
    refund_notes: Translated = edge(STAFF, "What is given back and when, in both languages.", _one("refund_note"))
    picture: MediaPicture | None = edge(STAFF, "Its picture; null: its tile is drawn.", pictures_of_products)
    category: Category = edge(STAFF, "Where it stands in the shop.", categories_of_products)
    variants: list[StaffVariant] = edge(STAFF, "Its variants in order; a bundle has one.", variants_of_products)
    components: list[StaffComponent] = edge(
        STAFF, "What every buyer of a bundle gets; empty otherwise.", components_of_products
    )
    choices: list[StaffBundleChoice] = edge(
        STAFF, "What a bundle's buyer chooses; empty otherwise.", choices_of_products
    )
    updated_by: Staff | None = edge(STAFF, "Who changed it last; null: the system.", editors_of_products)
    price: Money | None = edge(STAFF, "Its lowest price in the shop's channel; null without one.", price_of_products)
    list_price: Money | None = edge(
        STAFF, "What that is compared to; null unless truly higher.", list_price_of_products
    )
    availability: Availability = edge(STAFF, "Whether customers could have it now.", availability_of_products)
    row: strawberry.Private[models.Product]

    @classmethod
    def of(cls, row: models.Product) -> "StaffProduct":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("prd", row.id)),
            slug=row.slug,
            state=row.state,
            version=row.version,
            brand=row.brand or None,
            art=Art(glyph=row.art_glyph, hue=row.art_hue, label=row.art_label or None),
            image_url=image_url(row.id, row.version, row.picture_id),
            preview_url=f"{settings.get().address()}/{'b' if row.is_bundle else 'p'}/{row.slug}",
            is_bundle=row.is_bundle,
            created_at=row.created_at,
            updated_at=row.updated_at,
            published_at=row.published_at,
            publish_at=row.publish_at,
            unpublish_at=row.unpublish_at,
            unpublishable=row.unpublishable.split(",") if row.unpublishable else [],
            row=row,
        )
