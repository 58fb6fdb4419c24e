"""What a bundle's price means for its components. Pure arithmetic on minor units."""

from collections.abc import Sequence

from backend.core import money

# How many options are taken, and what each of them costs apart with its quantity.
Choice = tuple[int, Sequence[tuple[int, int]]]


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


def cheapest(choices: Sequence[Choice]) -> list[list[int]]:
    """Of each choice the places of the options that cost least together, in their order."""
    return [_picked(choice, dearest=False) for choice in choices]


def dearest(choices: Sequence[Choice]) -> list[list[int]]:
    """Of each choice the places of the options that cost most together, in their order."""
    return [_picked(choice, dearest=True) for choice in choices]


def chosen(
    fixed: Sequence[tuple[int, int]], choices: Sequence[Choice], taken: Sequence[Sequence[int]]
) -> list[tuple[int, int]]:
    """What is inside once these options are taken: what always is, then the options, choice by choice."""
    options = (options[place] for (_, options), places in zip(choices, taken, strict=True) for place in places)
    return [*fixed, *options]


def _picked(choice: Choice, *, dearest: bool) -> list[int]:
    picks, options = choice
    by_cost = sorted(range(len(options)), key=lambda place: options[place][0] * options[place][1], reverse=dearest)
    return sorted(by_cost[:picks])
