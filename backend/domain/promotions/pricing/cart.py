"""A cart as the engine reads it. A set of its lines is an integer: bit n stands for line n."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any
from uuid import UUID

from backend.domain.promotions.pricing.values import CartLine


class Cart:
    """The lines in one order whatever order they came in, and which of them are of which goods."""

    __slots__ = (
        "all",
        "at_flash_price",
        "at_member_price",
        "by_brand",
        "by_category",
        "by_product",
        "by_variant",
        "lines",
        "numbers",
        "order",
        "totals",
    )

    def __init__(self, lines: Sequence[CartLine]) -> None:
        self.order = sorted(range(len(lines)), key=lambda at: _rank(lines[at]))
        self.lines = [lines[at] for at in self.order]
        # What the lines come to before any promotion.
        self.totals = [line.unit_minor * line.quantity for line in self.lines]
        self.all = (1 << len(lines)) - 1
        self.by_product: dict[UUID, int] = {}
        self.by_variant: dict[UUID, int] = {}
        self.by_category: dict[UUID, int] = {}
        self.by_brand: dict[str, int] = {}
        for number, line in enumerate(self.lines):
            bit = 1 << number
            self.by_product[line.product_id] = self.by_product.get(line.product_id, 0) | bit
            self.by_variant[line.variant_id] = self.by_variant.get(line.variant_id, 0) | bit
            for category in line.category_ids:
                self.by_category[category] = self.by_category.get(category, 0) | bit
            if line.brand is not None:
                self.by_brand[line.brand] = self.by_brand.get(line.brand, 0) | bit
        self.at_flash_price = self._where(lambda line: line.at_flash_price)
        self.at_member_price = self._where(lambda line: line.at_member_price)
        self.numbers: dict[int, list[int]] = {}

    def _where(self, holds: Callable[[CartLine], bool]) -> int:
        return sum(1 << number for number, line in enumerate(self.lines) if holds(line))

    def numbers_of(self, some: int) -> list[int]:
        """The numbers of the lines of a set, ascending."""
        found = self.numbers.get(some)
        if found is None:
            found = self.numbers[some] = [number for number in range(len(self.lines)) if some >> number & 1]
        return found

    def pieces_of(self, some: int) -> int:
        """How many pieces the lines of a set have."""
        return sum(self.lines[number].quantity for number in self.numbers_of(some))


def some_of(numbers: Iterable[int]) -> int:
    """The set of these lines."""
    return sum(1 << number for number in set(numbers))


def _rank(line: CartLine) -> tuple[Any, ...]:
    return (
        line.variant_id.int,
        line.product_id.int,
        line.unit_minor,
        line.quantity,
        line.at_flash_price,
        line.at_member_price,
        -1 if line.cost_minor is None else line.cost_minor,
        -1 if line.least_minor is None else line.least_minor,
        sorted(category.int for category in line.category_ids),
        line.brand or "",
    )
