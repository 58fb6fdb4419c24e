"""A partner's server: takes webhooks over a real socket and answers as it is told."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field

import pytest_asyncio

from backend.adapters.webhooks.http import HttpSender
from backend.domain.webhooks import ports

Writer = asyncio.StreamWriter
Behaviour = Callable[[Writer], Awaitable[None]]


@dataclass
class Taken:
    """One request as it came."""

    line: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Receiver:
    """`behaviours` are used up in order; the last one stays."""

    port: int = 0
    taken: list[Taken] = field(default_factory=list)
    behaviours: list[Behaviour] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hooks"

    def answers(self, *statuses: int, headers: str = "", body: str = "") -> None:
        """Answer these statuses in order, the last for ever."""
        self.behaviours = [_answer(status, headers, body) for status in statuses]

    def says(self, *bodies: str) -> None:
        """Answer 200 with these bodies in order, the last for ever."""
        self.behaviours = [_answer(200, "", body) for body in bodies]

    async def _handle(self, reader: asyncio.StreamReader, writer: Writer) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            line, *pairs = head.split("\r\n")
            headers = {
                name.lower(): value.strip() for name, _, value in (pair.partition(":") for pair in pairs if pair)
            }
            body = await reader.readexactly(int(headers.get("content-length", "0")))
            self.taken.append(Taken(line, headers, body))
            behaviour = self.behaviours[0]
            if len(self.behaviours) > 1:
                self.behaviours.pop(0)
            await behaviour(writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


def _answer(status: int, headers: str, body: str) -> Behaviour:
    async def answer(writer: Writer) -> None:
        length = "" if status == 204 else f"Content-Length: {len(body.encode())}\r\n"
        writer.write(f"HTTP/1.1 {status} Told\r\n{headers}{length}\r\n{body}".encode())
        await writer.drain()

    return answer


@pytest_asyncio.fixture
async def receiver() -> AsyncIterator[Receiver]:
    """A server that says 204, and a sender that may reach it, bound."""
    made = Receiver()
    made.answers(204)
    server = await asyncio.start_server(made._handle, "127.0.0.1", 0)
    made.port = server.sockets[0].getsockname()[1]
    ports.bind(HttpSender(timeout_s=1.0, plain=True, local=True))
    yield made
    ports.bind(None)
    server.close()
