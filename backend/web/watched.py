"""What is seen of every request: its id, its span, its count and its time."""

import hmac
import re
import time
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from backend import settings
from backend.core import crypto, database, metrics, tracing
from backend.core.logs import REQUEST

# Set by a door: the operation's root field, for the count and the span.
OPERATION = "tessera.operation"

_REQUEST_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"})
_DOORS = ("storefront", "admin", "partner")
_AREAS = frozenset(
    {"callbacks", "uploads", "art", "media", "admin", "healthz", "readyz", "metrics", "docs", "messages"}
)
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_FORWARDED = frozenset({b"x-forwarded-for", b"forwarded", b"x-real-ip", b"via"})


class Watched:
    """Around everything that is not answered from memory."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and take notes."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        request_id = _request_id(headers.get(b"x-request-id", b"").decode("latin-1"))
        marked = REQUEST.set(request_id)
        door, began, status = door_of(scope["path"]), time.perf_counter(), 0
        method = scope.get("method", "WEBSOCKET")
        method = method if method in _METHODS else "OTHER"

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                metrics.HTTP_SECONDS.labels(door).observe(time.perf_counter() - began)
                message = {**message, "headers": [*message.get("headers", ()), (b"x-request-id", request_id.encode())]}
            await send(message)

        parent = headers.get(b"traceparent", b"").decode("latin-1")
        try:
            with tracing.span(
                f"{method} {door}",
                tracing.Kind.SERVER,
                parent=parent or None,
                facts={"http.request.method": method, "tessera.door": door, "tessera.request": request_id},
            ) as doing:
                await self._app(scope, receive, noted)
                if status:
                    doing.say("http.response.status_code", status)
                if status >= 500:
                    doing.went_wrong(str(status))
        finally:
            REQUEST.reset(marked)
            if scope["type"] == "http":
                metrics.HTTP.labels(door, scope.get(OPERATION, ""), str(status)).inc()


def door_of(path: str) -> str:
    """Where a path leads, of a few names: a door of the graph, an area, or the storefront's pages."""
    first, _, rest = path.lstrip("/").partition("/")
    if first == "graphql":
        return rest if rest in _DOORS else "nowhere"
    first = first.partition(".")[0]
    return first if first in _AREAS else "pages"


def _request_id(given: str) -> str:
    """The proxy's id of the request when it has the form of one, else a new one."""
    return given if _REQUEST_ID.fullmatch(given) else crypto.token(9)


async def exposition(request: Request) -> Response:
    """`/metrics`: for who bears the token, or, when there is none, for this machine itself. To others it is nothing."""
    if not _may_read(request):
        return PlainTextResponse("Not found.\n", 404)
    metrics.note_pool(*database.pool())
    return Response(metrics.exposition(), headers={"content-type": metrics.CONTENT_TYPE, "cache-control": "no-store"})


def _may_read(request: Request) -> bool:
    if token := settings.get().metrics_token.get_secret_value():
        given = request.headers.get("authorization", "")
        return hmac.compare_digest(given.encode(errors="replace"), f"Bearer {token}".encode())
    # A proxy on this machine makes every stranger look local: what it passes on names another host, or says so.
    if any(name in _FORWARDED for name, _ in request.headers.raw):
        return False
    asked = urlsplit(f"//{request.headers.get('host', '')}").hostname
    return request.client is not None and request.client.host in _LOOPBACK and asked in _LOOPBACK
