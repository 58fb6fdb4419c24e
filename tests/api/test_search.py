"""Customers find goods in either language, by sound, by beginnings and in spite of slips; staff see what was sought."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from redis.asyncio import Redis

from backend import app
from backend import settings as configuration
from backend.core import clock, database, ids
from backend.core.outbox.models import OutboxMessage
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import (
    CategoryTranslation,
    ChannelPrice,
    FulfilmentKind,
    Product,
    ProductState,
    ProductTranslation,
    Variant,
)
from backend.domain.search import service
from backend.domain.search.finding import FEW
from tests.api.conftest import Client, client_of
from tests.make import accounts, catalog, vault
from tests.make.outbox import drain
from tests.make.statements import counted

# slug → names, category, kind, price.
GOODS: dict[str, tuple[str, str, str, FulfilmentKind, int]] = {
    "tencent": ("腾讯视频VIP会员", "Tencent Video VIP", "video", FulfilmentKind.CODE, 2500),
    "iqiyi": ("爱奇艺黄金会员", "iQIYI Gold", "video", FulfilmentKind.MEMBERSHIP, 1900),
    "spotify": ("Spotify 音乐会员", "Spotify Premium", "music", FulfilmentKind.CODE, 9900),
    "coffee": ("星巴克咖啡券", "Starbucks Coffee Voucher", "food", FulfilmentKind.VOUCHER, 3000),
    "steam": ("Steam 钱包充值卡", "Steam Wallet", "games", FulfilmentKind.CODE, 20000),
    "apple": ("苹果音乐", "Apple Music", "music", FulfilmentKind.CODE, 1000),
}
SHELVES = {"video": "影视会员", "music": "音乐", "food": "餐饮", "games": "游戏"}
SEARCH = """query($text: String!, $filter: SearchFilter, $sort: SearchSort, $first: Int, $after: String) {
  search(text: $text, filter: $filter, sort: $sort, first: $first, after: $after) {
    edges { cursor node { slug } } pageInfo { hasNextPage endCursor } didYouMean matched } }"""
FACETS = """query($text: String!, $filter: SearchFilter) { search(text: $text, filter: $filter) {
  edges { node { slug } } facets { total inStock soldOut categories { category { slug } count } kinds { kind count }
    priceBands { atLeast { amount } below { amount } count } } } }"""
SUGGEST = "query($text: String!) { suggest(text: $text) { kind text slug } }"
TERMS = """query($without: Boolean, $first: Int!, $after: String) {
  searchTerms(days: 7, withoutResult: $without, first: $first, after: $after) {
    edges { node { term searches results } } pageInfo { hasNextPage endCursor } } }"""
GROUP = "__typename ... on SynonymGroup { id words version updatedBy } ... on UserError { code message path }"
ADD = f"mutation($words: [String!]!) {{ addSynonyms(input: {{words: $words}}) {{ {GROUP} }} }}"
UPDATE = f"""mutation($id: ID!, $version: Int!, $words: [String!]!) {{
  updateSynonyms(id: $id, version: $version, input: {{words: $words}}) {{ {GROUP}
    ... on SynonymsChanged {{ current {{ words version }} }} }} }}"""
REMOVE = """mutation($id: ID!, $version: Int!) {
  removeSynonyms(id: $id, version: $version) { __typename ... on UserError { code } } }"""


@pytest_asyncio.fixture
async def web(db: str, redis: Redis, settings: pytest.MonkeyPatch) -> AsyncIterator[Client]:
    """The application without its memory of answers: here what can be found changes under the reader."""
    settings.setenv("TESSERA_ANSWER_CACHE_S", "0")
    async with client_of(app.assemble(configuration.get(), stores=False)) as client:
        yield client
    await service.noted()


@pytest_asyncio.fixture
async def goods(web: Client) -> Client:
    """A shop of six things, indexed."""
    for place, (slug, (zh, en, shelf, kind, price)) in enumerate(GOODS.items()):
        category = await catalog.category(shelf)
        await CategoryTranslation.filter(category=category, locale="zh-CN").update(name=SHELVES[shelf])
        owner = await catalog.product(slug=slug, shelf=category, position=place)
        await ProductTranslation.filter(product=owner, locale="zh-CN").update(name=zh)
        await ProductTranslation.filter(product=owner, locale="en").update(name=en)
        await catalog.variant(of=owner, kind=kind, price=price, sku=f"{slug.upper()}-30")
    await vault.batch(await Variant.get(sku="TENCENT-30"), codes=3)
    await service.rebuild(at=clock.now())
    return web


async def found(web: Client, text: str, **variables: Any) -> list[str]:
    answer = (await web.shop(SEARCH, text=text, **variables))["search"]
    return [edge["node"]["slug"] for edge in answer["edges"]]


FINDS = {
    "视频": ["tencent"],
    "腾讯会员": ["tencent"],
    "会员": ["iqiyi", "spotify", "tencent"],
    "音乐 会员": ["spotify"],
    "影视": ["iqiyi", "tencent"],
    "shipin": ["tencent"],
    "ship": ["tencent"],
    "sp": ["spotify", "tencent"],
    "txsp": ["tencent"],
    "tengxunshipinhuiyuan": ["tencent"],
    "aiqiyi": ["iqiyi"],
    "IQIY": ["iqiyi"],
    "coffe": ["coffee"],
    "Coffee voucher": ["coffee"],
    "voucher 咖啡": ["coffee"],
    "STEAM-3": ["steam"],
    "ｓｔｅａｍ": ["steam"],
    "coffee 视频": [],
    "zzzzzz": [],
    "%": [],
    "\\": [],
    "": [],
    " \t": [],
}
# What was typed → what is found, what was meant.
MENDS = {
    "cofee": (["coffee"], "coffee"),
    "spotfy": (["spotify"], "spotify"),
    "shipn": (["tencent"], "视频"),
    "yinyeu": (["apple", "spotify"], "音乐"),
    "腾迅": (["tencent"], "腾讯"),
    "starbuks cofee": (["coffee"], "starbucks coffee"),
    "applemusic": (["apple"], "apple music"),
}


async def test_words_sounds_beginnings_and_slips_find_goods(goods: Client) -> None:
    told = {}
    for text in (*FINDS, *MENDS):
        answer = (await goods.shop(SEARCH, text=text))["search"]
        told[text] = (sorted(edge["node"]["slug"] for edge in answer["edges"]), answer["didYouMean"])

    assert told == {text: (slugs, None) for text, slugs in FINDS.items()} | MENDS


async def test_the_name_comes_before_what_stands_beside_it(goods: Client) -> None:
    await catalog.variant(of=await catalog.product(slug="beside", name="礼品", position=-2), sku="COFFEE-1")
    await catalog.variant(of=await catalog.product(slug="begun", name="Coffeehouse", position=-1))
    await service.sweep(at=clock.now())

    assert await found(goods, "coffee") == ["coffee", "begun", "beside"]


@pytest.mark.parametrize("sort", ["RELEVANCE", "NEWEST", "PRICE_LOW", "PRICE_HIGH"])
@pytest.mark.parametrize("few", [FEW, 0], ids=["gathered", "walked"])
async def test_pages_hold_each_find_once_though_more_come(
    goods: Client, monkeypatch: pytest.MonkeyPatch, sort: str, few: int
) -> None:
    monkeypatch.setattr("backend.domain.search.finding.FEW", few)
    whole = await found(goods, "会员", sort=sort)
    pages: list[str] = []
    after = None
    while True:
        page = (await goods.shop(SEARCH, text="会员", sort=sort, first=1, after=after))["search"]
        pages += [edge["node"]["slug"] for edge in page["edges"]]
        after = page["pageInfo"]["endCursor"]
        if len(pages) == 1:
            first = await Product.get(slug=pages[0])
            price = await ChannelPrice.get(variant__product_id=first.id)
            late = await catalog.product(slug="late", name="会员", position=-5)
            early = {"PRICE_LOW": 1, "PRICE_HIGH": 10**6}.get(sort, price.price_minor)
            await catalog.variant(of=late, price=early)
            await service.sweep(at=clock.now())
        if not page["pageInfo"]["hasNextPage"]:
            break

    assert pages == whole
    assert set(whole) == {"tencent", "iqiyi", "spotify"}
    if sort != "NEWEST":
        expected = {"RELEVANCE": whole, "PRICE_LOW": ["iqiyi", "tencent", "spotify"]}
        assert whole == expected.get(sort, ["spotify", "tencent", "iqiyi"])


@pytest.mark.parametrize("chosen", [{}, {"categories": ["video"]}, {"kinds": ["CODE"], "priceBelow": "50"}])
async def test_facets_count_what_their_choice_shows(goods: Client, chosen: dict[str, Any]) -> None:
    async def shown(**more: Any) -> int:
        return len(await found(goods, "会员", filter={**chosen, **more}))

    facets = (await goods.shop(FACETS, text="会员", filter=chosen))["search"]["facets"]

    assert facets["total"] == await shown() > 0
    for one in facets["categories"]:
        assert one["count"] == await shown(categories=[one["category"]["slug"]])
    for one in facets["kinds"]:
        assert one["count"] == await shown(kinds=[one["kind"]])
    for one in facets["priceBands"]:
        below = one["below"]["amount"] if one["below"] else None
        assert one["count"] == await shown(priceAtLeast=one["atLeast"]["amount"], priceBelow=below)
    assert facets["inStock"] == await shown(inStock=True) > 0
    assert facets["inStock"] + facets["soldOut"] == await shown()


async def test_what_is_no_filter_is_told(goods: Client) -> None:
    choices = ", ".join(['"a"'] * 51)
    for chosen in ('priceBelow: "x"', 'priceAtLeast: "1e3"', f"categories: [{choices}]"):
        query = f'{{ search(text: "会员", filter: {{{chosen}}}) {{ edges {{ cursor }} }} }}'
        body = (await goods.post("/graphql/storefront", json={"query": query})).json()
        assert body["errors"][0]["extensions"]["code"] == "BAD_INPUT"


async def test_the_index_follows_what_staff_do(goods: Client) -> None:
    await goods.wear(await accounts.staff())
    product = await Product.get(slug="coffee")
    id = ids.public("prd", product.id)
    publish = "mutation($id: ID!, $v: Int!) { %s(id: $id, version: $v) { __typename } }"

    await goods.office(publish % "unpublishProduct", id=id, v=1)
    assert await found(goods, "咖啡") == []
    await drain()
    assert not await database.fetch("SELECT FROM search_entry WHERE product_id = $1", product.id)

    await goods.office(publish % "publishProduct", id=id, v=2)
    await drain()
    assert await found(goods, "咖啡") == ["coffee"]


async def test_the_index_mends_itself(goods: Client) -> None:
    await Product.filter(slug="steam").update(state=ProductState.DRAFT)
    await catalog.variant(of=await catalog.product(slug="new", name="新品"))
    await database.execute("UPDATE search_entry SET in_stock = NOT in_stock")

    assert await service.sweep(at=clock.now()) > 2

    assert await found(goods, "新品") == ["new"]
    assert await found(goods, "会员", filter={"inStock": True}) == ["tencent", "iqiyi"]
    assert not await database.fetch("SELECT FROM search_entry JOIN product p ON p.id = product_id WHERE slug = 'steam'")
    assert await service.sweep(at=clock.now()) == 0
    counted_again = """SELECT w.word FROM search_word w WHERE n <> (
        SELECT count(*) FROM search_entry WHERE words && ARRAY[2 * w.id, 2 * w.id + 1])"""
    assert await database.fetch(counted_again) == []


async def test_what_sold_out_is_no_longer_among_what_can_be_had(goods: Client) -> None:
    await database.execute("UPDATE batch SET state = 'FROZEN'")
    variant = await Variant.get(sku="TENCENT-30")
    await service.note_stock([variant.id], at=clock.now())
    assert await found(goods, "会员", filter={"inStock": True}) == ["iqiyi"]
    assert "tencent" in await found(goods, "会员")


async def test_a_bundle_is_found_by_what_is_inside(goods: Client) -> None:
    whole = await catalog.bundle([(await Variant.get(sku="COFFEE-30"), 1), (await Variant.get(sku="STEAM-30"), 1)])
    await service.index_products([whole.product_id], at=clock.now())
    slug = (await Product.get(id=whole.product_id)).slug
    assert await found(goods, "咖啡 steam") == [slug]


async def test_typing_suggests(goods: Client) -> None:
    goods.headers["accept-language"] = "zh-CN"
    for text, first in (
        ("cof", {"kind": "WORD", "text": "coffee", "slug": None}),
        ("音乐", {"kind": "CATEGORY", "text": "音乐", "slug": "music"}),
        ("cofee", {"kind": "WORD", "text": "coffee", "slug": None}),
        ("爱奇", {"kind": "PRODUCT", "text": "爱奇艺黄金会员", "slug": "iqiyi"}),
    ):
        assert (await goods.shop(SUGGEST, text=text))["suggest"][0] == first
    assert (await goods.shop(SUGGEST, text=" "))["suggest"] == []


async def test_synonyms_find_until_they_are_taken_away(goods: Client) -> None:
    await goods.wear(await accounts.staff(Role.MARKETER))
    assert await found(goods, "影音会员") == []

    made = (await goods.office(ADD, words=["影音", "视频", "watch online"]))["addSynonyms"]
    await drain()
    assert (made["words"], made["version"]) == (["影音", "视频", "watch online"], 1)
    assert await found(goods, "影音会员") == ["tencent"]
    assert await found(goods, "yingyin") == ["tencent"]
    assert await found(goods, "watch online") == ["tencent"]

    changed = (await goods.office(UPDATE, id=made["id"], version=1, words=["视频", "video app"]))["updateSynonyms"]
    await drain()
    assert changed["version"] == 2
    assert await found(goods, "影音会员") == []
    assert await found(goods, "video app") == ["tencent"]
    late = (await goods.office(UPDATE, id=made["id"], version=1, words=["甲", "乙"]))["updateSynonyms"]
    assert (late["code"], late["current"]) == ("SYNONYMS_CHANGED", {"words": ["视频", "video app"], "version": 2})

    assert (await goods.office(REMOVE, id=made["id"], version=2))["removeSynonyms"]["__typename"] == "SynonymsRemoved"
    await drain()
    assert await found(goods, "video app") == []
    assert (await goods.office(REMOVE, id=made["id"], version=2))["removeSynonyms"]["code"] == "SYNONYMS_UNKNOWN"
    acts = await AuditEntry.filter(target=made["id"]).order_by("at").values_list("action", "diff")
    assert [act for act, _ in acts] == ["synonyms.added", "synonyms.updated", "synonyms.removed"]
    assert acts[1][1] == {"words": [["影音", "视频", "watch online"], ["视频", "video app"]]}


@pytest.mark.parametrize(
    ("words", "code", "path"),
    [
        (["视频"], "INVALID_INPUT", ["input", "words"]),
        ([str(n) for n in range(21)], "INVALID_INPUT", ["input", "words"]),
        (["视频", "  "], "INVALID_INPUT", ["input", "words", "1"]),
        (["视频", "x" * 41], "INVALID_INPUT", ["input", "words", "1"]),
        (["VIP", "vip"], "INVALID_INPUT", ["input", "words", "1"]),
        (["片", "Taken"], "SYNONYM_TAKEN", ["input", "words", "1"]),
    ],
)
async def test_what_makes_no_group_changes_nothing(web: Client, words: list[str], code: str, path: list[str]) -> None:
    await web.wear(await accounts.staff())
    await web.office(ADD, words=["taken", "already"])
    before = await AuditEntry.all().count(), await OutboxMessage.all().count()

    refused = (await web.office(ADD, words=words))["addSynonyms"]

    assert (refused["code"], refused["path"]) == (code, path)
    assert len(await database.fetch("SELECT FROM synonym_group")) == 1
    assert (await AuditEntry.all().count(), await OutboxMessage.all().count()) == before


async def terms(web: Client, **variables: Any) -> list[tuple[str, str, int]]:
    await service.noted()
    await service.gather_terms(at=clock.now())
    page = (await web.office(TERMS, **{"first": 20, **variables}))["searchTerms"]
    return [(node["term"], node["searches"], node["results"]) for node in (edge["node"] for edge in page["edges"])]


async def test_what_is_sought_is_counted_without_saying_by_whom(goods: Client) -> None:
    await goods.wear(await accounts.staff(Role.AUDITOR))
    assert await terms(goods) == []
    after = (await goods.shop(SEARCH, text="会员", first=1))["search"]["pageInfo"]["endCursor"]
    assert await terms(goods) == [("会员", "1", 2)]

    for text in ("会员", "  ", "13800138000", "me@shop.cn", "无此商品", "ＣＯＦＥＥ", "无此商品", "无此商品"):
        await goods.shop(SEARCH, text=text)
    await goods.shop(SEARCH, text="会员", first=1, after=after)
    await goods.shop(SEARCH, text="会员", filter={"inStock": True})
    await goods.shop(SUGGEST, text="会")
    await goods.shop(FACETS, text="spotify")

    assert await terms(goods) == [
        ("无此商品", "3", 0), ("会员", "2", 3), ("cofee", "1", 0), ("spotify", "1", 1),
    ]  # fmt: skip
    assert await terms(goods, without=True) == [("无此商品", "3", 0), ("cofee", "1", 0)]
    assert await terms(goods, without=False, first=1) == [("会员", "2", 3)]
    assert await terms(goods) == await terms(goods), "what was written down is not counted again"
    ends = (await goods.office(TERMS, first=3))["searchTerms"]["pageInfo"]
    rest = (await goods.office(TERMS, first=3, after=ends["endCursor"]))["searchTerms"]["edges"]
    assert [edge["node"]["term"] for edge in rest] == ["spotify"]


async def test_a_search_writes_nothing_and_costs_the_same_however_much_is_found(goods: Client) -> None:
    await goods.shop(FACETS, text="会员")
    with counted() as few:
        await goods.shop(FACETS, text="腾讯")
    with counted() as many:
        await goods.shop(FACETS, text="会员")
    assert len(few) == len(many)
    assert not [sql for sql in many if sql.split()[0] in ("INSERT", "UPDATE", "DELETE")]
