"""A campaign from its first piece to its results: built, mended, tried, approved, begun by the clock, used, counted."""

import csv
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from backend.core import clock
from tests.e2e.buying import pay
from tests.e2e.running import Shop
from tests.e2e.staff import choose, pick, sign_in
from tests.e2e.visit import DESKTOP, PHONE, Visit, asked
from tests.make.tasks import unlocked

SHOPS_ZONE = ZoneInfo("Asia/Shanghai")
CHANNELS = "{ channels { id code name version } }"
PRICES = """query ($sku: String!) { variants(filter: { text: $sku }, first: 20) { edges { node {
  id sku prices { channel { code } price { amount currency } } } } } }"""
OPEN = """mutation ($input: CreateChannelInput!) {
  createChannel(input: $input) { __typename ... on Channel { id version } } }"""
PRICE = """mutation ($input: SetChannelPricesInput!) { setChannelPrices(input: $input) { __typename } }"""
RESULTS = """query ($id: ID!) { campaignResults(id: $id) {
  orders redemptions revenue { amount } off { amount } } }"""
SALES = "{ flashSales { id name } }"
# What the second step of the ladder takes off, and what the coupon does.
LADDER, COUPON = Decimal(25), Decimal(5)
CODES = 50


@dataclass(frozen=True)
class Plan:
    """What one language's marketer plans. The goods cost enough for the second step of the ladder."""

    slug: str
    sku: str
    # What few have at a flash price, and that price.
    rare: str
    flash: str
    width: int
    zh: str
    en: str
    coupon: str
    sale: str


@dataclass(frozen=True)
class Goods:
    """A variant and what one of it costs in the shop."""

    variant: str
    price: Decimal


PLANS = {
    "zh-CN": Plan(
        "whole-way-zh", "ARE-BEG", "CDC-24", "150.00", PHONE, "学习季", "Learning season", "学习季印码券", "学习季秒杀"
    ),
    "en": Plan(
        "whole-way-en",
        "SMS-1",
        "FGC-L2",
        "130.00",
        DESKTOP,
        "养生季",
        "Spa season",
        "Spa season, printed",
        "Spa season rush",
    ),
}


@pytest.mark.soak
@pytest.mark.parametrize("locale", list(PLANS))
async def test_a_campaign_is_built_approved_begun_by_the_clock_used_and_counted(
    visitor, shop: Shop, tmp_path: Path, locale: str
):
    plan = PLANS[locale]
    desk = await visitor("admin", locale=locale)
    await sign_in(desk, shop, "MARKETER")
    goods, rare = await _goods(desk, plan.sku), await _goods(desk, plan.rare)
    other = await _another_channel(desk, plan, goods)

    campaign = await _begin(desk, plan)
    await _add_pieces(desk, plan)
    await _mend(desk, other)
    await _try_out(desk)
    begins = await _start_soon(desk)
    await _submit(desk, campaign)

    second = await visitor("admin", locale=locale)
    await sign_in(second, shop, "OWNER")
    await _approve(second, campaign)
    await second.page.get_by_text(second.t("campaign.state.SCHEDULED"), exact=True).first.wait_for()
    assert clock.now() < begins, "Nothing was seen of the schedule: the machine was too slow"
    codes = await _codes(desk, second, plan, tmp_path)
    assert len(set(codes)) == CODES

    await second.go(f"/admin/campaigns/{campaign}")
    await second.page.get_by_text(second.t("campaign.state.RUNNING"), exact=True).first.wait_for(timeout=180_000)
    assert clock.now() >= begins
    buyer = await visitor("storefront", locale=locale, width=plan.width)
    paid = await _buy(buyer, goods, codes[0], f"{plan.slug}@mail.example")
    await _rush(buyer, plan)
    at_flash = Decimal(plan.flash)
    await _see_results(desk, campaign, paid + at_flash, LADDER + COUPON + rare.price - at_flash)


async def _goods(desk: Visit, sku: str) -> Goods:
    found = await asked(desk, "admin", PRICES, sku=sku)
    variant = next(edge["node"] for edge in found["variants"]["edges"] if edge["node"]["sku"] == sku)
    asks = next(one["price"] for one in variant["prices"] if one["channel"]["code"] == "web")
    return Goods(variant["id"], Decimal(asks["amount"]))


async def _another_channel(desk: Visit, plan: Plan, goods: Goods) -> str:
    """A channel beside the shop's own, where the goods cost the same until the campaign comes; its name."""
    name = f"Kiosk {plan.slug}"
    opened = await asked(desk, "admin", OPEN, input={"code": plan.slug, "name": name, "currency": "CNY"})
    channel = opened["createChannel"]
    asks = {"amount": f"{goods.price:.2f}", "currency": "CNY"}
    one = {"variantId": goods.variant, "price": asks, "listPrice": asks, "floor": {**asks, "amount": "1.00"}}
    priced = {"channelId": channel["id"], "version": channel["version"], "prices": [one]}
    assert (await asked(desk, "admin", PRICE, input=priced))["setChannelPrices"]["__typename"] == "Channel"
    return name


