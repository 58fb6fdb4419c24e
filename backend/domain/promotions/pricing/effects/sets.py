"""A set at one price: which pieces go in, and how often the cart makes it up."""

from backend.domain.promotions.pricing.cart import some_of
from backend.domain.promotions.pricing.effects.pieces import Piece, dearest_first, off_pieces
from backend.domain.promotions.pricing.effects.thresholds import too_few
from backend.domain.promotions.pricing.ground import Ground, Short, Wanted
from backend.domain.promotions.pricing.rules import SetPrice
from backend.domain.promotions.pricing.spreading import over_pieces


def set_price(effect: SetPrice, ground: Ground) -> Wanted | Short:
    """One price for each set, the dearest pieces that fit in first. No piece is in two sets, or twice in one."""
    parts = [ground.others(part.goods) & ground.lines for part in effect.parts]
    # One slot for each piece of each part.
    slots = [lines for part, lines in zip(effect.parts, parts, strict=True) for _ in range(part.pieces)]
    any_part = 0
    for lines in parts:
        any_part |= lines
    pool = dearest_first(ground, any_part)
    taken: list[Piece] = []
    cuts: list[int] = []
    made = 0
    while effect.times is None or made < effect.times:
        chosen = _fill(slots, pool)
        if chosen is None:
            break
        made += 1
        prices = [piece[0] for piece in chosen]
        over = sum(prices) - effect.minor
        if over <= 0:
            # The next ones are no dearer: apart they cost less than together.
            break
        taken += chosen
        cuts += over_pieces(over, prices)
        used = set(chosen)
        pool = [piece for piece in pool if piece not in used]
    if not made:
        return too_few(len(slots), _most_fit(slots, pool))
    wanted = off_pieces(ground, taken, cuts)
    wanted.lines = some_of(wanted.cuts)
    return wanted


def _fill(slots: list[int], pool: list[Piece]) -> list[Piece] | None:
    """A piece for every slot, the dearest that fit; None when the pool does not make up a set."""
    holders = _match(slots, pool)
    return (
        sorted(holders.values(), key=lambda piece: (-piece[0], piece[1], piece[2]))
        if len(holders) == len(slots)
        else None
    )


def _most_fit(slots: list[int], pool: list[Piece]) -> int:
    return len(_match(slots, pool))


def _match(slots: list[int], pool: list[Piece]) -> dict[int, Piece]:
    """Slot → piece. A piece goes in if those in before can make way, so that no choice is regretted.

    What fits together is a matroid, so that taking the dearest first comes to the dearest of all sets. Source: Edmonds
    and Fulkerson, Transversals and Matroid Partition (1965).
    """
    holders: dict[int, Piece] = {}

    def place(piece: Piece, tried: set[int]) -> bool:
        for slot, lines in enumerate(slots):
            if slot in tried or not lines >> piece[1] & 1:
                continue
            tried.add(slot)
            if slot not in holders or place(holders[slot], tried):
                holders[slot] = piece
                return True
        return False

    refused = 0
    for piece in pool:
        # A line whose dearest piece has no place has none for its others.
        if refused >> piece[1] & 1:
            continue
        if not place(piece, set()):
            refused |= 1 << piece[1]
        elif len(holders) == len(slots):
            break
    return holders
