"""Customers browse; staff write, compose, publish; what is refused changes nothing."""

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
    ContentLocale,
    FulfilmentKind,
    Product,
    ProductState,
    ProductTranslation,
    Variant,
    VariantState,
)
from backend.domain.catalog.offers import Offer, Option
from backend.domain.catalog.queries import offers as queries
from backend.domain.search import service as search
from backend.schema.offers import promise
from tests.api.conftest import Client, client_of
from tests.make import accounts, catalog, vault

LIST = """query($filter: ProductFilter, $sort: ProductSort, $first: Int!, $after: String) {
  products(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges { cursor node { __typename id slug name price { amount } listPrice { amount } category { slug productCount }
      availability { state fewLeft } ... on Product { variants { sku availability { state } } }
      ... on Bundle { variantId saving { amount } } } }
    pageInfo { hasNextPage endCursor } } }"""
BUNDLE = """query($slug: String!) { bundle(slug: $slug) { name apart { amount } saving { amount } price { amount }
  components { quantity allocated { amount } variant { sku } product { slug } } availability { state fewLeft } } }"""


@pytest_asyncio.fixture
async def web(db: str, redis: Redis, settings: pytest.MonkeyPatch) -> AsyncIterator[Client]:
    """The application without its memory of answers: here the catalogue changes under the reader."""
    settings.setenv("TESSERA_ANSWER_CACHE_S", "0")
    async with client_of(app.assemble(configuration.get(), stores=False)) as client:
        yield client


