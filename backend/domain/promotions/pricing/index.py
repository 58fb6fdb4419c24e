"""The live rules, compiled so that a cart meets only those that could touch it."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import UUID

from backend.domain.promotions.needs import needs_person
from backend.domain.promotions.pricing.cart import Cart
from backend.domain.promotions.pricing.conditions import Check, compiled, measures_money
from backend.domain.promotions.pricing.rules import (
    All,
    Amount,
    AtLeastAmount,
    AtLeastPieces,
    Base,
    Combine,
    FixedPrice,
    Percentage,
    Rule,
    Selection,
    SetPrice,
    Stage,
)
from backend.domain.promotions.pricing.selection import excepted, is_everything, lines_of
from backend.domain.promotions.pricing.values import Outcome, Traced, Why

_Key = TypeVar("_Key", bound=Hashable)
_STAGES = {stage: at for at, stage in enumerate(Stage)}
# Within a stage: what excludes others, then groups by name, then what stands beside others.
_COMBINES = {Combine.EXCLUSIVE: 0, Combine.BEST_OF: 1, Combine.STACK: 2}


@dataclass(frozen=True, slots=True)
class Compiled:
    """A rule ready for use. `place` is its turn among all rules of the index.

    `anywhere`: it is on all goods but the excepted. `each_line`: its effect is on each line on its own, so that in a
    group it may win one line and lose another. `checks_later`: whether its conditions hold depends on what earlier
    rules did; `of_person`: on what is stored of the buyer. The conditions that must all hold stand apart once more:
    the thresholds, which more in the cart would reach, and the others. `refusals` are what is told whenever it does
    not count for a reason without facts.
    """

    rule: Rule
    place: int
    check: Check | None
    anywhere: bool
    excepts: bool
    each_line: bool
    checks_later: bool
    of_person: bool
    threshold_checks: tuple[Check, ...]
    other_checks: tuple[Check, ...]
    refusals: dict[Why, Traced] = field(default_factory=dict, compare=False, repr=False)

    def lines(self, named: int, cart: Cart) -> int:
        """The lines that the rule is on, of which those with a name that it gives are known."""
        found = cart.all if self.anywhere else named
        return found & ~excepted(self.rule.goods, cart) if self.excepts else found

    def refused(self, why: Why, facts: Mapping[str, Any]) -> Traced:
        """What is told of it when it does not count."""
        if facts:
            return Traced(self.rule.id, self.rule.version, Outcome.REFUSED, why=why, facts=facts)
        told = self.refusals.get(why)
        if told is None:
            told = self.refusals[why] = Traced(self.rule.id, self.rule.version, Outcome.REFUSED, why=why)
        return told


@dataclass(frozen=True, slots=True)
class Index:
    """Rules by the goods they are on, and by the coupon they ask for."""

    rules: tuple[Compiled, ...] = ()
    anywhere: tuple[int, ...] = ()
    by_product: Mapping[UUID, tuple[int, ...]] = field(default_factory=dict)
    by_variant: Mapping[UUID, tuple[int, ...]] = field(default_factory=dict)
    by_category: Mapping[UUID, tuple[int, ...]] = field(default_factory=dict)
    by_brand: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    by_coupon: Mapping[UUID, tuple[int, ...]] = field(default_factory=dict)

    def met_by(self, cart: Cart, coupons: Iterable[UUID]) -> list[tuple[Compiled, int]]:
        """The rules that the cart's goods and the coupons in hand could bring into play, in order of their turns.

        Each with the lines it is on.
        """
        named = dict.fromkeys(self.anywhere, 0)
        _name(named, self.by_product, cart.by_product)
        _name(named, self.by_variant, cart.by_variant)
        _name(named, self.by_category, cart.by_category)
        _name(named, self.by_brand, cart.by_brand)
        for coupon in coupons:
            for place in self.by_coupon.get(coupon, ()):
                named[place] = lines_of(self.rules[place].rule.goods, cart)
        met = []
        for place in sorted(named):
            compiled = self.rules[place]
            met.append((compiled, compiled.lines(named[place], cart)))
        return met


def _name(named: dict[int, int], places: Mapping[_Key, tuple[int, ...]], there: Mapping[_Key, int]) -> None:
    """Note for each rule which lines have a key that it names."""
    if places:
        for key, lines in there.items():
            for place in places.get(key, ()):
                named[place] = named.get(place, 0) | lines


def compile_rules(rules: Iterable[Rule]) -> Index:
    """An index of the rules. Their turns are the same in whatever order they come."""
    ranked = sorted(rules, key=_turn)
    ready = tuple(_compiled(rule, place) for place, rule in enumerate(ranked))
    anywhere: set[int] = set()
    products, variants, categories = (defaultdict[UUID, list[int]](list) for _ in range(3))
    brands = defaultdict[str, list[int]](list)
    coupons = defaultdict[UUID, list[int]](list)
    for one in ready:
        if one.rule.coupon_id is not None:
            coupons[one.rule.coupon_id].append(one.place)
            continue
        for goods in _goods(one.rule):
            if is_everything(goods):
                anywhere.add(one.place)
                continue
            for keys, ids in (
                (products, goods.product_ids),
                (variants, goods.variant_ids),
                (categories, goods.category_ids),
            ):
                for id_ in ids:
                    keys[id_].append(one.place)
            for brand in goods.brands:
                brands[brand].append(one.place)
    return Index(
        ready,
        tuple(sorted(anywhere)),
        {key: tuple(places) for key, places in products.items()},
        {key: tuple(places) for key, places in variants.items()},
        {key: tuple(places) for key, places in categories.items()},
        {key: tuple(places) for key, places in brands.items()},
        {key: tuple(places) for key, places in coupons.items()},
    )


def _turn(rule: Rule) -> tuple[int, int, str, int, int]:
    group = rule.group if rule.combine is Combine.BEST_OF else ""
    return _STAGES[rule.stage], _COMBINES[rule.combine], group, -rule.priority, rule.id.int


def _compiled(rule: Rule, place: int) -> Compiled:
    parts = () if rule.when is None else rule.when.of if isinstance(rule.when, All) else (rule.when,)
    thresholds = [part for part in parts if isinstance(part, AtLeastAmount | AtLeastPieces)]
    return Compiled(
        rule,
        place,
        None if rule.when is None else compiled(rule.when),
        is_everything(rule.goods),
        bool(rule.goods.except_product_ids or rule.goods.except_variant_ids),
        _each_line(rule),
        rule.base is Base.RUNNING and measures_money(rule.when),
        needs_person(rule),
        tuple(compiled(part) for part in thresholds),
        tuple(compiled(part) for part in parts if part not in thresholds) if thresholds else (),
    )


def _each_line(rule: Rule) -> bool:
    """Effects of the stage ITEM that know no other line; a cap over the order would tie the lines together."""
    if rule.stage is not Stage.ITEM or rule.most_per_order is not None:
        return False
    match rule.effect:
        case Percentage() | FixedPrice() | Amount(each_piece=True):
            return True
        case _:
            return False


def _goods(rule: Rule) -> list[Selection]:
    """The goods of which at least one must be in the cart."""
    if isinstance(rule.effect, SetPrice) and is_everything(rule.goods):
        # A set is made of its parts; the narrowest way to it is enough, since it needs them all.
        narrow = [part.goods for part in rule.effect.parts if not is_everything(part.goods)]
        return narrow[:1] or [rule.goods]
    return [rule.goods]
