"""What a campaign came to equals the orders that it was in, to the minor unit."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from backend.core import clock, ids
from backend.core.money import Money
from backend.domain.accounts.permissions import Role
from backend.domain.analytics import service as analytics
from backend.domain.campaigns.content import Stops
from backend.domain.campaigns.models import Campaign
from backend.domain.campaigns.states import CampaignState, StopReason
from backend.domain.checkout.requests import PlaceRequest, WantedLine
from backend.domain.coupons.models import CouponUse, IssuedCoupon
from backend.domain.coupons.states import CouponKind
from backend.domain.flash_sales import admissions, live, quick
from backend.domain.flash_sales.models import FlashSale
from backend.domain.flash_sales.queries import sales_by_id
from backend.domain.growth import service as growth
from backend.domain.orders.models import Order, OrderLine
from backend.domain.payments import service as payments
from backend.domain.promotions.models import Allowance
from backend.domain.promotions.pricing.rules import Payer, Percentage, Share
from backend.domain.referrals.models import Referral, ReferralProgram
from backend.domain.referrals.states import ReferralState
from backend.domain.wallet.models import WalletCredit
from tests.api.conftest import Client
from tests.api.test_referrals import refunded
from tests.make import accounts, campaigns, catalog, coupons, flash, orders, paid, promotions, referrals, vault
from tests.make.purse import purse

__all__ = ["purse"]

pytestmark = pytest.mark.usefixtures("redis")

RESULTS = """query R($id: ID!) { campaignResults(id: $id) {
  orders redemptions revenue { amount } refunded { amount } off { amount } margin { amount } marginBps
  payers { payer amount { amount } } lines { variant { id } pieces before { amount } off { amount } }
  days { day net { amount } orders campaignOrders off { amount } } net { amount } before { amount }
  rewards { people given { amount } takenBack { amount } coupons couponsUsed saved { amount } orders
    revenue { amount } } } }"""


async def sold(variant, other) -> Campaign:
    """A campaign with a supplier's share, two orders that it was in, and one that it was not."""
    shared = campaigns.piece(effect=Percentage(1_000), variants=[variant])
    shares = (Share(Payer.SHOP, 3_333), Share(Payer.SUPPLIER, 6_667))
    assert shared.rule is not None
    made = await campaigns.running(
        campaigns.content(replace(shared, rule=replace(shared.rule, shares=shares)), stops=Stops(margin_bps=9_999))
    )
    await paid.delivered([(variant, 1), (other, 1)])
    await paid.delivered([(variant, 3)])
    await paid.delivered([(other, 1)])
    await analytics.rebuild()
    return made


async def test_results_equal_the_orders_and_margin_stops_it(web: Client):
    variant, other = await catalog.variant(price=999), await catalog.variant(price=500)
    for one in (variant, other):
        await vault.batch(one, codes=9)
    made = await sold(variant, other)
    await web.wear(await accounts.staff(Role.FINANCE))
    found: dict[str, Any] = (await web.office(RESULTS, id=ids.public("cmp", made.id)))["campaignResults"]

    lines = [row for row in await OrderLine.all() if row.discount_minor]
    orders = [row for row in await Order.all() if row.discount_minor]
    off, revenue = sum(row.discount_minor for row in lines), sum(row.total_minor for row in orders)
    assert (len(orders), off) == (2, 400)
    cost = sum(row.cost_minor for row in orders)
    assert (found["orders"], found["redemptions"]) == ("2", "2")
    assert (minor(found["revenue"]), minor(found["off"]), minor(found["margin"])) == (revenue, off, revenue - cost)
    assert [(one["payer"], minor(one["amount"])) for one in found["payers"]] == [("SUPPLIER", 267), ("SHOP", 133)]
    (line,) = found["lines"]
    assert (line["variant"]["id"], line["pieces"]) == (ids.public("var", variant.id), "4")
    assert (minor(line["before"]), minor(line["off"])) == (4 * 999, off)
    today = next(day for day in found["days"] if day["day"] == clock.shop_day(clock.now()).isoformat())
    everything = sum(row.total_minor for row in await Order.all())
    assert (minor(today["net"]), today["orders"], today["campaignOrders"]) == (everything, "3", "2")
    assert (minor(today["off"]), minor(found["net"]), minor(found["before"])) == (off, everything, 0)

    assert cost > 0
    assert await analytics.watch_margins(clock.now()) == 1
    await made.refresh_from_db()
    assert (made.state, made.stop_reason) == (CampaignState.PAUSED, StopReason.MARGIN)
    assert made.stop_facts is not None
    assert made.stop_facts["margin_bps"] == (2 * (revenue - cost) * 10_000 + revenue) // (2 * revenue)

    await web.wear(await accounts.staff(Role.MARKETER))
    seen = (await web.office(RESULTS, id=ids.public("cmp", made.id)))["campaignResults"]
    assert (seen["margin"], seen["marginBps"], seen["off"]) == (None, None, found["off"])


