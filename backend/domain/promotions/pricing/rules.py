"""Rules of promotions as the engine reads them. Amounts are minor units of the cart's currency, parts basis points."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from backend.domain.catalog.words import Words


class Stage(StrEnum):
    """When a rule has its turn, in this order. Prices of channels, lists, members and flash sales come before."""

    ITEM = "ITEM"
    ORDER = "ORDER"
    COUPON = "COUPON"
    GIFT = "GIFT"


class Combine(StrEnum):
    """How a rule stands to others of its stage and group.

    STACK: beside them. BEST_OF: of its group the one that saves most. EXCLUSIVE: where it applies, nothing else of its
    stage does, and of several the one of the highest priority.
    """

    STACK = "STACK"
    BEST_OF = "BEST_OF"
    EXCLUSIVE = "EXCLUSIVE"


class Base(StrEnum):
    """What a threshold is measured by: prices before any promotion, or what earlier rules left of them."""

    INITIAL = "INITIAL"
    RUNNING = "RUNNING"


class Payer(StrEnum):
    """Who bears a discount."""

    SHOP = "SHOP"
    SUPPLIER = "SUPPLIER"
    AGENT = "AGENT"


@dataclass(frozen=True, slots=True)
class Selection:
    """Some goods: everything that any of the sets names, less what is excepted. All sets empty: everything."""

    product_ids: frozenset[UUID] = frozenset()
    variant_ids: frozenset[UUID] = frozenset()
    category_ids: frozenset[UUID] = frozenset()
    brands: frozenset[str] = frozenset()
    except_product_ids: frozenset[UUID] = frozenset()
    except_variant_ids: frozenset[UUID] = frozenset()


# Conditions: a tree of `All`, `Some` and `Not` over leaves.


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


# Effects. Each is on the rule's goods.


@dataclass(frozen=True, slots=True)
class Percentage:
    """A part off, rounded down to the customer's favour at the sum of the goods, never line by line."""

    bps: int


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount off all the goods together, or off each piece."""

    minor: int
    each_piece: bool = False


@dataclass(frozen=True, slots=True)
class FixedPrice:
    """Each piece at this price; one that costs less stays as it is."""

    minor: int


@dataclass(frozen=True, slots=True)
class LadderStep:
    """From this threshold on so much is off."""

    threshold_minor: int
    off_minor: int


@dataclass(frozen=True, slots=True)
class Ladder:
    """满减: of the steps that are reached, the highest counts. Thresholds ascend, and so does what is off."""

    steps: tuple[LadderStep, ...]


@dataclass(frozen=True, slots=True)
class Every:
    """每满: so much off for each whole threshold, at most `times` of them (None: as many as there are)."""

    threshold_minor: int
    off_minor: int
    times: int | None = None


@dataclass(frozen=True, slots=True)
class PiecesStep:
    """From so many pieces on a part is off."""

    pieces: int
    bps: int


@dataclass(frozen=True, slots=True)
class PiecesPercentage:
    """N件M折: of the steps that are reached, the highest counts, for all the goods."""

    steps: tuple[PiecesStep, ...]


@dataclass(frozen=True, slots=True)
class NthPiece:
    """第二件: of each group of `nth` pieces the cheapest is at `bps` off. Pieces are grouped from the dearest down."""

    nth: int
    bps: int


@dataclass(frozen=True, slots=True)
class BuyXGetY:
    """For every `buy` pieces of the goods `get` pieces of `gets` are at `bps` off, at most `times` times.

    The cheapest are got. `gets` None: the same goods, where buy + get pieces make one time. A piece is bought or got,
    never both.
    """

    buy: int
    get: int
    gets: Selection | None = None
    bps: int = 10_000
    times: int | None = None


@dataclass(frozen=True, slots=True)
class SetPart:
    """So many pieces of these goods in a set."""

    goods: Selection
    pieces: int


@dataclass(frozen=True, slots=True)
class SetPrice:
    """All parts together at one price, as often as the cart makes up the set, at most `times` times.

    The dearest pieces that fit go in. A set that costs less apart stays as it is.
    """

    parts: tuple[SetPart, ...]
    minor: int
    times: int | None = None


@dataclass(frozen=True, slots=True)
class Gift:
    """Of these variants the buyer takes `picks` pieces for nothing; once an order."""

    variant_ids: tuple[UUID, ...]
    picks: int = 1


@dataclass(frozen=True, slots=True)
class FeeWaived:
    """What the shop asks for its service beside the goods is not asked."""


Effect = (
    Percentage
    | Amount
    | FixedPrice
    | Ladder
    | Every
    | PiecesPercentage
    | NthPiece
    | BuyXGetY
    | SetPrice
    | Gift
    | FeeWaived
)


@dataclass(frozen=True, slots=True)
class Share:
    """A payer's part of a discount, in basis points."""

    payer: Payer
    bps: int


@dataclass(frozen=True, slots=True)
class Rule:
    """One promotion at one version. `names` is what customers read.

    `goods` are what the effect is on; `when` is None where there is no condition. `coupon_id`: counts only with a
    coupon of it in hand. `most_per_line` and `most_per_order` cap what it takes off. `flash_too`: on goods at a flash
    price as well; `member_too`: on goods at a member price as well. `margin_floor_bps`: what must be left of a line's
    price over its cost and the payment's fee after everything (None: as the shop says). `starts_at` and `ends_at` bound
    it, the end excluded. `shares` sum to 10,000; empty: the shop bears it.
    """

    id: UUID
    version: int
    names: Words
    stage: Stage
    effect: Effect
    campaign_id: UUID | None = None
    coupon_id: UUID | None = None
    combine: Combine = Combine.STACK
    group: str = ""
    base: Base = Base.INITIAL
    priority: int = 0
    goods: Selection = field(default_factory=Selection)
    when: Condition | None = None
    most_per_line: int | None = None
    most_per_order: int | None = None
    flash_too: bool = False
    member_too: bool = True
    margin_floor_bps: int | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    shares: tuple[Share, ...] = ()
