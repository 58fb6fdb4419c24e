"""What an offer outside a campaign may cost is said while it is written, and too much is not saved."""

from tests.e2e.staff import pick, sign_in
from tests.e2e.visit import PHONE

MOST = "¥5,000.00"


async def test_a_group_buy_that_may_cost_too_much_is_told_before_it_is_saved(visitor, shop):
    desk = await visitor("admin", locale="en")
    await sign_in(desk, shop, "MARKETER")
    await desk.go("/admin/group-buys")
    await desk.press("groupBuy.add")
    dialog = desk.page.get_by_role("dialog")
    await pick(desk, "groupBuy.variantId", "BLT-FRT")
    await dialog.locator("[id^=prices_]").first.fill("1.00")
    told = dialog.get_by_role("status")
    await told.get_by_text(desk.t("alone.fine", cost="¥708.00", most=MOST)).wait_for()

    await desk.fill("groupBuy.mostGroups", "")
    await told.get_by_text(desk.t("alone.unbounded", most=MOST)).wait_for()
    await desk.fill("groupBuy.mostGroups", "1000")
    await told.get_by_text(desk.t("alone.dear", cost="¥35,400.00", most=MOST)).wait_for()
    assert await desk.barriers() == []
    await desk.widen(PHONE)
    assert await desk.overflow() == 0
    await dialog.get_by_role("button", name=desk.t("act.save"), exact=True).click()
    await dialog.get_by_role("alert").get_by_text("It may cost ¥35400; one person may give away ¥5000.").wait_for()

    await desk.fill("groupBuy.mostGroups", "20")
    await told.get_by_text(desk.t("alone.fine", cost="¥708.00", most=MOST)).wait_for()
    await dialog.get_by_role("link").wait_for(state="detached")


async def test_flash_sales_and_invitations_say_it_too(visitor, shop):
    desk = await visitor("admin", locale="zh-CN")
    await desk.page.emulate_media(color_scheme="dark")
    await sign_in(desk, shop, "MARKETER")
    await desk.go("/admin/flash-sales/new")
    await pick(desk, "flash.addGood", "BLT-FRT")
    await desk.fill("flash.quota", "1000")
    await desk.page.locator("[id^=goods_0_prices_]").first.fill("1.00")
    told = desk.page.get_by_role("status")
    await told.get_by_text(desk.t("alone.dear", cost="¥11,800.00", most=MOST)).wait_for()
    assert await desk.barriers() == []
    await desk.fill("flash.quota", "100")
    await told.get_by_text(desk.t("alone.fine", cost="¥1,180.00", most=MOST)).wait_for()

    await desk.go("/admin/invitations")
    await desk.press("referral.add")
    await desk.fill("referral.inviterReward", "5.00")
    await told.get_by_text(desk.t("alone.unbounded", most=MOST)).wait_for()
    await told.get_by_role("link", name=desk.t("alone.instead"), exact=True).wait_for()
    assert await desk.barriers() == []
    await desk.fill("referral.budget", "300")
    await told.get_by_text(desk.t("alone.fine", cost="¥300.00", most=MOST)).wait_for()
