"""Sharing minor units, in fractions: nothing is lost, and of equals the earlier gets the cent that is over."""

from collections.abc import Sequence
from fractions import Fraction
from math import floor


def after(amount: int, bps: int) -> int:
    return floor(amount * (1 - Fraction(bps, 10_000)))


def by_remainder(total: int, exact: list[Fraction]) -> list[int]:
    parts = [floor(one) for one in exact]
    for at in sorted(range(len(exact)), key=lambda at: parts[at] - exact[at])[: total - sum(parts)]:
        parts[at] += 1
    return parts


def shares(total: int, weights: Sequence[int]) -> list[int]:
    whole = sum(weights)
    if not whole:
        return by_remainder(total, [Fraction(total, len(weights))] * len(weights))
    return by_remainder(total, [Fraction(total * weight, whole) for weight in weights])


def pour(total: int, weights: list[int], rooms: list[int]) -> list[int]:
    parts = [0] * len(weights)
    while sum(parts) < min(total, sum(rooms)):
        still = [at for at in range(len(weights)) if parts[at] < rooms[at]]
        for at, share in zip(still, shares(total - sum(parts), [weights[at] for at in still]), strict=True):
            parts[at] = min(rooms[at], parts[at] + share)
    return parts
