"""When a rule of promotions counts: a tree of conditions, shown as a list in which each names the one above it."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated, TypeAlias

import strawberry

from backend.domain.promotions.pricing import rules
from backend.schema.doors import STAFF, described, shown, typed, union
from backend.schema.promotion_goods import PromotionGoods, public
from backend.schema.scalars import Money


class Together(StrEnum):
    """How conditions are joined."""

    ALL = "ALL"
    SOME = "SOME"
    NOT = "NOT"


described(
    Together,
    STAFF,
    "How the conditions below one are joined.",
    {"ALL": "Every one of them holds.", "SOME": "At least one holds.", "NOT": "The one below does not hold."},
    name="PromotionTogether",
)


@typed(STAFF)
class PromotionJoined:
    """The conditions that name this one as the one above them, taken together."""

    how: Together = shown(STAFF, "How.")


@typed(STAFF)
class PromotionInChannels:
    """Bought in one of these channels."""

    channel_ids: list[strawberry.ID] = shown(STAFF, "Which.", size=3)


@typed(STAFF)
class PromotionOfTiers:
    """The buyer is a member of one of these tiers."""

    tier_ids: list[strawberry.ID] = shown(STAFF, "Which.", size=3)


@typed(STAFF)
class PromotionTagged:
    """The buyer has one of these tags, or is in a segment of the name."""

    tags: list[str] = shown(STAFF, "Which.", size=3)


@typed(STAFF)
class PromotionNewCustomer:
    """The buyer registered not long ago."""

    days: int = shown(STAFF, "At most so many days ago.")


@typed(STAFF)
class PromotionFirstOrder:
    """The buyer has paid for nothing yet."""

    first: bool = shown(STAFF, "Always true.")


@typed(STAFF)
class PromotionBirthdayMonth:
    """The buyer's birthday is in this month of the shop's calendar."""

    birthday: bool = shown(STAFF, "Always true.")


@typed(STAFF)
class PromotionPaysBy:
    """Paid with one of these methods; not met before one is chosen."""

    methods: list[str] = shown(STAFF, "Which.", size=3)


@typed(STAFF)
class PromotionOnDevices:
    """Bought on one of these kinds of device."""

    devices: list[str] = shown(STAFF, "Which.", size=3)


@typed(STAFF)
class PromotionDuringHours:
    """At such a time of the shop's day. It goes past midnight where it ends before it begins."""

    weekdays: list[int] = shown(STAFF, "On which it begins; 1 is Monday, 7 is Sunday.", size=7)
    from_minute: int = shown(STAFF, "From this minute of the day on.")
    until_minute: int = shown(STAFF, "Until this minute of the day, which is not in it.")


@typed(STAFF)
class PromotionOnDates:
    """On one of these days of the shop's calendar."""

    dates: list[date] = shown(STAFF, "Which.", size=7)


@typed(STAFF)
class PromotionAtLeastPieces:
    """The cart has so many pieces of some goods."""

    pieces: int = shown(STAFF, "How many at least.")
    goods: PromotionGoods = shown(STAFF, "Of which.")


@typed(STAFF)
class PromotionAtLeastAmount:
    """Some goods in the cart come to so much, by the promotion's base."""

    amount: Money = shown(STAFF, "How much at least.")
    goods: PromotionGoods = shown(STAFF, "Which.")


PromotionAsked: TypeAlias = Annotated[
    PromotionJoined
    | PromotionInChannels
    | PromotionOfTiers
    | PromotionTagged
    | PromotionNewCustomer
    | PromotionFirstOrder
    | PromotionBirthdayMonth
    | PromotionPaysBy
    | PromotionOnDevices
    | PromotionDuringHours
    | PromotionOnDates
    | PromotionAtLeastPieces
    | PromotionAtLeastAmount,
    union("PromotionAsked", "What one condition asks."),
]


@typed(STAFF)
class PromotionCondition:
    """One condition of a tree, which is told from its root down."""

    above: int | None = shown(STAFF, "Place in the list, from 0, of the one it is under; null: the root.")
    asks: PromotionAsked = shown(STAFF, "What it asks.")


def conditions_of(condition: rules.Condition | None, currency: str) -> list[PromotionCondition]:
    """From the domain's tree; empty where nothing is asked."""
    found: list[PromotionCondition] = []
    if condition is not None:
        _add(condition, None, currency, found)
    return found


def _add(condition: rules.Condition, above: int | None, currency: str, found: list[PromotionCondition]) -> None:
    place = len(found)
    found.append(PromotionCondition(above=above, asks=_asked(condition, currency)))
    for one in _below(condition):
        _add(one, place, currency, found)


def _below(condition: rules.Condition) -> Iterator[rules.Condition]:
    match condition:
        case rules.All(of) | rules.Some(of):
            yield from of
        case rules.Not(one):
            yield one


def _asked(condition: rules.Condition, currency: str) -> PromotionAsked:  # noqa: C901 - one line for each kind
    match condition:
        case rules.All():
            return PromotionJoined(how=Together.ALL)
        case rules.Some():
            return PromotionJoined(how=Together.SOME)
        case rules.Not():
            return PromotionJoined(how=Together.NOT)
        case rules.InChannels(channel_ids):
            return PromotionInChannels(channel_ids=public("chn", channel_ids))
        case rules.OfTiers(tier_ids):
            return PromotionOfTiers(tier_ids=public("tir", tier_ids))
        case rules.Tagged(tags):
            return PromotionTagged(tags=sorted(tags))
        case rules.NewCustomer(days):
            return PromotionNewCustomer(days=days)
        case rules.FirstOrder():
            return PromotionFirstOrder(first=True)
        case rules.BirthdayMonth():
            return PromotionBirthdayMonth(birthday=True)
        case rules.PaysBy(methods):
            return PromotionPaysBy(methods=sorted(methods))
        case rules.OnDevices(devices):
            return PromotionOnDevices(devices=sorted(devices))
        case rules.DuringHours(weekdays, start, end):
            return PromotionDuringHours(weekdays=sorted(weekdays), from_minute=start, until_minute=end)
        case rules.OnDates(dates):
            return PromotionOnDates(dates=sorted(dates))
        case rules.AtLeastPieces(pieces, goods):
            return PromotionAtLeastPieces(pieces=pieces, goods=PromotionGoods.of(goods))
        case rules.AtLeastAmount(minor, goods):
            return PromotionAtLeastAmount(amount=Money.minor(minor, currency), goods=PromotionGoods.of(goods))
