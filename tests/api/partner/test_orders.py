"""A partner's program buys from its balance: all of it in one call, once, and never more than there is."""

import asyncio
from typing import Any

import pytest

from backend.adapters.payments.prepaid import PrepaidBalance
from backend.core import database, ids
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.distribution.balances import balance_of
from backend.domain.distribution.models import Partner
from backend.domain.distribution.scopes import Scope
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.payments import providers
from backend.domain.payments.models import Payment
from backend.domain.vault.models import Code
from tests.api.conftest import Client
from tests.api.partner.conftest import Shop
from tests.api.partner.documents import BALANCE, CANCEL, ORDER, ORDERS, PLACE, QUOTE, placing, var
from tests.api.unchanged import changed, fingerprint
from tests.make import catalog, orders, partners, vault
from tests.make.outbox import drain


@pytest.fixture(autouse=True)
def prepaid() -> None:
    providers.unbind_all()
    providers.bind("prepaid", PrepaidBalance(), standard=False)


async def place(web: Client, input: dict[str, Any], key: str | None = None) -> dict[str, Any]:
    answer: dict[str, Any] = (await web.partner(PLACE, input=input, key=key or f"key-{ids.new()}"))["placeOrder"]
    return answer


async def available(shop: Shop) -> int:
    return (await balance_of(await Partner.get(id=shop.program.partner.id))).available_minor


async def test_an_order_is_placed_and_paid_at_the_partners_own_price(partner: Client, shop: Shop) -> None:
    answer = await place(partner, placing([(shop.code, 2), (shop.member, 1)], "20.00", "A-1"))
    assert answer["__typename"] == "PlacedOrder", answer
    assert answer["again"] is False
    assert answer["order"] == {
        "id": answer["order"]["id"],
        "externalId": "A-1",
        "state": "PAID",
        "total": {"amount": "20.00", "currency": "CNY"},
    }
    (payment,) = await Payment.all()
    assert (payment.provider, payment.state, payment.amount_minor) == ("prepaid", "PAID", 2000)
    found = (await partner.partner(BALANCE))["balance"]
    assert found == {"available": {"amount": "80.00"}, "held": {"amount": "20.00"}, "posted": {"amount": "100.00"}}
    row = await Order.get()
    assert (row.partner_id, row.channel_id) == (shop.program.partner.id, shop.program.partner.channel_id)
    assert row.facts["client_id"] == str(shop.program.client.id)


async def test_its_codes_are_delivered_and_each_showing_is_written_down(partner: Client, shop: Shop) -> None:
    placed = await place(partner, placing([(shop.code, 2)], "16.00", "A-1"))
    before = (await partner.partner(ORDER, externalId="A-1"))["order"]
    assert [unit["revealedCodes"] for unit in before["lines"][0]["units"]] == [[], []]
    await drain()
    order = (await partner.partner(ORDER, id=placed["order"]["id"]))["order"]
    assert order["state"] == "DELIVERED"
    assert order["deliveredAt"] is not None
    units = order["lines"][0]["units"]
    secrets = [code["secret"] for unit in units for code in unit["revealedCodes"]]
    assert len(set(secrets)) == 2
    assert all(secrets)
    shown = await database.fetch("SELECT code_id, viewer_kind, viewer_id, address FROM reveal ORDER BY code_id")
    delivered = sorted(row.id for row in await Code.filter(state="DELIVERED"))
    assert [row["code_id"] for row in shown] == delivered
    assert {(row["viewer_kind"], row["viewer_id"], row["address"]) for row in shown} == {
        ("PARTNER", shop.program.client.id, "127.0.0.1")
    }
    assert await Code.filter(state="DELIVERED", revealed_at=None).count() == 0
    await partner.partner(ORDER, externalId="A-1")
    assert len(await database.fetch("SELECT FROM reveal")) == 4


