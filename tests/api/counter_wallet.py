"""What makes the operations about wallets succeed."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from backend.core import ids
from tests.make import wallets

if TYPE_CHECKING:
    from tests.api.counter import Counter

Variables = dict[str, Any]
Good = Callable[["Counter"], Variables | Awaitable[Variables]]


def _person(of: "Counter") -> str:
    return ids.public("cus", of.customer.id)


async def _credit(of: "Counter") -> Variables:
    # So that a little can be taken back.
    await wallets.credit(of.customer.id, 1000)
    asked = {"personId": _person(of), "amount": {"amount": "5.00", "currency": "CNY"}, "reason": "For the trouble"}
    return {"input": asked, "idempotencyKey": f"a-key-of-the-tests-{ids.new()}"}


async def _issue(of: "Counter") -> Variables:
    asked = {"name": "Spring", "count": 3, "faceValue": {"amount": "50.00", "currency": "CNY"}, "reason": "A sale"}
    return {"input": asked | {"validDays": 30}, "idempotencyKey": f"a-key-of-the-tests-{ids.new()}"}


async def _batch(of: "Counter") -> str:
    return ids.public("gcb", (await wallets.gift_cards())[0].id)


async def _shown(of: "Counter") -> Variables:
    return {"input": {"batchId": await _batch(of), "after": None, "reason": "To hand out"}}


async def _void(of: "Counter") -> Variables:
    return {"input": {"batchId": await _batch(of), "cardId": None, "reason": "Printed twice"}}


async def _redeem(of: "Counter") -> Variables:
    _, (code,) = await wallets.gift_cards()
    return {"input": {"code": code}, "idempotencyKey": f"a-key-of-the-tests-{ids.new()}"}


async def _cards(of: "Counter") -> Variables:
    wanted = {"batchId": await _batch(of), "state": {"in": ["ACTIVE"]}, "tail": "ABCD"}
    return {"filter": wanted, "first": 20, "after": None}


async def _export(of: "Counter") -> Variables:
    wanted = (await _cards(of))["filter"]
    asked = {"filter": wanted, "format": "CSV", "reason": "The month's end"}
    return {"input": asked, "idempotencyKey": f"a-key-of-the-tests-{ids.new()}"}


async def _codes(of: "Counter") -> Variables:
    asked = {"batchId": await _batch(of), "reason": "To the printer"}
    return {"input": asked, "idempotencyKey": f"a-key-of-the-tests-{ids.new()}"}


STAFF: dict[str, Good] = {
    "walletEntries": lambda of: {"personId": _person(of), "currency": "CNY", "first": 20, "after": None},
    "creditWallet": _credit,
    "giftCardBatches": lambda of: {"filter": {"text": "Spring"}, "first": 20, "after": None},
    "exportGiftCards": _export,
    "exportGiftCardCodes": _codes,
    "giftCards": _cards,
    "issueGiftCards": _issue,
    "revealGiftCards": _shown,
    "voidGiftCards": _void,
}
SHOP: dict[str, Good] = {"redeemGiftCard": _redeem}
WORDS = {
    "creditWallet": ("input.reason",),
    "issueGiftCards": ("input.name", "input.reason"),
    "revealGiftCards": ("input.reason",),
    "voidGiftCards": ("input.reason",),
    "exportGiftCards": ("input.reason",),
    "exportGiftCardCodes": ("input.reason",),
}
FINE = {
    ("creditWallet", "input.amount.amount", "Decimal '-1'"),  # a mistake that is taken back
    ("creditWallet", "input.amount.amount", "Decimal '-0.01'"),
    ("openClaim", "input.refundTo", "missing"),  # the way it was paid
    ("refundUnits", "input.refundTo", "missing"),
    ("issueGiftCards", "input.validDays", "missing"),  # three years
    ("exportGiftCards", "input.format", "missing"),  # the usual one
}