async def slugs(web: Client, **variables: Any) -> list[str]:
    found: list[str] = []
    after = None
    while True:
        page = (await web.shop(LIST, **{"first": 2, "after": after, **variables}))["products"]
        found += [edge["node"]["slug"] for edge in page["edges"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            return found


async def test_every_sort_pages_through_every_listing_once(web: Client) -> None:
    for number, price in enumerate([500, 300, 300, 900, 100]):
        owner = await catalog.product(slug=f"p{number}", position=9 - number)
        await vault.batch(await catalog.variant(of=owner, price=price), codes=1)
    await catalog.product(slug="draft", state=ProductState.DRAFT)
    await catalog.product(slug="without-a-variant")

    assert await slugs(web) == ["p4", "p3", "p2", "p1", "p0"]
    assert await slugs(web, sort="NEWEST") == ["p4", "p3", "p2", "p1", "p0"]
    low = await slugs(web, sort="PRICE_LOW")
    assert low[0] == "p4"
    assert sorted(low[1:3]) == ["p1", "p2"]
    assert low[3:] == ["p0", "p3"]
    assert await slugs(web, sort="PRICE_HIGH") == low[::-1]


async def test_filters_narrow(web: Client) -> None:
    music = await catalog.category("music")
    code = await catalog.variant(of=await catalog.product(slug="code"))
    member = await catalog.variant(of=await catalog.product(slug="member", shelf=music), kind=FulfilmentKind.MEMBERSHIP)
    bundle = await catalog.bundle([(member, 1)])
    whole = (await Product.get(id=bundle.product_id)).slug

    assert await slugs(web, filter={"isBundle": True}) == [whole]
    assert sorted(await slugs(web, filter={"isBundle": False})) == ["code", "member"]
    assert await slugs(web, filter={"isBundle": False, "inStock": True}, first=1) == ["member"]
    assert await slugs(web, filter={"category": "music"}) == ["member"]
    assert await slugs(web, filter={"category": "none"}) == []
    assert await slugs(web, filter={"kind": "CODE"}) == ["code"]
    assert await slugs(web, filter={"inStock": True, "kind": "MEMBERSHIP"}) == ["member"]
    assert await slugs(web, filter={"inStock": True, "kind": "CODE"}) == []
    await vault.batch(code, codes=1)
    assert "code" in await slugs(web, filter={"inStock": True}, first=1)


async def test_listings_say_what_is_left_of_their_best_variant_with_variants_beside_or_without(web: Client) -> None:
    few = await catalog.product(slug="few", position=1)
    for codes in (0, 3, 1):
        await vault.batch(await catalog.variant(of=few), codes=codes)
    for unsold in (await catalog.variant(of=few, price=None), await catalog.variant(of=few)):
        await vault.batch(unsold, codes=30)
    await Variant.filter(id=unsold.id).update(state=VariantState.HIDDEN)
    open_end = await catalog.product(slug="open", position=2)
    await catalog.variant(of=open_end)
    await catalog.variant(of=open_end, kind=FulfilmentKind.MEMBERSHIP)
    gone = await catalog.variant(of=await catalog.product(slug="gone", position=3))
    part = await catalog.variant(of=await catalog.product(slug="part", position=4))
    await vault.batch(part, codes=5)
    for slug, component in (("two-parts", part), ("two-gone", gone)):
        whole = await catalog.bundle([(component, 2)])
        await Product.filter(id=whole.product_id).update(slug=slug)

    asked = "{ products(first: 9) { edges { node { slug availability { state fewLeft } %s } } } }"
    alone = (await web.shop(asked % ""))["products"]["edges"]
    beside = (await web.shop(asked % "... on Product { variants { sku } }"))["products"]["edges"]

    told = {edge["node"]["slug"]: tuple(edge["node"]["availability"].values()) for edge in alone}
    assert told == {
        "few": ("FEW_LEFT", 3),
        "open": ("IN_STOCK", None),
        "gone": ("SOLD_OUT", None),
        "part": ("FEW_LEFT", 5),
        "two-parts": ("FEW_LEFT", 2),
        "two-gone": ("SOLD_OUT", None),
    }
    assert {edge["node"]["slug"]: tuple(edge["node"]["availability"].values()) for edge in beside} == told


async def test_a_bundle_says_what_it_holds_and_saves(web: Client) -> None:
    one, two = await catalog.variant(price=2000), await catalog.variant(price=500)
    await vault.batch(one, codes=9)
    await vault.batch(two, codes=7)
    whole = await catalog.bundle([(one, 1), (two, 2)], price=2400)
    slug = (await Product.get(id=whole.product_id)).slug

    bundle = (await web.shop(BUNDLE, slug=slug))["bundle"]

    assert (bundle["apart"], bundle["saving"], bundle["price"]) == (
        {"amount": "30.00"}, {"amount": "6.00"}, {"amount": "24.00"},
    )  # fmt: skip
    assert [part["allocated"]["amount"] for part in bundle["components"]] == ["16.00", "8.00"]
    assert bundle["availability"] == {"state": "FEW_LEFT", "fewLeft": 3}
    assert (await web.shop("query($slug: String!) { product(slug: $slug) { id } }", slug=slug))["product"] is None


async def test_a_product_names_the_bundles_that_hold_it(web: Client) -> None:
    one = await catalog.variant()
    whole = await catalog.bundle([(one, 1)])
    owner = await Product.get(id=one.product_id)

    answer = await web.shop("query($s: String!) { product(slug: $s) { bundlesWith { variantId } } }", s=owner.slug)

    assert answer["product"]["bundlesWith"] == [{"variantId": ids.public("var", whole.id)}]


async def test_nodes_show_only_what_is_on_sale(web: Client) -> None:
    variant = await catalog.variant()
    ask = "query($id: ID!) { node(id: $id) { id } }"
    id = ids.public("prd", variant.product_id)
    assert (await web.shop(ask, id=id))["node"] == {"id": id}

    await Product.filter(id=variant.product_id).update(state=ProductState.DRAFT)

    assert (await web.shop(ask, id=id))["node"] is None
    assert (await web.shop(ask, id=ids.public("var", variant.id)))["node"] is None


# Staff

PARTS = "__typename ... on Product { id slug state version variants { id sku } components { quantity } }"
REFUSED = "... on UserError { code message path }"
CREATE = f"""mutation($input: ProductInput!, $key: String!) {{
  createProduct(input: $input, idempotencyKey: $key) {{ {PARTS} {REFUSED} }} }}"""
UPDATE = f"""mutation($id: ID!, $version: Int!, $input: ProductInput!) {{
  updateProduct(id: $id, version: $version, input: $input) {{ {PARTS} {REFUSED}
    ... on VersionConflict {{ current {{ version }} }} }} }}"""
COMPOSE = f"""mutation($input: BundleInput!, $key: String!) {{
  composeBundle(input: $input, idempotencyKey: $key) {{ {PARTS} {REFUSED} }} }}"""
PUBLISH = f"""mutation($id: ID!, $version: Int!) {{
  publishProduct(id: $id, version: $version) {{ {PARTS} {REFUSED} ... on NotPublishable {{ reasons }} }} }}"""
UNPUBLISH = PUBLISH.replace("publishProduct", "unpublishProduct").replace("... on NotPublishable { reasons }", "")
PREVIEW = f"""query($input: BundlePreviewInput!) {{ previewBundle(input: $input) {{ __typename {REFUSED}
  ... on BundlePreview {{ apart {{ amount }} saving {{ amount }} availability {{ state fewLeft }}
    components {{ quantity allocated {{ amount }} variant {{ sku }} }} }} }} }}"""


def cny(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "CNY"}


async def page_input(slug: str = "new-thing") -> dict[str, Any]:
    both = {"zhCn": "新品", "en": "New thing"}
    return {
        "slug": slug,
        "categoryId": ids.public("cat", (await catalog.category()).id),
        **dict.fromkeys(["names", "summaries", "descriptions", "rules", "refundNotes"], both),
        "art": {"glyph": "gift", "hue": 20, "label": "50"},
    }


async def prices(amount: str = "9.00", listed: str = "10.00") -> list[dict[str, Any]]:
    channel = await catalog.channel()
    return [{"channelId": ids.public("chn", channel.id), "list": cny(listed), "price": cny(amount)}]


async def product_input(slug: str = "new-thing", **variant: Any) -> dict[str, Any]:
    one = {
        "sku": "NEW-1", "names": {"zhCn": "五十", "en": "Fifty"}, "kind": "CODE", "faceValue": cny("50.00"),
        "maxPerOrder": 5, "prices": await prices(), **variant,
    }  # fmt: skip
    return {**await page_input(slug), "variants": [one]}


async def bundle_input(components: list[tuple[Variant, int]], amount: str = "9.00") -> dict[str, Any]:
    return {
        **await page_input("new-bundle"),
        "sku": "BND-1",
        "maxPerOrder": 3,
        "components": [{"variantId": ids.public("var", v.id), "quantity": n} for v, n in components],
        "prices": await prices(amount),
    }


@pytest_asyncio.fixture(autouse=True)
async def signed_in(web: Client) -> None:
    await web.wear(await accounts.staff())


async def test_a_product_is_written_published_edited_and_taken_off(web: Client) -> None:
    made = (await web.office(CREATE, input=await product_input(), key="k1"))["createProduct"]
    assert (made["state"], made["version"], len(made["variants"])) == ("DRAFT", 1, 1)
    again = (await web.office(CREATE, input=await product_input(), key="k1"))["createProduct"]
    assert again["id"] == made["id"]
    assert await slugs(web) == []

    on_sale = (await web.office(PUBLISH, id=made["id"], version=1))["publishProduct"]
    assert (on_sale["state"], on_sale["version"]) == ("PUBLISHED", 2)
    assert await slugs(web) == ["new-thing"]

    change = await product_input("renamed", id=made["variants"][0]["id"], sku="NEW-2", prices=await prices("8.50"))
    edited = (await web.office(UPDATE, id=made["id"], version=2, input=change))["updateProduct"]
    assert (edited["slug"], edited["version"], edited["variants"][0]["id"]) == ("renamed", 3, made["variants"][0]["id"])
    entry = await AuditEntry.get(action="product.updated")
    assert entry.diff is not None
    assert entry.diff["slug"] == ["new-thing", "renamed"]

    off = (await web.office(UNPUBLISH, id=made["id"], version=3))["unpublishProduct"]
    assert (off["state"], off["version"]) == ("DRAFT", 4)
    assert await slugs(web) == []
    assert await OutboxMessage.filter(topic="catalogue.changed").count() == 4


async def test_a_variant_left_out_is_hidden_and_one_added_is_new(web: Client) -> None:
    made = (await web.office(CREATE, input=await product_input(), key="k1"))["createProduct"]
    change = await product_input(sku="NEW-9")
    edited = (await web.office(UPDATE, id=made["id"], version=1, input=change))["updateProduct"]
    assert [one["sku"] for one in edited["variants"]] == ["NEW-9"]
    assert (await Variant.get(sku="NEW-1")).state is VariantState.HIDDEN


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"slug": "Bad Slug"}, "INVALID_INPUT", ["input", "slug"]),
        ({"slug": "taken"}, "SLUG_TAKEN", ["input", "slug"]),
        ({"categoryId": "cat_nonsense"}, "INVALID_INPUT", ["input", "categoryId"]),
        ({"names": {"zhCn": "x" * 121, "en": ""}}, "INVALID_INPUT", ["input", "names", "zhCn"]),
        ({"art": {"glyph": "unheard-of", "hue": 1}}, "INVALID_INPUT", ["input", "art", "glyph"]),
        ({"art": {"glyph": "gift", "hue": 360}}, "INVALID_INPUT", ["input", "art", "hue"]),
    ],
)
async def test_a_malformed_product_is_refused_in_its_place(
    web: Client, change: dict[str, Any], code: str, path: list[str]
) -> None:
    await catalog.product(slug="taken")

    answer = (await web.office(CREATE, input={**await product_input(), **change}, key="k1"))["createProduct"]

    assert (answer["code"], answer["path"]) == (code, path)
    assert await Product.all().count() == 1
    assert not await AuditEntry.exists()
    assert not await OutboxMessage.exists()


