"""When a rule counts: a tree of `All`, `Some` and `Not` over leaves."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from backend.domain.promotions.pricing.rules.goods import Selection


@dataclass(frozen=True, slots=True)
class All:
    """Every one of them holds."""

    of: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Some:
    """At least one of them holds."""

    of: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """It does not hold."""

    of: "Condition"


@dataclass(frozen=True, slots=True)
class InChannels:
    """Bought in one of these channels."""

    channel_ids: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class OfTiers:
    """The buyer is a member of one of these tiers."""

    tier_ids: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Tagged:
    """The buyer has one of these tags, or is in one of the segments of these names."""

    tags: frozenset[str]


@dataclass(frozen=True, slots=True)
class NewCustomer:
    """The buyer registered at most so many days ago."""

    days: int


@dataclass(frozen=True, slots=True)
class FirstOrder:
    """The buyer has paid for nothing yet."""


@dataclass(frozen=True, slots=True)
class BirthdayMonth:
    """The buyer's birthday is in the month that it is in the shop's time zone."""


@dataclass(frozen=True, slots=True)
class PaysBy:
    """Paid with one of these methods. Not known before a method is chosen, and then not met."""

    methods: frozenset[str]


@dataclass(frozen=True, slots=True)
class OnDevices:
    """Bought on one of these kinds of device, as `facts.device` of an order names them."""

    devices: frozenset[str]


@dataclass(frozen=True, slots=True)
class DuringHours:
    """At such a time of the shop's day. `weekdays` of ISO 8601 (Monday 1); minutes of the day, the last excluded.

    Of `until_minute` not above `from_minute` it goes past midnight, and belongs to the day on which it began.
    """

    weekdays: frozenset[int]
    from_minute: int = 0
    until_minute: int = 1440


@dataclass(frozen=True, slots=True)
class OnDates:
    """On one of these days of the shop's calendar: holidays."""

    dates: frozenset[date]


@dataclass(frozen=True, slots=True)
class AtLeastPieces:
    """The cart has so many pieces of these goods."""

    pieces: int
    goods: Selection = field(default_factory=Selection)


@dataclass(frozen=True, slots=True)
class AtLeastAmount:
    """These goods in the cart come to so much, by the base of the rule."""

    minor: int
    goods: Selection = field(default_factory=Selection)


Condition = (
    All
    | Some
    | Not
    | InChannels
    | OfTiers
    | Tagged
    | NewCustomer
    | FirstOrder
    | BirthdayMonth
    | PaysBy
    | OnDevices
    | DuringHours
    | OnDates
    | AtLeastPieces
    | AtLeastAmount
)
