"""What inventory is told of goods."""

from dataclasses import dataclass
from datetime import date

from backend.domain.catalog.models import FulfilmentKind


@dataclass(frozen=True, slots=True)
class StockKind:
    """How a variant's stock is counted: what it is, whether it has a cap, and the last day on which it is sold."""

    kind: FulfilmentKind
    capped: bool
    last_day: date | None = None
