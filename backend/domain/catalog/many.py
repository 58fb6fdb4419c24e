"""What is asked of many products at once, and what became of each. Pure."""

from dataclasses import dataclass
from uuid import UUID

from backend.core.refusals import Refusal
from backend.domain.catalog.models import Product
from backend.domain.catalog.states import ProductState

MOST_PRODUCTS = 100


@dataclass(frozen=True, slots=True)
class StateWanted:
    """A product at the version that was read, and the state it shall have."""

    id: UUID
    version: int
    state: ProductState


@dataclass(frozen=True, slots=True)
class CategoryWanted:
    """A product at the version that was read, and the category it shall be in."""

    id: UUID
    version: int
    category_id: UUID


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one: the product as it stands (None: there is none), and why it did not change."""

    product: Product | None
    changed: bool
    refusal: Refusal | None = None
