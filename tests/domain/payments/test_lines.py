"""The payment provider's connections: kept, told apart, and never believed beyond what HTTP says."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from backend.adapters.payments.lines import MOST_BYTES, Answer, LineBroken, Lines

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def serving(talk: Talk, size: int = 4) -> AsyncIterator[tuple[Lines, list[str]]]:
    """Lines to a server that talks like this; the connections that were made are counted."""
    made: list[str] = []

    async def met(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        made.append("connection")
        try:
            await talk(reader, writer)
        finally:
            writer.close()

    server = await asyncio.start_server(met, "127.0.0.1", 0)
    lines = Lines(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/base", size)
    try:
        yield lines, made
    finally:
        await lines.aclose()
        server.close()


def saying(*answers: bytes) -> Talk:
    """One connection after another answers these, in turn, then hangs up."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for answer in answers:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(answer)
            await writer.drain()

    return talk


async def get(lines: Lines, path: str = "/a") -> Answer:
    return await lines.call("GET", lines.target(path), [("authorization", "x")], b"")


OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Said: e\r\n\r\nok"


@pytest.mark.parametrize(
    "answer",
    [
        OK,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-Said: e\r\n\r\n1\r\no\r\n1\r\nk\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nx-said: e\r\n\r\nok",
        b"HTTP/1.0 200 OK\r\nx-said: e\r\n\r\nok",
        b"HTTP/1.1 100 Continue\r\n\r\n" + OK,
    ],
    ids=["length", "chunks", "until closed", "old", "informed before"],
)
async def test_an_answer_in_every_form_there_is(answer: bytes) -> None:
    async with serving(saying(answer)) as (lines, _):
        assert await get(lines) == Answer(200, headers_of(answer), b"ok")


def headers_of(answer: bytes) -> dict[str, str]:
    head = answer.removeprefix(b"HTTP/1.1 100 Continue\r\n\r\n").split(b"\r\n\r\n")[0].split(b"\r\n")[1:]
    pairs = [line.decode().split(": ", 1) for line in head]
    return {name.lower(): value for name, value in pairs}


async def test_what_is_sent_is_one_whole_request() -> None:
    heard: list[bytes] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.readuntil(b"\r\n\r\n") + await reader.readexactly(3))
        writer.write(OK)

    async with serving(talk) as (lines, _):
        await lines.call("POST", lines.target("/v1/payments?b=1"), [("authorization", "x")], b"abc")
    head, _, body = heard[0].partition(b"\r\n\r\n")
    first, *rest = head.split(b"\r\n")
    assert (first, body) == (b"POST /base/v1/payments?b=1 HTTP/1.1", b"abc")
    assert {line.split(b": ")[0].lower() for line in rest} == {b"host", b"accept", b"authorization", b"content-length"}


async def test_a_connection_is_kept_and_replaced_once_it_is_gone() -> None:
    async with serving(saying(OK, OK)) as (lines, made):
        await get(lines)
        await get(lines)
        assert len(made) == 1
        await asyncio.sleep(0.05)
        await get(lines)
    assert len(made) == 2


async def test_no_more_calls_at_once_than_there_is_room_for() -> None:
    at_once, most = 0, 0

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal at_once, most
        while await reader.readuntil(b"\r\n\r\n"):
            at_once += 1
            most = max(most, at_once)
            await asyncio.sleep(0.01)
            at_once -= 1
            writer.write(OK)

    async with serving(talk, size=2) as (lines, made):
        await asyncio.gather(*(get(lines) for _ in range(8)))
    assert (most, len(made)) == (2, 2)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok",
        b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok!",
        b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (MOST_BYTES + 1, b"x" * (MOST_BYTES + 1)),
    ],
    ids=["silence", "broken off", "another protocol", "two lengths", "too long"],
)
async def test_what_is_no_answer_is_a_broken_line(answer: bytes) -> None:
    async with serving(saying(answer)) as (lines, _):
        with pytest.raises(LineBroken):
            await get(lines)


async def test_nobody_there_is_a_broken_line() -> None:
    with pytest.raises(LineBroken, match="ConnectionRefusedError"):
        await get(Lines("http://127.0.0.1:9", 1))


async def test_an_answer_that_comes_too_late_is_nobodys() -> None:
    """The connection of a call that was given up is not used again: its answer would be taken for the next one's."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        path = (await reader.readuntil(b"\r\n\r\n")).split(b" ")[1]
        if path == b"/base/slow":
            await asyncio.sleep(0.1)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(path), path))

    async with serving(talk, size=1) as (lines, made):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.03):
                await get(lines, "/slow")
        assert (await get(lines, "/quick")).content == b"/base/quick"
    assert len(made) == 2


async def test_bytes_nobody_asked_for_end_the_connection() -> None:
    async with serving(saying(OK + b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil", OK)) as (lines, made):
        await get(lines)
        assert (await get(lines)).content == b"ok"
    assert len(made) == 2


async def test_what_was_said_between_two_calls_is_no_answer_to_the_next() -> None:
    """A server that tires of waiting may say so before it hangs up, or not hang up at all."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(OK)
        await writer.drain()
        await asyncio.sleep(0.02)
        writer.write(b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 4\r\n\r\nlate")
        await reader.read()

    async with serving(talk) as (lines, made):
        await get(lines)
        await asyncio.sleep(0.05)
        assert (await get(lines)).content == b"ok"
    assert len(made) == 2


@pytest.mark.parametrize("address", ["ftp://provider.example", "provider.example", "http://"])
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="address"):
        Lines(address, 1)
