"""What makes the operations on shared codes succeed."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from backend.core import ids
from backend.domain.vault.shared_models import SharedCode
from tests.make import shared

if TYPE_CHECKING:
    from tests.api.counter import Counter

Variables = dict[str, Any]
Good = Callable[["Counter"], Variables | Awaitable[Variables]]


def _secret() -> Variables:
    return {"number": "family@example.com", "secret": f"Sesame {ids.new().hex}", "url": "https://join.example/abc"}


async def _new(of: "Counter") -> Variables:
    wanted = {
        "variantId": ids.public("var", (await shared.variant()).id),
        "label": "Family account",
        "secret": _secret(),
        "seats": 5,
        "seatCost": {"amount": "7.50", "currency": "CNY"},
        "expiresOn": "2099-12-31",
        "supplier": "Key Works",
        "purchaseOrder": "P-2026-1",
    }
    return {"input": wanted, "idempotencyKey": ids.new().hex}


async def _code() -> Variables:
    code: SharedCode = await shared.shared_code()
    return {"sharedCodeId": ids.public("shc", code.id), "version": code.version, "reason": "as planned"}


async def _rotated(of: "Counter") -> Variables:
    return {"input": {**await _code(), "secret": _secret()}, "idempotencyKey": ids.new().hex}


async def _seats(of: "Counter") -> Variables:
    return {"input": {**await _code(), "seats": 9}}


async def _paused(of: "Counter") -> Variables:
    return {"input": {**await _code(), "state": "PAUSED"}}


async def _supplied(of: "Counter") -> Variables:
    return {"input": {**await _code(), "supplier": "Key Works", "purchaseOrder": "P-2026-1"}}


async def _recalled(of: "Counter") -> Variables:
    id = ids.public("shc", (await shared.shared_code()).id)
    asked = {"sharedCodeId": id, "reason": "void", "mode": "REPLACE_OR_REFUND"}
    return {"input": asked, "idempotencyKey": ids.new().hex}


async def _revoked(of: "Counter") -> Variables:
    _, _, seat = await shared.holder(await shared.shared_code())
    return {"input": {"seatId": ids.public("sea", seat.id), "reason": "Passed on to others"}}


def _page(**more: Any) -> Variables:
    return {"first": 5, "after": None, **more}


STAFF: dict[str, Good] = {
    "sharedCodes": lambda of: _page(
        filter={"variantId": ids.public("var", of.single.id), "state": {"in": ["OPEN"]}, "text": "Family"}
    ),
    "sharedCode": lambda of: {"id": ids.public("shc", ids.new())},
    "seats": lambda of: _page(sharedCodeId=ids.public("shc", ids.new()), state={"in": ["TAKEN"]}),
    "createSharedCode": _new,
    "rotateSharedCode": _rotated,
    "setSharedCodeSeats": _seats,
    "setSharedCodeState": _paused,
    "setSharedCodeSupplier": _supplied,
    "recallSharedCode": _recalled,
    "revokeSeat": _revoked,
}
# A secret may be without a number, or without a link, or be nothing but a link.
FINE = {
    (name, f"input.secret.{part}", f"String {blank!r}")
    for name in ("createSharedCode", "rotateSharedCode")
    for part in ("number", "secret", "url")
    for blank in ("", " ")
} | {("createSharedCode", "input.expiresOn", "Date '9999-12-31'")}
WORDS = {
    "sharedCodes": ("filter.text",),
    "createSharedCode": (
        "input.label",
        "input.secret.number",
        "input.secret.secret",
        "input.supplier",
        "input.purchaseOrder",
    ),
    "rotateSharedCode": ("input.reason", "input.secret.number", "input.secret.secret"),
    "setSharedCodeSeats": ("input.reason",),
    "setSharedCodeState": ("input.reason",),
    "setSharedCodeSupplier": ("input.reason", "input.supplier", "input.purchaseOrder"),
    "recallSharedCode": ("input.reason",),
    "revokeSeat": ("input.reason",),
}
