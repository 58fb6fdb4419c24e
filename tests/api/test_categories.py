"""Categories: staff say how each is called and shown, and the shop shows it so."""

import asyncio
from itertools import count
from typing import Any

import pytest

from backend.core import ids
from backend.core.outbox.models import OutboxMessage
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import Category, Product
from tests.api.conftest import Client
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, catalog

UPDATE = """mutation ($id: ID!, $version: Int!, $input: CategoryInput!) {
  updateCategory(id: $id, version: $version, input: $input) { __typename ... on UserError { code path }
    ... on CategoryChanged { current { version names { en } } }
    ... on Category { version glyph hue names { zhCn en } taglines { zhCn en } picture { id useCount } } } }"""
CREATE = """mutation ($slug: String!, $input: CategoryInput!) { createCategory(slug: $slug, input: $input) {
  __typename ... on UserError { code path } ... on Category { id slug version goodsCount names { en } } } }"""
MOVE = """mutation ($id: ID!, $after: ID) { moveCategory(id: $id, after: $after) { __typename
  ... on UserError { code path } ... on Category { slug } } }"""
TAKE_AWAY = """mutation ($id: ID!, $version: Int!, $to: ID) { removeCategory(id: $id, version: $version, moveTo: $to) {
  __typename ... on UserError { code path } ... on CategoryInUse { goods } ... on CategoryRemoved { id } } }"""
_asked = count(1)
SHELF = 'query { category(slug: "games") { name tagline glyph hue imageUrl imageAlt } }'
USES = "query ($id: ID!) { mediaPicture(id: $id) { useCount uses { id kind names { en } } } }"
REMOVE = """mutation ($id: ID!) { removeMediaPicture(id: $id, version: 1) { __typename
  ... on MediaPictureInUse { uses } } }"""
INPUT: dict[str, Any] = {
    "names": {"zhCn": " 游戏点卡 ", "en": "Game cards"},
    "taglines": {"zhCn": "", "en": ""},
    "glyph": "gem",
    "hue": 359,
    "pictureId": None,
}


async def test_a_category_is_shown_as_staff_say_and_by_its_picture(web: Client) -> None:
    marketer = await accounts.staff(Role.MARKETER)
    shelf, picture = await catalog.category("games"), await catalog.picture(marketer)
    goods = await catalog.product(shelf=shelf)
    id, picture_id = ids.public("cat", shelf.id), ids.public("med", picture.id)
    await web.wear(marketer)
    answer = (await web.office(UPDATE, id=id, version=1, input=INPUT | {"pictureId": picture_id}))["updateCategory"]
    assert answer == {
        "__typename": "Category",
        "version": 2,
        "glyph": "gem",
        "hue": 359,
        "names": {"zhCn": "游戏点卡", "en": "Game cards"},
        "taglines": {"zhCn": "", "en": ""},
        "picture": {"id": picture_id, "useCount": 1},
    }
    assert (await web.shop(SHELF))["category"] == {
        "name": "Game cards",
        "tagline": None,
        "glyph": "gem",
        "hue": 359,
        "imageUrl": f"/media/{picture.id.hex}-tile.webp",
        "imageAlt": "A card",
    }
    (entry,) = await AuditEntry.filter(action="category.updated")
    assert (entry.target, set(entry.diff or ())) == (id, {"names", "art", "picture"})
    # It is found by its new name, with its goods.
    (told,) = await OutboxMessage.filter(topic="catalogue.changed")
    assert told.payload == {"product_ids": [str(goods.id)]}
    shown = (await web.office(USES, id=picture_id))["mediaPicture"]
    assert shown == {"useCount": 1, "uses": [{"id": id, "kind": "CATEGORY", "names": {"en": "Game cards"}}]}
    refused = (await web.office(REMOVE, id=picture_id))["removeMediaPicture"]
    assert refused == {"__typename": "MediaPictureInUse", "uses": 1}

    late = (await web.office(UPDATE, id=id, version=1, input=INPUT))["updateCategory"]
    assert (late["code"], late["current"]) == ("CATEGORY_CHANGED", {"version": 2, "names": {"en": "Game cards"}})
    assert (await Category.get(id=shelf.id)).picture_id == picture.id
    await web.office(UPDATE, id=id, version=2, input=INPUT)
    assert (await web.shop("{ categories { imageUrl imageAlt } }"))["categories"] == [
        {"imageUrl": None, "imageAlt": None}
    ]
    assert (await web.office(REMOVE, id=picture_id))["removeMediaPicture"]["__typename"] == "MediaPictureRemoved"


