"""Deliveries that travel and are done together: each once, and one that cannot be done keeps no other from it."""

import asyncio
import contextlib
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any

import pytest
from redis.exceptions import ConnectionError as Unreachable

from backend import settings
from backend.core import clock, database, outbox
from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, DeliveryState, OutboxMessage
from backend.domain.notifications import ports, service
from backend.domain.notifications.models import Message, MessageChannel, MessageState
from backend.domain.orders.models import Order
from backend.jobs import broker
from backend.jobs import duty as duties
from backend.jobs.duty import BACK_OFF_S, MOST, MOST_SHARED, Brought, Duty, Errand, perform_all
from backend.jobs.relay import Relay
from backend.jobs.routes import DUTIES
from tests.make import catalog, vault
from tests.make.books import keys
from tests.make.purse import bought, purse

__all__ = ["purse"]
pytestmark = pytest.mark.usefixtures("db")
BOOK, CARRY = DUTIES["finance.book_order"], DUTIES["notifications.carry_message"]


class Carrier:
    """Takes every message but those to `dead` (never) and to `late` (not now)."""

    def __init__(self) -> None:
        self.carried: list[str] = []

    async def send(self, message: Message) -> None:
        if message.to == "dead@mail.example":
            raise ports.MessageRefused("dead address")
        if message.to == "late@mail.example":
            raise TimeoutError
        self.carried.append(message.to)


async def errands(handler: str, topic: str) -> list[Errand]:
    """A sent delivery of every message of the topic."""
    messages = await OutboxMessage.filter(topic=topic).order_by("id")
    rows = [await DeliveryRow.create(message=one, handler=handler, state=DeliveryState.SENT) for one in messages]
    return [Errand(row.id, dict(one.payload)) for row, one in zip(rows, messages, strict=True)]


async def states(brought: Sequence[Errand]) -> list[tuple[str, int]]:
    rows = {row.id: row for row in await DeliveryRow.all()}
    return [(rows[one.delivery].state.value, rows[one.delivery].attempts) for one in brought]


async def three_orders() -> list[Order]:
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=3, cost=700)
    return [await bought([(variant, 1)]) for _ in range(3)]


async def test_orders_are_booked_together_once_however_often_they_are_brought(purse):
    orders = await three_orders()
    brought = await errands(BOOK.name, "payment.received")
    entries = "SELECT count(*) AS n FROM ledger_entry WHERE kind = 'payment'"

    await asyncio.gather(*(perform_all(BOOK, part) for part in (brought, brought[::-1], brought[1:], brought[:1])))

    assert (await database.fetch(entries))[0]["n"] == 3
    assert [await keys(order.id) for order in orders] == [["payment"]] * 3
    assert await states(brought) == [("DONE", 0)] * 3


async def test_one_that_cannot_be_booked_keeps_no_other_from_it(purse):
    orders = await three_orders()
    await outbox.emit("payment.received", order_id="not-an-id")
    brought = await errands(BOOK.name, "payment.received")

    await perform_all(BOOK, brought)

    assert [await keys(order.id) for order in orders] == [["payment"]] * 3
    assert await states(brought) == [("DONE", 0)] * 3 + [("PENDING", 1)]
    error = (await DeliveryRow.get(id=brought[-1].delivery)).error
    assert error is not None
    assert error.startswith("ValueError")


async def test_what_the_carrier_fails_with_stays_and_the_others_go(monkeypatch):
    carrier = Carrier()
    monkeypatch.setattr(ports, "_sender", carrier)
    names = ["a@mail.example", "dead@mail.example", "late@mail.example", "b@mail.example"]
    words = {"number": "T1", "link": "http://shop.test/o/x"}
    await service.send_each(
        [service.Asked(name, MessageChannel.EMAIL, "order_delivered", "en", words) for name in names]
    )
    brought = await errands(CARRY.name, "message.queued")

    await perform_all(CARRY, brought)
    await perform_all(CARRY, brought)

    assert sorted(carrier.carried) == ["a@mail.example", "b@mail.example"]
    found = {one.to: (one.state, one.failure, one.sent_at is not None) for one in await Message.all()}
    assert found == {
        "a@mail.example": (MessageState.SENT, None, True),
        "b@mail.example": (MessageState.SENT, None, True),
        "dead@mail.example": (MessageState.FAILED, "dead address", False),
        "late@mail.example": (MessageState.QUEUED, None, False),
    }
    assert sorted(await states(brought)) == [("DONE", 0)] * 3 + [("PENDING", 2)]


