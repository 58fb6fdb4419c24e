"""Coupons, a flash sale and a group, each used to its end in a browser."""

import re
from datetime import timedelta

import pytest

from backend.core import clock
from tests.e2e.buying import enter, pay
from tests.e2e.staff import sign_in
from tests.e2e.visit import DESKTOP, PHONE, asked

VIDEO, SIZE = "/p/deerisle-video", 2
TOTAL = "query($id: ID!) { order(id: $id) { discount { amount } steps { kind amount { amount } } } }"
SALE = "{ flashSales { id items { price { amount } listing { name } variant { name } } } }"
GOODS = """{ product(slug: "deerisle-video") { variants { id price { amount currency } } } }"""
CHANNELS = "{ channels { id code } }"
ADD = """mutation ($input: GroupOfferInput!) { addGroupOffer(input: $input) {
  __typename ... on UserError { message path } } }"""


async def test_a_coupon_is_claimed_and_saves_money(visitor, shop):
    buyer = await visitor("storefront", locale="zh-CN", width=PHONE)
    await enter(buyer, shop)
    await buyer.go("/coupons")
    await buyer.press("coupon.claimNamed", name="全场 9 折")
    await buyer.page.get_by_role("link", name=buyer.t("coupon.claimed"), exact=True).nth(1).wait_for()
    assert await buyer.barriers() == []

    await buyer.go(VIDEO)
    await buyer.press("cart.buyNow")
    await buyer.page.wait_for_url("**/checkout?**")
    await buyer.page.get_by_role("button", name=re.compile("全场 9 折")).click()
    await buyer.page.locator("button[aria-pressed=true]", has_text="全场 9 折").get_by_text(re.compile("-¥")).wait_for()
    assert await buyer.overflow() == 0
    await buyer.page.locator("[name=noReturn]").check()
    await buyer.press("checkout.place")
    await pay(buyer)
    await buyer.page.locator("article[data-state=DELIVERED]").first.wait_for()
    order = buyer.page.url.partition("/orders/")[2].partition("?")[0]
    steps = (await asked(buyer, "storefront", TOTAL, id=order))["order"]["steps"]
    assert [one["kind"] for one in steps if one["kind"] == "COUPON"] == ["COUPON"]
    await buyer.go("/coupons/mine?show=USED")
    await buyer.page.get_by_role("heading", name="全场 9 折").wait_for()


async def test_somebody_gets_a_place_in_a_flash_sale_and_buys(visitor):
    guest = await visitor("storefront", locale="en", width=DESKTOP)
    sale = (await asked(guest, "storefront", SALE))["flashSales"][0]
    await guest.go(f"/flash/{sale['id']}")
    await guest.page.locator("[name=contact]").fill("flash@mail.example")
    await guest.press("flash.grab")
    await guest.page.locator("[name=noReturn]").check()
    assert await guest.barriers() == []
    await guest.press("flash.buy", price=f"¥{sale['items'][0]['price']['amount']}")
    await pay(guest)
    await guest.page.locator("article[data-state=DELIVERED]").first.wait_for()
    assert await guest.overflow() == 0


# Three visitors who wait for each other.
@pytest.mark.soak
async def test_two_buy_together_and_both_get_theirs(visitor, shop):
    desk = await visitor("admin", locale="en")
    await sign_in(desk, shop, "MARKETER")
    leader = await visitor("storefront", locale="zh-CN", width=PHONE)
    variant = (await asked(leader, "storefront", GOODS))["product"]["variants"][0]
    web = next(one["id"] for one in (await asked(desk, "admin", CHANNELS))["channels"] if one["code"] == "web")
    now = clock.now()
    wanted = {
        "variantId": variant["id"],
        "prices": [{"channelId": web, "price": {"amount": "19.90", "currency": "CNY"}}],
        "size": SIZE,
        "mostGroups": 20,
        "startsAt": (now - timedelta(minutes=1)).isoformat(),
        "endsAt": (now + timedelta(days=2)).isoformat(),
    }
    made = (await asked(desk, "admin", ADD, input=wanted))["addGroupOffer"]
    assert "message" not in made, made

    await leader.go(f"{VIDEO}?v={variant['id']}")
    await leader.press("group.open", price="¥19.90")
    await leader.page.wait_for_url("**/checkout?**")
    await _buy(leader, "leader@mail.example")
    await leader.page.get_by_text(leader.t("group.orderWaits"), exact=True).wait_for()
    link = leader.page.locator("a[href^='/g/']").first
    group = await link.get_attribute("href")

    friend = await visitor("storefront", locale="en", width=DESKTOP)
    await friend.go(str(group))
    assert await friend.barriers() == []
    await friend.press("group.joinFor", price="¥19.90")
    await friend.page.wait_for_url("**/checkout?**")
    await _buy(friend, "friend@mail.example")
    for one in (friend, leader):
        await one.page.locator("article[data-state=DELIVERED]").first.wait_for()


async def test_a_marketer_makes_a_batch_of_codes(visitor, shop):
    desk = await visitor("admin", locale="en")
    await sign_in(desk, shop, "MARKETER")
    await desk.go("/admin/coupons?kind=UNIQUE")
    await desk.page.get_by_role("link", name=re.compile("Street card")).click()
    await desk.press("coupon.issue")
    dialog = desk.page.get_by_role("dialog")
    await dialog.get_by_label(desk.t("coupon.batch")).fill("Leaflets")
    await dialog.get_by_label(desk.t("coupon.count")).fill("200")
    assert await desk.barriers() == []
    await dialog.locator(".ant-btn-primary").click()
    await dialog.wait_for(state="hidden")
    row = desk.page.get_by_role("row", name=re.compile("Leaflets"))
    await row.get_by_text(desk.t("coupon.batchState.READY"), exact=True).wait_for()
    await row.get_by_text("200", exact=True).wait_for()


async def _buy(visit, contact: str) -> None:
    """From the checkout to the order's page, paid."""
    await visit.page.locator("[name=contact]").fill(contact)
    await visit.page.locator("[name=noReturn]").check()
    await visit.press("checkout.place")
    await pay(visit)
