"""What is asked of many products at once. Pure."""

from dataclasses import dataclass
from uuid import UUID

from backend.domain.catalog.states import ProductState


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
