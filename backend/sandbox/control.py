"""The lever room: how tests and the demo make the provider misbehave, and look into its books.

Bodies must be `application/json`: a web page of another origin cannot send that without asking first, and
the sandbox never agrees.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .behaviour import DEFAULT, Behaviour
from .bodies import read_body
from .errors import ApiError
from .merchant import pay_url
from .provider import Provider
from .requests import PastPayments, read
from .times import now_ms


class Replay(BaseModel):
    """How often each callback of a payment is sent again, all copies at once."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    copies: int = Field(default=1, ge=1, le=1000)


Handler = Callable[[Provider, Request, bytes], Any]


def _behaviour(provider: Provider, request: Request, body: bytes) -> Any:
    return provider.behaviours.of(_number(request)).model_dump(mode="json")


def _set_behaviour(provider: Provider, request: Request, body: bytes) -> Any:
    behaviour = read(Behaviour, body)
    provider.behaviours.set(_number(request), behaviour)
    return behaviour.model_dump(mode="json")


def _clear_behaviour(provider: Provider, request: Request, body: bytes) -> Any:
    provider.behaviours.clear(_number(request))
    return provider.behaviours.of(_number(request)).model_dump(mode="json")


def _payment(provider: Provider, request: Request, body: bytes) -> Any:
    trade = provider.trades.by_number(_number(request))
    return {
        **trade.wire(now_ms()),
        "pay_url": pay_url(provider, request, trade),
        "callbacks": provider.callbacks.of_trade(trade.id),
    }


def _remember(provider: Provider, request: Request, body: bytes) -> Any:
    return {"added": provider.store.write(provider.trades.remember, read(PastPayments, body).payments)}


def _replay(provider: Provider, request: Request, body: bytes) -> Any:
    trade = provider.trades.by_number(_number(request))
    copies = read(Replay, body or b"{}").copies
    return {"sent": provider.store.write(provider.callbacks.again, trade.id, copies)}


def _number(request: Request) -> str:
    number: str = request.path_params.get("out_trade_no", DEFAULT)
    return number


def _endpoint(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        provider: Provider = request.app.state.provider
        try:
            if request.method != "GET" and request.headers.get("content-type") != "application/json":
                raise ApiError("PARAM_ERROR", "content-type: must be application/json")
            payload, status = handler(provider, request, await read_body(request)), 200
        except ApiError as error:
            payload, status = error.payload(), error.status
        await provider.store.durable()
        return JSONResponse(payload, status)

    return answer


ROUTES = [
    Route(path, _endpoint(handler), methods=[method])
    for path in ("/_control/behaviour", "/_control/behaviour/{out_trade_no}")
    for method, handler in (("GET", _behaviour), ("PUT", _set_behaviour), ("DELETE", _clear_behaviour))
] + [
    Route("/_control/payments", _endpoint(_remember), methods=["POST"]),
    Route("/_control/payments/{out_trade_no}", _endpoint(_payment), methods=["GET"]),
    Route("/_control/payments/{out_trade_no}/callbacks", _endpoint(_replay), methods=["POST"]),
]
