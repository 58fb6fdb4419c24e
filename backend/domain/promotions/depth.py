"""How far down one rule may take the price of a piece, and what one use of it may cost. Pure: the worst that can be.

Conditions are taken as met. What is given on several pieces together is spread over them, as the engine does.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from backend.domain.promotions.pricing.rules import (
    All,
    Amount,
    AtLeastAmount,
    BuyXGetY,
    Condition,
    Every,
    FixedPrice,
    Gift,
    Ladder,
    NthPiece,
    Percentage,
    PiecesPercentage,
    Rule,
    Selection,
    SetPrice,
)

WHOLE = 10_000


@dataclass(frozen=True, slots=True)
class Good:
    """A variant as a channel sells it now. `floor_minor` is the least that may be asked for it there."""

    variant_id: UUID
    product_id: UUID
    category_ids: frozenset[UUID]
    brand: str | None
    channel_id: UUID
    price_minor: int
    floor_minor: int


@dataclass(frozen=True, slots=True)
class Thresholds:
    """What one person may give away: so much money, and such a part of a price."""

    cost_minor: int
    discount_bps: int


def part_of(off: int, price: int) -> int:
    """Which part of a price is off, in basis points; the whole at most."""
    return min(WHOLE, off * WHOLE // price)


def chosen(goods: Selection, one: Good) -> bool:
    """Whether the selection has it."""
    if one.variant_id in goods.except_variant_ids or one.product_id in goods.except_product_ids:
        return False
    if not (goods.product_ids or goods.variant_ids or goods.category_ids or goods.brands):
        return True
    return (
        one.variant_id in goods.variant_ids
        or one.product_id in goods.product_ids
        or bool(one.category_ids & goods.category_ids)
        or one.brand in goods.brands
    )


def most_off(variant_id: UUID, prices: Mapping[UUID, int], usual: Mapping[tuple[UUID, UUID], int]) -> int:
    """How far below its usual price a variant is sold, where that is most; `prices` by channel, `usual` by variant and
    channel.
    """
    off = [usual.get((variant_id, channel), 0) - minor for channel, minor in prices.items()]
    return max([0, *off])


def taken_off(rule: Rule, one: Good, goods: Sequence[Good]) -> int:
    """The most that the rule may take off a piece of it, `goods` being everything that is sold."""
    most = _share(rule, one, goods)
    for cap in (rule.most_per_line, rule.most_per_order):
        if cap is not None:
            most = min(most, cap)
    return max(0, min(most, one.price_minor))


def cost_of_use(rule: Rule, goods: Sequence[Good]) -> int | None:
    """The most that one order may get from it; None: nothing bounds it."""
    effect, most = rule.effect, None
    if isinstance(effect, Amount) and not effect.each_piece:
        most = effect.minor
    elif isinstance(effect, Ladder):
        most = max(step.off_minor for step in effect.steps)
    elif isinstance(effect, Every) and effect.times is not None:
        most = effect.off_minor * effect.times
    elif isinstance(effect, SetPrice) and effect.times is not None:
        most = max(0, _apart(effect, goods) - effect.minor) * effect.times
    elif isinstance(effect, Gift):
        most = effect.picks * _dearest(goods, lambda one: one.variant_id in effect.variant_ids)
    if rule.most_per_order is not None:
        most = rule.most_per_order if most is None else min(most, rule.most_per_order)
    return most


def _share(rule: Rule, one: Good, goods: Sequence[Good]) -> int:
    effect, price = rule.effect, one.price_minor
    if isinstance(effect, BuyXGetY) and effect.gets is not None:
        return _part(price, effect.bps) if chosen(effect.gets, one) else 0
    if isinstance(effect, SetPrice):
        apart = _apart(effect, goods)
        off = max(0, apart - effect.minor)
        return _over(price, off, apart) if any(chosen(part.goods, one) for part in effect.parts) else 0
    if isinstance(effect, Gift) or not chosen(rule.goods, one):
        return 0
    if isinstance(effect, FixedPrice):
        return price - effect.minor
    if isinstance(effect, Amount):
        least = price if effect.each_piece else max(price, _threshold(rule.when))
        return _over(price, effect.minor, least)
    if isinstance(effect, Ladder):
        return max(_over(price, step.off_minor, max(price, step.threshold_minor)) for step in effect.steps)
    if isinstance(effect, Every):
        return _over(price, effect.off_minor, effect.threshold_minor)
    return _part(price, _bps(rule))


def _bps(rule: Rule) -> int:
    effect = rule.effect
    if isinstance(effect, Percentage):
        return effect.bps
    if isinstance(effect, PiecesPercentage):
        return max(step.bps for step in effect.steps)
    if isinstance(effect, NthPiece):
        return -(-effect.bps // effect.nth)
    if isinstance(effect, BuyXGetY):
        return -(-effect.bps * effect.get // (effect.buy + effect.get))
    return 0


def _threshold(when: Condition | None) -> int:
    """What an order comes to at least where the condition holds."""
    if isinstance(when, AtLeastAmount):
        return when.minor
    if isinstance(when, All):
        return max((_threshold(one) for one in when.of), default=0)
    return 0


def _apart(effect: SetPrice, goods: Sequence[Good]) -> int:
    """What a set of its dearest goods costs apart."""
    return sum(part.pieces * _dearest(goods, partial(chosen, part.goods)) for part in effect.parts)


def _dearest(goods: Iterable[Good], wanted: Callable[[Good], bool]) -> int:
    return max((one.price_minor for one in goods if wanted(one)), default=0)


def _part(price: int, bps: int) -> int:
    # Rounded down: a promotion of 30 % takes no more than 30 % off, though rounding may give the customer a cent.
    return price * bps // WHOLE


def _over(price: int, off: int, base: int) -> int:
    return price * off // base if base > 0 else 0
