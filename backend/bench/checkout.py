"""`checkout`: guests who buy a bundle and a single code in one call and pay, with everything on this machine."""

import asyncio
import time
from uuid import uuid4

from backend.bench import promotions
from backend.bench.buyers import DOOR, PLACE, QUOTE, Basket, crowd
from backend.bench.floor import commits, hello_json
from backend.bench.goods import add_codes, variant_id
from backend.bench.report import Report, percentile, say
from backend.bench.session import connected, until_delivered
from backend.bench.spent import Spent
from backend.bench.stack import Stack, stack
from backend.bench.statements import inside
from backend.core import clock, database, ids

BUNDLE, PARTS, SINGLE = "SET-COMMUTE", ("FSD-30", "CHK-30", "TDL-30"), "STC-60"
BUYERS, ORDERS, QUICK_ORDERS, WARM_UP = 16, 3_000, 400, 64


def measure(report: Report) -> None:
    """Orders a second from the first placement to the last delivery, and the p99 of placing one."""
    amount = QUICK_ORDERS if report.quick else ORDERS
    report.aim("with_promotions", at_least=0.8)
    report.sizes = {"buyers": BUYERS, "orders": amount, "lines": 2, "codes_each": len(PARTS) + 1}
    with stack() as shop:
        say("Seeding …")
        shop.migrate(scale=0.005)
        say("The floor …")
        seconds = 2.0 if report.quick else 5.0
        report.floor = {
            "hello_json_req_s": hello_json(shop, seconds=seconds).req_s,
            "commits_s": asyncio.run(commits(shop.database_url, connections=BUYERS, seconds=seconds)),
        }
        asyncio.run(_measure(report, shop, amount))
        report.ratio["to_floor"] = report.metrics["orders_s"] / report.floor["commits_s"]


async def _measure(report: Report, shop: Stack, amount: int) -> None:
    async with connected(shop.database_url, pool=2):
        for sku in (*PARTS, SINGLE):
            await add_codes(await variant_id(sku), 2 * (amount + WARM_UP) + 500)
        await database.execute(database.ANALYZE)
        shop.start_shop()
        basket = [(await variant_id(BUNDLE), 1), (await variant_id(SINGLE), 1)]
        say("Warming up …")
        begun = clock.now()
        await crowd(shop, basket, buyers=BUYERS, orders=WARM_UP)
        await until_delivered(begun)
        say(f"{BUYERS} buyers place and pay {amount:,} orders …")
        begun, started, spent = clock.now(), time.perf_counter(), Spent(shop)
        bought = await crowd(shop, basket, buyers=BUYERS, orders=amount)
        placed_s = time.perf_counter() - started
        left = await until_delivered(begun)
        rows = await database.fetch(
            'SELECT max(paid_at) AS paid, max(delivered_at) AS delivered FROM "order" WHERE placed_at >= $1', begun
        )
        placing = [one.placing_s for one in bought]
        paid_s = max((rows[0]["paid"] - begun).total_seconds(), placed_s)
        report.metrics |= {
            "orders_s": amount / paid_s,
            "delivered_s": amount / max((rows[0]["delivered"] - begun).total_seconds(), placed_s),
            "p50_ms": percentile(placing, 0.5) * 1000,
            "p99_ms": percentile(placing, 0.99) * 1000,
            "web_rss_mb": shop.rss_mb("web"),
            "worker_rss_mb": shop.rss_mb("worker-fulfil"),
            **spent.per(amount),
        }
        report.check(left == 0, f"{left} orders were not delivered")
        await _check(report, amount, begun)
        say(f"{BUYERS} buyers place and pay as many with a coupon and {promotions.AMOUNT:,} promotions live …")
        await promotions.publish([variant for variant, _ in basket])
        await promotions.publish_coupon()
        await crowd(shop, basket, buyers=BUYERS, orders=WARM_UP, coupons=[promotions.CODE])
        await until_delivered(begun)
        report.metrics["orders_s_1000_promotions"] = await _again(report, shop, basket, amount)
        report.ratio["with_promotions"] = report.metrics["orders_s_1000_promotions"] / report.metrics["orders_s"]
    report.metrics["statements_place_order"] = await _statements(shop, basket)


async def _again(report: Report, shop: Stack, basket: Basket, amount: int) -> float:
    """Orders a second with what is live now; each uses the coupon and takes of two budgets, to the last."""
    begun, started = clock.now(), time.perf_counter()
    await crowd(shop, basket, buyers=BUYERS, orders=amount, coupons=[promotions.CODE])
    placed_s = time.perf_counter() - started
    left = await until_delivered(begun)
    report.check(left == 0, f"{left} orders with promotions were not delivered")
    await _check(report, amount, begun)
    (found,) = await database.fetch(
        """SELECT max(paid_at) AS paid, count(*) FILTER (WHERE takes_allowances) AS taking,
             (SELECT count(*) FROM allowance_hold h JOIN allowance a ON a.id = h.allowance_id AND a.scope = 'TOTAL'
              JOIN "order" o ON o.id = h.order_id WHERE o.placed_at >= $1 AND h.state = 'USED') AS used,
             (SELECT count(*) FROM coupon_use u JOIN "order" o ON o.id = u.order_id WHERE o.placed_at >= $1
              AND u.state = 'USED' AND u.minor > 0) AS coupons
           FROM "order" WHERE placed_at >= $1""",
        begun,
    )
    report.check(found["taking"] == amount, f"{found['taking']} of {amount} orders took of the budgets")
    report.check(found["used"] == 2 * amount, f"{found['used']} times instead of {2 * amount} a budget was used")
    report.check(found["coupons"] == amount, f"{found['coupons']} of {amount} orders used the coupon")
    return float(amount / max((found["paid"] - begun).total_seconds(), placed_s))


async def _statements(shop: Stack, basket: Basket) -> int:
    """Statements of one placement by somebody unknown, the payment's opening included."""
    lines = [{"variantId": ids.public("var", variant), "quantity": quantity} for variant, quantity in basket]
    asked = {"lines": lines, "contact": {"email": "counted@mail.example"}, "acceptsNoReturn": True}
    async with inside(shop) as shop_inside:
        quoted, _ = await shop_inside.graphql(DOOR, QUOTE, {"input": {"lines": lines}})
        asked["expectedTotal"] = quoted["quote"]["total"]
        placed, count = await shop_inside.graphql(DOOR, PLACE, {"input": asked, "key": uuid4().hex})
        if placed["placeOrder"]["__typename"] != "PlacedOrder":
            raise RuntimeError(f"the counted order was refused: {placed}")
        return count


async def _check(report: Report, amount: int, begun: object) -> None:
    rows = await database.fetch(
        """SELECT count(*) AS orders, count(*) FILTER (WHERE state = 'DELIVERED') AS delivered,
             count(*) FILTER (WHERE paid_minor = total_minor) AS paid,
             (SELECT count(*) FROM payment p JOIN "order" o ON o.id = p.order_id
              WHERE o.placed_at >= $1 AND p.state = 'PAID') AS payments,
             (SELECT count(*) FROM code c JOIN order_unit u ON u.id = c.unit_id JOIN "order" o ON o.id = u.order_id
              WHERE o.placed_at >= $1 AND c.state = 'DELIVERED') AS codes
           FROM "order" WHERE placed_at >= $1""",
        begun,
    )
    found = dict(rows[0])
    for what, expected in {
        "orders": amount,
        "delivered": amount,
        "paid": amount,
        "payments": amount,
        "codes": amount * (len(PARTS) + 1),
    }.items():
        report.check(found[what] == expected, f"{what}: {found[what]} instead of {expected}")
