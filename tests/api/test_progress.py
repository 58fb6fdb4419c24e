"""The live delivery page: an order's subscription tells each change, also when a ping is lost."""

import asyncio
import contextlib
from typing import Any

import pytest

from backend import api
from backend.core import clock, ids
from backend.core import redis as cache
from backend.domain.accounts.callers import NOBODY, Caller
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales import service
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.fulfilment import service as fulfilment
from backend.domain.fulfilment.models import ManualTask
from backend.domain.inventory import service as inventory
from backend.domain.orders import links
from backend.domain.orders import service as order_service
from backend.domain.redemption.models import Voucher
from backend.domain.redemption.service import undo_redemption
from backend.resolvers.storefront import orders as door
from backend.schema.doors import Door
from backend.web.context import WebContext
from tests.make import accounts, aftersales, catalog, orders, paid, stores, supplier, vault
from tests.make.outbox import drain
from tests.make.purse import purse
from tests.make.supplier import port, site, supplier_process

__all__ = ["port", "purse", "site", "supplier_process"]

PROGRESS = """subscription ($id: ID, $token: String) { orderProgress(id: $id, lookupToken: $token) {
  state mayReveal timeline { kind } lines { units { state progress codes { id } } } } }"""


def context(caller: Caller, channel_id) -> WebContext:
    return WebContext(
        door=Door.STOREFRONT,
        caller=caller,
        locale="en",
        channel_id=channel_id,
        address="",
        user_agent="",
        secure=False,
        streams=True,
    )


async def following(caller, **variables):
    channel = await catalog.channel()
    return await api.schema(Door.STOREFRONT).subscribe(
        PROGRESS, variable_values=variables, context_value=context(caller, channel.id)
    )


async def next_of(stream, within_s=45.0):
    result = await asyncio.wait_for(anext(stream), within_s)
    assert result.errors is None, result.errors
    return result.data["orderProgress"]


@pytest.mark.parametrize("pings", [True, False])
async def test_each_change_is_told(db, redis, pings, monkeypatch):
    variant = await catalog.variant()
    await vault.batch(variant, codes=1)
    buyer = await orders.guest()
    order = await orders.placed([(variant, 1)], by=buyer)
    if not pings:

        async def lost(*_):
            return False

        monkeypatch.setattr(cache, "publish", lost)
    async with contextlib.aclosing(await following(buyer, id=ids.public("ord", order.id))) as stream:
        assert (await next_of(stream))["state"] == "PENDING_PAYMENT"
        await inventory.consume(order.id, clock.now())
        await order_service.mark_paid(order.id, payment_id=None, at=clock.now())
        await order_service.ping(order.id)
        assert (await next_of(stream))["state"] == "PAID"
        await drain()
        told = await next_of(stream)
        assert told["state"] == "DELIVERED"
        assert told["timeline"][-1]["kind"] == "DELIVERED"
        assert len(told["lines"][0]["units"][0]["codes"]) == 1


async def test_a_link_follows_and_a_stranger_does_not(db, redis):
    variant = await catalog.variant()
    await vault.batch(variant, codes=1)
    order = await orders.placed([(variant, 1)])
    async with contextlib.aclosing(await following(NOBODY, token=links.token_of(order))) as stream:
        told = await next_of(stream)
        assert (told["state"], told["mayReveal"]) == ("PENDING_PAYMENT", False)
    for variables in ({"id": ids.public("ord", order.id)}, {"token": "x"}, {}, {"id": "ord_" + "0" * 32}):
        async with contextlib.aclosing(await following(NOBODY, **variables)) as stream:
            result = await anext(stream)
            assert result.errors[0].extensions == {"code": "ORDER_UNKNOWN"}


def progress_of(told) -> str | None:
    (unit,) = told["lines"][0]["units"]
    return unit["progress"]