@pytest.mark.parametrize(
    ("change", "code", "last"),
    [
        ({"sku": "no good"}, "INVALID_INPUT", "sku"),
        ({"sku": "TAKEN"}, "SKU_TAKEN", "sku"),
        ({"kind": "BUNDLE"}, "INVALID_INPUT", "kind"),
        ({"kind": "MEMBERSHIP"}, "INVALID_INPUT", "membershipDays"),
        ({"membershipDays": 30}, "INVALID_INPUT", "membershipDays"),
        ({"cap": 3}, "INVALID_INPUT", "cap"),
        ({"maxPerOrder": 0}, "INVALID_INPUT", "maxPerOrder"),
        ({"maxPerOrder": 2_000_000_000}, "INVALID_INPUT", "maxPerOrder"),
        ({"faceValue": cny("1.005")}, "INVALID_INPUT", "faceValue"),
        ({"faceValue": cny("-1")}, "INVALID_INPUT", "faceValue"),
        ({"id": "var_00000000000000000000000000000000"}, "INVALID_INPUT", "id"),
    ],
)
async def test_a_malformed_variant_is_refused_in_its_place(
    web: Client, change: dict[str, Any], code: str, last: str
) -> None:
    await catalog.variant(sku="TAKEN")

    answer = (await web.office(CREATE, input=await product_input(**change), key="k1"))["createProduct"]

    assert (answer["code"], answer["path"]) == (code, ["input", "variants", "0", last])
    assert await Product.all().count() == 1


