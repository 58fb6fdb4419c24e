"""Buying over HTTP: quote, place, pay, callback, delivery, reveal; and what is refused on the way."""

import asyncio
import re
from typing import Any

import pytest

from backend import settings as configuration
from backend.core import ids
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import SecurityEvent
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.notifications.models import Message
from backend.domain.orders.models import Order
from backend.domain.payments.models import Payment
from backend.domain.vault.models import Code, CodeState, Reveal
from backend.domain.vault.values import CodeContent
from tests.make import accounts, catalog, orders, vault
from tests.make.outbox import drain
from tests.make.provider import levers, provider, sandbox_process
from tests.make.statements import counted
from tests.standins.sandbox import Desk, eventually

__all__ = ["levers", "provider", "sandbox_process"]

pytestmark = pytest.mark.usefixtures("provider")

QUOTE = """query ($lines: [LineInput!]!) { quote(input: {lines: $lines}) { __typename
  ... on UserError { code path }
  ... on Quote { total { amount currency } fingerprint steps { kind amount { amount } }
    lines { quantity available variant { id } listing { name } availability { state } } } } }"""
PLACE = """mutation ($input: PlaceOrderInput!, $key: String!) { placeOrder(input: $input, idempotencyKey: $key) {
  __typename
  ... on UserError { code message path }
  ... on OutOfStock { variantId available }
  ... on PriceChanged { expected { amount } quote { total { amount } lines { variant { id } } } }
  ... on QuantityRefused { refused: variantId minimum maximum }
  ... on PurchaseLimitReached { variantId limit }
  ... on PlacedOrder { lookupToken order { id number state mayReveal contactMasked }
    payment { id state payUrl amount { amount } } } } }"""
ORDER = """query ($id: ID, $token: String) { order(id: $id, lookupToken: $token) {
  id number state mayReveal paidAt deliveredAt total { amount } payment { state payUrl }
  timeline { kind label }
  lines { name quantity units { id kind state paid { amount } codes { id hint hasSecret revealedAt }
    membership { daysLeft }
    components { id kind state codes { id } membership { daysLeft } } } } } }"""
REVEAL = """mutation ($id: ID!, $token: String) { revealCode(input: {codeId: $id, lookupToken: $token}) { __typename
  ... on UserError { code } ... on RevealedCode { number secret url revealedAt } } }"""


@pytest.fixture
async def desk(settings):
    """Takes the provider's callbacks, so that tests say when and how often they arrive."""
    desk = Desk()
    await desk.open()
    settings.setenv("TESSERA_PUBLIC_URL", desk.url.removesuffix("/callbacks"))
    configuration.get.cache_clear()
    yield desk
    await desk.close()


def lines(*goods):
    return [{"variantId": ids.public("var", variant.id), "quantity": quantity} for variant, quantity in goods]


def place_input(*goods, total: str, **changes: Any) -> dict[str, Any]:
    return {
        "lines": lines(*goods),
        "contact": {"email": "buyer@example.com"},
        "expectedTotal": {"amount": total, "currency": "CNY"},
        "acceptsNoReturn": True,
    } | changes


async def place(web, input: dict[str, Any], key: str | None = None) -> dict[str, Any]:
    return (await web.shop(PLACE, input=input, key=key or f"key-of-one-purchase-{ids.new()}"))["placeOrder"]


def reference_of(placed: dict[str, Any]) -> str:
    """Our number for the payment at the provider."""
    return str(placed["payment"]["id"]).removeprefix("pay_")


async def pay_and_call_back(web, levers, desk, placed, *, times: int = 1) -> list[int]:
    answer = await levers.http.post(placed["payment"]["payUrl"], headers={"Accept": "application/json"})
    answer.raise_for_status()
    reference = reference_of(placed)
    await eventually(lambda: bool(desk.about(reference)))
    _, headers, body = desk.about(reference)[0]
    kept = {name: value for name, value in headers.items() if name.lower().startswith(("sandbox", "content-type"))}
    posts = [web.post("/callbacks/sandbox", content=body, headers=kept) for _ in range(times)]
    return [answer.status_code for answer in await asyncio.gather(*posts)]


