"""Messages over a real socket: signed, tried again, given up, replayed."""

import asyncio
import base64
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
import pytest
import standardwebhooks
from tortoise.exceptions import IntegrityError, OperationalError
from tortoise.transactions import in_transaction

from backend.adapters.webhooks.http import LARGEST_ANSWER, HttpSender
from backend.core import clock, database, ids
from backend.core.outbox.models import OutboxMessage
from backend.core.refusals import InvalidInput
from backend.domain.audit.models import AuditEntry
from backend.domain.webhooks import ports, retries, service, signing
from backend.domain.webhooks.errors import TooManyWebhooks, WebhookDisabled, WebhookTargetRefused, WebhookUnknown
from backend.domain.webhooks.events import EventType
from backend.domain.webhooks.models import WebhookAttempt, WebhookEndpoint, WebhookMessage
from backend.domain.webhooks.service import EndpointSet, Wish
from backend.domain.webhooks.states import (
    ENDPOINT_TRANSITIONS,
    MESSAGE_TRANSITIONS,
    EndpointState,
    MessageState,
    Outcome,
)
from backend.jobs.webhooks import Pump
from tests.make.receiver import Receiver, Writer

OWNER = ids.new()
WHO: dict[str, Any] = {"actor": "client:test", "address": None}


async def endpoint(receiver: Receiver, *, path: str = "", owner=OWNER, events=(EventType.ORDER_PAID,)) -> EndpointSet:
    wish = Wish(receiver.url + path, events)
    return await service.set_endpoint(owner, wish, **WHO, at=clock.now())


async def tell(type: str = "order.paid", **data: object) -> int:
    async with in_transaction():
        return await service.queue(OWNER, type, data, at=clock.now())


def verified(secret: str | None, taken) -> dict:
    """What the public library reads from a request; it raises when the signature does not hold."""
    assert secret is not None
    return dict(standardwebhooks.Webhook(secret).verify(taken.body, taken.headers))


