"""Whether a rule's conditions hold for a cart, and if not, which one did not and why."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from backend.domain.promotions.pricing import rules
from backend.domain.promotions.pricing.cart import Cart
from backend.domain.promotions.pricing.selection import lines_of
from backend.domain.promotions.pricing.values import Circumstances, Why


@dataclass(frozen=True, slots=True)
class Failed:
    """A condition that is not met. `facts` are what it asks for and what there is, where that helps."""

    why: Why
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Scene:
    """What conditions look at: `open_lines` are those that count for the rule, `totals` the amounts by its base."""

    cart: Cart
    circumstances: Circumstances
    open_lines: int
    totals: Sequence[int]


Check = Callable[[Scene], Failed | None]

# What is said of a leaf that is met though it should not be.
_TURNED = frozenset({Why.TOO_FEW_PIECES, Why.BELOW_THRESHOLD})


def compiled(condition: rules.Condition) -> Check:
    """One function for the whole tree, so that a cart costs no look at its shape."""
    match condition:
        case rules.All(of):
            return _all([compiled(one) for one in of])
        case rules.Some(of):
            return _some([compiled(one) for one in of])
        case rules.Not(of):
            return _not(compiled(of), _whys(of))
        case rules.AtLeastPieces(pieces, goods):
            return _pieces(pieces, goods)
        case rules.AtLeastAmount(minor, goods):
            return _amount(minor, goods)
        case _:
            return _leaf(condition)


def measures_money(condition: rules.Condition | None) -> bool:
    """Whether an amount is asked for anywhere in the tree."""
    match condition:
        case rules.All(of) | rules.Some(of):
            return any(measures_money(one) for one in of)
        case rules.Not(of):
            return measures_money(of)
        case _:
            return isinstance(condition, rules.AtLeastAmount)


def _all(checks: list[Check]) -> Check:
    def check(scene: Scene) -> Failed | None:
        for one in checks:
            failed = one(scene)
            if failed is not None:
                return failed
        return None

    return check


def _some(checks: list[Check]) -> Check:
    def check(scene: Scene) -> Failed | None:
        failures = []
        for one in checks:
            failed = one(scene)
            if failed is None:
                return None
            failures.append(failed)
        # One reason can be told as it is; several that differ cannot.
        if len({failed.why for failed in failures}) == 1:
            return failures[0]
        return Failed(Why.CONDITION_NOT_MET)

    return check


def _not(check: Check, whys: set[Why]) -> Check:
    only = next(iter(whys)) if len(whys) == 1 else Why.CONDITION_NOT_MET
    turned = Failed(Why.CONDITION_NOT_MET if only in _TURNED else only)
    return lambda scene: turned if check(scene) is None else None


def _pieces(pieces: int, goods: rules.Selection) -> Check:
    def check(scene: Scene) -> Failed | None:
        has = scene.cart.pieces_of(lines_of(goods, scene.cart) & scene.open_lines)
        if has >= pieces:
            return None
        return Failed(Why.TOO_FEW_PIECES, {"need_pieces": pieces, "has_pieces": has})

    return check


def _amount(minor: int, goods: rules.Selection) -> Check:
    def check(scene: Scene) -> Failed | None:
        lines = scene.cart.numbers_of(lines_of(goods, scene.cart) & scene.open_lines)
        has = sum(scene.totals[number] for number in lines)
        if has >= minor:
            return None
        return Failed(Why.BELOW_THRESHOLD, {"need_minor": minor, "has_minor": has})

    return check


def _leaf(condition: rules.Condition) -> Check:
    why, holds = _asked(condition)
    failed = Failed(why)
    return lambda scene: None if holds(scene.circumstances) else failed


def _asked(condition: rules.Condition) -> tuple[Why, Callable[[Circumstances], bool]]:
    """What a condition on the circumstances asks, and what it says when that is not so."""
    match condition:
        case rules.InChannels(channel_ids):
            return Why.WRONG_CHANNEL, lambda now: now.channel_id in channel_ids
        case rules.OfTiers(tier_ids):
            return Why.WRONG_PERSON, lambda now: now.tier_id in tier_ids
        case rules.Tagged(tags):
            return Why.WRONG_PERSON, lambda now: not tags.isdisjoint(now.tags)
        case rules.NewCustomer(days):
            return (
                Why.WRONG_PERSON,
                lambda now: now.registered_at is not None and now.now - now.registered_at <= timedelta(days=days),
            )
        case rules.FirstOrder():
            return Why.WRONG_PERSON, lambda now: now.first_order
        case rules.BirthdayMonth():
            return Why.WRONG_PERSON, lambda now: now.birthday_month == now.local.month
        case rules.PaysBy(methods):
            return Why.WRONG_PAYMENT, lambda now: now.payment_method in methods
        case rules.OnDevices(devices):
            return Why.WRONG_DEVICE, lambda now: now.device in devices
        case rules.OnDates(dates):
            return Why.WRONG_TIME, lambda now: now.local.date() in dates
        case rules.DuringHours():
            return Why.WRONG_TIME, lambda now: _during(condition, now)
        case _:
            raise TypeError(f"not a condition on the circumstances: {type(condition).__name__}")


def _during(hours: rules.DuringHours, now: Circumstances) -> bool:
    minute = now.local.hour * 60 + now.local.minute
    today = now.local.isoweekday()
    if hours.from_minute < hours.until_minute:
        return today in hours.weekdays and hours.from_minute <= minute < hours.until_minute
    if minute >= hours.from_minute:
        return today in hours.weekdays
    # Past midnight it is still the evening of the day before.
    yesterday = (today - 2) % 7 + 1
    return minute < hours.until_minute and yesterday in hours.weekdays


def _whys(condition: rules.Condition) -> set[Why]:
    match condition:
        case rules.All(of) | rules.Some(of):
            return {why for one in of for why in _whys(one)}
        case rules.Not(of):
            return _whys(of)
        case rules.AtLeastPieces():
            return {Why.TOO_FEW_PIECES}
        case rules.AtLeastAmount():
            return {Why.BELOW_THRESHOLD}
        case _:
            return {_asked(condition)[0]}
