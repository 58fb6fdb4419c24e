"""Top-ups: asked of suppliers once, and what becomes of them becomes what the order says."""

import pytest

from backend.core import clock
from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, OutboxMessage
from backend.domain.catalog.models import AccountFormat, FulfilmentKind, TopUpSpeed
from backend.domain.fulfilment import service
from backend.domain.fulfilment.service import TopUpOutcome
from backend.domain.inventory.queries import availability_by_variant
from backend.domain.orders.models import Order, OrderLine, OrderUnit
from backend.domain.payments.models import Refund, RefundUnit
from backend.domain.suppliers.models import Supplier, SupplierOrder
from backend.domain.vault.errors import OutOfStock
from tests.make import catalog, vault
from tests.make import paid as make

pytestmark = pytest.mark.usefixtures("db")

PHONE = "138 0013 8000"


async def an_order(*, price=9_950, speed=TopUpSpeed.FAST):
    topup = await catalog.variant(kind=FulfilmentKind.TOPUP, price=price, face=10_000, speed=speed)
    await make.offer(topup)
    order = await make.delivered([(topup, 1)], account=PHONE)
    return order, await OrderUnit.get(order_id=order.id)


async def settle(order, unit, outcome, *, arrived=10_000, cost=9_800, delivery=None):
    if delivery is None:
        message = await OutboxMessage.create(topic="supplier.settled", payload={"order_id": str(order.id)})
        delivery = Delivery((await DeliveryRow.create(message=message, handler="fulfilment.settle_topup")).id)
    asked = (await Supplier.get()).id
    await SupplierOrder.filter(unit_id=unit.id).update(cost_minor=cost, supplier_id=asked)
    await service.settle_topup(unit.id, order.id, outcome, delivered_minor=arrived, delivery=delivery, at=clock.now())
    return delivery


async def seen(order):
    row, unit = await Order.get(id=order.id), await OrderUnit.get(order_id=order.id)
    return row.state.value, unit.state.value, unit.refund_minor, unit.cost_minor, row.cost_minor


async def test_a_paid_top_up_is_asked_of_suppliers_once():
    order, unit = await an_order(speed=TopUpSpeed.SLOW)
    asked = await SupplierOrder.get()
    assert (asked.unit_id, asked.order_id, asked.account) == (unit.id, order.id, "+8613800138000")
    assert (asked.face_minor, asked.currency, asked.slow) == (10_000, "CNY", True)
    assert await seen(order) == ("PAID", "DUE", 0, None, 0)
    assert (await OrderLine.get()).account == "+8613800138000"
    assert order.facts["lines"][0]["account"] == "+86 138****8000"
    await service.deliver_order(order.id, delivery=await make.delivery_for(order), at=clock.now())
    assert await SupplierOrder.all().count() == 1


async def test_a_confirmed_top_up_is_delivered_at_its_cost_once():
    order, unit = await an_order()
    delivery = await settle(order, unit, TopUpOutcome.DELIVERED)
    assert await seen(order) == ("DELIVERED", "DELIVERED", 0, 9_800, 9_800)
    await settle(order, unit, TopUpOutcome.REFUSED, delivery=delivery)
    assert await seen(order) == ("DELIVERED", "DELIVERED", 0, 9_800, 9_800)
    assert not await Refund.exists()


@pytest.mark.parametrize(("arrived", "back"), [(5_000, 4_975), (9_999, 1), (1, 9_950), (3_333, 6_634)])
async def test_of_a_partial_top_up_the_missing_share_of_the_price_goes_back(arrived, back):
    order, unit = await an_order()
    await settle(order, unit, TopUpOutcome.PARTIAL, arrived=arrived, cost=4_900)
    state = "REFUNDING" if back == 9_950 else "DELIVERED"
    assert await seen(order) == (state, state, back, 4_900, 4_900)
    assert (await RefundUnit.get()).amount_minor == back


