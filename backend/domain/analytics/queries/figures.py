"""What sales come to, and which of them are meant."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.domain.analytics.states import ANYTHING

BASIS = 10_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which sales are wanted, in minor units of one currency; all that is given must hold.

    A product counts by its own orders and not by its category's.
    """

    currency: str
    channel_id: UUID | None = None
    category_id: UUID | None = None
    product_id: UUID | None = None

    @property
    def scope(self) -> UUID:
        """What orders must hold something of."""
        return self.product_id or self.category_id or ANYTHING


@dataclass(frozen=True, slots=True)
class Figures:
    """Sums over some sales: money in minor units, counted when it was paid, or given back.

    `uncosted_minor` is what of the net goods brought whose cost is not known; the cost is that of the others.
    """

    gross_minor: int = 0
    refunded_minor: int = 0
    cost_minor: int = 0
    uncosted_minor: int = 0
    units: int = 0
    orders: int = 0

    @property
    def net_minor(self) -> int:
        """What was paid less what was given back."""
        return self.gross_minor - self.refunded_minor

    @property
    def margin_minor(self) -> int:
        """What is left of the net after what the sold goods cost, as far as that is known."""
        return self.net_minor - self.uncosted_minor - self.cost_minor

    @property
    def average_minor(self) -> int | None:
        """What was paid for an order, half a unit rounded up; None without orders."""
        return (2 * self.gross_minor + self.orders) // (2 * self.orders) if self.orders else None

    @property
    def margin_bps(self) -> int | None:
        """The margin's part of the net it is of, in basis points; None when nothing was earned."""
        return share(self.margin_minor, self.net_minor - self.uncosted_minor)

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(
            self.gross_minor + other.gross_minor,
            self.refunded_minor + other.refunded_minor,
            self.cost_minor + other.cost_minor,
            self.uncosted_minor + other.uncosted_minor,
            self.units + other.units,
            self.orders + other.orders,
        )

    @classmethod
    def of(cls, row: Mapping[str, Any], orders: int) -> "Figures":
        """From a row of sums."""
        sums = row["gross_minor"], row["refunded_minor"], row["cost_minor"], row["uncosted_minor"]
        return cls(*sums, row["units"], orders)


SUMS = """sum(r.gross_minor)::bigint AS gross_minor, sum(r.refunded_minor)::bigint AS refunded_minor,
    sum(r.cost_minor)::bigint AS cost_minor, sum(r.uncosted_minor)::bigint AS uncosted_minor,
    sum(r.units)::bigint AS units"""
# $1 span, $2 and $3 from and to, $4 currency, $5 channel, $6 category, $7 product; null: any.
MEANT = """r.span = $1 AND r.begins_at >= $2 AND r.begins_at < $3 AND r.currency = $4
    AND ($5::uuid IS NULL OR r.channel_id = $5)
    AND ($6::uuid IS NULL OR r.variant_id IN (
        SELECT v.id FROM variant v JOIN product p ON p.id = v.product_id WHERE p.category_id = $6))
    AND ($7::uuid IS NULL OR r.variant_id IN (SELECT id FROM variant WHERE product_id = $7))"""


def share(part: int, whole: int) -> int | None:
    """The part in basis points of the whole, half a point rounded up; None of nothing or less."""
    return (2 * part * BASIS + whole) // (2 * whole) if whole > 0 else None


def total(figures: Sequence[Figures]) -> Figures:
    """All of them together."""
    return sum(figures, Figures())
