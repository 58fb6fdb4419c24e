"""What the rules of a campaign name: goods, channels, tiers. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from backend.domain.promotions.pricing.rules import (
    All,
    Condition,
    Gift,
    InChannels,
    Not,
    OfTiers,
    OnDates,
    Rule,
    Selection,
    Some,
)


@dataclass(frozen=True, slots=True)
class Named:
    """Ids that something names."""

    product_ids: frozenset[UUID] = frozenset()
    variant_ids: frozenset[UUID] = frozenset()
    category_ids: frozenset[UUID] = frozenset()
    channel_ids: frozenset[UUID] = frozenset()
    tier_ids: frozenset[UUID] = frozenset()

    def __or__(self, other: "Named") -> "Named":
        return Named(*(getattr(self, one.name) | getattr(other, one.name) for one in fields(self)))


def named(rule: Rule) -> Named:
    """Everything that the rule names, wherever in it."""
    found = Named()
    for part in _parts(rule):
        found |= _of(part)
    return found


def shifted(rule: Rule, days: int) -> Rule:
    """The rule with the days of the calendar that it names so many days later."""
    by = timedelta(days=days)
    return replace(
        rule,
        when=_shifted(rule.when, days) if rule.when is not None else None,
        starts_at=rule.starts_at + by if rule.starts_at is not None else None,
        ends_at=rule.ends_at + by if rule.ends_at is not None else None,
    )


def _of(part: Any) -> Named:
    if isinstance(part, Selection):
        return Named(
            product_ids=part.product_ids | part.except_product_ids,
            variant_ids=part.variant_ids | part.except_variant_ids,
            category_ids=part.category_ids,
        )
    if isinstance(part, Gift):
        return Named(variant_ids=frozenset(part.variant_ids))
    if isinstance(part, InChannels):
        return Named(channel_ids=part.channel_ids)
    if isinstance(part, OfTiers):
        return Named(tier_ids=part.tier_ids)
    return Named()


def _parts(whole: Any) -> Iterator[Any]:
    """Every part of a rule, outer ones first."""
    waiting = [whole]
    while waiting:
        one = waiting.pop()
        if isinstance(one, tuple):
            waiting += one
        elif is_dataclass(one):
            yield one
            waiting += [getattr(one, field.name) for field in fields(one)]


def _shifted(when: Condition, days: int) -> Condition:
    if isinstance(when, All | Some):
        return replace(when, of=tuple(_shifted(one, days) for one in when.of))
    if isinstance(when, Not):
        return Not(_shifted(when.of, days))
    if isinstance(when, OnDates):
        return OnDates(frozenset(day + timedelta(days=days) for day in when.dates))
    return when
