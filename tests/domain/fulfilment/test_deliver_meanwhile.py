"""A delivery that waited for its order goes by what became of the units meanwhile."""

import asyncio
from contextvars import copy_context

import pytest
from tortoise.transactions import in_transaction

from backend.core import clock, database
from backend.core.outbox.models import DeliveryRow, DeliveryState
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.fulfilment.models import ManualTask, Membership
from backend.domain.orders import access
from backend.domain.orders.models import OrderUnit
from backend.domain.payments import service as payments
from backend.domain.suppliers.models import SupplierOrder
from tests.make import catalog
from tests.make import paid as make

pytestmark = pytest.mark.usefixtures("db")

_WAITS_FOR_US = """
SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))) AS waits
"""


async def delivered_while_going(order, going):
    """Hand the order over while the money of these units is just being sent back; the units' states, in order."""
    delivery = await make.delivery_for(order)
    outside = copy_context()
    async with in_transaction():
        locked = await access.locked(order.id)
        parts = {unit.id: unit.paid_minor for unit in going}
        await payments.give_back(locked, parts, reason="not_wanted", at=clock.now())

        async def hand_over() -> bool:
            return await make.delivers(order, delivery)()

        handing_over = asyncio.get_running_loop().create_task(hand_over(), context=outside)
        async with asyncio.timeout(5):
            while not (await database.fetch(_WAITS_FOR_US))[0]["waits"]:
                await asyncio.sleep(0.01)
    await handing_over
    row = await DeliveryRow.get(id=delivery.id)
    assert (row.state, row.attempts) == (DeliveryState.DONE, 0)
    return [unit.state.value for unit in await OrderUnit.filter(order_id=order.id).order_by("position")]


async def test_nobody_is_set_to_work_for_what_is_just_going_back():
    service = await catalog.variant(kind=FulfilmentKind.MANUAL, price=3_000, promised_s=1800)
    order = await make.paid([(service, 2)])
    first, second = await OrderUnit.filter(order_id=order.id).order_by("position")
    assert await delivered_while_going(order, [first]) == ["REFUNDING", "DUE"]
    assert [task.unit_id for task in await ManualTask.all()] == [second.id]


async def test_no_supplier_is_asked_for_what_is_just_going_back():
    topup = await catalog.variant(kind=FulfilmentKind.TOPUP, price=9_950, face=10_000)
    await make.offer(topup)
    order = await make.paid([(topup, 2)], account="138 0013 8000")
    first, second = await OrderUnit.filter(order_id=order.id).order_by("position")
    assert await delivered_while_going(order, [first]) == ["REFUNDING", "DUE"]
    assert [asked.unit_id for asked in await SupplierOrder.all()] == [second.id]


async def test_what_stays_is_handed_over_at_once():
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=500)
    order = await make.paid([(member, 2)])
    first, second = await OrderUnit.filter(order_id=order.id).order_by("position")
    assert await delivered_while_going(order, [first]) == ["REFUNDING", "DELIVERED"]
    assert [row.unit_id for row in await Membership.all()] == [second.id]


async def test_an_order_that_is_just_going_back_whole_is_left_alone():
    service = await catalog.variant(kind=FulfilmentKind.MANUAL, price=3_000, promised_s=1800)
    order = await make.paid([(service, 1)])
    units = await OrderUnit.filter(order_id=order.id)
    assert await delivered_while_going(order, units) == ["REFUNDING"]
    assert not await ManualTask.exists()
