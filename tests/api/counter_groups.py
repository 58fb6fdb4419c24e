"""What makes the operations about group buys succeed."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from backend.core import ids
from tests.make import catalog, groups, vault

if TYPE_CHECKING:
    from tests.api.counter import Counter

Variables = dict[str, Any]
Good = Callable[["Counter"], Variables | Awaitable[Variables]]


async def _input(of: "Counter") -> Variables:
    channel = ids.public("chn", (await catalog.channel()).id)
    return {
        "variantId": ids.public("var", of.single.id),
        "prices": [{"channelId": channel, "price": {"amount": "8.00", "currency": "CNY"}}],
        "size": 3,
        "hours": 24,
        "mostGroups": 100,
        "mostAPerson": 2,
        "mostOpen": 1,
        "startsAt": "2026-01-01T00:00:00Z",
        "endsAt": "2026-12-31T00:00:00Z",
    }


async def _added(of: "Counter") -> Variables:
    return {"input": await _input(of)}


async def _edited(of: "Counter") -> Variables:
    offer = await groups.offer(of.single)
    return {"id": ids.public("gof", offer.id), "version": 1, "input": await _input(of)}


async def _moved(of: "Counter") -> Variables:
    return {"id": ids.public("gof", (await groups.offer(of.single)).id), "version": 1, "state": "PAUSED"}


async def _placed(of: "Counter") -> Variables:
    """An order that opens a group."""
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=3)
    offer = await groups.offer(variant)
    return {
        "input": {
            "lines": [{"variantId": ids.public("var", variant.id), "quantity": 1}],
            "contact": {"email": f"{ids.new().hex}@example.com", "phone": None},
            "expectedTotal": {"amount": "8.00", "currency": "CNY"},
            "acceptsNoReturn": True,
            "locale": "EN",
            "group": {"offerId": ids.public("gof", offer.id), "groupId": None},
        },
        "idempotencyKey": f"a-key-of-the-tests-{ids.new()}",
    }


STAFF: dict[str, Good] = {
    "groupOffers": lambda of: {"state": "LIVE", "first": 20, "after": None},
    "groupOffer": lambda of: {"id": ids.public("gof", ids.new())},
    "buyingGroups": lambda of: {"offerId": ids.public("gof", ids.new()), "state": "OPEN", "first": 20, "after": None},
    "buyingGroup": lambda of: {"id": ids.public("grp", ids.new())},
    "addGroupOffer": _added,
    "updateGroupOffer": _edited,
    "moveGroupOffer": _moved,
}
SHOP: dict[str, Good] = {
    "groupOffers": lambda of: {"productId": ids.public("prd", of.single.product_id)},
    "group": lambda of: {"id": ids.public("grp", ids.new())},
    "myGroups": lambda of: {"first": 20, "after": None},
    "placeOrder by group": _placed,
}
# What has a value of its own when it is left out.
FINE = {
    *(
        (name, f"input.{field}", "missing")
        for name in ("addGroupOffer", "updateGroupOffer")
        for field in ("hours", "mostAPerson", "mostOpen")
    ),
}
