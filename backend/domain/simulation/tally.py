"""What a replay adds up to. Amounts are minor units of one currency."""

from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

# So many products are told apart in a result: those that cost the most.
MOST_PRODUCTS = 200
# So many orders are named in which the draft would change most.
MOST_EXAMPLES = 10


@dataclass(slots=True)
class Side:
    """Sums over orders at the prices of one side."""

    revenue_minor: int = 0
    discount_minor: int = 0
    margin_minor: int = 0

    def add(self, revenue: int, discount: int, margin: int) -> None:
        """One order more."""
        self.revenue_minor += revenue
        self.discount_minor += discount
        self.margin_minor += margin


@dataclass(slots=True)
class Row:
    """What became of a day or a product, without the draft and with it."""

    orders: int = 0
    changed: int = 0
    pieces: int = 0
    without: Side = field(default_factory=Side)
    with_draft: Side = field(default_factory=Side)


@dataclass(slots=True)
class PieceTally:
    """What one piece did. `refused` counts orders by why it did nothing though its goods were in them."""

    orders: int = 0
    discount_minor: int = 0
    clipped: int = 0
    refused: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Example:
    """An order that the draft would change: its total without and with it."""

    number: str
    without_minor: int
    with_minor: int

    @property
    def less_minor(self) -> int:
        """By how much."""
        return self.without_minor - self.with_minor


@dataclass(slots=True)
class Tally:
    """Everything that is added up while orders go by."""

    total: Row = field(default_factory=Row)
    days: dict[date, Row] = field(default_factory=dict)
    products: dict[UUID, Row] = field(default_factory=dict)
    pieces: dict[str, PieceTally] = field(default_factory=dict)
    examples: list[Example] = field(default_factory=list)
    gifts: int = 0
    gift_cost_minor: int = 0

    def day(self, of: date) -> Row:
        """The row of a day, made on first use."""
        return self.days.setdefault(of, Row())

    def product(self, id: UUID) -> Row:
        """The row of a product, made on first use."""
        return self.products.setdefault(id, Row())

    def show(self, example: Example) -> None:
        """Keep the order among the examples when it changes more than they do."""
        if len(self.examples) == MOST_EXAMPLES and example.less_minor <= self.examples[-1].less_minor:
            return
        self.examples = sorted([*self.examples, example], key=lambda one: -one.less_minor)[:MOST_EXAMPLES]

    def told(self) -> dict[str, Any]:
        """All of it as JSON can hold it; of products those that cost the most."""
        dearest = sorted(
            self.products.items(),
            key=lambda item: (item[1].without.revenue_minor - item[1].with_draft.revenue_minor) * -1,
        )
        return {
            "total": asdict(self.total),
            "days": [{"day": day.isoformat(), **asdict(row)} for day, row in sorted(self.days.items())],
            "products": [{"id": str(id), **asdict(row)} for id, row in dearest[:MOST_PRODUCTS]],
            "pieces": {key: asdict(one) for key, one in self.pieces.items()},
            "examples": [asdict(one) for one in self.examples],
            "gifts": self.gifts,
            "gift_cost_minor": self.gift_cost_minor,
        }
