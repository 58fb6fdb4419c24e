"""`catalogue`: the list of twenty products and one product, from the cache and without it."""

import asyncio
from urllib.parse import quote

import orjson

from backend.bench.client import Load, Seen, drive, get, post
from backend.bench.floor import hello_json
from backend.bench.goods import add_products
from backend.bench.report import Report, say
from backend.bench.session import connected
from backend.bench.spent import Spent
from backend.bench.stack import Stack, stack
from backend.bench.statements import inside
from backend.bench.wire import Client
from backend.core import database

PRODUCTS, MANY, QUICK_MANY = 1_000, 100_000, 5_000
PAGES = 48
DOOR = "/graphql/storefront"
# As much as the peers' lists of this bench carry: about 11 kB.
LIST = """query List($after: String) { products(first: 20, after: $after) { edges { node {
  id slug name imageUrl price { amount currency } availability { state fewLeft }
  ... on Product { variants { id sku name price { amount currency } availability { state fewLeft } } }
} } pageInfo { hasNextPage endCursor } } }"""
BY_SLUG = """query Product($slug: String!) { product(slug: $slug) {
  id slug name summary description rules refundNote imageUrl category { id name slug }
  price { amount currency } listPrice { amount currency } availability { state fewLeft }
  variants { id sku name kind price { amount currency } listPrice { amount currency } availability { state fewLeft } }
} }"""
SEARCH = """query Search($text: String!, $first: Int!) { search(text: $text, first: $first) { edges { node {
  __typename id slug name imageUrl price { amount currency } availability { state fewLeft } } } } }"""
# In both languages, common and rare, by sound and by initials, begun and misspelt.
WORDS = {
    "chinese": ("卡", "视频会员"),
    "english": ("coffee", "Mobile", "musi"),
    "pinyin": ("shipin", "hy"),
    "typo": ("cofee", "moblie"),
}


def measure(report: Report) -> None:
    """Requests a second at 32 connections: cached and uncached list, by slug, by search; then a larger catalogue."""
    many, seconds = (QUICK_MANY, 2.5) if report.quick else (MANY, 6.0)
    report.sizes = {"products": PRODUCTS, "products_many": many, "connections": 32, "seconds": seconds}
    with stack() as shop:
        say("Seeding …")
        shop.migrate(scale=0.005)
        asyncio.run(grow(shop, PRODUCTS - 30))
        shop.start_shop()
        floor = hello_json(shop, seconds=seconds)
        report.floor = {"hello_json_req_s": floor.req_s, "hello_json_p50_ms": floor.p50_ms}
        _cached(report, shop, seconds)
        shop.stop("web")
        # Without the cache of whole answers every request is executed.
        shop.set("TESSERA_ANSWER_CACHE_ENTRIES", "0")
        shop.start_shop()
        _uncached(report, shop, seconds)
        asyncio.run(_statements(report, shop))
        say(f"Growing to {many:,} products …")
        asyncio.run(grow(shop, many - PRODUCTS, first=PRODUCTS - 29))
        pages = asyncio.run(pages_of(shop))
        one = _run(
            report, shop, "uncached list of many", [operation(shop, LIST, after=page) for page in pages], seconds
        )
        report.metrics["p50_ms_100k"] = one.p50_ms
        report.ratio["many_to_1k"] = one.p50_ms / report.metrics["p50_ms_1k"]
        report.aim("many_to_1k", at_most=1.3)
        found = _run(report, shop, "search of many", _searches(shop), seconds)
        report.metrics |= {"search_req_s_100k": found.req_s, "search_p50_ms_100k": found.p50_ms}
        report.ratio["search_many_to_1k"] = found.p50_ms / report.metrics["search_p50_ms_1k"]


async def _statements(report: Report, shop: Stack) -> None:
    slug = (await slugs_of(shop))[0]
    async with inside(shop) as shop_inside:
        await shop_inside.graphql(DOOR, "{ shop { name } }", {})
        for what, query, variables in (
            ("list", LIST, {}),
            ("slug", BY_SLUG, {"slug": slug}),
            ("search", SEARCH, {"text": WORDS["chinese"][0], "first": 20}),
        ):
            _, report.metrics[f"statements_{what}"] = await shop_inside.graphql(DOOR, query, dict(variables))


def _cached(report: Report, shop: Stack, seconds: float) -> None:
    seen = _run(report, shop, "cached list", [_list(shop)], seconds)
    report.metrics |= {"cached_req_s": seen.req_s, "cached_p50_ms": seen.p50_ms, "answer_bytes": seen.body_bytes}
    report.ratio["to_floor"] = seen.req_s / report.floor["hello_json_req_s"]
    report.aim("cached_req_s", at_least=8_000)
    report.check(seen.body_bytes > 5_000, f"the list answers only {seen.body_bytes} bytes")


