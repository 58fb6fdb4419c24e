"""Staff find orders, look into them, and have dead letters tried again."""

from datetime import timedelta

import pytest

from backend.core import clock, ids
from backend.core.outbox.models import DeliveryRow, DeliveryState, OutboxMessage
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.campaigns import service as campaign_service
from backend.domain.inventory import service as inventory
from backend.domain.orders import service as order_service
from backend.domain.orders.models import Order
from backend.domain.payments.models import Payment
from backend.domain.referrals.models import Referral
from tests.make import accounts, campaigns, catalog, invoices, orders, referrals, vault
from tests.make.outbox import drain
from tests.make.statements import counted

LIST = """query ($filter: OrderFilter, $sort: OrderSort! = NEWEST, $first: Int! = 20, $after: String) {
  orders(filter: $filter, sort: $sort, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { id number } } } }"""
DEEP = """query ($first: Int!) { orders(first: $first) { edges { node {
  id number state channel { name } total { amount } paid { amount } cost { amount } margin { amount }
  contact contactMasked facts
  lines { name quantity variant { sku product { id } } units { state paid { amount } cost { amount }
    batch { supplier } codes { id state revealedAt } membership { daysLeft } components { state batch { id } } } }
  payments { reference state refunds { id } } timeline { kind actor data } deliveries { topic handler state } } } } }"""
DELIVERIES = """query ($filter: DeliveryFilter, $first: Int! = 20) { deliveries(filter: $filter, first: $first) {
  edges { node { id topic handler state attempts error payload order { number } } } } }"""
REPLAY = """mutation ($id: ID!, $reason: String!) { replayDelivery(id: $id, reason: $reason) { __typename
  ... on UserError { code } ... on Delivery { state attempts } } }"""


async def someone(role: Role):
    return await accounts.staff(role=role)


async def paid(goods, **changes):
    order = await orders.placed(goods, **changes)
    await inventory.consume(order.id, clock.now())
    await order_service.mark_paid(order.id, payment_id=None, at=clock.now())
    return order


async def stocked(codes=40):
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=codes)
    return variant


def numbers(answer) -> list[str]:
    return [edge["node"]["number"] for edge in answer["orders"]["edges"]]


async def test_orders_are_found_exactly(web):
    await web.wear(await someone(Role.SUPPORT))
    variant = await stocked()
    first = await paid([(variant, 1)], email="one@example.com")
    second = await orders.placed([(variant, 1)], email="two@example.com")
    await Order.filter(id=second.id).update(contact_phone="+8613800138123")
    payment = await Payment.create(
        order_id=first.id,
        provider="sandbox",
        reference="a" * 32,
        provider_reference="4200001234",
        state="PAID",
        amount_minor=1000,
        currency="CNY",
        expires_at=clock.now(),
        query_at=clock.now(),
        paid_at=clock.now(),
    )

    async def find(**filter):
        return numbers(await web.office(LIST, filter=filter))

    assert await find() == [second.number, first.number]
    assert numbers(await web.office(LIST, sort="OLDEST")) == [first.number, second.number]
    for text, found in {
        first.number: [first.number],
        f"  {first.number} ": [first.number],
        "4200001234": [first.number],
        payment.reference: [first.number],
        "ONE@example.com": [first.number],
        "8123": [second.number],
        "13800138123": [second.number],
        "+86 138 0013 8123": [second.number],
        "1234": [],
        first.number[:-1]: [],
        "%": [],
        "' OR 1=1 --": [],
        "x" * 10_000: [],
    }.items():
        assert await find(text=text) == found, text[:40]
    assert await find(state={"in": ["PAID"]}) == [first.number]
    assert await find(state={"in": []}) == []
    assert await find(undelivered=True) == [first.number]
    assert await find(undelivered=False) == [second.number]
    soon = (clock.now() + timedelta(minutes=1)).isoformat()
    assert await find(placedAt={"gte": soon}) == []
    assert len(await find(placedAt={"lte": soon})) == 2


async def test_pages_are_stable_while_orders_come_in(web):
    await web.wear(await someone(Role.SUPPORT))
    variant = await stocked()
    buyer = await orders.customer()
    placed = [await orders.placed([(variant, 1)], by=buyer) for _ in range(5)]
    page = await web.office(LIST, first=2)
    await orders.placed([(variant, 1)], by=buyer)
    seen, cursor = numbers(page), page["orders"]["pageInfo"]["endCursor"]
    while page["orders"]["pageInfo"]["hasNextPage"]:
        page = await web.office(LIST, first=2, after=cursor)
        cursor = page["orders"]["pageInfo"]["endCursor"]
        seen += numbers(page)
    assert seen == [order.number for order in reversed(placed)]


