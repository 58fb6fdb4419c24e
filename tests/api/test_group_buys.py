"""Buying with a group over HTTP: nothing before it is complete, everything back when it lapses, no seat too many."""

import asyncio
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from redis.asyncio import Redis

from backend import app
from backend import settings as configuration
from backend.core import clock, database, ids
from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, OutboxMessage
from backend.domain.audit.models import SecurityEvent
from backend.domain.finance.verifying import allowances
from backend.domain.finance.verifying.report import Report
from backend.domain.group_buys import service
from backend.domain.group_buys.models import BuyingGroup, GroupOffer, GroupSeat
from backend.domain.group_buys.states import GroupSeatState, GroupState
from backend.domain.notifications.models import Message
from backend.domain.orders import service as order_service
from backend.domain.orders.models import Order, OrderEvent
from backend.domain.orders.states import OrderState
from backend.domain.payments import service as payments
from backend.domain.payments.models import Payment, Refund
from backend.domain.promotions.models import Allowance
from backend.domain.vault.models import Code, CodeState
from tests.api.conftest import Client, client_of
from tests.make import catalog, groups, orders, vault
from tests.make.at_once import MANY, _wide, many
from tests.make.outbox import drain
from tests.make.provider import levers, pay, provider, sandbox_process, started
from tests.standins.sandbox import Merchant

__all__ = ["_wide", "levers", "many", "provider", "sandbox_process"]

pytestmark = pytest.mark.usefixtures("provider")

PLACE = """mutation ($input: PlaceOrderInput!, $key: String!) { placeOrder(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code path message } ... on AlreadyInGroup { by groupId }
  ... on GroupLimitReached { limit } ... on TooManyOpenGroups { most: limit }
  ... on PlacedOrder { order { id state total { amount } steps { kind amount { amount } }
    group { id state left endsAt members { leads isYou paid } } } } } }"""
GROUP = """query ($id: ID!) { group(id: $id) { state size taken left endsAt serverTime myOrderId price { amount }
  listing { name } members { label hue leads isYou paid } } }"""
OFFERS = """query ($id: ID!) { groupOffers(productId: $id) { id size price { amount } openGroups { id left } } }"""
MINE = "{ myGroups { edges { node { id state } } } }"
# Seats and allowances as they are counted, beside what there is.
_DRIFT = """
SELECT g.id FROM buying_group g LEFT JOIN group_seat s ON s.group_id = g.id GROUP BY g.id
HAVING g.held <> count(*) FILTER (WHERE s.state = 'HELD') OR g.taken <> count(*) FILTER (WHERE s.state = 'TAKEN')
UNION ALL
SELECT a.id FROM allowance a LEFT JOIN allowance_hold h ON h.allowance_id = a.id GROUP BY a.id
HAVING a.held_uses <> coalesce(sum(h.uses) FILTER (WHERE h.state = 'HELD'), 0)
    OR a.used_uses <> coalesce(sum(h.uses) FILTER (WHERE h.state = 'USED'), 0)
"""


async def agreed() -> bool:
    """Whether seats and allowances are counted as they are, and orders hold what they say."""
    return await database.fetch(_DRIFT) == [] and await allowances.compare(Report()) is None


async def goods(codes: int = 10, **terms: Any) -> GroupOffer:
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=codes)
    return await groups.offer(variant, **terms)


def asked(offer: GroupOffer, *, group: UUID | None = None, quantity: int = 1, total: str = "8.00", **contact: str):
    with_group = {"groupId": ids.public("grp", group)} if group else {"offerId": ids.public("gof", offer.id)}
    return {
        "lines": [{"variantId": ids.public("var", offer.variant_id), "quantity": quantity}],
        "contact": contact or {"email": f"m{ids.new().hex}@example.com"},
        "expectedTotal": {"amount": total, "currency": "CNY"},
        "acceptsNoReturn": True,
        "group": with_group,
    }


async def place(web: Client, input: dict[str, Any]) -> dict[str, Any]:
    return (await web.shop(PLACE, input=input, key=f"key-of-one-purchase-{ids.new()}"))["placeOrder"]


