"""Staff take a partner on, from nothing to its first order, at the admin door; every step is in the journal."""

from typing import Any

import pytest

from backend.adapters.payments.prepaid import PrepaidBalance
from backend.core import database, ids
from backend.domain.accounts.permissions import Role
from backend.domain.distribution.models import PartnerCredit
from backend.domain.payments import providers
from tests.api.conftest import Client
from tests.api.partner.documents import BALANCE, PLACE, placing, var
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, catalog, partners, vault, webhooks
from tests.make.partners import Program

REFUSED = "... on UserError { code message path }"
CREATE = f"""mutation($input: CreatePartnerInput!, $key: String!) {{
  createPartner(input: $input, idempotencyKey: $key) {{
    __typename {REFUSED} ... on Partner {{ id code state version currency channel {{ code currency }}
    balance {{ available {{ amount }} }} clients {{ id }} }} }} }}"""
PRICES = f"""mutation($input: SetPartnerPricesInput!) {{ setPartnerPrices(input: $input) {{ __typename {REFUSED}
  ... on Partner {{ version }} ... on PartnerVersionConflict {{ current {{ version }} }} }} }}"""
CREDIT = f"""mutation($input: CreditPartnerInput!, $key: String!) {{
  creditPartner(input: $input, idempotencyKey: $key) {{
    __typename {REFUSED} ... on PartnerCredit {{ id amount {{ amount }} createdBy {{ name }} }}
  ... on InsufficientBalance {{ balance {{ amount }} }} }} }}"""
CLIENT = f"""mutation($input: CreateApiClientInput!, $key: String!) {{
  createApiClient(input: $input, idempotencyKey: $key) {{ __typename {REFUSED}
    ... on ApiClient {{ id scopes addresses state version }} }} }}"""
SET = f"""mutation($input: SetApiClientInput!) {{ setApiClient(input: $input) {{ __typename {REFUSED}
  ... on ApiClient {{ scopes addresses state version }} }} }}"""
ISSUE = f"""mutation($input: IssueApiKeyInput!) {{ issueApiKey(input: $input) {{ __typename {REFUSED}
  ... on IssuedApiKey {{ secret key {{ id keyId state }} }} ... on TooManyKeys {{ limit }} }} }}"""
RETIRE = f"""mutation($input: RetireApiKeyInput!) {{ retireApiKey(input: $input) {{ __typename {REFUSED}
  ... on ApiKey {{ state retiredAt }} }} }}"""
PAUSE = f"""mutation($input: SetPartnerInput!) {{ setPartner(input: $input) {{ __typename {REFUSED}
  ... on Partner {{ state version }} }} }}"""
READ = """query($id: ID!) { partner(id: $id) { code state balance { available { amount } posted { amount } }
    clients { name keys { keyId state lastUsedAt } } }
  partnerPrices(partnerId: $id) { edges { node { price { amount } variant { sku } } } }
  partnerCredits(partnerId: $id) { edges { node { amount { amount } reason } } } }"""
ALL = ["CATALOGUE_READ", "ORDERS_READ", "ORDERS_WRITE", "CODES_READ", "BALANCE_READ", "WEBHOOKS_WRITE"]


@pytest.fixture(autouse=True)
async def office(web: Client) -> None:
    vault.bind_keys()
    providers.unbind_all()
    providers.bind("prepaid", PrepaidBalance(), standard=False)
    await web.wear(await accounts.staff(Role.OPERATOR))
    await partners.remembering()


async def done(web: Client, query: str, **variables: Any) -> dict[str, Any]:
    """The one answer of a mutation."""
    (answer,) = (await web.office(query, **variables)).values()
    return dict(answer)


def key() -> str:
    return f"key-{ids.new()}"


async def test_a_partner_is_taken_on_and_buys(web: Client) -> None:
    code = await catalog.variant(price=1000)
    await vault.batch(code, codes=5)
    made = await done(web, CREATE, input={"code": "acme", "name": "Acme", "currency": "CNY"}, key=key())
    assert made == {
        "__typename": "Partner",
        "id": made["id"],
        "code": "acme",
        "state": "ACTIVE",
        "version": 1,
        "currency": "CNY",
        "channel": {"code": "partner-acme", "currency": "CNY"},
        "balance": {"available": {"amount": "0.00"}},
        "clients": [],
    }
    id = made["id"]
    priced = {"partnerId": id, "version": 1, "prices": [{"variantId": var(code), "price": _cny("7.50")}]}
    assert await done(web, PRICES, input=priced) == {"__typename": "Partner", "version": 2}
    stale = await done(web, PRICES, input=priced)
    assert (stale["code"], stale["current"]) == ("PARTNER_VERSION_CONFLICT", {"version": 2})
    paid_in = {"partnerId": id, "amount": _cny("20.00"), "reason": "T-1"}
    # Who issues keys books no money, and the other way round.
    refused = await web.post("/graphql/admin", json={"query": CREDIT, "variables": {"input": paid_in, "key": key()}})
    assert refused.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert await PartnerCredit.all().count() == 0
    await web.wear(await accounts.staff(Role.FINANCE))
    credit = await done(web, CREDIT, input=paid_in, key=key())
    assert credit["amount"] == {"amount": "20.00"}
    short = await done(web, CREDIT, input={"partnerId": id, "amount": _cny("-20.01"), "reason": "no"}, key=key())
    assert (short["code"], short["balance"]) == ("INSUFFICIENT_BALANCE", {"amount": "20.00"})
    await web.wear(await accounts.staff(Role.OPERATOR))
    asked = {"partnerId": id, "name": "Shop", "scopes": ALL, "addresses": ["127.0.0.1"]}
    client = await done(web, CLIENT, input=asked, key=key())
    assert (client["scopes"], client["addresses"]) == (sorted(ALL), ["127.0.0.1/32"])
    issued = await done(web, ISSUE, input={"clientId": client["id"]})
    web.sign_as(Program(None, None, issued["key"]["keyId"], issued["secret"]))  # type: ignore[arg-type]
    placed = (await web.partner(PLACE, input=placing([(code, 2)], "15.00", "A-1"), key=key()))["placeOrder"]
    assert placed["order"]["state"] == "PAID"
    assert (await web.partner(BALANCE))["balance"]["available"] == {"amount": "5.00"}
    seen = await web.office(READ, id=id)
    assert seen["partner"]["balance"] == {"available": {"amount": "5.00"}, "posted": {"amount": "20.00"}}
    (known,) = seen["partner"]["clients"][0]["keys"]
    assert (known["keyId"], known["state"], known["lastUsedAt"] is None) == (issued["key"]["keyId"], "LIVE", False)
    assert seen["partnerPrices"]["edges"] == [{"node": {"price": {"amount": "7.50"}, "variant": {"sku": code.sku}}}]
    assert seen["partnerCredits"]["edges"] == [{"node": {"amount": {"amount": "20.00"}, "reason": "T-1"}}]
    rows = await database.fetch("SELECT action, to_jsonb(a)::text AS text FROM audit_entry a ORDER BY id")
    assert [row["action"] for row in rows] == [
        "partner.created", "partner.priced", "partner.credited", "api_client.created", "api_key.issued",
    ]  # fmt: skip
    assert not any(issued["secret"] in row["text"] for row in rows)


