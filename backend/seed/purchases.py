"""Who bought what and when, and how it ended; nothing is written yet."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from random import Random

from backend.domain.accounts.models import Customer
from backend.domain.catalog.models import AccountFormat, FulfilmentKind
from backend.seed.catalogue import Catalogue, Item
from backend.seed.ids import Ids
from backend.seed.people import People, guest
from backend.seed.rhythm import moments
from backend.seed.rows import Rows

DAYS = 60
# What is not settled yet happened within the hold; nobody has been waiting since yesterday.
SETTLED_FOR = timedelta(minutes=40)


class Ending(Enum):
    """How a purchase turned out. LATE: paid after its time was over, so the money went back.

    PARTIAL: a top-up of which half arrived, the other half's price went back. RETURNED: given back after delivery.
    RETURNING: the provider refused to give it back, so a person must look. QUEUED: a person is to hand it over.
    """

    DELIVERED = auto()
    EXPIRED = auto()
    CANCELLED = auto()
    LATE = auto()
    STUCK = auto()
    WAITING = auto()
    PARTIAL = auto()
    RETURNED = auto()
    RETURNING = auto()
    QUEUED = auto()


_ENDINGS = {Ending.DELIVERED: 880, Ending.EXPIRED: 70, Ending.CANCELLED: 38, Ending.LATE: 12}


@dataclass(slots=True)
class Purchase:
    """One visit that ended in an order."""

    at: datetime
    buyer: Customer
    phone: str | None
    email: str | None
    locale: str
    basket: list[tuple[Item, int]]
    ending: Ending
    account: str | None = None


def choose_purchases(
    rows: Rows,
    catalogue: Catalogue,
    people: People,
    count: int,
    *,
    at: datetime,
    time_zone: str,
    ids: Ids,
    dice: Random,
) -> list[Purchase]:
    """`count` purchases of the last two months, oldest first."""
    settled = moments(count, days=DAYS, until=at - SETTLED_FOR, time_zone=time_zone, dice=dice)
    weights = [1 / (place + 4) for place in range(len(people.customers))]
    made = []
    for moment in settled:
        ending = dice.choices(list(_ENDINGS), list(_ENDINGS.values()))[0]
        made.append(_purchase(rows, catalogue, people, weights, moment, ending, ids, dice))
    return made


def _purchase(
    rows: Rows,
    catalogue: Catalogue,
    people: People,
    weights: list[float],
    at: datetime,
    ending: Ending,
    ids: Ids,
    dice: Random,
) -> Purchase:
    basket = _basket(catalogue, dice)
    account = account_for(basket, dice)
    known = dice.choices(people.customers, weights)[0] if people.customers and dice.random() < 0.45 else None
    if known is not None and known.created_at < at:
        return Purchase(at, known, known.phone, known.email, known.locale, basket, ending, account)
    locale = "en" if dice.random() < 0.08 else "zh-CN"
    phone = email = None
    if locale == "en" or dice.random() < 0.2:
        email = f"guest{dice.randrange(10**6):06d}@mail.example"
    else:
        phone = f"+8619911{dice.randrange(10**6):06d}"
    return Purchase(at, guest(rows, at=at, locale=locale, ids=ids), phone, email, locale, basket, ending, account)


def _basket(catalogue: Catalogue, dice: Random) -> list[tuple[Item, int]]:
    offers = list(catalogue.items.values())
    wanted = dice.choices((1, 2, 3), (74, 20, 6))[0]
    chosen: dict[str, Item] = {}
    for item in dice.choices(offers, [item.popularity for item in offers], k=wanted):
        # One account serves a whole seeded basket, so that one top-up is in it at most.
        if not any(_asks(item) and _asks(other) for other in chosen.values()):
            chosen[item.variant.sku] = item
    return [(item, _quantity(item, dice)) for item in chosen.values()]


def _asks(item: Item) -> bool:
    return any(one.variant.account_format for one in (item, *(part for part, _ in item.components)))


def account_for(basket: list[tuple[Item, int]], dice: Random) -> str | None:
    """What the buyer names when something of the basket is credited to an account."""
    items = [item for item, _ in basket]
    asked = {one.variant.account_format for item in items for one in (item, *(part for part, _ in item.components))}
    if AccountFormat.GAME_ID in asked:
        return f"ranger{dice.randrange(10**6):06d}"
    if AccountFormat.EMAIL in asked:
        return f"reader{dice.randrange(10**6):06d}@mail.example"
    return f"+8619912{dice.randrange(10**6):06d}" if AccountFormat.PHONE in asked else None


def _quantity(item: Item, dice: Random) -> int:
    if item.variant.kind is not FulfilmentKind.CODE:
        return 1
    return min(dice.choices((1, 2, 3, 5), (82, 12, 4, 2))[0], item.variant.max_per_order)
