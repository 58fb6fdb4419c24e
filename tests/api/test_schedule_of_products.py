"""Products that go on sale and off it at times that staff chose: once, whoever looks, and never half made."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest
import pytest_asyncio

from backend.core import clock, ids
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog import service
from backend.domain.catalog.models import ChannelPrice, Product, ProductState
from tests.api.conftest import Client
from tests.make import accounts, catalog
from tests.make.tasks import NOBODY

SCHEDULE = """mutation($id: ID!, $version: Int!, $input: ScheduleProductInput!) {
  scheduleProduct(id: $id, version: $version, input: $input) { __typename ... on UserError { code path message }
  ... on NotPublishable { reasons } ... on VersionConflict { current { version } }
  ... on Product { state version publishAt unpublishAt unpublishable } } }"""
SHOWN = "query($id: ID!) { product(id: $id) { state version publishAt unpublishAt unpublishable } }"
HOUR = timedelta(hours=1)


@pytest_asyncio.fixture(autouse=True)
async def ready(web: Client) -> None:
    await web.wear(await accounts.staff(Role.MARKETER))


async def draft(**facts: Any) -> Product:
    made = await catalog.product(state=ProductState.DRAFT)
    await catalog.variant(of=made, **facts)
    return made


async def scheduled(web: Client, product: Product, times: dict[str, datetime], version: int = 1) -> dict[str, Any]:
    asked = {name: at.isoformat() for name, at in times.items()}
    answer = await web.office(SCHEDULE, id=ids.public("prd", product.id), version=version, input=asked)
    told: dict[str, Any] = answer["scheduleProduct"]
    return told


async def test_a_product_goes_on_sale_and_off_it_at_its_times(web: Client) -> None:
    now, product = clock.now(), await draft(price=1000)
    told = await scheduled(web, product, {"publishAt": now + HOUR, "unpublishAt": now + 3 * HOUR})
    assert (told["state"], told["version"]) == ("DRAFT", 2)

    assert await service.follow_schedule(now + HOUR - timedelta(seconds=1)) == 0
    assert (await Product.get(id=product.id)).state is ProductState.DRAFT
    assert await service.follow_schedule(now + HOUR) == 1
    shown = (await web.office(SHOWN, id=ids.public("prd", product.id)))["product"]
    assert (shown["state"], shown["version"], shown["publishAt"]) == ("PUBLISHED", 3, None)
    assert shown["unpublishAt"] == told["unpublishAt"]
    assert await service.follow_schedule(now + 2 * HOUR) == 0
    assert await service.follow_schedule(now + 3 * HOUR) == 1
    await product.refresh_from_db()
    assert (product.state, product.unpublish_at, product.published_at) == (ProductState.DRAFT, None, now + HOUR)
    acts = [entry.action for entry in await AuditEntry.filter(actor="system").order_by("id")]
    assert acts == ["product.published", "product.unpublished"]


async def test_both_times_past_are_gone_through_in_order(web: Client) -> None:
    now, product = clock.now(), await draft(price=1000)
    await scheduled(web, product, {"publishAt": now + HOUR, "unpublishAt": now + 2 * HOUR})

    assert await service.follow_schedule(now + 9 * HOUR) == 1

    await product.refresh_from_db()
    assert (product.state, product.publish_at, product.unpublish_at) == (ProductState.DRAFT, None, None)
    assert await AuditEntry.filter(action__in=["product.published", "product.unpublished"]).count() == 2


async def test_two_workers_do_each_once(web: Client) -> None:
    now = clock.now()
    products = [await draft(price=1000) for _ in range(7)]
    for product in products:
        await scheduled(web, product, {"publishAt": now + HOUR})

    counts = await asyncio.gather(*(service.follow_schedule(now + HOUR) for _ in range(4)))

    assert sum(counts) == 7
    assert await Product.filter(state=ProductState.PUBLISHED, version=3).count() == 7
    assert await AuditEntry.filter(action="product.published").count() == 7


async def test_what_lacks_something_then_stays_off_sale_and_says_so(web: Client) -> None:
    now, product = clock.now(), await draft(price=1000)
    await scheduled(web, product, {"publishAt": now + HOUR, "unpublishAt": now + 2 * HOUR})
    await ChannelPrice.all().delete()

    await service.follow_schedule(now + HOUR)

    shown = (await web.office(SHOWN, id=ids.public("prd", product.id)))["product"]
    assert shown == {
        "state": "DRAFT", "version": 3, "publishAt": None, "unpublishAt": None, "unpublishable": ["NO_PRICE"],
    }  # fmt: skip
    assert await AuditEntry.filter(action="product.publication_failed").count() == 1
    assert await service.follow_schedule(now + 9 * HOUR) == 0


async def test_what_cannot_be_is_refused_and_nothing_changes(web: Client) -> None:
    now, product = clock.now(), await draft(price=1000)
    bare, sold = await draft(price=None), await catalog.variant(price=1000)
    on_sale = await Product.get(id=sold.product_id)
    for target, times, code, path in (
        (product, {"publishAt": now - HOUR}, "INVALID_INPUT", ["input", "publishAt"]),
        (product, {"publishAt": now + 100_000 * HOUR}, "INVALID_INPUT", ["input", "publishAt"]),
        (product, {"publishAt": now + HOUR, "unpublishAt": now + HOUR}, "INVALID_INPUT", ["input", "unpublishAt"]),
        (product, {"unpublishAt": now + HOUR}, "INVALID_INPUT", ["input", "unpublishAt"]),
        (on_sale, {"publishAt": now + HOUR}, "INVALID_INPUT", ["input", "publishAt"]),
        (bare, {"publishAt": now + HOUR}, "NOT_PUBLISHABLE", None),
    ):
        told = await scheduled(web, target, times)
        assert (told["code"], told["path"]) == (code, path)
    assert (await scheduled(web, product, {"publishAt": now + HOUR}, version=7))["current"] == {"version": 1}
    assert not await Product.filter(version__gt=1).exists()
    assert not await AuditEntry.filter(action="product.scheduled").exists()


@pytest.mark.parametrize("by_hand", ["publish_product", "unpublish_product"])
async def test_what_was_done_by_hand_is_not_done_again(web: Client, by_hand: str) -> None:
    now, product = clock.now(), await draft(price=1000)
    if by_hand == "unpublish_product":
        await Product.filter(id=product.id).update(state=ProductState.PUBLISHED, published_at=now)
        await scheduled(web, product, {"unpublishAt": now + HOUR})
    else:
        await scheduled(web, product, {"publishAt": now + HOUR})

    await getattr(service, by_hand)(product.id, 2, caller=NOBODY, address=None, at=now)

    assert await service.follow_schedule(now + 2 * HOUR) == 0
    assert (await Product.get(id=product.id)).version == 3
