"""A second pricer, slow and simple, that shares no code with the engine: the two must agree to the last cent.

It knows single pieces only, tries every way where there is a choice, and reckons with fractions.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from fractions import Fraction
from itertools import combinations, permutations
from math import ceil, floor
from typing import Any
from uuid import UUID

from backend.domain.promotions.pricing import rules as r
from backend.domain.promotions.pricing.values import CartLine, Circumstances

STAGES = [r.Stage.ITEM, r.Stage.ORDER, r.Stage.COUPON, r.Stage.GIFT]


@dataclass
class Piece:
    line: int
    price: int
    start: int


@dataclass
class World:
    lines: Sequence[CartLine]
    now: Circumstances
    pieces: list[Piece]
    least: list[int]
    fee: int
    taken: dict[UUID, dict[int, int]] = field(default_factory=dict)
    gifts: list[UUID] = field(default_factory=list)
    locked: set[int] = field(default_factory=set)

    def fork(self) -> "World":
        return World(
            self.lines,
            self.now,
            [Piece(one.line, one.price, one.start) for one in self.pieces],
            list(self.least),
            self.fee,
            {rule: dict(cuts) for rule, cuts in self.taken.items()},
            list(self.gifts),
            set(self.locked),
        )

    def line(self, number: int) -> list[Piece]:
        return [one for one in self.pieces if one.line == number]

    def cost(self, number: int) -> int:
        return sum(one.price for one in self.line(number))

    def to_pay(self) -> int:
        return sum(one.price for one in self.pieces) + self.fee


@dataclass
class Answer:
    totals: list[int]
    pieces: list[list[int]]
    fee: int
    taken: dict[UUID, int]
    gifts: list[UUID]


def price(lines: Sequence[CartLine], now: Circumstances, rules: Sequence[r.Rule]) -> Answer:
    """What the cart costs. The lines are taken in one fixed order, since remainders go to the earlier of equals."""
    order = sorted(range(len(lines)), key=lambda at: (lines[at].variant_id.int, lines[at].unit_minor))
    sorted_lines = [lines[at] for at in order]
    world = World(
        sorted_lines,
        now,
        [Piece(n, one.unit_minor, one.unit_minor) for n, one in enumerate(sorted_lines) for _ in range(one.quantity)],
        [least_of(one, now, now.margin_floor_bps) for one in sorted_lines],
        now.fee_minor,
    )
    steps: list[Any] = []
    for stage in STAGES:
        here = [rule for rule in rules if rule.stage is stage and alive(rule, now)]
        here.sort(key=lambda rule: (-rule.priority, rule.id.int))
        steps.append((stage, "open", []))
        steps += [(stage, "alone", [rule]) for rule in here if rule.combine is r.Combine.EXCLUSIVE]
        for group in sorted({rule.group for rule in here if rule.combine is r.Combine.BEST_OF}):
            steps.append((stage, "best", [x for x in here if x.combine is r.Combine.BEST_OF and x.group == group]))
        steps += [(stage, "beside", [rule]) for rule in here if rule.combine is r.Combine.STACK]
    world = walk(world, steps)
    totals = [0] * len(lines)
    pieces: list[list[int]] = [[] for _ in lines]
    for number, at in enumerate(order):
        totals[at] = world.cost(number)
        pieces[at] = [one.price for one in world.line(number)]
    taken = {rule: sum(cuts.values()) for rule, cuts in world.taken.items() if cuts}
    return Answer(totals, pieces, world.fee, taken, world.gifts)


def alive(rule: r.Rule, now: Circumstances) -> bool:
    return (
        rule.id not in now.spent
        and (rule.starts_at is None or rule.starts_at <= now.now)
        and (rule.ends_at is None or now.now < rule.ends_at)
        and (rule.coupon_id is None or rule.coupon_id in now.coupons)
    )


def least_of(line: CartLine, now: Circumstances, margin: int | None) -> int:
    whole = line.unit_minor * line.quantity
    least = (line.least_minor or 0) * line.quantity
    if margin is not None and line.cost_minor is not None:
        kept = 1 - Fraction(now.payment_fee_bps + margin, 10_000)
        cost = line.cost_minor * line.quantity
        least = max(least, ceil(cost / kept) if kept > 0 else (whole if cost else 0))
    return min(least, whole)


def walk(world: World, steps: list[Any]) -> World:
    if not steps:
        return world
    (stage, kind, members), later = steps[0], steps[1:]
    if kind == "open":
        world.locked = set()
    elif kind in ("alone", "beside"):
        got = offer(world, members[0], None)
        if got is not None:
            take(world, members[0], got)
            if kind == "alone":
                world.locked |= got.lines
    elif stage is r.Stage.ITEM:
        line_by_line(world, members)
    else:
        options: list[Any] = [(rule, got) for rule in members if (got := offer(world, rule, None)) is not None]
        if options:
            ends = []
            for option in [*options, None]:
                fork = world.fork()
                if option is not None:
                    take(fork, *option)
                ends.append(walk(fork, later))
            return min(ends, key=lambda one: one.to_pay())
    return walk(world, later)


@dataclass
class Got:
    """What a rule would take: the lines it uses, and for each piece (by its place in the world) what is off."""

    lines: set[int]
    off: dict[int, int]
    gift: bool = False
    fee: bool = False

    def by_line(self, world: World) -> dict[int, int]:
        cuts: dict[int, int] = {}
        for at, off in self.off.items():
            cuts[world.pieces[at].line] = cuts.get(world.pieces[at].line, 0) + off
        return {line: cut for line, cut in cuts.items() if cut}


def take(world: World, rule: r.Rule, got: Got) -> None:
    cuts = got.by_line(world)
    for at, off in got.off.items():
        world.pieces[at].price -= off
    world.taken[rule.id] = cuts
    if got.fee:
        world.taken[rule.id] = {-1: world.fee}
        world.fee = 0
    if got.gift:
        world.gifts.append(rule.id)
    if rule.margin_floor_bps is not None:
        for line in cuts:
            world.least[line] = max(world.least[line], least_of(world.lines[line], world.now, rule.margin_floor_bps))


def line_by_line(world: World, members: list[r.Rule]) -> None:  # noqa: C901 - one piece, so that it reads like the rules in words
    single: dict[int, tuple[int, r.Rule]] = {}
    wide: list[tuple[int, r.Rule, Got]] = []
    for rule in members:
        if on_each_line(rule):
            for line in range(len(world.lines)):
                got = offer(world, rule, line)
                if got is not None and sum(got.off.values()) > single.get(line, (0,))[0]:
                    single[line] = sum(got.off.values()), rule
        else:
            got = offer(world, rule, None)
            if got is None:
                continue
            if len(got.lines) > 1:
                wide.append((sum(got.off.values()), rule, got))
            else:
                (line,) = got.lines
                if sum(got.off.values()) > single.get(line, (0,))[0]:
                    single[line] = sum(got.off.values()), rule
    gains = [(saving - sum(single.get(line, (0,))[0] for line in got.lines), rule, got) for saving, rule, got in wide]
    gains = [one for one in gains if one[0] > 0]
    gains.sort(key=lambda one: -one[0])
    best: tuple[int, tuple[int, ...]] = (0, ())
    # All sets of them, those with the first ones first; of equal ones the first counts.
    for chosen in sorted((c for n in range(len(gains) + 1) for c in combinations(range(len(gains)), n)), key=as_path):
        lines = [line for at in chosen for line in gains[at][2].lines]
        if len(lines) == len(set(lines)):
            gain = sum(gains[at][0] for at in chosen)
            if gain > best[0]:
                best = gain, chosen
    gone: set[int] = set()
    for at in best[1]:
        gone |= gains[at][2].lines
    winners = {
        rule.id: {line for line, (_, own) in single.items() if own is rule and line not in gone} for rule in members
    }
    for at in best[1]:
        take(world, gains[at][1], gains[at][2])
    for rule in members:
        merged = Got(set(), {})
        for line in sorted(winners[rule.id]):
            got = offer(world, rule, line if on_each_line(rule) else None)
            assert got is not None
            merged.off |= got.off
        if merged.off:
            take(world, rule, merged)


def as_path(chosen: tuple[int, ...]) -> tuple[int, ...]:
    # (0, 1) before (0,) before (1,): a longer way on from the same start comes first.
    return (*chosen, 99)


def on_each_line(rule: r.Rule) -> bool:
    by_line = isinstance(rule.effect, r.Percentage | r.FixedPrice) or (
        isinstance(rule.effect, r.Amount) and rule.effect.each_piece
    )
    return rule.stage is r.Stage.ITEM and by_line and rule.most_per_order is None


def names(goods: r.Selection, line: CartLine) -> bool:
    if line.product_id in goods.except_product_ids or line.variant_id in goods.except_variant_ids:
        return False
    if not (goods.product_ids or goods.variant_ids or goods.category_ids or goods.brands):
        return True
    return (
        line.product_id in goods.product_ids
        or line.variant_id in goods.variant_ids
        or any(one in goods.category_ids for one in line.category_ids)
        or line.brand in goods.brands
    )


def touchable(rule: r.Rule, line: CartLine) -> bool:
    return (rule.flash_too or not line.at_flash_price) and (rule.member_too or not line.at_member_price)


def worth(world: World, rule: r.Rule, piece: Piece) -> int:
    return piece.start if rule.base is r.Base.INITIAL else piece.price


def met(condition: r.Condition | None, world: World, rule: r.Rule) -> bool:  # noqa: C901 - one piece, so that it reads like the rules in words
    now = world.now
    counted = [one for one in world.pieces if touchable(rule, world.lines[one.line])]
    match condition:
        case None:
            return True
        case r.All(of):
            return all(met(one, world, rule) for one in of)
        case r.Some(of):
            return any(met(one, world, rule) for one in of)
        case r.Not(of):
            return not met(of, world, rule)
        case r.InChannels(ids):
            return now.channel_id in ids
        case r.OfTiers(ids):
            return now.tier_id in ids
        case r.Tagged(tags):
            return bool(set(tags) & set(now.tags))
        case r.NewCustomer(days):
            return now.registered_at is not None and now.registered_at + timedelta(days=days) >= now.now
        case r.FirstOrder():
            return now.first_order
        case r.BirthdayMonth():
            return now.local.month == now.birthday_month
        case r.PaysBy(methods):
            return now.payment_method in methods
        case r.OnDevices(devices):
            return now.device in devices
        case r.OnDates(dates):
            return now.local.date() in dates
        case r.DuringHours(weekdays, start, end):
            length = (end - start) % 1440 or 1440
            return any(
                (began := now.local - timedelta(minutes=past)).isoweekday() in weekdays
                and began.hour * 60 + began.minute == start
                for past in range(length)
            )
        case r.AtLeastPieces(pieces, goods):
            return len([one for one in counted if names(goods, world.lines[one.line])]) >= pieces
        case r.AtLeastAmount(minor, goods):
            return sum(worth(world, rule, one) for one in counted if names(goods, world.lines[one.line])) >= minor
    raise AssertionError(condition)


def offer(world: World, rule: r.Rule, only: int | None) -> Got | None:  # noqa: C901 - one piece, so that it reads like the rules in words
    """What the rule would take from the world as it stands, its caps and the floors kept; None for nothing."""
    free = {n for n, line in enumerate(world.lines) if touchable(rule, line) and n not in world.locked}
    on = {n for n in free if names(rule.goods, world.lines[n]) and only in (None, n)}
    if not on or not met(rule.when, world, rule):
        return None
    if isinstance(rule.effect, r.Gift):
        return Got(on, {}, gift=True)
    if isinstance(rule.effect, r.FeeWaived):
        return Got(on, {}, fee=True) if world.fee else None
    wish = wished(world, rule, on, free)
    if wish is None:
        return None
    lines, each, together = wish
    room = {}
    for line in range(len(world.lines)):
        least = world.least[line]
        if rule.margin_floor_bps is not None:
            least = max(least, least_of(world.lines[line], world.now, rule.margin_floor_bps))
        room[line] = max(0, world.cost(line) - least)
        if rule.most_per_line is not None:
            room[line] = min(room[line], rule.most_per_line)
    numbers = sorted(lines)
    if together is not None:
        cuts = pour(together, [world.cost(line) for line in numbers], [room[line] for line in numbers])
    else:
        per_line = dict.fromkeys(numbers, 0)
        for at, minor in each.items():
            per_line[world.pieces[at].line] = per_line.get(world.pieces[at].line, 0) + minor
        numbers = sorted(per_line)
        cuts = [min(per_line[line], room[line]) for line in numbers]
    if rule.most_per_order is not None and sum(cuts) > rule.most_per_order:
        cuts = shares(rule.most_per_order, cuts)
    off: dict[int, int] = {}
    for line, cut in zip(numbers, cuts, strict=True):
        places = [at for at, one in enumerate(world.pieces) if one.line == line]
        exact = together is None and isinstance(
            rule.effect, r.Amount | r.FixedPrice | r.NthPiece | r.BuyXGetY | r.SetPrice
        )
        weights = [each.get(at, 0) if exact else world.pieces[at].price for at in places]
        if cut:
            off |= dict(zip(places, shares(cut, weights), strict=True))
    if not sum(off.values()):
        return None
    return Got(lines, off)


Wish = tuple[set[int], dict[int, int], int | None]


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


def dearest(world: World, places: Sequence[int]) -> list[int]:
    return sorted(places, key=lambda at: (-world.pieces[at].price, at))


def after(amount: int, bps: int) -> int:
    return floor(amount * (1 - Fraction(bps, 10_000)))


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


def by_remainder(total: int, exact: list[Fraction]) -> list[int]:
    parts = [floor(one) for one in exact]
    for at in sorted(range(len(exact)), key=lambda at: parts[at] - exact[at])[: total - sum(parts)]:
        parts[at] += 1
    return parts


def shares(total: int, weights: Sequence[int]) -> list[int]:
    whole = sum(weights)
    if not whole:
        return by_remainder(total, [Fraction(total, len(weights))] * len(weights))
    return by_remainder(total, [Fraction(total * weight, whole) for weight in weights])


def pour(total: int, weights: list[int], rooms: list[int]) -> list[int]:
    parts = [0] * len(weights)
    while sum(parts) < min(total, sum(rooms)):
        still = [at for at in range(len(weights)) if parts[at] < rooms[at]]
        for at, share in zip(still, shares(total - sum(parts), [weights[at] for at in still]), strict=True):
            parts[at] = min(rooms[at], parts[at] + share)
    return parts


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
