"""What a page is made of: blocks in an order, each of one kind. Pure.

Every block has a key of its own within the page, which stays the same over all versions: a link may lead to it.
"""

from dataclasses import dataclass, field
from typing import TypeAlias
from uuid import UUID

from backend.domain.catalog.words import Words

NOTHING_SAID = Words("", "")


@dataclass(frozen=True, slots=True)
class Button:
    """Where it leads: a page of the shop (`/c/games`), or a block of this page (`#coupons-1`)."""

    label: Words
    address: str


@dataclass(frozen=True, slots=True)
class Hero:
    """What the campaign is, at first sight. Without a picture it is drawn in the campaign's colour."""

    key: str
    title: Words
    text: Words = NOTHING_SAID
    picture_id: UUID | None = None
    button: Button | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """Words in the small markup of help pages."""

    key: str
    body: Words
    title: Words = NOTHING_SAID


@dataclass(frozen=True, slots=True)
class Goods:
    """Products and bundles that were picked, in their order; or the first `most` of a category."""

    key: str
    title: Words = NOTHING_SAID
    product_ids: tuple[UUID, ...] = ()
    category_id: UUID | None = None
    most: int = 8


@dataclass(frozen=True, slots=True)
class Coupons:
    """Coupons of the campaign that may be claimed: those of the pieces named, or all where none is."""

    key: str
    title: Words = NOTHING_SAID
    pieces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Flash:
    """A flash sale with its clock and what is left: one of the shop, or what a piece of the campaign is."""

    key: str
    title: Words = NOTHING_SAID
    sale_id: UUID | None = None
    piece: str | None = None


@dataclass(frozen=True, slots=True)
class Countdown:
    """The time until the campaign begins, or is over."""

    key: str
    title: Words = NOTHING_SAID


@dataclass(frozen=True, slots=True)
class Rules:
    """The terms, in the small markup of help pages; folded until somebody wants them."""

    key: str
    body: Words
    title: Words = NOTHING_SAID


@dataclass(frozen=True, slots=True)
class GroupBuys:
    """Goods that may be bought together for less: offers of the shop, and those of pieces of the campaign."""

    key: str
    title: Words = NOTHING_SAID
    offer_ids: tuple[UUID, ...] = ()
    pieces: tuple[str, ...] = ()


Block: TypeAlias = Hero | Text | Goods | Coupons | Flash | Countdown | Rules | GroupBuys


@dataclass(frozen=True, slots=True)
class Page:
    """The page as it was put together. `early`: before the campaign begins it says when that is."""

    blocks: tuple[Block, ...] = field(default=())
    early: bool = False
