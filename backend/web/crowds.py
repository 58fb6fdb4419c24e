"""Refusals that are the same for everybody, said again from memory while a crowd asks.

When all is sold, thousands ask each second and get the same answer. It lives for a moment; then one of them is let
through to ask anew, while the others still get the old one.
"""

import time
from collections import OrderedDict
from collections.abc import Hashable

from starlette.types import Receive, Scope, Send

from backend.core import metrics

_LIFE_S = 0.5
# How long the one who asks anew may take before another one does.
_ASKING_S = 0.25
_MOST = 1000


class Refused:
    """An answer ready to be sent; it sends itself."""

    def __init__(self, body: bytes, media: str) -> None:
        self._body = body
        self._headers = [
            (b"content-type", f"{media}; charset=utf-8".encode()),
            (b"content-length", str(len(body)).encode()),
            (b"cache-control", b"no-store"),
            (b"vary", b"accept, accept-language"),
        ]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the request."""
        metrics.FROM_MEMORY.inc()
        await send({"type": "http.response.start", "status": 200, "headers": self._headers})
        await send({"type": "http.response.body", "body": self._body})


class Crowds:
    """What one process said a moment ago."""

    def __init__(self) -> None:
        self._said: OrderedDict[Hashable, tuple[float, Refused]] = OrderedDict()

    def find(self, key: Hashable) -> Refused | None:
        """What was said to this question; None when it is this caller's turn to ask."""
        known = self._said.get(key)
        if known is None:
            return None
        until, refused = known
        now = time.monotonic()
        if now >= until:
            self._said[key] = (now + _ASKING_S, refused)
            return None
        return refused

    def keep(self, key: Hashable, body: bytes, media: str) -> None:
        """Say this again to whoever asks it in the next moment."""
        self._said[key] = (time.monotonic() + _LIFE_S, Refused(body, media))
        self._said.move_to_end(key)
        if len(self._said) > _MOST:
            self._said.popitem(last=False)

    def forget(self, key: Hashable) -> None:
        """It is not so any more."""
        self._said.pop(key, None)
