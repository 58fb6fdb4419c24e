"""Past buyers of the same goods as members of groups. Pure.

Whoever comes joins the group of their channel that was opened first and has a seat left, or else opens one.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from backend.domain.group_buys.drafts import OfferDraft
from backend.domain.promotions.pricing.values import CartLine
from backend.domain.simulation.history import PastOrder


@dataclass(frozen=True, slots=True)
class Seat:
    """What one member would have bought, at the group's price."""

    person: str
    line: CartLine
    pieces: int
    price_minor: int


@dataclass(slots=True)
class _Open:
    channel_id: UUID
    until: datetime
    seats: list[Seat] = field(default_factory=list)


class Groups:
    """The groups of an offer, one buyer after another. `filled` are the seats of those that were full in time."""

    def __init__(self, offer: OfferDraft) -> None:
        self.filled: list[Seat] = []
        self.complete = 0
        self.lapsed = 0
        # When somebody first could open none, since as many as there may be were open or full.
        self.gone_at: datetime | None = None
        self._offer = offer
        self._open: list[_Open] = []
        self._had: dict[str, int] = defaultdict(int)

    @property
    def most_groups(self) -> int | None:
        """How many there may be."""
        return self._offer.most_groups

    @property
    def unfilled(self) -> int:
        """How many were opened and not filled."""
        return self.lapsed + len(self._open)

    def take(self, order: PastOrder, line: CartLine) -> None:
        """Somebody buys the goods."""
        self._lapse(order.placed_at)
        price = self._offer.prices.get(order.circumstances.channel_id)
        pieces = min(line.quantity, self._offer.most_a_person - self._had[order.person])
        if price is None or price >= line.unit_minor or pieces <= 0:
            return
        group = self._joinable(order) or self._opened(order)
        if group is None:
            return
        group.seats.append(Seat(order.person, line, pieces, price))
        self._had[order.person] += pieces
        if len(group.seats) == self._offer.size:
            self._open.remove(group)
            self.filled += group.seats
            self.complete += 1

    def _joinable(self, order: PastOrder) -> _Open | None:
        for group in self._open:
            ours = group.channel_id == order.circumstances.channel_id
            if ours and all(seat.person != order.person for seat in group.seats):
                return group
        return None

    def _opened(self, order: PastOrder) -> _Open | None:
        most = self._offer.most_groups
        if most is not None and self.complete + len(self._open) >= most:
            self.gone_at = self.gone_at or order.placed_at
            return None
        if sum(group.seats[0].person == order.person for group in self._open) >= self._offer.most_open:
            return None
        until = order.placed_at + timedelta(hours=self._offer.hours)
        self._open.append(_Open(order.circumstances.channel_id, until))
        return self._open[-1]

    def _lapse(self, at: datetime) -> None:
        for group in [group for group in self._open if group.until <= at]:
            self._open.remove(group)
            self.lapsed += 1
            for seat in group.seats:
                self._had[seat.person] -= seat.pieces