async def paid(levers: Merchant, order: Order) -> Order:
    """The order after its buyer paid at the provider, before anything follows."""
    payment = await started(order)
    await pay(levers, payment)
    await payments.settle(payment.id, at=clock.now())
    return await Order.get(id=order.id)


async def delivered_units(order: Order) -> int:
    return await OrderEvent.filter(order_id=order.id, kind="UNIT_DELIVERED").count()


async def test_a_group_is_handed_over_when_it_is_full_and_not_before(web: Client, levers: Merchant) -> None:
    offer = await goods(size=2)
    opened = await place(web, asked(offer))
    order = opened["order"]
    assert order["total"] == {"amount": "8.00"}
    assert [(step["kind"], step["amount"]["amount"]) for step in order["steps"]] == [
        ("LIST_PRICE", "10.00"),
        ("GROUP_PRICE", "-2.00"),
    ]
    # Before its leader has paid nobody else sees the group, and nobody can join it.
    assert (order["group"]["state"], order["group"]["endsAt"]) == ("WAITING", None)
    group = ids.parse("grp", order["group"]["id"])
    assert group is not None
    web.cookies.clear()
    assert (await web.shop(GROUP, id=order["group"]["id"]))["group"] is None
    assert (await place(web, asked(offer, group=group)))["code"] == "GROUP_OVER"

    leader = await paid(levers, await Order.get(id=ids.parse("ord", order["id"])))
    await drain()
    seen = (await web.shop(GROUP, id=order["group"]["id"]))["group"]
    assert (seen["state"], seen["taken"], seen["left"], seen["myOrderId"]) == ("OPEN", 1, 1, None)
    assert [(one["leads"], one["isYou"], one["paid"]) for one in seen["members"]] == [(True, False, True)]
    assert (await Order.get(id=leader.id)).state is OrderState.PAID
    assert await delivered_units(leader) == 0

    friend = await paid(levers, await groups.placed(offer, group_id=group))
    await drain()
    assert (await BuyingGroup.get(id=group)).state is GroupState.COMPLETE
    for one in (leader, friend):
        assert (await Order.get(id=one.id)).state is OrderState.DELIVERED
        assert await delivered_units(one) == 1
        assert await Message.filter(template="group_filled", to=one.contact_email).count() == 1
    assert not await Message.filter(template__in=["group_joined", "group_lapsed"]).exists()
    assert await Code.filter(state=CodeState.DELIVERED).count() == 2
    assert await agreed()
    full = await place(web, asked(offer, group=group))
    assert full["code"] == "GROUP_OVER"


async def test_a_group_that_is_not_filled_pays_everybody_back_to_the_cent(web: Client, levers: Merchant) -> None:
    offer = await goods(codes=4, size=3, most_groups=1)
    leader = await paid(levers, await groups.placed(offer))
    assert leader.group_id is not None
    friend = await paid(levers, await groups.placed(offer, group_id=leader.group_id))
    assert (await place(web, asked(offer)))["code"] == "GROUPS_SPENT"
    await drain()
    # Whoever waits hears of who came after, and nobody of themselves.
    joined = await Message.get(template="group_joined")
    assert joined.to == leader.contact_email
    assert "还差 1 人" in joined.body or "needs 1 more" in joined.body

    late = clock.now() + timedelta(hours=25)
    assert await service.lapse_due(at=clock.now()) == 0
    assert await service.lapse_due(at=late) == 1
    assert await service.lapse_due(at=late) == 0
    await drain()

    for order in (leader, friend):
        row = await Order.get(id=order.id)
        assert (row.state, row.refunded_minor, row.paid_minor) == (OrderState.REFUNDED, 800, 800)
        assert await delivered_units(order) == 0
        lapsed = await Message.get(template="group_lapsed", to=order.contact_email)
        assert "8.00 CNY" in lapsed.body
    assert sorted([row.amount_minor for row in await Refund.all()]) == [800, 800]
    assert await Code.filter(state=CodeState.FREE).count() == 4
    group = await BuyingGroup.get(id=leader.group_id)
    assert (group.state, group.held, group.taken) == (GroupState.LAPSED, 0, 0)
    assert await agreed()
    assert {row.used_uses + row.held_uses for row in await Allowance.all()} == {0}
    # Its place among the offer's groups is free again.
    assert (await place(web, asked(offer)))["__typename"] == "PlacedOrder"


