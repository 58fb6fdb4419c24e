"""How staff narrow a list of orders."""

from datetime import datetime

import strawberry

from backend.core import ids
from backend.domain.orders.partners import PartnerOrders
from backend.domain.orders.search import OrderSearch, OrderSort
from backend.domain.orders.states import OrderState
from backend.schema.doors import PARTNERS, STAFF, described, given, shown

LISTING = STAFF | PARTNERS

described(
    OrderSort,
    STAFF,
    "The order of a list of orders.",
    {"NEWEST": "Last placed first.", "OLDEST": "First placed first."},
)


@given(LISTING)
class OrderStateFilter:
    """One of some states."""

    in_: list[OrderState] = shown(LISTING, "Any of these.", name="in")


@given(LISTING)
class TimeRange:
    """A stretch of time; an end that is left out is open."""

    gte: datetime | None = shown(LISTING, "At or after this moment.", default=None)
    lte: datetime | None = shown(LISTING, "At or before this moment.", default=None)


@given(LISTING)
class OrderFilter:
    """Which orders are wanted; all that is given must hold."""

    state: OrderStateFilter | None = shown(LISTING, "In one of these states.", default=None)
    text: str | None = shown(
        STAFF,
        "A number of an order, payment, refund, top-up or partner, an e-mail address, a credited account, a phone"
        " number or its last four digits or more; compared exactly.",
        default=None,
    )
    external_id: str | None = shown(PARTNERS, "Under this number of yours.", default=None)
    placed_at: TimeRange | None = shown(LISTING, "Placed within.", default=None)
    undelivered: bool | None = shown(STAFF, "True: paid and not delivered yet; false: all others.", default=None)

    person_id: strawberry.ID | None = shown(STAFF, "Bought by this buyer.", default=None)

    def search(self, sort: OrderSort) -> OrderSearch:
        """What the domain is asked."""
        return OrderSearch(
            states=self.state.in_ if self.state else None,
            text=self.text,
            placed_from=self.placed_at.gte if self.placed_at else None,
            placed_to=self.placed_at.lte if self.placed_at else None,
            undelivered=self.undelivered,
            customer_id=(ids.parse("cus", self.person_id) or ids.new()) if self.person_id is not None else None,
            sort=sort,
        )

    def of_partner(self) -> PartnerOrders:
        """What the domain is asked for a partner."""
        return PartnerOrders(
            states=self.state.in_ if self.state else None,
            external_id=self.external_id,
            placed_from=self.placed_at.gte if self.placed_at else None,
            placed_to=self.placed_at.lte if self.placed_at else None,
        )