async def test_without_the_scope_codes_stay_hidden(partner: Client, shop: Shop) -> None:
    await place(partner, placing([(shop.code, 1)], "8.00", "A-1"))
    await drain()
    less = [scope for scope in Scope if scope is not Scope.CODES_READ]
    partner.sign_as(await partners.program(shop.program.partner, scopes=less))
    order = (await partner.partner(ORDER, externalId="A-1"))["order"]
    assert order["lines"][0]["units"][0]["revealedCodes"] is None
    assert await database.fetch("SELECT FROM reveal") == []


async def test_without_the_scope_vouchers_tell_no_token(partner: Client, shop: Shop) -> None:
    voucher = await catalog.variant(kind=FulfilmentKind.VOUCHER, price=900)
    await partners.price(shop.program.partner, (voucher, 700))
    await place(partner, placing([(voucher, 1)], "7.00", "A-1"))
    await drain()
    ask = 'query O { order(externalId: "A-1") { lines { units { voucher { state usesLeft token } } } } }'
    (unit,) = (await partner.partner(ask))["order"]["lines"][0]["units"]
    assert (unit["voucher"]["state"], unit["voucher"]["usesLeft"], bool(unit["voucher"]["token"])) == ("LIVE", 1, True)
    less = [scope for scope in Scope if scope is not Scope.CODES_READ]
    partner.sign_as(await partners.program(shop.program.partner, scopes=less))
    (unit,) = (await partner.partner(ask))["order"]["lines"][0]["units"]
    assert unit["voucher"] == {"state": "LIVE", "usesLeft": 1, "token": None}


NEEDED = {
    Scope.CATALOGUE_READ: "{ catalogue { cursor } }",
    Scope.ORDERS_READ: "{ orders { edges { cursor } } }",
    Scope.BALANCE_READ: "{ balance { available { amount } } }",
    Scope.WEBHOOKS_WRITE: "{ webhookEndpoints { edges { cursor } } }",
    Scope.ORDERS_WRITE: 'mutation { cancelOrder(input: {orderId: "x"}, idempotencyKey: "12345678") { __typename } }',
}


@pytest.mark.parametrize("scope", NEEDED)
async def test_each_scope_opens_its_own_fields_only(scope: Scope, partner: Client, shop: Shop) -> None:
    partner.sign_as(await partners.program(shop.program.partner, scopes=[scope]))
    assert await partner.partner(NEEDED[scope])
    partner.sign_as(await partners.program(shop.program.partner, scopes=[s for s in Scope if s is not scope]))
    answer = await partner.post("/graphql/partner", json={"query": NEEDED[scope]})
    (error,) = answer.json()["errors"]
    assert (error["extensions"]["code"], scope.value in error["message"]) == ("FORBIDDEN", True)


async def refused(web: Client, input: dict[str, Any], key: str | None = None) -> dict[str, Any]:
    """The refusal, which changed nothing."""
    before = await fingerprint()
    answer = await place(web, input, key)
    assert changed(before, await fingerprint()) == []
    return answer


async def test_refusals_name_their_facts_and_change_nothing(partner: Client, shop: Shop) -> None:
    one = [(shop.code, 1)]
    answer = await refused(partner, placing(one, "10.00", "A-1"))
    assert answer["__typename"] == "PriceChanged"
    assert (answer["expected"]["amount"], answer["quote"]["total"]["amount"]) == ("10.00", "8.00")
    answer = await refused(partner, placing([(shop.code, 13)], "104.00", "A-1"))
    assert (answer["code"], answer["balance"]["amount"]) == ("INSUFFICIENT_BALANCE", "100.00")
    await partners.credit(shop.program.partner, 100_000)
    answer = await refused(partner, placing([(shop.code, 21)], "168.00", "A-1"))
    assert (answer["code"], answer["available"], answer["variantId"]) == ("OUT_OF_STOCK", 20, var(shop.code))
    unpriced = await catalog.variant(price=100)
    answer = await refused(partner, placing([(unpriced, 1)], "1.00", "A-1"))
    assert answer["code"] == "VARIANT_UNKNOWN"
    answer = await refused(partner, placing(one, "8.00", "no spaces"))
    assert (answer["code"], answer["path"]) == ("INVALID_INPUT", ["input", "externalId"])
    answer = await refused(partner, placing([(shop.code, 51)], "408.00", "A-1"))
    assert (answer["code"], answer["maximum"]) == ("QUANTITY_REFUSED", 50)


