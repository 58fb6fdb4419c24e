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
    """At most `limit` pieces within `window`. `inside`: pieces within bundles count too."""

    limit: int
    window: timedelta
    inside: bool


@dataclass(frozen=True, slots=True)
class Bought:
    """What somebody had of a variant at one time: pieces bought as such, and all, those within bundles included."""

    at: datetime
    direct: int
    pieces: int


@dataclass(frozen=True, slots=True)
class Exceeded:
    """A rule that leaves too little room. `resets_at` is when so much fits again; None: it never does."""

    rule: Rule
    used: int
    resets_at: datetime | None


def limit_of(settings: Settings, *, registered_at: datetime | None, at: datetime) -> int | None:
    """The shop's own limit per variant in 24 hours; None for an account old enough to have none.

    A guest has no `registered_at`.
    """
    if registered_at is None:
        return settings.guest_variant_limit
    if at - registered_at < timedelta(seconds=settings.new_account_s):
        return settings.new_account_variant_limit
    return None


def rules_of(sellable: Sellable, shop_limit: int | None) -> list[Rule]:
    """What holds for a variant: the shop's limit and the variant's own, of which the stricter decides."""
    found = [Rule(shop_limit, WINDOW, inside=False)] if shop_limit is not None else []
    if sellable.max_per_person is not None and sellable.per_person_days is not None:
        found.append(Rule(sellable.max_per_person, timedelta(days=sellable.per_person_days), inside=True))
    return found


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
    held = sorted((one.at, one.pieces if rule.inside else one.direct) for one in bought if one.at > at - rule.window)
    used = sum(pieces for _, pieces in held)
    if used + wanted <= rule.limit or wanted == 0:
        return None
    left = used
    for moment, pieces in held:
        left -= pieces
        if left + wanted <= rule.limit:
            return Exceeded(rule, used, moment + rule.window)
    return Exceeded(rule, used, None)