async def test_money_for_a_group_that_lapsed_meanwhile_goes_back(web: Client, levers: Merchant) -> None:
    offer = await goods(size=2)
    leader = await paid(levers, await groups.placed(offer))
    assert leader.group_id is not None
    friend = await groups.placed(offer, group_id=leader.group_id)
    payment = await started(friend)
    await BuyingGroup.filter(id=leader.group_id).update(ends_at=clock.now() - timedelta(hours=1))
    await service.lapse_due(at=clock.now())

    await pay(levers, payment)
    await payments.settle(payment.id, at=clock.now())
    await drain()

    for order in (leader, friend):
        assert (await Order.get(id=order.id)).state is OrderState.REFUNDED
    assert await agreed()


async def test_a_payment_that_comes_late_takes_a_free_seat_or_goes_back(web: Client, levers: Merchant) -> None:
    offer = await goods(size=2)
    leader = await paid(levers, await groups.placed(offer))
    group = leader.group_id
    assert group is not None
    slow, slower = await groups.placed(offer, group_id=group), None
    await payments.cancel_order(slow.customer_id, slow.id, actor="customer", at=clock.now())
    slower = await groups.placed(offer, group_id=group)
    late, later = await Order.get(id=slow.id), await Order.get(id=slower.id)
    assert (late.state, (await BuyingGroup.get(id=group)).held) == (OrderState.CANCELLED, 1)

    # The one who cancelled paid all the same, while another one keeps the seat: the money goes back.
    await pay_late(late)
    assert (await BuyingGroup.get(id=group)).taken == 1
    await payments.cancel_order(later.customer_id, later.id, actor="customer", at=clock.now())
    await pay_late(later)
    assert (await Order.get(id=later.id)).state is OrderState.PAID
    assert (await BuyingGroup.get(id=group)).state is GroupState.COMPLETE
    assert (await Order.get(id=late.id)).state is OrderState.REFUNDING
    assert await agreed()


async def pay_late(order: Order) -> None:
    """Money for an order that is over, as the provider tells it."""
    from backend.domain.payments.ports import PaymentState as Said
    from backend.domain.payments.ports import ProviderPayment
    from backend.domain.payments.service.settle import receive

    now, reference = clock.now(), ids.new().hex
    payment = await Payment.create(
        order_id=order.id,
        provider="sandbox",
        reference=reference,
        state="CLOSED",
        amount_minor=order.total_minor,
        currency="CNY",
        expires_at=now,
        query_at=now,
    )
    answer = ProviderPayment(reference, ids.new().hex, Said.PAID, order.total_minor, "CNY", 0, now, now)
    await receive(payment, answer, now)


async def test_nobody_sits_twice_in_one_group(web: Client, levers: Merchant) -> None:
    offer = await goods(size=4, most_a_person=2, most_open=1)
    phone = "+8613800138000"
    leader = await paid(levers, await groups.placed(offer, phone=phone))
    assert leader.group_id is not None
    before = await GroupSeat.all().count()

    # Another browser, the same phone number.
    refused = await place(web, asked(offer, group=leader.group_id, phone="13800138000"))
    assert (refused["code"], refused["by"]) == ("ALREADY_IN_GROUP", "PHONE")
    assert "phone number" in refused["message"]
    led = await place(web, asked(offer, phone="13800138000"))
    assert (led["code"], led["most"]) == ("TOO_MANY_OPEN_GROUPS", 1)
    greedy = await place(web, asked(offer, quantity=3, total="24.00"))
    assert (greedy["code"], greedy["limit"]) == ("GROUP_LIMIT_REACHED", 2)
    dear = await place(web, asked(offer, total="10.00"))
    assert dear["code"] == "PRICE_CHANGED"

    assert await GroupSeat.all().count() == before
    assert await Order.all().count() == 1
    assert await BuyingGroup.all().count() == 1
    (seen,) = await SecurityEvent.filter(kind="group.joined_twice")
    assert (seen.subject, seen.facts) == (ids.public("grp", leader.group_id), {"by": "PHONE"})
    assert await agreed()


