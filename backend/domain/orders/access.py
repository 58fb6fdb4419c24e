"""The guarded ways to reach an order. Absent and foreign look the same."""

from uuid import UUID

from backend.core import database
from backend.domain.orders.errors import OrderUnknown
from backend.domain.orders.models import Order


async def order_of(customer_id: UUID | None, id: UUID) -> Order:
    """The customer's own order, not locked. Raises `OrderUnknown`."""
    order = await Order.get_or_none(id=id, customer_id=customer_id) if customer_id else None
    if order is None:
        raise OrderUnknown
    return order


async def locked(id: UUID) -> Order:
    """Any order, locked until the transaction ends; for work of the shop itself. Raises `OrderUnknown`."""
    order = await Order.select_for_update().get_or_none(id=id)
    if order is None:
        raise OrderUnknown
    return order


async def lock_buyer(customer_id: UUID, *contacts: str | None) -> None:
    """Let one buyer place one order at a time, so that limits are counted exactly.

    Held until the transaction ends; taken before any order row (`core/locks.md`).
    """
    keys = [str(customer_id), *sorted(contact for contact in contacts if contact)]
    for key in keys:
        await database.fetch("SELECT pg_advisory_xact_lock(hashtextextended($1, 17))", key)
