"""What a kind is asked to hand over."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class DueUnit:
    """A paid piece. `membership_days` is null unless it is a membership."""

    id: UUID
    variant_id: UUID
    slot: int
    membership_days: int | None


@dataclass(frozen=True, slots=True)
class Due:
    """All due units of one kind in one order, in the order of their places."""

    order_id: UUID
    customer_id: UUID
    units: list[DueUnit]
    at: datetime
