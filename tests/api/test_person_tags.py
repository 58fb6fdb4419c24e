"""Tags of buyers and the month of their birthday: who says them, what they are good for, and that they go with them."""

from typing import Any

import pytest

from backend.core import clock, ids
from backend.domain.accounts import service as accounts_service
from backend.domain.accounts.models import Customer
from backend.domain.accounts.permissions import Role
from backend.domain.accounts.tags import PersonTag
from backend.domain.audit.models import AuditEntry
from backend.domain.orders.models import Order
from backend.domain.privacy import gathering
from backend.domain.promotions.pricing.rules import Amount, BirthdayMonth, Tagged
from tests.api.conftest import Client
from tests.make import accounts, catalog, promotions, vault
from tests.make.purse import purse

# Fixtures that others stand on are found by their names.
__all__ = ["purse"]

pytestmark = pytest.mark.usefixtures("purse")

TAG = """mutation ($people: [PersonTagsInput!]!) { setPersonTags(input: {people: $people}) { __typename
  ... on PeopleTagged { people { id outcome tags code } } ... on UserError { code path } } }"""
FOUND = """query ($tags: [String!]) { people(filter: {tags: $tags}) { edges { node { id tags } } }
  personTags { tag count } }"""
SAY = """mutation ($month: Int!) { sayBirthday(month: $month) { __typename ... on Me { birthdayMonth }
  ... on UserError { code } } }"""
CORRECT = """mutation ($id: ID!, $month: Int) { correctBirthday(
  input: {personId: $id, month: $month, reason: "By letter"}) { __typename ... on UserError { code } } }"""
QUOTE = """query ($id: ID!) { quote(input: {lines: [{variantId: $id, quantity: 1}]}) {
  ... on Quote { total { amount } } } }"""
PLACE = """mutation ($id: ID!, $total: Decimal!) { placeOrder(idempotencyKey: "a-key-of-its-own", input: {
  lines: [{variantId: $id, quantity: 1}], acceptsNoReturn: true, contact: {email: "lin@example.com"},
  expectedTotal: {amount: $total, currency: "CNY"}}) { __typename } }"""


@pytest.fixture
async def goods(db: str) -> str:
    variant = await catalog.variant(price=3000)
    await vault.batch(variant, codes=4)
    return ids.public("var", variant.id)


async def total(web: Client, goods: str) -> str:
    found: str = (await web.shop(QUOTE, id=goods))["quote"]["total"]["amount"]
    return found


async def tag(web: Client, *people: dict[str, Any]) -> list[dict[str, Any]]:
    answer = (await web.office(TAG, people=list(people)))["setPersonTags"]
    assert answer["__typename"] == "PeopleTagged", answer
    found: list[dict[str, Any]] = answer["people"]
    return found


async def test_many_are_tagged_at_once_led_back_and_never_over_somebody_elses_tags(web: Client) -> None:
    one, two = [ids.public("cus", (await accounts.customer()).id) for _ in range(2)]
    staff = await accounts.staff(Role.SUPPORT)
    await web.wear(staff)
    nobody = ids.public("cus", ids.new())
    done = await tag(
        web,
        {"id": one, "was": [], "tags": [" big   spender", "vip"]},
        {"id": two, "was": ["other"], "tags": ["vip"]},
        {"id": nobody, "was": [], "tags": ["vip"]},
    )
    assert [(row["outcome"], row["tags"], row["code"]) for row in done] == [
        ("DONE", ["big spender", "vip"], None),
        ("REFUSED", [], "TAGS_CHANGED"),
        ("REFUSED", None, "PERSON_UNKNOWN"),
    ]
    found = await web.office(FOUND, tags=["vip"])
    assert [edge["node"]["id"] for edge in found["people"]["edges"]] == [one]
    assert found["personTags"] == [{"tag": "big spender", "count": 1}, {"tag": "vip", "count": 1}]
    (back,) = await tag(web, {"id": one, "was": ["vip", "big spender"], "tags": []})
    assert (back["outcome"], back["tags"]) == ("DONE", [])
    (same,) = await tag(web, {"id": one, "was": [], "tags": []})
    assert same["outcome"] == "UNCHANGED"
    assert [entry.action for entry in await AuditEntry.filter(target=one)] == ["person.tagged"] * 2
    wrong = await web.office(TAG, people=[{"id": one, "was": [], "tags": ["x" * 41]}])
    assert wrong["setPersonTags"]["path"] == ["input", "people", "0", "tags"]
    assert not await PersonTag.exists()


async def test_a_promotion_for_a_tag_is_for_whoever_has_it(web: Client, goods: str) -> None:
    await promotions.promotion(Amount(500), when=Tagged(frozenset({"vip"})))
    lin = await accounts.customer()
    await web.wear(lin)
    assert await total(web, goods) == "30.00"
    await PersonTag.create(customer_id=lin.id, name="vip")
    assert await total(web, goods) == "25.00"
    assert (await web.shop(PLACE, id=goods, total="25.00"))["placeOrder"]["__typename"] == "PlacedOrder"
    # What it was priced by is kept with it.
    assert (await Order.get(customer_id=lin.id)).facts["tags"] == ["vip"]


async def test_a_birthday_is_said_once_and_staff_correct_it(web: Client, goods: str) -> None:
    month = clock.now().month
    await promotions.promotion(Amount(500), when=BirthdayMonth())
    lin = await accounts.customer()
    await web.wear(lin)
    assert (await web.shop(SAY, month=13))["sayBirthday"]["code"] == "INVALID_INPUT"
    assert (await web.shop(SAY, month=month % 12 + 1))["sayBirthday"] == {
        "__typename": "Me",
        "birthdayMonth": month % 12 + 1,
    }
    assert await total(web, goods) == "30.00"
    assert (await web.shop(SAY, month=month))["sayBirthday"]["code"] == "BIRTHDAY_KNOWN"
    await web.wear(await accounts.staff(Role.SUPPORT))
    mine = ids.public("cus", lin.id)
    assert (await web.office(CORRECT, id=mine, month=month))["correctBirthday"]["__typename"] == "Person"
    assert await total(web, goods) == "25.00"
    entry = await AuditEntry.get(target=mine)
    # The journal outlives the person, and says no more than that it changed.
    assert (entry.action, entry.reason, entry.diff) == (
        "person.birthday_corrected",
        "By letter",
        {"birthday": ["said", "said"]},
    )


async def test_both_are_in_the_copy_of_ones_data_and_go_with_the_person(db: str) -> None:
    lin = await accounts.customer()
    await Customer.filter(id=lin.id).update(birthday_month=5)
    await PersonTag.create(customer_id=lin.id, name="vip")
    lin = await Customer.get(id=lin.id)
    told = (await gathering.person(lin, clock.now()))["person"]
    assert (told["birthday_month"], told["tags"]) == (5, ["vip"])
    await accounts_service.forget_person(lin, at=clock.now())
    assert (await Customer.get(id=lin.id)).birthday_month is None
    assert not await PersonTag.exists()
