"""The manual queue: taken by one, done with evidence, or given back."""

import asyncio
from datetime import timedelta
from functools import partial

import pytest

from backend.core import clock, database, ids
from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, OutboxMessage
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.fulfilment import service
from backend.domain.fulfilment.errors import (
    ManualTaskClosed,
    ManualTaskNotTaken,
    ManualTaskTaken,
    ManualTaskUnknown,
)
from backend.domain.fulfilment.models import ManualTask
from backend.domain.fulfilment.states import MANUAL_TASK_TRANSITIONS
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.payments.models import Refund
from tests.make import accounts, catalog
from tests.make import paid as make

pytestmark = pytest.mark.usefixtures("db")


async def a_task(*, price=3_000, promised_s=1800):
    service_ = await catalog.variant(kind=FulfilmentKind.MANUAL, price=price, promised_s=promised_s)
    order = await make.delivered([(service_, 1)])
    return order, await ManualTask.get(order_id=order.id)


async def staff(role=Role.OPERATOR):
    row = await accounts.staff(role)
    return Caller(session_id=ids.new(), staff_id=row.id, role=role)


def acts(caller):
    at = clock.now()
    common = {"caller": caller, "address": None, "at": at}
    return {
        name: partial(getattr(service, f"{name}_manual_task"), **common)
        for name in ("take", "release", "complete", "refuse")
    }


async def test_the_database_knows_the_same_steps():
    rows = await database.fetch("SELECT old_state, new_state FROM transition WHERE machine = 'manual_task'")
    assert {(row["old_state"], row["new_state"]) for row in rows} == {
        (old.value, new.value) for old, after in MANUAL_TASK_TRANSITIONS.items() for new in after
    }


async def test_a_paid_service_waits_for_a_person_within_the_promised_time():
    order, task = await a_task(promised_s=900)
    assert task.due_at - task.created_at == timedelta(seconds=900)
    assert (task.state.value, order.state.value) == ("OPEN", "PAID")
    await service.deliver_order(order.id, delivery=await make.delivery_for(order), at=clock.now())
    assert await ManualTask.all().count() == 1


async def test_it_is_done_with_evidence_and_a_note():
    order, task = await a_task()
    me = acts(await staff())
    with pytest.raises(ManualTaskNotTaken):
        await me["complete"](task.id, evidence="seen", note=None)
    await me["take"](task.id)
    await me["take"](task.id)
    with pytest.raises(InvalidInput):
        await me["complete"](task.id, evidence="  ", note="hello")
    done = await me["complete"](task.id, evidence=" screenshot 17 ", note="It is yours.")
    assert (done.state.value, done.evidence, done.note) == ("DONE", "screenshot 17", "It is yours.")
    assert (await Order.get(id=order.id)).state.value == "DELIVERED"
    with pytest.raises(ManualTaskClosed):
        await me["refuse"](task.id, reason="no")
    assert [entry.action for entry in await AuditEntry.all().order_by("id")] == [
        "manual_task.taken",
        "manual_task.completed",
    ]


async def test_of_many_one_takes_it():
    _, task = await a_task()
    people = [await staff() for _ in range(16)]
    taken = await asyncio.gather(*(acts(one)["take"](task.id) for one in people), return_exceptions=True)
    assert sum(isinstance(each, ManualTask) for each in taken) == 1
    assert sum(isinstance(each, ManualTaskTaken) for each in taken) == 15
    holder = (await ManualTask.get()).taken_by_id
    other = next(one for one in people if one.staff_id != holder)
    for refused in (
        acts(other)["refuse"](task.id, reason="mine"),
        acts(other)["complete"](task.id, evidence="x", note=None),
    ):
        with pytest.raises((ManualTaskTaken, ManualTaskNotTaken)):
            await refused
    await acts(other)["release"](task.id)
    await acts(other)["take"](task.id)
    assert (await ManualTask.get()).taken_by_id == other.staff_id


async def test_what_cannot_be_done_goes_back():
    _, task = await a_task()
    me = acts(await staff())
    await me["refuse"](task.id, reason="The account is closed.")
    row = await ManualTask.get()
    assert (row.state.value, row.reason) == ("GIVEN_BACK", "The account is closed.")
    assert (await Refund.get()).amount_minor == 3_000
    assert (await OrderUnit.get()).state.value == "REFUNDING"
    with pytest.raises(ManualTaskClosed):
        await me["refuse"](task.id, reason="again")
    assert await Refund.all().count() == 1
    with pytest.raises(ManualTaskUnknown):
        await me["take"](ids.new())


async def test_a_free_service_goes_back_without_money():
    order, task = await a_task(price=0)
    await acts(await staff())["refuse"](task.id, reason="no")
    assert not await Refund.exists()
    assert (await Order.get(id=order.id)).state.value == "REFUNDED"


async def test_an_order_given_back_leaves_nothing_in_the_queue():
    from tortoise.transactions import in_transaction

    from backend.domain.orders import access
    from backend.domain.payments import service as payments

    order, task = await a_task()
    async with in_transaction():
        row = await access.locked(order.id)
        await payments.give_back(row, {task.unit_id: 3_000}, reason="test", at=clock.now())
    with pytest.raises(ManualTaskClosed):
        await acts(await staff())["complete"](task.id, evidence="x", note=None)
    message = await OutboxMessage.get(topic="units.refunding")
    delivery = Delivery((await DeliveryRow.create(message=message, handler="fulfilment.end_manual_tasks")).id)
    for _ in range(2):
        await service.end_manual_tasks(order.id, [task.unit_id], delivery=delivery, at=clock.now())
    assert (await ManualTask.get()).state.value == "GIVEN_BACK"
