"""Promotions in quotes and orders: what they change, what is remembered of it, and what they may give."""

import asyncio
from datetime import timedelta

import pytest

from backend.core import clock, ids
from backend.domain.accounts.callers import Caller
from backend.domain.checkout.asking import ANYBODY, PROGRAM, Asking
from backend.domain.checkout.errors import PriceChanged
from backend.domain.checkout.requests import WantedLine
from backend.domain.checkout.service import place_order
from backend.domain.checkout.service.quote import price_lines
from backend.domain.orders.models import Order, OrderLine, OrderUnit
from backend.domain.orders.states import OrderState
from backend.domain.payments import service as payments
from backend.domain.promotions import service
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.models import Allowance, AllowanceHold
from backend.domain.promotions.pricing.rules import Amount, FirstOrder, InChannels, Percentage
from backend.domain.promotions.pricing.values import Why
from tests.make import catalog, orders, promotions, vault
from tests.make.statements import counted

pytestmark = pytest.mark.usefixtures("db")


async def goods(price: int = 3000, *, codes: int = 40, cost: int = 700):
    variant = await catalog.variant(price=price)
    await vault.batch(variant, codes=codes, cost=cost)
    return variant


async def total(variant, quantity: int = 1, asking: Asking = ANYBODY) -> int:
    channel = await catalog.channel()
    return (
        await price_lines([WantedLine(variant.id, quantity)], channel.id, at=clock.now(), asking=asking)
    ).total_minor


async def taken(promotion) -> list[tuple[int, int, int, int]]:
    rows = await Allowance.filter(owner_id=promotion.id).order_by("scope", "key")
    return [(row.held_uses, row.used_uses, row.held_minor, row.used_minor) for row in rows]


async def test_an_order_takes_a_promotion_into_its_lines_units_and_facts():
    variant = await goods()
    made = await promotions.promotion(promotions.ladder((5000, 700)), limits=Limits(most_uses=2))

    order = await orders.placed([(variant, 3)])

    line = await OrderLine.get(order_id=order.id)
    assert (line.unit_price_minor, line.discount_minor, line.total_minor) == (3000, 700, 8300)
    assert (order.subtotal_minor, order.discount_minor, order.total_minor) == (9000, 700, 8300)
    assert sum([row.paid_minor for row in await OrderUnit.filter(order_id=order.id)]) == 8300
    assert [(one["id"], one["outcome"], one["minor"]) for one in order.facts["promotions"]] == [
        (str(made.id), "APPLIED", 700)
    ]
    assert order.facts["lines"][0]["promotions"] == [
        {"id": str(made.id), "v": 1, "minor": 700, "payers": {"SHOP": 700}}
    ]
    named = {"zh": made.name_zh, "en": made.name_en, "promotion_id": str(made.id)}
    assert order.steps[-1] == {"kind": "PROMOTION", "minor": -700, **named}
    assert order.takes_allowances
    assert await taken(made) == [(1, 0, 700, 0)]


async def test_a_bundle_costs_its_components_what_it_really_cost():
    code, other = await goods(1000), await goods(1500)
    bundle = await catalog.bundle([(code, 2), (other, 1)], price=3000)
    await promotions.promotion(Percentage(1000))

    order = await orders.placed([(bundle, 2)])

    units = await OrderUnit.filter(order_id=order.id)
    parents = [unit for unit in units if unit.parent_id is None]
    assert sorted(unit.paid_minor for unit in parents) == [2700, 2700]
    for parent in parents:
        assert sum(unit.paid_minor for unit in units if unit.parent_id == parent.id) == parent.paid_minor


async def test_without_promotions_an_order_costs_no_statement_more():
    variant = await goods()
    await total(variant)  # what is live is read once
    with counted() as plain:
        order = await orders.placed([(variant, 1)])
    assert not order.takes_allowances
    assert not [sql for sql in plain if "allowance_hold" in sql or "FROM allowance" in sql or "JOIN promotion" in sql]
    # One that is not met, or has no limits and keeps no margin, costs none either: it is kept compiled.
    await promotions.promotion(promotions.ladder((99_999_00, 1)), limits=Limits(most_uses=1))
    await total(variant)
    with counted() as beside:
        await orders.placed([(variant, 1)])
    assert len(beside) == len(plain)


