"""Orders are counted once, in whatever order, however often and late they are told of."""

import asyncio
from datetime import timedelta
from random import Random
from uuid import UUID

import pytest
from tortoise.transactions import in_transaction

from backend.core import clock, database
from backend.core.money import Money
from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, OutboxMessage
from backend.domain.analytics import service
from backend.domain.analytics.models import VisitSeen
from backend.domain.orders import service as orders
from backend.jobs import housekeeping
from backend.jobs.analytics import count_orders
from backend.jobs.routes import ROUTES
from tests.make import catalog, vault
from tests.make.aftersales import leaves
from tests.make.outbox import drain
from tests.make.purse import bought, purse
from tests.make.sales import fortnight, shop_day

__all__ = ["purse"]

pytestmark = pytest.mark.usefixtures("db", "purse")

TOPICS = sorted(topic for topic, duties in ROUTES.items() if count_orders in duties)
COUNTS = ("sales_rollup", "order_rollup", "counted_line", "counted_refund", "counted_order")


async def counts() -> dict[str, list[str]]:
    """All that is counted, without the numbers that rows happen to have."""
    return {
        table: sorted(
            row["t"] for row in await database.fetch(f"SELECT (to_jsonb(t) - 'id')::text AS t FROM {table} AS t")
        )
        for table in COUNTS
    }


async def forget() -> None:
    for table in COUNTS:
        await database.execute(f"DELETE FROM {table}")


async def told() -> list[tuple[Delivery, UUID]]:
    """New deliveries of every message that leads to counting."""
    found = []
    for message in await OutboxMessage.filter(topic__in=TOPICS):
        await DeliveryRow.filter(message_id=message.id, handler=count_orders.name).delete()
        row = await DeliveryRow.create(message_id=message.id, handler=count_orders.name)
        found.append((Delivery(row.id), UUID(str(message.payload["order_id"]))))
    return found


async def test_messages_may_come_in_any_order_often_and_at_once():
    await fortnight(shop_day(clock.now()))
    right = await counts()
    assert all(right.values())
    news = await told()
    await service.count_orders(dict(news), at=clock.now())
    assert await counts() == right, "what was told before was counted again"
    for seed in (1, 2):
        await forget()
        news = await told()
        Random(seed).shuffle(news)
        thirds = [news[place::3] for place in range(3)]
        # Each is brought to three workers at once, who each have some of the others' too.
        await asyncio.gather(
            *(service.count_orders(dict(some), at=clock.now()) for some in (*thirds, *reversed(thirds), news[:20]))
        )
        assert await counts() == right
    await forget()
    assert await service.count_missing() > 0
    found = await service.verify()
    assert found.difference is None
    assert await counts() == right


async def test_a_rebuild_beside_the_news_counts_nothing_twice():
    await fortnight(shop_day(clock.now()))
    right = await counts()
    await forget()
    news = await told()
    halves = [news[::2], news[1::2]]
    await asyncio.gather(
        service.rebuild(), *(service.count_orders(dict(half), at=clock.now()) for half in halves), service.rebuild()
    )
    assert await counts() == right


async def test_a_cost_that_changed_afterwards_is_counted_at_the_sale():
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=1, cost=700)
    order = await bought([(variant, 1)], at=clock.now() - timedelta(days=2))
    await drain()
    (unit,) = await leaves(order)
    async with in_transaction():
        await orders.mark_cost(order.id, unit.id, Money(450, "CNY"))
    assert (await service.verify()).waiting == 1
    await drain()
    rows = await database.fetch("SELECT span, gross_minor, cost_minor, units FROM sales_rollup ORDER BY span")
    assert [tuple(row.values()) for row in rows] == [("day", 1000, 450, 1), ("hour", 1000, 450, 1)]
    found = await service.verify()
    assert (found.difference, found.waiting) == (None, 0)


async def test_visitors_are_forgotten_and_counts_are_not():
    product = await catalog.product()
    for days in (0, 5):
        day = shop_day(clock.now()) - timedelta(days=days)
        await VisitSeen.create(day=day, visitor=days, product_id=product.id, step="VIEWED")
    await housekeeping.prune.work(Delivery(0))
    assert [row.visitor for row in await VisitSeen.all()] == [0]
