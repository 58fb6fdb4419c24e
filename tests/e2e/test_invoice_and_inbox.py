"""A customer asks for an invoice; staff issue it; the order shows it, and the inbox says so until it is read."""

import re

from playwright.async_api import Locator

from tests.e2e.buying import enter, pay
from tests.e2e.running import Shop
from tests.e2e.staff import sign_in
from tests.e2e.visit import DESKTOP, PHONE, Visit, asked

PRODUCT, TITLE = "/p/slowlight-coffee", "深圳市端到端科技有限公司"
UNREAD = "{ me { unread } }"


async def test_an_invoice_is_issued_and_told_in_the_inbox(visitor, shop: Shop):
    buyer = await visitor("storefront", locale="zh-CN", width=PHONE)
    await enter(buyer, shop)
    await buyer.go(PRODUCT)
    await buyer.press("cart.buyNow")
    await buyer.page.locator("[name=noReturn]").check()
    await buyer.press("checkout.place")
    await pay(buyer)
    await buyer.page.locator("article[data-state=DELIVERED]").wait_for()
    await _ask(buyer)
    before = await _unread(buyer)

    desk = await visitor("admin", locale="en", width=DESKTOP)
    await sign_in(desk, shop, "FINANCE")
    await desk.go("/admin/invoices")
    await _issue(desk)

    # The open page is told, and so is the bell above it.
    await buyer.page.get_by_text(buyer.t("invoice.state.ISSUED"), exact=True).wait_for()
    await buyer.page.get_by_role("link", name=buyer.t("invoice.open"), exact=True).wait_for()
    bell = buyer.page.get_by_role("link", name=buyer.t("shell.inboxNew", count=before + 1), exact=True)
    await bell.wait_for()
    assert await buyer.barriers() == []
    assert await buyer.overflow() == 0
    await bell.click()
    first = buyer.page.locator("main li").first
    await first.get_by_text(buyer.t("inbox.new"), exact=True).wait_for()
    # What the invoice is for is said there, not only that there is one.
    await first.get_by_text(re.compile("发票号码")).wait_for()
    assert await buyer.barriers() == []
    assert await buyer.overflow() == 0
    await first.get_by_role("link").click()
    await buyer.page.wait_for_url(lambda url: "/inbox" not in url)
    await _bell(buyer, before).wait_for()
    assert await _unread(buyer) == before


def _bell(buyer: Visit, count: int) -> Locator:
    name = buyer.t("shell.inboxNew", count=count) if count else buyer.t("shell.inbox")
    return buyer.page.get_by_role("link", name=name, exact=True)


async def _unread(buyer: Visit) -> int:
    count: int = (await asked(buyer, "storefront", UNREAD))["me"]["unread"]
    return count


async def _ask(buyer: Visit) -> None:
    await buyer.press("invoice.ask")
    await buyer.page.locator("[name=titleKind][value=COMPANY]").check()
    await buyer.page.locator("[name=title]").fill(TITLE)
    await buyer.page.locator("[name=taxNumber]").fill("91350100M000100Y43")
    await buyer.page.locator("[name=email]").fill("books@mail.example")
    assert await buyer.barriers() == []
    await buyer.press("invoice.send")
    await buyer.page.get_by_text(buyer.t("invoice.state.REQUESTED"), exact=True).wait_for()


async def _issue(desk: Visit) -> None:
    row = desk.page.get_by_role("row", name=re.compile(TITLE))
    await row.get_by_role("button").first.click()
    sheet = desk.page.get_by_role("dialog")
    await sheet.get_by_text(TITLE, exact=True).wait_for()
    assert await desk.barriers() == []
    await sheet.get_by_role("button", name=desk.t("invoice.issue"), exact=True).click()
    dialog = desk.page.get_by_role("dialog", name=desk.t("invoice.issueTitle"))
    await dialog.get_by_role("button", name=desk.t("invoice.issue"), exact=True).click()
    await dialog.wait_for(state="hidden")
    await desk.page.get_by_text(desk.t("invoice.state.ISSUED"), exact=True).first.wait_for()
