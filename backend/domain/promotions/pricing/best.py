"""Which rules of a group go together when each line may have one of them."""

from collections.abc import Sequence
from dataclasses import dataclass

# Steps of the search for what goes together best; what is found by then counts.
_MOST_STEPS = 512


@dataclass(frozen=True, slots=True)
class Bid:
    """What a rule, by its number in the group, would take off a set of lines."""

    rule: int
    lines: int
    minor: int


def chosen(bids: Sequence[Bid]) -> list[Bid]:
    """The bids with no line in common that take off most together.

    Of equal ones the earlier. Bids for a single line contend line by line; each bid for several is worth what it takes
    off above the best of its lines, and of those the best that fit together are searched for.
    """
    single: dict[int, Bid] = {}
    many: list[Bid] = []
    for bid in bids:
        if bid.lines & (bid.lines - 1):
            many.append(bid)
        elif bid.lines not in single or bid.minor > single[bid.lines].minor:
            single[bid.lines] = bid
    gains = []
    for bid in many:
        gain = bid.minor - sum(one.minor for line, one in single.items() if line & bid.lines)
        if gain > 0:
            gains.append((gain, bid))
    gains.sort(key=lambda one: (-one[0], one[1].rule))
    joined = _disjoint(gains)
    taken = 0
    for bid in joined:
        taken |= bid.lines
    won = [*joined, *(bid for line, bid in single.items() if not line & taken)]
    return sorted(won, key=lambda bid: (bid.rule, bid.lines))


def _disjoint(gains: Sequence[tuple[int, Bid]]) -> list[Bid]:
    """The bids of the greatest gain together that share no line: from the greatest on, bounded by what is left."""
    rest = [0] * (len(gains) + 1)
    for at in range(len(gains) - 1, -1, -1):
        rest[at] = rest[at + 1] + gains[at][0]
    most = -1
    found: list[Bid] = []
    steps = 0

    def search(at: int, taken: int, gained: int, bids: list[Bid]) -> None:
        nonlocal most, found, steps
        steps += 1
        if gained > most:
            most, found = gained, list(bids)
        if at == len(gains) or gained + rest[at] <= most or steps > _MOST_STEPS:
            return
        gain, bid = gains[at]
        if not bid.lines & taken:
            bids.append(bid)
            search(at + 1, taken | bid.lines, gained + gain, bids)
            bids.pop()
        search(at + 1, taken, gained, bids)

    search(0, 0, 0, [])
    return found
