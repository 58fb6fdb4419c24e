"""How much of an order one person gives back alone."""

from collections.abc import Sequence

from backend import settings
from backend.core import database
from backend.domain.aftersales.policy import UnitCase
from backend.domain.orders.models import Order

# What went back before counts, or a large amount would be given back in small ones.
_BACK = """
SELECT coalesce(sum(refund_minor), 0)::bigint AS minor, (SELECT currency FROM channel WHERE code = $2) AS currency
FROM order_unit WHERE order_id = $1 AND kind <> 'BUNDLE'
"""


async def is_above_alone(order: Order, units: Sequence[UnitCase], amount_minor: int) -> bool:
    """Whether a second person decides because of the amount. One statement; none where no rule has a limit.

    Limits are amounts of the shop's currency: what was paid in another one is always above them.
    """
    limits = [unit.rule.alone_minor for unit in units if unit.rule.alone_minor is not None]
    if not limits or amount_minor == 0:
        return False
    (back,) = await database.fetch(_BACK, order.id, settings.get().channel)
    return order.currency != back["currency"] or int(back["minor"]) + amount_minor > min(limits)
