"""A partner follows the catalogue: all of it once, then only what changed, and nothing is missed."""

import asyncio
import random
from typing import Any

import pytest
from tortoise.transactions import in_transaction

from backend.core import clock, database, ids
from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, OutboxMessage
from backend.domain.catalog.models import Product, ProductState, Variant
from backend.domain.distribution import service
from backend.domain.distribution.service.follow import move
from backend.domain.inventory import service as inventory
from backend.domain.orders.queries import leaf_units
from tests.api.conftest import Client
from tests.api.partner.conftest import Shop
from tests.api.partner.documents import CATALOGUE
from tests.make import catalog, orders, partners, vault
from tests.make.outbox import drain


async def read(web: Client, **asked: Any) -> dict[str, Any]:
    found: dict[str, Any] = (await web.partner(CATALOGUE, **{"first": 100, **asked}))["catalogue"]
    return found


def told(page: dict[str, Any]) -> dict[str, Any]:
    return {edge["node"]["productId"]: edge["node"]["listing"] for edge in page["edges"]}


def prd(variant: Variant) -> str:
    return ids.public("prd", variant.product_id)


async def test_it_holds_what_the_partner_may_sell_at_its_prices(partner: Client, shop: Shop) -> None:
    await catalog.variant(price=100)  # sold to customers only
    draft = await catalog.variant(of=await catalog.product(state=ProductState.DRAFT), price=100)
    await partners.price(shop.program.partner, (draft, 90))
    found = told(await read(partner))
    assert set(found) == {prd(shop.code), prd(shop.member)}
    (variant,) = found[prd(shop.code)]["variants"]
    assert variant == {
        "id": ids.public("var", shop.code.id),
        "price": {"amount": "8.00"},
        "listPrice": None,
        "availability": {"state": "IN_STOCK", "fewLeft": None},
    }


async def test_pages_come_to_an_end_and_the_cursor_goes_on_from_there(partner: Client, shop: Shop) -> None:
    goods = [await catalog.variant(price=100) for _ in range(6)]
    await partners.price(shop.program.partner, *((variant, 90) for variant in goods))
    await drain()
    seen: list[str] = []
    page = await read(partner, first=3)
    while True:
        seen += list(told(page))
        if not page["pageInfo"]["hasNextPage"]:
            break
        page = await read(partner, first=3, after=page["pageInfo"]["endCursor"])
    assert len(seen) == len(set(seen)) == 8
    since = page["cursor"]
    page = await read(partner, since=since)
    assert (page["edges"], page["cursor"]) == ([], since)
    await partners.price(shop.program.partner, (goods[2], 80))
    await drain()
    page = await read(partner, since=since)
    assert {id: listing["variants"][0]["price"]["amount"] for id, listing in told(page).items()} == {
        prd(goods[2]): "0.80"
    }
    assert (await read(partner, since=page["cursor"]))["edges"] == []


async def test_what_is_sold_no_more_is_told_once_to_whoever_knew_it(partner: Client, shop: Shop) -> None:
    await drain()
    since = (await read(partner))["cursor"]
    await partners.price(shop.program.partner, (shop.code, None))
    await drain()
    page = await read(partner, since=since)
    assert told(page) == {prd(shop.code): None}
    assert prd(shop.code) not in told(await read(partner))
    assert (await read(partner, since=page["cursor"]))["edges"] == []


async def test_stock_that_runs_low_and_bundles_with_it_are_told(partner: Client, shop: Shop) -> None:
    bundle = await catalog.bundle([(shop.code, 2)], price=1800)
    await partners.price(shop.program.partner, (bundle, 1500))
    await drain()
    since = (await read(partner))["cursor"]
    await orders.placed([(shop.code, 1)])
    await drain()
    assert told(await read(partner, since=since)) == {}  # plenty before, plenty after
    for pieces in (5, 5, 4):
        order = await orders.placed([(shop.code, pieces)])
    await drain()
    page = await read(partner, since=since)
    found = told(page)
    assert set(found) == {prd(shop.code), prd(bundle)}
    assert found[prd(shop.code)]["variants"][0]["availability"] == {"state": "FEW_LEFT", "fewLeft": 5}
    assert found[prd(bundle)]["availability"]["state"] == "FEW_LEFT"
    async with in_transaction():
        await inventory.release(order.id, at=clock.now())
    assert len(await leaf_units(order.id)) == 4
    await drain()
    assert told(await read(partner, since=page["cursor"]))[prd(shop.code)]["variants"][0]["availability"] == {
        "state": "IN_STOCK",
        "fewLeft": None,
    }


