"""What is told of visitors."""

from dataclasses import dataclass
from uuid import UUID

from backend.domain.analytics.states import VisitStep

# The most that is told at a time.
MOST = 20


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing a visitor did with a product."""

    step: VisitStep
    product_id: UUID