async def a_bundle():
    code = await catalog.variant(price=1000)
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=500)
    await vault.batch(code, codes=[CodeContent("N-1", "SECRET-ONE-OF-TWO"), CodeContent("N-2", "SECRET-TWO-OF-TWO")])
    return await catalog.bundle([(code, 2), (member, 1)], price=2000), code


async def test_a_guest_buys_a_bundle(web, levers, desk):
    bundle, _ = await a_bundle()
    quote = (await web.shop(QUOTE, lines=lines((bundle, 1))))["quote"]
    assert quote["total"] == {"amount": "20.00", "currency": "CNY"}
    assert [(step["kind"], step["amount"]["amount"]) for step in quote["steps"]] == [
        ("LIST_PRICE", "25.00"),
        ("BUNDLE_SAVING", "-5.00"),
    ]
    assert quote["lines"][0]["available"] is True

    placed = await place(web, place_input((bundle, 1), total="20.00"))
    assert placed["order"]["state"] == "PENDING_PAYMENT"
    assert placed["order"]["contactMasked"] == "bu***@example.com"
    assert placed["payment"]["state"] == "PENDING"
    assert placed["payment"]["amount"] == {"amount": "20.00"}

    assert await pay_and_call_back(web, levers, desk, placed, times=50) == [200] * 50
    assert await Payment.filter(state="PAID").count() == 1
    await drain()

    order = (await web.shop(ORDER, id=placed["order"]["id"]))["order"]
    assert (order["state"], order["mayReveal"]) == ("DELIVERED", True)
    assert [event["kind"] for event in order["timeline"]] == [
        "PLACED",
        "PAYMENT_STARTED",
        "PAYMENT_RECEIVED",
        *["UNIT_DELIVERED"] * 3,
        "DELIVERED",
    ]
    assert order["timeline"][0]["label"] == "Order placed"
    (unit,) = order["lines"][0]["units"]
    assert (unit["kind"], unit["state"], unit["codes"]) == ("BUNDLE", "DELIVERED", [])
    assert [part["kind"] for part in unit["components"]] == ["CODE", "CODE", "MEMBERSHIP"]
    assert unit["components"][2]["membership"] == {"daysLeft": 30}
    shown = [(await web.shop(REVEAL, id=part["codes"][0]["id"]))["revealCode"] for part in unit["components"][:2]]
    assert {code["secret"] for code in shown} == {"SECRET-ONE-OF-TWO", "SECRET-TWO-OF-TWO"}
    assert await Reveal.all().count() == 2
    assert await Message.filter(template="order_delivered").count() == 1
    assert await Message.filter(template="order_receipt").count() == 1


async def patiently(web, input: dict[str, Any]) -> dict[str, Any]:
    """What a client does whose answer took too long on a busy machine: the same request with the same key again."""
    variables = {"input": input, "key": f"key-of-one-purchase-{ids.new()}"}
    for _ in range(10):
        answer = (await web.post("/graphql/storefront", json={"query": PLACE, "variables": variables})).json()
        if "errors" not in answer:
            return answer["data"]["placeOrder"]
        assert answer["errors"][0]["extensions"]["code"] == "TIMEOUT", answer
    raise AssertionError("no answer")


async def test_200_buyers_for_20_codes(web, levers, desk):
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=20)
    web.cookies.clear()
    inputs = [
        place_input((variant, 1), total="10.00", contact={"email": f"buyer{number}@example.com"})
        for number in range(200)
    ]
    answers = await asyncio.gather(*(patiently(web, input) for input in inputs))
    placed = [answer for answer in answers if answer["__typename"] == "PlacedOrder"]
    refused = [answer for answer in answers if answer["__typename"] == "OutOfStock"]
    assert (len(placed), len(refused)) == (20, 180)
    assert {(answer["variantId"], answer["available"]) for answer in refused} == {(ids.public("var", variant.id), 0)}
    for each in placed:
        while set(await pay_and_call_back(web, levers, desk, each, times=2)) != {200}:
            pass  # 503: the provider was slow to answer, and sends its callback again
    await drain()
    assert await Order.filter(state="DELIVERED").count() == await Order.all().count() == 20
    assert await Payment.filter(state="PAID").count() == await Payment.all().count() == 20
    assert await Code.filter(state=CodeState.DELIVERED).count() == 20


