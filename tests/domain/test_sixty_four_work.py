"""64 connections at once on work that is done once: deliveries, relays, schedules, jobs, files, messages, upkeep."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from dramatiq import Message

from backend.core import clock, database, ids, outbox
from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, OutboxMessage
from backend.domain.accounts.permissions import Role
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.distribution.service.follow import move
from backend.domain.ledger import service as ledger
from backend.domain.redemption import service as redemption
from backend.domain.tasks import service as tasks
from backend.domain.tasks.models import Job, Upload
from backend.domain.vault import service as codes
from backend.domain.vault.models import BatchState, Code
from backend.domain.webhooks import service as webhooks
from backend.domain.webhooks.models import WebhookAttempt, WebhookMessage
from backend.domain.webhooks.states import MessageState
from backend.jobs import schedule
from backend.jobs.relay import Relay
from tests.make import catalog, vault
from tests.make import paid as make
from tests.make import tasks as making
from tests.make import webhooks as hooks
from tests.make.aftersales import staff
from tests.make.at_once import MANY, alone, tally
from tests.make.ledger import PARTNER, deposit

pytestmark = [pytest.mark.soak, pytest.mark.xdist_group("sixty-four"), pytest.mark.usefixtures("redis")]


async def deliveries(count):
    message = await OutboxMessage.create(topic="nothing", payload={}, routed_at=clock.now())
    return [Delivery((await DeliveryRow.create(message=message, handler=f"tests.{n:02}")).id) for n in range(count)]


async def test_a_delivery_is_closed_once(many):
    (delivery,) = await deliveries(1)
    done = await many([lambda: outbox.close(delivery) for _ in range(MANY)], gate="delivery")
    assert tally(done) == {"True": 1, "False": 63}
    assert (await DeliveryRow.get()).state == "DONE"
    assert await many.grown() == {}


class Broker:
    """Takes messages, and remembers which deliveries they bring."""

    def __init__(self) -> None:
        self.taken: list[int] = []

    def enqueue(self, message: Message[Any]) -> None:
        """One message may bring many."""
        self.taken += [delivery for delivery, *_ in message.kwargs["brought"]]


async def test_relays_send_each_delivery_once(many):
    for _ in range(40):
        await outbox.emit("units.due", order_id=ids.new(), unit_ids=[])
    broker = Broker()
    relays = [Relay(broker) for _ in range(MANY)]  # type: ignore[arg-type]

    done = await many([relay.route for relay in relays], gate="outbox_message")

    assert (sum(done), tally(done)) == (40, {"int": MANY})
    assert await many.grown() == {"delivery": 40}
    rows = sorted(row.id for row in await DeliveryRow.all())
    assert sorted(broker.taken) == rows

    # What failed is due again, and is sent again by one of them.
    await database.execute("UPDATE delivery SET state = 'PENDING', due_at = $1", clock.now())
    sent = await many([relay.send_due for relay in relays], gate="delivery")
    assert (sum(sent), tally(sent)) == (40, {"int": MANY})
    assert sorted(broker.taken) == sorted(rows * 2)


async def test_what_recurs_is_told_once(many):
    await schedule.install()
    await database.execute("UPDATE schedule SET due_at = $1", clock.now() - timedelta(seconds=1))
    await many([schedule.emit_due for _ in range(MANY)], gate="schedule")
    assert sorted(message.topic for message in await OutboxMessage.all()) == sorted(schedule.ENTRIES)


async def test_a_message_to_a_webhook_is_tried_by_one(many):
    endpoint = await hooks.endpoint()
    at = clock.now()
    for _ in range(20):
        await WebhookMessage.create(
            endpoint=endpoint, type="order.paid", body="{}", state=MessageState.DUE, due_at=at - timedelta(seconds=1)
        )
    done = await many([lambda: webhooks.lease_due(100, at=at) for _ in range(MANY)], gate="webhook_message")
    leased = [one for each in done for one in each]
    while more := await webhooks.lease_due(100, at=at):
        leased += more
    assert len({one.message_id for one in leased}) == len(leased) == 20
    assert set(await WebhookMessage.all().values_list("tries", "attempts")) == {(1, 1)}
    assert await WebhookAttempt.all().count() == 20


async def test_a_ticket_takes_one_file(many, tmp_path):
    making.bind_spool(tmp_path)
    job, ticket = await making.waiting_import(await vault.batch(state=BatchState.RECEIVED))
    calls = [lambda: tasks.receive(ticket, making.chunked(b"A-1----s-1\n"), at=clock.now()) for _ in range(MANY)]
    done = await many(calls, gate="upload")
    assert tally(done) == {"UUID": 1, "TicketRefused": 63}
    upload = await Upload.get()
    assert (upload.job_id, upload.state) == (job.id, "RECEIVED")
    assert len(list(tmp_path.iterdir())) == 1
    assert await many.grown() == {"outbox_message": 1}


async def test_an_import_is_run_by_one(many, tmp_path):
    making.bind_spool(tmp_path)
    job = await making.received_import(await vault.batch(state=BatchState.RECEIVED), b"A-1----s-1\nA-2----s-2\n")
    delivery = await making.delivery()
    calls = [lambda: codes.run_import(job.id, delivery=delivery) for _ in range(MANY)]
    done = await many(calls, gate="job", waiting=1)
    assert tally(done) == {"None": MANY}
    assert (await Job.get()).state == "SUCCEEDED"
    assert await Code.all().count() == 2


async def test_a_code_that_comes_in_many_files_at_once_is_stored_once(many, tmp_path):
    making.bind_spool(tmp_path)
    goods, files = await catalog.variant(), 16
    batches = [await vault.batch(goods, state=BatchState.RECEIVED) for _ in range(files)]
    jobs = [await making.received_import(batch, b"A-1----s-1\nA-2----s-2\n") for batch in batches]
    calls = []
    for job in jobs:
        delivery = await making.delivery()
        calls.append(lambda job=job, delivery=delivery: codes.run_import(job.id, delivery=delivery))
    # A process runs only so many at a time: a few of them line up.
    assert tally(await many(calls, gate="job", waiting=4)) == {"None": files}
    results = [(job.result["accepted"], job.result["duplicates"]) for job in await Job.all() if job.result]
    assert sorted(results) == [(0, 2)] * (files - 1) + [(2, 0)]
    assert await Code.all().count() == 2
    assert (await many.grown())["code"] == 2


async def test_a_job_ends_once(many, tmp_path):
    making.bind_spool(tmp_path)
    job, _ = await making.waiting_import(await vault.batch(state=BatchState.RECEIVED))
    ways = [
        lambda: tasks.cancel(job.id, actor="x", address=None, at=clock.now()),
        lambda: tasks.fail(job.id, "BROKEN_FILE", clock.now()),
    ]
    done = tally(await many(ways * 32, gate="job"))
    cancelled = (await Job.get()).state == "CANCELLED"
    assert done == (
        {"Job": 1, "JobNotCancellable": 31, "False": 32}
        if cancelled
        else {"True": 1, "False": 31, "JobNotCancellable": 32}
    )
    assert await many.grown() == ({"audit_entry": 1} if cancelled else {})


async def test_only_one_is_alone(many):
    answered = asyncio.Semaphore(0)

    async def enter():
        async with database.sole(7) as found:
            if found:  # until everybody else has asked
                for _ in range(MANY - 1):
                    await answered.acquire()
            answered.release()
            return bool(found)

    async with asyncio.timeout(20):
        assert tally(await asyncio.gather(*(enter() for _ in range(MANY)))) == {"True": 1, "False": 63}


async def test_changes_of_the_catalogue_get_numbers_of_their_own(many):
    product = (await catalog.variant()).product_id
    before = (await database.fetch("SELECT revision FROM catalogue_clock"))[0]["revision"]
    done = await many([alone(move, [product]) for _ in range(MANY)], gate="catalogue_clock")
    assert sorted(done) == list(range(before + 1, before + MANY + 1))
    (row,) = await database.fetch("SELECT revision FROM catalogue_revision WHERE product_id = $1", product)
    assert row["revision"] == before + MANY


async def test_what_is_over_ends_once(many):
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, validity_days=1, max_per_order=50)
    await make.delivered([(goods, 5)])
    await deposit(1000)
    late = clock.now() + timedelta(days=2)
    for n in range(5):
        await ledger.hold(f"h{n}", PARTNER, 10, currency="CNY", expires_at=late, at=clock.now())
    ways = [lambda: redemption.expire_due(at=late), lambda: ledger.expire_holds(at=late)]
    done = await many(ways * 32, gate="voucher", waiting=32)
    assert (sum(done[0::2]), sum(done[1::2])) == (5, 5)
    assert (await many.grown())["outbox_message"] == 5


async def test_an_import_is_asked_for_once(many):
    batch, by = await vault.batch(state=BatchState.RECEIVED), await staff(Role.OWNER)
    wanted = codes.ImportRequest(batch.id, "codes.csv", False)
    calls = [
        lambda: codes.start_import(wanted, caller=by, address=None, key="the-same-key", at=clock.now())
        for _ in range(MANY)
    ]
    done = await many(calls, gate="job")
    assert {each.id for each in done} == {(await Job.get()).id}
    assert await many.grown() == {"job": 1, "upload": 1, "audit_entry": 1}
