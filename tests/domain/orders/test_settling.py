"""Units come and go back one by one: bundles and the order follow them."""

import pytest
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import clock, database, ids
from backend.core.money import Money
from backend.core.outbox.models import OutboxMessage
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.inventory import service as inventory
from backend.domain.orders import access, service
from backend.domain.orders.models import Order, OrderEvent, OrderUnit
from backend.domain.orders.service import Handed
from tests.make import catalog, orders, vault

pytestmark = pytest.mark.usefixtures("db")


async def a_paid_order(*, bundle_price=2000, single=1000):
    """A bundle of two codes (700 and 800 apart) and a single code; leaves in their order."""
    first, second = await catalog.variant(price=1100), await catalog.variant(price=1300)
    for variant in (first, second):
        await vault.batch(variant, codes=5)
    bundle = await catalog.bundle([(first, 1), (second, 1)], price=bundle_price)
    third = await catalog.variant(price=single)
    await vault.batch(third, codes=5)
    order = await orders.placed([(bundle, 1), (third, 1)])
    if order.state.value != "PAID":
        await inventory.consume(order.id, clock.now())
        await service.mark_paid(order.id, payment_id=None, at=clock.now())
    leaves = await OrderUnit.filter(order_id=order.id).exclude(kind=FulfilmentKind.BUNDLE).order_by("position")
    await OutboxMessage.all().delete()
    return order, leaves


async def states(order):
    units = await OrderUnit.filter(order_id=order.id).order_by("position")
    return (await Order.get(id=order.id)).state.value, [unit.state.value for unit in units]


async def news():
    return [message.topic for message in await OutboxMessage.all().order_by("id")]


async def delivered(order, *units, cost=100):
    async with in_transaction():
        await access.locked(order.id)
        return await service.mark_units_delivered(
            order.id, {u.id: Handed(Money(cost, "CNY")) for u in units}, at=clock.now()
        )


async def refunding(order, *units, minor=None, refund_id=None):
    async with in_transaction():
        await access.locked(order.id)
        parts = {u.id: u.paid_minor if minor is None else minor for u in units}
        await service.mark_units_refunding(order.id, parts, refund_id=refund_id, at=clock.now(), actor="staff:x")
    return parts


async def refunded(order, parts, refund_id=None):
    async with in_transaction():
        await access.locked(order.id)
        await service.mark_refund_made(order.id, refund_id or ids.new(), parts, at=clock.now())


async def test_units_come_one_by_one():
    order, (one, two, three) = await a_paid_order()
    assert await delivered(order, one, cost=300) == 1
    assert await states(order) == ("PAID", ["DUE", "DELIVERED", "DUE", "DUE"])
    assert await news() == ["units.delivered"]
    assert (await OutboxMessage.get()).payload == {"order_id": str(order.id), "unit_ids": [str(one.id)]}
    assert await delivered(order, one, two, cost=50) == 1
    assert await states(order) == ("PAID", ["DELIVERED", "DELIVERED", "DELIVERED", "DUE"])
    assert await delivered(order, three, cost=7) == 1
    assert await states(order) == ("DELIVERED", ["DELIVERED"] * 4)
    assert await delivered(order, one, two, three) == 0
    row = await Order.get(id=order.id)
    parent = await OrderUnit.get(order_id=order.id, kind=FulfilmentKind.BUNDLE)
    assert (row.cost_minor, parent.cost_minor, row.delivered_at is not None) == (357, 350, True)
    assert await news() == ["units.delivered"] * 3 + ["order.delivered"]
    kinds = [event.kind.value for event in await OrderEvent.filter(order_id=order.id).order_by("id")]
    assert kinds == ["PLACED", "PAYMENT_RECEIVED", *["UNIT_DELIVERED"] * 3, "DELIVERED"]


async def test_what_cannot_come_goes_back_and_the_rest_is_delivered():
    order, (one, two, three) = await a_paid_order()
    await delivered(order, one, three)
    refund_id = ids.new()
    parts = await refunding(order, two, refund_id=refund_id)
    assert await states(order) == ("DELIVERED", ["DELIVERED", "DELIVERED", "REFUNDING", "DELIVERED"])
    assert await news() == ["units.delivered", "units.refunding", "order.delivered"]
    told = await OutboxMessage.get(topic="units.refunding")
    assert told.payload == {"order_id": str(order.id), "unit_ids": [str(two.id)]}
    await refunded(order, parts, refund_id)
    assert await states(order) == ("DELIVERED", ["DELIVERED", "DELIVERED", "REFUNDED", "DELIVERED"])
    row, parent = await Order.get(id=order.id), await OrderUnit.get(order_id=order.id, kind=FulfilmentKind.BUNDLE)
    assert row.refunded_minor == parent.refund_minor == parent.refunded_minor == two.paid_minor
    events = await OrderEvent.filter(order_id=order.id, kind__in=["REFUND_STARTED", "REFUNDED"]).order_by("id")
    facts = {"refund_id": str(refund_id), "unit_ids": [str(two.id)]}
    assert [(event.kind.value, event.actor, event.data) for event in events] == [
        ("REFUND_STARTED", "staff:x", facts),
        ("REFUNDED", "system", facts),
    ]


