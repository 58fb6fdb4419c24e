"""A campaign's budget bounds whatever it gives: rules, flash sales, group buys and rewards of invitations alike."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from backend.core import clock, ids
from backend.core.money import Money
from backend.domain.accounts.callers import Caller
from backend.domain.campaigns import service
from backend.domain.campaigns.content import Piece, Stops
from backend.domain.campaigns.models import Campaign
from backend.domain.campaigns.states import CampaignState, StopReason
from backend.domain.checkout.requests import PlaceRequest, WantedLine
from backend.domain.coupons.models import Coupon
from backend.domain.finance.verifying import allowances
from backend.domain.finance.verifying.report import Report
from backend.domain.flash_sales import live, quick
from backend.domain.flash_sales.errors import FlashSaleClosed
from backend.domain.flash_sales.models import FlashAdmission, FlashSale
from backend.domain.flash_sales.queries import sales_by_id
from backend.domain.flash_sales.sales import Sale
from backend.domain.group_buys import service as group_buys
from backend.domain.group_buys.models import BuyingGroup, GroupOffer, GroupPrice
from backend.domain.growth import service as growth
from backend.domain.orders.models import Order
from backend.domain.payments import service as payments
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.errors import AllowanceSpent
from backend.domain.promotions.models import Allowance, Promotion
from backend.domain.promotions.pricing.rules import Amount
from backend.domain.referrals.models import Referral, ReferralProgram
from backend.domain.referrals.states import ReferralRefusal, ReferralState
from backend.domain.wallet.models import WalletCredit
from tests.api.conftest import Client
from tests.api.test_referrals import has, refunded, spend
from tests.make import accounts, campaigns, catalog, flash, groups, orders, paid, promotions, referrals, vault
from tests.make.outbox import drain
from tests.make.purse import purse

__all__ = ["purse"]

pytestmark = pytest.mark.usefixtures("redis", "purse")

SPENT = "query ($id: ID!) { campaign(id: $id) { spent { money { amount } uses } } }"


async def goods(price: int = 999) -> Any:
    variant = await catalog.variant(price=price)
    await vault.batch(variant, codes=20)
    return variant


async def taken(campaign: Campaign) -> tuple[int, int, int, int]:
    """Of its budget: uses held and used, money held and used."""
    row = await Allowance.get_or_none(owner_id=campaign.id)
    return (row.held_uses, row.used_uses, row.held_minor, row.used_minor) if row is not None else (0, 0, 0, 0)


async def running(*pieces: Piece, budget: int, **more: Any) -> Campaign:
    made = await campaigns.running(campaigns.content(*pieces, budget=budget, **more))
    live.forget()
    await quick.alive(clock.now())
    return made


async def sale_of(campaign: Campaign) -> Sale:
    (found,) = await sales_by_id([(await FlashSale.get(campaign_id=campaign.id)).id])
    assert found is not None
    return found


def number(place: int) -> str:
    return f"+861380013{place:04d}"


async def paying(order: Order) -> Order:
    started = await payments.start_payment(order.id, at=clock.now())
    await payments.settle(started.id, at=clock.now())
    return await Order.get(id=order.id)


async def agreed() -> None:
    assert await allowances.compare(Report()) is None


async def test_what_a_flash_sale_gives_is_of_the_budget_and_comes_back_with_the_order(db: str) -> None:
    variant, channel = await goods(), await catalog.channel()
    made = await running(campaigns.flash_sale(variant, channel.id, price=800), budget=500)
    sale = await sale_of(made)
    places = [await flash.place(sale, phone=number(one)) for one in range(3)]
    first, second = [await flash.bought(sale, places[one], phone=number(one), price=800) for one in range(2)]
    assert await taken(made) == (2, 0, 398, 0)

    # 1.02 is left and a piece takes 1.99: nobody else comes in, and whoever has a place orders nothing.
    with pytest.raises(FlashSaleClosed):
        await flash.place(sale, phone=number(4))
    with pytest.raises(AllowanceSpent) as spent:
        await flash.bought(sale, places[2], phone=number(2), price=800)
    assert (spent.value.owner, spent.value.owner_id) == ("CAMPAIGN", made.id)
    assert await Order.all().count() == 2
    assert (await FlashAdmission.get(id=places[2].id)).state == "OPEN"
    assert await taken(made) == (2, 0, 398, 0)

    await payments.cancel_order(first.customer_id, first.id, actor="customer", at=clock.now())
    assert await taken(made) == (1, 0, 199, 0)
    third = await flash.bought(sale, places[2], phone=number(2), price=800)
    await paying(second)
    await payments.expire_order(third.id, at=third.expires_at)
    assert await taken(made) == (0, 1, 0, 199)
    await agreed()


SHELF = """{ products(sort: FEATURED) { edges { node { slug flashOffer { price { amount } }
  ... on Product { variants { flashOffer { phase } } } } } } flashSales { phase items { price { amount } } } }"""


async def on_shelf(web: Client) -> tuple[list[Any], list[str]]:
    """The flash price of each listing and of its variants, and what there is of each sale."""
    live.forget()
    web._transport.app._answers.drop()  # type: ignore[attr-defined]
    told = await web.shop(SHELF)
    goods = [edge["node"] for edge in told["products"]["edges"]]
    prices = [(one["flashOffer"], [each["flashOffer"] for each in one["variants"]]) for one in goods]
    return prices, [sale["phase"] for sale in told["flashSales"]]


async def test_a_flash_price_whose_budget_is_spent_is_on_no_shelf_until_some_comes_back(web: Client) -> None:
    variant, channel = await goods(), await catalog.channel()
    made = await running(campaigns.flash_sale(variant, channel.id, price=800), budget=300)
    sale = await sale_of(made)
    offered = [({"price": {"amount": "8.00"}}, [{"phase": "RUNNING"}])]
    assert await on_shelf(web) == (offered, ["RUNNING"])

    bought = await flash.bought(sale, await flash.place(sale, phone=number(1)), phone=number(1), price=800)
    # 1.01 is left and a piece takes 1.99: who asks is told no, so nobody is shown it.
    with pytest.raises(FlashSaleClosed):
        await flash.place(sale, phone=number(2))
    assert await on_shelf(web) == ([(None, [None])], ["PAUSED"])

    await payments.cancel_order(bought.customer_id, bought.id, actor="customer", at=clock.now())
    assert await on_shelf(web) == (offered, ["RUNNING"])


async def test_the_uses_of_a_budget_bound_what_is_on_the_shelf_as_well(web: Client) -> None:
    variant, other, channel = await goods(), await goods(), await catalog.channel()
    made = await running(campaigns.flash_sale(variant, channel.id, price=800), budget=100_000)
    await Campaign.filter(id=made.id).update(budget_uses=1)
    sale = await sale_of(made)
    await flash.bought(sale, await flash.place(sale, phone=number(1)), phone=number(1), price=800)
    await flash.sale(other, price=600)
    prices, phases = await on_shelf(web)
    # A sale of no campaign has no budget.
    assert sorted(price is None for price, _ in prices) == [False, True]
    assert sorted(phases) == ["PAUSED", "RUNNING"]


async def test_a_refund_gives_it_back_where_a_piece_of_the_campaign_says_so(db: str) -> None:
    variant, other, channel = await goods(), await goods(), await catalog.channel()
    for says, itself in ((False, False), (True, False), (False, True)):
        limits = Limits(most_uses=50, returned_after_refund=says)
        rule = campaigns.piece(effect=Amount(1), variants=[other], limits=limits)
        sold = campaigns.flash_sale(variant, channel.id, price=800)
        assert sold.flash_sale is not None
        sold = replace(sold, flash_sale=replace(sold.flash_sale, returned_after_refund=itself))
        made = await running(sold, rule, budget=500)
        sale = await sale_of(made)
        order = await flash.bought(sale, await flash.place(sale, phone=number(9)), phone=number(9), price=800)
        await paying(order)
        await refunded(order)
        await drain()
        assert await taken(made) == ((0, 0, 0, 0) if says or itself else (0, 1, 0, 199))
        await agreed()
        await service.end(made.id, note="", caller=campaigns.caller_of(await made.owner), address=None, at=clock.now())


async def test_a_rule_and_a_flash_price_in_one_order_are_one_use(db: str) -> None:
    variant, channel = await goods(), await catalog.channel()
    rule = campaigns.piece(effect=Amount(10), variants=[variant])
    assert rule.rule is not None
    too = replace(rule, rule=replace(rule.rule, flash_too=True))
    made = await running(campaigns.flash_sale(variant, channel.id, price=800), too, budget=410)
    sale = await sale_of(made)
    place = await flash.place(sale, phone=number(1))
    assert (await flash.bought(sale, place, phone=number(1), price=790)).discount_minor == 209
    assert await taken(made) == (1, 0, 209, 0)
    # 2.01 is left: the price, and the rule no more.
    place = await flash.place(sale, phone=number(2))
    assert (await flash.bought(sale, place, phone=number(2), price=800)).discount_minor == 199
    assert await taken(made) == (2, 0, 408, 0)
    await agreed()


async def test_what_groups_give_is_of_the_budget_and_comes_back_when_they_lapse(db: str) -> None:
    variant, channel = await goods(1000), await catalog.channel()
    made = await running(campaigns.group_buy(variant, channel.id, price=800, size=2, hours=1), budget=500)
    offer = await GroupOffer.get()
    leader = await paying(await groups.placed(offer))
    joined = await groups.placed(offer, group_id=leader.group_id)
    assert await taken(made) == (1, 1, 200, 200)
    with pytest.raises(AllowanceSpent):
        await groups.placed(offer)
    assert (await Order.all().count(), await BuyingGroup.all().count()) == (2, 1)

    await payments.cancel_order(joined.customer_id, joined.id, actor="customer", at=clock.now())
    assert await taken(made) == (0, 1, 0, 200)
    group = await BuyingGroup.get()
    assert group.ends_at is not None
    assert await group_buys.lapse_due(at=group.ends_at) == 1
    await drain()
    assert await taken(made) == (0, 0, 0, 0), "nobody got anything"

    # A group that is full has given what it gave.
    leader = await paying(await groups.placed(offer))
    await paying(await groups.placed(offer, group_id=leader.group_id))
    assert await taken(made) == (0, 2, 0, 400)
    assert (await GroupPrice.get()).price_minor == 800
    await agreed()


async def test_rewards_are_of_the_budget_and_stop_with_it(db: str) -> None:
    variant = await goods()
    made = await running(campaigns.referral(), budget=1_000)
    program = await ReferralProgram.get()
    some = [await referrals.invited(program) for _ in range(2)]
    for _, friend, _ in some:
        await paid.delivered([(variant, 1)], by=friend)
    for _ in range(2):
        await growth.follow_invitations(at=clock.now())
    rows = await Referral.all().order_by("id")
    assert [(row.state, row.refused) for row in rows] == [
        (ReferralState.REWARDED, None),
        (ReferralState.REFUSED, ReferralRefusal.BUDGET),
    ]
    assert [(await has(inviter), await has(friend)) for inviter, friend, _ in some] == [(500, 300), (0, 0)]
    assert await taken(made) == (0, 1, 0, 800)
    assert await Allowance.filter(owner_id=program.id, scope="TOTAL").first().values_list("used_minor") == (800,)
    assert await WalletCredit.all().count() == 2
    await agreed()


async def rewarded(campaign: Campaign, variant: Any, *, spent: int = 0) -> tuple[Order, Caller, Caller]:
    """An order of somebody invited by the campaign, whose inviter spent so much of the reward since; and both."""
    program = await ReferralProgram.get(campaign_id=campaign.id)
    inviter, friend, _ = await referrals.invited(program)
    order = await paid.delivered([(variant, 1)], by=friend)
    for _ in range(2):
        await growth.follow_invitations(at=clock.now())
    if spent:
        await spend(inviter, spent)
    return await Order.get(id=order.id), inviter, friend


async def test_a_reward_that_is_taken_back_is_of_the_budget_again_once(web: Client) -> None:
    variant = await goods()
    made = await running(campaigns.referral(), budget=1_000)
    order, inviter, friend = await rewarded(made, variant)
    await web.wear(await accounts.staff())
    assert (await spent_of(web, made)) == ("8.00", "1")
    other, *_ = await rewarded(made, variant)
    assert await Referral.filter(refused=ReferralRefusal.BUDGET).count() == 1, "2.00 is too little for two rewards"

    await refunded(order)
    # However many look at once, and however often.
    await asyncio.gather(*(growth.follow_invitations(at=clock.now()) for _ in range(6)))
    assert await growth.follow_invitations(at=clock.now()) == 0
    assert (await has(inviter), await has(friend)) == (0, 0)
    assert await spent_of(web, made) == ("0.00", "0")
    program = await Allowance.get(owner_id=(await ReferralProgram.get()).id, scope="TOTAL")
    assert (program.used_uses, program.used_minor) == (0, 0)
    await agreed()

    _, inviter, friend = await rewarded(made, variant)
    assert (await has(inviter), await has(friend)) == (500, 300)
    assert await spent_of(web, made) == ("8.00", "1")
    await refunded(other)
    assert await growth.follow_invitations(at=clock.now()) == 0, "there was no reward to take back"
    assert await spent_of(web, made) == ("8.00", "1")
    await agreed()


async def test_what_of_a_reward_was_spent_stays_of_the_budget(web: Client) -> None:
    variant = await goods()
    made = await running(campaigns.referral(), budget=1_000)
    order, inviter, friend = await rewarded(made, variant, spent=400)
    await web.wear(await accounts.staff())
    await refunded(order)
    for _ in range(2):
        await growth.follow_invitations(at=clock.now())
    assert (await has(inviter), await has(friend)) == (0, 0)
    assert await spent_of(web, made) == ("4.00", "1")
    assert await Referral.filter(state=ReferralState.TAKEN_BACK).count() == 1
    await agreed()


async def spent_of(web: Client, campaign: Campaign) -> tuple[str, str]:
    """The money and the uses of its budget that staff see as given."""
    found = (await web.office(SPENT, id=ids.public("cmp", campaign.id)))["campaign"]["spent"]
    return found["money"]["amount"], found["uses"]


async def test_a_budget_that_is_used_up_stops_every_piece(db: str) -> None:
    channel = await catalog.channel()
    sold, together, other = await goods(), await goods(), await goods()
    pieces = (
        campaigns.flash_sale(sold, channel.id, price=800),
        campaigns.group_buy(together, channel.id),
        campaigns.referral(),
        campaigns.piece(effect=Amount(100), variants=[other]),
    )
    made = await running(*pieces, budget=250, stops=Stops(budget_bps=7_500))
    sale = await sale_of(made)
    await flash.bought(sale, await flash.place(sale, phone=number(1)), phone=number(1), price=800)
    assert await service.watch(clock.now()) == 1
    await made.refresh_from_db()
    assert (made.state, made.stop_reason) == (CampaignState.PAUSED, StopReason.BUDGET)
    assert made.stop_facts == {"taken_bps": 7_960, "threshold_bps": 7_500}
    rows: list[Any] = [await table.get() for table in (FlashSale, GroupOffer, ReferralProgram, Promotion)]
    assert [row.state.value for row in rows] == ["PAUSED"] * 4
    assert not await Coupon.exists()


async def test_rules_leave_of_the_budget_what_flash_prices_took(db: str) -> None:
    sold, other, channel = await goods(), await goods(), await catalog.channel()
    rule = campaigns.piece(effect=Amount(100), variants=[other])
    made = await running(campaigns.flash_sale(sold, channel.id, price=800), rule, budget=250)
    sale = await sale_of(made)
    await flash.bought(sale, await flash.place(sale, phone=number(1)), phone=number(1), price=800)
    # 0.51 is left: the rule that takes 1.00 off does not count.
    request = PlaceRequest(
        lines=(WantedLine(other.id, 1),),
        email="rule@example.com",
        phone=None,
        expected=Money(999, "CNY"),
        accepts_no_return=True,
        locale="en",
    )
    assert (await promotions.bought(await orders.guest(), request)).total_minor == 999
    assert await taken(made) == (1, 0, 199, 0)
