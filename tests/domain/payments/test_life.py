"""From an open payment to money applied, closed, late or given back, against the sandbox provider."""

import asyncio
from datetime import timedelta

import pytest

from backend.core import clock
from backend.core.outbox.models import OutboxMessage
from backend.domain.audit.models import SecurityEvent
from backend.domain.orders.errors import OrderNotCancellable, OrderNotPayable, OrderUnknown
from backend.domain.orders.models import Order, OrderEvent, OrderUnit
from backend.domain.orders.states import OrderState
from backend.domain.payments import service
from backend.domain.payments.errors import PaymentUnavailable
from backend.domain.payments.models import Payment, Refund
from backend.domain.payments.states import PaymentState, RefundState
from backend.domain.vault.models import Code, CodeState
from tests.make import catalog, orders, vault
from tests.make.provider import pay, started

pytestmark = pytest.mark.usefixtures("db", "provider")
AFTER_HOLD = timedelta(minutes=16)


async def an_order(*, codes=1, by=None):
    variant = await catalog.variant(price=2500)
    await vault.batch(variant, codes=codes)
    return await orders.placed([(variant, 1)], by=by), variant


async def state_of(order: Order) -> OrderState:
    return (await Order.get(id=order.id)).state


async def unit_states(order: Order) -> list[str]:
    return [unit.state for unit in await OrderUnit.filter(order_id=order.id).order_by("position")]


async def kinds(order: Order) -> list[str]:
    return [event.kind.value for event in await OrderEvent.filter(order_id=order.id).order_by("id")]


async def test_paid_once_however_often_it_is_settled(levers):
    order, _ = await an_order()
    payment = await started(order)
    await pay(levers, payment)

    settled = await asyncio.gather(*(service.settle(payment.id, at=clock.now()) for _ in range(20)))

    assert {each.payment.state for each in settled} == {PaymentState.PAID}
    row = await Order.get(id=order.id)
    assert (row.state, row.paid_minor, row.total_minor) == (OrderState.PAID, 2500, 2500)
    assert await unit_states(order) == ["DUE"]
    assert await OutboxMessage.filter(topic="order.paid").count() == 1
    assert await OutboxMessage.filter(topic="payment.received").count() == 1
    assert await kinds(order) == ["PLACED", "PAYMENT_STARTED", "PAYMENT_RECEIVED"]


async def test_the_open_payment_is_found_again(levers):
    order, _ = await an_order()
    first = await started(order)
    again = await started(order)
    assert (again.id, again.pay_url) == (first.id, first.pay_url)
    assert first.expires_at == order.expires_at - timedelta(seconds=30)
    assert await Payment.all().count() == 1


async def test_a_provider_that_is_away_leaves_the_order_and_is_asked_again(levers):
    order, _ = await an_order()
    await levers.behave(outage="unavailable", outage_on=["create"])
    with pytest.raises(PaymentUnavailable):
        await started(order)
    assert await state_of(order) is OrderState.PENDING_PAYMENT
    await levers.behave()
    payment = await started(order)
    assert payment.pay_url is not None
    assert await Payment.all().count() == 1


async def test_no_callback_comes_and_the_sweeper_finds_the_money(levers):
    order, _ = await an_order()
    payment = await started(order)
    await pay(levers, payment)
    assert await service.sweep_due(at=clock.now()) == 0
    later = clock.now() + timedelta(seconds=4)
    assert await service.sweep_due(at=later) == 1
    assert await state_of(order) is OrderState.PAID
    assert await service.sweep_due(at=later + timedelta(hours=1)) == 0


async def test_questions_come_at_growing_distances():
    order, _ = await an_order()
    await started(order)
    at, asked = clock.now(), []
    for second in range(0, 1200, 1):
        if await service.sweep_due(at=at + timedelta(seconds=second)):
            asked.append(second)
    gaps = [later - earlier for earlier, later in zip([0, *asked], asked, strict=False)]
    assert gaps[:5] in ([3, 10, 30, 60, 60], [4, 10, 30, 60, 60])
    assert gaps[-1] == 300


