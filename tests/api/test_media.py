"""Pictures of goods: taken in and drawn anew, shown everywhere, removed only when nothing shows them."""

import asyncio
import re
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from tortoise.transactions import in_transaction

from backend import settings as configuration
from backend.core import clock, database, ids
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.media import MediaFile, MediaOffer, MediaPicture
from backend.domain.catalog.models import Product
from backend.domain.catalog.queries import media as queries
from tests.api.conftest import Client
from tests.api.test_catalogue import CREATE, PUBLISH, UPDATE, product_input
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts
from tests.make.aftersales import drawn

OFFER = """mutation ($input: OfferMediaPictureInput!) { offerMediaPicture(input: $input) { __typename
  ... on MediaTicket { uploadUrl mostBytes } ... on UserError { code path } } }"""
LIST = """query ($filter: MediaPictureFilter, $first: Int = 20, $after: String) {
  mediaPictures(filter: $filter, first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
    id fileName altTexts { zhCn en } width height tileUrl pageUrl version useCount
    uses { id kind names { en } } uploadedBy { name } } } } }"""
DESCRIBE = """mutation ($id: ID!, $version: Int!, $input: DescribeMediaPictureInput!) {
  describeMediaPicture(id: $id, version: $version, input: $input) { __typename ... on UserError { code path }
    ... on MediaPictureChanged { current { version } } ... on MediaPicture { version } } }"""
REMOVE = """mutation ($id: ID!, $version: Int!) { removeMediaPicture(id: $id, version: $version) { __typename
  ... on UserError { code message } ... on MediaPictureInUse { uses } } }"""
SHELF = 'query { product(slug: "mug") { imageUrl imageAlt } }'
ALT = {"zhCn": "蓝色礼品卡", "en": "A blue gift card"}


async def sent(web: Client, content: bytes, name: str = "card.png") -> Any:
    offered = (await web.office(OFFER, input={"fileName": name, "altTexts": ALT}))["offerMediaPicture"]
    return await web.put(offered["uploadUrl"], content=content)


async def listed(web: Client, **filter: Any) -> list[dict[str, Any]]:
    return [edge["node"] for edge in (await web.office(LIST, filter=filter))["mediaPictures"]["edges"]]


async def test_a_picture_is_drawn_anew_and_seen_by_everybody(web: Client) -> None:
    marketer = await accounts.staff(Role.OWNER)
    await web.wear(marketer)
    raw = drawn("JPEG", size=(1600, 900), exif=b"Exif\x00\x00" + b"secret place")
    answers = await asyncio.gather(*(sent(web, raw, "shop/card.jpg") for _ in range(3)))
    assert [answer.status_code for answer in answers] == [201, 201, 201]
    assert {answer.json()["id"] for answer in answers} == {answers[0].json()["id"]}
    assert sorted(answer.json()["known"] for answer in answers) == [False, True, True]
    assert (await MediaPicture.all().count(), await MediaOffer.all().count()) == (1, 0)
    (picture,) = await listed(web)
    assert (picture["fileName"], picture["altTexts"], picture["useCount"]) == ("card.jpg", ALT, 0)
    assert (picture["width"], picture["height"]) == (1280, 720)
    assert picture["uploadedBy"] == {"name": marketer.name}
    web.cookies.clear()
    for url, size in ((picture["tileUrl"], (640, 640)), (picture["pageUrl"], (1280, 720))):
        shown = await web.get(url)
        assert (shown.status_code, shown.headers["content-type"]) == (200, "image/webp")
        assert "immutable" in shown.headers["cache-control"]
        assert b"secret" not in shown.content
        assert Image.open(BytesIO(shown.content)).size == size
    card = await web.get(picture["tileUrl"].replace("-tile.webp", "-card.jpg"))
    assert Image.open(BytesIO(card.content)).size == (1200, 630)
    for url in ("/media/x", f"/media/{'0' * 32}-tile.webp", f"/media/{'g' * 32}-tile.webp"):
        assert (await web.get(url)).status_code == 404
    assert [entry.action for entry in await AuditEntry.all() if entry.action.startswith("media")] == ["media.added"]


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"<svg/>", 415, "NOT_A_PICTURE"),
        (drawn()[:60], 415, "NOT_A_PICTURE"),
        (drawn("GIF"), 415, "NOT_A_PICTURE"),
        (drawn(size=(8000, 7000)), 413, "TOO_MANY_PIXELS"),
        (b"x" * (20 * 1024**2 + 1), 413, "TOO_LARGE"),
    ],
    ids=["no picture", "half", "gif", "bomb", "large"],
)
async def test_what_is_no_picture_is_refused_and_nothing_kept(
    web: Client, content: bytes, status: int, code: str
) -> None:
    await web.wear(await accounts.staff(Role.OWNER))
    answer = await sent(web, content)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert (await MediaPicture.all().count(), await MediaFile.all().count()) == (0, 0)


