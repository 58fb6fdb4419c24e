"""Orders as support finds them."""

from backend.domain.orders import finding
from backend.domain.orders.finding import FoundBy
from backend.schema.doors import STAFF, described, shown, typed
from backend.schema.orders import Order

described(
    FoundBy,
    STAFF,
    "What a text was taken for.",
    {
        "ORDER_NUMBER": "An order's number.",
        "PAYMENT": "A payment's transaction number, the provider's or the shop's.",
        "REFUND": "A refund's number, the provider's or the shop's.",
        "SUPPLIER_ORDER": "A supplier's number of a top-up, or the shop's number there.",
        "PARTNER_ORDER": "A partner's own number of its order.",
        "EMAIL": "The buyer's e-mail address.",
        "PHONE": "The buyer's phone number.",
        "PHONE_TAIL": "The last digits of the buyer's phone number, four at least.",
        "ACCOUNT": "The account that was credited.",
        "CODE": "A code that was handed over, by its secret, number or link.",
    },
)


@typed(STAFF)
class FoundOrder:
    """An order, and why it is the one."""

    by: list[FoundBy] = shown(STAFF, "What it was found by.")
    order: Order = shown(STAFF, "The order.")


@typed(STAFF)
class FoundOrders:
    """The orders that a text leads to."""

    taken_for: list[FoundBy] = shown(STAFF, "Everything the text can be.")
    orders: list[FoundOrder] = shown(STAFF, "The newest first, no more than were asked for.", size=10)
    more: bool = shown(STAFF, "Whether there are more.")

    @classmethod
    def of(cls, found: finding.Found, locale: str) -> "FoundOrders":
        """From the domain's answer."""
        return cls(
            taken_for=list(found.taken_for),
            orders=[FoundOrder(by=list(by), order=Order.of(row, locale)) for row, by in found.orders],
            more=found.more,
        )