async def test_a_refused_top_up_goes_back_whole():
    order, unit = await an_order()
    await settle(order, unit, TopUpOutcome.REFUSED, arrived=0, cost=0)
    assert await seen(order) == ("REFUNDING", "REFUNDING", 9_950, None, 0)
    refund = await Refund.get()
    assert (refund.amount_minor, refund.reason) == (9_950, "topup_refused")


async def test_a_reversed_top_up_goes_back_and_its_cost_is_taken_back():
    order, unit = await an_order()
    await settle(order, unit, TopUpOutcome.DELIVERED)
    await settle(order, unit, TopUpOutcome.REVERSED, arrived=0, cost=0)
    assert await seen(order) == ("REFUNDING", "REFUNDING", 9_950, 0, 0)


async def test_news_that_overtake_each_other_come_to_the_same():
    order, unit = await an_order()
    await settle(order, unit, TopUpOutcome.REVERSED, arrived=0, cost=0)
    await settle(order, unit, TopUpOutcome.PARTIAL, arrived=5_000, cost=4_900)
    assert await seen(order) == ("REFUNDING", "REFUNDING", 9_950, 0, 0)
    assert (await Refund.get()).amount_minor == 9_950


async def test_after_a_partial_top_up_is_reversed_the_rest_goes_back_too():
    order, unit = await an_order()
    await settle(order, unit, TopUpOutcome.PARTIAL, arrived=5_000, cost=4_900)
    await settle(order, unit, TopUpOutcome.REVERSED, arrived=0, cost=0)
    assert await seen(order) == ("REFUNDING", "REFUNDING", 9_950, 0, 0)
    assert sorted([refund.amount_minor for refund in await Refund.all()]) == [4_975, 4_975]


async def test_a_bundle_mixes_kinds_and_is_delivered_as_they_come():
    code = await catalog.variant(price=1_000)
    await vault.batch(code, codes=3, cost=700)
    topup = await catalog.variant(kind=FulfilmentKind.TOPUP, price=9_950, face=10_000)
    await make.offer(topup)
    voucher = await catalog.variant(kind=FulfilmentKind.VOUCHER, price=2_000)
    bundle = await catalog.bundle([(code, 1), (topup, 1), (voucher, 2)], price=14_000)
    order = await make.delivered([(bundle, 1)], account=PHONE)
    units = await OrderUnit.filter(order_id=order.id).order_by("position")
    assert [(unit.kind.value, unit.state.value) for unit in units] == [
        ("BUNDLE", "DUE"),
        ("CODE", "DELIVERED"),
        ("TOPUP", "DUE"),
        ("VOUCHER", "DELIVERED"),
        ("VOUCHER", "DELIVERED"),
    ]
    assert order.state.value == "PAID"
    await settle(order, units[2], TopUpOutcome.REFUSED, arrived=0, cost=0)
    units = await OrderUnit.filter(order_id=order.id).order_by("position")
    assert [unit.state.value for unit in units] == ["DELIVERED", "DELIVERED", "REFUNDING", "DELIVERED", "DELIVERED"]
    assert units[0].refund_minor == units[2].paid_minor == (await Refund.get()).amount_minor
    assert (await Order.get(id=order.id)).state.value == "DELIVERED"


async def test_what_no_supplier_promises_is_sold_out():
    topup = await catalog.variant(kind=FulfilmentKind.TOPUP, format=AccountFormat.GAME_ID)
    (stock,) = await availability_by_variant([topup.id], clock.now())
    assert stock.left == 0
    await make.offer(topup, cost=9_800, balance=30_000)
    code = await catalog.variant()
    await vault.batch(code, codes=5)
    bundle = await catalog.bundle([(code, 1), (topup, 2)])
    stocks = await availability_by_variant([topup.id, bundle.id], clock.now())
    assert [stock.left for stock in stocks] == [3, 1]
    with pytest.raises(OutOfStock):
        await make.paid([(bundle, 2)], account="player-7")
    assert not await Order.exists()
