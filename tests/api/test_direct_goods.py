"""Goods that are no codes, over HTTP: accounts named and masked, vouchers shown to their buyer, the manual queue."""

import asyncio
from datetime import timedelta

import pytest

from backend.core import clock, ids
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.accounts.permissions import Role
from backend.domain.catalog.models import AccountFormat, FulfilmentKind, TopUpSpeed
from backend.domain.fulfilment.models import ManualTask
from backend.domain.orders import links
from backend.domain.orders.models import Order, OrderLine
from backend.domain.payments.models import Refund
from backend.domain.redemption.models import Voucher, VoucherUse
from tests.make import accounts, catalog, vault
from tests.make import orders as buyers
from tests.make import paid as make
from tests.make.provider import levers, provider, sandbox_process

__all__ = ["levers", "provider", "sandbox_process"]

PLACE = """mutation ($input: PlaceOrderInput!, $key: String!) { placeOrder(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code message path }
  ... on AccountRequired { variantId format } ... on AccountInvalid { format } ... on AccountLimitReached { limit }
  ... on PlacedOrder { order { id lines { account } } } } }"""
QUOTE = """query ($lines: [LineInput!]!) { quote(input: {lines: $lines}) { __typename
  ... on UserError { code path }
  ... on Quote { total { amount } lines { account available variant { accountFormat topupSpeed promisedSeconds uses
    faceValue { amount } } } } } }"""
ORDER = """query ($id: ID, $token: String) { order(id: $id, lookupToken: $token) { state mayReveal
  lines { account units { kind state progress note voucher { state usesLeft token qr expiresAt }
    components { kind state progress } } } } }"""
STAFF_ORDER = """query ($id: ID!) { order(id: $id) { facts lines { account units { progress note
  voucher { state usesLeft } } } } }"""
REDEEM = """mutation ($token: String!, $key: String!) { redeemVoucher(token: $token, idempotencyKey: $key) {
  __typename ... on UserError { code message }
  ... on Redemption { usesLeft voucher { state usesLeft } variant { id } } } }"""
TASKS = """query ($filter: ManualTaskFilter) { manualTasks(filter: $filter) { edges { node { id state overdue account
  takenBy { name } unit { name } order { number } } } } }"""
TAKE = "mutation ($id: ID!) { takeManualTask(id: $id) { __typename ... on UserError { code } } }"
COMPLETE = """mutation ($id: ID!, $evidence: String!, $note: String) {
  completeManualTask(id: $id, evidence: $evidence, note: $note) { __typename ... on UserError { code path } } }"""
REFUSE = """mutation ($id: ID!, $reason: String!) {
  refuseManualTask(id: $id, reason: $reason) { __typename ... on UserError { code } } }"""


def line(variant, account=None, quantity=1):
    return {"variantId": ids.public("var", variant.id), "quantity": quantity, "account": account}


async def a_topup(**changes):
    variant = await catalog.variant(kind=FulfilmentKind.TOPUP, price=9_950, face=10_000, **changes)
    await make.offer(variant)
    return variant


async def place(web, *lines, total):
    input = {
        "lines": list(lines),
        "contact": {"email": f"{ids.new().hex}@example.com"},
        "expectedTotal": {"amount": total, "currency": "CNY"},
        "acceptsNoReturn": True,
    }
    return (await web.shop(PLACE, input=input, key=f"key-of-one-purchase-{ids.new()}"))["placeOrder"]


@pytest.mark.usefixtures("provider")
async def test_a_top_up_asks_for_an_account_and_keeps_it_in_one_form(web):
    topup = await a_topup(speed=TopUpSpeed.SLOW, promised_s=259_200)
    quote = (await web.shop(QUOTE, lines=[line(topup)]))["quote"]
    assert quote["lines"] == [
        {
            "account": None,
            "available": True,
            "variant": {
                "accountFormat": "PHONE",
                "topupSpeed": "SLOW",
                "promisedSeconds": 259_200,
                "uses": None,
                "faceValue": {"amount": "100.00"},
            },
        }
    ]
    assert (await web.shop(QUOTE, lines=[line(topup, " 138-0013-8000")]))["quote"]["lines"][0][
        "account"
    ] == "+8613800138000"
    assert (await web.shop(QUOTE, lines=[line(topup, "12")]))["quote"] == {
        "__typename": "AccountInvalid",
        "code": "ACCOUNT_INVALID",
        "path": ["input", "lines", "0", "account"],
    }
    missing = await place(web, line(topup), total="99.50")
    assert (missing["__typename"], missing["format"], missing["path"][-1]) == ("AccountRequired", "PHONE", "account")
    assert missing["message"] == "Name the phone number to be credited."
    wrong = await place(web, line(topup, "not a number"), total="99.50")
    assert (wrong["__typename"], wrong["format"]) == ("AccountInvalid", "PHONE")
    assert not await Order.exists()
    placed = await place(web, line(topup, "138 0013 8000"), total="99.50")
    assert placed["order"]["lines"] == [{"account": "+8613800138000"}]
    assert (await OrderLine.get()).account == "+8613800138000"


