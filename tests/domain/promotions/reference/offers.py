"""What a rule would take from the world as it stands, its caps and the floors kept, and taking it."""

from dataclasses import dataclass

from backend.domain.promotions.pricing import rules as r
from tests.domain.promotions.reference.conditions import met, names, touchable
from tests.domain.promotions.reference.shares import pour, shares
from tests.domain.promotions.reference.wishes import wished
from tests.domain.promotions.reference.world import World, least_of


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