async def test_a_paused_promotion_counts_no_more_from_that_moment_on():
    variant, campaign = await goods(), ids.new()
    made = await promotions.promotion(Amount(500), campaign=campaign)
    assert await total(variant) == 2500
    await service.pause(campaign, at=clock.now())
    assert await total(variant) == 3000
    await service.resume(campaign, at=clock.now())
    assert await total(variant) == 2500
    await service.publish(campaign, [], at=clock.now())
    assert await total(variant) == 3000
    await made.refresh_from_db()
    assert made.state == "ENDED"


async def test_publishing_again_changes_in_place_and_counts_versions():
    variant, campaign = await goods(), ids.new()
    first = promotions.draft(Amount(500))
    (row,) = await service.publish(campaign, [first], at=clock.now())
    (same,) = await service.publish(campaign, [first], at=clock.now())
    assert (same.id, same.version) == (row.id, 1)
    again = promotions.draft(Amount(800), piece=first.piece)
    (changed,) = await service.publish(campaign, [again], at=clock.now())
    assert (changed.id, changed.version) == (row.id, 2)
    assert (await orders.placed([(variant, 1)])).facts["promotions"][0]["v"] == 2


async def test_it_begins_and_ends_at_its_times():
    variant, now = await goods(), clock.now()
    channel = await catalog.channel()
    await promotions.promotion(Amount(500), starts_at=now + timedelta(hours=1), ends_at=now + timedelta(hours=2))

    for hours, expected in ((0, 3000), (1, 2500), (2, 3000)):
        at = now + timedelta(hours=hours)
        assert (await price_lines([WantedLine(variant.id, 1)], channel.id, at=at)).total_minor == expected


async def test_limit_not_returned_on_cancel():
    variant = await goods()
    made = await promotions.promotion(Amount(500), limits=Limits(most_uses=1, most_uses_a_person=1))
    buyer = await orders.customer()
    order = await orders.placed([(variant, 1)], by=buyer)
    assert await total(variant) == 3000, "the only one is held"

    await payments.cancel_order(buyer.customer_id, order.id, actor=buyer.actor, at=clock.now())

    assert set(await taken(made)) == {(0, 0, 0, 0)}
    assert await total(variant, asking=Asking(buyer.customer_id)) == 2500
    again = await orders.placed([(variant, 1)], by=buyer)
    assert await payments.expire_order(again.id, at=again.expires_at)
    assert set(await taken(made)) == {(0, 0, 0, 0)}


async def test_limits_ignored_without_a_code():
    """A promotion that nobody has to type a code for keeps its limits all the same."""
    variant = await goods()
    await promotions.promotion(Amount(500), limits=Limits(most_uses_a_person=1))
    buyer = await orders.customer()
    assert (await orders.placed([(variant, 1)], by=buyer)).total_minor == 2500
    assert (await orders.placed([(variant, 1)], by=buyer)).total_minor == 3000
    # Known by the address alone: a guest who comes again as somebody else.
    assert (await orders.placed([(variant, 1)], email="once@example.com")).total_minor == 2500
    with pytest.raises(PriceChanged) as refused:
        await orders.placed([(variant, 1)], email="once@example.com")
    assert refused.value.quote.priced.total_minor == 3000


async def test_stacked_promotion_making_goods_free():
    variant = await goods(1000, cost=400)
    await promotions.promotion(Percentage(9000))
    await promotions.promotion(Amount(900))

    order = await orders.placed([(variant, 1)])

    # Cost 4.00 and the payment's fee of 0.6 % stay covered.
    assert order.total_minor == 403
    assert {one["outcome"] for one in order.facts["promotions"]} & {"CLIPPED"}


