"""Trees of conditions in documents: one name for each kind, as `{"all": [{"first_order": {}}, …]}`."""

from collections.abc import Callable
from typing import Any

from backend.core.refusals import InvalidInput
from backend.domain.promotions.documents.given import Given
from backend.domain.promotions.documents.goods import read_goods, write_goods
from backend.domain.promotions.pricing import rules

# A person reads these. What the engine could bear is far more.
MOST_CONDITIONS, DEEPEST, MOST_TOGETHER = 100, 6, 20


def read_condition(given: Given) -> rules.Condition:
    """The condition, if its tree is not too large or too deep."""
    return _read(given, _Budget())


class _Budget:
    def __init__(self) -> None:
        self.left = MOST_CONDITIONS

    def take(self, given: Given) -> None:
        self.left -= 1
        if self.left < 0:
            raise InvalidInput("TOO_MANY", path=given.path, maximum=MOST_CONDITIONS)


def _read(given: Given, budget: _Budget, depth: int = 1) -> rules.Condition:
    if depth > DEEPEST:
        raise InvalidInput("TOO_DEEP", path=given.path, maximum=DEEPEST)
    budget.take(given)
    kind, _ = given.kind()
    match kind:
        case "all":
            return rules.All(tuple(_read(one, budget, depth + 1) for one in given.parts(kind, MOST_TOGETHER)))
        case "some":
            return rules.Some(tuple(_read(one, budget, depth + 1) for one in given.parts(kind, MOST_TOGETHER)))
        case "not":
            return rules.Not(_read(given.part(kind), budget, depth + 1))
    leaf = _LEAVES.get(kind)
    if leaf is None:
        raise InvalidInput("UNKNOWN", path=given.at(kind))
    return leaf(given.part(kind))


def _bare(given: Given, condition: rules.Condition) -> rules.Condition:
    given.only()
    return condition


def _hours(given: Given) -> rules.DuringHours:
    given.only("weekdays", "from_minute", "until_minute")
    return rules.DuringHours(
        frozenset(given.days_of_week("weekdays")),
        given.whole("from_minute", 0, 1439),
        given.whole("until_minute", 0, 1440),
    )


_LEAVES: dict[str, Callable[[Given], rules.Condition]] = {
    "in_channels": lambda given: rules.InChannels(
        frozenset(given.only("channel_ids").ids("channel_ids", 1, 100)),
    ),
    "of_tiers": lambda given: rules.OfTiers(frozenset(given.only("tier_ids").ids("tier_ids", 1, 100))),
    "tagged": lambda given: rules.Tagged(frozenset(given.only("tags").texts("tags", 1))),
    "new_customer": lambda given: rules.NewCustomer(given.only("days").whole("days", 1, 3660)),
    "first_order": lambda given: _bare(given, rules.FirstOrder()),
    "birthday_month": lambda given: _bare(given, rules.BirthdayMonth()),
    "pays_by": lambda given: rules.PaysBy(frozenset(given.only("methods").texts("methods", 1))),
    "on_devices": lambda given: rules.OnDevices(frozenset(given.only("devices").texts("devices", 1))),
    "during_hours": _hours,
    "on_dates": lambda given: rules.OnDates(frozenset(given.only("dates").dates("dates"))),
    "at_least_pieces": lambda given: rules.AtLeastPieces(
        given.only("pieces", "goods").pieces("pieces"), read_goods(given)
    ),
    "at_least_amount": lambda given: rules.AtLeastAmount(
        given.only("amount_minor", "goods").minor("amount_minor"), read_goods(given)
    ),
}


def write_condition(condition: rules.Condition) -> dict[str, Any]:
    """The condition as it is kept; sets in one order, so that equal ones are kept alike."""
    match condition:
        case rules.All(of):
            return {"all": [write_condition(one) for one in of]}
        case rules.Some(of):
            return {"some": [write_condition(one) for one in of]}
        case rules.Not(of):
            return {"not": write_condition(of)}
        case rules.AtLeastPieces(pieces, goods):
            return {"at_least_pieces": {"pieces": pieces, "goods": write_goods(goods)}}
        case rules.AtLeastAmount(minor, goods):
            return {"at_least_amount": {"amount_minor": minor, "goods": write_goods(goods)}}
        case _:
            return _written_leaf(condition)


def _written_leaf(condition: rules.Condition) -> dict[str, Any]:
    match condition:
        case rules.InChannels(ids):
            return {"in_channels": {"channel_ids": sorted(map(str, ids))}}
        case rules.OfTiers(ids):
            return {"of_tiers": {"tier_ids": sorted(map(str, ids))}}
        case rules.Tagged(tags):
            return {"tagged": {"tags": sorted(tags)}}
        case rules.NewCustomer(days):
            return {"new_customer": {"days": days}}
        case rules.FirstOrder():
            return {"first_order": {}}
        case rules.BirthdayMonth():
            return {"birthday_month": {}}
        case rules.PaysBy(methods):
            return {"pays_by": {"methods": sorted(methods)}}
        case rules.OnDevices(devices):
            return {"on_devices": {"devices": sorted(devices)}}
        case rules.OnDates(dates):
            return {"on_dates": {"dates": sorted(day.isoformat() for day in dates)}}
        case rules.DuringHours(weekdays, start, end):
            return {"during_hours": {"weekdays": sorted(weekdays), "from_minute": start, "until_minute": end}}
        case _:
            raise TypeError(f"not a condition: {type(condition).__name__}")
