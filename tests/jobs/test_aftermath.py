"""Relays and workers as real processes: everything paid is delivered once, whoever dies in the middle."""

import asyncio
import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from backend.core import clock, database, outbox
from backend.core.outbox.models import DeliveryRow, DeliveryState, OutboxMessage
from backend.domain.inventory import service as inventory
from backend.domain.orders import service as order_service
from backend.domain.orders.models import Order, OrderEvent
from backend.domain.orders.states import OrderState
from backend.domain.vault.models import Code, CodeState
from tests.jobs.processes import Process, eventually
from tests.make import catalog, orders, vault
from tests.make.provider import started

pytestmark = pytest.mark.usefixtures("db", "redis")


@pytest.fixture
def shop(database_url: str, redis_url: str) -> Iterator[dict[str, Process]]:
    folder = Path(tempfile.mkdtemp(prefix="tessera-jobs-"))
    processes = {
        "relay": Process(folder / "relay.log", "relay"),
        "worker": Process(folder / "worker.log", "worker"),
    }
    yield processes
    for process in processes.values():
        process.kill()
    shutil.rmtree(folder, ignore_errors=True)


async def paid_orders(number: int) -> list[Order]:
    variant = await catalog.variant()
    await vault.batch(variant, codes=number * 3)
    buyer = await orders.customer()
    made = [await orders.placed([(variant, 3)], by=buyer) for _ in range(number)]
    for order in made:
        await inventory.consume(order.id, clock.now())
        await order_service.mark_paid(order.id, payment_id=None, at=clock.now())
    return made


async def delivered() -> int:
    return await Order.filter(state=OrderState.DELIVERED).count()


async def all_delivered_once(number: int) -> None:
    assert await delivered() == number
    assert await Code.filter(state=CodeState.DELIVERED).count() == number * 3
    assert await Code.filter(state=CodeState.HELD).count() == 0
    assert await OrderEvent.filter(kind="DELIVERED").count() == number
    assert await OutboxMessage.filter(topic="order.delivered").count() == number
    rows = await database.fetch(
        "SELECT unit_id FROM code WHERE state = 'DELIVERED' GROUP BY unit_id, slot HAVING count(*) > 1"
    )
    assert rows == []


async def has_delivered(number: int) -> bool:
    return await delivered() >= number


@pytest.mark.soak
async def test_worker_and_relay_killed_amid_200_paid_orders(shop):
    await paid_orders(200)
    for process in shop.values():
        process.start()
    await eventually(lambda: has_delivered(20), within_s=60)
    shop["worker"].kill()
    shop["relay"].kill()
    assert await delivered() < 200
    for process in shop.values():
        process.start()
    await eventually(lambda: has_delivered(200), within_s=60)
    await all_delivered_once(200)
    assert not await DeliveryRow.filter(state__in=[DeliveryState.DEAD, DeliveryState.POISONED]).exists()
    # The orderly end is quick.
    assert shop["worker"].stop() < 5
    assert shop["relay"].stop() < 5


@pytest.mark.soak
async def test_redis_loses_everything_amid_200_paid_orders(shop, redis):
    await paid_orders(200)
    for process in shop.values():
        process.start()
    await eventually(lambda: has_delivered(10), within_s=60)
    for _ in range(3):
        await redis.flushall()
        await asyncio.sleep(0.1)
    await eventually(lambda: has_delivered(200), within_s=60)
    await all_delivered_once(200)


@pytest.mark.soak
async def test_every_connection_to_the_database_is_cut_amid_100_paid_orders(shop):
    await paid_orders(100)
    for process in shop.values():
        process.start()
    await eventually(lambda: has_delivered(10), within_s=60)
    for _ in range(3):
        # All but the one that asks; the pool of this process renews its own.
        with contextlib.suppress(Exception):
            await database.fetch(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        await asyncio.sleep(0.2)
    for _ in range(25):  # connections of this process that were cut while idle
        with contextlib.suppress(Exception):
            await database.fetch("SELECT 1")
    await eventually(lambda: has_delivered(100), within_s=60)
    await all_delivered_once(100)


async def test_unpaid_orders_end_by_the_schedule(shop, provider, sandbox_process):
    variant = await catalog.variant()
    await vault.batch(variant, codes=1)
    order = await orders.placed([(variant, 1)])
    payment = await started(order)
    await Order.filter(id=order.id).update(expires_at=clock.now())
    for process in shop.values():
        process.environment["TESSERA_SANDBOX_URL"] = sandbox_process.url
        process.start()

    async def ended() -> bool:
        return await Order.filter(id=order.id, state=OrderState.EXPIRED).exists()

    await eventually(ended, within_s=60)
    assert (await provider.query(payment.reference)).state == "CLOSED"
    assert await Code.filter(state=CodeState.FREE).count() == 1


async def test_two_relays_and_two_workers_deliver_once(shop):
    folder = shop["relay"].log.parent
    shop["relay2"] = Process(folder / "relay2.log", "relay")
    shop["worker2"] = Process(folder / "worker2.log", "worker")
    await paid_orders(60)
    for process in shop.values():
        process.start()
    await eventually(lambda: has_delivered(60), within_s=60)
    await all_delivered_once(60)
    told = await database.fetch("SELECT count(*) AS n FROM outbox_message WHERE topic = 'payments.due'")
    assert told[0]["n"] <= 15


async def test_what_cannot_be_done_becomes_a_dead_letter_others_pass(shop):
    await outbox.emit("order.paid", order_id="not-an-id")
    await outbox.emit("order.vanished", order_id="x")
    (good,) = await paid_orders(1)
    for process in shop.values():
        process.start()
    await eventually(lambda: has_delivered(1), within_s=60)

    async def failed() -> bool:
        return await DeliveryRow.filter(handler="fulfilment.deliver_order", attempts__gte=1).exists()

    await eventually(failed, within_s=60)
    row = await DeliveryRow.filter(handler="fulfilment.deliver_order", attempts__gte=1).get()
    assert row.error is not None
    assert row.error.startswith("ValueError")
    assert "not-an-id" not in row.error
    assert row.state is DeliveryState.PENDING
    poisoned = await DeliveryRow.get(state=DeliveryState.POISONED)
    assert poisoned.error == "no such topic"
    # Its last try.
    await DeliveryRow.filter(id=row.id).update(attempts=7, due_at=clock.now())

    async def dead() -> bool:
        return await DeliveryRow.filter(id=row.id, state=DeliveryState.DEAD, attempts=8).exists()

    await eventually(dead, within_s=60)
    assert (await Order.get(id=good.id)).state is OrderState.DELIVERED