async def test_seats_are_exact_for_sixty_four_at_once(
    many: Any, redis: Redis, levers: Merchant, settings: pytest.MonkeyPatch
) -> None:
    offer = await goods(codes=80, size=20)
    leader = await paid(levers, await groups.placed(offer))
    assert leader.group_id is not None
    settings.setenv("TESSERA_EXECUTION_TIMEOUT_S", "60")
    configuration.get.cache_clear()
    application = app.assemble(configuration.get(), stores=False)
    async with AsyncExitStack() as browsers:
        people = [await browsers.enter_async_context(client_of(application)) for _ in range(MANY)]
        tried = await asyncio.gather(*(place(one, asked(offer, group=leader.group_id)) for one in people))
    won = [one for one in tried if one["__typename"] == "PlacedOrder"]
    assert len(won) == 19
    assert {one["code"] for one in tried if one not in won} == {"GROUP_FULL"}
    group = await BuyingGroup.get(id=leader.group_id)
    assert (group.held, group.taken) == (19, 1)
    # Who is refused leaves nothing behind: no order, no code kept, no count.
    assert await Order.all().count() == 20
    assert await Code.filter(state=CodeState.HELD).count() == 20

    # Half of them give up at once, while others come: to the last seat again.
    rows = await Order.filter(id__in=[ids.parse("ord", one["order"]["id"]) for one in won])
    await asyncio.gather(
        *(payments.cancel_order(row.customer_id, row.id, actor="customer", at=clock.now()) for row in rows[:9]),
    )
    more = await asyncio.gather(
        *(groups.placed(offer, group_id=leader.group_id) for _ in range(30)), return_exceptions=True
    )
    assert sum(isinstance(one, Order) for one in more) == 9
    assert await GroupSeat.filter(state=GroupSeatState.HELD).count() == 19
    assert await agreed()


async def test_who_opens_an_account_takes_the_seat_along(db: str, levers: Merchant) -> None:
    offer = await goods(size=3)
    guest, account = await orders.guest(), await orders.customer()
    assert guest.customer_id is not None
    assert account.customer_id is not None
    order = await paid(levers, await groups.placed(offer, by=guest))
    delivery = await OutboxMessage.create(topic="customer.merged", payload={}, created_at=clock.now())
    row = await DeliveryRow.create(message_id=delivery.id, handler="tests.merge")
    await order_service.move_orders(guest.customer_id, account.customer_id, delivery=Delivery(row.id))
    group = await BuyingGroup.get(id=order.group_id)
    assert group.leader_id == account.customer_id
    assert (await GroupSeat.get(order_id=order.id)).customer_id == account.customer_id


async def test_offers_and_groups_are_seen_where_they_can_be_joined(web: Client, levers: Merchant) -> None:
    offer = await goods(size=3)
    variant = await offer.variant
    product = ids.public("prd", variant.product_id)
    (seen,) = (await web.shop(OFFERS, id=product))["groupOffers"]
    assert (seen["size"], seen["price"], seen["openGroups"]) == (3, {"amount": "8.00"}, [])

    opened = await place(web, asked(offer))
    await paid(levers, await Order.get(id=ids.parse("ord", opened["order"]["id"])))
    (seen,) = (await web.shop(OFFERS, id=product))["groupOffers"]
    assert seen["openGroups"] == [{"id": opened["order"]["group"]["id"], "left": 2}]
    (mine,) = (await web.shop(MINE))["myGroups"]["edges"]
    assert mine["node"] == {"id": opened["order"]["group"]["id"], "state": "OPEN"}
    own = (await web.shop(GROUP, id=mine["node"]["id"]))["group"]
    assert own["myOrderId"] == opened["order"]["id"]

    await GroupOffer.filter(id=offer.id).update(state="PAUSED")
    assert (await web.shop(OFFERS, id=product))["groupOffers"] == []
    web.cookies.clear()
    group = ids.parse("grp", mine["node"]["id"])
    assert (await place(web, asked(offer, group=group)))["code"] == "GROUP_OFFER_UNKNOWN"