async def test_one_key_is_one_order_however_often_it_is_sent_at_once(partner: Client, shop: Shop) -> None:
    input = placing([(shop.code, 1)], "8.00", "A-1")
    answers = await asyncio.gather(*(place(partner, input, "the-same-key-0001") for _ in range(50)))
    assert {answer["__typename"] for answer in answers} == {"PlacedOrder"}
    assert len({answer["order"]["id"] for answer in answers}) == 1
    assert sorted(answer["again"] for answer in answers) == [False] + [True] * 49
    assert await available(shop) == 9200
    assert await Order.all().count() == 1
    answer = await refused(partner, placing([(shop.code, 2)], "16.00", "A-2"), "the-same-key-0001")
    assert answer["code"] == "IDEMPOTENCY_CONFLICT"


async def test_one_number_is_one_order_whatever_the_keys(partner: Client, shop: Shop) -> None:
    input = placing([(shop.code, 1)], "8.00", "A-1")
    answers = await asyncio.gather(*(place(partner, input, f"another-key-{n:04}") for n in range(20)))
    (order,) = await Order.all()
    kinds = sorted(answer["__typename"] for answer in answers)
    assert kinds == ["ExternalIdUsed"] * 19 + ["PlacedOrder"]
    told = {answer["orderId"] for answer in answers if answer["__typename"] == "ExternalIdUsed"}
    assert told == {ids.public("ord", order.id)}
    assert await available(shop) == 9200


async def test_a_balance_is_spent_to_the_cent_by_64_at_once(partner: Client, shop: Shop) -> None:
    """The balance is enough for exactly twelve of 8.00."""
    await vault.batch(shop.code, codes=60)
    answers = await asyncio.gather(
        *(place(partner, placing([(shop.code, 1)], "8.00", f"N-{n}"), f"key-of-buyer-{n:04}") for n in range(64))
    )
    kinds = [answer["__typename"] for answer in answers]
    assert (kinds.count("PlacedOrder"), kinds.count("InsufficientBalance")) == (12, 52)
    assert {a["balance"]["amount"] for a in answers if a["__typename"] == "InsufficientBalance"} == {"4.00"}
    assert await available(shop) == 400
    assert await Order.all().count() == 12
    assert await Code.filter(state="HELD").count() == 12
    assert sum(row.amount_minor for row in await Payment.all()) == 9600


async def test_a_paused_partner_orders_nothing_and_reads_on(partner: Client, shop: Shop) -> None:
    await place(partner, placing([(shop.code, 1)], "8.00", "A-1"))
    await Partner.filter(id=shop.program.partner.id).update(state="PAUSED")
    assert (await refused(partner, placing([(shop.code, 1)], "8.00", "A-2")))["code"] == "PARTNER_PAUSED"
    assert (await partner.partner(ORDER, externalId="A-1"))["order"]["externalId"] == "A-1"


async def test_others_orders_do_not_exist(partner: Client, shop: Shop) -> None:
    placed = await place(partner, placing([(shop.code, 1)], "8.00", "A-1"))
    retail = await orders.placed([(shop.code, 1)])
    other = await partners.partner(balance=1000)
    partner.sign_as(await partners.program(other))
    unit = await OrderUnit.get(order_id=ids.parse("ord", placed["order"]["id"]))
    for id in (placed["order"]["id"], ids.public("ord", retail.id)):
        assert (await partner.partner(ORDER, id=id)) == {"order": None}
        assert (await partner.partner("query($id: ID!) { node(id: $id) { id } }", id=id)) == {"node": None}
        gone = await partner.partner(CANCEL, input={"orderId": id}, key="12345678")
        assert gone["cancelOrder"]["code"] == "ORDER_UNKNOWN"
    assert (await partner.partner("query($id: ID!) { node(id: $id) { id } }", id=ids.public("unt", unit.id))) == {
        "node": None
    }
    assert (await partner.partner(ORDER, externalId="A-1")) == {"order": None}
    assert (await partner.partner(ORDERS, first=10))["orders"]["edges"] == []


