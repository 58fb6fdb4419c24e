"""Staff look a buyer up, see what they bought and claimed, and note things that the buyer never sees."""

import pytest

from backend import api
from backend.core import ids
from backend.domain.accounts.models import Customer
from backend.domain.accounts.notes import PersonNote
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.orders.models import Order
from backend.schema.doors import Door
from tests.make import accounts, aftersales, catalog, orders, vault
from tests.make.aftersales import key

PEOPLE = """query ($filter: PersonFilter, $first: Int! = 20, $after: String) {
  people(filter: $filter, first: $first, after: $after) { edges { node { id } } pageInfo { endCursor } } }"""
PERSON = """query ($id: ID!) { person(id: $id) { email phone name contact contactMasked registeredAt claims sessions
  bought { orders paid { amount } refunded { amount } } notes { author words } }
  orders(filter: {personId: $id}) { edges { node { number personId } } }
  cases(filter: {personId: $id}) { edges { node { id } } } }"""
NOTE = """mutation ($input: NotePersonInput!, $key: String!) { notePerson(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code } ... on Person { notes { author words } } } }"""


async def bought(email: str) -> tuple[Customer, Order]:
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=2)
    buyer = await orders.customer(email=email)
    return await Customer.get(id=buyer.customer_id), await aftersales.handed_over(variant, buyer)


async def test_a_buyer_is_looked_up_and_shown_whole(web):
    lin, order = await bought("lin@example.com")
    wei, other = await bought("wei@example.com")
    await Order.filter(id=order.id).update(contact_phone="+8613800138123", contact_email=None)
    case = await aftersales.open_case(order)
    await aftersales.open_case(other)
    await web.wear(lin)
    await web.wear(await accounts.staff(Role.SUPPORT))

    async def found(**filter):
        return [edge["node"]["id"] for edge in (await web.office(PEOPLE, filter=filter))["people"]["edges"]]

    mine, theirs = ids.public("cus", lin.id), ids.public("cus", wei.id)
    for text, expected in (
        ("LIN@example.com", [mine]),
        ("8123", [mine]),
        ("138 0013 8123", [mine]),
        (order.number, [mine]),
        (other.number, [theirs]),
        ("nobody@example.com", []),
        ("%", []),
    ):
        assert await found(text=text) == expected, text
    assert await found(registered=True) == [theirs, mine]
    assert await found(registered=False) == []
    page = (await web.office(PEOPLE, first=1))["people"]
    following = (await web.office(PEOPLE, first=1, after=page["pageInfo"]["endCursor"]))["people"]
    assert [edge["node"]["id"] for edge in (*page["edges"], *following["edges"])] == [theirs, mine]

    seen = await web.office(PERSON, id=mine)
    assert (seen["person"]["email"], seen["person"]["claims"], seen["person"]["sessions"]) == ("lin@example.com", 1, 1)
    assert seen["person"]["bought"][0]["orders"] == 1
    assert [edge["node"] for edge in seen["orders"]["edges"]] == [{"number": order.number, "personId": mine}]
    assert [edge["node"]["id"] for edge in seen["cases"]["edges"]] == [ids.public("cas", case.id)]
    assert (await web.office(PERSON, id=ids.public("cus", ids.new())))["person"] is None


async def test_contacts_are_masked_and_notes_stay_inside(web):
    lin, _ = await bought("lin@example.com")
    mine = ids.public("cus", lin.id)
    support = await accounts.staff(Role.SUPPORT)
    await web.wear(support)
    same = key()
    said = {"personId": mine, "words": "Calls often"}
    for _ in range(2):
        noted = (await web.office(NOTE, input=said, key=same))["notePerson"]
        assert noted["notes"] == [{"author": support.name, "words": "Calls often"}]
    assert (await web.office(NOTE, input={**said, "words": " "}, key=key()))["notePerson"]["code"] == "INVALID_INPUT"
    unknown = {**said, "personId": ids.public("cus", ids.new())}
    assert (await web.office(NOTE, input=unknown, key=key()))["notePerson"]["code"] == "PERSON_UNKNOWN"
    assert await PersonNote.all().count() == 1
    assert [entry.action for entry in await AuditEntry.filter(target=mine)] == ["person.noted"]
    await web.wear(await accounts.staff(Role.FINANCE))
    person = (await web.office(PERSON, id=mine))["person"]
    assert [person[name] for name in ("email", "phone", "name", "contact")] == [None] * 4
    assert person["contactMasked"] == "l***@example.com"
    # A guest is known by the contact of the last order.
    guest = await orders.guest()
    await orders.placed([(await catalog.variant(kind=FulfilmentKind.MEMBERSHIP), 1)], by=guest, email="g@example.com")
    assert guest.customer_id is not None
    assert (await web.office(PERSON, id=ids.public("cus", guest.customer_id)))["person"]["contactMasked"] == (
        "g***@example.com"
    )


@pytest.mark.parametrize("door", [Door.STOREFRONT, Door.PARTNER])
def test_no_other_door_knows_of_it(door):
    for word in ("PersonNote", "type Person", "personId"):
        assert word not in api.sdl(door), word
