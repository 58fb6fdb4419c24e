"""`flash-sale`: many buyers, few pieces, 64 connections; and the same while everything breaks.

An attempt is what a buyer does: asking for a place, and ordering with it where there was one. Nobody's browser has to
work here: what that costs the shop is measured apart.
"""

import asyncio
import base64
import time
from collections import Counter
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import orjson

from backend.bench.client import Load, drive, post
from backend.bench.floor import commits, hello_json
from backend.bench.goods import add_codes, variant_id
from backend.bench.report import Report, percentile, say
from backend.bench.rush import DOOR, JOIN, Rush
from backend.bench.session import connected
from backend.bench.spent import Spent
from backend.bench.stack import Stack, stack
from backend.core import clock, database, ids
from backend.core.money import Money
from backend.domain.flash_sales import challenge, queries
from backend.domain.flash_sales.drafts import FlashSaleDraft, ItemDraft, PriceDraft
from backend.domain.flash_sales.models import FlashSale
from backend.domain.flash_sales.sales import Count
from backend.domain.flash_sales.service.edit import write
from backend.domain.flash_sales.states import FlashSaleState, WaitingRoomMode

SKU = "STC-60"
BUYERS, QUOTA, CONNECTIONS = 5_000, 500, 64
QUICK_BUYERS, QUICK_QUOTA = 1_500, 150
PRICE_MINOR = 1_00
# Every connection of the pool has planned every statement by then: a server plans its first five uses one by one.
WARMING = 150


def measure(report: Report) -> None:
    """Attempts a second until all is sold, and answers a second afterwards; totals to the piece, also in trouble."""
    buyers, quota = (QUICK_BUYERS, QUICK_QUOTA) if report.quick else (BUYERS, QUOTA)
    report.sizes = {"buyers": buyers, "quota": quota, "connections": CONNECTIONS}
    report.aim("attempts_s", at_least=1_500)
    report.aim("soldout_req_s", at_least=5_000)
    with stack() as shop:
        say("Seeding …")
        shop.migrate(scale=0.005)
        say("The floor …")
        seconds = 2.0 if report.quick else 5.0
        report.floor = {
            "hello_json_req_s": hello_json(shop, seconds=seconds).req_s,
            "commits_s": asyncio.run(commits(shop.database_url, connections=16, seconds=seconds)),
        }
        asyncio.run(_measure(report, shop, buyers, quota, seconds))
        report.ratio = {"to_floor": report.metrics["soldout_req_s"] / report.floor["hello_json_req_s"]}


async def _measure(report: Report, shop: Stack, buyers: int, quota: int, seconds: float) -> None:
    async with connected(shop.database_url, pool=4):
        variant = await variant_id(SKU)
        await add_codes(variant, 3 * quota + 500 + WARMING)
        await database.execute(database.ANALYZE)
        shop.start_shop()
        say("Warming up …")
        warm = Rush(shop, variant, await running_sale(variant, WARMING), PRICE_MINOR)
        await warm.run(WARMING, connections=CONNECTIONS)
        await end_sale(warm.item_id)

        item = await running_sale(variant, quota)
        say(f"{buyers:,} buyers for {quota} pieces at {CONNECTIONS} connections …")
        rush, spent, started = Rush(shop, variant, item, PRICE_MINOR), Spent(shop), time.perf_counter()
        await rush.run(buyers, connections=CONNECTIONS)
        took = time.perf_counter() - started
        answers = Counter(rush.answers)
        report.metrics |= {
            "attempts_s": buyers / took,
            "places": answers["FlashAdmission"],
            "sold": len(rush.orders),
            "join_p50_ms": percentile(rush.joining_s, 0.5) * 1000,
            "join_p99_ms": percentile(rush.joining_s, 0.99) * 1000,
            "order_p99_ms": percentile(rush.ordering_s, 0.99) * 1000,
            **spent.per(buyers),
        }
        report.check(len(rush.orders) == quota, f"{len(rush.orders)} orders instead of {quota}")
        await _check(report, "after the rush", item, quota, rush)

        say("Everybody else is told that all is sold …")
        seen = await asyncio.to_thread(drive, _sold_out(shop, item, seconds))
        report.metrics |= {"soldout_req_s": seen.req_s, "soldout_p99_ms": seen.p99_ms}
        report.check(seen.failed == 0, f"{seen.failed} answers failed when all was sold")
        report.metrics["challenge_verify_ms"] = _challenge_ms()

        await end_sale(item)
        await _in_trouble(report, shop, variant, buyers, quota)


