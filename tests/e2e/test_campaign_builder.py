"""A marketer builds a campaign, mends what is wrong with it, tries it on past orders; somebody else approves it."""

import re
from datetime import timedelta

from backend.core import clock
from tests.e2e.staff import sign_in
from tests.e2e.visit import DESKTOP, PHONE, asked

CHANNELS = "{ channels { id } }"
CREATE = """mutation ($input: CampaignInput!, $key: String!) {
  createCampaign(input: $input, idempotencyKey: $key) { __typename ... on Campaign { id } } }"""


async def test_a_new_campaign_opens_where_it_is_built(visitor, shop):
    desk = await visitor("admin", locale="en")
    await sign_in(desk, shop, "MARKETER")
    await desk.go("/admin/campaigns")
    await desk.press("campaign.new")
    dialog = desk.page.get_by_role("dialog")
    await dialog.get_by_label(desk.t("campaign.slug"), exact=True).fill("begun-by-hand")
    for language in ("中文", "English"):
        await dialog.get_by_label(re.compile(language)).fill("Begun by hand")
    await dialog.get_by_role("button", name=desk.t("campaign.create"), exact=True).click()
    await desk.page.wait_for_url("**/admin/campaigns/*/edit")
    await desk.page.get_by_text(desk.t("builder.emptyCanvas"), exact=True).wait_for()


async def test_a_campaign_is_built_mended_tried_and_approved_by_a_second_person(visitor, shop):
    desk = await visitor("admin", locale="en")
    await sign_in(desk, shop, "MARKETER")
    web = (await asked(desk, "admin", CHANNELS))["channels"][0]["id"]
    begins = clock.now() + timedelta(days=2)
    wanted = {
        "slug": "built-by-hand",
        "names": {"zhCn": "手工搭建", "en": "Built by hand"},
        "hue": 30,
        "currency": "CNY",
        "startsAt": begins.isoformat(),
        "endsAt": (begins + timedelta(days=3)).isoformat(),
        "channelIds": [web],
        "tierIds": [],
        "tags": [],
        "budget": {"amount": "800.00", "currency": "CNY"},
    }
    made = (await asked(desk, "admin", CREATE, input=wanted, key="built-by-hand"))["createCampaign"]["id"]

    await desk.go(f"/admin/campaigns/{made}/edit")
    pieces = desk.page.get_by_role("button", name=desk.t("builder.kind.ladder.name"))
    # On a phone the pieces are out of the way until they are asked for, and again once one was taken.
    await desk.widen(PHONE)
    opener = desk.button("builder.take")
    assert not await pieces.is_visible()
    await opener.click()
    await pieces.wait_for()
    assert await desk.barriers() == []
    assert await desk.overflow() == 0
    await pieces.click()
    await pieces.wait_for(state="hidden")
    assert await opener.evaluate("(one) => one === document.activeElement") is True
    await desk.widen(DESKTOP)
    assert not await opener.is_visible()
    await desk.page.get_by_role("textbox", name=desk.t("builder.effect.off"), exact=True).first.fill("12")
    # What it would take off beside what is live, or below what the shop may ask, is told and mended at a press each.
    await desk.press("builder.settings.open")
    await desk.page.locator("aside li").first.wait_for()
    assert await desk.barriers() == []
    assert await desk.overflow() == 0
    submit = desk.button("builder.submit.open")
    for _ in range(6):
        remedy = desk.page.locator("aside li button.ant-btn-primary").first
        if not await remedy.is_visible():
            break
        told = await desk.page.locator("aside li").first.inner_text()
        await remedy.click()
        await desk.page.wait_for_function("(told) => document.querySelector('aside li')?.innerText !== told", arg=told)
    await desk.page.get_by_text(desk.t("builder.saved.saved"), exact=True).wait_for()

    await desk.page.get_by_text(desk.t("builder.beside.forecast"), exact=True).click()
    await desk.press("builder.forecast.start")
    await desk.page.locator("[data-figure=orders]").wait_for()

    await submit.click()
    dialog = desk.page.get_by_role("dialog")
    await dialog.get_by_role("button", name=desk.t("builder.submit.act"), exact=True).click()
    await desk.page.wait_for_url(f"**/admin/campaigns/{made}")

    second = await visitor("admin", locale="zh-CN")
    await sign_in(second, shop, "FINANCE")
    await second.go(f"/admin/campaigns/{made}")
    await second.press("campaign.approve")
    asking = second.page.get_by_role("dialog")
    await asking.get_by_role("button", name=second.t("campaign.approve"), exact=True).click()
    await second.page.get_by_text(second.t("campaign.state.SCHEDULED"), exact=True).first.wait_for()