async def test_somebody_unknown_who_repeats_is_led_to_one_order(web):
    bundle, code = await a_bundle()
    await vault.batch(code, codes=100)
    key, input = f"one-purchase-{ids.new()}", place_input((bundle, 1), total="20.00")
    answers = await asyncio.gather(*(strangers(web, input, key) for _ in range(50)))
    assert len({answer["order"]["id"] for answer in answers}) == 1
    assert len({answer["payment"]["id"] for answer in answers}) == 1
    assert await Order.all().count() == 1
    other = await strangers(web, input | {"contact": {"email": "somebody@example.com"}}, key)
    assert other["__typename"] == "PlacedOrder"
    assert other["order"]["id"] != answers[0]["order"]["id"]


async def strangers(web, input, key):
    web.cookies.clear()
    return await place(web, input, key)


async def test_refusals_are_data_and_change_nothing(web):
    bundle, code = await a_bundle()
    good = place_input((code, 1), total="10.00")
    expected = {
        "OutOfStock": place_input((bundle, 2), total="40.00"),
        "PriceChanged": place_input((code, 1), total="9.99"),
        "NoReturnNotAccepted": good | {"acceptsNoReturn": False},
        "ContactRequired": good | {"contact": None},
        "InvalidInput": good | {"contact": {"email": "x" * 5000}},
        "VariantUnknown": good | {"lines": [{"variantId": "var_" + "0" * 32, "quantity": 1}]},
        "QuantityRefused": good | {"lines": [{"variantId": ids.public("var", code.id), "quantity": 0}]},
    }
    for name, input in expected.items():
        assert (await place(web, input))["__typename"] == name
    for variant_id in ("", "nonsense", ids.public("prd", code.id), "var_" + "z" * 32, "💥" * 100, "'; DROP TABLE code"):
        answer = await place(web, good | {"lines": [{"variantId": variant_id, "quantity": 1}]})
        assert answer["code"] == "VARIANT_UNKNOWN"
    for amount in ("", "NaN", "1e3", "-10.00", "10.001", "9" * 50, "１０"):
        answer = await place(web, good | {"expectedTotal": {"amount": amount, "currency": "CNY"}})
        assert answer["code"] in ("INVALID_INPUT", "PRICE_CHANGED")
    for quantity in (-1, 51, 1_000_000, 2**31 - 1):
        answer = await place(web, good | {"lines": [{"variantId": ids.public("var", code.id), "quantity": quantity}]})
        assert answer["code"] == "QUANTITY_REFUSED"
    short = await place(web, expected["OutOfStock"])
    assert (short["variantId"], short["available"]) == (ids.public("var", bundle.id), 1)
    changed = await place(web, expected["PriceChanged"])
    assert changed["quote"]["total"] == {"amount": "10.00"}
    for key in ("", "short", "x" * 101, "line\nbreak-and-more"):
        answer = (await web.shop(PLACE, input=good, key=key))["placeOrder"]
        assert (answer["code"], answer["path"]) == ("INVALID_INPUT", ["idempotencyKey"])
    assert not await Order.exists()
    assert not await Code.filter(state=CodeState.HELD).exists()


async def test_a_provider_that_is_away_leaves_an_order_to_be_paid_later(web, levers, desk):
    _, code = await a_bundle()
    await levers.behave(outage="unavailable", outage_on=["create"])
    placed = await place(web, place_input((code, 1), total="10.00"))
    assert (placed["order"]["state"], placed["payment"]) == ("PENDING_PAYMENT", None)
    start = """mutation ($id: ID, $token: String) { startPayment(input: {orderId: $id, lookupToken: $token}) {
      __typename ... on UserError { code } ... on Payment { id payUrl } } }"""
    answer = await web.shop(start, id=placed["order"]["id"])
    assert answer["startPayment"] == {"__typename": "PaymentUnavailable", "code": "PAYMENT_UNAVAILABLE"}
    await levers.behave()
    await asyncio.sleep(2.1)
    web.cookies.clear()
    assert (await web.shop(start, id=placed["order"]["id"]))["startPayment"]["code"] == "ORDER_UNKNOWN"
    answer = await web.shop(start, token=placed["lookupToken"])
    assert answer["startPayment"]["payUrl"].startswith("http")


