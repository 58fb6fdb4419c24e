"""Categories: staff say how each is called and shown, and the shop shows it so."""

from typing import Any

import pytest

from backend.core import ids
from backend.core.outbox.models import OutboxMessage
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import Category
from tests.api.conftest import Client
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, catalog

UPDATE = """mutation ($id: ID!, $version: Int!, $input: CategoryInput!) {
  updateCategory(id: $id, version: $version, input: $input) { __typename ... on UserError { code path }
    ... on CategoryChanged { current { version names { en } } }
    ... on Category { version glyph hue names { zhCn en } taglines { zhCn en } picture { id useCount } } } }"""
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