@pytest.mark.usefixtures("provider")
@pytest.mark.parametrize(
    ("format", "typed", "kept"),
    [
        (AccountFormat.EMAIL, "Lin@Example.COM ", "lin@example.com"),
        (AccountFormat.GAME_ID, "  Ranger#42", "Ranger#42"),
        (AccountFormat.EMAIL, "lin at example", None),
        (AccountFormat.GAME_ID, "x", None),
        (AccountFormat.GAME_ID, "a b", None),
    ],
    ids=["email", "player", "no-email", "too-short", "with-a-gap"],
)
async def test_each_format_has_its_own_rules(web, format, typed, kept):
    topup = await a_topup(format=format)
    placed = await place(web, line(topup, typed), total="99.50")
    if kept is None:
        assert (placed["__typename"], placed["format"]) == ("AccountInvalid", format.value)
    else:
        assert placed["order"]["lines"] == [{"account": kept}]


@pytest.mark.usefixtures("provider")
async def test_what_needs_no_account_takes_none_and_a_bundle_takes_one(web):
    code = await catalog.variant(price=1_000)
    await vault.batch(code, codes=5)
    refused = await place(web, line(code, "13800138000"), total="10.00")
    assert (refused["__typename"], refused["path"]) == ("InvalidInput", ["input", "lines", "0", "account"])
    bundle = await catalog.bundle([(code, 1), (await a_topup(), 1)], price=10_000)
    assert (await place(web, line(bundle), total="100.00"))["__typename"] == "AccountRequired"
    placed = await place(web, line(bundle, "13800138000"), total="100.00")
    assert placed["order"]["lines"] == [{"account": "+8613800138000"}]
    mixed = await catalog.bundle([(await a_topup(), 1), (await a_topup(format=AccountFormat.EMAIL), 1)])
    assert (await place(web, line(mixed, "13800138000"), total="25.00"))["__typename"] == "VariantUnknown"


@pytest.mark.usefixtures("provider")
async def test_one_number_gets_three_top_ups_a_day_whoever_buys(web):
    topup = await a_topup()
    answers = await asyncio.gather(*(place(web, line(topup, "13800138000"), total="99.50") for _ in range(8)))
    kinds = [answer["__typename"] for answer in answers]
    assert (kinds.count("PlacedOrder"), kinds.count("AccountLimitReached")) == (3, 5)
    assert next(answer for answer in answers if answer["__typename"] == "AccountLimitReached")["limit"] == 3
    assert (await place(web, line(topup, "13900139000"), total="99.50"))["__typename"] == "PlacedOrder"


async def test_the_account_is_whole_for_its_buyer_and_masked_for_others(web):
    customer = await accounts.customer(email="lin@example.com", at=clock.now().replace(year=2020, day=1))
    order = await make.delivered([(await a_topup(), 1)], by=Caller(customer_id=customer.id), account="13800138000")
    id, token = ids.public("ord", order.id), links.token_of(order)
    visitor = (await web.shop(ORDER, token=token))["order"]
    assert (visitor["mayReveal"], visitor["lines"][0]["account"]) == (False, "+86 138****8000")
    assert visitor["lines"][0]["units"][0]["progress"] == "WAITING"
    await web.wear(customer)
    assert (await web.shop(ORDER, id=id))["order"]["lines"][0]["account"] == "+8613800138000"
    for role, seen in ((Role.SUPPORT, "+8613800138000"), (Role.OPERATOR, "+86 138****8000")):
        await web.wear(await accounts.staff(role))
        answer = (await web.office(STAFF_ORDER, id=id))["order"]
        assert answer["lines"][0]["account"] == seen
        assert "13800138000" not in str(answer["facts"])


async def bought(goods, *, customer: Customer | None = None):
    by = Caller(customer_id=customer.id) if customer else await buyers.guest()
    return await make.delivered(goods, by=by)


