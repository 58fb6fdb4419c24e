"""Whole answers of public catalogue operations, ready as bytes.

An answer is the same for everyone of one channel and language, so it is computed once, by whoever asks first
while the others wait, and then served without entering GraphQL. It is dropped when an outbox event says that the
catalogue, a batch or the stock changed, and lives a few seconds in any case: the net when Redis loses news.
"""

import asyncio
import hashlib
import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from contextlib import aclosing
from dataclasses import dataclass

from starlette.types import ASGIApp, Receive, Scope, Send

from backend.core import metrics, redis
from backend.core.answers import CHANNEL, STOCK
from backend.web import wire

logger = logging.getLogger(__name__)

# Drops after a change of stock are gathered: a flash of orders must not empty the memory at every one.
_STOCK_PAUSE_S = 1.0
# Of a request that is kept as a key: its query and what it says of itself.
_LONGEST_KEY = 4096
# Of all answers together, with their keys: anybody may ask for long ones, each a little different.
_MOST_BYTES = 64 * 1024 * 1024

Header = tuple[bytes, bytes]


@dataclass(frozen=True, slots=True)
class Answer:
    """A body with everything around it, for both media types and for "you have it already"."""

    body: bytes
    etag: bytes
    until: float
    json: list[Header]
    graphql: list[Header]
    unchanged: list[Header]


class Answers:
    """The memory of one process."""

    def __init__(self, *, life_s: float, entries: int, headers: list[Header]) -> None:
        self._life_s = life_s
        self._entries = entries
        self._headers = headers
        self._answers: OrderedDict[Hashable, Answer] = OrderedDict()
        self._bytes = 0
        # The keys of answers by the raw request: found without decoding anything.
        self._by_request: OrderedDict[Hashable, tuple[Hashable, bool]] = OrderedDict()
        self._computing: dict[Hashable, asyncio.Task[bytes | Answer]] = {}
        self._generation = 0
        self._dropped_at = 0.0
        self._due: asyncio.TimerHandle | None = None

    def find(self, key: Hashable) -> Answer | None:
        """The answer, unless it is past its time."""
        found = self._answers.get(key)
        if found is not None and found.until < time.monotonic():
            self._remove(key)
            return None
        return found

    async def answer(self, key: Hashable, compute: Callable[[], Awaitable[tuple[bytes, bool]]]) -> bytes | Answer:
        """The answer from memory, or computed once for all who ask meanwhile.

        `compute` returns the body and whether it may be kept; a body that may not (it holds errors) is
        returned as bytes.
        """
        found = self.find(key)
        if found is not None:
            return found
        task = self._computing.get(key)
        if task is None:
            task = asyncio.create_task(self._compute(key, compute))
            self._computing[key] = task
            task.add_done_callback(lambda done: self._forget(key, done))
        # Whoever began may go away; the others still want it.
        return await asyncio.shield(task)

    def remember_request(self, request: Hashable, key: Hashable, *, graphql: bool) -> None:
        """Find the answer of this key again by the raw request."""
        self._by_request[request] = (key, graphql)
        if len(self._by_request) > self._entries:
            self._by_request.popitem(last=False)

    def by_request(self, request: Hashable) -> tuple[Answer, bool] | None:
        """The answer to a raw request, and whether it is wanted as graphql-response+json."""
        known = self._by_request.get(request)
        if known is None:
            return None
        found = self.find(known[0])
        if found is None:
            del self._by_request[request]
            return None
        return found, known[1]

    def drop(self) -> None:
        """Forget everything, also what is being computed from what was true before."""
        self._generation += 1
        self._dropped_at = time.monotonic()
        self._answers.clear()
        self._bytes = 0
        self._by_request.clear()
        self._computing.clear()
        if self._due is not None:
            self._due.cancel()
            self._due = None

    def drop_soon(self) -> None:
        """Forget everything now, or when a second has passed since it was last forgotten."""
        wait = self._dropped_at + _STOCK_PAUSE_S - time.monotonic()
        if wait <= 0:
            self.drop()
        elif self._due is None:
            self._due = asyncio.get_running_loop().call_later(wait, self.drop)

    async def listen(self) -> None:
        """Drop what other processes say is old; runs as long as the server."""
        async with aclosing(redis.subscribe(CHANNEL)) as news:
            async for item in news:
                if item == STOCK:
                    self.drop_soon()
                else:
                    # A change of the catalogue, or news may have been missed.
                    self.drop()

    async def _compute(self, key: Hashable, compute: Callable[[], Awaitable[tuple[bytes, bool]]]) -> bytes | Answer:
        generation = self._generation
        body, keep = await compute()
        if not keep:
            return body
        made = self._made(body)
        if generation == self._generation:
            self._keep(key, made)
        return made

    def _keep(self, key: Hashable, made: Answer) -> None:
        if key in self._answers:
            self._remove(key)
        self._answers[key] = made
        self._bytes += _size(key, made)
        while len(self._answers) > self._entries or self._bytes > _MOST_BYTES:
            self._remove(next(iter(self._answers)))

    def _remove(self, key: Hashable) -> None:
        self._bytes -= _size(key, self._answers.pop(key))

    def _made(self, body: bytes) -> Answer:
        etag = b'"' + hashlib.sha256(body).hexdigest()[:32].encode() + b'"'
        shared = [
            *self._headers,
            (b"etag", etag),
            (b"cache-control", b"public, max-age=0, must-revalidate"),
            (b"vary", b"accept, accept-language"),
        ]
        length = (b"content-length", str(len(body)).encode())
        return Answer(
            body=body,
            etag=etag,
            until=time.monotonic() + self._life_s,
            json=[*shared, length, (b"content-type", f"{wire.JSON}; charset=utf-8".encode())],
            graphql=[*shared, length, (b"content-type", f"{wire.GRAPHQL}; charset=utf-8".encode())],
            unchanged=shared,
        )

    def _forget(self, key: Hashable, done: asyncio.Task[bytes | Answer]) -> None:
        if self._computing.get(key) is done:
            del self._computing[key]
        if not done.cancelled() and (error := done.exception()) is not None:
            logger.debug("a public answer could not be computed: %s", type(error).__name__)


