"""A refund goes to a wallet and pays a part of the next purchase; a gift card fills it again: on a phone."""

import re
from decimal import Decimal

from tests.e2e.buying import enter, pay
from tests.e2e.running import Shop
from tests.e2e.staff import sign_in
from tests.e2e.visit import PHONE, Visit, asked

PRODUCT = "/p/deerisle-video"
BALANCE = "{ me { wallet { available { amount } held { amount } } } }"
ORDER = """query($id: ID!) { order(id: $id) { state fromWallet { amount } due { amount } total { amount } } }"""
FACE = "30.00"


async def test_a_refund_pays_in_part_and_a_gift_card_fills_the_wallet(visitor, shop: Shop):
    buyer = await visitor("storefront", locale="zh-CN", width=PHONE)
    await enter(buyer, shop)
    before = await _available(buyer)
    bought = await _buy(buyer, pieces=1, from_wallet=False)

    desk = await visitor("admin", locale="zh-CN")
    await sign_in(desk, shop, "FINANCE")
    given = await _give_back_to_wallet(desk, bought)

    await _wallet(buyer)
    await buyer.page.get_by_text(buyer.t("wallet.kind.REFUND"), exact=True).first.wait_for()
    assert await _available(buyer) == before + given

    second = await _buy(buyer, pieces=3, from_wallet=True)
    order = (await asked(buyer, "storefront", ORDER, id=second))["order"]
    part, due = Decimal(order["fromWallet"]["amount"]), Decimal(order["due"]["amount"])
    assert part == min(before + given, Decimal(order["total"]["amount"]))
    assert part + due == Decimal(order["total"]["amount"])
    await buyer.page.get_by_text(buyer.t("receipt.fromWallet"), exact=True).wait_for()
    assert await buyer.barriers() == []
    assert await buyer.overflow() == 0

    code = await _issue_card(desk)
    left = await _available(buyer)
    await _wallet(buyer)
    await buyer.page.locator("[name=giftCard]").fill(code[:-1] + ("0" if code[-1] != "0" else "1"))
    await buyer.press("giftCard.redeem")
    await buyer.page.get_by_text(buyer.t("giftCard.mistyped"), exact=True).wait_for()
    await buyer.page.locator("[name=giftCard]").fill(code.lower())
    await buyer.press("giftCard.redeem")
    await buyer.page.get_by_text(buyer.t("giftCard.done", amount=f"¥{FACE}"), exact=True).wait_for()
    await buyer.page.get_by_text(buyer.t("wallet.kind.GIFT_CARD"), exact=True).first.wait_for()
    assert await _available(buyer) == left + Decimal(FACE)
    assert await buyer.barriers() == []
    assert await buyer.overflow() == 0


async def _available(visit: Visit) -> Decimal:
    wallet = (await asked(visit, "storefront", BALANCE))["me"]["wallet"]
    return Decimal(wallet["available"]["amount"])


async def _buy(visit: Visit, *, pieces: int, from_wallet: bool) -> str:
    """Some of the product, to the order's page with everything delivered; returns the order."""
    await visit.go(PRODUCT)
    await visit.press("cart.buyNow")
    await visit.page.wait_for_url("**/checkout?**")
    if pieces > 1:
        address = re.sub(r"([?&]n=)\d+", "", visit.page.url.partition("/checkout")[2])
        await visit.go(f"/checkout{address}&n={pieces}")
    if from_wallet:
        await visit.page.locator("[name=wallet]").check()
        await visit.page.get_by_text(visit.t("totals.fromWallet"), exact=True).wait_for()
        assert await visit.barriers() == []
        assert await visit.overflow() == 0
    await visit.page.locator("[name=noReturn]").check()
    await visit.press("checkout.place")
    await pay(visit)
    await visit.page.locator("article[data-state=DELIVERED]").nth(pieces - 1).wait_for()
    return visit.page.url.partition("/orders/")[2].partition("?")[0]


async def _wallet(visit: Visit) -> None:
    await visit.go("/mine")
    await visit.page.get_by_role("link", name=re.compile(re.escape(visit.t("wallet.title")))).click()
    await visit.page.get_by_role("heading", name=visit.t("wallet.entries")).wait_for()


async def _give_back_to_wallet(desk: Visit, order: str) -> Decimal:
    """All of it, to the buyer's balance; the dialog says what that comes to before."""
    await desk.go(f"/admin/orders/{order}")
    await desk.press("order.refund")
    dialog = desk.page.get_by_role("dialog")
    await dialog.locator("input[type=checkbox]:not([disabled])").first.check()
    await dialog.get_by_text(desk.t("order.refundTo.WALLET"), exact=True).click()
    button = dialog.locator(".ant-btn-primary")
    given = re.search(r"[\d.]+", await button.inner_text())
    assert given
    assert await desk.barriers() == []
    await dialog.get_by_text(re.compile(rf"¥{re.escape(given[0])}.*→")).wait_for()
    await dialog.locator("textarea").fill("顾客希望退到余额")
    await button.click()
    await dialog.wait_for(state="hidden")
    await desk.page.get_by_text(desk.t("payment.refund.SUCCEEDED"), exact=True).first.wait_for()
    return Decimal(given[0])


async def _issue_card(desk: Visit) -> str:
    """One card, issued and shown; returns its code."""
    await desk.go("/admin/gift-cards")
    await desk.press("giftCard.issue")
    dialog = desk.page.get_by_role("dialog")
    await dialog.get_by_label(desk.t("giftCard.name")).fill("端到端")
    await dialog.get_by_label(desk.t("giftCard.count")).fill("1")
    await dialog.get_by_label(desk.t("giftCard.faceValue")).fill(FACE)
    await dialog.locator("textarea").fill("新春活动")
    assert await desk.barriers() == []
    await dialog.locator(".ant-btn-primary").click()
    await dialog.wait_for(state="hidden")
    row = desk.page.get_by_role("row", name=re.compile("端到端 新春活动"))
    await row.get_by_role("button", name=desk.t("giftCard.reveal")).click()
    dialog = desk.page.get_by_role("dialog")
    await dialog.get_by_label(desk.t("act.reason")).fill("发给顾客")
    await dialog.locator(".ant-btn-primary").click()
    code = await dialog.locator("li").first.inner_text()
    assert await desk.barriers() == []
    await dialog.get_by_role("button", name=desk.t("giftCard.done")).click()
    return code
