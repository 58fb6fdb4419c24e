"""The customer's door: signed POST requests in, envelopes out."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from backend.sandbox.bodies import read_body
from backend.sandbox.errors import ApiError as BodyError
from backend.sandbox.times import now_ms

from . import faults, requests, signing
from .behaviour import NOT_DONE, Fault, Operation
from .errors import ApiError
from .goods import CARD, CARDS_FROM, SHELVES, yuan
from .supplier import Supplier

MOST_NUMBERS = 100


@dataclass(frozen=True, slots=True)
class Prepared:
    """A request understood: how its answer fails, if it does, and what it does when run."""

    run: Callable[[], Any]
    fault: Fault | None = None


Prepare = Callable[[Supplier, dict[str, Any]], Prepared]


def _user(supplier: Supplier, fields: dict[str, Any]) -> Prepared:
    fault = supplier.behaviours.fault(Operation.OTHER, "", supplier.behaviours.of(""))
    return Prepared(lambda: {"balance": yuan(supplier.orders.balance())}, fault)


def _categories(supplier: Supplier, fields: dict[str, Any]) -> Prepared:
    tree = [{"id": first, "name": name, "pid": 0, "img": "", "children": []} for first, name, _, _ in SHELVES]
    return Prepared(lambda: tree)


def _list(supplier: Supplier, fields: dict[str, Any]) -> Prepared:
    limit, page = fields.get("limit", 20), fields.get("page", 1)
    if not (isinstance(limit, int) and isinstance(page, int) and 1 <= limit <= 100 and page >= 1):
        raise ApiError("参数错误：limit")

    def run() -> Any:
        items, total = supplier.goods.page(str(fields.get("keyword", "")), limit, page)
        return {"list": [item.wire() for item in items], "total": total}

    return Prepared(run)


def _goods(supplier: Supplier, fields: dict[str, Any]) -> Prepared:
    def run() -> Any:
        found = supplier.goods.by_id(fields.get("id"))
        account = {"key": "recharge_account", "type": "text", "tip": "", "name": "充值账号"}
        attach = [] if found.type == CARD else [account]
        return found.wire() | {"goods_info": "", "goods_notice": "", "start_count": 1, "end_count": 1, "attach": attach}

    return Prepared(run, supplier.behaviours.fault(Operation.OTHER, "", supplier.behaviours.of("")))


def _buy(supplier: Supplier, fields: dict[str, Any]) -> Prepared:
    id = fields.get("id")
    if isinstance(id, int) and id >= CARDS_FROM and supplier.goods.by_id(id).type == CARD:
        raise ApiError("卡密商品不支持接口下单，仅支持直充")
    asked = requests.buy(fields)
    behaviour = supplier.behaviours.of_order(asked.account, supplier.orders.asked(asked.account))

    def run() -> Any:
        if words := supplier.behaviours.refusal(asked.account, behaviour):
            raise ApiError(words)
        order = supplier.orders.buy(asked, behaviour)
        return {
            "ordersn": order.ordersn,
            "external_orderno": order.external_orderno,
            "total_price": yuan(order.total_fen),
        }

    return Prepared(run, supplier.behaviours.fault(Operation.BUY, asked.account, behaviour))


def _info(supplier: Supplier, fields: dict[str, Any]) -> Prepared:
    by_ours = "ordersn" in fields and not fields.get("external_orderno")
    asked = fields.get("ordersn" if by_ours else "external_orderno")
    if not isinstance(asked, str) or not asked:
        raise ApiError("参数错误：external_orderno")
    numbers = [requests.number(part) for part in asked.split(",")]
    if len(numbers) > MOST_NUMBERS:
        raise ApiError("参数错误：数量过多")
    find = supplier.orders.by_ordersn if by_ours else supplier.orders.by_number
    found = [order for order in map(find, numbers) if order is not None]
    fault = supplier.behaviours.info_fault(found[0].account) if found else None
    if not found:
        fault = supplier.behaviours.fault(Operation.INFO, "", supplier.behaviours.of(""))

    def run() -> Any:
        at = now_ms()
        return [order.wire(at) for order in found]

    return Prepared(run, fault)


def _close(supplier: Supplier, fields: dict[str, Any]) -> Prepared:
    return Prepared(lambda: supplier.orders.close(str(fields.get("ordersn", ""))))


def _endpoint(prepare: Prepare) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        supplier: Supplier = request.app.state.supplier
        fault: Fault | None = None
        envelope: dict[str, Any]
        try:
            body = await read_body(request)
            signing.check(request.headers, body, user_id=supplier.settings.user_id, key=supplier.settings.key)
            prepared = prepare(supplier, signing.check_form(body))
            fault = prepared.fault
            data = None if fault in NOT_DONE else prepared.run()
            envelope = {"code": 200, "msg": "success", "data": data}
        except (ApiError, BodyError) as error:
            envelope = {"code": 400, "msg": error.message, "data": None}
        await supplier.store.durable()
        if fault is not None:
            return await faults.failed(supplier, fault, envelope)
        return Response(json.dumps(envelope, ensure_ascii=False), media_type="application/json")

    return answer


ROUTES = [
    Route(f"/api/v1/{path}", _endpoint(prepare), methods=["POST"])
    for path, prepare in (
        ("user/info", _user),
        ("goods/cate", _categories),
        ("goods/list", _list),
        ("goods/info", _goods),
        ("order/buy", _buy),
        ("order/info", _info),
        ("order/close", _close),
    )
]