async def test_expiry_closes_at_the_provider_before_goods_return(levers):
    order, variant = await an_order()
    payment = await started(order)
    assert await service.expire_due(at=clock.now()) == 0

    assert await service.expire_due(at=clock.now() + AFTER_HOLD) == 1

    assert await state_of(order) is OrderState.EXPIRED
    assert await unit_states(order) == ["RELEASED"]
    assert (await Payment.get(id=payment.id)).state is PaymentState.CLOSED
    assert await Code.filter(state=CodeState.FREE).count() == 1
    assert (await levers.control(payment.reference))["trade_state"] == "CLOSED"
    answer = await levers.http.post(payment.pay_url, headers={"Accept": "application/json"})
    assert answer.status_code >= 400
    with pytest.raises(OrderNotPayable):
        await started(order)
    await orders.placed([(variant, 1)])


async def test_goods_stay_held_while_the_provider_is_silent(levers):
    order, _ = await an_order()
    await started(order)
    for operation in ("query", "close"):
        await levers.behave(outage="unavailable", outage_on=[operation])
        assert await service.expire_due(at=clock.now() + AFTER_HOLD) == 0
        assert await state_of(order) is OrderState.PENDING_PAYMENT
        assert await Code.filter(state=CodeState.HELD).count() == 1
    await levers.behave()
    await asyncio.sleep(2.1)  # the adapter's breaker rests
    assert await service.expire_due(at=clock.now() + AFTER_HOLD) == 1


async def test_money_found_at_expiry_is_a_payment(levers):
    order, _ = await an_order()
    payment = await started(order)
    await pay(levers, payment)
    assert await service.expire_due(at=clock.now() + AFTER_HOLD) == 0
    assert await state_of(order) is OrderState.PAID
    assert await Code.filter(state=CodeState.HELD).count() == 1


async def test_cancelling_closes_first_and_loses_to_a_payment(levers):
    mine = await orders.guest()
    order, _ = await an_order(by=mine)
    payment = await started(order)
    with pytest.raises(OrderUnknown):
        await service.cancel_order((await orders.guest()).customer_id, order.id, actor="x", at=clock.now())
    cancelled = await service.cancel_order(mine.customer_id, order.id, actor=mine.actor, at=clock.now())
    assert cancelled.state is OrderState.CANCELLED
    assert (await levers.control(payment.reference))["trade_state"] == "CLOSED"
    assert await Code.filter(state=CodeState.FREE).count() == 1
    assert await kinds(order) == ["PLACED", "PAYMENT_STARTED", "CANCELLED"]

    other, _ = await an_order(by=mine)
    payment = await started(other)
    await pay(levers, payment)
    with pytest.raises(OrderNotCancellable):
        await service.cancel_order(mine.customer_id, other.id, actor=mine.actor, at=clock.now())
    assert await state_of(other) is OrderState.PAID


async def paid_after_the_end(levers, order: Order) -> Payment:
    """The shop believes its close went through; the provider took the money nevertheless."""
    payment = await started(order)
    await pay(levers, payment)
    at = clock.now() + AFTER_HOLD
    # As if the close had been answered while the money was already on its way.
    from backend.domain.inventory import service as inventory
    from backend.domain.orders import service as order_service

    await Payment.filter(id=payment.id).update(state=PaymentState.CLOSED, closed_at=at)
    await inventory.release(order.id, at)
    await order_service.mark_expired(order.id, at=at)
    return payment


async def test_a_late_payment_claims_the_goods_anew(levers):
    order, _ = await an_order()
    payment = await paid_after_the_end(levers, order)
    assert await unit_states(order) == ["RELEASED"]

    await service.settle(payment.id, at=clock.now())

    assert await state_of(order) is OrderState.PAID
    assert await unit_states(order) == ["DUE"]
    assert await Code.filter(state=CodeState.HELD).count() == 1
    assert (await kinds(order))[-2:] == ["PAYMENT_LATE", "PAYMENT_RECEIVED"]
    assert await OutboxMessage.filter(topic="payment.late").count() == 1


