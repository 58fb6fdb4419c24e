"""How many pieces one person, or one number, may have within a time. Pure."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from backend.domain.catalog.sellables import Sellable
from backend.settings import Settings

WINDOW = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Rule:
    """At most `limit` pieces within `window`."""

    limit: int
    window: timedelta


@dataclass(frozen=True, slots=True)
class Bought:
    """How many pieces somebody had of a variant at one time."""

    at: datetime
    pieces: int


@dataclass(frozen=True, slots=True)
class Exceeded:
    """A rule that leaves too little room. `resets_at` is when so much fits again; None: it never does."""

    rule: Rule
    used: int
    resets_at: datetime | None


def rule_of_shop(settings: Settings, *, registered_at: datetime | None, at: datetime) -> Rule | None:
    """The shop's own rule for each variant, bought as such; None for an account old enough to have none.

    A guest has no `registered_at`.
    """
    if registered_at is None:
        return Rule(settings.guest_variant_limit, WINDOW)
    if at - registered_at < timedelta(seconds=settings.new_account_s):
        return Rule(settings.new_account_variant_limit, WINDOW)
    return None


def rule_of(sellable: Sellable) -> Rule | None:
    """The variant's own rule, for everybody, however they come by it; None when it has none."""
    if sellable.max_per_person is None or sellable.per_person_days is None:
        return None
    return Rule(sellable.max_per_person, timedelta(days=sellable.per_person_days))


def wanted_of(goods: Iterable[tuple[Sellable, int]]) -> dict[UUID, tuple[Sellable, Counter[str]]]:
    """How many pieces of each variant an order has: `direct` ones and all `pieces`, those within bundles included."""
    found: dict[UUID, tuple[Sellable, Counter[str]]] = {}
    for sellable, quantity in goods:
        found.setdefault(sellable.variant_id, (sellable, Counter()))[1].update(direct=quantity, pieces=quantity)
        for part in sellable.components:
            inner = part.sellable
            found.setdefault(inner.variant_id, (inner, Counter()))[1].update(pieces=quantity * part.quantity)
    return found


def exceeded(rule: Rule, bought: Sequence[Bought], wanted: int, *, at: datetime) -> Exceeded | None:
    """Whether so many more would pass the rule. What is as old as the window counts no more."""
    held = sorted((one.at, one.pieces) for one in bought if one.at > at - rule.window)
    used = sum(pieces for _, pieces in held)
    if used + wanted <= rule.limit or wanted == 0:
        return None
    left = used
    for moment, pieces in held:
        left -= pieces
        if left + wanted <= rule.limit:
            return Exceeded(rule, used, moment + rule.window)
    return Exceeded(rule, used, None)
