"""The guarded ways to orders of partners. Absent and foreign look the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core.paging import Page
from backend.domain.orders.models import Order
from backend.domain.orders.states import OrderState

LONGEST_NUMBER = 64


@dataclass(frozen=True, slots=True)
class PartnerOrders:
    """Which of its orders a partner asks for; None asks for nothing. Both ends of the time are inclusive."""

    states: Sequence[OrderState] | None = None
    external_id: str | None = None
    placed_from: datetime | None = None
    placed_to: datetime | None = None


async def order_of_partner(partner_id: UUID, *, id: UUID | None = None, external_id: str | None = None) -> Order | None:
    """The partner's order by its id or by the partner's own number; None for everything else."""
    if id is not None:
        found = await Order.get_or_none(id=id, partner_id=partner_id)
        return found if external_id is None or (found and found.external_id == external_id) else None
    if external_id is None or len(external_id) > LONGEST_NUMBER:
        return None
    return await Order.get_or_none(partner_id=partner_id, external_id=external_id)


async def orders_of_partner(partner_id: UUID, wanted: PartnerOrders, page: Page) -> list[Order]:
    """The partner's orders, newest first; the cursor is the id. One statement."""
    if wanted.external_id is not None and len(wanted.external_id) > LONGEST_NUMBER:
        return []
    query = Order.filter(partner_id=partner_id)
    if wanted.states is not None:
        query = query.filter(state__in=list(wanted.states))
    if wanted.external_id is not None:
        query = query.filter(external_id=wanted.external_id)
    if wanted.placed_from is not None:
        query = query.filter(placed_at__gte=wanted.placed_from)
    if wanted.placed_to is not None:
        query = query.filter(placed_at__lte=wanted.placed_to)
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query.order_by("-id").limit(page.limit)
