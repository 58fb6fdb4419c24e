"""`analytics`: every question of the dashboards over five million order lines, and how late the counts are."""

import asyncio
import time
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from backend.bench.crowding import crowd
from backend.bench.floor import hello_json
from backend.bench.goods import add_codes, variant_id
from backend.bench.office import AT_ONCE, Desk, timed, without_second_factor
from backend.bench.placing import pay, place
from backend.bench.report import Report, say
from backend.bench.session import connected, until_delivered
from backend.bench.spent import Spent
from backend.bench.stack import Stack, stack
from backend.core import clock, database, ids
from backend.domain.analytics import service as analytics
from backend.local.demo import QUEUES
from backend.seed.world import ORDERS as ORDERS_OF_A_WORLD

LINES, QUICK_LINES = 5_000_000, 5_200
# How often the seeded orders are repeated.
TIMES, QUICK_TIMES = 20, 2
# As seeded people fill their baskets.
LINES_OF_AN_ORDER = 1.3
SKU, RATE, SECONDS, QUICK_SECONDS = "DIV-30", 100, 30, 8
LATE_S = 60.0
_LATEST = """
SELECT coalesce(extract(epoch FROM clock_timestamp() - min(o.paid_at)), 0)::float AS late, count(*) AS waiting
FROM "order" o LEFT JOIN counted_order c ON c.order_id = o.id
WHERE o.id = ANY($1::uuid[]) AND o.paid_at IS NOT NULL AND coalesce(c.steps, 0) & 2 = 0
"""
_BARE = """SELECT begins_at, sum(gross_minor), sum(refunded_minor), sum(cost_minor), sum(units) FROM sales_rollup
    WHERE span = 'day' AND begins_at >= now() - interval '30 days' GROUP BY 1"""


def measure(report: Report) -> None:
    """The lag of the counts behind payments; then the p95 of each question among many more orders, several screens
    asking at a time."""
    lines, seconds = (QUICK_LINES, 1.0) if report.quick else (LINES, 5.0)
    times = QUICK_TIMES if report.quick else TIMES
    report.sizes = {"lines": lines, "at_once": AT_ONCE, "seconds_each": seconds, "orders_s": RATE}
    with stack() as shop:
        say(f"Seeding orders of {lines // times:,} lines …")
        shop.migrate(scale=lines / times / LINES_OF_AN_ORDER / ORDERS_OF_A_WORLD)
        without_second_factor(shop)
        shop.start_shop()
        report.floor["hello_json_p50_ms"] = hello_json(shop, seconds=min(seconds, 5.0)).p50_ms
        say(f"Paying {RATE} orders a second …")
        asyncio.run(_lag(report, shop, QUICK_SECONDS if report.quick else SECONDS))
        # Copies have neither books nor codes: nobody may miss them.
        for name in ("relay", *(f"worker-{queue}" for queue in QUEUES)):
            shop.stop(name)
        say(f"Growing to {lines:,} lines …")
        asyncio.run(_grow(report, shop, times))
        asyncio.run(_questions(report, shop, seconds))


async def _grow(report: Report, shop: Stack, times: int) -> None:
    async with connected(shop.database_url, pool=2):
        await crowd(times)
        say("Counting …")
        began = time.monotonic()
        orders = await analytics.rebuild()
        await analytics.report_buyers(at=clock.now())
        report.metrics["counted_s"] = orders / (time.monotonic() - began)


async def _questions(report: Report, shop: Stack, seconds: float) -> None:
    async with connected(shop.database_url, pool=2):
        (counted,) = await database.fetch("SELECT count(*) AS lines FROM order_line")
        report.sizes["lines"] = counted["lines"]
        asked = await _asked()
        report.floor["bare_sums_ms"] = await _bare()
        say("Comparing the counts with the orders …")
        verdict = await analytics.verify()
        report.check(verdict.difference is None, f"the counts differ: {verdict.difference}")
        report.check(verdict.rows > 0, "nothing is counted")
    desk = await Desk.of(shop)
    spent, answered = Spent(shop), 0
    for what, (name, variables) in asked.items():
        await desk.ask(name, variables)
        seen = await asyncio.to_thread(timed, report, shop, what, [desk.request(name, variables)], seconds)
        report.metrics[f"p95_ms_{what}"] = seen.p95_ms
        answered += round(seen.req_s * (seconds + 1))
    await desk.close()
    report.metrics |= spent.per(answered)
    report.metrics["p95_ms"] = max(report.metrics[f"p95_ms_{what}"] for what in asked)
    report.ratio["to_floor"] = report.metrics["p95_ms"] / report.floor["bare_sums_ms"]
    report.aim("p95_ms", at_most=200)