async def test_prices_keep_to_the_list_the_channel_and_its_currency(web: Client) -> None:
    dear, strange = await prices("11.00"), [{**(await prices())[0], "channelId": "chn_x"}]
    dollar = {"amount": "9", "currency": "USD"}
    dollars = [{**(await prices())[0], "list": dollar, "price": dollar}]
    for bad in (dear, strange, dollars, [*await prices(), *await prices()]):
        answer = (await web.office(CREATE, input=await product_input(prices=bad), key="k1"))["createProduct"]
        assert answer["code"] == "INVALID_INPUT"
    assert not await Product.exists()


async def test_an_edit_of_an_older_version_shows_the_present_one(web: Client) -> None:
    made = (await web.office(CREATE, input=await product_input(), key="k1"))["createProduct"]
    await web.office(PUBLISH, id=made["id"], version=1)

    answer = (await web.office(UPDATE, id=made["id"], version=1, input=await product_input("late")))["updateProduct"]

    assert (answer["__typename"], answer["current"]) == ("VersionConflict", {"version": 2})
    assert await Product.exists(slug="new-thing")


async def test_what_is_on_sale_stays_complete(web: Client) -> None:
    made = (await web.office(CREATE, input=await product_input(), key="k1"))["createProduct"]
    await web.office(PUBLISH, id=made["id"], version=1)
    change = await product_input(id=made["variants"][0]["id"], prices=[])

    answer = (await web.office(UPDATE, id=made["id"], version=2, input=change))["updateProduct"]

    assert answer["code"] == "INVALID_INPUT"
    assert "NO_PRICE" in answer["message"]
    assert await slugs(web) == ["new-thing"]


