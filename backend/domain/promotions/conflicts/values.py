"""Conflicts, and what mends them."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from backend.domain.catalog.words import Words

# So many goods of a conflict are named; how many there are is told.
MOST_NAMED = 20


class ConflictKind(StrEnum):
    """What is wrong. The last three give goods away, or sell them below what the shop has set itself."""

    BOTH_COUNT = "BOTH_COUNT"
    LOWER_ELSEWHERE = "LOWER_ELSEWHERE"
    PUSHED_UNDER = "PUSHED_UNDER"
    BELOW_MARGIN_FLOOR = "BELOW_MARGIN_FLOOR"
    BELOW_LEAST_PRICE = "BELOW_LEAST_PRICE"
    ALL_OFF = "ALL_OFF"


# What may not be published.
BLOCKING = frozenset({ConflictKind.BELOW_MARGIN_FLOOR, ConflictKind.BELOW_LEAST_PRICE, ConflictKind.ALL_OFF})


class RemedyKind(StrEnum):
    """One edit of the document that ends a conflict."""

    BEST_OF = "BEST_OF"
    STACK_KNOWINGLY = "STACK_KNOWINGLY"
    EXCLUSIVE = "EXCLUSIVE"
    INITIAL_BASE = "INITIAL_BASE"
    MORE_CHANNELS = "MORE_CHANNELS"
    EXCEPT_GOODS = "EXCEPT_GOODS"
    CAP_PER_LINE = "CAP_PER_LINE"
    RAISE_PRICE = "RAISE_PRICE"


@dataclass(frozen=True, slots=True)
class Remedy:
    """An edit of these pieces. What else is said depends on its kind.

    `group`: of BEST_OF and STACK_KNOWINGLY. `channel_ids`: those the campaign gets with MORE_CHANNELS; a piece that
    asks a price outright asks the same there for `variant_ids`. `variant_ids`: what EXCEPT_GOODS takes out. `minor`:
    the most that is off a line with CAP_PER_LINE; what is asked for `variant_ids` in `channel_ids` with RAISE_PRICE.
    """

    kind: RemedyKind
    pieces: tuple[str, ...]
    group: str = ""
    channel_ids: tuple[UUID, ...] = ()
    variant_ids: tuple[UUID, ...] = ()
    minor: int | None = None


@dataclass(frozen=True, slots=True)
class Other:
    """A promotion that is live already, of another campaign."""

    id: UUID
    names: Words
    campaign_id: UUID | None


@dataclass(frozen=True, slots=True)
class Conflict:
    """What is wrong with some pieces of a draft. `others` are live promotions that it is with.

    `variant_ids` are the first of `goods` goods. `quantity` pieces of the first of them would cost `before_minor`
    without what is wrong, and cost `after_minor` with it; `low_channel_id` and `high_channel_id` are where they do.
    `threshold_minor` is what is not reached any more.
    """

    kind: ConflictKind
    pieces: tuple[str, ...]
    others: tuple[Other, ...] = ()
    variant_ids: tuple[UUID, ...] = ()
    goods: int = 0
    quantity: int = 1
    before_minor: int | None = None
    after_minor: int | None = None
    threshold_minor: int | None = None
    low_channel_id: UUID | None = None
    high_channel_id: UUID | None = None
    remedies: tuple[Remedy, ...] = ()

    @property
    def blocks(self) -> bool:
        """Whether it keeps the draft from being published."""
        return self.kind in BLOCKING


@dataclass(frozen=True, slots=True)
class Shelved:
    """A variant as it is sold in one channel. Amounts are minor units of the channel's currency.

    `least_minor` is the minimum final price there; `cost_minor` what one costs the shop, None when it is not known.
    """

    variant_id: UUID
    product_id: UUID
    channel_id: UUID
    price_minor: int
    category_ids: frozenset[UUID] = frozenset()
    brand: str | None = None
    least_minor: int | None = None
    cost_minor: int | None = None


@dataclass(frozen=True, slots=True)
class Floors:
    """What the whole shop has set itself: see `Circumstances`."""

    payment_fee_bps: int = 0
    margin_floor_bps: int | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """How a conflict shows in one cart of one variant. `given_minor` is what a rule could give after all."""

    quantity: int
    before_minor: int
    after_minor: int
    given_minor: int = 0
    threshold_minor: int | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """The conflicts, the worst first, and in how many carts they were looked for. `partial`: not in all there are."""

    conflicts: tuple[Conflict, ...]
    carts: int
    partial: bool = False

    @property
    def blocking(self) -> tuple[Conflict, ...]:
        """Those that keep the draft from being published."""
        return tuple(one for one in self.conflicts if one.blocks)
