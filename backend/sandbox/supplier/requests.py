"""Reading what a customer asks, field by field, as strictly as the real one."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from .errors import ApiError

_AMOUNT = re.compile(r"\d{1,9}(?:\.\d{1,4})?")
_NUMBER = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class Buy:
    """An order as it was asked for."""

    id: int
    quantity: int
    external_orderno: str
    account: str
    safe_price_fen: int | None
    url: str


def buy(fields: dict[str, Any]) -> Buy:
    """Raises `ApiError` naming the field that is not as documented."""
    attach = fields.get("attach")
    account = attach.get("recharge_account") if isinstance(attach, dict) else None
    if not isinstance(account, str) or not 3 <= len(account) <= 64:
        raise ApiError("充值账号错误")
    safe = fields.get("safe_price")
    if safe is not None and not (isinstance(safe, str) and _AMOUNT.fullmatch(safe)):
        raise ApiError("参数错误：safe_price")
    url = fields.get("url", "")
    if not isinstance(url, str) or len(url) > 500:
        raise ApiError("参数错误：url")
    return Buy(
        id=_integer(fields, "id", 1, 2**53),
        quantity=_integer(fields, "quantity", 1, 1000),
        external_orderno=number(fields.get("external_orderno")),
        account=account,
        safe_price_fen=None if safe is None else int(Decimal(safe) * 100),
        url=url,
    )


def number(value: Any) -> str:
    """A customer's number."""
    if not isinstance(value, str) or not _NUMBER.fullmatch(value):
        raise ApiError("参数错误：external_orderno")
    return value


def _integer(fields: dict[str, Any], name: str, low: int, high: int) -> int:
    value = fields.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise ApiError(f"参数错误：{name}")
    return value