async def test_publishing_names_everything_that_lacks(web: Client) -> None:
    bare = {**await product_input(prices=[]), "rules": {"zhCn": "", "en": " "}}
    made = (await web.office(CREATE, input=bare, key="k1"))["createProduct"]

    answer = (await web.office(PUBLISH, id=made["id"], version=1))["publishProduct"]

    assert answer["reasons"] == ["MISSING_TRANSLATION", "NO_PRICE"]
    assert (await Product.get(slug="new-thing")).state is ProductState.DRAFT


async def test_a_bundle_is_previewed_composed_and_published(web: Client) -> None:
    one, two = await catalog.variant(price=600), await catalog.variant(price=200)
    await vault.batch(one, codes=3)
    await vault.batch(two, codes=9)
    draft = await bundle_input([(one, 1), (two, 2)])
    asked = {
        "channelId": draft["prices"][0]["channelId"], "price": cny("9.00"), "components": draft["components"],
    }  # fmt: skip

    preview = (await web.office(PREVIEW, input=asked))["previewBundle"]
    assert (preview["apart"], preview["saving"]) == ({"amount": "10.00"}, {"amount": "1.00"})
    assert [part["allocated"]["amount"] for part in preview["components"]] == ["5.40", "3.60"]
    assert preview["availability"] == {"state": "FEW_LEFT", "fewLeft": 3}

    made = (await web.office(COMPOSE, input=draft, key="k1"))["composeBundle"]
    assert [part["quantity"] for part in made["components"]] == [1, 2]
    assert (await web.office(PUBLISH, id=made["id"], version=1))["publishProduct"]["state"] == "PUBLISHED"
    assert "new-bundle" in await slugs(web)


async def test_an_impossible_bundle_is_refused(web: Client) -> None:
    one = await catalog.variant(price=600)
    nested = await catalog.bundle([(one, 1)])
    ghost = await bundle_input([(one, 1)])
    ghost["components"][0]["variantId"] = "var_nonsense"
    before = await Product.all().count()
    for draft, code in (
        (await bundle_input([]), "BUNDLE_IMPOSSIBLE"),
        (await bundle_input([(one, 1), (one, 2)]), "BUNDLE_IMPOSSIBLE"),
        (await bundle_input([(nested, 1)]), "BUNDLE_IMPOSSIBLE"),
        (await bundle_input([(one, 101)]), "INVALID_INPUT"),
        (await bundle_input([(one, -1)]), "INVALID_INPUT"),
        (await bundle_input([(one, 1)], "6.01"), "BUNDLE_IMPOSSIBLE"),
        (ghost, "VARIANT_UNKNOWN"),
    ):
        answer = (await web.office(COMPOSE, input=draft, key="k1"))["composeBundle"]
        assert answer["code"] == code, draft
    assert await Product.all().count() == before


async def test_a_bundle_of_what_is_not_on_sale_is_not_published(web: Client) -> None:
    one = await catalog.variant(price=1000)
    await Product.filter(id=one.product_id).update(state=ProductState.DRAFT)
    made = (await web.office(COMPOSE, input=await bundle_input([(one, 1)]), key="k1"))["composeBundle"]

    answer = (await web.office(PUBLISH, id=made["id"], version=1))["publishProduct"]

    assert answer["reasons"] == ["COMPONENT_UNPUBLISHED"]


