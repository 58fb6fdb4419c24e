"""A cart in single pieces, as the rules have left it so far."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil
from uuid import UUID

from backend.domain.promotions.pricing.values import CartLine, Circumstances


@dataclass
class Piece:
    line: int
    price: int
    start: int


@dataclass
class World:
    lines: Sequence[CartLine]
    now: Circumstances
    pieces: list[Piece]
    least: list[int]
    fee: int
    taken: dict[UUID, dict[int, int]] = field(default_factory=dict)
    gifts: list[UUID] = field(default_factory=list)
    locked: set[int] = field(default_factory=set)

    def fork(self) -> "World":
        return World(
            self.lines,
            self.now,
            [Piece(one.line, one.price, one.start) for one in self.pieces],
            list(self.least),
            self.fee,
            {rule: dict(cuts) for rule, cuts in self.taken.items()},
            list(self.gifts),
            set(self.locked),
        )

    def line(self, number: int) -> list[Piece]:
        return [one for one in self.pieces if one.line == number]

    def cost(self, number: int) -> int:
        return sum(one.price for one in self.line(number))

    def to_pay(self) -> int:
        return sum(one.price for one in self.pieces) + self.fee


def least_of(line: CartLine, now: Circumstances, margin: int | None) -> int:
    whole = line.unit_minor * line.quantity
    least = (line.least_minor or 0) * line.quantity
    if margin is not None and line.cost_minor is not None:
        kept = 1 - Fraction(now.payment_fee_bps + margin, 10_000)
        cost = line.cost_minor * line.quantity
        least = max(least, ceil(cost / kept) if kept > 0 else (whole if cost else 0))
    return min(least, whole)
