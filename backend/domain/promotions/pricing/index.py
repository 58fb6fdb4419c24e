"""The live rules, compiled so that a cart meets only those that could touch it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

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
from backend.domain.promotions.pricing.selection import is_everything

_STAGES = {stage: at for at, stage in enumerate(Stage)}
# Within a stage: what excludes others, then groups by name, then what stands beside others.
_COMBINES = {Combine.EXCLUSIVE: 0, Combine.BEST_OF: 1, Combine.STACK: 2}


@dataclass(frozen=True, slots=True)
class Compiled:
    """A rule ready for use. `place` is its turn among all rules of the index.

    `each_line`: its effect is on each line on its own, so that in a group it may win one line and lose another.
    `checks_later`: whether its conditions hold depends on what earlier rules did. The conditions that must all hold
    stand apart once more: the thresholds, which more in the cart would reach, and the others.
    """

    rule: Rule
    place: int
    check: Check | None
    each_line: bool
    checks_later: bool
    threshold_checks: tuple[Check, ...] = ()
    other_checks: tuple[Check, ...] = ()


@dataclass(frozen=True, slots=True)
class Index:
    """Rules by the goods they are on, and by the coupon they ask for."""

    rules: tuple[Compiled, ...] = ()
    anywhere: frozenset[int] = frozenset()
    by_product: dict[UUID, tuple[int, ...]] = field(default_factory=dict)
    by_variant: dict[UUID, tuple[int, ...]] = field(default_factory=dict)
    by_category: dict[UUID, tuple[int, ...]] = field(default_factory=dict)
    by_brand: dict[str, tuple[int, ...]] = field(default_factory=dict)
    by_coupon: dict[UUID, tuple[int, ...]] = field(default_factory=dict)

    def met_by(self, cart: Cart, coupons: Iterable[UUID]) -> list[Compiled]:
        """The rules that the cart's goods and the coupons in hand could bring into play, in order of their turns."""
        found = set(self.anywhere)
        for places, there in (
            (self.by_product, cart.by_product),
            (self.by_variant, cart.by_variant),
            (self.by_category, cart.by_category),
        ):
            if places:
                for key in there:
                    found.update(places.get(key, ()))
        if self.by_brand:
            for brand in cart.by_brand:
                found.update(self.by_brand.get(brand, ()))
        for coupon in coupons:
            found.update(self.by_coupon.get(coupon, ()))
        return [self.rules[place] for place in sorted(found)]


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
        frozenset(anywhere),
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
        _each_line(rule),
        rule.base is Base.RUNNING and measures_money(rule.when),
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