async def test_a_voucher_is_shown_to_its_buyer_alone_and_taken_at_the_counter(web):
    customer = await accounts.customer(email="lin@example.com", at=clock.now().replace(year=2020, day=1))
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, uses=2)
    order = await bought([(goods, 1)], customer=customer)
    linked = (await web.shop(ORDER, token=links.token_of(order)))["order"]["lines"][0]["units"][0]["voucher"]
    assert (linked["state"], linked["usesLeft"], linked["token"], linked["qr"]) == ("LIVE", 2, None, None)
    await web.wear(customer)
    held = (await web.shop(ORDER, id=ids.public("ord", order.id)))["order"]["lines"][0]["units"][0]["voucher"]
    assert held["token"].startswith("T2:")
    assert held["qr"].startswith("data:image/svg+xml")

    await web.wear(await accounts.staff(Role.OPERATOR))
    for key, left in (("use-0001", 1), ("use-0001", 1), ("use-0002", 0)):
        taken = (await web.office(REDEEM, token=held["token"], key=key))["redeemVoucher"]
        assert (taken["__typename"], taken["usesLeft"]) == ("Redemption", left)
        # The counter reads what to hand over.
        assert taken["variant"] == {"id": ids.public("var", goods.id)}
    spent = (await web.office(REDEEM, token=held["token"], key="use-0003"))["redeemVoucher"]
    assert (spent["code"], spent["message"]) == ("VOUCHER_SPENT", "This voucher has been used up.")
    assert await VoucherUse.all().count() == 2
    forged = held["token"][:-1] + ("0" if held["token"][-1] != "0" else "1")
    unknown = (await web.office(REDEEM, token=forged, key="use-0004"))["redeemVoucher"]
    assert unknown["code"] == "VOUCHER_UNKNOWN"
    shown = (await web.office(STAFF_ORDER, id=ids.public("ord", order.id)))["order"]["lines"][0]["units"][0]["voucher"]
    assert shown == {"state": "REDEEMED", "usesLeft": 0}
    await web.wear(customer)
    over = (await web.shop(ORDER, id=ids.public("ord", order.id)))["order"]["lines"][0]["units"][0]["voucher"]
    assert (over["state"], over["token"], over["qr"]) == ("REDEEMED", None, None)


async def test_another_customer_does_not_see_a_token(web):
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER)
    order = await bought([(goods, 1)])
    await web.wear(await accounts.customer(email="other@example.com"))
    seen = (await web.shop(ORDER, token=links.token_of(order)))["order"]["lines"][0]["units"][0]["voucher"]
    assert seen["token"] is None
    assert (await Voucher.get()).uses_left == 1


async def both_pages(web):
    """The queue read one by one."""
    document = """query ($after: String) { manualTasks(first: 1, after: $after) {
      edges { node { order { number } } } pageInfo { endCursor hasNextPage } } }"""
    first = (await web.office(document, after=None))["manualTasks"]
    then = (await web.office(document, after=first["pageInfo"]["endCursor"]))["manualTasks"]
    assert (first["pageInfo"]["hasNextPage"], then["pageInfo"]["hasNextPage"]) == (True, False)
    return [page["edges"][0]["node"]["order"]["number"] for page in (first, then)]


async def test_the_manual_queue_from_take_to_note(web):
    customer = await accounts.customer(email="lin@example.com", at=clock.now().replace(year=2020, day=1))
    goods = await catalog.variant(kind=FulfilmentKind.MANUAL, price=3_000)
    order = await bought([(goods, 1)], customer=customer)
    late = await bought([(goods, 1)])
    await ManualTask.filter(order_id=late.id).update(due_at=clock.now().replace(year=2020, day=1))
    clerk = await accounts.staff(Role.OPERATOR)
    await web.wear(clerk)

    async def find(**filter):
        edges = (await web.office(TASKS, filter=filter))["manualTasks"]["edges"]
        return [edge["node"] for edge in edges]

    assert [node["order"]["number"] for node in await find()] == [late.number, order.number]
    assert [node["overdue"] for node in await find()] == [True, False]
    assert [node["order"]["number"] for node in await find(overdue=True)] == [late.number]
    pages = await both_pages(web)
    assert pages == [late.number, order.number]
    task = next(node for node in await find(overdue=False))
    assert (await web.office(COMPLETE, id=task["id"], evidence="x"))["completeManualTask"][
        "code"
    ] == "MANUAL_TASK_NOT_TAKEN"
    assert (await web.office(TAKE, id=task["id"]))["takeManualTask"]["__typename"] == "ManualTask"
    assert [node["takenBy"]["name"] for node in await find(mine=True)] == [clerk.name]
    blank = (await web.office(COMPLETE, id=task["id"], evidence="  "))["completeManualTask"]
    assert (blank["code"], blank["path"]) == ("INVALID_INPUT", ["evidence"])
    done = await web.office(COMPLETE, id=task["id"], evidence="Mail 17", note="It is in your inbox.")
    assert done["completeManualTask"]["__typename"] == "ManualTask"
    refused = await web.office(REFUSE, id=(await find(overdue=True))[0]["id"], reason="Too late")
    assert refused["refuseManualTask"]["__typename"] == "ManualTask"
    assert (await Refund.get()).amount_minor == 3_000
    assert [node["state"] for node in await find(state={"in": ["DONE", "GIVEN_BACK"]})] == ["GIVEN_BACK", "DONE"]

    await web.wear(customer)
    unit = (await web.shop(ORDER, id=ids.public("ord", order.id)))["order"]["lines"][0]["units"][0]
    assert (unit["state"], unit["progress"], unit["note"]) == ("DELIVERED", "CONFIRMED", "It is in your inbox.")