@pytest.fixture
def only_pings(monkeypatch):
    """Nobody looks by himself within a test: what is told was announced."""
    monkeypatch.setattr(door, "SOON_S", 60.0)
    monkeypatch.setattr(door, "LATER_S", 60.0)


async def test_a_top_up_that_is_with_its_supplier_is_told(db, redis, only_pings, port, site):
    phone = supplier.account()
    await site.behave(phone, silent=True, settle_s=60)
    topup, _ = await supplier.offered()
    order = await paid.delivered([(topup, 1)], account=phone)
    async with contextlib.aclosing(await following(NOBODY, token=links.token_of(order))) as stream:
        assert progress_of(await next_of(stream)) == "WAITING"
        await drain()
        assert progress_of(await next_of(stream)) == "SENT"


async def test_what_a_person_takes_and_puts_back_is_told(db, redis, only_pings):
    by_hand = await catalog.variant(kind=FulfilmentKind.MANUAL, price=3_000, promised_s=1800)
    order = await paid.delivered([(by_hand, 1)])
    await drain()
    task = await ManualTask.get(order_id=order.id)
    row = await accounts.staff(Role.OPERATOR)
    caller = Caller(session_id=ids.new(), staff_id=row.id, role=Role.OPERATOR)
    async with contextlib.aclosing(await following(NOBODY, token=links.token_of(order))) as stream:
        assert progress_of(await next_of(stream)) == "WAITING"
        await fulfilment.take_manual_task(task.id, caller=caller, address=None, at=clock.now())
        assert progress_of(await next_of(stream)) == "SENT"
        await fulfilment.release_manual_task(task.id, caller=caller, address=None, at=clock.now())
        assert progress_of(await next_of(stream)) == "WAITING"


AFTERWARDS = """subscription ($id: ID) { orderProgress(id: $id) {
  state refunded { amount } timeline { kind } lines { units { state codes { id } voucher { state usesLeft } } } } }"""


async def test_what_comes_after_the_delivery_is_told(db, redis, only_pings, purse):
    code, voucher = await catalog.variant(price=1000), await catalog.variant(kind=FulfilmentKind.VOUCHER, price=3000)
    await vault.batch(code, codes=2)
    buyer = await orders.guest()
    order = await aftersales.delivered([(code, 1), (voucher, 1)], by=buyer)
    support = await aftersales.staff()
    told: dict[str, Any] = {"reason": "It does not work", "caller": support, "address": None, "at": clock.now()}
    (first, second) = await aftersales.leaves(order)
    stream = await api.schema(Door.STOREFRONT).subscribe(
        AFTERWARDS,
        variable_values={"id": ids.public("ord", order.id)},
        context_value=context(buyer, (await catalog.channel()).id),
    )
    async with contextlib.aclosing(stream):
        before = await next_of(stream)
        assert before["state"] == "DELIVERED"

        await service.replace_unit(first.id, order.id, key=aftersales.key(), **told)
        await drain()
        replaced = await next_of(stream)
        assert replaced["timeline"][-1]["kind"] == "REPLACED"
        assert replaced["lines"][0]["units"][0]["codes"] != before["lines"][0]["units"][0]["codes"]

        use = await stores.taken(of=await Voucher.get(unit_id=second.id))
        await drain()
        assert voucher_of(await next_of(stream)) == {"state": "REDEEMED", "usesLeft": 0}
        await undo_redemption(use.id, actor="staff:x", address=None, at=clock.now())
        await drain()
        assert voucher_of(await next_of(stream)) == {"state": "LIVE", "usesLeft": 1}

        await service.refund_units(order.id, [second.id], key=aftersales.key(), **told)
        await drain()
        seen = await next_of(stream)
        while seen["timeline"][-1]["kind"] != "REFUNDED":
            seen = await next_of(stream)
        assert seen["refunded"] == {"amount": "30.00"}
        assert voucher_of(seen)["state"] == "VOIDED"


def voucher_of(told):
    return told["lines"][1]["units"][0]["voucher"]
