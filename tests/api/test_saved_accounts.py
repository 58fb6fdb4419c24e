"""Accounts that a customer keeps to credit again: the owner's alone, counted, by the rules of the goods."""

import asyncio

import pytest

from backend.core import ids
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.account_rules import AccountRules, Server
from backend.domain.catalog.models import AccountFormat, Carrier, FulfilmentKind, PortedNumbers
from backend.domain.catalog.words import Words
from backend.domain.checkout.models import SavedAccount
from tests.make import accounts, catalog
from tests.make.saved import saved_account

KEPT = "id label format account portedTo productId productName server { code name }"
SAVE = f"""mutation ($input: SaveAccountInput!) {{ saveAccount(input: $input) {{ __typename
  ... on UserError {{ code path }} ... on SavedAccount {{ {KEPT} }} ... on TooManySavedAccounts {{ limit }} }} }}"""
RENAME = """mutation ($id: ID!, $label: String!) { renameSavedAccount(id: $id, label: $label) { __typename
  ... on UserError { code path } ... on SavedAccount { label } } }"""
REMOVE = "mutation ($id: ID!) { removeSavedAccount(id: $id) { __typename ... on SavedAccountRemoved { id } } }"
MINE = f"{{ me {{ savedAccounts {{ {KEPT} }} }} }}"


async def save(web, variant, account, **more):
    input = {"variantId": ids.public("var", variant.id), "account": account, **more}
    return (await web.shop(SAVE, input=input))["saveAccount"]


async def mine(web):
    return (await web.shop(MINE))["me"]["savedAccounts"]


async def a_phone_topup(rules=None):
    return await catalog.variant(kind=FulfilmentKind.TOPUP, rules=rules)


async def a_game(**rules):
    return await catalog.variant(
        kind=FulfilmentKind.TOPUP, format=AccountFormat.GAME_ID, rules=AccountRules(**rules) if rules else None
    )


async def test_a_number_is_kept_in_one_form_once_and_renamed_and_forgotten(web):
    customer = await accounts.customer()
    await web.wear(customer)
    topup = await a_phone_topup()
    kept = await save(web, topup, " 138-0013-8000", label=" Mum ")
    assert kept == {
        "__typename": "SavedAccount",
        "id": kept["id"],
        "label": "Mum",
        "format": "PHONE",
        "account": "+8613800138000",
        "portedTo": None,
        "productId": None,
        "productName": None,
        "server": None,
    }
    again = await save(web, await a_phone_topup(), "13800138000", label="Mother")
    assert (again["id"], again["label"]) == (kept["id"], "Mother")
    assert [one["label"] for one in await mine(web)] == ["Mother"]
    renamed = (await web.shop(RENAME, id=kept["id"], label="Ma"))["renameSavedAccount"]
    assert renamed == {"__typename": "SavedAccount", "label": "Ma"}
    refused = (await web.shop(RENAME, id=kept["id"], label="x" * 41))["renameSavedAccount"]
    assert (refused["code"], refused["path"]) == ("INVALID_INPUT", ["label"])
    assert (await web.shop(REMOVE, id=kept["id"]))["removeSavedAccount"]["id"] == kept["id"]
    assert await mine(web) == []
    acts = await AuditEntry.all().order_by("id")
    assert [act.action for act in acts] == [
        *("account.saved", "account.saved", "account.renamed", "account.forgotten"),
    ]
    assert all("138" not in str(act.diff) for act in acts)


async def test_a_player_is_kept_with_the_game_and_the_server(web):
    await web.wear(await accounts.customer())
    game = await a_game(servers=(Server("east", Words("东区", "East")),), pattern=r"\d{9}")
    assert (await save(web, game, "123456789"))["code"] == "SERVER_REFUSED"
    assert (await save(web, game, "12", server="east"))["code"] == "ACCOUNT_INVALID"
    assert not await SavedAccount.exists()
    kept = await save(web, game, "123456789", server="east")
    assert (kept["server"], kept["productId"]) == ({"code": "east", "name": "East"}, ids.public("prd", game.product_id))
    assert kept["productName"]
    other = await save(web, await a_game(), "123456789")
    assert other["id"] != kept["id"]
    assert {one["productId"] for one in await mine(web)} == {kept["productId"], other["productId"]}


async def test_the_rules_of_the_goods_hold_for_what_is_kept(web):
    await web.wear(await accounts.customer())
    topup = await a_phone_topup(AccountRules((Carrier.MOBILE,), PortedNumbers.ACCEPTED))
    assert (await save(web, topup, "18600138000"))["code"] == "CARRIER_REFUSED"
    assert (await save(web, topup, "18600138000", portedTo="MOBILE"))["portedTo"] == "MOBILE"
    code = await catalog.variant()
    assert (await save(web, code, "18600138000"))["path"] == ["input", "account"]
    gone = await web.shop(SAVE, input={"variantId": "var_x", "account": "18600138000"})
    assert gone["saveAccount"]["code"] == "VARIANT_UNKNOWN"
    assert await SavedAccount.all().count() == 1


async def test_what_one_keeps_nobody_else_sees_or_touches(web):
    owner, stranger = await accounts.customer(), await accounts.customer()
    row = await saved_account(owner)
    id = ids.public("sac", row.id)
    await web.wear(stranger)
    assert await mine(web) == []
    assert (await web.shop(RENAME, id=id, label="Mine now"))["renameSavedAccount"]["code"] == "SAVED_ACCOUNT_UNKNOWN"
    assert (await web.shop(REMOVE, id=id))["removeSavedAccount"]["__typename"] == "SavedAccountUnknown"
    await row.refresh_from_db()
    assert row.label == "Mine"


async def test_a_guest_and_nobody_keep_nothing(web):
    topup = await a_phone_topup()
    for guest in (False, True):
        if guest:
            await web.wear(await accounts.guest())
        input = {"variantId": ids.public("var", topup.id), "account": "13800138000"}
        answer = await web.post("/graphql/storefront", json={"query": SAVE, "variables": {"input": input}})
        assert answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert not await SavedAccount.exists()


async def test_twenty_are_kept_however_many_come_at_once(web):
    customer = await accounts.customer()
    await web.wear(customer)
    topup = await a_phone_topup()
    for number in range(17):
        await saved_account(customer, f"+861390000{number:04d}")
    answers = await asyncio.gather(*(save(web, topup, f"1380000{number:04d}") for number in range(6)))
    assert sorted(one["__typename"] for one in answers) == ["SavedAccount"] * 3 + ["TooManySavedAccounts"] * 3
    assert {one.get("limit") for one in answers} == {None, 20}
    assert await SavedAccount.filter(customer=customer).count() == 20
    # One that is kept already is no further one.
    assert (await save(web, topup, "13900000000", label="First"))["label"] == "First"


@pytest.mark.usefixtures("db")
async def test_with_the_customer_they_are_gone():
    customer = await accounts.customer()
    await saved_account(customer)
    await customer.delete()
    assert not await SavedAccount.exists()