def test_signature_of_the_specification():
    key = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    headers = signing.headers(
        [key], "msg_p5jXN8AQM9LWM0D4loKWxJek", datetime.fromtimestamp(1614265330, UTC), b'{"test": 2432232314}'
    )
    assert headers["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    assert headers["webhook-timestamp"] == "1614265330"


async def test_a_message_arrives_signed(db, receiver: Receiver):
    made = await endpoint(receiver)
    assert await tell(orderId="ord_1", state="PAID") == 1
    assert await service.send_due(at=clock.now()) == 1
    (taken,) = receiver.taken
    assert taken.line == "POST /hooks HTTP/1.1"
    said = verified(made.secret, taken)
    assert said.keys() == {"type", "timestamp", "data"}
    assert (said["type"], said["data"]) == ("order.paid", {"orderId": "ord_1", "state": "PAID"})
    message = await WebhookMessage.get()
    assert taken.headers["webhook-id"] == ids.public("whm", message.id)
    assert (message.state, message.tries, message.attempts) == (MessageState.DELIVERED, 1, 1)
    attempt = await WebhookAttempt.get()
    assert (attempt.outcome, attempt.status, attempt.number) == (Outcome.DELIVERED, 204, 1)
    assert await service.send_due(at=clock.now() + timedelta(days=2)) == 0
    with pytest.raises(standardwebhooks.WebhookVerificationError):
        verified(signing.told(b"x" * 32), taken)


async def test_only_who_wants_a_type_is_told(db, receiver: Receiver):
    await endpoint(receiver, path="/paid")
    await endpoint(receiver, path="/both", events=(EventType.ORDER_PAID, EventType.ORDER_DELIVERED))
    await endpoint(receiver, path="/foreign", owner=ids.new(), events=tuple(EventType))
    assert await tell("order.delivered") == 1
    assert await tell("order.paid") == 2
    assert await tell("order.cancelled") == 0
    with pytest.raises(ValueError, match="guessed"):
        await tell("order.guessed")
    assert await service.send_due(at=clock.now()) == 3
    assert sorted(taken.line for taken in receiver.taken) == [
        "POST /hooks/both HTTP/1.1",
        "POST /hooks/both HTTP/1.1",
        "POST /hooks/paid HTTP/1.1",
    ]


async def test_nothing_is_told_when_the_change_rolls_back(db, receiver: Receiver):
    await endpoint(receiver)

    async def half_done() -> None:
        async with in_transaction():
            await service.queue(OWNER, "order.paid", {}, at=clock.now())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await half_done()
    assert await WebhookMessage.all().count() == 0
    assert await OutboxMessage.filter(topic="webhook.queued").count() == 0


async def test_the_schedule_is_the_specifications(db, receiver: Receiver):
    """Now, 5 s, 5 m, 30 m, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h, each late by a fifth at most; then it is given up."""
    receiver.answers(500)
    await endpoint(receiver)
    await tell()
    at, waits = clock.now(), []
    while True:
        assert await service.send_due(at=at) == 1
        message = await WebhookMessage.get()
        if message.state is not MessageState.DUE:
            break
        waits.append((message.due_at - at).total_seconds())
        assert await service.send_due(at=message.due_at - timedelta(milliseconds=1)) == 0
        at = message.due_at
    wanted = [5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400]
    assert len(waits) == 9
    assert all(least <= wait <= least * 1.2 for wait, least in zip(waits, wanted, strict=True)), waits
    assert (message.state, message.attempts) == (MessageState.FAILED, 10)
    assert len(receiver.taken) == 10
    assert {taken.headers["webhook-id"] for taken in receiver.taken} == {ids.public("whm", message.id)}
    assert len({taken.body for taken in receiver.taken}) == 1
    # Three days without one success: nothing more is kept for it.
    off = await WebhookEndpoint.get()
    assert (off.state, off.state_reason, off.failures) == (EndpointState.DISABLED, "FAILING", 10)
    assert await OutboxMessage.filter(topic="webhook.disabled").count() == 1
    assert await tell() == 0


async def test_one_that_answers_now_and_then_stays(db, receiver: Receiver):
    await endpoint(receiver)
    await tell(number=1)
    await service.send_due(at=clock.now())
    receiver.answers(500)
    await tell(number=2)
    # The last of its tries.
    await WebhookMessage.filter(state=MessageState.DUE).update(tries=9, attempts=9)
    await WebhookEndpoint.all().update(last_success_at=clock.now() + timedelta(hours=1))
    await service.send_due(at=clock.now())
    assert await WebhookMessage.filter(state=MessageState.FAILED).count() == 1
    assert (await WebhookEndpoint.get()).state is EndpointState.ACTIVE


def test_jitter_and_wishes():
    at = clock.now()
    assert retries.next_try(1, at, chance=0.0) == at + timedelta(seconds=5)
    assert retries.next_try(1, at, chance=1.0) == at + timedelta(seconds=6)
    assert retries.next_try(1, at, chance=0.0, wished_s=90) == at + timedelta(seconds=90)
    assert retries.next_try(9, at, chance=0.0, wished_s=1) == at + timedelta(days=1)
    assert retries.next_try(1, at, chance=0.0, wished_s=10**9) == at + timedelta(days=1)
    assert retries.next_try(10, at, chance=0.0) is None


@pytest.mark.parametrize(
    ("status", "expected"), [(429, 600), (503, 600), (500, 5), (404, 5), (301, 5), (302, 5), (307, 5), (308, 5)]
)
async def test_statuses_that_fail(db, receiver: Receiver, status, expected):
    elsewhere = f"http://127.0.0.1:{receiver.port}/elsewhere"
    receiver.answers(status, headers=f"Retry-After: 600\r\nLocation: {elsewhere}\r\n", body="not now")
    await endpoint(receiver)
    await tell()
    at = clock.now()
    await service.send_due(at=at)
    message, attempt = await WebhookMessage.get(), await WebhookAttempt.get()
    assert expected <= (message.due_at - at).total_seconds() <= expected * 1.2
    assert (attempt.outcome, attempt.status, attempt.excerpt) == (Outcome.REFUSED, status, "not now")
    assert [taken.line for taken in receiver.taken] == ["POST /hooks HTTP/1.1"], "no redirect is followed"


async def test_gone_switches_off_at_once(db, receiver: Receiver):
    receiver.answers(410)
    made = await endpoint(receiver)
    await tell()
    await service.send_due(at=clock.now())
    off = await WebhookEndpoint.get()
    assert (off.state, off.state_reason) == (EndpointState.DISABLED, "GONE")
    message = await WebhookMessage.get()
    assert message.state is MessageState.FAILED
    assert await tell() == 0
    with pytest.raises(WebhookDisabled):
        await service.replay(OWNER, message.id, **WHO, at=clock.now())
    again = await endpoint(receiver)
    assert (again.endpoint.id, again.endpoint.state, again.secret) == (made.endpoint.id, EndpointState.ACTIVE, None)


async def drips(writer: Writer) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    for _ in range(100):
        writer.write(b"x: y\r\n")
        await writer.drain()
        await asyncio.sleep(0.1)


async def says_nothing(writer: Writer) -> None:
    await asyncio.sleep(5)


async def hangs_up(writer: Writer) -> None:
    writer.transport.abort()


async def is_no_http(writer: Writer) -> None:
    writer.write(b"SSH-2.0-OpenSSH_9.2\r\n")
    await writer.drain()


async def sends_huge_headers(writer: Writer) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nx: " + b"y" * 300_000 + b"\r\n\r\n")
    await writer.drain()


@pytest.mark.parametrize(
    ("behaviour", "outcome"),
    [
        pytest.param(drips, Outcome.TIMED_OUT, id="drips"),
        pytest.param(says_nothing, Outcome.TIMED_OUT, id="says-nothing"),
        pytest.param(hangs_up, Outcome.UNREACHABLE, id="hangs-up"),
        pytest.param(is_no_http, Outcome.UNREACHABLE, id="is-no-http"),
        pytest.param(sends_huge_headers, Outcome.UNREACHABLE, id="huge-headers"),
    ],
)
async def test_bad_servers(db, receiver: Receiver, behaviour: Callable[[Writer], Awaitable[None]], outcome):
    receiver.behaviours = [behaviour]
    await endpoint(receiver)
    await tell()
    began = time.monotonic()
    await service.send_due(at=clock.now())
    assert time.monotonic() - began < 2.5
    attempt = await WebhookAttempt.get()
    assert (attempt.outcome, attempt.status) == (outcome, None)
    assert (await WebhookMessage.get()).state is MessageState.DUE


async def test_an_endless_answer_is_not_read(db, receiver: Receiver):
    written = 0

    async def endless(writer: Writer) -> None:
        nonlocal written
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while not writer.is_closing() and written < 500_000_000:
            writer.write(b"z" * 65_536)
            written += 65_536
            await writer.drain()

    receiver.behaviours = [endless]
    await endpoint(receiver)
    await tell()
    await service.send_due(at=clock.now())
    assert (await WebhookAttempt.get()).outcome is Outcome.DELIVERED
    await asyncio.sleep(0.1)
    assert written < LARGEST_ANSWER + 20_000_000, "what was in buffers, and no more"


async def test_a_bomb_is_not_unpacked(db, receiver: Receiver):
    import gzip

    bomb = gzip.compress(b"\0" * 50_000_000)

    async def explode(writer: Writer) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(bomb) + bomb)
        await writer.drain()

    receiver.behaviours = [explode]
    await endpoint(receiver)
    await tell()
    await service.send_due(at=clock.now())
    attempt = await WebhookAttempt.get()
    assert attempt.outcome is Outcome.DELIVERED
    assert len(attempt.excerpt or "") <= 200
    assert "\0" not in (attempt.excerpt or "")


