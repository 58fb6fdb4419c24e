"""Delivering once: codes, memberships, bundles, and what happens when a code is gone."""

import asyncio
from datetime import timedelta
from functools import partial

import pytest

from backend.core import clock, database, ids
from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, DeliveryState, OutboxMessage
from backend.core.refusals import InvalidInput
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.fulfilment import service
from backend.domain.fulfilment.errors import DeliveryNotDead, DeliveryUnknown, GoodsMissing
from backend.domain.fulfilment.models import Membership
from backend.domain.inventory import service as inventory
from backend.domain.notifications.models import Message
from backend.domain.orders import service as order_service
from backend.domain.orders.models import Order, OrderEvent, OrderUnit
from backend.domain.orders.states import OrderState
from backend.domain.payments.models import Payment, Refund
from backend.domain.vault.models import Code, CodeState
from tests.make import catalog, orders, partners, vault

pytestmark = pytest.mark.usefixtures("db")


async def paid(goods, *, by=None):
    order = await orders.placed(goods, by=by)
    await inventory.consume(order.id, clock.now())
    await order_service.mark_paid(order.id, payment_id=None, at=clock.now())
    return order


async def delivery_for(order: Order, topic="order.paid") -> Delivery:
    messages = await OutboxMessage.filter(topic=topic)
    message = next(each for each in messages if each.payload["order_id"] == str(order.id))
    row = await DeliveryRow.create(message_id=message.id, handler="fulfilment.deliver_order")
    return Delivery(row.id)


async def test_a_bundle_is_delivered_once_with_its_parts():
    code = await catalog.variant(price=1000)
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=500)
    bundle = await catalog.bundle([(code, 2), (member, 1)], price=2000)
    await vault.batch(code, codes=10, cost=700)
    order = await paid([(bundle, 1), (code, 1)])
    delivery = await delivery_for(order)

    done = await asyncio.gather(
        *(service.deliver_order(order.id, delivery=delivery, at=clock.now()) for _ in range(10))
    )

    assert done.count(True) == 1
    row = await Order.get(id=order.id)
    assert (row.state, row.cost_minor) == (OrderState.DELIVERED, 2100)
    units = await OrderUnit.filter(order_id=order.id).order_by("position")
    assert [(unit.kind.value, unit.state.value, unit.cost_minor) for unit in units] == [
        ("BUNDLE", "DELIVERED", 1400),
        ("CODE", "DELIVERED", 700),
        ("CODE", "DELIVERED", 700),
        ("MEMBERSHIP", "DELIVERED", 0),
        ("CODE", "DELIVERED", 700),
    ]
    assert await Code.filter(state=CodeState.DELIVERED).count() == 3
    assert {code.unit_id for code in await Code.filter(state=CodeState.DELIVERED)} == {
        unit.id for unit in units if unit.kind is FulfilmentKind.CODE
    }
    assert await Membership.all().count() == 1
    assert await OutboxMessage.filter(topic="order.delivered").count() == 1
    kinds = [event.kind.value for event in await OrderEvent.filter(order_id=order.id).order_by("id")]
    assert kinds == ["PLACED", "PAYMENT_RECEIVED", *["UNIT_DELIVERED"] * 4, "DELIVERED"]


async def test_memberships_follow_each_other():
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP)
    buyer = await orders.customer()
    now = clock.now()
    first, second = await paid([(member, 2)], by=buyer), await paid([(member, 1)], by=buyer)
    deliveries = [await delivery_for(first), await delivery_for(second)]
    await asyncio.gather(
        *(
            service.deliver_order(order.id, delivery=delivery, at=now)
            for order, delivery in zip((first, second), deliveries, strict=True)
        )
    )
    rows = await Membership.all().order_by("starts_at")
    assert [(row.starts_at, row.ends_at) for row in rows] == [
        (now + timedelta(days=30 * n), now + timedelta(days=30 * (n + 1))) for n in range(3)
    ]
    later = await paid([(member, 1)], by=buyer)
    at = now + timedelta(days=200)
    await service.deliver_order(later.id, delivery=await delivery_for(later), at=at)
    assert await Membership.filter(starts_at=at).count() == 1


async def attempts(delivery: Delivery, number: int) -> None:
    await DeliveryRow.filter(id=delivery.id).update(attempts=number)


async def with_payment(order: Order) -> None:
    await Payment.create(
        order_id=order.id,
        provider="sandbox",
        reference=ids.new().hex,
        provider_reference=ids.new().hex,
        state="PAID",
        amount_minor=order.total_minor,
        currency="CNY",
        paid_at=clock.now(),
        expires_at=order.expires_at,
        query_at=order.expires_at,
    )


