"""A seat of a shared code is given away by link; the code is recalled, and its new holder has a seat in another one."""

import re

import pytest

from tests.e2e.buying import buy_and_pay
from tests.e2e.mail import code_to
from tests.e2e.running import Shop
from tests.e2e.staff import sign_in
from tests.e2e.test_gift_by_link import _give
from tests.e2e.visit import DESKTOP, PHONE, asked

PRODUCT, SKU, FRIEND = "hearthside-family-space", "HFS-SEAT", "friend-with-a-seat@mail.example"
CODES = """{ sharedCodes(first: 50) { edges { node { id state taken free variant { id sku } } } } }"""
CREATE = """mutation ($input: SharedCodeInput!, $key: String!) {
  createSharedCode(input: $input, idempotencyKey: $key) { ... on SharedCode { id } } }"""
SECRET = "Another-Hearth-77"


@pytest.mark.soak
async def test_a_seat_given_by_link_is_another_one_after_a_recall(visitor, shop: Shop):
    giver = await visitor("storefront", locale="zh-CN", width=PHONE)
    await giver.go(f"/p/{PRODUCT}")
    await buy_and_pay(giver, contact="giver-of-a-seat@mail.example")
    link = await _give(giver)

    friend = await visitor("storefront", locale="en", width=DESKTOP)
    await friend.go(link)
    await friend.page.locator("[name=login]").fill(FRIEND)
    await friend.press("proof.send")
    await friend.page.locator("[name=code]").fill(await code_to(shop, FRIEND))
    await friend.press("gift.claim")
    await friend.press("code.reveal")
    await friend.page.get_by_role("button", name=friend.t("code.hide"), exact=True).wait_for()
    assert await friend.barriers() == []

    desk = await visitor("admin", locale="en")
    await sign_in(desk, shop, "OPERATOR")
    nodes = [edge["node"] for edge in (await asked(desk, "admin", CODES))["sharedCodes"]["edges"]]
    (sold,) = [one for one in nodes if one["variant"]["sku"] == SKU and one["state"] == "OPEN" and one["free"] > 0]
    other = {
        "variantId": sold["variant"]["id"],
        "label": "Second hearth",
        "secret": {"number": "hearth2@example.com", "secret": SECRET},
        "seats": 20,
        "seatCost": {"amount": "3.00", "currency": "CNY"},
    }
    await asked(desk, "admin", CREATE, input=other, key="e2e-second-hearth")
    await desk.go(f"/admin/shared-codes/{sold['id']}")
    await desk.press("shared.move.RECALLED")
    dialog = desk.page.get_by_role("dialog")
    await dialog.get_by_text(desk.t("shared.recall.taken", count=sold["taken"])).wait_for()
    assert await desk.barriers() == []
    await dialog.locator("textarea").fill("The account was locked by its maker")
    await dialog.locator(".ant-btn-primary").click()
    await dialog.wait_for(state="hidden")
    await desk.page.get_by_text(desk.t("recall.over"), exact=True).wait_for()
    assert await desk.barriers() == []

    # Nobody was known to claim its cost from; once somebody is, it is claimed.
    await desk.press("shared.setSupplier")
    dialog = desk.page.get_by_role("dialog")
    await dialog.get_by_label(desk.t("vault.supplier"), exact=True).fill("Hearth Works")
    await dialog.get_by_label(desk.t("vault.purchaseOrder"), exact=True).fill("HW-2026-7")
    await dialog.locator("textarea").fill("Found the bill")
    assert await desk.barriers() == []
    await dialog.locator(".ant-btn-primary").click()
    await dialog.wait_for(state="hidden")
    await desk.page.get_by_text(desk.t("recall.claimLabel"), exact=True).wait_for()
    claimed = desk.t("recall.seatsOf", order="HW-2026-7")
    await desk.page.get_by_text(re.compile(rf"Hearth Works.*{re.escape(claimed)}")).first.wait_for()

    # The friend had looked at the old one, and looks at the new one now.
    await friend.page.reload()
    await friend.settle()
    await friend.press("code.reveal")
    await friend.page.get_by_text(re.compile(SECRET.replace("-", ".?"))).first.wait_for()
    assert await friend.barriers() == []
