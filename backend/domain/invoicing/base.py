"""What an invoice of an order is over: what was really paid, less what went back or is on its way back."""

from backend.core import database
from backend.domain.orders.models import Order

_BASE = """
SELECT coalesce(sum(paid_minor - refund_minor), 0)::bigint AS minor FROM order_unit
WHERE order_id = $1 AND kind <> 'BUNDLE'
"""


async def of(order: Order) -> int:
    """In minor units, 0 for an order that is not paid; the order being locked."""
    if order.paid_minor == 0:
        return 0
    (row,) = await database.fetch(_BASE, order.id)
    return int(row["minor"])
