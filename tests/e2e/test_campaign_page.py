"""A marketer puts the page of a campaign together beside its drawing; a customer claims the coupon on it."""

from datetime import timedelta

import pytest

from backend.core import clock
from tests.e2e.staff import sign_in
from tests.e2e.visit import asked

CREATE = """mutation ($input: CampaignInput!, $key: String!) {
  answer: createCampaign(input: $input, idempotencyKey: $key) { __typename ... on Campaign { id } } }"""
# Goods that leave a margin also after all that is live beside it.
TEA = """{ variants(filter: { text: "BLT-FRT" }, first: 1) { edges { node { id } } } }"""
PUBLISH = """mutation ($input: CampaignActInput!) {
  answer: publishCampaign(input: $input) { __typename ... on UserError { message } } }"""


@pytest.mark.soak
async def test_a_page_is_put_together_and_its_coupon_claimed(visitor, shop):
    desk = await visitor("admin", locale="en")
    await sign_in(desk, shop, "MARKETER")
    (tea,) = (await asked(desk, "admin", TEA))["variants"]["edges"]
    begins = clock.now() - timedelta(hours=1)
    off = {"amount": "1.00", "currency": "CNY"}
    least = {"atLeastAmount": {"amount": {"amount": "10.00", "currency": "CNY"}}}
    wanted = {
        "slug": "put-together",
        "names": {"zhCn": "拼出来的活动", "en": "Put together"},
        "hue": 150,
        "currency": "CNY",
        "startsAt": begins.isoformat(),
        "endsAt": (begins + timedelta(days=3)).isoformat(),
        "channelIds": [],
        "tierIds": [],
        "tags": [],
        "budget": {"amount": "50.00", "currency": "CNY"},
        "pieces": [
            {
                "key": "coupon-1",
                "kind": "COUPON",
                "names": {"zhCn": "一元券", "en": "One yuan off"},
                "rule": {
                    "stage": "COUPON",
                    "effect": {"amount": {"off": off}},
                    "goods": {"variantIds": [tea["node"]["id"]]},
                    "when": least,
                },
                "coupon": {"kind": "CLAIM"},
            }
        ],
    }
    made = (await asked(desk, "admin", CREATE, input=wanted, key="put-together"))["answer"]["id"]

    await desk.go(f"/admin/campaigns/{made}/edit")
    await desk.page.get_by_text(desk.t("builder.side.page"), exact=True).click()
    saved = desk.page.get_by_text(desk.t("builder.saved.saved"), exact=True)
    for kind in ("coupons", "rules", "hero"):
        await desk.page.get_by_role("button", name=desk.t(f"builder.page.kind.{kind}.name")).first.click()
    # The hero came last, and is put first by keys alone.
    hero = desk.page.locator("[data-block=hero-1]")
    await hero.focus()
    for _ in range(2):
        await hero.press("Alt+ArrowUp")
    blocks = desk.page.locator("[data-block]")
    assert await blocks.evaluate_all("some => some.map((one) => one.dataset.block)") == [
        "hero-1",
        "coupons-1",
        "rules-1",
    ]
    await desk.page.get_by_role(
        "button", name=desk.t("builder.remove", name=desk.t("builder.page.fresh.rules.title"))
    ).click()
    await desk.page.get_by_role("status").get_by_role("button", name=desk.t("builder.undo")).click()
    title = f"{desk.t('builder.page.title')} · {desk.t('builder.page.language.en')}"
    await desk.page.get_by_label(title, exact=True).fill("By hand")
    await saved.wait_for()
    drawn = desk.page.frame_locator("iframe")
    await drawn.get_by_role("heading", name="By hand", level=1).wait_for()
    await drawn.get_by_text("One yuan off").wait_for()
    assert await desk.barriers() == []
    assert await desk.overflow() == 0
    row = (await asked(desk, "admin", "query ($id: ID!) { campaign(id: $id) { version } }", id=made))["campaign"]
    done = await asked(desk, "admin", PUBLISH, input={"id": made, "version": row["version"], "note": ""})
    assert done["answer"]["__typename"] == "Campaign", done

    visit = await visitor("storefront", locale="en")
    name, password = shop.login("CUSTOMER")
    await visit.go("/campaigns/put-together")
    await visit.page.get_by_role("heading", name="By hand", level=1).wait_for()
    await visit.press("coupon.signIn")
    await visit.page.wait_for_url("**/sign-in**")
    await visit.go("/sign-in?by=password&back=/campaigns/put-together")
    await visit.page.locator("[name=login]").fill(name)
    await visit.page.locator("[name=password]").fill(password)
    await visit.page.locator("form button[type=submit]").click()
    await visit.page.wait_for_url("**/campaigns/put-together")
    await visit.press("coupon.claimNamed", name="One yuan off")
    await visit.page.get_by_role("link", name=visit.t("coupon.claimed")).wait_for()
    assert await visit.barriers() == []
