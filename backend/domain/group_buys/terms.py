"""At which terms somebody buys with a group: what is read before the order is written. Pure."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.domain.promotions.allowances import Budget


@dataclass(frozen=True, slots=True)
class WantedGroup:
    """Open a group of the offer, or join the group: exactly one of the two is named."""

    offer_id: UUID | None = None
    group_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """What one costs in the group, and what its offer allows. `group_id` None: it is yet to be opened.

    `budget` is what its campaign may give.
    """

    offer_id: UUID
    group_id: UUID | None
    variant_id: UUID
    channel_id: UUID
    price_minor: int
    currency: str
    size: int
    hours: int
    most_groups: int | None
    most_a_person: int
    most_open: int
    ends_at: datetime | None
    budget: Budget | None = None