async def _begin(desk: Visit, plan: Plan) -> str:
    """A draft with a time and a budget, for the shop's own channel; its id."""
    await desk.go("/admin/campaigns")
    await desk.press("campaign.new")
    dialog = desk.page.get_by_role("dialog")
    await desk.fill("campaign.slug", plan.slug)
    for language, words in (("zh-CN", plan.zh), ("en", plan.en)):
        await dialog.get_by_label(f"{desk.t('campaign.name')} · {desk.t(f'settings.languages.{language}')}").fill(words)
    tomorrow = datetime.now(SHOPS_ZONE) + timedelta(days=1)
    await desk.fill("campaign.from", _minute(tomorrow))
    await desk.fill("campaign.until", _minute(tomorrow + timedelta(days=3)))
    await desk.fill("campaign.budget", "8000")
    await choose(desk, "campaign.channels", "Web")
    await desk.page.keyboard.press("Escape")
    assert await desk.barriers() == []
    await dialog.get_by_role("button", name=desk.t("campaign.create"), exact=True).click()
    await desk.page.wait_for_url("**/admin/campaigns/*/edit")
    return desk.page.url.rsplit("/", 2)[-2]


async def _add_pieces(desk: Visit, plan: Plan) -> None:
    """A ladder, coupons with codes and a flash sale, each at a press and in a form."""
    await _add(desk, "ladder")
    await desk.page.get_by_role("textbox", name=desk.t("builder.effect.off"), exact=True).first.fill("12")
    await _for_the_goods(desk, plan)
    await _add(desk, "coupon")
    for language in ("zhCn", "en"):
        await desk.fill(f"builder.name.{language}", plan.coupon)
    await choose(desk, "coupon.kindLabel", desk.t("coupon.kind.UNIQUE"))
    await _for_the_goods(desk, plan)
    await _add(desk, "flashSale")
    for language in ("zhCn", "en"):
        await desk.fill(f"builder.name.{language}", plan.sale)
    await pick(desk, "flash.addGood", plan.rare)
    await desk.page.get_by_label(desk.t("builder.offer.priceIn", channel="Web"), exact=True).fill(plan.flash)
    await desk.page.get_by_text(desk.t("builder.saved.saved"), exact=True).wait_for()
    assert await desk.barriers() == []


async def _add(desk: Visit, kind: str) -> None:
    """Take a kind of piece from the palette, whose buttons begin with what it is called."""
    name = desk.t(f"builder.kind.{kind}.name")
    await desk.page.get_by_role("button", name=re.compile(f"^{re.escape(name)}")).click()


async def _for_the_goods(desk: Visit, plan: Plan) -> None:
    some = desk.page.get_by_role("radiogroup", name=desk.t("builder.goods.title"))
    await some.get_by_text(desk.t("builder.goods.some"), exact=True).click()
    await pick(desk, "builder.goods.add", plan.sku)


async def _mend(desk: Visit, other: str) -> None:
    """Goods would cost less here than at the kiosk: told with its name, mended at a press; so is what else is wrong."""
    await desk.press("builder.settings.open")
    notes = desk.page.locator("aside li")
    cheaper = notes.filter(has_text=desk.t("builder.conflict.LOWER_ELSEWHERE.title")).filter(has_text=other)
    mend = cheaper.get_by_role("button", name=desk.t("builder.remedy.MORE_CHANNELS", channel=other))
    await mend.first.wait_for()
    assert await desk.barriers() == []
    assert await desk.overflow() == 0
    await mend.first.click()
    await mend.first.wait_for(state="detached")
    alone = notes.get_by_role("button", name=desk.t("builder.remedy.EXCLUSIVE"), exact=True)
    await alone.first.click()
    await notes.first.wait_for(state="detached")
    await desk.page.get_by_text(desk.t("builder.saved.saved"), exact=True).wait_for()


async def _try_out(desk: Visit) -> None:
    """The draft on past orders."""
    await desk.page.get_by_text(desk.t("builder.beside.forecast"), exact=True).click()
    await desk.press("builder.forecast.start")
    await desk.page.locator("[data-figure=orders]").wait_for()
    assert await desk.barriers() == []


async def _start_soon(desk: Visit) -> datetime:
    """Let it begin at the next minute but one: there is time for somebody to approve it."""
    begins = (clock.now() + timedelta(minutes=2)).replace(second=0, microsecond=0)
    await desk.press("builder.settings.open")
    await desk.fill("builder.settings.startsAt", _minute(begins))
    await desk.page.get_by_text(desk.t("builder.saved.saved"), exact=True).wait_for()
    return begins


async def _submit(desk: Visit, campaign: str) -> None:
    await desk.press("builder.submit.open")
    dialog = desk.page.get_by_role("dialog")
    await dialog.get_by_role("button", name=desk.t("builder.submit.act"), exact=True).click()
    await desk.page.wait_for_url(f"**/admin/campaigns/{campaign}")
    # It may cost too much for one person to put it in force.
    await desk.page.get_by_text(desk.t("campaign.reviewTitle"), exact=True).wait_for()
    assert await desk.button("campaign.publish").count() == 0


