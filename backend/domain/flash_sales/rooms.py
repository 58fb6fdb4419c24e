"""Somebody in the waiting room. Pure."""

from dataclasses import dataclass
from datetime import datetime

from backend.domain.flash_sales.quick import Standing
from backend.domain.flash_sales.sales import Phase, Sale
from backend.domain.flash_sales.tickets import Ticket


@dataclass(frozen=True, slots=True)
class Waiting:
    """A ticket with where it stands. Before the start there is no order yet, and `standing` says how many wait."""

    ticket: Ticket
    sale: Sale
    standing: Standing

    def is_due(self, at: datetime) -> bool:
        """Whether its holder may ask for a place now."""
        if self.sale.phase(at) is not Phase.RUNNING:
            return False
        return not self.standing.queueing or self.standing.rank < self.standing.turn
