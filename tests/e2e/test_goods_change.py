"""What staff change while somebody is at the checkout: the price, and the batch that the codes would come from."""

import re

from tests.e2e.buying import pay
from tests.e2e.staff import sign_in
from tests.e2e.visit import DESKTOP, PHONE, Visit, asked

DEAR, RARE = "OBN-1", "RWL-EUR"
VARIANT = """query($sku: String!) { variants(filter: { text: $sku }, first: 20) { edges { node {
  id sku product { id } prices { channel { name } price { amount } } } } } }"""
BATCHES = """query($id: ID!) { batches(filter: { variantId: $id, state: { in: [ON_SALE] } }, first: 100) {
  edges { node { id counts { free } } } } }"""


async def test_a_price_that_moves_at_the_checkout_is_shown_before_paying(visitor, shop):
    desk = await visitor("admin", locale="en")
    await sign_in(desk, shop, "MARKETER")
    variant = await _variant(desk, DEAR)
    buyer = await visitor("storefront", locale="zh-CN", width=PHONE)
    await _at_the_checkout(buyer, variant["id"], "moved@mail.example")

    await desk.go(f"/admin/products/{variant['product']['id']}")
    price = desk.page.get_by_label(f"Web · {desk.t('catalog.channelPrice')}").first
    before = await price.input_value()
    await price.fill(now := f"{float(before) - 0.5:.2f}")
    await desk.press("act.save")
    await desk.page.get_by_text(desk.t("catalog.saved"), exact=True).wait_for()

    await buyer.press("checkout.place")
    await buyer.page.get_by_text(buyer.t("refusal.priceChanged"), exact=True).wait_for()
    told = await buyer.page.get_by_text(before).last.inner_text()
    assert now in told
    assert await buyer.barriers() == []
    await buyer.page.get_by_role("button", name=re.compile(re.escape(now))).click()
    await pay(buyer)
    await buyer.page.get_by_role("button", name=buyer.t("code.reveal"), exact=True).first.wait_for()
    assert now in await buyer.page.locator("main").inner_text()


async def test_a_frozen_batch_is_not_sold_and_a_recalled_one_makes_its_holder_whole(visitor, shop):
    desk = await visitor("admin", locale="en")
    await sign_in(desk, shop, "OPERATOR")
    variant = await _variant(desk, RARE)
    (batch,) = [edge["node"] for edge in (await asked(desk, "admin", BATCHES, id=variant["id"]))["batches"]["edges"]]
    holder = await visitor("storefront", locale="zh-CN", width=PHONE)
    await _at_the_checkout(holder, variant["id"], "holder@mail.example")
    await holder.press("checkout.place")
    await pay(holder)
    await holder.page.locator("article[data-state=DELIVERED]").wait_for()
    late = await visitor("storefront", locale="en", width=DESKTOP)
    await _at_the_checkout(late, variant["id"], "late@mail.example")

    await desk.go(f"/admin/batches/{batch['id']}")
    await _move(desk, "FROZEN", "The supplier says that some are void")
    await desk.page.get_by_text(desk.t("vault.changed", state=desk.t("vault.state.FROZEN"))).wait_for()
    await late.press("checkout.place")
    await late.page.get_by_text(late.t("refusal.soldOut"), exact=True).wait_for()
    assert await late.barriers() == []

    await _move(desk, "RECALLED", "All are void")
    await desk.page.get_by_text(desk.t("recall.over")).first.wait_for()
    assert await desk.barriers() == []
    # No other code is left: the money goes back, and the code is not shown any more. The open page is told.
    await holder.page.locator("article[data-state=REFUNDED]").wait_for()
    assert await holder.page.get_by_role("button", name=holder.t("code.reveal"), exact=True).count() == 0
    assert await holder.barriers() == []


async def _variant(desk: Visit, sku: str) -> dict:
    found = await asked(desk, "admin", VARIANT, sku=sku)
    return next(edge["node"] for edge in found["variants"]["edges"] if edge["node"]["sku"] == sku)


async def _at_the_checkout(buyer: Visit, variant: str, contact: str) -> None:
    """Everything said, nothing ordered yet."""
    await buyer.go(f"/checkout?v={variant}&n=1")
    await buyer.page.locator("[name=contact]").fill(contact)
    await buyer.page.get_by_role("checkbox").check()


async def _move(desk: Visit, state: str, reason: str) -> None:
    await desk.press(f"vault.to.{state}")
    dialog = desk.page.get_by_role("dialog")
    await dialog.get_by_label(desk.t("vault.reason")).fill(reason)
    await dialog.get_by_role("button", name=desk.t(f"vault.to.{state}"), exact=True).click()
    await dialog.wait_for(state="hidden")
