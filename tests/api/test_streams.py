"""Subscriptions over WebSocket and server-sent events, on a real server that is then told to stop."""

import asyncio
import contextlib
import json
import os
import signal
from collections.abc import AsyncGenerator, Iterator
from typing import Any

import httpx
import pytest
import websockets
from websockets.asyncio.client import ClientConnection
from websockets.typing import Subprotocol

from backend.core import clock
from backend.domain.accounts import service as accounts
from tests.make import accounts as make
from tests.standins.process import Server, server

TICKS = {"query": "subscription { ticks }"}
PROTOCOL = Subprotocol("graphql-transport-ws")


@pytest.fixture(scope="module")
def shared(database_url: str, redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with server("tests.standins.graph:serve", tmp_path_factory.mktemp("server") / "log") as started:
        yield started


@pytest.fixture
def running(shared: Server, db: str, redis: Any) -> Server:
    """A server whose stores are empty; not to be stopped."""
    return shared


def line_to(running: Server, **options: Any) -> Any:
    address = running.address.replace("http", "ws") + "/graphql/storefront"
    return websockets.connect(address, subprotocols=[PROTOCOL], **options)


async def opened(line: ClientConnection, payload: dict[str, Any] | None = None) -> None:
    await line.send(json.dumps({"type": "connection_init", "payload": payload or {}}))
    assert json.loads(await line.recv())["type"] == "connection_ack"


async def heard_out(line: ClientConnection) -> None:
    while True:
        assert json.loads(await line.recv())["type"] == "next"


async def events(running: Server, asked: dict[str, Any], **headers: str) -> AsyncGenerator[tuple[str, Any], None]:
    async with (
        httpx.AsyncClient(timeout=10) as client,
        client.stream(
            "POST",
            f"{running.address}/graphql/storefront",
            json=asked,
            headers={"accept": "text/event-stream"} | headers,
        ) as answer,
    ):
        assert answer.headers["content-type"].startswith("text/event-stream")
        name = ""
        async for text in answer.aiter_lines():
            if text.startswith("event: "):
                name = text[7:]
            elif text.startswith("data:"):
                yield name, json.loads(text[5:].strip() or "null")


async def test_websocket(running: Server):
    async with line_to(running) as line:
        await opened(line)
        await line.send(json.dumps({"id": "1", "type": "subscribe", "payload": TICKS}))
        await line.send(json.dumps({"id": "2", "type": "subscribe", "payload": {"query": "{ private }"}}))
        seen = [json.loads(await line.recv()) for _ in range(6)]
        assert [m["payload"]["data"] for m in seen if m["id"] == "1" and m["type"] == "next"][:2] == [
            {"ticks": 0},
            {"ticks": 1},
        ]
        assert [m["type"] for m in seen if m["id"] == "2"] == ["next", "complete"]
        await line.send(json.dumps({"id": "3", "type": "subscribe", "payload": {"query": "{ nope }"}}))
        while (message := json.loads(await line.recv()))["id"] != "3":
            pass
        assert message["type"] == "error"
        await line.send(
            json.dumps({"id": "4", "type": "subscribe", "payload": {"query": "subscription { brokenTicks }"}})
        )
        broken: list[Any] = []
        while len(broken) < 3:
            message = json.loads(await line.recv())
            if message["id"] == "4":
                broken.append(message)
        assert broken[1]["payload"]["errors"][0]["extensions"]["code"] == "INTERNAL"
        assert "secret" not in json.dumps(broken)


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [("https://evil.example", False), ("null", False), ("own", True), (None, True)],
)
async def test_websocket_origin(running: Server, origin, allowed):
    given = running.address if origin == "own" else origin
    if allowed:
        async with line_to(running, origin=given) as line:
            await opened(line)
    else:
        with pytest.raises(websockets.InvalidStatus) as refused:
            await line_to(running, origin=given)
        assert refused.value.response.status_code == 403


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("no json", 4400),
        ('{"type": "unknown"}', 4400),
        ('{"id": "1", "type": "subscribe", "payload": {}}', 4400),
        ('{"id": "1", "type": "subscribe", "payload": {"query": "{ caller }", "variables": {"a": "\\u0000"}}}', 4400),
        (b"\x00\xff", 4400),
    ],
)
async def test_malformed_messages_close_the_line(running: Server, message, code):
    async with line_to(running) as line:
        await opened(line)
        await line.send(message)
        with pytest.raises(websockets.ConnectionClosed) as closed:
            await line.recv()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == code


