"""A buyer paid and the provider says nothing: finance takes the payment as paid, and the goods arrive as they watch."""

import json

import httpx
import pytest

from tests.e2e.running import Shop
from tests.e2e.staff import sign_in
from tests.e2e.visit import DESKTOP, asked

REFERENCE = """query ($id: ID!) { order(id: $id) { state total { amount } payments { reference } } }"""


@pytest.mark.soak
async def test_a_payment_confirmed_by_hand_delivers_what_waits(visitor, shop: Shop):
    buyer = await visitor("storefront", locale="en", width=DESKTOP)
    await buyer.go("/p/deerisle-video")
    await buyer.press("cart.buyNow")
    await buyer.page.wait_for_url("**/checkout?**")
    await buyer.page.locator("[name=contact]").fill("waits-for-news@mail.example")
    await buyer.page.get_by_role("checkbox").check()
    await buyer.press("checkout.place")
    await buyer.page.wait_for_url("**/orders/**")
    await buyer.page.get_by_role("heading", name=buyer.t("pay.title")).wait_for()
    order = buyer.page.url.partition("/orders/")[2].partition("?")[0]

    desk = await visitor("admin", locale="en")
    await sign_in(desk, shop, "FINANCE")
    waiting = (await asked(desk, "admin", REFERENCE, id=order))["order"]
    await _silent(shop, waiting["payments"][0]["reference"])
    await desk.go(f"/admin/orders/{order}")
    await desk.press("payment.confirm")
    dialog = desk.page.get_by_role("dialog")
    await dialog.get_by_label(desk.t("payment.confirmNumber")).fill("4200009876202611300001")
    await dialog.get_by_label(desk.t("payment.confirmAmount")).fill(waiting["total"]["amount"])
    await dialog.locator("textarea").fill("In the bank's list of this morning")
    assert await desk.barriers() == []
    await dialog.locator(".ant-btn-primary").click()
    await dialog.wait_for(state="hidden")
    await desk.page.get_by_text(desk.t("payment.byStaff"), exact=True).wait_for()
    assert await desk.barriers() == []

    await buyer.page.get_by_role("button", name=buyer.t("code.reveal"), exact=True).wait_for()
    assert (await asked(desk, "admin", REFERENCE, id=order))["order"]["state"] == "DELIVERED"
    assert await buyer.barriers() == []


async def _silent(shop: Shop, reference: str) -> None:
    """From now on nobody at the provider answers questions about this payment."""
    port = json.loads((shop.folder / "sandbox.json").read_text(encoding="utf-8"))["port"]
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        silence = {"outage": "unavailable", "outage_on": ["query"], "silent": True}
        answer = await client.put(f"/_control/behaviour/{reference}", json=silence)
        assert answer.status_code == 200, answer.text