async def test_a_missing_code_holds_up_nothing_and_is_delivered_when_stock_comes():
    gone, there = await catalog.variant(), await catalog.variant()
    await vault.batch(gone, codes=2)
    await vault.batch(there, codes=1)
    order = await paid([(gone, 2), (there, 1)])
    await database.execute(
        "UPDATE code SET state = 'QUARANTINED' WHERE variant_id = $1 AND id = (SELECT min(id::text)::uuid FROM code"
        " WHERE variant_id = $1)",
        gone.id,
    )
    assert await service.deliver_order(order.id, delivery=await delivery_for(order), at=clock.now())
    assert (await Order.get(id=order.id)).state is OrderState.PAID
    states = [unit.state.value for unit in await OrderUnit.filter(order_id=order.id).order_by("position")]
    assert sorted(states) == ["DELIVERED", "DELIVERED", "DUE"]
    again = await delivery_for(order, "units.due")
    with pytest.raises(GoodsMissing):
        await service.deliver_due(order.id, delivery=again, tries=7, at=clock.now())
    assert (await DeliveryRow.get(id=again.id)).state is DeliveryState.PENDING
    assert not await OutboxMessage.filter(topic="order.delivered").exists()
    await vault.batch(gone, codes=1)
    await service.deliver_due(order.id, delivery=again, tries=7, at=clock.now())
    assert (await Order.get(id=order.id)).state is OrderState.DELIVERED
    assert (await DeliveryRow.get(id=again.id)).state is DeliveryState.DONE
    assert await Code.filter(state=CodeState.DELIVERED).count() == 3


async def test_of_several_missing_codes_as_many_are_delivered_as_there_are():
    code = await catalog.variant()
    await vault.batch(code, codes=3)
    order = await paid([(code, 3)])
    await database.execute("UPDATE code SET state = 'QUARANTINED'")
    await vault.batch(code, codes=2)
    await service.deliver_order(order.id, delivery=await delivery_for(order), at=clock.now())
    states = [unit.state.value for unit in await OrderUnit.filter(order_id=order.id)]
    assert sorted(states) == ["DELIVERED", "DELIVERED", "DUE"]
    assert await Code.filter(state=CodeState.HELD).count() == 0


async def test_what_never_comes_goes_back_after_the_last_try():
    gone, there = await catalog.variant(price=1200), await catalog.variant(price=500)
    await vault.batch(gone, codes=1)
    await vault.batch(there, codes=1)
    order = await paid([(gone, 1), (there, 1)])
    await with_payment(order)
    await database.execute("UPDATE code SET state = 'QUARANTINED' WHERE variant_id = $1", gone.id)
    await service.deliver_order(order.id, delivery=await delivery_for(order), at=clock.now())
    again = await delivery_for(order, "units.due")
    await attempts(again, 7)
    await service.deliver_due(order.id, delivery=again, tries=7, at=clock.now())
    await service.deliver_due(order.id, delivery=again, tries=7, at=clock.now())
    refund = await Refund.get(order_id=order.id)
    assert (refund.amount_minor, refund.reason) == (1200, "goods_missing")
    states = {unit.variant_id: unit.state.value for unit in await OrderUnit.filter(order_id=order.id)}
    assert states == {gone.id: "REFUNDING", there.id: "DELIVERED"}
    assert (await Order.get(id=order.id)).state is OrderState.DELIVERED
    assert (await DeliveryRow.get(id=again.id)).state is DeliveryState.DONE


async def test_the_message_has_a_link_and_no_code():
    code = await catalog.variant()
    await vault.batch(code, codes=1)
    order = await paid([(code, 1)])
    await service.deliver_order(order.id, delivery=await delivery_for(order), at=clock.now())
    delivery = await delivery_for(order, "order.delivered")
    for _ in range(2):
        await service.tell_delivered({delivery: order.id}, at=clock.now())
    (message,) = await Message.all()
    assert message.to == order.contact_email
    assert "/o/" in message.body
    assert order.number in message.body


async def test_the_receipt_is_sent_once_in_the_buyers_language():
    code = await catalog.variant(price=1290)
    await vault.batch(code, codes=2)
    order, other = await paid([(code, 1)]), await paid([(code, 1)])
    await Order.filter(id=order.id).update(locale="zh-CN", contact_email=None, contact_phone="+8613912345678")
    # What a program of a partner bought was paid to the partner.
    await Order.filter(id=other.id).update(partner_id=(await partners.partner()).id)
    told = {await delivery_for(row): row.id for row in (order, other)}
    for _ in range(2):
        await service.tell_paid(told, at=clock.now())
    (message,) = await Message.all()
    assert message.to == "+8613912345678"
    assert f"订单 {order.number} 已付款 12.90 CNY" in message.body
    assert "/o/" in message.body


async def test_a_dead_letter_is_replayed_with_a_reason():
    code = await catalog.variant()
    await vault.batch(code, codes=1)
    order = await paid([(code, 1)])
    delivery = await delivery_for(order)
    replay = partial(service.replay_delivery, actor="staff:x", address=None, at=clock.now())
    with pytest.raises(DeliveryNotDead):
        await replay(delivery.id, reason="why")
    with pytest.raises(DeliveryUnknown):
        await replay(10**9, reason="why")
    await DeliveryRow.filter(id=delivery.id).update(state=DeliveryState.DEAD, attempts=8, error="GoodsMissing")
    with pytest.raises(InvalidInput):
        await replay(delivery.id, reason="  ")
    assert not await AuditEntry.exists()
    row = await replay(delivery.id, reason="stock is back")
    assert (row.state, row.attempts, row.error) == (DeliveryState.PENDING, 0, None)
    assert (await AuditEntry.get()).reason == "stock is back"
    assert await OrderEvent.filter(order_id=order.id, kind="DELIVERY_RETRIED").count() == 1
