"""Customers browse the shop."""

import unicodedata
from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from backend import settings
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.catalog.offers import SORT_TYPES, Offer, OfferSort, sort_key
from backend.domain.catalog.queries import offers as queries
from backend.domain.catalog.queries.offers import OfferFilter
from backend.domain.inventory.shelf import offers_in_stock
from backend.schema import paging
from backend.schema.catalog import BrandCount, Category
from backend.schema.context import Info, may_show
from backend.schema.doors import SHOP, arg, described, given, query, shown, typed
from backend.schema.languages import ContentLocale
from backend.schema.offers import Bundle, Listing, Product, Variant, listing, reader
from backend.schema.paging import Connection
from backend.schema.scalars import Node

LONGEST_SEARCH = 100
LONG_TEXTS = ("description", "rules", "refundNote")

described(
    OfferSort,
    SHOP,
    "The order of a list of goods.",
    {
        "FEATURED": "As the shop arranged them.",
        "NEWEST": "Last put on sale first.",
        "PRICE_LOW": "Lowest price first.",
        "PRICE_HIGH": "Highest price first.",
    },
    name="ProductSort",
)


@given(SHOP)
class ProductFilter:
    """Which goods are wanted; all that is given must hold."""

    category: str | None = shown(SHOP, "Slug of a category.", default=None)
    kind: FulfilmentKind | None = shown(SHOP, "With a variant handed over in this way.", default=None)
    in_stock: bool | None = shown(SHOP, "True: only what can be had now.", default=None)
    brand: str | None = shown(SHOP, "Of this brand, as it is written.", default=None)
    is_bundle: bool | None = shown(SHOP, "True: only bundles; false: none of them.", default=None)


@typed(SHOP)
class Shop:
    """The shop itself."""

    name: str = shown(SHOP, "In the reader's language.")
    currency: str = shown(SHOP, "ISO 4217 code of its prices.")
    locales: list[ContentLocale] = shown(SHOP, "Languages it is written in.")
    time_zone: str = shown(SHOP, "IANA name of the zone its days are counted in.")
    server_time: datetime = shown(SHOP, "When this answer was made (UTC); a few seconds old when it was kept.")


First = Annotated[int, arg(SHOP, "How many, 1 to 100.")]
After = Annotated[str | None, arg(SHOP, "Cursor to go on from.")]


@strawberry.type
class Query:
    @query(SHOP, cacheable=True)
    async def shop(self, info: Info) -> Shop:
        """The shop's name, languages and clock."""
        chosen = settings.get()
        zh = info.context.locale == "zh-CN"
        return Shop(
            name=chosen.shop_name_zh if zh else chosen.shop_name_en,
            currency=await queries.currency_of(info.context.channel_id),
            locales=list(ContentLocale),
            time_zone=chosen.time_zone,
            server_time=info.context.at,
        )

    @query(SHOP, cacheable=True)
    async def categories(self, info: Info) -> list[Category]:
        """Every category, in the shop's order."""
        return [Category.on_shelf(shelf) for shelf in await queries.shelves(reader(info).locale)]

    @query(SHOP, cacheable=True)
    async def category(self, info: Info, slug: Annotated[str, arg(SHOP, "Its address.")]) -> Category | None:
        """The category at this address; null when there is none."""
        found = await queries.shelves(reader(info).locale, plain_text(slug))
        return Category.on_shelf(found[0]) if found else None

    @query(SHOP, cacheable=True, size=10)
    async def brands(
        self, info: Info, category: Annotated[str | None, arg(SHOP, "Slug of a category; null: everywhere.")] = None
    ) -> list[BrandCount]:
        """Brands on sale, those with most goods first; 100 at most."""
        slug = plain_text(category) if category is not None else None
        found = await queries.brands(info.context.channel_id, slug)
        return [BrandCount(brand=brand, count=n) for brand, n in found]

    @query(SHOP, cacheable=True)
    async def products(
        self,
        info: Info,
        filter: Annotated[ProductFilter | None, arg(SHOP, "Which ones.")] = None,
        sort: Annotated[OfferSort, arg(SHOP, "In what order.")] = OfferSort.FEATURED,
        first: First = 20,
        after: After = None,
    ) -> Connection[Listing]:
        """Products and bundles on sale."""
        chosen = filter or ProductFilter()
        asked = paging.page(first, after, SORT_TYPES[sort])
        brand = chosen.brand.replace("\0", "") if chosen.brand is not None else None
        wanted = OfferFilter(category=chosen.category, kind=chosen.kind, bundles=chosen.is_bundle, brand=brand)
        if chosen.in_stock:
            rows = await offers_in_stock(reader(info), wanted, sort, asked, at=info.context.at)
        else:
            rows = await queries.offers(reader(info), wanted, sort, asked, brief=brief(info))
        return paging.connection(rows, asked, lambda row: sort_key(row, sort), lambda row: listing(row, info))

    @query(SHOP, cacheable=True)
    async def product(self, info: Info, slug: Annotated[str, arg(SHOP, "Its address.")]) -> Product | None:
        """The product on sale at this address; null when there is none."""
        found = await queries.offer_by_slug(reader(info), plain_text(slug), is_bundle=False)
        return Product.of(found, info) if found else None

    @query(SHOP, cacheable=True)
    async def bundles(self, info: Info, first: First = 20, after: After = None) -> Connection[Bundle]:
        """Bundles on sale, as the shop arranged them."""
        asked = paging.page(first, after, SORT_TYPES[OfferSort.FEATURED])
        wanted = OfferFilter(bundles=True)
        rows = await queries.offers(reader(info), wanted, OfferSort.FEATURED, asked, brief=brief(info))
        return paging.connection(rows, asked, _featured, lambda row: Bundle.of(row, info))

    @query(SHOP, cacheable=True)
    async def bundle(self, info: Info, slug: Annotated[str, arg(SHOP, "Its address.")]) -> Bundle | None:
        """The bundle on sale at this address; null when there is none."""
        found = await queries.offer_by_slug(reader(info), plain_text(slug), is_bundle=True)
        return Bundle.of(found, info) if found else None


def brief(info: Info) -> bool:
    """Whether the document shows none of the long texts."""
    return not may_show(info, *LONG_TEXTS)


def _featured(offer: Offer) -> tuple[object, ...]:
    return sort_key(offer, OfferSort.FEATURED)


def plain_text(text: str) -> str:
    """What somebody typed, as it is compared: full-width forms made plain, no control characters, not endless."""
    plain = unicodedata.normalize("NFKC", text[:LONGEST_SEARCH])
    return "".join(character for character in plain if character.isprintable()).strip()


async def _listing_by_id(id: UUID, info: Info) -> Node | None:
    (found,) = await queries.offers_by_id(reader(info), [id])
    if found is None:
        return None
    return Bundle.of(found, info) if found.is_bundle else Product.of(found, info)


async def _variant_by_id(id: UUID, info: Info) -> Node | None:
    (found,) = await queries.options_by_id(reader(info), [id])
    return Variant.of(found) if found else None


async def _category_by_id(id: UUID, info: Info) -> Node | None:
    (found,) = await queries.shelves_by_id(reader(info).locale, [id])
    return Category.on_shelf(found) if found else None


NODES = {"prd": _listing_by_id, "var": _variant_by_id, "cat": _category_by_id}
TYPES = (Product, Bundle)
