"""What both doors show of the catalogue: categories, art, kinds."""

from collections.abc import Sequence
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.catalog import editing, models
from backend.domain.catalog.media import Shape, address_of
from backend.domain.catalog.models import AccountFormat, FulfilmentKind, ProductState, TopUpSpeed
from backend.domain.catalog.offers import Shelf
from backend.domain.catalog.queries import media
from backend.domain.catalog.queries.offers import offer_counts_by_category
from backend.domain.catalog.queries.staff import category_names, category_words, goods_by_category
from backend.schema.context import Info
from backend.schema.doors import BOTH, EVERY, SELLING, SHOP, STAFF, described, edge, given, shown, typed
from backend.schema.media import MediaPicture
from backend.schema.scalars import Node
from backend.schema.translated import Translated

# The described kinds are taken from here, so that their descriptions are never forgotten.
__all__ = [
    "AccountFormat",
    "Art",
    "ArtInput",
    "Category",
    "FulfilmentKind",
    "ProductState",
    "TopUpSpeed",
    "image_url",
]

described(
    FulfilmentKind,
    EVERY,
    "How something is handed over.",
    {
        "CODE": "A stored code that its buyer reveals (卡密).",
        "SHARED": "A seat of an account, a licence key or a link that many use; its buyer reveals it (共享码).",
        "MEMBERSHIP": "A membership of the shop, which begins or is extended at once.",
        "TOPUP": "A supplier credits the account the buyer names (直充).",
        "VOUCHER": "A shop takes it at the counter; its buyer holds a QR code (电子券).",
        "MANUAL": "A person does it within the promised time.",
        "BUNDLE": "Its components, each in its own way (套餐).",
        "CHOICE": "Nothing yet: a piece of an order whose buyer still chooses what it is (待选). No variant is of it.",
    },
)
described(
    TopUpSpeed,
    EVERY,
    "How fast a top-up is sold.",
    {"FAST": "Within minutes (快充).", "SLOW": "Within the days its variant promises (慢充)."},
)
described(
    AccountFormat,
    EVERY,
    "What the buyer names to be credited or served.",
    {
        "PHONE": "A phone number.",
        "GAME_ID": "A player's id or name.",
        "EMAIL": "An e-mail address.",
        "FREE": "What the variant's `accountRules` call it, 2 to 64 characters.",
    },
)
described(
    ProductState,
    STAFF,
    "Where a product stands.",
    {
        "DRAFT": "Being written; customers do not see it.",
        "PUBLISHED": "On sale.",
        "ARCHIVED": "Taken away for good; kept for the orders that name it.",
    },
)


@typed(BOTH)
class BrandCount:
    """How many goods there are of a brand."""

    brand: str = shown(BOTH, "Which, as it is written.")
    count: int = shown(BOTH, "How many; of finds, how many would be shown if it were chosen.")


@typed(BOTH)
class Art:
    """What a drawn tile shows."""

    glyph: str = shown(BOTH, "Name of the pictogram.")
    hue: int = shown(BOTH, "Colour on the wheel, 0 to 359.")
    label: str | None = shown(BOTH, "A few characters on the tile, such as the face value; null when there are none.")


@given(STAFF)
class ArtInput:
    """What a drawn tile shall show."""

    glyph: str = shown(STAFF, "Name of the pictogram.")
    hue: int = shown(STAFF, "Colour on the wheel, 0 to 359.")
    label: str | None = shown(STAFF, "At most 24 characters; null: the tile has none.", default=None)

    def art(self) -> editing.Art:
        """As the domain takes it."""
        return editing.Art(self.glyph, self.hue, self.label or "")


def image_url(product_id: UUID, version: int, picture_id: UUID | None) -> str:
    """Where a product's tile is: its picture, or one drawn of its art, which the version makes cacheable for good."""
    if picture_id is not None:
        return address_of(picture_id, Shape.TILE)
    return f"/art/{ids.public('prd', product_id)}.svg?v={version}"


async def names_of_categories(categories: Sequence["Category"], info: Info) -> list[Translated]:
    """The names of each category; one statement."""
    found = await category_names([category.row_id for category in categories])
    return [Translated.of(text) for text in found]


async def taglines_of_categories(categories: Sequence["Category"], info: Info) -> list[Translated]:
    """The taglines of each category; one statement."""
    found = await category_words([category.row_id for category in categories])
    return [Translated.of(tagline) for _, tagline in found]


async def pictures_of_categories(categories: Sequence["Category"], info: Info) -> list[MediaPicture | None]:
    """The picture of each category; one statement."""
    found = await media.pictures_by_id([category.picture_id for category in categories])
    return [MediaPicture.of(row) if row else None for row in found]


async def goods_of_categories(categories: Sequence["Category"], info: Info) -> list[int]:
    """How much stands in each category; one statement."""
    return await goods_by_category([category.row_id for category in categories])


async def counts_of_categories(categories: Sequence["Category"], info: Info) -> list[int]:
    """How much is on sale in each category; one statement."""
    return await offer_counts_by_category(info.context.channel_id, [category.row_id for category in categories])


@typed(EVERY)
class Category(Node):
    """A shelf of the shop."""

    id: strawberry.ID = shown(EVERY, "Opaque and global.")
    slug: str = shown(EVERY, "The last part of its address.")
    glyph: str = shown(BOTH, "Name of its pictogram.")
    hue: int = shown(BOTH, "Its colour on the wheel, 0 to 359.")
    name: str = shown(SELLING, "In the reader's language.")
    tagline: str | None = shown(SHOP, "A few words below the name; null when there are none.")
    product_count: int = edge(SHOP, "How many products and bundles it has on sale.", counts_of_categories)
    image_url: str | None = shown(SHOP, "Its picture, a square of at most 640 pixels a side; null: it has none.")
    image_alt: str | None = shown(SHOP, "What its picture shows, in the reader's language; null: it has none.")
    goods_count: int = edge(STAFF, "How many products and bundles stand in it, of any state.", goods_of_categories)
    names: Translated = edge(STAFF, "Its name in both languages.", names_of_categories)
    taglines: Translated = edge(STAFF, "A few words below the name, in both languages.", taglines_of_categories)
    picture: MediaPicture | None = edge(
        STAFF, "The picture that is shown instead of its pictogram; null: none.", pictures_of_categories
    )
    version: int = shown(STAFF, "Counts its changes; give it back when you change it.")
    row_id: strawberry.Private[UUID]
    picture_id: strawberry.Private[UUID | None]

    @classmethod
    def on_shelf(cls, shelf: Shelf) -> "Category":
        """As customers read it."""
        return cls(
            id=strawberry.ID(ids.public("cat", shelf.id)),
            slug=shelf.slug,
            glyph=shelf.glyph,
            hue=shelf.hue,
            name=shelf.name,
            tagline=shelf.tagline or None,
            image_url=address_of(shelf.picture_id, Shape.TILE) if shelf.picture_id else None,
            image_alt=shelf.picture_alt,
            version=0,
            row_id=shelf.id,
            picture_id=shelf.picture_id,
        )

    @classmethod
    def of(cls, row: models.Category) -> "Category":
        """As staff keep it; its words come by `names`."""
        return cls(
            id=strawberry.ID(ids.public("cat", row.id)),
            slug=row.slug,
            glyph=row.glyph,
            hue=row.hue,
            name="",
            tagline=None,
            image_url=None,
            image_alt=None,
            version=row.version,
            row_id=row.id,
            picture_id=row.picture_id,
        )