def _uncached(report: Report, shop: Stack, seconds: float) -> None:
    pages = asyncio.run(pages_of(shop))
    listed = _run(report, shop, "uncached list", [operation(shop, LIST, after=page) for page in pages], seconds)
    slugs = asyncio.run(slugs_of(shop))
    by_slug = _run(report, shop, "uncached by slug", [operation(shop, BY_SLUG, slug=slug) for slug in slugs], seconds)
    report.metrics |= {
        "uncached_req_s": listed.req_s,
        "p50_ms_1k": listed.p50_ms,
        "p99_ms_1k": listed.p99_ms,
        "slug_req_s": by_slug.req_s,
        "web_rss_mb": shop.rss_mb("web"),
        "web_ready_s": shop.ready_s["web"],
    }
    report.aim("uncached_req_s", at_least=300)
    report.aim("slug_req_s", at_least=600)
    _search(report, shop, seconds)


def _run(report: Report, shop: Stack, what: str, requests: list[bytes], seconds: float) -> Seen:
    say(f"{what} …")
    spent = Spent(shop)
    seen = drive(Load(shop.port, tuple(requests), seconds=seconds))
    say(f"  {seen.req_s:,.0f} a second, p50 {seen.p50_ms:.1f} ms, p99 {seen.p99_ms:.1f} ms, {seen.body_bytes:,} bytes")
    # The warm-up's requests cost the same and are not counted: a second more than is told.
    own = spent.per(round(seen.req_s * (seconds + 1)))
    say(f"  processor time of one: web {own['cpu_ms_web']:.2f} ms, PostgreSQL {own['cpu_ms_postgres']:.2f} ms")
    report.check(seen.failed == 0, f"{what}: {seen.failed} of {seen.answered} answers were no success")
    report.check(seen.answered > 0, f"{what}: nothing was answered")
    return seen


def _searches(shop: Stack, *kinds: str) -> list[bytes]:
    """Searches for the words of some kinds, else of all: pages of about twenty, no two alike."""
    words = [word for kind in kinds or WORDS for word in WORDS[kind]]
    return [operation(shop, SEARCH, text=word, first=first) for first in range(12, 28) for word in words]


def _search(report: Report, shop: Stack, seconds: float) -> None:
    """All kinds of words in turn, and each kind by itself; every word must find something."""
    asyncio.run(_found(report, shop))
    found = _run(report, shop, "search", _searches(shop), seconds)
    report.metrics |= {"search_req_s": found.req_s, "search_p50_ms_1k": found.p50_ms, "search_p99_ms_1k": found.p99_ms}
    report.aim("search_req_s", at_least=300)
    for kind in WORDS:
        seen = _run(report, shop, f"search, {kind}", _searches(shop, kind), seconds / 2)
        report.metrics |= {f"search_p50_ms_{kind}": seen.p50_ms, f"search_p99_ms_{kind}": seen.p99_ms}


async def _found(report: Report, shop: Stack) -> None:
    client = Client(shop.base)
    for word in (word for words in WORDS.values() for word in words):
        data = await client.graphql(DOOR, SEARCH, {"text": word, "first": 20})
        report.check(bool(data["search"]["edges"]), f"nothing is found for {word}")
    await client.close()


def _list(shop: Stack) -> bytes:
    path = f"{DOOR}?query={quote(LIST)}&variables={quote('{}')}"
    return get(path, shop.port, accept="application/graphql-response+json", x_tessera_client="storefront")


def operation(shop: Stack, query: str, **variables: object) -> bytes:
    """An operation of the storefront as it goes over the wire."""
    body = orjson.dumps({"query": query, "variables": variables})
    return post(DOOR, shop.port, body, accept="application/json", x_tessera_client="storefront")


async def grow(shop: Stack, amount: int, first: int = 1) -> None:
    """So many products more, with two variants each, their prices and a few codes."""
    async with connected(shop.database_url, pool=2):
        await add_products(amount, first=first)


async def pages_of(shop: Stack, amount: int = PAGES) -> list[str]:
    """Cursors of different pages: equal requests that come together would be answered by one execution."""
    client, cursors, after = Client(shop.base), list[str](), None
    while len(cursors) < amount:
        data = await client.graphql(DOOR, LIST, {"after": after})
        after = data["products"]["pageInfo"]["endCursor"]
        cursors.append(after)
    await client.close()
    return cursors


async def slugs_of(shop: Stack) -> list[str]:
    """Addresses of products."""
    async with connected(shop.database_url, pool=2):
        rows = await database.fetch("SELECT slug FROM product WHERE NOT is_bundle ORDER BY id LIMIT 200")
        return [row["slug"] for row in rows]
