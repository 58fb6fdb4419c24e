"""A guest who turns out to have an account keeps what the browser bought."""

from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, OutboxMessage
from backend.domain.orders import service
from backend.domain.orders.models import Order, OrderUnit
from tests.make import catalog, orders, vault


async def test_orders_and_units_move_once_and_keys_do_not_clash(db):
    variant = await catalog.variant()
    await vault.batch(variant, codes=5)
    guest, account = await orders.guest(), await orders.customer()
    assert guest.customer_id is not None
    assert account.customer_id is not None
    mine = await orders.placed([(variant, 1)], by=account, key="the-same-key")
    guests = [
        await orders.placed([(variant, 1)], by=guest, key="the-same-key"),
        await orders.placed([(variant, 1)], by=guest),
    ]
    message = await OutboxMessage.create(topic="customer.merged", payload={})
    row = await DeliveryRow.create(message_id=message.id, handler="orders.move_orders")
    for _ in range(2):
        await service.move_orders(guest.customer_id, account.customer_id, delivery=Delivery(row.id))
    moved = await Order.filter(customer_id=account.customer_id).order_by("id")
    assert [order.id for order in moved] == [mine.id, *(order.id for order in guests)]
    assert await OrderUnit.filter(customer_id=account.customer_id).count() == 3
    email = mine.contact_email
    again = await orders.placed([(variant, 1)], by=account, key="the-same-key", email=email)
    assert again.id == mine.id
