"""What is asked of a search besides its words."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple
from uuid import UUID

from backend.core.money import EXPONENTS
from backend.domain.catalog.models import FulfilmentKind


class SearchSort(StrEnum):
    """In what order finds are listed."""

    RELEVANCE = "RELEVANCE"
    NEWEST = "NEWEST"
    PRICE_LOW = "PRICE_LOW"
    PRICE_HIGH = "PRICE_HIGH"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which finds are wanted; all that is given must hold. Prices: from `price_from`, below `price_below`."""

    categories: tuple[str, ...] = ()
    kinds: tuple[FulfilmentKind, ...] = ()
    price_from: int | None = None
    price_below: int | None = None
    in_stock: bool = False
    brands: tuple[str, ...] = ()


class Hit(NamedTuple):
    """A find, and where it stands in its list: `key` is its place there, its product's id last."""

    product_id: UUID
    key: tuple[Any, ...]


# The parts of a cursor of that list.
SORT_TYPES: dict[SearchSort, tuple[type, ...]] = {
    SearchSort.RELEVANCE: (int, int, UUID),
    SearchSort.NEWEST: (datetime, UUID),
    SearchSort.PRICE_LOW: (int, UUID),
    SearchSort.PRICE_HIGH: (int, UUID),
}
# Where price bands begin, in whole units of the currency; the last has no end.
_BANDS = (0, 20, 50, 100, 200)


def price_bands(currency: str) -> list[int]:
    """Where the bands of prices begin, in minor units."""
    return [bound * 10 ** EXPONENTS.get(currency, 2) for bound in _BANDS]


@dataclass(frozen=True, slots=True)
class Facets:
    """How many finds there are, and how many there would be with one more choice.

    Each count leaves out what is chosen of its own kind: it is what that choice would show.
    `bands` are counted by the place of their beginning.
    """

    total: int
    categories: dict[UUID, int]
    kinds: dict[FulfilmentKind, int]
    bands: dict[int, int]
    in_stock: int
    sold_out: int
    brands: dict[str, int] = field(default_factory=dict)


NO_FACETS = Facets(total=0, categories={}, kinds={}, bands={}, in_stock=0, sold_out=0)
