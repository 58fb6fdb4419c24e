"""What visitors look at, told by the storefront's pages."""

import strawberry

from backend.core import ids
from backend.core.refusals import InvalidInput
from backend.domain.analytics.states import VisitStep
from backend.domain.analytics.values import Seen
from backend.schema.doors import SHOP, described, given, shown, typed

described(
    VisitStep,
    SHOP,
    "What a visitor did with a product.",
    {"VIEWED": "Looked at its page.", "ADDED": "Put it into the cart."},
    name="VisitEventKind",
)


@given(SHOP)
class VisitEventInput:
    """One thing a visitor did. It says nothing of who they are."""

    kind: VisitStep = shown(SHOP, "What.")
    product_id: strawberry.ID = shown(SHOP, "With which product or bundle: its global id.")

    def seen(self, place: int) -> Seen:
        """As the domain takes it; raises InvalidInput for what is no product's id."""
        id = ids.parse("prd", self.product_id)
        if id is None:
            raise InvalidInput("BAD_FORMAT", path=["events", str(place), "productId"])
        return Seen(self.kind, id)


@typed(SHOP)
class Tracked:
    """What was counted."""

    counted: int = shown(SHOP, "Events about goods on sale; others, and all of them at a bad moment, are let go.")
