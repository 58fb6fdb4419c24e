"""Kasushou's signatures, as its server checks and makes them."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

from backend.sandbox.times import now_ms

from .errors import ApiError

TOLERANCE_MS = 5 * 60 * 1000
UNSIGNED = frozenset({"sign", "card_list", "express_list"})


def check(headers: Mapping[str, str], body: bytes, *, user_id: str, key: str) -> None:
    """Refuse a request that the customer did not sign lately, over the very bytes that came."""
    timestamp = headers.get("timestamp", "")
    if headers.get("userid") != user_id:
        raise ApiError("用户不存在")
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) == 13):
        raise ApiError("Timestamp错误")
    if abs(now_ms() - int(timestamp)) > TOLERANCE_MS:
        raise ApiError("请求已过期")
    wanted = hashlib.sha1(timestamp.encode() + body + key.encode(), usedforsecurity=False).hexdigest()
    if not hmac.compare_digest(wanted.encode(), headers.get("sign", "").encode()):
        raise ApiError("签名错误")


def check_form(body: bytes) -> dict[str, Any]:
    """The body's fields; refuses one whose top-level keys are not in order or that is not compact JSON."""
    try:
        fields = json.loads(body)
    except ValueError:
        raise ApiError("参数错误：不是JSON") from None
    if not isinstance(fields, dict):
        raise ApiError("参数错误：不是对象")
    proper = json.dumps(dict(sorted(fields.items())), ensure_ascii=False, separators=(",", ":"))
    if proper.encode() != body:
        raise ApiError("签名错误")
    return fields


def callback_sign(key: str, fields: Mapping[str, str]) -> str:
    """The sign of a callback: PHP's json_encode escapes slashes unless told otherwise, and here it is not told."""
    signed = {name: value for name, value in sorted(fields.items()) if name not in UNSIGNED}
    text = json.dumps(signed, ensure_ascii=False, separators=(",", ":")).replace("/", "\\/")
    return hashlib.sha1(f"{fields['time']}{text}{key}".encode(), usedforsecurity=False).hexdigest()
