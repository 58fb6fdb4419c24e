"""An offer of group buying as a marketer writes it, checked before anything is stored. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from backend.core.refusals import InvalidInput
from backend.domain.promotions.depth import most_off

LEAST_SIZE, MOST_SIZE = 2, 50
MOST_HOURS = 7 * 24
MOST_GROUPS = 10**6
MOST_PIECES = 100
LONGEST = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class OfferDraft:
    """What an offer shall be. `prices` are minor units by channel, all of one currency.

    `piece` is its key within a campaign, empty when it stands alone.
    """

    variant_id: UUID
    prices: Mapping[UUID, int]
    size: int
    hours: int
    most_groups: int | None
    most_a_person: int
    most_open: int
    starts_at: datetime
    ends_at: datetime
    piece: str = ""


def cost(draft: OfferDraft, usual: Mapping[tuple[UUID, UUID], int]) -> int | None:
    """What it may cost: so many groups of so many people, who have so many pieces at most. None: without limit.

    `usual` prices by variant and channel.
    """
    each = draft.size * draft.most_a_person * most_off(draft.variant_id, draft.prices, usual)
    if each == 0:
        return 0
    return each * draft.most_groups if draft.most_groups is not None else None


def check(draft: OfferDraft) -> None:
    """Refuse what no offer may be; raises InvalidInput."""
    _within(draft.size, LEAST_SIZE, MOST_SIZE, "size")
    _within(draft.hours, 1, MOST_HOURS, "hours")
    if draft.most_groups is not None:
        _within(draft.most_groups, 1, MOST_GROUPS, "mostGroups")
    _within(draft.most_a_person, 1, MOST_PIECES, "mostAPerson")
    _within(draft.most_open, 1, MOST_PIECES, "mostOpen")
    if draft.ends_at <= draft.starts_at:
        raise InvalidInput("ENDS_BEFORE_START", path=["input", "endsAt"])
    if draft.ends_at - draft.starts_at > LONGEST:
        raise InvalidInput("TOO_LATE", path=["input", "endsAt"], maximum=LONGEST.days)
    if not draft.prices:
        raise InvalidInput("REQUIRED", path=["input", "prices"])


def _within(value: int, least: int, most: int, field: str) -> None:
    if not least <= value <= most:
        raise InvalidInput("OUT_OF_RANGE", path=["input", field], minimum=least, maximum=most)