async def test_lists_of_staff_search_and_page(web: Client) -> None:
    for number in range(5):
        await catalog.variant(of=await catalog.product(slug=f"p{number}", name=f"游戏 {number}"))
    ask = """query($after: String, $text: String, $sort: ProductSort!) {
      products(filter: {text: $text, isBundle: false}, sort: $sort, first: 2, after: $after) {
        edges { node { slug price { amount } } } pageInfo { hasNextPage endCursor } } }"""
    for sort, expected in (("NAME", ["p0", "p1", "p2", "p3", "p4"]), ("UPDATED", ["p4", "p3", "p2", "p1", "p0"])):
        found: list[str] = []
        after = None
        while True:
            page = (await web.office(ask, after=after, sort=sort, text=None))["products"]
            found += [edge["node"]["slug"] for edge in page["edges"]]
            after = page["pageInfo"]["endCursor"]
            if not page["pageInfo"]["hasNextPage"]:
                break
        assert found == expected
    assert len((await web.office(ask, text="游戏 3", sort="NAME"))["products"]["edges"]) == 1


async def test_a_role_without_the_permission_writes_nothing(web: Client) -> None:
    await web.wear(await accounts.staff(Role.AUDITOR))
    answer = await web.post(
        "/graphql/admin", json={"query": CREATE, "variables": {"input": await product_input(), "key": "k"}}
    )
    assert answer.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert not await Product.exists()


@pytest.mark.parametrize(
    ("kind", "seconds", "zh", "en"),
    [
        (FulfilmentKind.CODE, None, "付款后立即发码", "Instant code"),
        (FulfilmentKind.TOPUP, 600, "10 分钟内充值到账", "Credited within 10 minutes"),
        (FulfilmentKind.MANUAL, 3600, "1 小时内人工完成", "Done by our staff within 1 hour"),
        (FulfilmentKind.BUNDLE, 259_200, "付款后 3 天内全部到账", "Everything there within 3 days"),
    ],
    ids=["code", "topup", "manual", "bundle"],
)
def test_a_promise_reads_well_in_both_languages(kind: FulfilmentKind, seconds: int | None, zh: str, en: str) -> None:
    assert (promise(kind, seconds, "zh-CN"), promise(kind, seconds, "en")) == (zh, en)


async def test_lists_show_the_long_texts_when_they_are_asked_for(web: Client) -> None:
    owner = await catalog.product(slug="told", name="Told")
    await catalog.variant(of=owner)
    words = {"description": "What it is.", "rules": "How to use it.", "refund_note": "Back within a day."}
    await ProductTranslation.filter(product_id=owner.id).update(**words)
    shown = {"description": "What it is.", "rules": "How to use it.", "refundNote": "Back within a day."}

    await search.rebuild(at=clock.now())
    for name, words_of_it in shown.items():
        listed = await web.shop(f"{{ products {{ edges {{ node {{ it: {name} }} }} }} }}")
        assert listed["products"]["edges"] == [{"node": {"it": words_of_it}}]
        found = await web.shop(
            f'{{ search(text: "Told") {{ ...Page }} }}'
            f" fragment Page on SearchResults {{ edges {{ node {{ {name} }} }} }}"
        )
        assert found["search"]["edges"] == [{"node": {name: words_of_it}}]
    assert await slugs(web) == ["told"]


async def test_rows_are_read_in_the_order_of_their_places(db: str) -> None:
    await catalog.variant(of=await catalog.product())
    values = (ContentLocale.EN.value, (await catalog.channel()).id, clock.now())
    (offer,) = await database.records(queries._OFFER, *values)
    (brief,) = await database.records(queries._BRIEF, *values)
    (option,) = await database.records(queries._OPTION, *values)
    assert tuple(offer.keys()) == tuple(brief.keys()) == Offer._fields
    assert tuple(option.keys()) == Option._fields
