"""Effects on single pieces: the second at less, buy some and get some."""

from collections.abc import Sequence

from backend.domain.promotions.pricing.effects.thresholds import too_few
from backend.domain.promotions.pricing.ground import Ground, Short, Wanted
from backend.domain.promotions.pricing.rules import BuyXGetY, NthPiece
from backend.domain.promotions.pricing.spreading import over_pieces, part_off

# A piece: what it costs by now, the number of its line, its place in the line.
Piece = tuple[int, int, int]


def nth_piece(effect: NthPiece, ground: Ground) -> Wanted | Short:
    """Of each full group, dearest first, the cheapest is at less."""
    ranked = dearest_first(ground, ground.lines)
    if len(ranked) < effect.nth:
        return too_few(effect.nth, len(ranked))
    return at_less(ground, ranked[effect.nth - 1 :: effect.nth], effect.bps)


def buy_get(effect: BuyXGetY, ground: Ground) -> Wanted | Short:
    """The cheapest pieces are got, as many as the bought ones earn."""
    if effect.gets is None:
        ranked = dearest_first(ground, ground.lines)
        times = len(ranked) // (effect.buy + effect.get)
        if not times:
            return too_few(effect.buy + effect.get, len(ranked))
        got = min(times, effect.times or times) * effect.get
        return at_less(ground, ranked[-got:], effect.bps)
    return _get_others(effect, ground, ground.others(effect.gets))


def _get_others(effect: BuyXGetY, ground: Ground, gets: int) -> Wanted | Short:
    buying = ground.count()
    both = ground.cart.pieces_of(ground.lines & gets)
    getting = ground.cart.pieces_of(gets)
    if buying < effect.buy:
        return too_few(effect.buy, buying)
    most = buying // effect.buy
    got = min(getting, min(most, effect.times or most) * effect.get)
    # What is got of the goods that could be bought as well is missing among the bought.
    while got and effect.buy * -(-got // effect.get) + max(0, got - (getting - both)) > buying:
        got -= 1
    if not got:
        return too_few(effect.buy + effect.get, buying + getting - both)
    spare = buying - effect.buy * -(-got // effect.get)
    taken: list[Piece] = []
    for piece in reversed(dearest_first(ground, gets)):
        if ground.lines >> piece[1] & 1:
            if not spare:
                continue
            spare -= 1
        taken.append(piece)
        if len(taken) == got:
            break
    wanted = at_less(ground, taken, effect.bps)
    wanted.lines |= gets
    return wanted


def dearest_first(ground: Ground, lines: int) -> list[Piece]:
    """All pieces of these lines from the dearest down; of equal ones the earlier in the cart's own order first."""
    found = [
        (price, number, at)
        for number in ground.cart.numbers_of(lines)
        for at, price in enumerate(ground.pieces[number])
    ]
    found.sort(key=lambda piece: (-piece[0], piece[1], piece[2]))
    return found


def at_less(ground: Ground, pieces: Sequence[Piece], bps: int) -> Wanted:
    """These pieces with a part off, rounded once for all of them."""
    prices = [piece[0] for piece in pieces]
    return off_pieces(ground, pieces, over_pieces(part_off(sum(prices), bps), prices))


def off_pieces(ground: Ground, pieces: Sequence[Piece], cuts: Sequence[int]) -> Wanted:
    """So much off each of these pieces."""
    wanted = Wanted(ground.lines)
    for (_, number, at), cut in zip(pieces, cuts, strict=True):
        line = wanted.pieces.setdefault(number, [0] * len(ground.pieces[number]))
        line[at] += cut
        wanted.cuts[number] = wanted.cuts.get(number, 0) + cut
    return wanted