@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        ({"names": {"zhCn": "游戏", "en": " "}}, ["names", "en"]),
        ({"names": {"zhCn": "游" * 81, "en": "x"}}, ["names", "zhCn"]),
        ({"taglines": {"zhCn": "", "en": "x" * 201}}, ["taglines", "en"]),
        ({"glyph": "nothing"}, ["glyph"]),
        ({"hue": 360}, ["hue"]),
        ({"pictureId": f"med_{'0' * 32}"}, ["pictureId"]),
        ({"pictureId": "x"}, ["pictureId"]),
    ],
    ids=lambda value: ".".join(value) if isinstance(value, list) else "",
)
async def test_what_is_malformed_changes_nothing(web: Client, wrong: dict[str, Any], path: list[str]) -> None:
    shelf = await catalog.category("games")
    await web.wear(await accounts.staff(Role.MARKETER))
    before = await fingerprint()
    id = ids.public("cat", shelf.id)
    answer = (await web.office(UPDATE, id=id, version=1, input=INPUT | wrong))["updateCategory"]
    assert (answer["code"], answer["path"]) == ("INVALID_INPUT", ["input", *path])
    unknown = (await web.office(UPDATE, id=f"cat_{'0' * 32}", version=1, input=INPUT))["updateCategory"]
    assert unknown["code"] == "CATEGORY_UNKNOWN"
    assert changed(before, await fingerprint()) == []


async def strip(web: Client) -> list[str]:
    """The shop's categories as customers see them, in order; by another name each time, past what is remembered."""
    name = f"at{next(_asked)}"
    return [shelf["slug"] for shelf in (await web.shop(f"{{ {name}: categories {{ slug }} }}"))[name]]


async def test_a_new_category_stands_behind_the_others_and_moves(web: Client) -> None:
    marketer = await accounts.staff(Role.MARKETER)
    games, food = await catalog.category("games"), await catalog.category("food")
    await web.wear(marketer)
    made = (await web.office(CREATE, slug="drinks", input=INPUT))["createCategory"]
    assert made == {
        "__typename": "Category",
        "id": made["id"],
        "slug": "drinks",
        "version": 1,
        "goodsCount": 0,
        "names": {"en": "Game cards"},
    }
    assert await strip(web) == ["games", "food", "drinks"]
    (entry,) = await AuditEntry.filter(action="category.created")
    assert (entry.target, (entry.diff or {})["slug"]) == (made["id"], [None, "drinks"])

    async def move(id: str, after: str | None) -> Any:
        return (await web.office(MOVE, id=id, after=after))["moveCategory"]

    assert (await move(made["id"], None))["slug"] == "drinks"
    assert await strip(web) == ["drinks", "games", "food"]
    await move(ids.public("cat", games.id), ids.public("cat", food.id))
    assert await strip(web) == ["drinks", "food", "games"]
    entries = [entry.diff for entry in await AuditEntry.filter(action="category.moved").order_by("id")]
    assert entries == [{"place": [3, 1]}, {"place": [2, 3]}]
    # Where it stands already there is nothing to note or to tell.
    before = await fingerprint()
    await move(ids.public("cat", games.id), ids.public("cat", food.id))
    for after in (made["id"], f"cat_{'0' * 32}", "x"):
        assert (await move(made["id"], after))["path"] == ["after"]
    assert (await move(f"cat_{'0' * 32}", None))["code"] == "CATEGORY_UNKNOWN"
    taken = (await web.office(CREATE, slug="food", input=INPUT))["createCategory"]
    assert (taken["code"], taken["path"]) == ("CATEGORY_TAKEN", ["slug"])
    for slug in ("", "Food", "a--b", "x" * 81):
        assert (await web.office(CREATE, slug=slug, input=INPUT))["createCategory"]["path"] == ["slug"]
    assert changed(before, await fingerprint()) == []


