"""Who bought what and when, and how it ended; nothing is written yet."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from itertools import accumulate
from random import Random

from backend.domain.accounts.models import Customer
from backend.domain.catalog.models import AccountFormat, FulfilmentKind
from backend.seed.catalogue import Catalogue, Item
from backend.seed.ids import Ids
from backend.seed.partner import Reseller
from backend.seed.people import People, guest
from backend.seed.rhythm import moments
from backend.seed.rows import Rows

DAYS = 90
# What is not settled yet happened within the hold; nobody has been waiting since yesterday.
SETTLED_FOR = timedelta(minutes=40)
# Until money that is asked back is there again.
_GIVEN_BACK_WITHIN = timedelta(hours=3)
# How often it is the partner's program that buys, and how often one of its orders is given back.
_BY_PARTNER, _RETURNED_BY_PARTNER = 0.12, 0.01
_BY_MEMBER = 0.5


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


_ENDINGS = {
    Ending.DELIVERED: 866,
    Ending.EXPIRED: 68,
    Ending.CANCELLED: 36,
    Ending.RETURNED: 20,
    Ending.LATE: 8,
    Ending.PARTIAL: 2,
}
_ENDED, _HOW_OFTEN = list(_ENDINGS), list(accumulate(_ENDINGS.values()))
# What is given back after it came: unused. What else was bought stays bought.
_RETURNED = (FulfilmentKind.CODE, FulfilmentKind.VOUCHER)


@dataclass(slots=True)
class Purchase:
    """One visit that ended in an order; `partner` when a program made it."""

    at: datetime
    buyer: Customer
    phone: str | None
    email: str | None
    locale: str
    basket: list[tuple[Item, int]]
    ending: Ending
    account: str | None = None
    partner: Reseller | None = None


class Buying:
    """Draws purchases: some people come again and again, most come once."""

    def __init__(
        self, rows: Rows, catalogue: Catalogue, people: People, reseller: Reseller, *, ids: Ids, dice: Random
    ) -> None:
        self._rows, self._people, self._reseller, self._ids, self._dice = rows, people, reseller, ids, dice
        self._offers, self._resold = list(catalogue.items.values()), list(reseller.catalogue.items.values())
        self._popular = list(accumulate(item.popularity for item in self._offers))
        self._faithful = list(accumulate((place + 30) ** -0.7 for place in range(len(people.customers))))

    def past(self, count: int, *, at: datetime, time_zone: str) -> Iterator[Purchase]:
        """`count` purchases of the last three months, oldest first."""
        for moment in moments(count, days=DAYS, until=at - SETTLED_FOR, time_zone=time_zone, dice=self._dice):
            made = self._by_partner(moment) if self._dice.random() < _BY_PARTNER else self._by_person(moment)
            made.ending = _possible(made, at)
            yield made

    def _by_person(self, at: datetime) -> Purchase:
        dice = self._dice
        ending = dice.choices(_ENDED, cum_weights=_HOW_OFTEN)[0]
        basket = self._basket(self._offers)
        account = account_for(basket, dice)
        if dice.random() < _BY_MEMBER:
            known = dice.choices(self._people.customers, cum_weights=self._faithful)[0]
            if known.created_at < at:
                return Purchase(at, known, known.phone, known.email, known.locale, basket, ending, account)
        locale = "en" if dice.random() < 0.08 else "zh-CN"
        phone = email = None
        if locale == "en" or dice.random() < 0.2:
            email = f"guest{dice.randrange(10**6):06d}@mail.example"
        else:
            phone = f"+8619911{dice.randrange(10**6):06d}"
        buyer = guest(self._rows, at=at, locale=locale, ids=self._ids)
        return Purchase(at, buyer, phone, email, locale, basket, ending, account)

    def _by_partner(self, at: datetime) -> Purchase:
        basket = self._basket(self._resold)
        ending = Ending.RETURNED if self._dice.random() < _RETURNED_BY_PARTNER else Ending.DELIVERED
        account = account_for(basket, self._dice)
        return Purchase(at, self._reseller.customer, None, None, "zh-CN", basket, ending, account, self._reseller)

    def _basket(self, offers: list[Item]) -> list[tuple[Item, int]]:
        dice = self._dice
        wanted = dice.choices((1, 2, 3), cum_weights=(74, 94, 100))[0]
        chosen: dict[str, Item] = {}
        for item in dice.choices(offers, cum_weights=self._popular, k=wanted):
            # One account serves a whole seeded basket, so that one top-up is in it at most.
            if not chosen or not (_formats(item) and any(_formats(other) for other in chosen.values())):
                chosen[item.variant.sku] = item
        return [(item, _quantity(item, dice)) for item in chosen.values()]


def _possible(purchase: Purchase, at: datetime) -> Ending:
    """The ending that was drawn, where the goods and the time left allow it."""
    kinds = {item.variant.kind for item, _ in purchase.basket}
    fits = {
        Ending.RETURNED: kinds.issubset(_RETURNED) and purchase.at < at - _GIVEN_BACK_WITHIN,
        Ending.PARTIAL: kinds == {FulfilmentKind.TOPUP} and len(purchase.basket) == 1,
    }
    return purchase.ending if fits.get(purchase.ending, True) else Ending.DELIVERED


def _formats(item: Item) -> set[AccountFormat]:
    parts = (item, *(part for part, _ in item.components))
    return {one.variant.account_format for one in parts if one.variant.account_format}


def account_for(basket: list[tuple[Item, int]], dice: Random) -> str | None:
    """What the buyer names when something of the basket is credited to an account."""
    asked = {wanted for item, _ in basket for wanted in _formats(item)}
    if AccountFormat.GAME_ID in asked:
        return f"2{dice.randrange(10**6):08d}"
    if AccountFormat.EMAIL in asked:
        return f"reader{dice.randrange(10**6):06d}@mail.example"
    return f"+8619912{dice.randrange(10**6):06d}" if AccountFormat.PHONE in asked else None


def _quantity(item: Item, dice: Random) -> int:
    if item.variant.kind is not FulfilmentKind.CODE:
        return 1
    return min(dice.choices((1, 2, 3, 5), cum_weights=(82, 94, 98, 100))[0], item.variant.max_per_order)
