"""What a rule asks about. Pure."""

from collections.abc import Iterator
from uuid import UUID

from backend.domain.promotions.pricing.rules import (
    All,
    BirthdayMonth,
    Condition,
    FirstOrder,
    InChannels,
    NewCustomer,
    Not,
    Rule,
    Some,
    Tagged,
)

_OF_A_PERSON = (Tagged, NewCustomer, FirstOrder, BirthdayMonth)
_OF_A_NEWCOMER = (NewCustomer, FirstOrder)


def needs_person(rule: Rule) -> bool:
    """Whether it depends on what is stored of the buyer, beside their tier."""
    return rule.when is not None and any(isinstance(leaf, _OF_A_PERSON) for leaf, _ in _leaves(rule.when))


def needs_newcomer(rule: Rule) -> bool:
    """Whether it is for who is new to the shop."""
    return rule.when is not None and any(
        isinstance(leaf, _OF_A_NEWCOMER) and not denied for leaf, denied in _leaves(rule.when)
    )


def named_channels(rule: Rule) -> frozenset[UUID]:
    """The channels that it names as those where it counts."""
    if rule.when is None:
        return frozenset()
    named = (leaf.channel_ids for leaf, denied in _leaves(rule.when) if isinstance(leaf, InChannels) and not denied)
    return frozenset().union(*named)


def _leaves(condition: Condition, *, denied: bool = False) -> Iterator[tuple[Condition, bool]]:
    """The leaves of the tree, each with whether it is denied."""
    if isinstance(condition, Not):
        yield from _leaves(condition.of, denied=not denied)
    elif isinstance(condition, All | Some):
        for inner in condition.of:
            yield from _leaves(inner, denied=denied)
    else:
        yield condition, denied
