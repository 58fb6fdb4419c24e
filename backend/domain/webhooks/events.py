"""What can be told: the types of webhook messages, by their names on the wire."""

from enum import StrEnum


class EventType(StrEnum):
    """A message's type. Shapes of `data` only ever gain members."""

    ORDER_PAID = "order.paid"
    ORDER_DELIVERED = "order.delivered"
    ORDER_REFUNDED = "order.refunded"
    ORDER_CANCELLED = "order.cancelled"
    UNITS_DELIVERED = "units.delivered"
    UNITS_RENEWED = "units.renewed"
    UNITS_WITHDRAWN = "units.withdrawn"
    TEST = "webhook.test"
