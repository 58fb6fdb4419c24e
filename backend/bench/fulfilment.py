"""`fulfilment`: how fast paid orders are handed over, and how soon a buyer sees the codes."""

import asyncio
from datetime import datetime

from backend.bench.buyers import pace
from backend.bench.floor import handed_over
from backend.bench.goods import add_codes, variant_id
from backend.bench.placing import pay, place
from backend.bench.report import Report, percentile, say
from backend.bench.session import connected, until_delivered
from backend.bench.spent import Spent
from backend.bench.stack import Stack, stack
from backend.core import clock, database
from backend.jobs.duty import MOST

SKU, PIECES = "DIV-30", 3
ORDERS, QUICK_ORDERS = 5_000, 600
RATE, SECONDS, QUICK_SECONDS = 50, 30, 8
# Orders a second below which nobody waits any longer.
SLOWEST = 25


def measure(report: Report) -> None:
    """Orders a second of one worker, then the time from paying to the codes at a steady rate."""
    amount = report.size or (QUICK_ORDERS if report.quick else ORDERS)
    seconds = QUICK_SECONDS if report.quick else SECONDS
    report.sizes = {"orders": amount, "codes_each": PIECES, "steady_rate": RATE, "steady_s": seconds}
    with stack() as shop:
        say("Seeding …")
        shop.migrate(scale=0.005)
        asyncio.run(_drain(report, shop, amount))
        say(f"Buying {RATE} times a second for {seconds} s …")
        shop.start_shop()
        asyncio.run(_steady(report, shop, seconds))


async def _drain(report: Report, shop: Stack, amount: int) -> None:
    async with connected(shop.database_url):
        variant = await variant_id(SKU)
        await add_codes(variant, (amount + RATE * SECONDS) * PIECES + 1_000)
        await database.execute(database.ANALYZE)
        say(f"Placing and paying {amount:,} orders …")
        since = clock.now()
        await place(variant, PIECES, amount, then=pay)
        say("The floor …")
        report.floor["bare_orders_s"] = await handed_over(
            shop.database_url, orders=amount, pieces=PIECES, together=MOST
        )
        say("Handing over …")
        # The worker is ready before there is anything to do: its start is not what is measured.
        shop.start_service("worker-fulfil", "worker", "--queue", "fulfil")
        await asyncio.sleep(3)
        started, burnt = clock.now(), Spent(shop)
        shop.start_service("relay", "relay")
        await until_delivered(since, patience_s=max(180.0, amount / SLOWEST))
        report.metrics |= burnt.per(amount)
        rows = await database.fetch(
            """SELECT min(delivered_at) AS first, max(delivered_at) AS last, count(*) AS orders FROM "order"
               WHERE delivered_at >= $1""",
            started,
        )
        spent = (rows[0]["last"] - rows[0]["first"]).total_seconds()
        report.metrics["orders_s"] = rows[0]["orders"] / max(spent, 0.001)
        report.ratio["to_floor"] = report.metrics["orders_s"] / report.floor["bare_orders_s"]
        report.metrics["rss_mb"] = shop.rss_mb("worker-fulfil")
        await _check(report, amount, started)


async def _check(report: Report, amount: int, started: datetime) -> None:
    rows = await database.fetch(
        """SELECT count(DISTINCT o.id) AS orders, count(c.id) AS codes, count(DISTINCT c.unit_id) AS units
           FROM "order" o JOIN order_unit u ON u.order_id = o.id AND u.state = 'DELIVERED'
           LEFT JOIN code c ON c.unit_id = u.id AND c.state = 'DELIVERED'
           WHERE o.state = 'DELIVERED' AND o.delivered_at >= $1""",
        started,
    )
    found = rows[0]
    report.check(found["orders"] == amount, f"{found['orders']} of {amount} orders were delivered")
    report.check(
        found["codes"] == found["units"] == amount * PIECES, f"{found['codes']} codes for {found['units']} units"
    )
    dead = await database.fetch("SELECT count(*) AS n FROM delivery WHERE state = 'DEAD' AND created_at >= $1", started)
    report.check(dead[0]["n"] == 0, f"{dead[0]['n']} deliveries were given up")


async def _steady(report: Report, shop: Stack, seconds: int) -> None:
    async with connected(shop.database_url):
        basket = [(await variant_id(SKU), PIECES)]
        started = clock.now()
        paid, turned_away = await pace(shop, basket, rate=RATE, seconds=seconds)
        # Too slow is no wrong answer, but it is told.
        report.metrics["turned_away_share"] = turned_away / (RATE * seconds)
        await until_delivered(started)
        rows = await database.fetch(
            """SELECT number, delivered_at FROM "order" WHERE placed_at >= $1 AND delivered_at IS NOT NULL""", started
        )
        seen = {row["number"]: row["delivered_at"] for row in rows}
        waits = [(seen[one.number] - one.paid_at).total_seconds() for one in paid if one.number in seen]
        report.check(len(waits) == len(paid), f"{len(waits)} of {len(paid)} orders were delivered at the steady rate")
        report.metrics["visible_p99_ms"] = percentile(waits, 0.99) * 1000
        report.metrics["visible_p50_ms"] = percentile(waits, 0.5) * 1000
