"""Support gives one piece of a bundle back; its buyer, who never leaves the order's page, sees what went back."""

import re
from decimal import Decimal

import pytest

from tests.e2e.buying import buy_and_pay
from tests.e2e.running import Shop
from tests.e2e.staff import sign_in
from tests.e2e.visit import DESKTOP, PHONE, Visit, asked

BUNDLE = "weekend-in"
PREVIEW = """query($id: ID!) { refundPreview(orderId: $id) { ... on RefundPreview {
  total { amount } units { unitId amount { amount } } } } }"""
ORDER = """query($id: ID!) { order(id: $id) { state total { amount } refunded { amount }
  lines { units { components { state paid { amount } givenBack { amount } } } } } }"""


@pytest.mark.parametrize(("locale", "width"), [("en", DESKTOP), pytest.param("zh-CN", PHONE, marks=pytest.mark.soak)])
async def test_one_piece_of_a_bundle_goes_back(visitor, shop: Shop, locale: str, width: int):
    buyer = await visitor("storefront", locale=locale, width=width)
    await buyer.go(f"/b/{BUNDLE}")
    await buy_and_pay(buyer, contact=f"part-of-a-bundle-{width}@mail.example")
    await buyer.page.locator("article[data-state=DELIVERED]").nth(4).wait_for()
    order = buyer.page.url.partition("/orders/")[2].partition("?")[0]

    # On a phone the provider's page was between; from here on nothing is loaded anew.
    await buyer.page.evaluate("() => { window.neverReloaded = true }")
    desk = await visitor("admin", locale=locale)
    await sign_in(desk, shop, "SUPPORT")
    paid = (await asked(desk, "admin", ORDER, id=order))["order"]["total"]["amount"]
    shares = (await asked(desk, "admin", PREVIEW, id=order))["refundPreview"]["units"]
    assert sum(Decimal(one["amount"]["amount"]) for one in shares) == Decimal(paid)
    given = await _give_back(desk, order)

    # The buyer's page hears of it by itself.
    back = re.compile(re.escape(buyer.t("order.partBack", amount=f"¥{given}")))
    await buyer.page.get_by_text(back).wait_for()
    await buyer.page.get_by_text(buyer.t("unit.refundedText", amount=f"¥{given}"), exact=True).wait_for()
    assert await buyer.page.locator("article[data-state=REFUNDED]").count() == 1
    assert await buyer.page.locator("article[data-state=DELIVERED]").count() == 4
    assert await buyer.page.evaluate("() => window.neverReloaded === true")
    assert await buyer.barriers() == []

    after = (await asked(desk, "admin", ORDER, id=order))["order"]
    pieces = after["lines"][0]["units"][0]["components"]
    assert (after["state"], after["refunded"]["amount"]) == ("DELIVERED", given)
    assert [one["state"] for one in pieces].count("REFUNDED") == 1
    assert sum(Decimal(one["givenBack"]["amount"]) for one in pieces) == Decimal(given)


async def _give_back(desk: Visit, order: str) -> str:
    """One piece by the rule; what the dialog says that it brings is what its button says."""
    await desk.go(f"/admin/orders/{order}")
    await desk.press("order.refund")
    dialog = desk.page.get_by_role("dialog")
    await dialog.locator("input[type=checkbox]:not([disabled])").first.check()
    await dialog.get_by_text(desk.t("order.refundAtOnce", count=1)).wait_for()
    button = dialog.locator(".ant-btn-primary")
    given = re.search(r"[\d.]+", await button.inner_text())
    assert given
    assert await desk.barriers() == []
    assert await dialog.get_by_text(f"¥{given[0]}", exact=True).count() >= 1
    await dialog.locator("textarea").fill("This one is not wanted")
    await button.click()
    await dialog.wait_for(state="hidden")
    await desk.page.get_by_text(desk.t("payment.refund.SUCCEEDED"), exact=True).first.wait_for()
    return given[0]
