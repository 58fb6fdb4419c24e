"""Headers that every answer carries."""

import logging

from starlette.types import ASGIApp, Message, Receive, Scope, Send

logger = logging.getLogger(__name__)

Header = tuple[bytes, bytes]


def secure_headers(*, https: bool) -> list[Header]:
    """What tells browsers to trust no more than they must."""
    always: list[Header] = [
        (b"x-content-type-options", b"nosniff"),
        (b"x-frame-options", b"DENY"),
        # The address of an order's page is its key: it goes to nobody else.
        (b"referrer-policy", b"same-origin"),
        (b"cross-origin-opener-policy", b"same-origin"),
        (b"cross-origin-resource-policy", b"same-origin"),
        (b"permissions-policy", powers().encode()),
    ]
    return [*always, (b"strict-transport-security", b"max-age=31536000")] if https else always


def powers(*, camera: bool = False) -> str:
    """The Permissions-Policy of a page: no power of the browser, but for a counter's camera."""
    return f"camera=({'self' if camera else ''}), geolocation=(), microphone=(), payment=()"


def content_policy(nonce: str, *, framed: bool = False) -> str:
    """The Content-Security-Policy of a page whose scripts and style elements carry the nonce.

    `framed`: pages of this server may show it within themselves.
    """
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' 'nonce-{nonce}'",
            f"style-src-elem 'self' 'nonce-{nonce}'",
            # The UI kits position with style attributes.
            "style-src-attr 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'self'" if framed else "frame-ancestors 'none'",
        )
    )


class WithHeaders:
    """Adds the headers to every answer of the application inside."""

    def __init__(self, app: ASGIApp, headers: list[Header]) -> None:
        self._app = app
        self._headers = headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and add to what comes back."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def added(message: Message) -> None:
            if message["type"] == "http.response.start":
                # Public answers bring them along, ready made.
                known = {name for name, _ in message.get("headers", ())}
                more = [header for header in self._headers if header[0] not in known]
                message = {**message, "headers": [*message.get("headers", ()), *more]}
            await send(message)

        try:
            await self._app(scope, receive, added)
        except Exception as error:  # noqa: BLE001 - the last one to catch it
            # It was answered and logged by its class and places; servers would log its text, values and all.
            logger.debug("a request failed: %s", type(error).__name__)
