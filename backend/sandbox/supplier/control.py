"""The lever room: how tests and the demo make the supplier misbehave, and look into its books.

Bodies must be `application/json`: a web page of another origin cannot send that without asking first, and the
stand-in never agrees.
"""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from backend.sandbox.bodies import read_body
from backend.sandbox.errors import ApiError as BodyError
from backend.sandbox.times import now_ms

from .behaviour import DEFAULT, Behaviour, Chances, Outcome
from .errors import ApiError
from .goods import Item
from .orders import Order
from .supplier import Supplier

M = TypeVar("M", bound=BaseModel)
MOST_ORDERS = 1000


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Deposit(_Body):
    """Money paid in, or taken out."""

    fen: int


class Priced(_Body):
    """One of the goods as it is to be."""

    name: str = "充值"
    face_fen: int = Field(gt=0)
    price_fen: int = Field(gt=0)
    status: int = Field(default=1, ge=1, le=3)


class Ended(_Body):
    """How an order is to end, now."""

    outcome: Outcome
    back_fen: int = Field(default=0, ge=0)


class Copies(_Body):
    """How often an order is told of, all at once."""

    copies: int = Field(default=1, ge=1, le=1000)


Handler = Callable[[Supplier, Request, bytes], Any]


def _behaviour(supplier: Supplier, request: Request, body: bytes) -> Any:
    return supplier.behaviours.of(_account(request)).model_dump(mode="json")


def _set_behaviour(supplier: Supplier, request: Request, body: bytes) -> Any:
    supplier.behaviours.set(_account(request), _read(Behaviour, body))
    return _behaviour(supplier, request, body)


def _clear_behaviour(supplier: Supplier, request: Request, body: bytes) -> Any:
    supplier.behaviours.clear(_account(request))
    return _behaviour(supplier, request, body)


def _set_chances(supplier: Supplier, request: Request, body: bytes) -> Any:
    chances = _read(Chances, body)
    supplier.behaviours.set_chances(chances)
    return chances.model_dump(mode="json")


def _books(supplier: Supplier, request: Request, body: bytes) -> Any:
    """Money in fen: `spent` is what the customer is out of pocket, `delivered_face` what reached accounts."""
    at = now_ms()
    rows = [(order.seen(at), order) for order in supplier.orders.all()]
    by_status: dict[str, int] = {}
    for (status, _), _order in rows:
        by_status[str(status)] = by_status.get(str(status), 0) + 1
    return {
        "balance": supplier.orders.balance(),
        "orders": len(rows),
        "by_status": by_status,
        "spent": sum(order.spent(at) for _, order in rows),
    }


def _orders(supplier: Supplier, request: Request, body: bytes) -> Any:
    after, limit = request.query_params.get("after", "0"), request.query_params.get("limit", str(MOST_ORDERS))
    if not (after.isdigit() and limit.isdigit() and 1 <= int(limit) <= MOST_ORDERS):
        raise ApiError("after, limit: not numbers")
    page = supplier.orders.page(int(after), int(limit))
    at = now_ms()
    return {"orders": [_told(order, at) for order in page], "next": page[-1].id if len(page) == int(limit) else None}


def _order(supplier: Supplier, request: Request, body: bytes) -> Any:
    order = _found(supplier, request)
    return _told(order, now_ms()) | {"callbacks": supplier.callbacks.of_order(order.id)}


def _settle(supplier: Supplier, request: Request, body: bytes) -> Any:
    ended = _read(Ended, body)
    order = _found(supplier, request)
    back = order.total_fen if ended.outcome in (Outcome.FAILED, Outcome.CANCELLED) else ended.back_fen
    return _told(supplier.orders.settle(order.external_orderno, ended.outcome, back), now_ms())


def _tell(supplier: Supplier, request: Request, body: bytes) -> Any:
    copies = _read(Copies, body or b"{}").copies
    supplier.store.write(supplier.callbacks.again, _found(supplier, request), copies)
    return {"sent": copies}


def _deposit(supplier: Supplier, request: Request, body: bytes) -> Any:
    supplier.orders.deposit(_read(Deposit, body).fen)
    return {"balance": supplier.orders.balance()}


def _put_goods(supplier: Supplier, request: Request, body: bytes) -> Any:
    asked = _read(Priced, body)
    item = Item(int(request.path_params["id"]), asked.name, asked.face_fen, asked.price_fen, asked.status)
    supplier.goods.put(item)
    return item.wire()


def _told(order: Order, at: int) -> dict[str, Any]:
    status, back = order.seen(at)
    return {
        "id": order.id,
        "external_orderno": order.external_orderno,
        "ordersn": order.ordersn,
        "goods_id": order.goods_id,
        "account": order.account,
        "face_fen": order.face_fen,
        "total_fen": order.total_fen,
        "back_fen": back,
        "spent_fen": order.spent(at),
        "status": status,
        "created_at": order.created_at,
    }


def _found(supplier: Supplier, request: Request) -> Order:
    order = supplier.orders.by_number(request.path_params["number"])
    if order is None:
        raise ApiError("No order has this number.")
    return order


def _account(request: Request) -> str:
    account: str = request.path_params.get("account", DEFAULT)
    return account


def _read(model: type[M], body: bytes) -> M:
    try:
        return model.model_validate_json(body)
    except ValidationError as error:
        raise ApiError(str(error)) from None


def _endpoint(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        supplier: Supplier = request.app.state.supplier
        try:
            if request.method != "GET" and request.headers.get("content-type") != "application/json":
                raise ApiError("content-type: must be application/json")
            payload, status = handler(supplier, request, await read_body(request)), 200
        except (ApiError, BodyError) as error:
            payload, status = {"message": error.message}, 400
        await supplier.store.durable()
        return JSONResponse(payload, status)

    return answer


ROUTES = [
    Route(path, _endpoint(handler), methods=[method])
    for path in ("/_control/behaviour", "/_control/behaviour/{account}")
    for method, handler in (("GET", _behaviour), ("PUT", _set_behaviour), ("DELETE", _clear_behaviour))
] + [
    Route(path, _endpoint(handler), methods=[method])
    for path, method, handler in (
        ("/_control/chances", "PUT", _set_chances),
        ("/_control/books", "GET", _books),
        ("/_control/orders", "GET", _orders),
        ("/_control/orders/{number}", "GET", _order),
        ("/_control/orders/{number}/settle", "POST", _settle),
        ("/_control/orders/{number}/callbacks", "POST", _tell),
        ("/_control/deposits", "POST", _deposit),
        ("/_control/goods/{id:int}", "PUT", _put_goods),
    )
]