async def test_orders_are_listed_newest_first_and_filtered(partner: Client, shop: Shop) -> None:
    for number in range(5):
        await place(partner, placing([(shop.code, 1)], "8.00", f"A-{number}"))
    first = (await partner.partner(ORDERS, first=3))["orders"]
    assert [edge["node"]["externalId"] for edge in first["edges"]] == ["A-4", "A-3", "A-2"]
    rest = (await partner.partner(ORDERS, first=3, after=first["pageInfo"]["endCursor"]))["orders"]
    assert [edge["node"]["externalId"] for edge in rest["edges"]] == ["A-1", "A-0"]
    assert rest["pageInfo"]["hasNextPage"] is False
    one = (await partner.partner(ORDERS, first=3, filter={"externalId": "A-2"}))["orders"]["edges"]
    assert [edge["node"]["externalId"] for edge in one] == ["A-2"]
    none = (await partner.partner(ORDERS, first=3, filter={"state": {"in": ["REFUNDED"]}}))["orders"]["edges"]
    assert none == []


async def test_what_was_not_handed_over_goes_back_to_the_balance(partner: Client, shop: Shop) -> None:
    placed = await place(partner, placing([(shop.code, 2)], "16.00", "A-1"))
    input = {"orderId": placed["order"]["id"]}
    answers = await asyncio.gather(*(partner.partner(CANCEL, input=input, key="cancel-key-0001") for _ in range(10)))
    assert {answer["cancelOrder"]["__typename"] for answer in answers} == {"Order"}
    await drain()
    order = (await partner.partner(ORDER, externalId="A-1"))["order"]
    assert (order["state"], order["refunded"]["amount"]) == ("REFUNDED", "16.00")
    assert await Code.filter(state="HELD").count() == 0
    assert await Code.filter(state="FREE").count() == 20
    assert await available(shop) == 10_000
    assert len(await database.fetch("SELECT FROM refund")) == 1
    other = await place(partner, placing([(shop.code, 1)], "8.00", "A-2"))
    conflict = await partner.partner(CANCEL, input={"orderId": other["order"]["id"]}, key="cancel-key-0001")
    assert conflict["cancelOrder"]["code"] == "IDEMPOTENCY_CONFLICT"


async def test_what_was_handed_over_stays_sold(partner: Client, shop: Shop) -> None:
    placed = await place(partner, placing([(shop.code, 1)], "8.00", "A-1"))
    await drain()
    before = await fingerprint()
    answer = await partner.partner(CANCEL, input={"orderId": placed["order"]["id"]}, key="cancel-key-0001")
    assert answer["cancelOrder"]["code"] == "ORDER_NOT_CANCELLABLE"
    assert changed(before, await fingerprint()) == []
    assert await available(shop) == 9200


async def test_a_quote_says_what_it_costs_this_partner(partner: Client, shop: Shop) -> None:
    lines = [{"variantId": var(shop.code), "quantity": 3}, {"variantId": var(shop.member), "quantity": 101}]
    answer = (await partner.partner(QUOTE, input={"lines": lines[:1]}))["quote"]
    assert answer["total"] == {"amount": "24.00"}
    assert answer["lines"][0]["availability"] == {"state": "IN_STOCK"}
    assert answer["lines"][0]["variant"] == {"id": var(shop.code)}
    answer = (await partner.partner(QUOTE, input={"lines": lines}))["quote"]
    assert answer["code"] == "QUANTITY_REFUSED"
