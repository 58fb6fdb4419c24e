"""What staff say of price lists, channels and their prices, and the rules these must keep. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core.money import Money
from backend.core.refusals import InvalidInput
from backend.domain.catalog.editing import check_price

LONGEST_NAME, LONGEST_CHANNEL_NAME, MOST_CHANGES, HIGHEST_PRIORITY = 60, 80, 500, 1_000


@dataclass(frozen=True, slots=True)
class EntryChange:
    """What a variant shall cost by a list; a price of None takes it out of the list."""

    variant_id: UUID
    price: Money | None


@dataclass(frozen=True, slots=True)
class PriceListDraft:
    """A price list as staff want it. `changes` are of its entries: others stay."""

    channel_id: UUID | None
    tier_id: UUID | None
    name_zh: str
    name_en: str
    priority: int
    active: bool
    starts_at: datetime
    ends_at: datetime | None
    changes: Sequence[EntryChange]


@dataclass(frozen=True, slots=True)
class ChannelPriceChange:
    """What a variant shall cost in a channel, what that is compared to, and below what nothing takes it."""

    variant_id: UUID
    list: Money
    price: Money
    floor: Money


def check_price_list(draft: PriceListDraft) -> None:
    """Raise InvalidInput for the first thing that is malformed."""
    check_name(draft.name_zh, LONGEST_NAME, "names", "zhCn")
    check_name(draft.name_en, LONGEST_NAME, "names", "en")
    if not -HIGHEST_PRIORITY <= draft.priority <= HIGHEST_PRIORITY:
        raise InvalidInput(
            "OUT_OF_RANGE", path=["input", "priority"], minimum=-HIGHEST_PRIORITY, maximum=HIGHEST_PRIORITY
        )
    if draft.ends_at is not None and draft.ends_at <= draft.starts_at:
        raise InvalidInput("ENDS_BEFORE_START", path=["input", "endsAt"])
    _check_places([change.variant_id for change in draft.changes], "entries")
    for place, change in enumerate(draft.changes):
        if change.price is not None:
            check_price(change.price, "entries", str(place), "price")


def check_channel_prices(changes: Sequence[ChannelPriceChange]) -> None:
    """Raise InvalidInput for the first thing that is malformed."""
    if not changes:
        raise InvalidInput("REQUIRED", path=["input", "prices"])
    _check_places([change.variant_id for change in changes], "prices")
    for place, change in enumerate(changes):
        here = ["prices", str(place)]
        for name, amount in (("listPrice", change.list), ("price", change.price), ("floor", change.floor)):
            check_price(amount, *here, name)
        if change.price.minor > change.list.minor:
            raise InvalidInput("ABOVE_LIST", path=["input", *here, "price"])
        if change.floor.minor > change.price.minor:
            raise InvalidInput("FLOOR_ABOVE_PRICE", path=["input", *here, "floor"])


def check_name(name: str, longest: int, *path: str) -> None:
    """Raise InvalidInput for a name that is empty, too long or no text."""
    if not 1 <= len(name.strip()) <= longest:
        raise InvalidInput("BAD_LENGTH", path=["input", *path], minimum=1, maximum=longest)
    if not name.isprintable():
        raise InvalidInput("BAD_CHARACTER", path=["input", *path])


def _check_places(variant_ids: Sequence[UUID], name: str) -> None:
    if len(variant_ids) > MOST_CHANGES:
        raise InvalidInput("TOO_MANY", path=["input", name], maximum=MOST_CHANGES)
    if len(set(variant_ids)) < len(variant_ids):
        raise InvalidInput("TWICE", path=["input", name])
