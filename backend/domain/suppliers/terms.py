"""What staff say of an offer."""

from dataclasses import dataclass
from uuid import UUID

from backend.core.money import Money
from backend.domain.suppliers.states import OfferState


@dataclass(frozen=True, slots=True)
class OfferTerms:
    """An offer as staff want it. `version` is the one they read, null for an offer that is new."""

    supplier_id: UUID
    variant_id: UUID
    supplier_sku: str
    cost: Money
    priority: int
    quota: int | None
    state: OfferState
    version: int | None
