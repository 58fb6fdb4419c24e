"""The wire format of Kasushou 2.0 (卡速售), as its documentation has it: signatures, and JSON to values.

Amounts are yuan in decimal strings; a currency is never named, for there is but one. Two traps: requests are
signed over JSON with plain slashes, callbacks over JSON with escaped ones; and codes in a callback are not signed.
"""

import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from decimal import ROUND_CEILING, Decimal
from typing import Any
from urllib.parse import parse_qsl

from backend.domain.suppliers.ports import (
    AnswerState,
    CallbackForged,
    Placed,
    SupplierAnswer,
    SupplierBalance,
    SupplierGoods,
    SupplierNews,
)
from backend.domain.suppliers.states import RefusalReason

CURRENCY = "CNY"
MAX_CALLBACK = 64 * 1024
# A callback that is not answered comes again five times within 75 minutes; whether its time is then a new one is not
# documented. Their clock may go ahead of ours.
STALE_MS, AHEAD_MS = 2 * 3600 * 1000, 600 * 1000
TOP_UP = 2
ON_SALE = 1
UNSIGNED = frozenset({"sign", "card_list", "express_list"})
WAITING, PROCESSING, SUCCESS, CANCELLED, REFUNDED, UNPAID = 1, 2, 3, 4, 5, -1

# Refusals come as free text. The first word found decides; none of them: the request itself is not acceptable.
_WORDS: tuple[tuple[str, RefusalReason], ...] = (
    ("余额", RefusalReason.BALANCE),
    ("安全价", RefusalReason.PRICE),
    ("价格", RefusalReason.PRICE),
    ("safe_price", RefusalReason.PRICE),
    ("稍后", RefusalReason.BUSY),
    ("重试", RefusalReason.BUSY),
    ("繁忙", RefusalReason.BUSY),
    ("维护", RefusalReason.BUSY),
    ("频繁", RefusalReason.BUSY),
    ("账号", RefusalReason.ACCOUNT),
    ("号码", RefusalReason.ACCOUNT),
    ("空号", RefusalReason.ACCOUNT),
    ("下架", RefusalReason.UNLISTED),
    ("暂停", RefusalReason.UNLISTED),
    ("禁售", RefusalReason.UNLISTED),
    ("库存", RefusalReason.UNLISTED),
    ("商品不存在", RefusalReason.UNLISTED),
)
_AMOUNT = re.compile(r"\d{1,12}(?:\.\d{1,6})?")


def body_json(body: Mapping[str, Any]) -> str:
    """The body as it is sent and signed: top-level keys sorted, compact, slashes and Chinese as they are."""
    return json.dumps(dict(sorted(body.items())), ensure_ascii=False, separators=(",", ":"))


def request_sign(key: str, timestamp: str, body: str) -> str:
    """The Sign header of a request at `timestamp` (13-digit milliseconds)."""
    return _sha1(timestamp + body + key)


def callback_sign(key: str, fields: Mapping[str, Any]) -> str:
    """The sign of a callback: its signed fields in order, with "/" written as "\\/"."""
    signed = {name: value for name, value in sorted(fields.items()) if name not in UNSIGNED}
    text = json.dumps(signed, ensure_ascii=False, separators=(",", ":")).replace("/", "\\/")
    return _sha1(str(fields.get("time", "")) + text + key)


def refusal_reason(words: str) -> RefusalReason:
    """The shop's word for a refusal in the supplier's."""
    return next((reason for part, reason in _WORDS if part in words), RefusalReason.INVALID)


def is_not_found(words: str) -> bool:
    """Whether a refused question says that there is no such order."""
    return "订单" in words and "不存在" in words


def placed(payload: Any, reference: str) -> Placed:
    """The answer to an order. Raises KeyError, TypeError or ValueError on another shape, as all readers below."""
    if _text(payload["external_orderno"]) != reference:
        raise ValueError("about another order")
    return Placed(
        reference=reference,
        supplier_reference=_number(payload["ordersn"]),
        total_minor=_minor(payload["total_price"]),
        currency=CURRENCY,
    )


def answer(payload: Any, reference: str) -> SupplierAnswer | None:
    """The order of that reference in the answer to a question; None when the supplier knows none."""
    if not isinstance(payload, list):
        raise TypeError("not a list of orders")
    if not payload:
        return None
    (entry,) = payload
    if _text(entry["external_orderno"]) != reference:
        raise ValueError("about another order")
    status = _status(entry["status"])
    total, returned = _minor(entry["total_price"]), _minor(entry["has_back_money"], up=False)
    if _yuan(entry["has_back_money"]) == _yuan(entry["total_price"]):
        returned = total  # all of it, also of a price finer than a fen
    if returned > total:
        raise ValueError("more came back than was paid")
    words = _optional(entry.get("recharge_hints"))
    state = _state(status, total, returned)
    return SupplierAnswer(
        reference=reference,
        supplier_reference=_number(entry["ordersn"]),
        state=state,
        total_minor=total,
        returned_minor=returned,
        currency=CURRENCY,
        account=_account(entry.get("recharge_info")),
        reason=_why(words or "") if state is AnswerState.FAILED else None,
        words=words,
        unpaid=status == UNPAID,
    )