async def test_a_batch_put_on_sale_is_told(partner: Client, shop: Shop) -> None:
    empty = await catalog.variant(price=100)
    await partners.price(shop.program.partner, (empty, 90))
    await drain()
    since = (await read(partner))["cursor"]
    made = await vault.batch(empty, codes=3)
    await OutboxMessage.create(topic="batch.changed", payload={"batch_id": str(made.id), "variant_id": str(empty.id)})
    await drain()
    found = told(await read(partner, since=since))
    assert found[prd(empty)]["variants"][0]["availability"] == {"state": "FEW_LEFT", "fewLeft": 3}


@pytest.mark.parametrize("cursor", ["", "x", "W10", "WzFd", "💥", "a" * 1000])
@pytest.mark.parametrize("name", ["since", "after"])
async def test_a_cursor_of_nothing_is_refused(name: str, cursor: str, partner: Client) -> None:
    answer = await partner.post("/graphql/partner", json={"query": CATALOGUE, "variables": {"first": 10, name: cursor}})
    (error,) = answer.json()["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT"


async def test_a_change_that_commits_late_is_not_passed_over(partner: Client, shop: Shop) -> None:
    """The writer that began first commits last: the other waits for it, so that no reader sees a gap."""
    await drain()
    since = (await read(partner))["cursor"]
    moved, go_on = asyncio.Event(), asyncio.Event()

    async def slow() -> None:
        async with in_transaction():
            await move([shop.code.product_id])
            moved.set()
            await go_on.wait()

    async def quick() -> None:
        await moved.wait()
        async with in_transaction():
            await move([shop.member.product_id])

    first, second = asyncio.create_task(slow()), asyncio.create_task(quick())
    await moved.wait()
    await asyncio.sleep(0.3)
    assert not second.done(), "a later revision became visible before an earlier one"
    assert (await read(partner, since=since))["edges"] == []
    go_on.set()
    await asyncio.gather(first, second)
    page = await read(partner, since=since)
    assert list(told(page)) == [prd(shop.code), prd(shop.member)]


async def test_a_follower_misses_no_change_of_many_writers_at_once(partner: Client, shop: Shop) -> None:
    """Each change of a price is numbered by a duty of its own, in whatever order they come to commit."""
    goods = [await catalog.variant(price=1000) for _ in range(8)]
    await partners.price(shop.program.partner, *((variant, 500) for variant in goods))
    await drain()
    page = await read(partner)
    known = {id: listing["variants"][0]["price"]["amount"] for id, listing in told(page).items()}
    dice, writing = random.Random(7), True

    async def write(turn: int) -> None:
        variant = goods[turn % len(goods)]
        await asyncio.sleep(dice.random() * 0.2)
        async with in_transaction():
            await database.execute(
                "UPDATE channel_price SET price_minor = $3, list_minor = $3 WHERE variant_id = $1 AND channel_id = $2",
                variant.id,
                shop.program.partner.channel_id,
                600 + turn,
            )
            message = await OutboxMessage.create(
                topic="catalogue.changed", payload={"product_ids": [str(variant.product_id)]}, routed_at=clock.now()
            )
            await asyncio.sleep(dice.random() * 0.05)
        row = await DeliveryRow.create(message=message, handler="distribution.note_goods")
        for _ in range(2):  # delivered twice, once with an effect
            await service.note_changes(product_ids=[variant.product_id], delivery=Delivery(row.id), at=clock.now())

    async def follow() -> None:
        cursor, idle = page["cursor"], False
        while writing or not idle:
            news = await read(partner, since=cursor, first=3)
            cursor, idle = news["cursor"], not news["edges"] and not writing
            for id, listing in told(news).items():
                known[id] = listing["variants"][0]["price"]["amount"]

    follower = asyncio.create_task(follow())
    await asyncio.gather(*(write(turn) for turn in range(40)))
    writing = False
    await follower
    truth = told(await read(partner))
    assert known == {id: listing["variants"][0]["price"]["amount"] for id, listing in truth.items()}
    clock_ = await database.fetch("SELECT revision FROM catalogue_clock")
    assert clock_[0]["revision"] >= 40


async def test_every_product_has_a_revision_from_its_first_day(db: str) -> None:
    made = await catalog.product()
    assert await database.fetch("SELECT revision FROM catalogue_revision WHERE product_id = $1", made.id) == [
        {"revision": 0}
    ]
    assert await Product.all().count() == 1