async def test_what_a_role_may_not_see_is_null(web):
    variant = await stocked()
    await paid([(variant, 1)], email="buyer@example.com")
    await drain()
    seen = {}
    for role in (Role.OWNER, Role.SUPPORT, Role.FINANCE):
        await web.wear(await someone(role))
        (edge,) = (await web.office(DEEP, first=5))["orders"]["edges"]
        seen[role] = edge["node"]
    owner, support, finance = (seen[role] for role in (Role.OWNER, Role.SUPPORT, Role.FINANCE))
    assert (owner["cost"], owner["margin"]) == ({"amount": "7.00"}, {"amount": "3.00"})
    assert (support["cost"], support["margin"], support["contact"]) == (None, None, "buyer@example.com")
    assert (finance["cost"], finance["contact"]) == ({"amount": "7.00"}, None)
    assert finance["contactMasked"] == "bu***@example.com"
    unit = owner["lines"][0]["units"][0]
    assert unit["batch"] == {"supplier": "Supplier"}
    assert [code["state"] for code in unit["codes"]] == ["DELIVERED"]
    assert support["lines"][0]["units"][0]["batch"] is None
    assert list(dict.fromkeys(delivery["topic"] for delivery in owner["deliveries"])) == [
        "order.paid",
        "units.delivered",
        "order.delivered",
    ]
    assert owner["facts"]["device"] == "desktop"
    assert "accepts_no_return" in owner["facts"]


async def test_the_list_costs_the_same_however_long(web):
    await web.wear(await someone(Role.OWNER))
    variant = await stocked(100)
    bundle = await catalog.bundle([(variant, 2)], price=1500)
    buyer = await orders.customer()
    for _ in range(10):
        await paid([(bundle, 1), (variant, 1)], by=buyer)
    await drain()
    costs: dict[int, int] = {}
    for first in (1, 1, 10):
        with counted() as statements:
            assert len((await web.office(DEEP, first=first))["orders"]["edges"]) == first
        costs[first] = len(statements)
    assert costs[10] <= costs[1] + 3
    for first in (1, 1, 10):
        with counted() as statements:
            assert len((await web.office(DELIVERIES, first=first))["deliveries"]["edges"]) == first
        costs[first] = len(statements)
    assert costs[10] <= costs[1]


async def test_a_dead_letter_is_replayed(web):
    await web.wear(await someone(Role.OPERATOR))
    variant = await stocked()
    order = await paid([(variant, 1)])
    message = await OutboxMessage.get(topic="order.paid")
    row = await DeliveryRow.create(
        message_id=message.id,
        handler="fulfilment.deliver_order",
        state=DeliveryState.DEAD,
        attempts=8,
        error="GoodsMissing",
    )
    answer = await web.office(DELIVERIES, filter={"state": {"in": ["DEAD"]}, "topic": "order.paid"})
    (edge,) = answer["deliveries"]["edges"]
    assert edge["node"]["order"] == {"number": order.number}
    assert edge["node"]["payload"] == {"order_id": str(order.id)}
    id = edge["node"]["id"]
    for wrong in ("", "dlv_x", "dlv_" + "f" * 32, ids.public("ord", order.id)):
        assert (await web.office(REPLAY, id=wrong, reason="why"))["replayDelivery"]["code"] == "DELIVERY_UNKNOWN"
    assert (await web.office(REPLAY, id=id, reason=" "))["replayDelivery"]["code"] == "INVALID_INPUT"
    assert not await AuditEntry.exists()
    answer = await web.office(REPLAY, id=id, reason="stock came")
    assert answer["replayDelivery"] == {"__typename": "Delivery", "state": "PENDING", "attempts": 0}
    assert (await web.office(REPLAY, id=id, reason="again"))["replayDelivery"]["code"] == "DELIVERY_NOT_DEAD"
    entry = await AuditEntry.get()
    assert (entry.action, entry.target, entry.reason) == ("delivery.replayed", id, "stock came")
    await row.refresh_from_db()
    assert row.error is None