def _size(key: Hashable, answer: Answer) -> int:
    parts = key if isinstance(key, tuple) else (key,)
    return len(answer.body) + sum(len(part) for part in parts if isinstance(part, bytes | str))


class FromMemory:
    """Stands ahead of everything: a known GET is answered before a route is looked for."""

    def __init__(self, app: ASGIApp, answers: Answers, paths: frozenset[str]) -> None:
        self._app = app
        self._answers = answers
        self._paths = paths

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer from memory, or pass the request on."""
        if scope["type"] == "http" and scope["path"] in self._paths and scope["method"] == "GET":
            key, etag = raw_request(scope)
            found = self._answers.by_request(key)
            if found is not None:
                metrics.FROM_MEMORY.inc()
                await send_answer(send, found[0], etag, graphql=found[1])
                return
        await self._app(scope, receive, send)


def raw_request(scope: Scope) -> tuple[Hashable, bytes]:
    """What tells apart two GETs of public operations, and the ETag the client has (empty: none)."""
    accept: tuple[bytes, ...] = ()
    language: tuple[bytes, ...] = ()
    etag = cost = b""
    for name, value in scope["headers"]:
        # Every one of several: a request is answered by the first, and must not be taken for one that has the last.
        if name == b"accept":
            accept += (value,)
        elif name == b"accept-language":
            language += (value,)
        elif name == b"if-none-match":
            etag = value
        elif name == b"x-tessera-cost":
            # Who asks what it costs is told, which no answer in memory does.
            cost = name
    return (scope["path"], scope["query_string"], accept, language, cost), etag


async def send_answer(send: Send, answer: Answer, etag: bytes, *, graphql: bool) -> None:
    """Send an answer, or 304 when the client has it (`etag` is its If-None-Match)."""
    if etag and (etag == answer.etag or answer.etag in etag or etag == b"*"):
        await send({"type": "http.response.start", "status": 304, "headers": answer.unchanged})
        await send({"type": "http.response.body", "body": b""})
        return
    headers = answer.graphql if graphql else answer.json
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body})


def worth_remembering(scope: Scope) -> bool:
    """Whether a raw request is short enough to be kept as a key."""
    said = sum(len(value) for name, value in scope["headers"] if name in (b"accept", b"accept-language"))
    return scope["method"] == "GET" and len(scope["query_string"]) + said <= _LONGEST_KEY
