"""What is asked of a simulation and of a cart that is made up, and what comes of the latter."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from backend.domain.campaigns.content import Content
from backend.domain.promotions.pricing.rules import Rule
from backend.domain.promotions.pricing.values import CartLine, Reckoning

# Over how many days orders are replayed at most, and how many orders.
MOST_DAYS = 400
MOST_ORDERS = 500_000
ALL_BPS = 10_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a campaign would say, tried on the orders of the last `days` days.

    `campaign_id` is whose draft it is: what it has live already does not count beside it. Of those who could use a
    coupon `coupon_use_bps` do.
    """

    content: Content
    campaign_id: UUID | None = None
    days: int = 30
    coupon_use_bps: int = ALL_BPS

    @property
    def currency(self) -> str:
        """In which it reckons."""
        return self.content.settings.currency


@dataclass(frozen=True, slots=True)
class Wish:
    """So many pieces of a variant."""

    variant_id: UUID
    quantity: int


@dataclass(frozen=True, slots=True)
class Somebody:
    """Whoever buys the cart, and how. `registered_days`: for how long they have an account, None: a guest.

    `with_coupons`: they have each coupon of the draft in hand. `at`: None for the moment itself, or the draft's
    beginning where that is still to come.
    """

    channel_id: UUID
    tier_id: UUID | None = None
    tags: frozenset[str] = frozenset()
    registered_days: int | None = None
    first_order: bool = False
    birthday: bool = False
    payment_method: str | None = None
    device: str | None = None
    with_coupons: bool = True
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """The cart without the draft and with it. `pieces` are keys of the draft by the ids of their rules."""

    at: datetime
    currency: str
    lines: tuple[CartLine, ...]
    without: Reckoning
    with_draft: Reckoning
    rules: Mapping[UUID, Rule]
    pieces: Mapping[UUID, str]


class Table(StrEnum):
    """What of a simulation is written to a file."""

    DAYS = "DAYS"
    PRODUCTS = "PRODUCTS"