async def _asked() -> dict[str, tuple[str, dict[str, Any]]]:
    """Every question of home and analytics, over the periods that the screens offer, wide and narrow."""
    (best,) = await database.fetch(
        """SELECT v.product_id, p.category_id FROM sales_rollup r JOIN variant v ON v.id = r.variant_id
           JOIN product p ON p.id = v.product_id WHERE r.span = 'day'
           GROUP BY 1, 2 ORDER BY sum(r.units) DESC LIMIT 1"""
    )
    (channel,) = await database.fetch(
        "SELECT channel_id AS id FROM sales_rollup GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"
    )
    today = clock.shop_day(clock.now())

    def days(amount: int, **more: object) -> dict[str, Any]:
        return {"from": _day(today - timedelta(days=amount - 1)), "to": _day(today), **more}

    product, category = ids.public("prd", best["product_id"]), ids.public("cat", best["category_id"])
    of_channel = {"channel": ids.public("chn", channel["id"])}
    ranked = {"by": "NET", "silentDays": 14}
    return {
        "home": ("Overview", {}),
        "today": ("Today", {"day": _day(today)}),
        "sales_30d": ("AnalyticsSales", days(30, by="DAY", compare="PREVIOUS")),
        "sales_90d": ("AnalyticsSales", days(90, by="DAY", compare="SAME_WEEKDAYS")),
        "sales_hours": ("AnalyticsSales", days(31, by="HOUR", compare="PREVIOUS")),
        "sales_of_channel": ("AnalyticsSales", days(90, by="DAY", **of_channel)),
        "sales_of_category": ("AnalyticsSales", days(90, by="DAY", category=category)),
        "sales_of_product": ("AnalyticsSales", days(31, by="HOUR", product=product)),
        "parts": ("AnalyticsParts", days(90)),
        "parts_of_channel": ("AnalyticsParts", days(30, **of_channel)),
        "products": ("AnalyticsProducts", days(90, **ranked)),
        "products_of_category": ("AnalyticsProducts", days(30, category=category, **ranked | {"by": "UNITS"})),
        "funnel": ("AnalyticsFunnel", days(90)),
        "funnel_of_product": ("AnalyticsFunnel", days(30, product=product)),
        "buyers": ("AnalyticsBuyers", {}),
        "stock": ("AnalyticsStock", {}),
    }


def _day(day: date) -> str:
    return day.isoformat()


async def _bare() -> float:
    """Milliseconds of one plain sum over a month of the counts: what an answer takes at the very least."""
    spent = []
    for _ in range(20):
        started = time.perf_counter()
        await database.fetch(_BARE)
        spent.append(time.perf_counter() - started)
    return sorted(spent)[len(spent) // 2] * 1000


async def _lag(report: Report, shop: Stack, seconds: int) -> None:
    """How long a payment waits until it is counted, at most, while orders are paid and handed over at a steady rate."""
    amount = RATE * seconds
    async with connected(shop.database_url):
        variant = await variant_id(SKU)
        await add_codes(variant, amount + 100)
        began = clock.now()
        orders = await place(variant, 1, amount)
        started, tasks = time.perf_counter(), list[asyncio.Task[None]]()
        watching = asyncio.create_task(_watch(orders))
        for number, order in enumerate(orders):
            await asyncio.sleep(max(0.0, started + number / RATE - time.perf_counter()))
            tasks.append(asyncio.create_task(pay(order)))
        await asyncio.gather(*tasks)
        report.metrics["paid_s"] = amount / (time.perf_counter() - started)
        late, waiting = await watching
        report.check(waiting == 0, f"{waiting} of {amount} payments were not counted")
        report.metrics["rollup_lag_s"] = late
        report.aim("rollup_lag_s", at_most=LATE_S)
        left = await until_delivered(began)
        report.check(left == 0, f"{left} orders were not delivered")


async def _watch(orders: list[UUID]) -> tuple[float, int]:
    """The longest that a payment was seen to wait for being counted, and how many wait when patience ends."""
    late, give_up = 0.0, time.monotonic() + len(orders) / RATE + 3 * LATE_S
    while True:
        await asyncio.sleep(0.25)
        (seen,) = await database.fetch(_LATEST, orders)
        late = max(late, seen["late"])
        (paid,) = await database.fetch(
            'SELECT count(*) AS n FROM "order" WHERE id = ANY($1::uuid[]) AND paid_at IS NOT NULL', orders
        )
        if (paid["n"] == len(orders) and not seen["waiting"]) or time.monotonic() > give_up:
            return late, seen["waiting"] + len(orders) - paid["n"]
