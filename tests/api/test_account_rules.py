"""Which accounts goods credit, beyond their format: carriers, moved numbers, servers, patterns, at every door."""

import pytest

from backend.core import ids
from backend.domain.accounts.permissions import Role
from backend.domain.catalog.account_rules import AccountRules, Server
from backend.domain.catalog.models import AccountFormat, Carrier, FulfilmentKind, PortedNumbers, Variant
from backend.domain.catalog.words import Words
from backend.domain.orders.models import Order, OrderLine
from tests.make import accounts, catalog, partners
from tests.make import paid as make
from tests.make.provider import levers, provider, sandbox_process

__all__ = ["levers", "provider", "sandbox_process"]

REFUSED = """... on UserError { code message path } ... on CarrierRefused { reason carrier carriers mayBePorted }
  ... on ServerRefused { servers { code name } }"""
PLACE = f"""mutation ($input: PlaceOrderInput!, $key: String!) {{ placeOrder(input: $input, idempotencyKey: $key) {{
  __typename {REFUSED} ... on PlacedOrder {{ order {{ lines {{ account server }} }} }} }} }}"""
QUOTE = f"""query ($lines: [LineInput!]!) {{ quote(input: {{lines: $lines}}) {{ __typename {REFUSED}
  ... on Quote {{ lines {{ account carrier ported server {{ code name }} variant {{ accountRules {{
    carriers portedNumbers pattern label example servers {{ code name }} }} }} }} }} }} }}"""
PARTNER = f"""query ($lines: [LineInput!]!) {{ quote(input: {{lines: $lines}}) {{ __typename {REFUSED} }} }}"""
EAST, WEST = Server("east", Words("东区", "East")), Server("west-2", Words("西区", "West"))
MOBILE_ONLY = AccountRules((Carrier.MOBILE, Carrier.BROADCAST), PortedNumbers.ACCEPTED)
PLAYERS = AccountRules(servers=(EAST, WEST), pattern=r"\d{9}", label=Words("角色编号", "Player number"))
MOBILE, UNICOM = "13800138000", "18600138000"


def line(variant, **named):
    return {"variantId": ids.public("var", variant.id), "quantity": 1, **named}


async def a_topup(rules, format=AccountFormat.PHONE) -> Variant:
    variant = await catalog.variant(kind=FulfilmentKind.TOPUP, price=9_950, face=10_000, format=format, rules=rules)
    await make.offer(variant)
    return variant


async def quoted(web, *lines):
    return (await web.shop(QUOTE, lines=list(lines)))["quote"]


async def place(web, *lines, total="99.50"):
    input = {
        "lines": list(lines),
        "contact": {"email": f"{ids.new().hex}@example.com"},
        "expectedTotal": {"amount": total, "currency": "CNY"},
        "acceptsNoReturn": True,
    }
    return (await web.shop(PLACE, input=input, key=f"key-of-one-purchase-{ids.new()}"))["placeOrder"]


@pytest.mark.usefixtures("provider")
async def test_a_number_of_another_carrier_is_taken_when_it_moved(web):
    topup = await a_topup(MOBILE_ONLY)
    refused = await quoted(web, line(topup, account=UNICOM))
    assert refused == {
        "__typename": "CarrierRefused",
        "code": "CARRIER_REFUSED",
        "message": "Only for numbers of China Mobile, China Broadnet; this one is of China Unicom.",
        "path": ["input", "lines", "0", "account"],
        "reason": "OTHER_CARRIER",
        "carrier": "UNICOM",
        "carriers": ["MOBILE", "BROADCAST"],
        "mayBePorted": True,
    }
    assert (await place(web, line(topup, account=UNICOM)))["__typename"] == "CarrierRefused"
    assert not await Order.exists()
    (moved,) = (await quoted(web, line(topup, account=UNICOM, portedTo="MOBILE")))["lines"]
    assert (moved["carrier"], moved["ported"]) == ("MOBILE", True)
    (own,) = (await quoted(web, line(topup, account=MOBILE, portedTo="MOBILE")))["lines"]
    assert (own["carrier"], own["ported"]) == ("MOBILE", False)
    placed = await place(web, line(topup, account=UNICOM, portedTo="MOBILE"))
    assert placed["order"]["lines"] == [{"account": "+8618600138000", "server": None}]
    (facts,) = (await Order.get()).facts["lines"]
    assert (facts["carrier"], facts["ported"]) == ("MOBILE", True)
    assert "8600138" not in str(facts)


