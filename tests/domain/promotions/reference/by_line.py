"""The best of a group that works line by line: every set of rules that does not meet on a line is tried."""

from itertools import combinations

from backend.domain.promotions.pricing import rules as r
from tests.domain.promotions.reference.offers import Got, offer, take
from tests.domain.promotions.reference.wishes import on_each_line
from tests.domain.promotions.reference.world import World


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
