"""What an effect works on, and what it answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from backend.domain.promotions.pricing.cart import Cart
from backend.domain.promotions.pricing.rules import Base, Gift, Selection
from backend.domain.promotions.pricing.selection import lines_of
from backend.domain.promotions.pricing.values import Why


@dataclass(slots=True)
class Ground:
    """The cart as it stands when a rule has its turn.

    `lines` are the rule's goods, `open_lines` all that it may touch or count at all. `totals` and `pieces` are what
    lines and pieces cost by now. `each_line`: the effect is on each line on its own.
    """

    cart: Cart
    lines: int
    open_lines: int
    totals: Sequence[int]
    pieces: Sequence[Sequence[int]]
    base: Base
    each_line: bool

    def numbers(self) -> list[int]:
        """The numbers of the lines that the rule is on."""
        return self.cart.numbers_of(self.lines)

    def others(self, goods: Selection) -> int:
        """The lines of other goods that the effect names, as far as the rule may touch them."""
        return lines_of(goods, self.cart) & self.open_lines

    def measured(self) -> int:
        """What the goods come to, by the rule's base."""
        totals = self.cart.totals if self.base is Base.INITIAL else self.totals
        return sum(totals[number] for number in self.numbers())

    def count(self) -> int:
        """How many pieces the goods are."""
        return self.cart.pieces_of(self.lines)


@dataclass(frozen=True, slots=True)
class Short:
    """The effect has nothing to give, and what it would need."""

    why: Why
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Wanted:
    """What an effect would take off, before caps and floors.

    Either `cuts` by line, with the cuts of pieces where the effect says which they are (else they follow the pieces'
    prices); or `together`, an amount for all the lines, which goes where there is room. `lines` take part.
    """

    lines: int
    cuts: dict[int, int] = field(default_factory=dict)
    pieces: dict[int, list[int]] = field(default_factory=dict)
    together: int | None = None
    gift: Gift | None = None
    waives_fee: bool = False
