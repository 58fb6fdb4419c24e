"""What goes into the engine beside the rules, and what comes out. Amounts are minor units of one currency."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True)
class CartLine:
    """So many pieces of one variant at the price before any promotion.

    `unit_minor` is what one costs this buyer (the member price, where `at_member_price`, or the flash price, where
    `at_flash_price`). `cost_minor` is what one costs the shop, None when it is not known; `least_minor` the minimum
    final price (到手价) of the variant in the channel.
    """

    variant_id: UUID
    product_id: UUID
    quantity: int
    unit_minor: int
    category_ids: frozenset[UUID] = frozenset()
    brand: str | None = None
    cost_minor: int | None = None
    least_minor: int | None = None
    at_member_price: bool = False
    at_flash_price: bool = False


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Who buys, where, when, and how. `now` is UTC; `local` the same moment in the shop's time zone.

    `coupons` are the ids of coupons in hand; `spent` are rules that may not count now, with why (a limit that is
    reached, a budget that is used up). `fee_minor` is what the shop asks beside the goods, `payment_fee_bps` what the
    payment costs the shop, `margin_floor_bps` the floor of the whole shop (None: none).
    """

    channel_id: UUID
    now: datetime
    local: datetime
    tier_id: UUID | None = None
    tags: frozenset[str] = frozenset()
    registered_at: datetime | None = None
    first_order: bool = False
    birthday_month: int | None = None
    payment_method: str | None = None
    device: str | None = None
    coupons: frozenset[UUID] = frozenset()
    spent: Mapping[UUID, "Why"] = field(default_factory=dict)
    fee_minor: int = 0
    payment_fee_bps: int = 0
    margin_floor_bps: int | None = None


class Outcome(StrEnum):
    """What became of a rule: it applied, applied with less than it says, or not at all."""

    APPLIED = "APPLIED"
    CLIPPED = "CLIPPED"
    REFUSED = "REFUSED"


class Why(StrEnum):
    """Why a rule was refused, or clipped."""

    NOT_YET = "NOT_YET"
    OVER = "OVER"
    NO_SUCH_GOODS = "NO_SUCH_GOODS"
    NEEDS_COUPON = "NEEDS_COUPON"
    WRONG_CHANNEL = "WRONG_CHANNEL"
    WRONG_PERSON = "WRONG_PERSON"
    WRONG_TIME = "WRONG_TIME"
    WRONG_PAYMENT = "WRONG_PAYMENT"
    WRONG_DEVICE = "WRONG_DEVICE"
    TOO_FEW_PIECES = "TOO_FEW_PIECES"
    BELOW_THRESHOLD = "BELOW_THRESHOLD"
    CONDITION_NOT_MET = "CONDITION_NOT_MET"
    BEATEN = "BEATEN"
    EXCLUDED = "EXCLUDED"
    AT_FLASH_PRICE = "AT_FLASH_PRICE"
    AT_MEMBER_PRICE = "AT_MEMBER_PRICE"
    CAPPED = "CAPPED"
    AT_FLOOR = "AT_FLOOR"
    AT_LEAST_PRICE = "AT_LEAST_PRICE"
    NOTHING_LEFT = "NOTHING_LEFT"
    LIMIT_REACHED = "LIMIT_REACHED"
    BUDGET_SPENT = "BUDGET_SPENT"


@dataclass(frozen=True, slots=True)
class Reduction:
    """What a rule takes off one line. `minor` is positive."""

    rule_id: UUID
    minor: int


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A line after all promotions: `total_minor` = the price × quantity − the reductions.

    `pieces` is what each piece costs; they sum to `total_minor`, and differ by what the rules did to each.
    """

    total_minor: int
    pieces: tuple[int, ...]
    reductions: tuple[Reduction, ...] = ()


@dataclass(frozen=True, slots=True)
class Traced:
    """What became of one rule. `minor` is what it took off in all, `facts` what the reason needs to be told.

    `by` is the rule that beat or excluded it.
    """

    rule_id: UUID
    version: int
    outcome: Outcome
    minor: int = 0
    why: Why | None = None
    by: UUID | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hint:
    """With so much, or so many pieces, more of its goods the rule would save `saves_minor` in place of `now_minor`.

    The latter is what it saves now, or what another of its group does. `gift`: it would give a gift, and save nothing.
    """

    rule_id: UUID
    saves_minor: int
    more_minor: int | None = None
    more_pieces: int | None = None
    gift: bool = False
    now_minor: int = 0


@dataclass(frozen=True, slots=True)
class Offered:
    """A gift that the buyer has earned: `picks` of these variants."""

    rule_id: UUID
    variant_ids: tuple[UUID, ...]
    picks: int


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The cart after all promotions. `lines` stand beside the cart's; `total_minor` is without the fee.

    `trace` has every rule that the cart could have met, in the order of the stages.
    """

    lines: tuple[Reckoned, ...]
    total_minor: int
    discount_minor: int
    fee_minor: int = 0
    trace: tuple[Traced, ...] = ()
    hints: tuple[Hint, ...] = ()
    gifts: tuple[Offered, ...] = ()