@pytest.mark.usefixtures("provider")
@pytest.mark.parametrize(
    ("named", "reason", "may"),
    [
        ({"account": UNICOM}, "OTHER_CARRIER", False),
        ({"account": UNICOM, "portedTo": "MOBILE"}, "PORTED", False),
        ({"account": MOBILE, "portedTo": "UNICOM"}, "OTHER_CARRIER", False),
        ({"account": "17012345678"}, "OTHER_CARRIER", False),
        ({"account": "+447911123456"}, "OTHER_CARRIER", False),
    ],
)
async def test_where_moved_numbers_are_refused_a_word_does_not_help(web, named, reason, may):
    topup = await a_topup(AccountRules((Carrier.MOBILE,)))
    refused = await place(web, line(topup, **named))
    assert (refused["__typename"], refused["reason"], refused["mayBePorted"]) == ("CarrierRefused", reason, may)
    assert not await Order.exists()


async def test_a_number_of_abroad_cannot_have_moved_here(web):
    refused = await quoted(web, line(await a_topup(MOBILE_ONLY), account="+447911123456", portedTo="MOBILE"))
    assert (refused["carrier"], refused["mayBePorted"]) == (None, False)


@pytest.mark.usefixtures("provider")
async def test_a_player_is_on_one_of_the_servers(web):
    topup = await a_topup(PLAYERS, AccountFormat.GAME_ID)
    (asked,) = (await quoted(web, line(topup)))["lines"]
    assert asked["variant"]["accountRules"] == {
        "carriers": [],
        "portedNumbers": "REFUSED",
        "pattern": r"\d{9}",
        "label": "Player number",
        "example": None,
        "servers": [{"code": "east", "name": "East"}, {"code": "west-2", "name": "West"}],
    }
    # Not named yet is no mistake before the order; another one is.
    assert (await quoted(web, line(topup, account="123456789")))["lines"][0]["server"] is None
    assert (await quoted(web, line(topup, account="123456789", server="north")))["path"][-1] == "server"
    missing = await place(web, line(topup, account="123456789"))
    assert (missing["__typename"], missing["servers"][0]) == ("ServerRefused", {"code": "east", "name": "East"})
    assert (await place(web, line(topup, account="12345678", server="east")))["__typename"] == "AccountInvalid"
    assert not await Order.exists()
    placed = await place(web, line(topup, account="123456789", server="west-2"))
    assert placed["order"]["lines"] == [{"account": "123456789", "server": "West"}]
    kept = await OrderLine.get()
    assert kept.snapshot["server"] == {"code": "west-2", "names": {"zh": "西区", "en": "West"}}


async def test_what_asks_for_no_server_takes_none(web):
    plain = await a_topup(None, AccountFormat.GAME_ID)
    for named in ({"server": "east"}, {"portedTo": "MOBILE"}):
        refused = await quoted(web, line(plain, account="123456789", **named))
        assert (refused["code"], refused["path"][-1]) == ("INVALID_INPUT", next(iter(named)))


@pytest.mark.usefixtures("provider")
async def test_one_account_serves_a_bundle_by_the_rules_of_all_its_parts(web):
    code = await catalog.variant(price=1_000)
    parts = [(await a_topup(MOBILE_ONLY), 1), (await a_topup(AccountRules((Carrier.MOBILE, Carrier.UNICOM))), 1)]
    bundle = await catalog.bundle([(code, 1), *parts], price=10_000)
    # Moved to the network that both are for, but one takes only its own.
    refused = await quoted(web, line(bundle, account=UNICOM, portedTo="MOBILE"))
    assert (refused["__typename"], refused["reason"]) == ("CarrierRefused", "PORTED")
    assert (await quoted(web, line(bundle, account=MOBILE)))["__typename"] == "Quote"
    other = AccountRules(servers=(EAST,))
    apart = [(await a_topup(one, AccountFormat.GAME_ID), 1) for one in (PLAYERS, other)]
    assert (await quoted(web, line(await catalog.bundle(apart))))["__typename"] == "VariantUnknown"


