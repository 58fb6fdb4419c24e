"""What the documentation says of the schema, made from the schema: it cannot be out of date."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLObjectType,
    GraphQLUnionType,
    get_named_type,
)

from backend import api
from backend.domain.distribution.scopes import Scope
from backend.domain.distribution.signing import sign, text_to_sign
from backend.domain.webhooks.events import EventType
from backend.schema.doors import PERMISSION, Door
from backend.schema.refusals import WORDINGS

SCOPES: dict[Scope, tuple[str, str]] = {
    Scope.CATALOGUE_READ: ("商品目录、价格、报价。", "The catalogue, its prices, quotes."),
    Scope.ORDERS_READ: ("查看自己的订单及每一件的状态。", "Your orders, and where each piece of them stands."),
    Scope.ORDERS_WRITE: ("下单、取消。", "Placing and cancelling orders."),
    Scope.CODES_READ: (
        "查看已交付的卡密（每次查看都会留下记录）和电子券凭证。",
        "Delivered codes in the clear (each showing is written down) and the tokens of vouchers.",
    ),
    Scope.BALANCE_READ: ("预付余额。", "The prepaid balance."),
    Scope.WEBHOOKS_WRITE: ("设置回调、查看发送记录、重发。", "Webhooks: where to, what was sent, sending again."),
}
EVENTS: dict[EventType, tuple[str, str]] = {
    EventType.ORDER_PAID: ("订单已付款（预付订单下单即付款）。", "The order is paid; with a prepaid balance at once."),
    EventType.UNITS_DELIVERED: (
        "订单中的若干件已交付；`units` 列出它们。",
        "Some pieces were delivered; `units` lists them.",
    ),
    EventType.UNITS_RENEWED: (
        "若干件的内容已更换（共享内容更换或卡密换新），旧的作废；`units` 列出它们，请重新查询 `revealedCodes`。",
        "Some pieces have another secret or code now, the one before is void; `units` lists them: read them again.",
    ),
    EventType.UNITS_WITHDRAWN: (
        "若干件的共享名额被收回，不能再查看；`units` 列出它们。",
        "The seats of some pieces were taken away, and nothing of them is shown any more; `units` lists them.",
    ),
    EventType.ORDER_DELIVERED: (
        "订单全部处理完毕：每一件都已交付或已退款。",
        "Nothing is open any more: each piece was delivered or given back.",
    ),
    EventType.ORDER_REFUNDED: ("整单已退款，金额回到预付余额。", "All of it was given back to the balance."),
    EventType.ORDER_CANCELLED: ("订单在付款前被取消。", "The order was cancelled before it was paid."),
    EventType.TEST: ("由 `testWebhook` 触发，内容为空。", "Asked for by `testWebhook`; it tells nothing."),
}


# What refusals mean in Chinese whose messages are written case by case.
_CASE_BY_CASE = {
    "CARRIER_REFUSED": "号码的运营商不在该商品的支持范围内，未下单。",
    "CHOICE_REFUSED": "套餐选项不可用，未下单；`reason` 说明原因。",
    "INVALID_INPUT": "输入有误，`path` 指出位置。",
    "WEBHOOK_TARGET_REFUSED": "不能向该地址推送，`problem` 说明原因。",
}


@dataclass(frozen=True, slots=True)
class RefusalFact:
    """One refusal: its code, type, own facts, what may answer it, its meaning, and in Chinese its message."""

    code: str
    type: str
    facts: tuple[str, ...]
    operations: tuple[str, ...]
    zh: str
    meaning: str


@lru_cache(maxsize=1)
def refusals() -> tuple[RefusalFact, ...]:
    """Every refusal that an operation of the partner door may answer, by code."""
    answered: dict[str, list[str]] = {}
    types: dict[str, GraphQLObjectType] = {}
    for name, field in _roots():
        result = get_named_type(field.type)
        for member in result.types if isinstance(result, GraphQLUnionType) else ():
            if any(face.name == "UserError" for face in member.interfaces):
                answered.setdefault(member.name, []).append(name)
                types[member.name] = member
    found = []
    for name, operations in answered.items():
        wording = next(one for one in WORDINGS.values() if _graph_name(one.cls) == name)
        facts = tuple(field for field in types[name].fields if field not in ("code", "message", "path"))
        zh = _CASE_BY_CASE.get(wording.code, wording.zh)
        found.append(RefusalFact(wording.code, name, facts, tuple(operations), zh, _meaning(types[name])))
    return tuple(sorted(found, key=lambda one: one.code))


def scopes() -> tuple[tuple[Scope, tuple[str, ...]], ...]:
    """Every scope with the fields that ask for it."""
    asked: dict[Any, list[str]] = {scope: [] for scope in Scope}
    for type_ in api.schema(Door.PARTNER)._schema.type_map.values():
        if not isinstance(type_, GraphQLObjectType):
            continue
        root = type_.name in ("Query", "Mutation")
        for name, field in type_.fields.items():
            declared = field.extensions.get("strawberry-definition") if field.extensions else None
            scope = declared.metadata.get(PERMISSION) if declared is not None else None
            if scope in asked:
                asked[scope].append(name if root else f"{type_.name}.{name}")
    return tuple((scope, tuple(places)) for scope, places in asked.items())


VECTOR = {
    "secret": "tsk_an-example-and-no-key-of-anybody",
    "key": "tpk_00000000000000000000000000000000",
    "method": "POST",
    "path": "/graphql/partner",
    "query": "",
    "timestamp": "1795334400",
    "nonce": "0123456789abcdef0123456789abcdef",
    "body": '{"query":"{ balance { available { amount currency } } }"}',
}


def vector() -> tuple[str, str]:
    """The worked example of a signature: the text that is signed, and the header's value."""
    given = VECTOR
    text = text_to_sign(
        given["method"], given["path"], given["query"], given["timestamp"], given["nonce"], given["body"].encode()
    )
    return text.decode(), sign(given["secret"], text)


def _roots() -> Iterator[tuple[str, GraphQLField]]:
    return ((name, field) for _, name, field in _root_places())


def _root_places() -> Iterator[tuple[GraphQLObjectType, str, GraphQLField]]:
    schema = api.schema(Door.PARTNER)._schema
    for root in (schema.query_type, schema.mutation_type):
        if root is not None:
            yield from ((root, name, field) for name, field in root.fields.items())


def _meaning(type_: GraphQLObjectType) -> str:
    return " ".join((type_.description or "").split())


def _graph_name(cls: type[Any]) -> str:
    return str(cls.__strawberry_definition__.name)