async def test_both_secrets_sign_while_one_takes_over(db, receiver: Receiver):
    first = await endpoint(receiver)
    at = clock.now()
    second = await service.rotate_secret(OWNER, first.endpoint.id, **WHO, at=at)
    assert second.secret != first.secret
    await tell()
    await service.send_due(at=clock.now())
    assert len(receiver.taken[0].headers["webhook-signature"].split(" ")) == 2
    assert verified(first.secret, receiver.taken[0]) == verified(second.secret, receiver.taken[0])
    # A day later only the new one does. (The library judges timestamps by the present.)
    kept = await service.endpoint.signing_keys(await WebhookEndpoint.get(), at=at + timedelta(hours=24))
    assert [signing.told(key) for key in kept] == [second.secret]
    third = await service.rotate_secret(OWNER, first.endpoint.id, keep_hours=0, **WHO, at=clock.now())
    await tell()
    await service.send_due(at=clock.now())
    assert verified(third.secret, receiver.taken[1])
    for stale in (first.secret, second.secret):
        with pytest.raises(standardwebhooks.WebhookVerificationError):
            verified(stale, receiver.taken[1])


async def test_secrets_are_sealed_to_their_row(db, receiver: Receiver):
    made, other = await endpoint(receiver), await endpoint(receiver, path="/other")
    assert made.secret is not None
    key = base64.b64decode(made.secret.removeprefix("whsec_"))
    stored = bytes((await WebhookEndpoint.get(id=made.endpoint.id)).secret)
    assert key not in stored
    # A secret moved to another row does not open there, and nothing is sent with it.
    await WebhookEndpoint.filter(id=other.endpoint.id).update(secret=stored)
    await WebhookEndpoint.filter(id=made.endpoint.id).update(events=[])
    await tell()
    await service.send_due(at=clock.now())
    assert receiver.taken == []
    assert await AuditEntry.filter(action="webhook.set").count() == 2
    assert made.secret not in str(await database.fetch("SELECT * FROM audit_entry"))


