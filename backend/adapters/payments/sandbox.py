"""The sandbox payment provider behind the shop's payment port. Pure I/O: it stores nothing."""

import asyncio
import re
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Self, TypeVar
from urllib.parse import urlencode

import orjson
import stamina

from backend.core import outward
from backend.domain.payments.ports import (
    CallbackForged,
    CallbackTrigger,
    Created,
    PaymentPage,
    PaymentRequest,
    ProviderPayment,
    ProviderRefund,
    ProviderRefused,
    ProviderUnavailable,
    RefundRequest,
    RefusalCode,
)

from . import sandbox_wire as wire
from .breaker import Breaker
from .lines import LineBroken, Lines

T = TypeVar("T")
ATTEMPTS = 3
CONNECTIONS = 64
BREAKER_LIMIT = 20
BREAKER_REST_S = 2.0
_REFERENCE = re.compile(r"[A-Za-z0-9_-]{1,64}")


class SandboxProvider:
    """Implements `PaymentProvider`. One per process: it keeps the connections; `aclose` lets them go.

    `timeout_s` bounds one attempt; a call makes up to three, within twice that time, since every operation
    is idempotent by its reference. Each kind of operation has a breaker of its own, so that a provider that
    cannot create payments is still asked about old ones.
    """

    def __init__(
        self,
        *,
        base_url: str,
        merchant_id: str,
        merchant_key: str,
        provider_key: str,
        timeout_s: float = 5.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._merchant_id = merchant_id
        self._merchant_key = merchant_key.encode()
        self._provider_key = provider_key.encode()
        self._timeout_s = timeout_s
        self._clock = clock
        self._lines = Lines(base_url, CONNECTIONS)
        self._breakers: dict[str, Breaker] = {}

    async def aclose(self) -> None:
        """Close the kept connections."""
        await self._lines.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def create(self, request: PaymentRequest) -> Created:
        """Open a payment, or find the one already open under the same reference."""
        body = {
            "mchid": self._merchant_id,
            "out_trade_no": request.reference,
            "description": request.description,
            "notify_url": request.notify_url,
            "return_url": request.return_url,
            "amount": {"total": request.amount, "currency": request.currency},
            "time_expire": request.expires_at.isoformat(timespec="milliseconds"),
        }
        payload = await self._call("create", "POST", "/v1/payments", body)
        answer = _read(wire.created, payload)
        return _about(answer, answer.reference, request.reference)

    async def query(self, reference: str) -> ProviderPayment:
        """The payment as it stands now."""
        payload = await self._call("query", "GET", f"/v1/payments/{_segment(reference)}")
        answer = _read(wire.payment, payload)
        return _about(answer, answer.reference, reference)

    async def close(self, reference: str) -> None:
        """Make the payment impossible to pay."""
        await self._call("close", "POST", f"/v1/payments/{_segment(reference)}/close", {"mchid": self._merchant_id})

    async def refund(self, request: RefundRequest) -> ProviderRefund:
        """Give money back, once per refund reference."""
        body: dict[str, Any] = {
            "out_trade_no": request.reference,
            "out_refund_no": request.refund_reference,
            "reason": request.reason,
            "amount": {"refund": request.amount, "total": request.total, "currency": request.currency},
        }
        if request.notify_url is not None:
            body["notify_url"] = request.notify_url
        answer = _read(wire.refund, await self._call("refund", "POST", "/v1/refunds", body))
        return _about(answer, answer.refund_reference, request.refund_reference)

    async def query_refund(self, refund_reference: str) -> ProviderRefund:
        """The refund as it stands now."""
        answer = _read(
            wire.refund, await self._call("query_refund", "GET", f"/v1/refunds/{_segment(refund_reference)}")
        )
        return _about(answer, answer.refund_reference, refund_reference)

    async def list_payments(
        self, begin: datetime, end: datetime, *, cursor: str | None = None, limit: int = 100
    ) -> PaymentPage:
        """Payments paid in `[begin, end)`, oldest first."""
        asked = {"begin": begin.isoformat(), "end": end.isoformat(), "limit": str(limit)}
        if cursor is not None:
            asked["cursor"] = cursor
        payload = await self._call("list", "GET", f"/v1/payments?{urlencode(asked)}")
        return _read(_page, payload)

    def verify_callback(self, headers: Mapping[str, str], body: bytes) -> CallbackTrigger:
        """Read a callback, trusting only the provider's signature."""
        if len(body) > wire.MAX_CALLBACK:
            raise CallbackForged("the callback is too long")
        if not wire.is_genuine(self._provider_key, headers, body, at=self._clock()):
            raise CallbackForged("the callback's signature is missing, wrong or stale")
        return wire.callback(body)

    async def _call(self, operation: str, method: str, target: str, body: dict[str, Any] | None = None) -> Any:
        breaker = self._breakers.get(operation)
        if breaker is None:
            breaker = self._breakers[operation] = Breaker(limit=BREAKER_LIMIT, rest_s=BREAKER_REST_S)
        content = b"" if body is None else orjson.dumps(body)
        retries = stamina.retry_context(
            on=ProviderUnavailable,
            attempts=ATTEMPTS,
            timeout=2 * self._timeout_s,
            wait_initial=0.05,
            wait_max=1.0,
            wait_jitter=0.1,
        )
        async for attempt in retries:
            with attempt:
                if not breaker.allows():
                    raise ProviderUnavailable(f"{operation}: not asked, the provider has been failing")
                try:
                    payload = await self._attempt(operation, method, target, content)
                except ProviderUnavailable:
                    breaker.failed()
                    raise
                except ProviderRefused:
                    breaker.succeeded()
                    raise
                breaker.succeeded()
                return payload
        raise AssertionError("unreachable: the last attempt returns or raises")

    async def _attempt(self, operation: str, method: str, target: str, content: bytes) -> Any:
        async with outward.calling("sandbox", operation) as call:
            try:
                return await self._answered(operation, method, target, content)
            except ProviderRefused:
                call.outcome = "refused"
                raise
            except ProviderUnavailable:
                call.outcome = "unavailable"
                raise

    async def _answered(self, operation: str, method: str, target: str, content: bytes) -> Any:
        raw = self._lines.target(target)
        signed = wire.authorization(
            self._merchant_key, self._merchant_id, method=method, target=raw, body=content, at=self._clock()
        )
        headers = [("authorization", signed), *([("content-type", "application/json")] if content else [])]
        try:
            # All of it: waiting for a connection, connecting, and a provider that drips its answer.
            async with asyncio.timeout(self._timeout_s):
                answer = await self._lines.call(method, raw, headers, content)
        except (LineBroken, TimeoutError) as error:
            raise ProviderUnavailable(f"{operation}: {error or type(error).__name__}") from error
        if answer.status >= 500 or answer.status == 429:
            raise ProviderUnavailable(f"{operation}: HTTP {answer.status}")
        if not wire.is_genuine(self._provider_key, answer.headers, answer.content, at=self._clock()):
            raise ProviderUnavailable(f"{operation}: the answer is not signed by the provider")
        if answer.status == 204:
            return None
        try:
            payload = orjson.loads(answer.content)
        except orjson.JSONDecodeError as error:
            raise ProviderUnavailable(f"{operation}: the answer is not JSON") from error
        if answer.status >= 400:
            code = str(payload.get("code", "")) if isinstance(payload, dict) else ""
            raise ProviderRefused(wire.refusal_code(code), code or f"HTTP {answer.status}")
        return payload


def _segment(reference: str) -> str:
    if not _REFERENCE.fullmatch(reference):
        raise ProviderRefused(RefusalCode.INVALID, "PARAM_ERROR")
    return reference


def _read(reader: Callable[[Any], T], payload: Any) -> T:
    try:
        return reader(payload)
    except (KeyError, TypeError, ValueError) as error:
        raise ProviderUnavailable("the answer is not in the documented form") from error


def _about(answer: T, named: str, asked: str) -> T:
    """Signed answers carry no mark of their question, so the reference must be the one asked about."""
    if named != asked:
        raise ProviderUnavailable("the answer is about another reference")
    return answer


def _page(payload: Any) -> PaymentPage:
    cursor = payload["next_cursor"]
    if cursor is not None and not isinstance(cursor, str):
        raise TypeError("not a cursor")
    return PaymentPage(tuple(wire.payment(entry) for entry in payload["data"]), cursor)
