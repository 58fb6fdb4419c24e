"""A promotion at one version, and how it stands to others."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from backend.domain.catalog.words import Words
from backend.domain.promotions.pricing.rules.conditions import Condition
from backend.domain.promotions.pricing.rules.effects import Effect
from backend.domain.promotions.pricing.rules.goods import Selection


class Stage(StrEnum):
    """When a rule has its turn, in this order. Prices of channels, lists, members and flash sales come before."""

    ITEM = "ITEM"
    ORDER = "ORDER"
    COUPON = "COUPON"
    GIFT = "GIFT"


class Combine(StrEnum):
    """How a rule stands to others of its stage and group.

    STACK: beside them. BEST_OF: of its group the one after which the customer pays least, in the stage ITEM on each
    line. EXCLUSIVE: on the lines where it applies nothing else of its stage does; the highest priority comes first.
    Exclusive rules have their turn first, then groups by name, then the others by priority.
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