async def test_callbacks_that_lie(web, levers, desk):
    _, code = await a_bundle()
    placed = await place(web, place_input((code, 1), total="10.00"))
    reference = reference_of(placed)
    await levers.behave(reference, forged=True)
    assert set(await pay_and_call_back(web, levers, desk, placed)) == {401}
    assert await SecurityEvent.filter(kind="callback.forged").count() == 1
    assert (await Order.get()).state == "PENDING_PAYMENT"
    assert (await web.post("/callbacks/nobody", content=b"{}")).status_code == 404
    assert (await web.post("/callbacks/sandbox", content=b"{}")).status_code == 401
    assert (await web.post("/callbacks/sandbox", content=b"x" * 70_000)).status_code == 413
    assert (await web.get("/callbacks/sandbox")).status_code == 405


async def test_a_callback_with_another_amount_is_not_believed(web, levers, desk):
    _, code = await a_bundle()
    placed = await place(web, place_input((code, 1), total="10.00"))
    reference = reference_of(placed)
    await levers.behave(reference, wrong_amount=True)
    assert await pay_and_call_back(web, levers, desk, placed) == [200]
    row = await Order.get()
    assert (row.state, row.paid_minor) == ("PAID", 1000)
    assert ((await SecurityEvent.get(kind="callback.differs")).facts or {})["claimed_minor"] == 1001


async def delivered(web, levers, desk) -> dict[str, Any]:
    _, code = await a_bundle()
    placed = await place(web, place_input((code, 1), total="10.00"))
    await pay_and_call_back(web, levers, desk, placed)
    await drain()
    return placed


async def test_the_link_shows_the_order_and_codes_only_after_a_proof(web, levers, desk):
    placed = await delivered(web, levers, desk)
    token = placed["lookupToken"]
    web.cookies.clear()
    assert (await web.shop(ORDER, id=placed["order"]["id"]))["order"] is None
    assert (await web.shop(ORDER, token=token[:-1] + ("A" if token[-1] != "A" else "B")))["order"] is None
    order = (await web.shop(ORDER, token=token))["order"]
    assert order["mayReveal"] is False
    code_id = order["lines"][0]["units"][0]["codes"][0]["id"]
    assert (await web.shop(REVEAL, id=code_id))["revealCode"] == {"__typename": "CodeUnknown", "code": "CODE_UNKNOWN"}
    assert (await web.shop(REVEAL, id="cod_" + "0" * 32))["revealCode"]["code"] == "CODE_UNKNOWN"
    assert (await web.shop(REVEAL, id=code_id, token=token))["revealCode"]["code"] == "VERIFICATION_REQUIRED"
    assert await SecurityEvent.filter(kind="reveal.denied").count() == 2
    assert not await Reveal.exists()

    request = """mutation ($token: String!) { requestOrderCode(input: {lookupToken: $token}) { __typename
      ... on UserError { code } ... on OrderCodeSent { maskedContact } } }"""
    confirm = """mutation ($token: String!, $code: String!) {
      confirmOrderCode(input: {lookupToken: $token, code: $code}) { __typename
      ... on UserError { code } ... on OrderAccess { order { mayReveal } } } }"""
    assert (await web.shop(request, token="x"))["requestOrderCode"]["code"] == "ORDER_UNKNOWN"
    assert (await web.shop(request, token=token))["requestOrderCode"]["maskedContact"] == "bu***@example.com"
    message = await Message.get(template="order_code")
    (digits,) = re.findall(r"\b\d{6}\b", message.body)
    wrong = "000000" if digits != "000000" else "111111"
    assert (await web.shop(confirm, token=token, code=wrong))["confirmOrderCode"]["code"] == "WRONG_CODE"
    access = (await web.shop(confirm, token=token, code=digits))["confirmOrderCode"]
    assert access == {"__typename": "OrderAccess", "order": {"mayReveal": True}}
    assert (await web.shop(ORDER, token=token))["order"]["mayReveal"] is True
    assert (await web.shop(REVEAL, id=code_id))["revealCode"]["secret"].startswith("SECRET-")