async def test_margins_of_before_a_resumption_stop_nothing(web: Client):
    variant, other = await catalog.variant(price=999), await catalog.variant(price=500)
    for one in (variant, other):
        await vault.batch(one, codes=9)
    made = await sold(variant, other)
    await Campaign.filter(id=made.id).update(resumed_at=clock.now() + timedelta(seconds=1))
    assert await analytics.watch_margins(clock.now() + timedelta(seconds=2)) == 0
    assert (await Campaign.get()).state is CampaignState.RUNNING


async def test_what_a_flash_sale_sold_is_its_campaigns(web: Client):
    channel, variant = await catalog.channel(), await catalog.variant(price=999)
    await vault.batch(variant, codes=9)
    made = await campaigns.running(campaigns.content(campaigns.flash_sale(variant, channel.id, price=800)))
    (sale,) = await sales_by_id([(await FlashSale.get()).id])
    assert sale is not None
    live.forget()
    await quick.alive(clock.now())
    place = await flash.place(sale, phone="+8613800138001")
    request = PlaceRequest(
        lines=(WantedLine(variant.id, 1),),
        email=None,
        phone="13800138001",
        expected=Money(800, "CNY"),
        accepts_no_return=True,
        locale="en",
        admission=admissions.token_of(place),
    )
    bought = await paid.pay(await promotions.bought(await orders.guest(), request))
    await paid.delivered([(variant, 1)])
    await analytics.rebuild()
    await web.wear(await accounts.staff(Role.FINANCE))
    found: dict[str, Any] = (await web.office(RESULTS, id=ids.public("cmp", made.id)))["campaignResults"]
    assert (found["orders"], found["redemptions"]) == ("1", "1")
    assert (minor(found["revenue"]), minor(found["off"])) == (bought.total_minor, 199) == (800, 199)
    assert [(one["payer"], minor(one["amount"])) for one in found["payers"]] == [("SHOP", 199)]
    (line,) = found["lines"]
    assert (line["variant"]["id"], line["pieces"], minor(line["before"])) == (ids.public("var", variant.id), "1", 999)


@pytest.mark.usefixtures("purse")
async def test_rewards_of_invitations_are_those_of_the_wallets_and_the_orders(web: Client):
    variant = await catalog.variant(price=2000)
    await vault.batch(variant, codes=9)
    thanks = await coupons.coupon(CouponKind.SENT)
    made = await campaigns.running(campaigns.content(campaigns.referral(inviter_coupon_id=thanks.id), budget=5_000))
    program = await ReferralProgram.get()
    people = [await referrals.invited(program) for _ in range(3)]
    bought = [await paid.delivered([(variant, 1)], by=friend) for _, friend, _ in people[:2]]
    for _ in range(2):
        await growth.follow_invitations(at=clock.now())
    # One inviter uses their coupon, the other's friend gives all back.
    (inviter, _, _), (_, _, gone) = people[0], people[1]
    issued = await IssuedCoupon.get(customer_id=inviter.customer_id)
    request = PlaceRequest(
        lines=(WantedLine(variant.id, 1),),
        email=None,
        phone=None,
        expected=Money(1500, "CNY"),
        accepts_no_return=True,
        locale="en",
        coupon_ids=(issued.id,),
    )
    used = await promotions.bought(inviter, request)
    await payments.settle((await payments.start_payment(used.id, at=clock.now())).id, at=clock.now())
    await refunded(bought[1])
    await growth.follow_invitations(at=clock.now())
    assert (await Referral.get(id=gone.id)).state is ReferralState.TAKEN_BACK

    await web.wear(await accounts.staff(Role.FINANCE))
    found: dict[str, Any] = (await web.office(RESULTS, id=ids.public("cmp", made.id)))["campaignResults"]["rewards"]
    credits = [row.amount_minor for row in await WalletCredit.all()]
    uses = await CouponUse.filter(state="USED")
    assert sorted(credits) == [-500, -300, 300, 300, 500, 500]
    assert found == {
        "people": "2",
        "given": {"amount": "16.00"},
        "takenBack": {"amount": "8.00"},
        "coupons": "2",
        "couponsUsed": "1",
        "saved": {"amount": f"{sum(one.minor for one in uses) / 100:.2f}"},
        "orders": "2",
        "revenue": {"amount": f"{sum(order.total_minor for order in bought) / 100:.2f}"},
    }
    assert minor(found["saved"]) == (await Order.get(id=used.id)).discount_minor == 500
    assert minor(found["given"]) == sum(one for one in credits if one > 0)
    assert (await Allowance.get(owner_id=made.id)).used_minor == minor(found["given"]) - minor(found["takenBack"])


def minor(amount: dict[str, str]) -> int:
    return round(float(amount["amount"]) * 100)
