"""The sandbox provider's wire format, as its documentation has it: signatures, and JSON to values."""

import base64
import hmac
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import orjson

from backend.domain.payments.ports import (
    CallbackForged,
    CallbackKind,
    CallbackTrigger,
    Created,
    PaymentState,
    ProviderPayment,
    ProviderRefund,
    RefundState,
    RefusalCode,
)

TOLERANCE_S = 300
MAX_CALLBACK = 64 * 1024

_PAYMENT_STATES = {
    "NOTPAY": PaymentState.PENDING,
    "SUCCESS": PaymentState.PAID,
    "REFUND": PaymentState.PAID,
    "CLOSED": PaymentState.CLOSED,
    "PAYERROR": PaymentState.DECLINED,
}
_REFUND_STATES = {
    "PROCESSING": RefundState.PROCESSING,
    "SUCCESS": RefundState.SUCCEEDED,
    "CLOSED": RefundState.FAILED,
    "ABNORMAL": RefundState.FAILED,
}
_REFUSALS = {
    "ORDER_NOT_EXIST": RefusalCode.NOT_FOUND,
    "RESOURCE_NOT_EXISTS": RefusalCode.NOT_FOUND,
    "ORDERPAID": RefusalCode.ALREADY_PAID,
    "ORDER_CLOSED": RefusalCode.CLOSED,
    "ORDERNOTPAID": RefusalCode.NOT_PAID,
    "OUT_TRADE_NO_USED": RefusalCode.REFERENCE_USED,
    "INVALID_REQUEST": RefusalCode.REFERENCE_USED,
    "NOT_ENOUGH": RefusalCode.NOT_ENOUGH,
    "SIGN_ERROR": RefusalCode.UNAUTHORISED,
}


def authorization(key: bytes, merchant_id: str, *, method: str, target: bytes, body: bytes, at: float) -> str:
    """The Authorization header of one request; never the same twice."""
    timestamp, nonce = str(int(at)), secrets.token_hex(16)
    signature = _sign(key, method.encode(), target, timestamp.encode(), nonce.encode(), body)
    return (
        f'SANDBOX-HMAC-SHA256 mchid="{merchant_id}",nonce="{nonce}",timestamp="{timestamp}",'
        f'signature="{base64.b64encode(signature).decode()}"'
    )


def is_genuine(key: bytes, headers: Mapping[str, str], body: bytes, *, at: float) -> bool:
    """Whether the provider signed `body` within the last five minutes. Header names are compared in any case."""
    given = {name.lower(): value for name, value in headers.items()}
    timestamp = given.get("sandbox-timestamp", "")
    nonce = given.get("sandbox-nonce", "")
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 12 and nonce.isascii()):
        return False
    try:
        signature = base64.b64decode(given.get("sandbox-signature", ""), validate=True)
    except ValueError:
        return False
    wanted = _sign(key, timestamp.encode(), nonce.encode(), body)
    return hmac.compare_digest(wanted, signature) and abs(at - int(timestamp)) <= TOLERANCE_S


def refusal_code(code: str) -> RefusalCode:
    """The shop's word for a refusal; what is not known is a request the provider cannot take."""
    return _REFUSALS.get(code, RefusalCode.INVALID)


def created(payload: Any) -> Created:
    """Raises KeyError, TypeError or ValueError on an answer of another shape, as the readers below do."""
    return Created(
        reference=_text(payload["out_trade_no"]),
        pay_url=_text(payload["pay_url"]),
        expires_at=_moment(payload["time_expire"]),
    )


def payment(payload: Any) -> ProviderPayment:
    """A payment from the answer of a query or a list."""
    amount, reference, paid_at = payload["amount"], payload["transaction_id"], payload["success_time"]
    payer = payload.get("payer")
    return ProviderPayment(
        reference=_text(payload["out_trade_no"]),
        provider_reference=None if reference is None else _text(reference),
        state=_PAYMENT_STATES.get(payload["trade_state"], PaymentState.UNKNOWN),
        amount=_minor(amount["total"]),
        currency=_text(amount["currency"]),
        refunded=_minor(amount["refunded"]),
        created_at=_moment(payload["create_time"]),
        paid_at=None if paid_at is None else _moment(paid_at),
        payer=None if payer is None else _text(payer["openid"]),
    )


def refund(payload: Any) -> ProviderRefund:
    """A refund from the answer of a refund or its query."""
    amount, at = payload["amount"], payload["success_time"]
    return ProviderRefund(
        reference=_text(payload["out_trade_no"]),
        refund_reference=_text(payload["out_refund_no"]),
        provider_reference=_text(payload["refund_id"]),
        state=_REFUND_STATES.get(payload["status"], RefundState.UNKNOWN),
        amount=_minor(amount["refund"]),
        currency=_text(amount["currency"]),
        refunded_at=None if at is None else _moment(at),
    )


def callback(body: bytes) -> CallbackTrigger:
    """What a genuine callback is about. Raises CallbackForged when it is of another shape."""
    try:
        payload = orjson.loads(body)
        kind = CallbackKind.REFUND if payload["event_type"].startswith("REFUND.") else CallbackKind.PAYMENT
        resource = payload["resource"]
        is_refund = kind is CallbackKind.REFUND
        return CallbackTrigger(
            event_id=_text(payload["id"]),
            kind=kind,
            reference=_text(resource["out_trade_no"]),
            refund_reference=_text(resource["out_refund_no"]) if is_refund else None,
            claimed_amount=_minor(resource["amount"]["refund" if is_refund else "total"]),
            currency=_text(resource["amount"]["currency"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise CallbackForged("the callback is not in the documented form") from None


def _sign(key: bytes, *lines: bytes) -> bytes:
    return hmac.digest(key, b"\n".join(lines) + b"\n", "sha256")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not text")
    return value


def _minor(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError("not an amount")
    return value


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError("a moment without its zone")
    return moment.astimezone(UTC)
