"""The partner door: every request signed, taken once, and paid for out of its program's bucket."""

import time
from collections import OrderedDict
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket

from backend.core import clock
from backend.domain.audit import service as audit
from backend.domain.distribution import bucket
from backend.domain.distribution.errors import MemoryAway, NotAllowedIn, NotLetIn, SpentTooFast
from backend.domain.distribution.service import authenticate
from backend.domain.distribution.service.authenticate import Recognised
from backend.domain.distribution.signing import SignedRequest
from backend.web import identity, wire
from backend.web.answers import Answer
from backend.web.context import WebContext, is_secure
from backend.web.crowds import Refused
from backend.web.documents import Prepared
from backend.web.door import DoorView
from backend.web.wire import Asked, BadRequest

# One answer for whatever a signature may lack.
REFUSED = "SIGNATURE_REFUSED"
SCHEME = "Tessera-HMAC-SHA256"
_RECOGNISED = "partner_recognised"


class PartnerView(DoorView):
    """The graph for partners' programs. Nothing is read of a request before its signature is found good."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._evidence = _Evidence()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; a line could not be signed."""
        if scope["type"] == "websocket":
            await WebSocket(scope, receive=receive, send=send).close(1008)
            return
        await super().__call__(scope, receive, send)

    async def _respond(self, request: Request) -> Response | Answer | Refused:
        if request.method in ("GET", "POST"):
            body = await wire.body(request, self.settings.max_body_bytes) if request.method == "POST" else b""
            # Read once: what was signed is what is executed.
            request._body = body
            setattr(request.state, _RECOGNISED, await self._recognised(request, body))
        return await super()._respond(request)

    async def _recognised(self, request: Request, body: bytes) -> Recognised:
        headers, scope, at = request.headers, request.scope, clock.now()
        signed = SignedRequest(
            method=request.method,
            path=_raw_path(scope),
            query=scope["query_string"].decode("latin-1"),
            body=body,
            key_id=headers.get("x-tessera-key", ""),
            timestamp=headers.get("x-tessera-timestamp", ""),
            nonce=headers.get("x-tessera-nonce", ""),
            signature=headers.get("x-tessera-signature", ""),
            address=_address(request),
        )
        try:
            return await authenticate(signed, at=at)
        except NotLetIn as refused:
            await self._evidence.keep("partner.refused", refused.subject, signed.address, refused.reason)
            raise BadRequest(
                401,
                "The request is not signed as it must be, or was sent before. Sign it anew, with a new nonce.",
                REFUSED,
                {"www-authenticate": SCHEME},
            ) from None
        except NotAllowedIn as refused:
            await self._evidence.keep("partner.refused", refused.subject, signed.address, refused.code.lower())
            raise BadRequest(403, "The shop does not let this program in, or not from there.", refused.code) from None
        except MemoryAway:
            raise _again_soon() from None

    async def admit(self, request: Request, asked: Asked, prepared: Prepared, cost: int) -> None:
        """Take the operation's cost from the bucket of the program; 429 with Retry-After when it is empty."""
        client_id = _of(request).caller.client_id
        assert client_id is not None
        try:
            await bucket.spend(client_id, cost)
        except SpentTooFast as spent:
            raise BadRequest(
                429,
                f"This costs {cost}; your program's bucket is empty. Retry after {spent.retry_after_s} s.",
                "COST_LIMIT",
                {"retry-after": str(spent.retry_after_s)},
            ) from None
        except MemoryAway:
            raise _again_soon() from None

    async def context(self, request: Request, *, streams: bool = False) -> WebContext:
        """The context of a request, its program recognised by the signature."""
        found = _of(request)
        return WebContext(
            door=self.door,
            caller=found.caller,
            locale=identity.locale(request.headers.get("accept-language", "")),
            channel_id=found.channel_id,
            address=_address(request),
            user_agent=request.headers.get("user-agent", "")[:200],
            secure=is_secure(request),
            streams=streams,
        )


def _of(request: Request) -> Recognised:
    found: Recognised = getattr(request.state, _RECOGNISED)
    return found


def _raw_path(scope: Scope) -> str:
    raw: bytes | None = scope.get("raw_path")
    return raw.decode("latin-1").partition("?")[0] if raw else quote(scope["path"])


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def _again_soon() -> BadRequest:
    return BadRequest(
        503,
        "Whether this was sent before cannot be told now. Sign it anew and send it in a moment.",
        "RETRY_SOON",
        {"retry-after": "1"},
    )


class _Evidence:
    """Keeps what was refused, and stays small when somebody makes noise: so many a minute from one address."""

    EACH, ADDRESSES, MINUTE_S = 30, 10_000, 60.0

    def __init__(self) -> None:
        self._kept: OrderedDict[str, tuple[float, int]] = OrderedDict()

    async def keep(self, kind: str, subject: str | None, address: str, reason: str) -> None:
        now = time.monotonic()
        since, count = self._kept.get(address, (now, 0))
        if now - since > self.MINUTE_S:
            since, count = now, 0
        self._kept[address] = (since, count + 1)
        self._kept.move_to_end(address)
        if len(self._kept) > self.ADDRESSES:
            self._kept.popitem(last=False)
        if count < self.EACH:
            await audit.witness(kind, subject=subject, address=address, reason=reason)
