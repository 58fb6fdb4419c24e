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


STAFF: dict[str, Good] = {
    "walletEntries": lambda of: {"personId": _person(of), "currency": "CNY", "first": 20, "after": None},
    "creditWallet": _credit,
}
WORDS = {"creditWallet": ("input.reason",)}
FINE = {
    ("creditWallet", "input.amount.amount", "Decimal '-1'"),  # a mistake that is taken back
    ("creditWallet", "input.amount.amount", "Decimal '-0.01'"),
    ("openClaim", "input.refundTo", "missing"),  # the way it was paid
    ("refundUnits", "input.refundTo", "missing"),
}
