"""A second pricer, slow and simple, that shares no code with the engine: the two must agree to the last cent.

It knows single pieces only, tries every way where there is a choice, and reckons with fractions.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.domain.promotions.pricing import rules as r
from backend.domain.promotions.pricing.values import CartLine, Circumstances
from tests.domain.promotions.reference.by_line import line_by_line
from tests.domain.promotions.reference.conditions import alive
from tests.domain.promotions.reference.offers import offer, take
from tests.domain.promotions.reference.world import Piece, World, least_of

STAGES = [r.Stage.ITEM, r.Stage.ORDER, r.Stage.COUPON, r.Stage.GIFT]


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
