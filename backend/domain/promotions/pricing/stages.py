"""The turns of rules, stage after stage: what excludes others, groups, then what stands beside others."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from backend.domain.promotions.pricing import best
from backend.domain.promotions.pricing.conditions import Failed, Scene
from backend.domain.promotions.pricing.effects import wanted
from backend.domain.promotions.pricing.ground import Ground, Short
from backend.domain.promotions.pricing.index import Compiled
from backend.domain.promotions.pricing.rules import Base, Combine, Gift, Stage
from backend.domain.promotions.pricing.sorting import Ready
from backend.domain.promotions.pricing.standing import Settled, Standing
from backend.domain.promotions.pricing.values import Why

# So many times rules are tried to find what a choice comes to in the end. Where it would be more, the group takes what
# saves most at once.
MOST_TRIES = 160


@dataclass(frozen=True, slots=True)
class Turn:
    """One rule, or the members of a group. `later`: so many rules follow, if any may answer to what is taken here."""

    rules: tuple[Ready, ...]
    stage: Stage
    combine: Combine
    later: int = 0


def turns_of(ready: Sequence[Ready]) -> list[Turn]:
    """The turns in their order, of rules in theirs."""
    turns = [Turn(tuple(members), stage, combine) for (stage, combine, _), members in groupby(ready, key=_together)]
    later, answered = 0, False
    for at in range(len(turns) - 1, -1, -1):
        turn = turns[at]
        if answered:
            turns[at] = Turn(turn.rules, turn.stage, turn.combine, later)
        later += len(turn.rules)
        answered = answered or any(_answers(one.compiled) for one in turn.rules)
    return turns


def _answers(compiled: Compiled) -> bool:
    """Whether what the rule takes off may depend on what was taken before: if none does, no choice need look ahead."""
    return not isinstance(compiled.rule.effect, Gift)


def _together(ready: Ready) -> tuple[Stage, Combine, str]:
    rule = ready.compiled.rule
    alone = f"{ready.compiled.place}"
    return rule.stage, rule.combine, rule.group if rule.combine is Combine.BEST_OF else alone


def play(turns: Sequence[Turn], standing: Standing, at: int = 0, ways: int = 1) -> Standing:
    """All turns from one on; answers the standing after the last, which need not be the same object.

    `ways`: this is one of so many that are tried.
    """
    stage = turns[at - 1].stage if at else None
    while at < len(turns):
        turn = turns[at]
        at += 1
        if turn.stage is not stage:
            stage = turn.stage
            standing.open_stage()
        if turn.combine is not Combine.BEST_OF:
            _single(turn, standing)
        elif turn.stage is Stage.ITEM:
            _by_lines(turn, standing)
        else:
            chosen = _contenders(turn, standing)
            more_ways = ways * (len(chosen) + 1)
            if chosen and 0 < more_ways * turn.later <= MOST_TRIES:
                return _best_in_the_end(chosen, turns, standing, at, more_ways)
            _best_at_once(chosen, standing)
    return standing


def tried(ready: Ready, standing: Standing, only: int | None = None) -> Settled | None:
    """What the rule may take off as the cart stands; None when nothing, and then it is noted why.

    `only`: of its lines just these.
    """
    compiled, rule = ready.compiled, ready.compiled.rule
    lines = ready.lines & ~standing.claimed_lines
    if not lines:
        first = standing.cart.numbers_of(ready.lines)[0]
        standing.refuse(compiled, Why.EXCLUDED, by=standing.claimed[first])
        return None
    failed = unmet(ready, standing) if compiled.checks_later else None
    if failed is not None:
        standing.refuse(compiled, failed.why, failed.facts)
        return None
    if only is not None:
        lines &= only
    ground = Ground(
        standing.cart,
        lines,
        ready.open_lines & ~standing.claimed_lines,
        standing.totals,
        standing.pieces,
        rule.base,
        compiled.each_line,
    )
    wish = wanted(rule.effect, ground)
    if isinstance(wish, Short):
        standing.refuse(compiled, wish.why, wish.facts)
        return None
    settled = standing.settle(rule, wish)
    if not settled.gives:
        standing.refuse(compiled, standing.why_less(rule, settled) or Why.NOTHING_LEFT)
        return None
    return settled


def scene_of(ready: Ready, standing: Standing) -> Scene:
    """What the conditions of a rule look at as the cart stands."""
    by_now = ready.compiled.rule.base is Base.RUNNING
    totals = standing.totals if by_now else standing.cart.totals
    return Scene(standing.cart, standing.circumstances, ready.open_lines, totals)


def unmet(ready: Ready, standing: Standing) -> Failed | None:
    """The condition of a rule that does not hold as the cart stands."""
    check = ready.compiled.check
    return None if check is None else check(scene_of(ready, standing))


def _single(turn: Turn, standing: Standing) -> None:
    ready = turn.rules[0]
    settled = tried(ready, standing)
    if settled is None:
        return
    standing.take(ready.compiled, settled)
    if turn.combine is Combine.EXCLUSIVE:
        standing.claim(ready.compiled.rule, settled.lines)


def _contenders(turn: Turn, standing: Standing) -> list[tuple[Ready, Settled]]:
    found = []
    for ready in turn.rules:
        settled = tried(ready, standing)
        if settled is not None:
            found.append((ready, settled))
    return found


def _best_at_once(chosen: Sequence[tuple[Ready, Settled]], standing: Standing) -> None:
    if chosen:
        # Members come by priority: of equal ones the first stays.
        winner = max(range(len(chosen)), key=lambda at: chosen[at][1].minor)
        _let_win(chosen, winner, standing)


def _best_in_the_end(
    chosen: Sequence[tuple[Ready, Settled]], turns: Sequence[Turn], standing: Standing, at: int, ways: int
) -> Standing:
    """The member, or none of them, after which the customer pays least when all later turns are done."""
    least: tuple[Standing, int | None] | None = None
    for winner in (*range(len(chosen)), None):
        branch = standing.copy()
        if winner is not None:
            branch.take(chosen[winner][0].compiled, chosen[winner][1])
        ended = play(turns, branch, at, ways)
        if least is None or ended.left < least[0].left:
            least = ended, winner
    assert least is not None
    _beaten(chosen, least[1], least[0])
    return least[0]


def _let_win(chosen: Sequence[tuple[Ready, Settled]], winner: int, standing: Standing) -> None:
    standing.take(chosen[winner][0].compiled, chosen[winner][1])
    _beaten(chosen, winner, standing)


def _beaten(chosen: Sequence[tuple[Ready, Settled]], winner: int | None, standing: Standing) -> None:
    by = None if winner is None else chosen[winner][0].compiled.rule.id
    for at, (ready, settled) in enumerate(chosen):
        if at != winner:
            standing.refuse(ready.compiled, Why.BEATEN, {"saves_minor": settled.minor}, by)


def _by_lines(turn: Turn, standing: Standing) -> None:
    """In the stage ITEM each line has the best of the group: rules with no line in common stand beside each other."""
    bids: list[best.Bid] = []
    for at, (ready, settled) in enumerate(chosen := _contenders(turn, standing)):
        if ready.compiled.each_line:
            parts = zip(settled.numbers, settled.parts or (), strict=True)
            bids += [best.Bid(at, 1 << number, part) for number, part in parts if part]
        else:
            bids.append(best.Bid(at, settled.lines, settled.minor))
    won = best.chosen(bids)
    for at, (ready, settled) in enumerate(chosen):
        lines = sum(bid.lines for bid in won if bid.rule == at)
        if lines:
            # On fewer lines than it bid for it takes what it bid on each.
            kept = settled if lines == settled.lines else tried(ready, standing, lines)
            assert kept is not None
            standing.take(ready.compiled, kept)
            continue
        over = next((bid for bid in won if bid.lines & settled.lines), None)
        by = None if over is None else chosen[over.rule][0].compiled.rule.id
        standing.refuse(ready.compiled, Why.BEATEN, {"saves_minor": settled.minor}, by)
