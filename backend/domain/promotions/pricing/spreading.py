"""Exact splitting of what is taken off: over lines, and over the pieces of a line."""

from collections.abc import Sequence

from backend.core.money import allocate


def part_off(minor: int, bps: int) -> int:
    """What a percentage takes off an amount. What is left is rounded down: a fraction is in the customer's favour."""
    return minor - minor * (10_000 - bps) // 10_000


def spread(minor: int, weights: Sequence[int], rooms: Sequence[int]) -> list[int]:
    """Split an amount by weight, by largest remainder, with no part above its room.

    What one part has no room for goes to the others that have, so that less than the amount is split only when all are
    full.
    """
    parts = [0] * len(weights)
    left = min(minor, sum(rooms))
    while left:
        open_ = [at for at, room in enumerate(rooms) if parts[at] < room]
        shares = allocate(left, weights if len(open_) == len(weights) else [weights[at] for at in open_])
        for at, share in zip(open_, shares, strict=True):
            given = min(share, rooms[at] - parts[at])
            parts[at] += given
            left -= given
    return parts


def over_pieces(minor: int, weights: Sequence[int]) -> list[int]:
    """Split what is taken off a line over its pieces. None loses more than its weight, which together are enough."""
    if len(weights) == 1:
        return [minor]
    if weights[0] == weights[-1] and weights.count(weights[0]) == len(weights):
        each, more = divmod(minor, len(weights))
        return [each + 1] * more + [each] * (len(weights) - more)
    return allocate(minor, weights)