async def test_what_failed_waits_its_time_while_others_are_still_written_down(monkeypatch):
    """Whoever keeps the deliveries of a long work from being sent again must let go of those that failed."""
    noting = duties._failed

    async def slowly(delivery: int, error: str) -> None:
        await noting(delivery, error)
        await asyncio.sleep(0.05)

    async def fail(brought: Brought) -> dict[Delivery, Exception]:
        return {delivery: TimeoutError() for delivery in brought}

    monkeypatch.setattr(duties, "RESEND_S", 0.03)
    monkeypatch.setattr(duties, "_failed", slowly)
    for _ in range(3):
        await outbox.emit("order.placed")
    brought = await errands("tests.fail", "order.placed")
    before = clock.now()

    await perform_all(Duty("tests.fail", "bulk", fail, shared=True), brought)

    waits = [(row.due_at - before).total_seconds() for row in await DeliveryRow.all()]
    assert await states(brought) == [("PENDING", 1)] * 3
    assert min(waits) >= BACK_OFF_S[0]


async def test_of_many_who_close_the_same_each_delivery_is_somebodys_once():
    for _ in range(6):
        await outbox.emit("order.placed")
    all_of_them = [Delivery(one.delivery) for one in await errands("tests.x", "order.placed")]
    parts = [all_of_them, all_of_them[::-1], all_of_them[2:], all_of_them[:4][::-1]]
    closed = await asyncio.gather(*(outbox.close_each(part) for part in parts))
    assert sorted(one.id for part in closed for one in part) == [one.id for one in all_of_them]


@pytest.fixture
def relay(redis_url: str, redis: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Relay]:
    monkeypatch.setenv("BROKER_URL", redis_url)
    settings.get.cache_clear()
    queues = broker.connect(settings.get().broker(), DUTIES.values())
    with contextlib.closing(queues.client):
        yield Relay(queues)


async def test_what_is_gathered_waits_for_one_moment_and_the_rest_is_sent_at_once(relay):
    for number in range(3):
        await outbox.emit("payment.received", order_id=f"{number}")
        await outbox.emit("order.paid", order_id=f"{number}")
    before = clock.now()

    assert await relay.route() == 6
    assert await relay.route() == 0

    waits = await DeliveryRow.filter(handler="finance.book_order")
    sent = await DeliveryRow.filter(handler="fulfilment.deliver_order")
    assert {row.state for row in waits} == {DeliveryState.PENDING}
    assert {row.state for row in sent} == {DeliveryState.SENT}
    assert len({row.due_at for row in waits}) == 1
    assert 0 <= (waits[0].due_at - before).total_seconds() <= 1.1
    assert waits[0].due_at.microsecond == 0
    # Three deliveries are one message.
    assert [broker.waiting(relay._queues, queue) for queue in ("fulfil", "bulk", "default")] == [1, 0, 0]
    # However slow the machine is: what else is gathered waits for a later moment.
    await DeliveryRow.filter(state=DeliveryState.PENDING).update(due_at=before + timedelta(hours=1))
    await DeliveryRow.filter(handler="finance.book_order").update(due_at=before)
    assert await relay.send_due() == 3
    assert [broker.waiting(relay._queues, queue) for queue in ("fulfil", "bulk", "default")] == [1, 1, 0]
    assert await relay.send_due() == await relay.send_lost() == 0


async def test_what_could_not_be_brought_is_brought_when_the_broker_is_back(relay, monkeypatch):
    await outbox.emit("order.paid", order_id="1")

    def away(*_: object) -> None:
        raise Unreachable

    with monkeypatch.context() as now:
        now.setattr(relay._queues, "enqueue", away)
        with pytest.raises(Unreachable):
            await relay.route()
    row = await DeliveryRow.get(handler="fulfilment.deliver_order")
    assert (row.state, row.attempts) == (DeliveryState.SENT, 0)
    assert row.due_at <= clock.now()

    assert await relay.send_lost() == 1
    assert broker.waiting(relay._queues, "fulfil") == 1


async def test_news_that_are_no_facts_keep_no_others_from_being_brought(relay):
    await database.execute(
        "INSERT INTO outbox_message (topic, payload, created_at) VALUES ('order.paid', '[1]', $1)", clock.now()
    )
    await outbox.emit("order.paid", order_id="1")

    assert await relay.route() == 2
    assert broker.waiting(relay._queues, "fulfil") == 1
    await DeliveryRow.all().update(due_at=clock.now())
    assert await relay.send_lost() == 2
    assert await DeliveryRow.filter(state=DeliveryState.SENT).count() == 2


@pytest.mark.parametrize(("what", "most"), [(BOOK, MOST_SHARED), (DUTIES["fulfilment.deliver_order"], MOST)])
def test_a_message_brings_no_more_than_it_may(what, most):
    sizes = [len(one.kwargs["brought"]) for one in broker.messages(what, [Errand(n, {}) for n in range(most + 1)])]
    assert sizes == [most, 1]