async def test_whoever_reads_the_shops_messages_does_not_read_the_proof(web, levers, desk):
    """Beside the link of the message before, it would open the buyer's codes to staff that may not see any."""
    placed = await delivered(web, levers, desk)
    request = """mutation ($token: String!) { requestOrderCode(input: {lookupToken: $token}) { __typename } }"""
    await web.shop(request, token=placed["lookupToken"])
    message = await Message.get(template="order_code")
    digits = re.findall(r"\b\d{6}\b", f"{message.subject} {message.body}")
    assert len(set(digits)) == 1
    await web.wear(await accounts.staff(role=Role.AUDITOR))
    answer = await web.post("/graphql/admin", json={"query": "{ messages { edges { node { subject body } } } }"})
    assert digits[0] not in answer.text
    (shown,) = [edge["node"] for edge in answer.json()["data"]["messages"]["edges"] if "••••••" in edge["node"]["body"]]
    assert shown == {name: getattr(message, name).replace(digits[0], "••••••") for name in ("subject", "body")}


async def test_cancelling(web, levers, desk):
    _, code = await a_bundle()
    cancel = """mutation ($id: ID!) { cancelOrder(input: {orderId: $id}) { __typename
      ... on UserError { code } ... on Order { state } } }"""
    placed = await place(web, place_input((code, 1), total="10.00"))
    assert (await web.shop(cancel, id="ord_nonsense"))["cancelOrder"]["code"] == "ORDER_UNKNOWN"
    for _ in range(2):
        answer = await web.shop(cancel, id=placed["order"]["id"])
        assert answer["cancelOrder"] == {"__typename": "Order", "state": "CANCELLED"}
    paid = await delivered_again(web, levers, desk, code)
    assert (await web.shop(cancel, id=paid["order"]["id"]))["cancelOrder"]["code"] == "ORDER_NOT_CANCELLABLE"
    web.cookies.clear()
    assert (await web.shop(cancel, id=paid["order"]["id"]))["cancelOrder"]["code"] == "ORDER_UNKNOWN"


async def delivered_again(web, levers, desk, code):
    placed = await place(web, place_input((code, 1), total="10.00"))
    await pay_and_call_back(web, levers, desk, placed)
    return placed


MINE = """query ($first: Int!) { me { orders(first: $first) { pageInfo { hasNextPage endCursor } edges { cursor node {
  id number total { amount } steps { label } payment { state } timeline { kind }
  lines { name steps { label } units { codes { id } membership { daysLeft } components { codes { id } } } } } } }
  entitlements(first: $first) { edges { node { id name orderNumber codes { id hint } membership { endsAt } } } } } }"""


async def test_lists_cost_the_same_however_long(web):
    bundle, code = await a_bundle()
    await vault.batch(code, codes=200)
    from backend.domain.accounts.models import Customer

    buyer = await orders.customer()
    await web.wear(await Customer.get(id=buyer.customer_id))
    for _ in range(12):
        await orders.placed([(bundle, 1), (code, 2)], by=buyer)
    from backend.core import clock
    from backend.domain.inventory import service as inventory
    from backend.domain.orders import service as order_service

    for row in await Order.all():
        await inventory.consume(row.id, clock.now())
        await order_service.mark_paid(row.id, payment_id=None, at=clock.now())
    await drain()
    costs = {}
    for first in (1, 1, 12):
        with counted() as statements:
            data = await web.shop(MINE, first=first)
        costs[first] = len(statements)
        assert len(data["me"]["orders"]["edges"]) == first
        assert len(data["me"]["entitlements"]["edges"]) == first
    # Two edges of one kind meet in one batch or in two, as it happens; each further row would cost one at least.
    assert costs[12] <= costs[1] + 3
    assert data["me"]["orders"]["pageInfo"]["hasNextPage"] is False
