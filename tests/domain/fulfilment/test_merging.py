"""A guest turns out to have an account while the goods are on their way: they come to the account."""

import asyncio

import pytest
from tortoise.transactions import in_transaction

from backend.core import clock
from backend.core.outbox.models import DeliveryRow, OutboxMessage
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.fulfilment.models import Membership
from backend.domain.orders import access
from backend.domain.orders.models import Order
from backend.domain.redemption.models import Voucher
from backend.jobs.duty import Duty, perform
from backend.jobs.routes import ROUTES
from tests.make import catalog, orders, vault
from tests.make.outbox import drain
from tests.make.purse import bought

pytestmark = pytest.mark.usefixtures("db", "purse")


async def merged(guest, account) -> OutboxMessage:
    news = {"guest_id": str(guest.customer_id), "customer_id": str(account.customer_id)}
    return await OutboxMessage.create(topic="customer.merged", payload=news)


async def do(message: OutboxMessage, duties: list[Duty]) -> None:
    for duty in duties:
        row = await DeliveryRow.create(message_id=message.id, handler=duty.name)
        await perform(duty, row.id, dict(message.payload))
    await OutboxMessage.filter(id=message.id).update(routed_at=clock.now())


async def test_what_is_handed_over_before_the_orders_move_comes_along():
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP)
    voucher = await catalog.variant(kind=FulfilmentKind.VOUCHER)
    guest, account = await orders.guest(), await orders.customer()
    await bought([(member, 1), (voucher, 1)], by=guest)
    news = await merged(guest, account)
    duties = list(ROUTES["customer.merged"])
    last = [duty for duty in duties if duty.name == "orders.move_orders"]

    await do(news, [duty for duty in duties if duty not in last])
    paid = await OutboxMessage.get(topic="order.paid")
    await do(paid, list(ROUTES["order.paid"]))
    assert {row.customer_id for row in await Membership.all()} == {guest.customer_id}
    await do(news, last)
    await drain()

    for model in (Order, Membership, Voucher):
        assert {row.customer_id for row in await model.all()} == {account.customer_id}


async def test_an_order_that_is_just_being_placed_comes_along():
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=1)
    guest, account = await orders.guest(), await orders.customer()
    news = await merged(guest, account)
    assert guest.customer_id is not None
    locked = asyncio.Event()

    async def move() -> None:
        await locked.wait()
        await do(news, list(ROUTES["customer.merged"]))

    moving = asyncio.create_task(move())  # outside of the transaction
    async with in_transaction():
        await access.lock_buyer(guest.customer_id)
        locked.set()
        await asyncio.sleep(0.3)
        order = await orders.placed([(variant, 1)], by=guest)
    await moving
    assert (await Order.get(id=order.id)).customer_id == account.customer_id
