"""`admin-lists`: the office's list of orders, by every filter, in both orders, page after page."""

import asyncio
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg

from backend.bench.floor import hello_json
from backend.bench.office import AT_ONCE, Desk, timed, without_second_factor
from backend.bench.report import Report, percentile, say
from backend.bench.session import connected
from backend.bench.spent import Spent
from backend.bench.stack import Stack, stack
from backend.core import clock, database, ids, paging
from backend.seed.world import ORDERS as ORDERS_OF_A_WORLD

ORDERS, QUICK_ORDERS = 1_000_000, 4_000
PAGE, PAGES, DEEP = 25, 3, 12
SORTS = {"NEWEST": "DESC", "OLDEST": "ASC"}
# What one page is at least: its rows, found by their key and read as they are.
_BARE = """SELECT id, number, state, channel_id, total_minor, currency, cost_minor, placed_at, paid_at, delivered_at,
    contact_email, contact_phone FROM "order" WHERE id < $1 ORDER BY id DESC LIMIT 26"""


@dataclass(frozen=True, slots=True)
class Kind:
    """One way of narrowing the list: as the screen asks, and as plain SQL with its values."""

    name: str
    filter: Mapping[str, Any]
    sql: str
    values: Sequence[object] = ()


def measure(report: Report) -> None:
    """Milliseconds until a page of orders is there, several screens asking at a time."""
    amount, seconds = (QUICK_ORDERS, 4.0) if report.quick else (ORDERS, 20.0)
    report.sizes = {"orders": amount, "page": PAGE, "at_once": AT_ONCE, "seconds": seconds}
    with stack() as shop:
        say(f"Seeding {amount:,} orders …")
        began = time.monotonic()
        shop.migrate(scale=amount / ORDERS_OF_A_WORLD)
        report.metrics["seeded_s"] = time.monotonic() - began
        without_second_factor(shop)
        shop.start_shop()
        report.floor["hello_json_p50_ms"] = hello_json(shop, seconds=min(seconds, 5.0)).p50_ms
        asyncio.run(_measure(report, shop, seconds))


async def _measure(report: Report, shop: Stack, seconds: float) -> None:
    async with connected(shop.database_url, pool=2):
        kinds = await _kinds()
        report.floor["bare_page_p95_ms"] = await _bare(shop.database_url, min(seconds, 5.0))
        desk = await Desk.of(shop)
        say("Looking whether each list is what it says …")
        asked = {kind.name: await _requests(report, desk, kind) for kind in kinds}
        await desk.close()
    say("Asking …")
    everything = [request for requests in asked.values() for request in requests]
    spent = Spent(shop)
    seen = await asyncio.to_thread(timed, report, shop, "all in turn", everything, seconds)
    report.metrics |= {"p50_ms": seen.p50_ms, "p95_ms": seen.p95_ms, "p99_ms": seen.p99_ms, "req_s": seen.req_s}
    report.metrics |= spent.per(round(seen.req_s * (seconds + 1)))
    for name, requests in asked.items():
        one = await asyncio.to_thread(timed, report, shop, name, requests, seconds / 10)
        report.metrics[f"p95_ms_{name}"] = one.p95_ms
    report.metrics["slowest_p95_ms"] = max(report.metrics[f"p95_ms_{name}"] for name in asked)
    report.ratio["to_floor"] = report.metrics["p95_ms"] / report.floor["bare_page_p95_ms"]
    report.aim("p95_ms", at_most=150)
    report.aim("slowest_p95_ms", at_most=150)