async def _approve(second: Visit, campaign: str) -> None:
    await second.go(f"/admin/campaigns/{campaign}")
    await second.press("campaign.approve")
    asking = second.page.get_by_role("dialog")
    await asking.get_by_role("button", name=second.t("campaign.approve"), exact=True).click()
    await asking.wait_for(state="hidden")


async def _codes(desk: Visit, second: Visit, plan: Plan, folder: Path) -> list[str]:
    """A batch of codes, written into a file that only two people together can read."""
    await desk.go("/admin/coupons")
    await desk.page.get_by_role("link", name=plan.coupon).click()
    await desk.press("coupon.issue")
    dialog = desk.page.get_by_role("dialog")
    await dialog.get_by_label(desk.t("coupon.batch")).fill(plan.slug)
    await dialog.get_by_label(desk.t("coupon.count")).fill(str(CODES))
    await dialog.locator(".ant-btn-primary").click()
    await desk.page.get_by_text(desk.t("coupon.batchState.READY"), exact=True).wait_for()
    assert await desk.barriers() == []
    await desk.press("coupon.export")
    await dialog.locator("textarea").fill("For the printers")
    await dialog.locator(".ant-btn-primary").click()
    await desk.page.wait_for_url("**/admin/jobs/**")
    async with desk.page.expect_download() as coming:
        await desk.page.locator("button:has(.anticon-download)").first.click()
    await (await coming.value).save_as(kept := folder / "codes.zip")

    await second.go(desk.page.url.removeprefix(desk.base))
    await second.press("job.tellPassphrase")
    told = second.page.locator(".mono[translate=no]")
    await told.wait_for()
    lines = unlocked(kept.read_bytes(), (await told.inner_text()).strip()).decode("utf-8-sig").splitlines()
    return [code for _, code, _ in csv.reader(lines[1:])]


async def _buy(buyer: Visit, goods: Goods, code: str, contact: str) -> Decimal:
    """Two pieces: the second step of the ladder, then the coupon by its code; what was paid."""
    await buyer.go(f"/checkout?v={goods.variant}&n=2")
    worth = goods.price * 2
    await buyer.page.get_by_text(f"¥{worth - LADDER:.2f}").first.wait_for()
    await buyer.page.locator("[name=couponCode]").fill(code)
    await buyer.press("coupon.checkout.use")
    paid = worth - LADDER - COUPON
    await buyer.page.get_by_text(f"¥{paid:.2f}").first.wait_for()
    assert await buyer.barriers() == []
    assert await buyer.overflow() == 0
    await buyer.page.locator("[name=contact]").fill(contact)
    await buyer.page.get_by_role("checkbox").check()
    await buyer.press("checkout.place")
    await pay(buyer)
    await buyer.page.locator("article[data-state=DELIVERED]").nth(1).wait_for()
    return paid


async def _rush(buyer: Visit, plan: Plan) -> None:
    """A place in the flash sale, bought at its price; nothing else counts with it."""
    sales = (await asked(buyer, "storefront", SALES))["flashSales"]
    (sale,) = [one for one in sales if one["name"] == plan.sale]
    await buyer.go(f"/flash/{sale['id']}")
    await buyer.page.locator("[name=contact]").fill(f"rush-{plan.slug}@mail.example")
    await buyer.press("flash.grab")
    await buyer.page.locator("[name=noReturn]").check()
    assert await buyer.barriers() == []
    await buyer.press("flash.buy", price=f"¥{plan.flash}")
    await pay(buyer)
    await buyer.page.locator("article[data-state=DELIVERED]").first.wait_for()


async def _see_results(desk: Visit, campaign: str, paid: Decimal, off: Decimal) -> None:
    """They are those of the two orders, on the screen as in the graph; then the campaign ends."""
    found = (await asked(desk, "admin", RESULTS, id=campaign))["campaignResults"]
    assert found == {
        "orders": "2",
        "redemptions": "3",
        "revenue": {"amount": f"{paid:.2f}"},
        "off": {"amount": f"{off:.2f}"},
    }
    await desk.go(f"/admin/campaigns/{campaign}")
    await desk.page.get_by_text(desk.t("campaign.results.title"), exact=True).click()
    await desk.page.get_by_text(f"¥{paid:.2f}").first.wait_for()
    await desk.page.get_by_text(f"¥{off:.2f}").first.wait_for()
    assert await desk.barriers() == []
    await desk.press("campaign.more")
    await desk.page.get_by_role("menuitem", name=desk.t("campaign.end"), exact=True).click()
    await desk.page.get_by_role("dialog").locator(".ant-btn-dangerous").click()
    await desk.page.get_by_text(desk.t("campaign.state.ENDED"), exact=True).first.wait_for()


def _minute(moment: datetime) -> str:
    return moment.astimezone(SHOPS_ZONE).strftime("%Y-%m-%dT%H:%M")
