"""Webhooks over HTTP: to checked addresses only, within a time and a size, following nothing."""

import asyncio
import socket
import ssl
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from ipaddress import ip_address

import httpx

from backend.core import outward
from backend.domain.webhooks import targets
from backend.domain.webhooks.ports import Answer
from backend.domain.webhooks.states import Outcome
from backend.domain.webhooks.targets import Address, Refused, Target, TargetProblem

LARGEST_ANSWER = 64 * 1024
_EXCERPT = 200
_LOOKUP_S = 5.0
# Nothing is kept alive: the next message may go elsewhere under the same name.
_ONE = httpx.Limits(max_connections=1, max_keepalive_connections=0)

Resolve = Callable[[str, int], Awaitable[Sequence[Address]]]


async def look_up(host: str, port: int) -> Sequence[Address]:
    """Every address of a name, by the system's resolver."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [ip_address(str(info[4][0]).partition("%")[0]) for info in found]


class HttpSender:
    """Implements `WebhookSender`.

    `timeout_s` bounds all of one try: the look-up, the connection, a slow answer. `plain` allows http beside
    https, `local` loopback addresses (a demo on one machine). `resolve` and `trust` are for tests.
    """

    def __init__(
        self,
        *,
        timeout_s: float = 15.0,
        plain: bool = False,
        local: bool = False,
        resolve: Resolve = look_up,
        trust: ssl.SSLContext | None = None,
    ) -> None:
        self._timeout_s = timeout_s
        self._plain = plain
        self._local = local
        self._resolve = resolve
        self._tls = trust or ssl.create_default_context()

    async def check(self, url: str) -> None:
        """Look the address up now; raises Refused when nothing may be sent there."""
        await self._checked(targets.parse(url, local=self._local, plain=self._plain))

    async def send(self, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """Post once; every end is an outcome."""
        async with outward.calling("webhook", "post") as call:
            answer = await self._tried(url, headers, body)
            call.outcome = answer.outcome.value.lower()
            return answer

    async def _tried(self, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        began = time.monotonic()
        try:
            async with asyncio.timeout(self._timeout_s):
                # Judged again at each try: what a name stands for, and what is allowed, may have changed.
                target = targets.parse(url, local=self._local, plain=self._plain)
                return await self._post(target, await self._checked(target), headers, body, began)
        except Refused as refused:
            if refused.problem is TargetProblem.UNKNOWN_HOST:
                return Answer(Outcome.UNREACHABLE, None, _ms(began), refused.problem.value)
            return Answer(Outcome.TARGET_REFUSED, None, _ms(began), refused.problem.value)
        except (TimeoutError, httpx.TimeoutException):
            return Answer(Outcome.TIMED_OUT, None, _ms(began))
        except (httpx.HTTPError, OSError, ValueError) as error:
            return Answer(Outcome.UNREACHABLE, None, _ms(began), type(error).__name__)
        except ExceptionGroup as errors:
            # Of connecting: its tries are made in a group of tasks, which passes on as such what is no OSError.
            return Answer(Outcome.UNREACHABLE, None, _ms(began), type(errors.exceptions[0]).__name__)

    async def _checked(self, target: Target) -> Address:
        """The address to connect to, the first of the name's. One that may not be reached spoils them all."""
        if target.address is not None:
            return target.address
        try:
            async with asyncio.timeout(_LOOKUP_S):
                found = list(await self._resolve(target.host, target.port))
        except (OSError, UnicodeError, TimeoutError):
            found = []
        if not found:
            raise Refused(TargetProblem.UNKNOWN_HOST)
        if not all(targets.allowed(address, local=self._local) for address in found):
            raise Refused(TargetProblem.PRIVATE)
        return found[0]

    async def _post(
        self, target: Target, address: Address, headers: Mapping[str, str], body: bytes, began: float
    ) -> Answer:
        host = f"[{address}]" if address.version == 6 else str(address)
        request = httpx.Request(
            "POST",
            f"{target.scheme}://{host}:{target.port}{target.path}",
            headers={
                **headers,
                "host": target.authority,
                "user-agent": "Tessera-Webhooks/1",
                "accept": "*/*",
                "accept-encoding": "identity",
                "connection": "close",
            },
            content=body,
            # The connection goes to the address, the certificate must be the name's.
            extensions={"sni_hostname": target.host, "timeout": {"connect": self._timeout_s, "read": self._timeout_s}},
        )
        # The bare transport: no proxies, no cookies, no redirects, no decoding of what is sent back.
        async with httpx.AsyncHTTPTransport(verify=self._tls, trust_env=False, limits=_ONE) as line:
            answer = await line.handle_async_request(request)
            beginning = await _beginning(answer)
            await answer.aclose()
        return Answer(
            outcome_of(answer.status_code),
            answer.status_code,
            _ms(began),
            _excerpt(beginning),
            retry_after(answer.headers.get("retry-after"), at=datetime.now(UTC)),
            beginning,
        )


async def _beginning(answer: httpx.Response) -> bytes:
    """What is read of an answer. Its status said all that counts, so a body that breaks off is no failure."""
    read = b""
    try:
        async for part in answer.aiter_raw():
            read += part
            if len(read) >= LARGEST_ANSWER:
                break
    except httpx.HTTPError:
        pass
    return read[:LARGEST_ANSWER]


def outcome_of(status: int) -> Outcome:
    """What a status means for the message."""
    if 200 <= status < 300:
        return Outcome.DELIVERED
    return Outcome.GONE if status == 410 else Outcome.REFUSED


def retry_after(value: str | None, *, at: datetime) -> int | None:
    """Seconds of a Retry-After header (RFC 9110, 10.2.3); None when it says nothing that can be read."""
    if not value:
        return None
    if value.isascii() and value.isdigit():
        return int(value) if len(value) < 10 else 10**9
    try:
        when = parsedate_to_datetime(value[:60])
    except (ValueError, TypeError):
        return None
    return max(0, int((when.replace(tzinfo=when.tzinfo or UTC) - at).total_seconds()))


def _excerpt(body: bytes) -> str | None:
    text = "".join(c if c.isprintable() else " " for c in body[: _EXCERPT * 4].decode(errors="replace"))
    return " ".join(text.split())[:_EXCERPT] or None


def _ms(began: float) -> int:
    return round((time.monotonic() - began) * 1000)