async def test_a_dead_senders_try_is_made_again(db, receiver: Receiver):
    await endpoint(receiver)
    await tell()
    at = clock.now()
    (lost,) = await service.lease_due(10, at=at)
    assert await service.send_due(at=at + timedelta(seconds=59)) == 0
    assert await service.send_due(at=at + timedelta(seconds=60)) == 1
    assert [a.outcome for a in await WebhookAttempt.all().order_by("number")] == [Outcome.LOST, Outcome.DELIVERED]
    # It was only slow: what it brings now decides nothing any more.
    receiver.answers(410)
    await service.send(lost, at=clock.now())
    assert (await WebhookMessage.get()).state is MessageState.DELIVERED
    assert (await WebhookEndpoint.get()).state is EndpointState.ACTIVE


async def test_many_senders_make_each_try_once(db, receiver: Receiver):
    await endpoint(receiver)
    for number in range(20):
        await tell(number=number)
    at = clock.now()
    leased = [one for many in await asyncio.gather(*(service.lease_due(100, at=at) for _ in range(16))) for one in many]
    assert len({one.message_id for one in leased}) == len(leased) == 20
    await asyncio.gather(*(service.send(one, at=at) for one in leased))
    assert len(receiver.taken) == 20
    assert await WebhookMessage.filter(state=MessageState.DELIVERED).count() == 20


async def test_a_slow_endpoint_keeps_nobody_waiting(db, receiver: Receiver):
    slow = await endpoint(receiver, path="/slow")

    async def by_path(writer: Writer) -> None:
        if receiver.taken[-1].line.startswith("POST /hooks/slow"):
            await asyncio.sleep(5)
        writer.write(b"HTTP/1.1 204 OK\r\n\r\n")

    receiver.behaviours = [by_path]
    for _ in range(60):
        await tell()
    await endpoint(receiver, path="/quick", events=(EventType.ORDER_DELIVERED,))
    await tell("order.delivered")
    pump = Pump()
    pump.wake()
    began = time.monotonic()
    while not await WebhookMessage.filter(state=MessageState.DELIVERED).exists():
        await asyncio.sleep(0.02)
        assert time.monotonic() - began < 0.9, "the quick one waited for the slow one"
    await WebhookEndpoint.filter(id=slow.endpoint.id).update(state=EndpointState.PAUSED)
    pump.wake()
    await pump.idle()
    assert await WebhookAttempt.filter(outcome=Outcome.TIMED_OUT).count() <= 8


async def test_replay(db, receiver: Receiver):
    receiver.answers(500, 204)
    made = await endpoint(receiver)
    await tell()
    await service.send_due(at=clock.now())
    message = await WebhookMessage.get()
    with pytest.raises(WebhookUnknown):
        await service.replay(ids.new(), message.id, **WHO, at=clock.now())
    with pytest.raises(WebhookUnknown):
        await service.replay(OWNER, ids.new(), **WHO, at=clock.now())
    replayed = await service.replay(OWNER, message.id, **WHO, at=clock.now())
    assert (replayed.tries, replayed.attempts) == (0, 1)
    await service.send_due(at=clock.now())
    assert (await WebhookMessage.get()).state is MessageState.DELIVERED
    # What was delivered may be asked for again too: same id, same body.
    await service.replay(None, message.id, actor="staff:1", address=None, reason="asked by phone", at=clock.now())
    await service.send_due(at=clock.now())
    assert len({(taken.headers["webhook-id"], taken.body) for taken in receiver.taken}) == 1
    assert len(receiver.taken) == 3
    assert verified(made.secret, receiver.taken[2])
    assert (await AuditEntry.filter(action="webhook.replayed").order_by("-id").first()).reason == "asked by phone"  # type: ignore[union-attr]


async def test_pausing_keeps_messages(db, receiver: Receiver):
    made = await endpoint(receiver)
    paused = Wish(receiver.url, (EventType.ORDER_PAID,), EndpointState.PAUSED)
    await service.set_endpoint(OWNER, paused, **WHO, at=clock.now())
    assert await tell() == 1
    assert await service.send_due(at=clock.now()) == 0
    again = await endpoint(receiver)
    assert again.endpoint.id == made.endpoint.id
    assert await service.send_due(at=clock.now()) == 1


