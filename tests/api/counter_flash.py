"""What makes the operations on flash sales succeed."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from backend.core import clock, ids
from backend.domain.flash_sales import service
from backend.domain.flash_sales.admissions import token_of
from backend.domain.flash_sales.sales import Sale
from tests.make import catalog, flash, rehearsals

if TYPE_CHECKING:
    from tests.api.counter import Counter

Variables = dict[str, Any]
Good = Callable[["Counter"], Variables | Awaitable[Variables]]


async def _sale(of: "Counter") -> Sale:
    return await flash.sale()


async def _named(of: "Counter") -> Variables:
    return {"id": ids.public("fls", (await _sale(of)).id)}


async def _of_sale(of: "Counter") -> Variables:
    return {"saleId": ids.public("fls", (await _sale(of)).id)}


async def _join(of: "Counter") -> Variables:
    said = {
        "itemId": ids.public("fli", (await flash.sale(per_person=2)).items[0].id),
        "quantity": 1,
        "contact": {"email": "lin@example.com", "phone": "13800138000"},
        "ticket": None,
        "solution": None,
        "retry": False,
    }
    return {"input": said, "idempotencyKey": ids.new().hex}


async def _wait(of: "Counter") -> Variables:
    return {"input": {**await _of_sale(of), "solution": None}}


async def _leave(of: "Counter") -> Variables:
    return {"token": token_of(await flash.place(await _sale(of)))}


async def _input(quota: int = 10) -> Variables:
    variant, channel = await catalog.variant(price=1000), await catalog.channel()
    cost = {"channelId": ids.public("chn", channel.id), "price": {"amount": "5.00", "currency": "CNY"}}
    item = {"variantId": ids.public("var", variant.id), "quota": quota, "perPerson": 1, "prices": [cost]}
    return {
        "names": {"zhCn": "秒杀", "en": "Flash"},
        "startsAt": (clock.now() + timedelta(hours=1)).isoformat(),
        "endsAt": (clock.now() + timedelta(hours=2)).isoformat(),
        "items": [item],
        "holdSeconds": 300,
        "openCap": 1,
        "waitingRoom": "BY_LOAD",
        "roomFrom": 500,
        "letIn": 200,
        "challenge": True,
    }


async def _create(of: "Counter") -> Variables:
    return {"input": await _input(), "idempotencyKey": ids.new().hex}


async def _update(of: "Counter") -> Variables:
    sale = await flash.sale(starts_at=clock.now() + timedelta(minutes=30))
    return {"id": ids.public("fls", sale.id), "version": sale.version, "input": await _input()}


async def _stopped(of: "Counter") -> Variables:
    sale = await _sale(of)
    caller = flash.member(of.customer)
    await service.pause_sale(sale.id, caller=caller, address=None, at=clock.now())
    return {"id": ids.public("fls", sale.id)}


async def _planned(of: "Counter") -> Variables:
    await rehearsals.alone()
    sale = await flash.sale(starts_at=clock.now() + timedelta(minutes=30))
    return {"saleId": ids.public("fls", sale.id)}


async def _rehearsed(of: "Counter") -> Variables:
    return {**await _of_sale(of), "first": 5, "after": None}


async def _rehearse(of: "Counter") -> Variables:
    return {"input": {**await _planned(of), "buyers": 200, "seconds": 10}, "idempotencyKey": ids.new().hex}


SHOP: dict[str, Good] = {
    "flashSale": _named,
    "flashChallenge": _of_sale,
    "joinFlashSale": _join,
    "waitForFlashSale": _wait,
    "leaveFlashSale": _leave,
}
STAFF: dict[str, Good] = {
    "flashSales": lambda of: {"filter": {"state": {"in": ["SCHEDULED"]}}, "first": 20, "after": None},
    "flashSale": _named,
    "createFlashSale": _create,
    "updateFlashSale": _update,
    "pauseFlashSale": _named,
    "resumeFlashSale": _stopped,
    "endFlashSale": _named,
    "flashRehearsals": _rehearsed,
    "rehearseFlashSale": _rehearse,
}
FINE = {
    *(("rehearseFlashSale", f"input.{name}", "missing") for name in ("buyers", "seconds")),
    ("joinFlashSale", "input.quantity", "missing"),  # one
    ("joinFlashSale", "input.retry", "missing"),
    *(
        ("joinFlashSale", f"input.contact.{name}", f"String {blank!r}")
        for name in ("email", "phone")
        for blank in ("", " ")
    ),
    *(
        (name, f"input.{path}", "missing")  # as usual
        for name in ("createFlashSale", "updateFlashSale")
        for path in ("items.0.perPerson", "holdSeconds", "openCap", "waitingRoom", "roomFrom", "letIn", "challenge")
    ),
}
WORDS = {
    "createFlashSale": ("input.names.zhCn", "input.names.en"),
    "updateFlashSale": ("input.names.zhCn", "input.names.en"),
}