def _cny(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "CNY"}


async def test_a_third_key_waits_for_one_to_be_retired(web: Client) -> None:
    program = await partners.program()
    asked = {"clientId": ids.public("apc", program.client.id)}
    second = await done(web, ISSUE, input=asked)
    before = await fingerprint()
    third = await done(web, ISSUE, input=asked)
    assert (third["code"], third["limit"]) == ("TOO_MANY_KEYS", 2)
    assert changed(before, await fingerprint()) == []
    retired = await done(web, RETIRE, input={"id": second["key"]["id"], "reason": "leaked"})
    assert (retired["state"], retired["retiredAt"] is None) == ("RETIRED", False)
    assert (await done(web, ISSUE, input=asked))["key"]["state"] == "LIVE"


async def test_scopes_change_and_a_pause_holds_from_the_next_request(web: Client) -> None:
    program = await partners.program()
    web.sign_as(program)
    assert await web.partner(BALANCE)
    asked = {
        "id": ids.public("apc", program.client.id),
        "version": 1,
        "name": "Shop",
        "scopes": ["ORDERS_READ"],
        "addresses": [],
        "state": "ACTIVE",
    }
    assert (await done(web, SET, input=asked))["version"] == 2
    answer = await web.post("/graphql/partner", json={"query": BALANCE})
    assert answer.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert (await done(web, SET, input=asked))["code"] == "API_CLIENT_VERSION_CONFLICT"
    await done(web, SET, input={**asked, "version": 2, "state": "PAUSED"})
    assert (await web.post("/graphql/partner", json={"query": BALANCE})).status_code == 403
    bad = await done(web, SET, input={**asked, "version": 3, "addresses": ["10.0.0.1/8"]})
    assert (bad["code"], bad["path"]) == ("INVALID_INPUT", ["input", "addresses", "0"])


async def test_a_bundle_is_priced_with_its_components_or_not_at_all(web: Client) -> None:
    code = await catalog.variant(price=1000)
    bundle = await catalog.bundle([(code, 2)], price=1800)
    partner = await partners.partner()
    asked = {"partnerId": ids.public("ptn", partner.id), "version": 1}
    before = await fingerprint()
    alone = await done(web, PRICES, input={**asked, "prices": [{"variantId": var(bundle), "price": _cny("15.00")}]})
    assert (alone["code"], alone["path"]) == ("INVALID_INPUT", ["input", "prices"])
    assert changed(before, await fingerprint()) == []
    both = [{"variantId": var(bundle), "price": _cny("15.00")}, {"variantId": var(code), "price": _cny("9.00")}]
    assert (await done(web, PRICES, input={**asked, "prices": both}))["version"] == 2
    gone = {**asked, "version": 2, "prices": [{"variantId": var(code), "price": None}]}
    assert (await done(web, PRICES, input=gone))["code"] == "INVALID_INPUT"


async def test_a_paused_partner_is_told_why_in_the_journal(web: Client) -> None:
    partner = await partners.partner()
    asked = {"id": ids.public("ptn", partner.id), "version": 1, "name": "P", "state": "PAUSED", "reason": "unpaid"}
    assert await done(web, PAUSE, input=asked) == {"__typename": "Partner", "state": "PAUSED", "version": 2}
    (row,) = await database.fetch("SELECT reason FROM audit_entry WHERE action = 'partner.changed'")
    assert row["reason"] == "unpaid"


async def test_an_endpoint_says_whose_it_is(web: Client) -> None:
    owner = await partners.partner(code="north")
    endpoint = await webhooks.endpoint(owner.id)
    await web.wear(await accounts.staff(Role.OPERATOR))
    told = await web.office("{ webhookEndpoints(first: 10) { edges { node { id ownerId owner { id code name } } } } }")
    partner = ids.public("ptn", owner.id)
    assert told["webhookEndpoints"]["edges"] == [
        {
            "node": {
                "id": ids.public("whe", endpoint.id),
                "ownerId": partner,
                "owner": {"id": partner, "code": "north", "name": owner.name},
            }
        }
    ]
