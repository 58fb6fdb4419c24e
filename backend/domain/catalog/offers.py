"""The catalogue as customers read it: one language, one channel. Amounts are minor units of `currency`."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple
from uuid import UUID

from backend.domain.catalog.account_rules import AccountRules
from backend.domain.catalog.bundles import cheapest, chosen
from backend.domain.catalog.models import AccountFormat, FulfilmentKind, TopUpSpeed


class Offer(NamedTuple):
    """A published product or bundle, with the variant that costs least.

    `promised_s` is within how long that is there: the longest of a bundle's components; None: at once.
    Its places are the columns of the statement that reads it.
    """

    id: UUID
    slug: str
    is_bundle: bool
    category_id: UUID
    version: int
    name: str
    summary: str
    description: str
    rules: str
    refund_note: str
    glyph: str
    hue: int
    label: str
    brand: str
    picture_id: UUID | None
    picture_alt: str | None
    position: int
    published_at: datetime
    variant_id: UUID
    kind: FulfilmentKind
    promised_s: int | None
    max_per_order: int
    price_minor: int
    list_minor: int
    currency: str


class Option(NamedTuple):
    """A variant that a customer may choose. Its places are the columns of the statement that reads it."""

    id: UUID
    product_id: UUID
    sku: str
    name: str
    kind: FulfilmentKind
    face_value_minor: int | None
    face_currency: str
    validity_days: int | None
    redeem_by: date | None
    topup_speed: TopUpSpeed | None
    account_format: AccountFormat | None
    account_rules: AccountRules | None
    promised_s: int | None
    uses: int | None
    max_per_order: int
    price_minor: int
    list_minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Part:
    """`quantity` pieces of an option inside one bundle."""

    option: Option
    offer: Offer
    quantity: int

    @property
    def weight(self) -> tuple[int, int]:
        """What a piece costs apart, and how many there are."""
        return self.option.price_minor, self.quantity


@dataclass(frozen=True, slots=True)
class Choosing:
    """Of these a buyer takes exactly `picks`, each once. `name` is in the reader's language.

    `may_wait`: also after paying.
    """

    name: str
    picks: int
    options: tuple[Part, ...]
    may_wait: bool = False


@dataclass(frozen=True, slots=True)
class Inside:
    """What is in a bundle: what every buyer gets, and what each chooses."""

    fixed: tuple[Part, ...]
    choices: tuple[Choosing, ...]

    @property
    def least(self) -> list[tuple[int, int]]:
        """What is in it with the options that cost least, as (price apart, quantity): the fixed parts first."""
        offered = [(choice.picks, [part.weight for part in choice.options]) for choice in self.choices]
        return chosen([part.weight for part in self.fixed], offered, cheapest(offered))


@dataclass(frozen=True, slots=True)
class Shelf:
    """A category as customers read it."""

    id: UUID
    slug: str
    name: str
    tagline: str
    glyph: str
    hue: int
    picture_id: UUID | None = None
    picture_alt: str | None = None


class OfferSort(StrEnum):
    """In what order offers are listed."""

    FEATURED = "FEATURED"
    NEWEST = "NEWEST"
    PRICE_LOW = "PRICE_LOW"
    PRICE_HIGH = "PRICE_HIGH"


# The sort key of a row, and the types a cursor of that list holds: the id is always last.
SORT_TYPES: dict[OfferSort, tuple[type, ...]] = {
    OfferSort.FEATURED: (int, UUID),
    OfferSort.NEWEST: (datetime, UUID),
    OfferSort.PRICE_LOW: (int, UUID),
    OfferSort.PRICE_HIGH: (int, UUID),
}


def sort_key(offer: Offer, sort: OfferSort) -> tuple[Any, ...]:
    """Where an offer stands in a list."""
    if sort is OfferSort.FEATURED:
        return (offer.position, offer.id)
    if sort is OfferSort.NEWEST:
        return (offer.published_at, offer.id)
    return (offer.price_minor, offer.id)