async def test_a_late_payment_without_goods_goes_back_whole(levers):
    order, variant = await an_order()
    payment = await paid_after_the_end(levers, order)
    await orders.placed([(variant, 1)])

    await service.settle(payment.id, at=clock.now())

    assert await state_of(order) is OrderState.REFUNDING
    refund = await Refund.get(order_id=order.id)
    assert (refund.amount_minor, refund.state) == (2500, RefundState.PENDING)
    await asyncio.gather(*(service.make_refund(refund.id, at=clock.now()) for _ in range(5)))
    refund = await Refund.get(id=refund.id)
    assert refund.state is RefundState.SUCCEEDED
    row = await Order.get(id=order.id)
    assert (row.state, row.paid_minor, row.refunded_minor) == (OrderState.REFUNDED, 2500, 2500)
    assert await unit_states(order) == ["REFUNDED"]
    assert (await kinds(order))[-3:] == ["PAYMENT_LATE", "REFUND_STARTED", "REFUNDED"]
    assert await OutboxMessage.filter(topic="refund.made").count() == 1


async def test_a_refund_without_an_answer_is_asked_about_not_repeated(levers, provider, monkeypatch):
    order, variant = await an_order()
    payment = await paid_after_the_end(levers, order)
    await orders.placed([(variant, 1)])
    await service.settle(payment.id, at=clock.now())
    refund = await Refund.get(order_id=order.id)
    await levers.behave(outage="lost_answer", outage_on=["refund"])

    with monkeypatch.context() as impatient:
        impatient.setattr(provider, "_timeout_s", 1.0)
        await service.make_refund(refund.id, at=clock.now())

    assert (await Refund.get(id=refund.id)).state is RefundState.UNKNOWN
    await levers.behave(outage="unavailable", outage_on=["refund"])
    await service.refund_due(at=clock.now() + timedelta(minutes=2))
    assert (await Refund.get(id=refund.id)).state is RefundState.SUCCEEDED
    assert (await provider.query(payment.reference)).refunded == 2500


async def test_a_second_payment_goes_back(levers):
    order, _ = await an_order()
    first = await started(order)
    await pay(levers, first)
    await Payment.filter(id=first.id).update(state=PaymentState.CLOSED)
    second = await started(order)
    await pay(levers, second)
    await service.settle(second.id, at=clock.now())
    await service.settle(first.id, at=clock.now())

    assert await state_of(order) is OrderState.PAID
    assert [(row.state, row.surplus) for row in await Payment.all().order_by("created_at")] == [
        (PaymentState.PAID, True),
        (PaymentState.PAID, False),
    ]
    refund = await Refund.get(payment_id=first.id)
    await service.make_refund(refund.id, at=clock.now())
    assert (await Refund.get(id=refund.id)).state is RefundState.SUCCEEDED
    row = await Order.get(id=order.id)
    assert (row.state, row.refunded_minor) == (OrderState.PAID, 0)


async def test_a_declined_payment_makes_room_for_another(levers):
    order, _ = await an_order()
    first = await started(order)
    await levers.behave(first.reference, refuse=True)
    await levers.http.post(first.pay_url, headers={"Accept": "application/json"})
    await service.settle(first.id, at=clock.now())
    assert (await Payment.get(id=first.id)).state is PaymentState.DECLINED
    second = await started(order)
    assert second.id != first.id
    await pay(levers, second)
    await service.settle(second.id, at=clock.now())
    assert await state_of(order) is OrderState.PAID


async def test_another_amount_moves_nothing(levers):
    order, _ = await an_order()
    payment = await started(order)
    await pay(levers, payment)
    await Payment.filter(id=payment.id).update(amount_minor=2499)
    settled = await service.settle(payment.id, at=clock.now())
    assert (settled.answered, settled.payment.state) == (False, PaymentState.PENDING)
    assert await state_of(order) is OrderState.PENDING_PAYMENT
    assert await SecurityEvent.filter(kind="payment.differs").count() == 1
    # Money was taken, so the goods are not given away either.
    assert await service.expire_due(at=clock.now() + AFTER_HOLD) == 0
