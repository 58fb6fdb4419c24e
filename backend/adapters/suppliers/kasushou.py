"""A supplier that runs Kasushou 2.0 (卡速售) behind the shop's port. Pure I/O: it stores nothing."""

import asyncio
import json
import time
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import httpx

from backend.adapters.payments.breaker import Breaker
from backend.core import outward
from backend.domain.suppliers.ports import (
    NotAsked,
    OrderNotFound,
    Placed,
    PlaceOrder,
    SupplierAnswer,
    SupplierBalance,
    SupplierGoods,
    SupplierNews,
    SupplierRefused,
    SupplierUnavailable,
)
from backend.domain.suppliers.states import RefusalReason

from . import kasushou_wire as wire

T = TypeVar("T")
CONNECTIONS = 32
# An answer is a few hundred bytes; whatever is longer is none.
MAX_ANSWER = 256 * 1024
BREAKER_LIMIT = 10
BREAKER_REST_S = 3.0
OK, REFUSED = 200, 400


class KasushouSupplier:
    """Implements `SupplierPort`. One per supplier and process: it keeps the connections; `aclose` lets them go.

    `timeout_s` bounds one call with its whole answer. Nothing is tried twice here: when to ask again is the
    domain's decision. Each kind of call has a breaker of its own, so that one who cannot take orders is still
    asked about old ones.
    """

    def __init__(
        self,
        *,
        base_url: str,
        user_id: str,
        key: str,
        timeout_s: float = 8.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._user_id = user_id
        self._key = key
        self._timeout_s = timeout_s
        self._clock = clock
        self._client = httpx.AsyncClient(
            base_url=base_url,
            timeout=httpx.Timeout(timeout_s),
            limits=httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS),
            trust_env=False,  # a proxy set for the machine is not asked to carry orders
        )
        self._breakers: dict[str, Breaker] = {}

    async def aclose(self) -> None:
        """Close the kept connections."""
        await self._client.aclose()

    async def place(self, order: PlaceOrder) -> Placed:
        """Order a top-up, once per reference."""
        body = {
            "id": _sku(order.sku),
            "quantity": 1,
            "external_orderno": order.reference,
            "safe_price": f"{order.most_minor // 100}.{order.most_minor % 100:02d}",
            "url": order.notify_url,
            "attach": {
                "recharge_account": order.account,
                **({"recharge_server": order.server} if order.server else {}),
            },
        }
        if order.currency != wire.CURRENCY:
            raise SupplierRefused(RefusalReason.INVALID)
        payload = await self._call("/api/v1/order/buy", body)
        return _read(lambda: wire.placed(payload, order.reference))

    async def query(self, reference: str) -> SupplierAnswer:
        """The order as it stands now."""
        try:
            payload = await self._call("/api/v1/order/info", {"external_orderno": reference, "day": "0"})
        except SupplierRefused as refused:
            if wire.is_not_found(refused.words):
                raise OrderNotFound from None
            raise SupplierUnavailable("the question was refused") from refused
        answer = _read(lambda: wire.answer(payload, reference))
        if answer is None:
            raise OrderNotFound
        return answer

    async def goods(self, sku: str) -> SupplierGoods:
        """One of its goods as it is sold to us now."""
        payload = await self._call("/api/v1/goods/info", {"id": _sku(sku)})
        return _read(lambda: wire.goods(payload, sku))

    async def balance(self) -> SupplierBalance:
        """What we have there."""
        payload = await self._call("/api/v1/user/info", {})
        return _read(lambda: wire.balance(payload))

    def verify_callback(self, headers: Mapping[str, str], body: bytes) -> SupplierNews:
        """What a genuine callback is about."""
        return wire.news(self._key, headers, body, at_ms=int(self._clock() * 1000))

    async def _call(self, path: str, body: dict[str, Any]) -> Any:
        breaker = self._breakers.get(path)
        if breaker is None:
            breaker = self._breakers[path] = Breaker(limit=BREAKER_LIMIT, rest_s=BREAKER_REST_S)
        if not breaker.allows():
            raise NotAsked("not asked, the supplier has been failing")
        try:
            payload = await self._attempt(path, body)
        except SupplierRefused:
            breaker.succeeded()
            raise
        except SupplierUnavailable:
            breaker.failed()
            raise
        breaker.succeeded()
        return payload

    async def _attempt(self, path: str, body: dict[str, Any]) -> Any:
        async with outward.calling("kasushou", path.removeprefix("/api/v1/").replace("/", "_")) as call:
            try:
                return await self._answered(path, body)
            except SupplierRefused:
                call.outcome = "refused"
                raise
            except SupplierUnavailable:
                call.outcome = "unavailable"
                raise

    async def _answered(self, path: str, body: dict[str, Any]) -> Any:
        text = wire.body_json(body)
        timestamp = str(int(self._clock() * 1000))
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "Accept-Encoding": "identity",
            "Sign": wire.request_sign(self._key, timestamp, text),
            "Timestamp": timestamp,
            "UserId": self._user_id,
        }
        try:
            # httpx bounds each phase; an answer that drips is bounded here.
            async with asyncio.timeout(self._timeout_s):
                content = await self._read_bounded(path, text.encode(), headers)
        except (httpx.HTTPError, TimeoutError) as error:
            raise SupplierUnavailable(f"{path}: {type(error).__name__}") from error
        try:
            envelope = json.loads(content)
            code, words, data = envelope["code"], envelope.get("msg"), envelope.get("data")
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise SupplierUnavailable(f"{path}: the answer is not in the documented form") from error
        if code == OK:
            return data
        if code == REFUSED:
            said = words if isinstance(words, str) else ""
            raise SupplierRefused(wire.refusal_reason(said), said[:200])
        raise SupplierUnavailable(f"{path}: the supplier does not know the outcome")

    async def _read_bounded(self, path: str, content: bytes, headers: dict[str, str]) -> bytes:
        async with self._client.stream("POST", path, content=content, headers=headers) as response:
            if response.status_code != 200:
                raise SupplierUnavailable(f"{path}: HTTP {response.status_code}")
            if response.headers.get("content-encoding", "identity") != "identity":
                raise SupplierUnavailable(f"{path}: a packed answer, which was not asked for")
            read = bytearray()
            async for chunk in response.aiter_raw():
                read += chunk
                if len(read) > MAX_ANSWER:
                    raise SupplierUnavailable(f"{path}: the answer is too long")
            return bytes(read)


def _sku(sku: str) -> int:
    if not (sku.isascii() and sku.isdigit() and len(sku) <= 18):
        raise SupplierRefused(RefusalReason.INVALID)
    return int(sku)


def _read(reader: Callable[[], T]) -> T:
    try:
        return reader()
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SupplierUnavailable("the answer is not in the documented form") from error
