"""The floor: what this machine does at best right now, measured by the same load generator in the same run."""

import json
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from backend.bench.client import Load, Seen, drive, get
from backend.bench.stack import Stack

_BODY = json.dumps({"hello": "world"}).encode()
_HEADERS = [(b"content-type", b"application/json"), (b"content-length", str(len(_BODY)).encode())]
Message = MutableMapping[str, Any]


async def hello(
    scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
) -> None:
    """A bare ASGI application that answers one small JSON object."""
    if scope["type"] != "http":
        return
    await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
    await send({"type": "http.response.body", "body": _BODY})


def hello_json(stack: Stack, *, seconds: float) -> Seen:
    """Requests a second of `hello` on one Granian process, 32 connections."""
    port = stack.start_server("floor", "backend.bench.floor:hello")
    try:
        return drive(Load(port, (get("/", port),), seconds=seconds))
    finally:
        stack.stop("floor")
