"""How staff narrow a list of orders."""

from datetime import datetime

from backend.domain.orders.search import OrderSearch, OrderSort
from backend.domain.orders.states import OrderState
from backend.schema.doors import STAFF, described, given, shown

described(
    OrderSort,
    STAFF,
    "The order of a list of orders.",
    {"NEWEST": "Last placed first.", "OLDEST": "First placed first."},
)


@given(STAFF)
class OrderStateFilter:
    """One of some states."""

    in_: list[OrderState] = shown(STAFF, "Any of these.", name="in")


@given(STAFF)
class TimeRange:
    """A stretch of time; an end that is left out is open."""

    gte: datetime | None = shown(STAFF, "At or after this moment.", default=None)
    lte: datetime | None = shown(STAFF, "At or before this moment.", default=None)


@given(STAFF)
class OrderFilter:
    """Which orders are wanted; all that is given must hold."""

    state: OrderStateFilter | None = shown(STAFF, "In one of these states.", default=None)
    text: str | None = shown(
        STAFF,
        "An order number, a payment's transaction number, an e-mail address, a phone number, or a phone's last"
        " four digits; compared exactly.",
        default=None,
    )
    placed_at: TimeRange | None = shown(STAFF, "Placed within.", default=None)
    undelivered: bool | None = shown(STAFF, "True: paid and not delivered yet; false: all others.", default=None)

    def search(self, sort: OrderSort) -> OrderSearch:
        """What the domain is asked."""
        return OrderSearch(
            states=self.state.in_ if self.state else None,
            text=self.text,
            placed_from=self.placed_at.gte if self.placed_at else None,
            placed_to=self.placed_at.lte if self.placed_at else None,
            undelivered=self.undelivered,
            sort=sort,
        )
