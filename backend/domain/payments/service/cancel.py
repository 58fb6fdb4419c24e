"""A customer gives an unpaid order up."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.domain.group_buys import service as group_buys
from backend.domain.inventory import service as inventory
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.orders.errors import OrderNotCancellable
from backend.domain.orders.models import Order
from backend.domain.orders.states import OrderState
from backend.domain.payments.service.balance import free_wallet
from backend.domain.payments.service.close import Closing, close_payments, mark_closed
from backend.domain.promotions import service as promotions


async def cancel_order(customer_id: UUID | None, order_id: UUID, *, actor: str, at: datetime) -> Order:
    """Close the payment at the provider, and only then return the goods.

    Raises `OrderUnknown`, and `OrderNotCancellable` when it is paid or over, when the payment won the race,
    or when the provider does not answer. Cancelling again is no error.
    """
    order = await access.order_of(customer_id, order_id)
    if order.state is OrderState.CANCELLED:
        return order
    if order.state is not OrderState.PENDING_PAYMENT:
        raise OrderNotCancellable
    outcome, closed = await close_payments(order_id, at=at)
    if outcome is not Closing.CLOSED:
        raise OrderNotCancellable
    async with in_transaction():
        order = await access.locked(order_id)
        if order.state is OrderState.CANCELLED:
            return order  # the same, sent twice at once
        if order.state is not OrderState.PENDING_PAYMENT:
            raise OrderNotCancellable
        if not await mark_closed(order_id, closed, at=at):
            raise OrderNotCancellable
        await inventory.release(order_id, at=at)
        if order.group_id is not None:
            await group_buys.free_seat(order_id, at=at)
        if order.takes_allowances:
            await promotions.give_back(order_id, at=at)
        await free_wallet(order, at=at)
        await orders.mark_cancelled(order_id, actor=actor, at=at)
    return await Order.get(id=order_id)