async def test_a_whole_order_goes_back_by_two_refunds():
    order, (one, two, three) = await a_paid_order()
    await delivered(order, one, two, three)
    first = await refunding(order, one, two)
    assert await states(order) == ("DELIVERED", ["REFUNDING", "REFUNDING", "REFUNDING", "DELIVERED"])
    second = await refunding(order, three)
    assert await states(order) == ("REFUNDING", ["REFUNDING"] * 4)
    await refunded(order, second)
    assert await states(order) == ("REFUNDING", ["REFUNDING"] * 3 + ["REFUNDED"])
    await refunded(order, first)
    assert await states(order) == ("REFUNDED", ["REFUNDED"] * 4)
    row = await Order.get(id=order.id)
    assert row.refunded_minor == row.paid_minor == row.total_minor
    assert (await news())[-1] == "order.refunded"
    assert (await news()).count("order.refunded") == 1


async def test_a_part_of_a_unit_goes_back_and_then_the_rest():
    order, (one, two, three) = await a_paid_order()
    await delivered(order, one, two, three)
    parts = await refunding(order, three, minor=400)
    assert (await states(order))[0] == "DELIVERED"
    await refunded(order, parts)
    unit = await OrderUnit.get(id=three.id)
    assert (unit.state.value, unit.refund_minor, unit.refunded_minor) == ("DELIVERED", 400, 400)
    with pytest.raises(IntegrityError):
        await refunding(order, three, minor=601)
    rest = await refunding(order, three, minor=600)
    assert (await OrderUnit.get(id=three.id)).state.value == "REFUNDING"
    await refunded(order, rest)
    unit = await OrderUnit.get(id=three.id)
    assert (unit.state.value, unit.refund_minor, unit.refunded_minor) == ("REFUNDED", 1000, 1000)
    assert (await Order.get(id=order.id)).refunded_minor == 1000
    with pytest.raises(IntegrityError):
        await refunded(order, {three.id: 1})


async def test_what_was_free_is_back_at_once():
    order, leaves = await a_paid_order(bundle_price=0, single=0)
    await refunding(order, *leaves)
    assert await states(order) == ("REFUNDED", ["REFUNDED"] * 4)
    assert await news() == ["units.refunding", "order.refunded"]
    kinds = [event.kind.value for event in await OrderEvent.filter(order_id=order.id).order_by("id")]
    assert kinds[-2:] == ["REFUND_STARTED", "REFUNDED"]


async def test_money_for_an_order_that_is_over_counts_as_paid_and_goes_back():
    order, leaves = await a_paid_order()
    await database.execute('ALTER TABLE "order" DISABLE TRIGGER order_state')
    await database.execute("ALTER TABLE order_unit DISABLE TRIGGER order_unit_state")
    try:
        await database.execute(
            """UPDATE "order" SET state = 'EXPIRED', paid_minor = 0, paid_at = NULL, closed_at = now()"""
        )
        await database.execute("UPDATE order_unit SET state = 'RELEASED'")
    finally:
        await database.execute('ALTER TABLE "order" ENABLE TRIGGER order_state')
        await database.execute("ALTER TABLE order_unit ENABLE TRIGGER order_unit_state")
    parts = await refunding(order, *leaves)
    assert await states(order) == ("REFUNDING", ["REFUNDING"] * 4)
    row = await Order.get(id=order.id)
    assert (row.paid_minor, row.paid_at is not None) == (row.total_minor, True)
    await refunded(order, parts)
    assert await states(order) == ("REFUNDED", ["REFUNDED"] * 4)


async def test_a_unit_that_goes_back_is_not_delivered_any_more():
    order, (one, two, three) = await a_paid_order()
    await refunding(order, one, two)
    assert await delivered(order, one, two, three) == 1
    assert await states(order) == ("DELIVERED", ["REFUNDING"] * 3 + ["DELIVERED"])
    assert (await OrderUnit.get(id=one.id)).cost_minor is None


async def test_what_a_customer_owns_is_paged_without_a_gap():
    from uuid import UUID

    from backend.core.paging import Page
    from backend.domain.orders.queries import entitlements_of_customer

    order, leaves = await a_paid_order()
    await delivered(order, *leaves)
    found: list[UUID] = []
    after = None
    while rows := (await entitlements_of_customer(order.customer_id, Page(1, after)))[:1]:
        found.append(rows[0].id)
        after = (rows[0].delivered_at, rows[0].id)
    assert found == sorted((leaf.id for leaf in leaves), reverse=True)