async def test_the_day_at_a_glance(web):
    await web.wear(await someone(Role.MARKETER))
    variant = await stocked(codes=4)
    await paid([(variant, 1)])
    await orders.placed([(variant, 1)])
    overview = """{ overview { paidToday { amount currency } ordersToday awaitingPayment undelivered deadDeliveries
      salesByHour { hour orders amount { amount } } lowStock { id stock { free } } } }"""
    answer = (await web.office(overview))["overview"]
    assert answer["paidToday"] == {"amount": "10.00", "currency": "CNY"}
    assert (answer["ordersToday"], answer["awaitingPayment"], answer["undelivered"]) == (1, 1, 0)
    assert len(answer["salesByHour"]) == 24
    assert answer["salesByHour"][-1]["orders"] == 1
    assert answer["lowStock"] == [{"id": ids.public("var", variant.id), "stock": {"free": "2"}}]
    await Order.filter(state="PAID").update(paid_at=clock.now() - timedelta(minutes=2))
    assert (await web.office(overview))["overview"]["undelivered"] == 1


async def test_what_waits_for_a_decision_is_counted(web):
    """Campaigns for a second person, invoices to issue, rewards in doubt; neither drafts nor what was decided."""
    await web.wear(await someone(Role.MARKETER))
    ask = "{ overview { waiting { campaigns invoices referrals } } }"
    assert (await web.office(ask))["overview"]["waiting"] == {"campaigns": 0, "invoices": 0, "referrals": 0}
    writer = await accounts.staff(Role.MARKETER)
    draft, _ = await campaigns.draft(by=writer), await campaigns.draft(by=writer)
    who = campaigns.caller_of(writer)
    await campaign_service.submit(draft.id, draft.version, caller=who, address=None, at=clock.now())
    variant = await stocked(codes=4)
    order, other = await paid([(variant, 1)]), await paid([(variant, 1)])
    await invoices.issued(other)
    await invoices.requested(order)
    *_, joined = await referrals.invited(await referrals.program())
    await Referral.filter(id=joined.id).update(state="REVIEW", order_id=order.id, due_at=clock.now())
    assert (await web.office(ask))["overview"]["waiting"] == {"campaigns": 1, "invoices": 1, "referrals": 1}


@pytest.mark.parametrize("kind", ["ord", "unt", "pay", "cod"])
async def test_nodes_of_others_are_not_found(web, kind):
    variant = await stocked()
    buyer = await orders.customer()
    order = await paid([(variant, 1)], by=buyer)
    await drain()
    from backend.core import database

    table = {"ord": '"order"', "unt": "order_unit", "pay": "payment", "cod": "code WHERE state = 'DELIVERED'"}[kind]
    if kind == "pay":
        await Payment.create(
            order_id=order.id,
            provider="sandbox",
            reference="b" * 32,
            amount_minor=1000,
            currency="CNY",
            expires_at=clock.now(),
            query_at=clock.now(),
        )
    row = (await database.fetch(f"SELECT id FROM {table} LIMIT 1"))[0]
    node = "query ($id: ID!) { node(id: $id) { __typename id } }"
    id = ids.public(kind, row["id"])
    assert (await web.shop(node, id=id))["node"] is None
    from backend.domain.accounts.models import Customer

    await web.wear(await Customer.get(id=buyer.customer_id))
    assert (await web.shop(node, id=id))["node"]["id"] == id
    assert (await web.office(node, id=id))["node"] is None
    await web.wear(await someone(Role.SUPPORT))
    assert (await web.office(node, id=id))["node"]["id"] == id


async def test_an_events_facts_tell_what_goods_cost_to_those_alone_who_may_see_costs(web):
    told = await OutboxMessage.create(
        topic="supplier.settled",
        payload={"unit_id": "u", "outcome": "DELIVERED", "cost_minor": 4965, "returned_minor": 0},
        routed_at=clock.now(),
    )
    await DeliveryRow.create(message=told, handler="fulfilment.settle_topup", state=DeliveryState.DONE)
    for role, shown in ((Role.SUPPORT, {}), (Role.OPERATOR, {"cost_minor": 4965, "returned_minor": 0})):
        await web.wear(await someone(role))
        (edge,) = (await web.office(DELIVERIES))["deliveries"]["edges"]
        assert edge["node"]["payload"] == {"unit_id": "u", "outcome": "DELIVERED", **shown}