async def _in_trouble(report: Report, shop: Stack, variant: UUID, buyers: int, quota: int) -> None:
    """The same while a worker is killed, Valkey restarted and every connection to PostgreSQL dropped."""
    item = await running_sale(variant, quota)
    say("The same with a worker killed, Valkey restarted and PostgreSQL's connections dropped …")
    rush = Rush(shop, variant, item, PRICE_MINOR, patient=True)

    async def trouble() -> None:
        for strike in (_kill_worker, _restart_valkey, _drop_connections):
            await asyncio.sleep(0.25)
            await asyncio.to_thread(strike, shop) if strike is not _drop_connections else await strike(shop)

    await asyncio.gather(rush.run(buyers, connections=CONNECTIONS), trouble())
    # Whoever was told to come again does; after the last look nothing is held that nobody has.
    for _ in range(20):
        (count,) = await queries.counts_by_item([item])
        if count.free == 0:
            break
        await asyncio.sleep(1)
        await rush.run(CONNECTIONS, connections=CONNECTIONS)
    report.metrics["sold_in_trouble"] = len(rush.orders)
    report.metrics["lost_answers"] = rush.lost
    report.check(len(rush.orders) == quota, f"in trouble: {len(rush.orders)} orders instead of {quota}")
    await _check(report, "after the trouble", item, quota, rush)


async def _check(report: Report, when: str, item: UUID, quota: int, rush: Rush) -> None:
    (count,) = await queries.counts_by_item([item])
    expected = Count(quota, held=quota, sold=0, admitted=count.admitted)
    report.check(count == expected, f"{when}: {count} instead of {expected}")
    report.check(count.held + count.sold + count.free == quota, f"{when}: held + sold + free is not the quota")
    rows = await database.fetch(
        'SELECT count(*) AS orders FROM "order" o JOIN flash_admission a ON a.id = o.id WHERE a.item_id = $1', item
    )
    report.check(rows[0]["orders"] == quota, f"{when}: {rows[0]['orders']} orders in the books")
    report.check(len(set(rush.orders)) == len(rush.orders), f"{when}: an order was answered twice")


async def running_sale(variant: UUID, quota: int) -> UUID:
    """A sale that runs; returns the id of its item."""
    now = clock.now()
    channel = (await database.fetch("SELECT id FROM channel WHERE code = 'web'"))[0]["id"]
    price = PriceDraft(channel, Money(PRICE_MINOR, "CNY"))
    draft = FlashSaleDraft(
        name_zh="秒杀",
        name_en="Flash sale",
        starts_at=now - timedelta(seconds=1),
        ends_at=now + timedelta(hours=1),
        items=(ItemDraft(variant, quota, 1, (price,)),),
        hold_s=900,
        waiting=WaitingRoomMode.NEVER,
        challenge=False,
    )
    row = FlashSale(id=ids.new(), state=FlashSaleState.RUNNING)
    await write(row, draft, made=True, at=now)
    # What a process remembers of all sales is a second old.
    await asyncio.sleep(1.2)
    item = (await database.fetch("SELECT id FROM flash_item WHERE sale_id = $1", row.id))[0]["id"]
    return UUID(str(item))


async def end_sale(item: UUID) -> None:
    """End a sale at once."""
    await database.execute(
        "UPDATE flash_sale SET state = 'ENDED' WHERE id = (SELECT sale_id FROM flash_item WHERE id = $1)", item
    )


def _sold_out(shop: Stack, item: UUID, seconds: float) -> Load:
    def body() -> bytes:
        said: dict[str, Any] = {
            "itemId": ids.public("fli", item),
            "contact": {"email": f"{uuid4().hex}@mail.example"},
        }
        return orjson.dumps({"query": JOIN, "variables": {"input": said, "key": uuid4().hex}})

    requests = tuple(post(DOOR, shop.port, body(), x_tessera_client="storefront") for _ in range(512))
    return Load(shop.port, requests, connections=CONNECTIONS, seconds=seconds)


def _challenge_ms() -> float:
    """What it costs the shop to look at one solution, at the cost that is set for browsers."""
    given = orjson.loads(challenge.issue("flash:x", now_ms=0, cost=5000, prefix=""))
    key = challenge.derived(given["parameters"], 0).hex()
    solution = {"counter": 0, "derivedKey": key}
    payload = base64.b64encode(orjson.dumps({"challenge": given, "solution": solution})).decode()
    started = time.perf_counter()
    for _ in range(50):
        challenge.solved(payload, now_s=1.0)
    return (time.perf_counter() - started) / 50 * 1000


def _kill_worker(shop: Stack) -> None:
    shop.crash("worker-fulfil")


def _restart_valkey(shop: Stack) -> None:
    shop.crash("valkey")


async def _drop_connections(shop: Stack) -> None:
    await database.fetch(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
    )
