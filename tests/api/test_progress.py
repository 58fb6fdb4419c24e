"""The live delivery page: an order's subscription tells each change, also when a ping is lost."""

import asyncio
import contextlib

import pytest

from backend import api
from backend.core import clock, ids
from backend.core import redis as cache
from backend.domain.accounts.callers import NOBODY, Caller
from backend.domain.inventory import service as inventory
from backend.domain.orders import links
from backend.domain.orders import service as order_service
from backend.schema.doors import Door
from backend.web.context import WebContext
from tests.make import catalog, orders, vault
from tests.make.outbox import drain

PROGRESS = """subscription ($id: ID, $token: String) { orderProgress(id: $id, lookupToken: $token) {
  state mayReveal timeline { kind } lines { units { state codes { id } } } } }"""


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


async def next_of(stream, within_s=5.0):
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
