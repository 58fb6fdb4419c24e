"""Which price is asked of whom: list → channel → price list → member. Pure, in minor units.

The same order stands in SQL in `queries/current.py`, for lists that the database sorts; a test compares the two.
"""

from dataclasses import dataclass
from uuid import UUID

BPS = 10_000


@dataclass(frozen=True, slots=True)
class Listed:
    """The price list that said a price, as it was then."""

    id: UUID
    version: int
    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Tier:
    """The tier of whoever asks, as it was then. `discount_bps` is in 0.01 %."""

    id: UUID
    version: int
    zh: str
    en: str
    discount_bps: int


@dataclass(frozen=True, slots=True)
class MemberPrice:
    """What a member of `tier` pays; `by` is the list that says so, None when the tier's percentage does."""

    minor: int
    tier: Tier
    by: Listed | None


def asked(list_minor: int, channel_minor: int, floor_minor: int, listed_minor: int | None) -> int:
    """What everybody is asked now: a price list's word before the channel's, never above list nor below the floor."""
    wanted = channel_minor if listed_minor is None else listed_minor
    return min(list_minor, max(floor_minor, wanted))


def for_member(
    asked_minor: int, floor_minor: int, *, listed_minor: int | None, discount_bps: int, discounted: bool
) -> int | None:
    """What a member is asked instead; None when that is not less.

    A list of the tier before the tier's percentage, which is taken only off what is `discounted`; what is taken off
    is rounded down to the minor unit.
    """
    off = asked_minor * discount_bps // BPS if discounted else 0
    wanted = asked_minor - off if listed_minor is None else listed_minor
    price = max(floor_minor, wanted)
    return price if price < asked_minor else None
