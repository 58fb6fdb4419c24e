"""Many products changed at once, each by itself."""

import strawberry

from backend.core import ids
from backend.core.many import Outcome
from backend.domain.catalog.many import CategoryWanted, StateWanted
from backend.domain.catalog.models import Product
from backend.domain.catalog.states import ProductState
from backend.schema.doors import STAFF, given, shown, typed
from backend.schema.many import ManyOutcome, told
from backend.schema.products import StaffProduct


@typed(STAFF)
class ChangedProduct:
    """What became of one of many products."""

    id: strawberry.ID = shown(STAFF, "The product, as it was asked for.")
    outcome: ManyOutcome = shown(STAFF, "Whether it changed.")
    product: StaffProduct | None = shown(STAFF, "It as it stands; null when there is none.")
    code: str | None = shown(STAFF, "Why it was refused: the code of the refusal, e.g. VERSION_CONFLICT; else null.")
    message: str | None = shown(STAFF, "Why it was refused, in the reader's language; else null.")

    @classmethod
    def of(cls, id: strawberry.ID, outcome: Outcome[Product], locale: str) -> "ChangedProduct":
        """From the domain's outcome."""
        said = told(outcome, locale)
        return cls(
            id=id,
            outcome=said.outcome,
            product=StaffProduct.of(outcome.row) if outcome.row is not None else None,
            code=said.code,
            message=said.message,
        )


@typed(STAFF)
class ProductsChanged:
    """What became of each product."""

    products: list[ChangedProduct] = shown(STAFF, "One for each that was asked for, in that order.", size=100)


@given(STAFF)
class ProductStateInput:
    """A product, and the state it shall have."""

    id: strawberry.ID = shown(STAFF, "The product's global id.")
    version: int = shown(STAFF, "The version you read.")
    state: ProductState = shown(
        STAFF, "PUBLISHED: on sale. DRAFT: off sale, or out of the archive. ARCHIVED: withdrawn."
    )

    def wanted(self) -> StateWanted:
        """As the domain takes it; an id that is none finds nothing."""
        return StateWanted(ids.parse("prd", self.id) or ids.new(), self.version, self.state)


@given(STAFF)
class SetProductStatesInput:
    """Products, each with the state it shall have."""

    products: list[ProductStateInput] = shown(STAFF, "1 to 100, none twice.")


@given(STAFF)
class ProductCategoryInput:
    """A product, and the category it shall be in."""

    id: strawberry.ID = shown(STAFF, "The product's global id.")
    version: int = shown(STAFF, "The version you read.")
    category_id: strawberry.ID = shown(STAFF, "The category's global id.")

    def wanted(self) -> CategoryWanted:
        """As the domain takes it; an id that is none finds nothing."""
        category = ids.parse("cat", self.category_id) or ids.new()
        return CategoryWanted(ids.parse("prd", self.id) or ids.new(), self.version, category)


@given(STAFF)
class MoveProductsInput:
    """Products, each with the category it shall be in."""

    products: list[ProductCategoryInput] = shown(STAFF, "1 to 100, none twice.")