async def test_the_least_price_of_a_channel_holds_whatever_stacks():
    variant = await goods(1000, cost=1)
    await variant.prices.all().update(floor_minor=800)
    await promotions.promotion(Percentage(5000))
    assert await total(variant, 2) == 1600


async def test_a_budget_that_is_spent_says_so_and_another_promotion_takes_its_place():
    variant = await goods()
    campaign = ids.new()
    big = promotions.draft(Amount(500), limits=Limits(most_campaign_minor=500), group="one", combine="BEST_OF")
    await service.publish(campaign, [big], at=clock.now())
    await promotions.promotion(Amount(200), group="one", combine="BEST_OF")

    assert (await orders.placed([(variant, 1)])).total_minor == 2500
    order = await orders.placed([(variant, 1)])

    assert order.total_minor == 2800
    assert {one.get("why") for one in order.facts["promotions"]} >= {Why.BUDGET_SPENT.value}
    budget = await Allowance.get(owner_id=campaign)
    assert (budget.held_uses, budget.held_minor, budget.most_minor) == (1, 500, 500)


async def test_what_may_be_given_in_an_hour_is_given_again_in_the_next():
    variant = await goods()
    limits = Limits(most_minor=1500, most_minor_an_hour=1000, most_uses_an_hour=9)
    await promotions.promotion(Amount(500), limits=limits)
    # The middle of an hour: the next begins in half of one.
    now = clock.now().replace(minute=30)

    async def paid(minutes: int) -> int:
        at = now + timedelta(minutes=minutes)
        request = await orders.request([(variant, 1)], expected=await cost(minutes))
        placed = await place_order(
            await orders.guest(),
            request,
            idempotency_key=f"key-{ids.new()}",
            channel_id=(await catalog.channel()).id,
            device="desktop",
            at=at,
        )
        return placed.order.total_minor

    async def cost(minutes: int) -> int:
        channel, at = await catalog.channel(), now + timedelta(minutes=minutes)
        return (await price_lines([WantedLine(variant.id, 1)], channel.id, at=at)).total_minor

    assert [await paid(minutes) for minutes in (0, 10, 29)] == [2500, 2500, 3000]
    # In the next hour there is as much again, within what there is in all.
    assert [await paid(minutes) for minutes in (30, 31)] == [2500, 3000]


async def test_a_first_order_is_first_once_for_whoever_paid():
    variant = await goods()
    await promotions.promotion(Amount(500), when=FirstOrder())
    buyer = await orders.customer()
    order = await orders.placed([(variant, 1)], by=buyer)
    assert order.total_minor == 2500
    await Order.filter(id=order.id).update(state=OrderState.PAID, paid_at=clock.now(), paid_minor=order.total_minor)
    assert await total(variant, asking=Asking(buyer.customer_id)) == 3000


async def test_partners_have_only_what_names_their_channel():
    variant, channel = await goods(), await catalog.channel()
    await promotions.promotion(Amount(500))
    assert await total(variant, asking=PROGRAM) == 3000
    await promotions.promotion(Amount(300), when=InChannels(frozenset((channel.id,))))
    assert await total(variant, asking=PROGRAM) == 2700
    assert await total(variant) == 2200


async def test_sixty_four_buyers_at_once_get_the_promotion_as_often_as_it_may_be_given():
    variant = await goods(codes=70)
    made = await promotions.promotion(Amount(500), limits=Limits(most_uses=7, most_minor=3000))
    callers = [await orders.guest() for _ in range(24)]

    async def buy(caller: Caller) -> int | PriceChanged:
        try:
            request = await orders.request([(variant, 1)], expected=2500)
            return (await promotions.bought(caller, request)).total_minor
        except PriceChanged as refused:
            return refused

    done = await asyncio.gather(*(buy(caller) for caller in callers))

    # 6 × 5.00 are within the budget, the seventh is not.
    assert sum(one == 2500 for one in done) == 6
    assert all(one.quote.priced.total_minor == 3000 for one in done if isinstance(one, PriceChanged))
    assert await taken(made) == [(6, 0, 3000, 0)]
    assert await AllowanceHold.all().count() == await Order.all().count() == 6