async def test_words_are_asked_for_and_tickets_end(web: Client) -> None:
    await web.wear(await accounts.staff(Role.OWNER))
    before = await fingerprint()
    for alt, path in (({"zhCn": " ", "en": "x"}, "zhCn"), ({"zhCn": "图", "en": "x" * 201}, "en")):
        refused = (await web.office(OFFER, input={"fileName": "a.png", "altTexts": alt}))["offerMediaPicture"]
        assert (refused["code"], refused["path"]) == ("INVALID_INPUT", ["input", "altTexts", path])
    assert changed(before, await fingerprint()) == []
    assert (await web.put("/media/nothing", content=drawn())).status_code == 403
    offered = (await web.office(OFFER, input={"fileName": "a.png", "altTexts": ALT}))["offerMediaPicture"]
    await MediaOffer.all().update(expires_at=clock.now().replace(year=2020))
    assert (await web.put(offered["uploadUrl"], content=drawn())).status_code == 403
    await web.wear(await accounts.staff(Role.SUPPORT))
    asked = {"query": OFFER, "variables": {"input": {"fileName": "a", "altTexts": ALT}}}
    answer = await web.post("/graphql/admin", json=asked)
    assert answer.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"


async def test_goods_show_it_and_keep_it_from_being_removed(web: Client) -> None:
    await web.wear(await accounts.staff(Role.OWNER))
    id = (await sent(web, drawn())).json()["id"]
    await sent(web, drawn("WEBP"), "other_100%.webp")
    row_id = ids.parse("med", id)
    assert row_id is not None
    goods = await product_input("mug")
    unknown = goods | {"pictureId": ids.public("med", ids.new())}
    refused = (await web.office(CREATE, input=unknown, key="k1"))["createProduct"]
    assert (refused["code"], refused["path"]) == ("INVALID_INPUT", ["input", "pictureId"])
    assert not await Product.exists(slug="mug")
    made = (await web.office(CREATE, input=goods | {"pictureId": id}, key="k2"))["createProduct"]
    made = (await web.office(PUBLISH, id=made["id"], version=made["version"]))["publishProduct"]
    shown = (await web.shop(SHELF))["product"]
    assert (shown["imageUrl"], shown["imageAlt"]) == (f"/media/{row_id.hex}-tile.webp", ALT["en"])
    sold = await web.get(f"/art/{made['id']}.svg")
    assert (sold.status_code, sold.headers["location"]) == (302, shown["imageUrl"])
    used, free = (await listed(web, text="CARD.png"))[0], (await listed(web, unused=True))[0]
    assert [one["fileName"] for one in await listed(web, text="100%")] == ["other_100%.webp"]
    assert (used["id"], used["useCount"], used["uses"][0]["id"]) == (id, 1, made["id"])
    refused = (await web.office(REMOVE, id=id, version=1))["removeMediaPicture"]
    assert (refused["code"], refused["uses"]) == ("MEDIA_PICTURE_IN_USE", 1)
    said = {"altTexts": {"zhCn": "新", "en": "New"}}
    assert (await web.office(DESCRIBE, id=id, version=1, input=said))["describeMediaPicture"]["version"] == 2
    late = (await web.office(DESCRIBE, id=id, version=1, input=said))["describeMediaPicture"]
    assert (late["code"], late["current"]) == ("MEDIA_PICTURE_CHANGED", {"version": 2})
    gone = (await web.office(REMOVE, id=free["id"], version=1))["removeMediaPicture"]
    assert gone["__typename"] == "MediaPictureRemoved"
    assert (await web.get(free["tileUrl"])).status_code == 404
    again = (await web.office(REMOVE, id=free["id"], version=1))["removeMediaPicture"]
    assert again["code"] == "MEDIA_PICTURE_UNKNOWN"
    assert await MediaPicture.all().count() == 1
    # Without the picture the tile is drawn again, and nothing keeps the picture.
    input = goods | {"variants": [goods["variants"][0] | {"id": made["variants"][0]["id"]}]}
    drawn_again = await web.office(UPDATE, id=made["id"], version=made["version"], input=input)
    assert drawn_again["updateProduct"]["__typename"] == "Product"
    assert (await listed(web, unused=True))[0]["id"] == id


async def test_what_may_be_sent_is_told_before(web: Client, settings: pytest.MonkeyPatch) -> None:
    settings.setenv("TESSERA_MEDIA_PICTURE_MAX_BYTES", "2048")
    configuration.get.cache_clear()
    await web.wear(await accounts.staff(Role.MARKETER))
    assert (await web.office("{ mediaLimits { mostBytes mostPixels } }"))["mediaLimits"] == {
        "mostBytes": 2048,
        "mostPixels": 50_000_000,
    }
    assert (await sent(web, b"x" * 2049)).json()["code"] == "TOO_LARGE"


async def test_where_a_picture_is_shown_is_asked_of_an_index(db: str) -> None:
    async with in_transaction():
        # Of an empty table every way is as good as another: the planner is told of a million goods, and not to scan.
        await database.execute("SET LOCAL enable_seqscan = off")
        await database.execute("ANALYZE product")
        await database.execute("UPDATE pg_class SET relpages = 1, reltuples = 1000000 WHERE relname = 'product'")
        for sql, given in (
            (queries._USES, [[ids.new()], queries.SHOWN_USES]),
            (queries._COUNTS, [[ids.new()]]),
            ("SELECT count(*) FROM product WHERE picture_id = $1", [ids.new()]),
        ):
            plan = "\n".join(row["QUERY PLAN"] for row in await database.fetch(f"EXPLAIN {sql}", *given))
            assert re.search(r"product_by_picture.*\n.*Index Cond: \(picture_id = ", plan), plan
            assert "Seq Scan on product " not in plan, plan