async def test_endpoints_that_are_refused(db, receiver: Receiver):
    async def wish(url: str, events=(EventType.ORDER_PAID,), id=None):
        return await service.set_endpoint(OWNER, Wish(url, events, endpoint_id=id), **WHO, at=clock.now())

    with pytest.raises(WebhookTargetRefused) as refused:
        await wish("https://169.254.169.254/")
    assert (refused.value.problem, refused.value.path) == ("PRIVATE", ["input", "url"])
    with pytest.raises(InvalidInput) as empty:
        await wish(receiver.url, ())
    assert empty.value.path == ["input", "events"]
    with pytest.raises(WebhookUnknown):
        await wish(receiver.url, id=ids.new())
    assert await WebhookEndpoint.all().count() == 0
    one, two = await wish(receiver.url + "/1"), await wish(receiver.url + "/2")
    with pytest.raises(InvalidInput) as twin:
        await wish(receiver.url + "/2", id=one.endpoint.id)
    assert twin.value.problem == "REPEATED"
    moved = await wish(receiver.url + "/3", id=two.endpoint.id)
    assert (moved.endpoint.id, moved.secret) == (two.endpoint.id, None)
    foreign = Wish(receiver.url, (EventType.ORDER_PAID,), endpoint_id=two.endpoint.id)
    with pytest.raises(WebhookUnknown):
        await service.set_endpoint(ids.new(), foreign, **WHO, at=clock.now())


async def test_five_endpoints_from_many_at_once(db, receiver: Receiver):
    made = await asyncio.gather(*(endpoint(receiver, path=f"/{n}") for n in range(20)), return_exceptions=True)
    assert sum(isinstance(one, EndpointSet) for one in made) == 5
    assert sum(isinstance(one, TooManyWebhooks) for one in made) == 15
    assert await WebhookEndpoint.all().count() == 5


async def test_an_address_that_became_private_is_not_called(db, receiver: Receiver):
    await endpoint(receiver)
    await tell()
    ports.bind(HttpSender(timeout_s=1, plain=True, local=False))
    await service.send_due(at=clock.now())
    assert receiver.taken == []
    attempt = await WebhookAttempt.get()
    assert (attempt.outcome, attempt.excerpt) == (Outcome.TARGET_REFUSED, "PORT")


async def test_old_messages_go(db, receiver: Receiver):
    receiver.answers(204, 500)
    await endpoint(receiver)
    for _ in range(3):
        await tell()
    await service.send_due(at=clock.now())
    now = clock.now()
    assert await service.prune(before=now - timedelta(days=1), at=now) == 0
    assert await service.prune(before=now + timedelta(seconds=1), at=now) == 1
    assert await WebhookMessage.all().count() == await WebhookAttempt.all().count() == 2
    assert await WebhookMessage.filter(state=MessageState.DUE).count() == 2


@pytest.mark.parametrize("machine", ["webhook_endpoint", "webhook_message"])
async def test_the_database_knows_the_same_moves(db, machine):
    table = {"webhook_endpoint": ENDPOINT_TRANSITIONS, "webhook_message": MESSAGE_TRANSITIONS}[machine]
    rows = await database.fetch("SELECT old_state, new_state FROM transition WHERE machine = $1", machine)
    code = {(old.value, new.value) for old, moves in table.items() for new in moves}  # type: ignore[attr-defined]
    assert {(row["old_state"], row["new_state"]) for row in rows} == code


async def test_the_database_refuses_other_moves(db, receiver: Receiver):
    await endpoint(receiver)
    await tell()
    await service.send_due(at=clock.now())
    with pytest.raises((IntegrityError, OperationalError)):
        await WebhookMessage.all().update(state=MessageState.FAILED)
    assert (await WebhookMessage.get()).state is MessageState.DELIVERED


async def test_a_payload_is_small(db, receiver: Receiver):
    await endpoint(receiver)
    with pytest.raises(ValueError, match="tell ids"):
        await tell(text="x" * 20_000)
    assert await WebhookMessage.all().count() == 0


async def test_bodies_are_compact_json(db, receiver: Receiver):
    await endpoint(receiver)
    await tell(name="泰瑟拉")
    body = (await WebhookMessage.get()).body
    assert orjson.dumps(orjson.loads(body)).decode() == body