async def test_what_is_handed_over_at_once_has_no_stages_until_it_is_late(web):
    order = await make.paid([(await catalog.variant(kind=FulfilmentKind.VOUCHER), 1)])

    async def progress():
        seen = (await web.shop(ORDER, token=links.token_of(order)))["order"]
        (unit,) = seen["lines"][0]["units"]
        return unit["kind"], unit["state"], unit["progress"]

    assert await progress() == ("VOUCHER", "DUE", None)
    await Order.filter(id=order.id).update(paid_at=clock.now() - timedelta(seconds=61))
    assert await progress() == ("VOUCHER", "DUE", "TAKING_LONGER")


async def test_who_may_not_work_the_queue_sees_no_account(web):
    goods = await catalog.variant(kind=FulfilmentKind.MANUAL, format=AccountFormat.EMAIL)
    await make.delivered([(goods, 1)], account="reader@example.com")
    for role, seen in ((Role.OPERATOR, "reader@example.com"), (Role.AUDITOR, None)):
        await web.wear(await accounts.staff(role))
        (edge,) = (await web.office(TASKS, filter=None))["manualTasks"]["edges"]
        assert edge["node"]["account"] == seen


async def test_an_order_is_found_by_the_account_it_credited(web):
    order = await make.delivered([(await a_topup(), 1)], account="13800138000")
    await make.delivered([(await a_topup(), 1)], account="13900139000")
    await web.wear(await accounts.staff(Role.SUPPORT))
    find = "query ($text: String) { orders(filter: {text: $text}) { edges { node { number } } } }"
    for text in ("13800138000", "+86 138 0013 8000"):
        found = (await web.office(find, text=text))["orders"]["edges"]
        assert [edge["node"]["number"] for edge in found] == [order.number]


CREATE = """mutation ($input: ProductInput!, $key: String!) { createProduct(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code path }
  ... on Product { variants { kind topupSpeed accountFormat promisedSeconds uses cap faceValue { amount } } } } }"""


def product(**facts):
    both = {"zhCn": "直充", "en": "Direct"}
    words = dict.fromkeys(("names", "summaries", "descriptions", "rules", "refundNotes"), both)
    variant = {"sku": f"SKU-{ids.new().hex[:8]}", "names": both, "maxPerOrder": 5, "prices": []} | facts
    art = {"glyph": "phone", "hue": 100, "label": "A"}
    return {"slug": f"direct-{ids.new().hex[:8]}", "art": art, "variants": [variant], **words}


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ({"kind": "TOPUP", "topupSpeed": "SLOW", "accountFormat": "PHONE", "promisedSeconds": 600}, "faceValue"),
        ({"kind": "TOPUP", "topupSpeed": "SLOW", "promisedSeconds": 600}, "accountFormat"),
        ({"kind": "TOPUP", "accountFormat": "PHONE", "promisedSeconds": 600}, "topupSpeed"),
        ({"kind": "MANUAL"}, "promisedSeconds"),
        ({"kind": "MANUAL", "promisedSeconds": 3_000_000}, "promisedSeconds"),
        ({"kind": "VOUCHER"}, "uses"),
        ({"kind": "VOUCHER", "uses": 0}, "uses"),
        ({"kind": "CODE", "uses": 1}, "uses"),
        ({"kind": "CODE", "cap": 5}, "cap"),
        ({"kind": "VOUCHER", "uses": 1, "accountFormat": "EMAIL"}, "accountFormat"),
        ({"kind": "VOUCHER", "uses": 5, "cap": 100}, None),
        ({"kind": "MANUAL", "promisedSeconds": 900, "accountFormat": "EMAIL"}, None),
    ],
    ids=lambda value: "-".join(f"{name}={fact}" for name, fact in value.items()) if isinstance(value, dict) else None,
)
async def test_a_kind_says_what_it_needs_and_nothing_else(web, facts, problem):
    shelf = await catalog.category()
    await web.wear(await accounts.staff(Role.OPERATOR))
    input = product(**facts) | {"categoryId": ids.public("cat", shelf.id)}
    answer = (await web.office(CREATE, input=input, key=ids.new().hex))["createProduct"]
    if problem is None:
        assert answer["__typename"] == "Product"
        assert facts.items() <= answer["variants"][0].items()
    else:
        assert (answer["code"], answer["path"]) == ("INVALID_INPUT", ["input", "variants", "0", problem])