async def _kinds() -> list[Kind]:
    """Common and rare, narrow and wide, found and not; the values are of an order in the middle."""
    (middle,) = await database.fetch(
        """SELECT o.number, o.contact_phone FROM "order" o WHERE contact_phone IS NOT NULL
           ORDER BY o.id OFFSET (SELECT count(*) / 3 FROM "order") LIMIT 1"""
    )
    (buyer,) = await database.fetch(
        'SELECT customer_id AS id FROM "order" WHERE partner_id IS NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1'
    )
    (account,) = await database.fetch("SELECT account FROM order_line WHERE account LIKE '+86%' ORDER BY id LIMIT 1")
    now = clock.now()
    week, day = now - timedelta(days=7), (now - timedelta(days=45), now - timedelta(days=44))
    long_ago = {"placedAt": {"gte": day[0].isoformat(), "lte": day[1].isoformat()}}
    phone = middle["contact_phone"]
    return [
        Kind("all", {}, "true"),
        Kind("delivered", {"state": {"in": ["DELIVERED"]}}, "state = 'DELIVERED'"),
        Kind("refunded", {"state": {"in": ["REFUNDED", "REFUNDING"]}}, "state IN ('REFUNDED', 'REFUNDING')"),
        Kind("waiting", {"state": {"in": ["PENDING_PAYMENT"]}}, "state = 'PENDING_PAYMENT'"),
        Kind("undelivered", {"undelivered": True}, "state = 'PAID'"),
        Kind("last_week", {"placedAt": {"gte": week.isoformat()}}, "placed_at >= $1", [week]),
        Kind("one_day", long_ago, "placed_at BETWEEN $1 AND $2", day),
        Kind(
            "refunded_that_day",
            long_ago | {"state": {"in": ["REFUNDED"]}},
            "placed_at BETWEEN $1 AND $2 AND state = 'REFUNDED'",
            day,
        ),
        Kind("number", {"text": middle["number"]}, "number = $1", [middle["number"]]),
        Kind("phone", {"text": phone}, _OF_PHONE, [phone]),
        Kind("last_digits", {"text": phone[-4:]}, "right(contact_phone, 4) = $1", [phone[-4:]]),
        Kind("account", {"text": account["account"]}, _OF_PHONE, [account["account"]]),
        Kind("nobody", {"text": "nobody@mail.example"}, "false"),
        Kind("person", {"personId": ids.public("cus", buyer["id"])}, "customer_id = $1", [buyer["id"]]),
    ]


_OF_PHONE = "contact_phone = $1 OR id IN (SELECT order_id FROM order_line WHERE account = $1)"


async def _requests(report: Report, desk: Desk, kind: Kind) -> list[bytes]:
    """The first pages in both orders, looked through, and some from deep within the list."""
    requests: list[bytes] = []
    for sort, direction in SORTS.items():
        after, found = None, list[UUID]()
        for _ in range(PAGES):
            variables = {"filter": kind.filter, "sort": sort, "first": PAGE, "after": after}
            page = (await desk.ask("Orders", variables))["orders"]
            requests.append(desk.request("Orders", variables))
            found += [ids.parse("ord", edge["node"]["id"]) or UUID(int=0) for edge in page["edges"]]
            if not page["pageInfo"]["hasNextPage"]:
                break
            after = page["pageInfo"]["endCursor"]
        rows = await database.fetch(
            f'SELECT id FROM "order" WHERE {kind.sql} ORDER BY placed_at {direction}, id {direction}'
            f" LIMIT {PAGE * PAGES}",
            *kind.values,
        )
        report.check(
            found == [row["id"] for row in rows], f"{kind.name}, {sort}: {len(found)} orders, not the {len(rows)} there"
        )
        for row in await database.fetch(
            f'SELECT placed_at, id FROM "order" WHERE {kind.sql} ORDER BY random() LIMIT {DEEP}', *kind.values
        ):
            after = paging.encode((row["placed_at"], row["id"]))
            requests.append(
                desk.request("Orders", {"filter": kind.filter, "sort": sort, "first": PAGE, "after": after})
            )
    return requests


async def _bare(url: str, seconds: float) -> float:
    """The p95 of reading a page's rows from anywhere in the table, from as many connections at once."""
    spent: list[float] = []
    pool = await asyncpg.create_pool(url, min_size=AT_ONCE, max_size=AT_ONCE)
    keys = [row["id"] for row in await pool.fetch('SELECT id FROM "order" ORDER BY random() LIMIT 500')]
    until = time.perf_counter() + seconds

    async def reader(first: int) -> None:
        turn = first
        while (started := time.perf_counter()) < until:
            await pool.fetch(_BARE, keys[turn % len(keys)])
            spent.append(time.perf_counter() - started)
            turn += AT_ONCE

    await asyncio.gather(*(reader(place) for place in range(AT_ONCE)))
    await pool.close()
    return percentile(spent, 0.95) * 1000
