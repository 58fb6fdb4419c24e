"""What an effect would take before caps and floors. Where there is a choice of pieces, every one is tried."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, permutations
from math import ceil

from backend.domain.promotions.pricing import rules as r
from tests.domain.promotions.reference.conditions import names, worth
from tests.domain.promotions.reference.shares import after, by_remainder, shares
from tests.domain.promotions.reference.world import World

Wish = tuple[set[int], dict[int, int], int | None]


def on_each_line(rule: r.Rule) -> bool:
    by_line = isinstance(rule.effect, r.Percentage | r.FixedPrice) or (
        isinstance(rule.effect, r.Amount) and rule.effect.each_piece
    )
    return rule.stage is r.Stage.ITEM and by_line and rule.most_per_order is None


def wished(world: World, rule: r.Rule, on: set[int], free: set[int]) -> Wish | None:
    """Before caps and floors: the lines used, what is off each piece, or an amount for all lines together."""
    goods = [at for at, one in enumerate(world.pieces) if one.line in on]
    base = sum(worth(world, rule, world.pieces[at]) for at in goods)
    match rule.effect:
        case r.Percentage(bps):
            return on, percent(world, goods, bps, rule), None
        case r.Amount(minor, False):
            return on, {}, minor
        case r.Amount(minor, True):
            return on, {at: min(world.pieces[at].price, minor) for at in goods}, None
        case r.FixedPrice(minor):
            return on, {at: max(0, world.pieces[at].price - minor) for at in goods}, None
        case r.Ladder(steps):
            offs = [step.off_minor for step in steps if step.threshold_minor <= base]
            return (on, {}, max(offs)) if offs else None
        case r.Every(threshold, off, times):
            count = 0
            while (count + 1) * threshold <= base and count != times:
                count += 1
            return (on, {}, count * off) if count else None
        case r.PiecesPercentage(steps):
            parts = [step.bps for step in steps if step.pieces <= len(goods)]
            return (on, percent(world, goods, parts[-1], rule), None) if parts else None
        case r.NthPiece(nth, bps):
            ranked = dearest(world, goods)
            cheap = [ranked[at] for at in range(len(ranked)) if (at + 1) % nth == 0]
            return (on, cheaper(world, cheap, bps), None) if cheap else None
        case r.BuyXGetY():
            return bought_and_got(world, rule.effect, on, free)
        case r.SetPrice():
            return in_sets(world, rule.effect, on)
    raise AssertionError(rule.effect)


def percent(world: World, goods: list[int], bps: int, rule: r.Rule) -> dict[int, int]:
    lines = sorted({world.pieces[at].line for at in goods})
    if on_each_line(rule):
        offs = [world.cost(line) - after(world.cost(line), bps) for line in lines]
    else:
        whole = sum(world.cost(line) for line in lines)
        offs = by_remainder(whole - after(whole, bps), [Fraction(world.cost(n) * bps, 10_000) for n in lines])
    off: dict[int, int] = {}
    for line, minor in zip(lines, offs, strict=True):
        places = [at for at in goods if world.pieces[at].line == line]
        off |= dict(zip(places, shares(minor, [world.pieces[at].price for at in places]), strict=True))
    return off


def dearest(world: World, places: Sequence[int]) -> list[int]:
    return sorted(places, key=lambda at: (-world.pieces[at].price, at))


def cheaper(world: World, places: list[int], bps: int) -> dict[int, int]:
    prices = [world.pieces[at].price for at in places]
    return dict(zip(places, shares(sum(prices) - after(sum(prices), bps), prices), strict=True))


def bought_and_got(world: World, effect: r.BuyXGetY, on: set[int], free: set[int]) -> Wish | None:
    goods = [at for at, one in enumerate(world.pieces) if one.line in on]
    if effect.gets is None:
        times = len(goods) // (effect.buy + effect.get)
        times = times if effect.times is None else min(times, effect.times)
        if not times:
            return None
        return on, cheaper(world, dearest(world, goods)[-times * effect.get :], effect.bps), None
    gets = {n for n in free if names(effect.gets, world.lines[n])}
    able = [at for at, one in enumerate(world.pieces) if one.line in gets]
    for count in range(len(able), 0, -1):
        times = ceil(Fraction(count, effect.get))
        if effect.times is not None and times > effect.times:
            continue
        # Of all ways to take so many, so that enough others are bought: the cheapest.
        taken: list[int] = []
        left = len(goods) - effect.buy * times
        if left < 0:
            continue
        for at in reversed(dearest(world, able)):
            if len(taken) < count and (world.pieces[at].line not in on or left > 0):
                left -= world.pieces[at].line in on
                taken.append(at)
        if len(taken) == count:
            return on | gets, cheaper(world, taken, effect.bps), None
    return None


def in_sets(world: World, effect: r.SetPrice, on: set[int]) -> Wish | None:
    slots = [part.goods for part in effect.parts for _ in range(part.pieces)]
    left = dearest(world, [at for at, one in enumerate(world.pieces) if one.line in on])
    off: dict[int, int] = {}
    made = 0
    while effect.times is None or made < effect.times:
        best: tuple[int, ...] | None = None
        # The first in this order that fit are the dearest: every choice of pieces is tried.
        for chosen in combinations(left, len(slots)):
            if fits(world, chosen, slots) and (best is None or cost_of(world, chosen) > cost_of(world, best)):
                best = chosen
        if best is None or cost_of(world, best) <= effect.minor:
            break
        made += 1
        over = cost_of(world, best) - effect.minor
        off |= dict(zip(best, shares(over, [world.pieces[at].price for at in best]), strict=True))
        left = [at for at in left if at not in best]
    return ({world.pieces[at].line for at in off}, off, None) if off else None


def cost_of(world: World, places: Sequence[int]) -> int:
    return sum(world.pieces[at].price for at in places)


def fits(world: World, chosen: Sequence[int], slots: list[r.Selection]) -> bool:
    return any(
        all(names(goods, world.lines[world.pieces[at].line]) for goods, at in zip(slots, way, strict=True))
        for way in permutations(chosen)
    )