def goods(payload: Any, sku: str) -> SupplierGoods:
    """What is said of one of its goods."""
    if str(payload["id"]) != sku:
        raise ValueError("about other goods")
    return SupplierGoods(
        sku=sku,
        price_minor=_minor(payload["goods_price"]),
        currency=CURRENCY,
        listed=int(payload["status"]) == ON_SALE and int(payload["goods_type"]) == TOP_UP,
    )


def balance(payload: Any) -> SupplierBalance:
    """What we have there."""
    return SupplierBalance(_minor(payload["balance"], up=False), CURRENCY)


def news(key: str, headers: Mapping[str, str], body: bytes, *, at_ms: int) -> SupplierNews:
    """What a genuine callback is about. It comes as JSON or as a form. Raises `CallbackForged`."""
    if len(body) > MAX_CALLBACK:
        raise CallbackForged("the callback is too long")
    try:
        fields = _fields(headers.get("content-type", ""), body)
        given = _text(fields["sign"])
        wanted = callback_sign(key, fields)
        reference = _text(fields["external_orderno"])
        age_ms = at_ms - _moment(fields["time"])
    except (KeyError, TypeError, ValueError, RecursionError):
        raise CallbackForged("the callback is not in the documented form") from None
    if not hmac.compare_digest(given.encode(), wanted.encode()):
        raise CallbackForged("the callback's signature is wrong")
    if not -AHEAD_MS <= age_ms <= STALE_MS:
        raise CallbackForged("the callback is of another time")
    return SupplierNews(reference, given)


def _fields(content_type: str, body: bytes) -> dict[str, Any]:
    text = body.decode()
    if "form" in content_type:
        return dict(parse_qsl(text, keep_blank_values=True, strict_parsing=True, max_num_fields=50))
    fields = json.loads(text)
    if not isinstance(fields, dict):
        raise TypeError("not an object")
    return fields


def _state(status: int, total: int, returned: int) -> AnswerState:
    """Success means delivered unless all came back; an end without all the money back is a part delivered.

    Cancelled or refunded with nothing back yet: the money is still there, so it is not over.
    """
    if status in (WAITING, PROCESSING, UNPAID):
        return AnswerState.ACCEPTED
    if returned >= total:
        return AnswerState.FAILED
    if status == SUCCESS:
        return AnswerState.DELIVERED if returned == 0 else AnswerState.PARTIAL
    return AnswerState.PARTIAL if returned else AnswerState.ACCEPTED


def _why(words: str) -> RefusalReason:
    """Why it failed; only "try again" and a bad account change what is done next."""
    reason = refusal_reason(words)
    return reason if reason in (RefusalReason.BUSY, RefusalReason.ACCOUNT) else RefusalReason.FAILED


def _status(value: Any) -> int:
    status = int(_text(value) if not isinstance(value, int) or isinstance(value, bool) else value)
    if status not in (WAITING, PROCESSING, SUCCESS, CANCELLED, REFUNDED, UNPAID):
        raise ValueError("no such status")
    return status


def _account(info: Any) -> str | None:
    """Whose account is credited, when the supplier says so."""
    if not isinstance(info, list):
        return None
    for each in info:
        if isinstance(each, dict) and each.get("k") == "recharge_account":
            return _text(each["v"])
    return None


def _minor(value: Any, *, up: bool = True) -> int:
    """Yuan as fen. What is finer than a fen counts against us: costs up, money of ours down."""
    fen = _yuan(value) * 100
    return int(fen.to_integral_value(ROUND_CEILING)) if up else int(fen)


def _yuan(value: Any) -> Decimal:
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else _text(value)
    if not _AMOUNT.fullmatch(text):
        raise ValueError("not an amount in yuan")
    return Decimal(text)


def _moment(value: Any) -> int:
    """Milliseconds of Unix time."""
    text = _text(value)
    if not (text.isascii() and text.isdigit() and len(text) == 13):
        raise ValueError("not a moment")
    return int(text)


def _number(value: Any) -> str:
    text = _text(value)
    if not 1 <= len(text) <= 64:
        raise ValueError("not an order number")
    return text


def _optional(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not text")
    return value


def _sha1(text: str) -> str:
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()
