"""What a bundle's price means for its components. Pure arithmetic on minor units."""

from collections.abc import Sequence

from backend.core import money


def allocate_bundle(price_minor: int, components: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Split one bundle's price over the pieces of its components (unit price apart, quantity).

    Per component a list with one share per piece, in proportion to the prices apart, by largest remainder
    over all pieces: the shares sum to the price exactly, and pieces of one component differ by one minor
    unit at most. Components that cost nothing apart share evenly when all do.
    """
    pieces = [unit_price for unit_price, quantity in components for _ in range(quantity)]
    shares = iter(money.allocate(price_minor, pieces))
    return [[next(shares) for _ in range(quantity)] for _, quantity in components]


def price_apart(components: Sequence[tuple[int, int]]) -> int:
    """What the components cost when bought one by one."""
    return sum(unit_price * quantity for unit_price, quantity in components)
