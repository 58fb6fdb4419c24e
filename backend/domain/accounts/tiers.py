"""Which tier of membership somebody is in. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID


class MoveReason(StrEnum):
    """Why somebody came to another tier: paid more, got money back, time went by, or the tiers themselves changed."""

    PAID = "PAID"
    REFUNDED = "REFUNDED"
    TIME = "TIME"
    RULES = "RULES"


@dataclass(frozen=True, slots=True)
class Rung:
    """A tier as far as it decides who is in it."""

    id: UUID
    threshold_minor: int
    keep_days: int


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody is, and since when."""

    tier_id: UUID | None
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Spending:
    """What somebody paid within the window, and what of it went back."""

    paid_minor: int = 0
    refunded_minor: int = 0

    @property
    def minor(self) -> int:
        """What was really paid: what counts."""
        return self.paid_minor - self.refunded_minor


def reached(rungs: Sequence[Rung], spent_minor: int) -> Rung | None:
    """The highest tier that so much reaches; None when it reaches none."""
    within = [rung for rung in rungs if rung.threshold_minor <= spent_minor]
    return max(within, key=lambda rung: rung.threshold_minor, default=None)


def placed(
    rungs: Sequence[Rung], standing: Standing, spent: Spending, *, at: datetime
) -> tuple[UUID | None, MoveReason]:
    """The tier for somebody who spent so much within the window, and what a move there would be for.

    Up at once. Down at once when it is money that went back, so that nothing is bought to be given back again; not
    before the tier was kept as long as it promises when purchases only grew old.
    """
    now = reached(rungs, spent.minor)
    now_id = now.id if now else None
    held = next((rung for rung in rungs if rung.id == standing.tier_id), None)
    if held is None or standing.since is None:
        return now_id, MoveReason.RULES if standing.tier_id is not None else MoveReason.PAID
    if now is not None and now.threshold_minor >= held.threshold_minor:
        return now_id, MoveReason.PAID
    if spent.paid_minor >= held.threshold_minor:
        return now_id, MoveReason.REFUNDED
    kept = at < standing.since + timedelta(days=held.keep_days)
    return held.id if kept else now_id, MoveReason.TIME


def upward(rungs: Sequence[Rung], spent_minor: int) -> Rung | None:
    """The next tier above what so much reaches; None at the top."""
    above = [rung for rung in rungs if rung.threshold_minor > spent_minor]
    return min(above, key=lambda rung: rung.threshold_minor, default=None)