async def test_bearer_over_websocket(running: Server):
    token = (await make.session(await make.customer())).token
    async with line_to(running) as line:
        await opened(line, {"authorization": f"Bearer {token}"})
        await line.send(json.dumps({"id": "1", "type": "subscribe", "payload": {"query": "{ caller }"}}))
        assert json.loads(await line.recv())["payload"]["data"]["caller"] == "customer"


async def test_server_sent_events(running: Server):
    seen = []
    async for event in events(running, TICKS):
        seen.append(event)
        if len(seen) == 3:
            break
    assert seen == [("next", {"data": {"ticks": number}}) for number in range(3)]
    assert [event async for event in events(running, {"query": "{ __typename }"})] == [
        ("next", {"data": {"__typename": "Query"}}),
        ("complete", None),
    ]
    (first, last) = [event async for event in events(running, {"query": "{ nope }"})]
    assert first[1].keys() == {"errors"}
    assert last == ("complete", None)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_stops_within_five_seconds_with_live_pages(database_url, redis_url, tmp_path, number):
    with server("tests.standins.graph:serve", tmp_path / "log") as running:
        await stops_politely(running, number)


async def stops_politely(running: Server, number: signal.Signals) -> None:
    ends: list[Any] = []

    begun: set[Any] = set()

    async def watch_events() -> None:
        last: Any = None
        async for event in events(running, TICKS):
            begun.add(asyncio.current_task())
            last = event
        ends.append(last)

    async def watch_line() -> None:
        async with line_to(running) as line:
            await opened(line)
            await line.send(json.dumps({"id": "1", "type": "subscribe", "payload": TICKS}))
            last: Any = None
            async for message in line:  # ends when the line is closed politely
                begun.add(asyncio.current_task())
                last = json.loads(message)
            ends.append((last["type"], line.close_code))

    async with httpx.AsyncClient() as idle:
        await idle.get(f"{running.address}/healthz")  # kept alive
        watching = [asyncio.create_task(watch()) for watch in (watch_events, watch_line, watch_events, watch_line)]
        while len(begun) < len(watching):
            await asyncio.sleep(0.05)
        took = await asyncio.to_thread(running.stop, number)
        await asyncio.gather(*watching)
    assert took < 3, f"{took:.1f} s"
    assert ends.count(("complete", None)) == 2
    assert ends.count(("complete", 1001)) == 2
    assert_no_cries(running)


async def test_a_signal_to_the_whole_group_ends_it_too(database_url, redis_url, tmp_path):
    with server("tests.standins.graph:serve", tmp_path / "log") as running:
        live = events(running, TICKS)
        assert await anext(live) == ("next", {"data": {"ticks": 0}})
        began = asyncio.get_running_loop().time()
        os.killpg(running.process.pid, signal.SIGINT)
        await asyncio.to_thread(running.process.wait, 10)
        assert asyncio.get_running_loop().time() - began < 5
        with contextlib.suppress(httpx.HTTPError):
            await live.aclose()
        assert_no_cries(running)


def assert_no_cries(running: Server) -> None:
    assert "Killing" not in running.log.read_text()
    assert "Traceback" not in running.log.read_text()


@pytest.mark.parametrize("way", ["websocket", "events"])
async def test_a_stream_ends_with_its_session(running: Server, way: str):
    customer = await make.customer()
    opened_session = await make.session(customer)
    other = await make.session(customer)
    bearer = f"Bearer {opened_session.token}"
    async with contextlib.AsyncExitStack() as open_things:
        bystander = await open_things.enter_async_context(line_to(running))
        await opened(bystander, {"authorization": f"Bearer {other.token}"})
        await bystander.send(json.dumps({"id": "1", "type": "subscribe", "payload": TICKS}))
        assert json.loads(await bystander.recv())["type"] == "next"
        if way == "websocket":
            line = await open_things.enter_async_context(line_to(running))
            await opened(line, {"authorization": bearer})
            await line.send(json.dumps({"id": "1", "type": "subscribe", "payload": TICKS}))
            assert json.loads(await line.recv())["type"] == "next"
            await accounts.log_out(opened_session.caller, at=clock.now())
            with pytest.raises(websockets.ConnectionClosed) as closed:
                await asyncio.wait_for(heard_out(line), 45)
            assert closed.value.rcvd is not None
            assert (closed.value.rcvd.code, closed.value.rcvd.reason) == (3000, "The session has ended")
        else:
            seen: list[Any] = []
            async with asyncio.timeout(45):
                async for event in events(running, TICKS, authorization=bearer):
                    if not seen:
                        await accounts.log_out(opened_session.caller, at=clock.now())
                    seen.append(event)
            assert seen[-2][1]["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
            assert seen[-1] == ("complete", None)
        # Another session of the same person goes on.
        for _ in range(3):
            assert json.loads(await bystander.recv())["type"] == "next"