async def test_a_program_is_refused_alike(web):
    topup = await a_topup(MOBILE_ONLY)
    await partners.remembering()
    program = await partners.program(await partners.partner(balance=10_000))
    await partners.price(program.partner, (topup, 9_000))
    web.sign_as(program)
    refused = (await web.partner(PARTNER, lines=[line(topup, account=UNICOM)]))["quote"]
    assert (refused["__typename"], refused["mayBePorted"]) == ("CarrierRefused", True)
    moved = line(topup, account=UNICOM, portedTo="MOBILE")
    assert (await web.partner(PARTNER, lines=[moved]))["quote"]["__typename"] == "Quote"


CREATE = """mutation ($input: ProductInput!, $key: String!) { createProduct(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code path }
  ... on Product { id variants { accountFormat accountRules { carriers portedNumbers pattern example
    label { zhCn en } servers { code names { zhCn en } } } } } } }"""
BOTH = {"zhCn": "甲", "en": "A"}
ONE = {"code": "east", "names": BOTH}


def product(category, format, rules):
    words = dict.fromkeys(("names", "summaries", "descriptions", "rules", "refundNotes"), BOTH)
    variant = {"sku": f"SKU-{ids.new().hex[:8]}", "names": BOTH, "maxPerOrder": 5, "prices": [], "kind": "TOPUP"}
    variant |= {"topupSpeed": "FAST", "promisedSeconds": 600, "faceValue": {"amount": "10.00", "currency": "CNY"}}
    variant |= {"accountFormat": format, "accountRules": rules}
    art = {"glyph": "phone", "hue": 100, "label": "A"}
    category_id = ids.public("cat", category.id)
    return {"slug": f"p-{ids.new().hex[:8]}", "art": art, "variants": [variant], "categoryId": category_id, **words}


@pytest.mark.parametrize(
    ("format", "rules", "problem"),
    [
        ("PHONE", {"carriers": ["MOBILE"], "portedNumbers": "ACCEPTED"}, None),
        ("PHONE", {"servers": [ONE]}, "servers"),
        ("PHONE", {"pattern": r"\d"}, "pattern"),
        ("PHONE", {"carriers": ["MOBILE", "MOBILE"]}, "carriers"),
        ("EMAIL", {"carriers": ["MOBILE"]}, "carriers"),
        ("GAME_ID", {"servers": [ONE, ONE]}, "servers"),
        ("GAME_ID", {"servers": [{"code": "a b", "names": BOTH}]}, "code"),
        ("GAME_ID", {"servers": [{"code": "a", "names": {"zhCn": "", "en": "A"}}]}, "zhCn"),
        ("GAME_ID", {"pattern": "(a+)+"}, "pattern"),
        ("GAME_ID", {"pattern": r"\d{9}", "example": "12"}, "example"),
        ("GAME_ID", {"servers": [ONE], "pattern": r"\d{9}", "example": "123456789", "label": BOTH}, None),
        ("FREE", None, "label"),
        ("FREE", {"pattern": r"\d"}, "label"),
        ("FREE", {"label": BOTH}, None),
    ],
)
async def test_rules_have_a_meaning_for_their_format(web, format, rules, problem):
    shelf = await catalog.category()
    await web.wear(await accounts.staff(Role.OPERATOR))
    answer = (await web.office(CREATE, input=product(shelf, format, rules), key=ids.new().hex))["createProduct"]
    if problem is not None:
        assert (answer["__typename"], answer["path"][-1]) == ("InvalidInput", problem)
        assert not await Variant.exists()
        return
    (made,) = answer["variants"]
    assert rules.items() <= made["accountRules"].items()
