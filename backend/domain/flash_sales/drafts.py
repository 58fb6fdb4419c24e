"""A flash sale as it shall be, checked before anything is read. Pure."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core.money import Money
from backend.core.refusals import InvalidInput
from backend.domain.flash_sales.sales import Sale
from backend.domain.flash_sales.states import WaitingRoomMode
from backend.domain.promotions.depth import most_off

MOST_ITEMS = 50
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class PriceDraft:
    """What one piece costs in a channel."""

    channel_id: UUID
    price: Money


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """One variant in the sale."""

    variant_id: UUID
    quota: int
    per_person: int
    prices: tuple[PriceDraft, ...]


@dataclass(frozen=True, slots=True)
class FlashSaleDraft:
    """A sale. `piece` is its key within a campaign, empty when it stands alone."""

    name_zh: str
    name_en: str
    starts_at: datetime
    ends_at: datetime
    items: tuple[ItemDraft, ...]
    hold_s: int = 300
    open_cap: int = 1
    waiting: WaitingRoomMode = WaitingRoomMode.BY_LOAD
    room_from: int = 500
    let_in: int = 200
    challenge: bool = True
    piece: str = ""


def says(sale: Sale, draft: FlashSaleDraft) -> bool:
    """Whether the sale is what the draft says already."""
    goods = [(item.variant_id, item.quota, item.per_person, dict(item.prices)) for item in sale.items]
    wanted = [
        (item.variant_id, item.quota, item.per_person, {price.channel_id: price.price for price in item.prices})
        for item in draft.items
    ]
    return (
        goods == wanted
        and all(
            getattr(sale, name) == getattr(draft, name)
            for name in ("starts_at", "ends_at", "hold_s", "open_cap", "waiting", "room_from", "let_in", "challenge")
        )
        and (sale.names.zh, sale.names.en) == (draft.name_zh.strip(), draft.name_en.strip())
    )


def costs(draft: FlashSaleDraft, usual: Mapping[tuple[UUID, UUID], int]) -> dict[str, int]:
    """What it may cost in each currency: its quotas bound it. `usual` prices by variant and channel."""
    found: dict[str, int] = defaultdict(int)
    for item in draft.items:
        for currency in {price.price.currency for price in item.prices}:
            prices = {one.channel_id: one.price.minor for one in item.prices if one.price.currency == currency}
            found[currency] += item.quota * most_off(item.variant_id, prices, usual)
    return dict(found)


def check(draft: FlashSaleDraft) -> None:
    """Refuse what no sale can be. Raises InvalidInput."""
    for name, language in ((draft.name_zh, "zhCn"), (draft.name_en, "en")):
        if not 1 <= len(name.strip()) <= LONGEST_NAME or not name.isprintable():
            raise InvalidInput("BAD_LENGTH", path=["input", "names", language], minimum=1, maximum=LONGEST_NAME)
    if draft.ends_at <= draft.starts_at:
        raise InvalidInput("ENDS_BEFORE_START", path=["input", "endsAt"])
    _between(draft.hold_s, 60, 1800, "holdSeconds")
    _between(draft.open_cap, 1, 1000, "openCap")
    _between(draft.room_from, 1, 1_000_000, "roomFrom")
    _between(draft.let_in, 1, 1_000_000, "letIn")
    if not draft.items:
        raise InvalidInput("REQUIRED", path=["input", "items"])
    if len(draft.items) > MOST_ITEMS:
        raise InvalidInput("TOO_MANY", path=["input", "items"], maximum=MOST_ITEMS)
    seen: set[UUID] = set()
    for place, item in enumerate(draft.items):
        _check_item(item, str(place))
        if item.variant_id in seen:
            raise InvalidInput("TWICE", path=["input", "items", str(place), "variantId"])
        seen.add(item.variant_id)


def _check_item(item: ItemDraft, place: str) -> None:
    _between(item.quota, 1, 1_000_000, "items", place, "quota")
    _between(item.per_person, 1, 1000, "items", place, "perPerson")
    if not item.prices:
        raise InvalidInput("REQUIRED", path=["input", "items", place, "prices"])
    channels = [price.channel_id for price in item.prices]
    for number, price in enumerate(item.prices):
        path = ["input", "items", place, "prices", str(number)]
        if channels.index(price.channel_id) != number:
            raise InvalidInput("TWICE", path=[*path, "channelId"])
        if price.price.minor <= 0:
            raise InvalidInput("BAD_AMOUNT", path=[*path, "price"])


def _between(value: int, least: int, most: int, *path: str) -> None:
    if not least <= value <= most:
        raise InvalidInput("OUT_OF_RANGE", path=["input", *path], minimum=least, maximum=most)