async def test_a_category_is_removed_once_its_goods_stand_elsewhere(web: Client) -> None:
    marketer = await accounts.staff(Role.MARKETER)
    games, food = await catalog.category("games"), await catalog.category("food")
    goods = [await catalog.product(shelf=games), await catalog.product(shelf=games)]
    await catalog.product(shelf=food)
    id, to = ids.public("cat", games.id), ids.public("cat", food.id)
    await web.wear(marketer)

    async def take_away(to: str | None, version: int = 1) -> Any:
        return (await web.office(TAKE_AWAY, id=id, version=version, to=to))["removeCategory"]

    before = await fingerprint()
    assert await take_away(None) == {"__typename": "CategoryInUse", "code": "CATEGORY_IN_USE", "path": None, "goods": 2}
    for wrong in (id, f"cat_{'0' * 32}", "x"):
        assert (await take_away(wrong))["path"] == ["moveTo"]
    assert (await take_away(to, version=2))["code"] == "CATEGORY_CHANGED"
    assert changed(before, await fingerprint()) == []

    assert await take_away(to) == {"__typename": "CategoryRemoved", "id": id}
    shown = (await web.shop("{ categories { slug productCount } }"))["categories"]
    assert shown == [{"slug": "food", "productCount": 0}]
    moved = await Product.filter(id__in=[one.id for one in goods])
    assert {(one.category_id, one.version, one.updated_by_id) for one in moved} == {(food.id, 2, marketer.id)}
    told = await OutboxMessage.filter(topic="catalogue.changed").order_by("-id").first()
    assert told is not None
    assert told.payload == {"product_ids": sorted(str(one.id) for one in goods)}
    (entry,) = await AuditEntry.filter(action="category.removed")
    assert (entry.target, (entry.diff or {})["goods"]) == (id, [2, 0])
    noted = {entry.target for entry in await AuditEntry.filter(action="product.updated")}
    assert noted == {ids.public("prd", one.id) for one in goods}
    assert (await take_away(to))["code"] == "CATEGORY_UNKNOWN"
    # An empty one goes as it is.
    empty = (await web.office(CREATE, slug="drinks", input=INPUT))["createCategory"]
    gone = (await web.office(TAKE_AWAY, id=empty["id"], version=1, to=None))["removeCategory"]
    assert gone["__typename"] == "CategoryRemoved"


async def test_goods_that_come_while_their_category_goes_are_never_lost(web: Client) -> None:
    marketer = await accounts.staff(Role.MARKETER)
    games, food = await catalog.category("games"), await catalog.category("food")
    goods = [await catalog.product(shelf=food) for _ in range(6)]
    id, to = ids.public("cat", games.id), ids.public("cat", food.id)
    await web.wear(marketer)
    into = """mutation ($id: ID!, $to: ID!) {
      moveProducts(input: {products: [{id: $id, version: 1, categoryId: $to}]}) {
      __typename ... on UserError { code } } }"""
    answers = await asyncio.gather(
        *(web.office(into, id=ids.public("prd", one.id), to=id) for one in goods),
        web.office(TAKE_AWAY, id=id, version=1, to=to),
    )
    assert all(answer for answer in answers)
    gone = answers[-1]["removeCategory"]["__typename"] == "CategoryRemoved"
    assert await Category.filter(id=games.id).exists() is not gone
    assert await Product.filter(category_id__in=[games.id, food.id]).count() == len(goods)
