"""What inventory is told of goods."""

from dataclasses import dataclass

from backend.domain.catalog.models import FulfilmentKind


@dataclass(frozen=True, slots=True)
class StockKind:
    """How a variant's stock is counted: what it is, and whether it has a cap."""

    kind: FulfilmentKind
    capped: bool
