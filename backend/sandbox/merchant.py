"""The merchant's door: signed requests in, signed answers out."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .behaviour import DEFAULT, Operation, Outage
from .bodies import read_body
from .errors import ApiError
from .provider import Provider
from .requests import CloseTrade, CreateRefund, CreateTrade, ListTrades, read, read_query
from .signing import provider_headers, verified_nonce
from .times import now_ms, rfc3339
from .trades import Trade

Run = Callable[[], dict[str, Any] | None]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A request understood: whose behaviour governs it, and what it does when run."""

    out_trade_no: str
    run: Run


Prepare = Callable[[Provider, Request, bytes], Prepared]


def _create(provider: Provider, request: Request, body: bytes) -> Prepared:
    asked = read(CreateTrade, body)
    _own(provider, asked.mchid)

    def run() -> dict[str, Any]:
        trade = provider.trades.create(asked)
        return {
            "out_trade_no": trade.out_trade_no,
            "pay_url": pay_url(provider, request, trade),
            "time_expire": rfc3339(trade.expires_at),
        }

    return Prepared(asked.out_trade_no, run)


def _query(provider: Provider, request: Request, body: bytes) -> Prepared:
    number: str = request.path_params["out_trade_no"]
    return Prepared(number, lambda: provider.trades.by_number(number).wire(now_ms()))


def _close(provider: Provider, request: Request, body: bytes) -> Prepared:
    _own(provider, read(CloseTrade, body).mchid)
    number: str = request.path_params["out_trade_no"]
    return Prepared(number, lambda: provider.trades.close(number))


def _list(provider: Provider, request: Request, body: bytes) -> Prepared:
    asked = read_query(ListTrades, dict(request.query_params))

    def run() -> dict[str, Any]:
        page, cursor = provider.trades.paid_between(asked)
        at = now_ms()
        return {"data": [trade.wire(at) for trade in page], "next_cursor": cursor}

    return Prepared(DEFAULT, run)


def _refund(provider: Provider, request: Request, body: bytes) -> Prepared:
    asked = read(CreateRefund, body)
    return Prepared(asked.out_trade_no, lambda: provider.refunds.create(asked).wire(now_ms()))


def _query_refund(provider: Provider, request: Request, body: bytes) -> Prepared:
    refund = provider.refunds.by_number(request.path_params["out_refund_no"])
    return Prepared(refund.trade.out_trade_no, lambda: refund.wire(now_ms()))


def pay_url(provider: Provider, request: Request, trade: Trade) -> str:
    """The address of the payment's page, as payers reach it."""
    base = provider.settings.public_url or f"{request.url.scheme}://{request.url.netloc}"
    return f"{base}/pay/{trade.token}"


def _own(provider: Provider, mchid: str) -> None:
    if mchid != provider.settings.merchant_id:
        raise ApiError("PARAM_ERROR", "mchid: not the merchant who signed")


def _endpoint(operation: Operation, prepare: Prepare) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        provider: Provider = request.app.state.provider
        outage: Outage | None = None
        status, payload = 200, None
        try:
            body = await read_body(request)
            provider.use_nonce(_nonce(provider, request, body))
            prepared = prepare(provider, request, body)
            outage = provider.behaviours.outage(operation, prepared.out_trade_no)
            if outage in (None, Outage.LOST_ANSWER):
                payload = prepared.run()
                status = 200 if payload is not None else 204
        except ApiError as error:
            status, payload = error.status, error.payload()
        await provider.store.durable()
        if outage is not None:
            return await _fail(provider, outage)
        content = b"" if payload is None else orjson.dumps(payload)
        headers = provider_headers(provider.settings.provider_key, content)
        return Response(content, status, headers, "application/json" if content else None)

    return answer


async def _fail(provider: Provider, outage: Outage) -> Response:
    if outage is Outage.UNAVAILABLE:
        return Response("Service Unavailable", 503)
    await provider.hang()
    return Response("Gateway Timeout", 504)


def _nonce(provider: Provider, request: Request, body: bytes) -> str:
    query = request.scope["query_string"]
    target: bytes = request.scope.get("raw_path") or request.scope["path"].encode()
    target = target.partition(b"?")[0]
    return verified_nonce(
        request.headers.get("authorization", ""),
        merchant_id=provider.settings.merchant_id,
        key=provider.settings.merchant_key,
        method=request.method,
        target=target + b"?" + query if query else target,
        body=body,
    )


ROUTES = [
    Route("/v1/payments", _endpoint(Operation.CREATE, _create), methods=["POST"]),
    Route("/v1/payments", _endpoint(Operation.LIST, _list), methods=["GET"]),
    Route("/v1/payments/{out_trade_no}", _endpoint(Operation.QUERY, _query), methods=["GET"]),
    Route("/v1/payments/{out_trade_no}/close", _endpoint(Operation.CLOSE, _close), methods=["POST"]),
    Route("/v1/refunds", _endpoint(Operation.REFUND, _refund), methods=["POST"]),
    Route("/v1/refunds/{out_refund_no}", _endpoint(Operation.QUERY_REFUND, _query_refund), methods=["GET"]),
]
