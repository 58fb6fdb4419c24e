"""A code does not work: replaced at once; the second goes to a person, is answered, and the buyer reads the answer."""

from playwright.async_api import FilePayload, Locator

from tests.e2e.buying import buy_and_pay
from tests.e2e.staff import sign_in
from tests.e2e.visit import PHONE, Visit
from tests.make.aftersales import drawn

BUNDLE = "weekend-in"
QUESTION = "您在哪个页面兑换的？"


async def test_a_claim_is_replaced_and_the_next_is_talked_about(visitor, shop):
    buyer = await visitor("storefront", locale="zh-CN", width=PHONE)
    await buyer.go(f"/b/{BUNDLE}")
    await buy_and_pay(buyer, contact="claims@mail.example")
    await _asks(buyer).nth(3).wait_for()

    await _claim(buyer, 0, "提示卡密已被使用")
    await buyer.page.get_by_text(buyer.t("claim.state.DONE"), exact=True).wait_for()
    await _claim(buyer, 1, "也提示已被使用", picture=True)
    await buyer.page.get_by_text(buyer.t("claim.state.OPEN"), exact=True).wait_for()
    assert await buyer.barriers() == []
    assert await buyer.overflow() == 0

    desk = await visitor("admin", locale="en")
    await sign_in(desk, shop, "SUPPORT")
    await desk.go("/admin/cases")
    await desk.press("case.kind.REPLACE")
    sheet = desk.page.get_by_role("dialog")
    await sheet.get_by_text("也提示已被使用").first.wait_for()
    await sheet.get_by_role("img", name=desk.t("case.picture", place=1)).wait_for()
    assert await desk.barriers() == []
    await sheet.get_by_label(desk.t("case.words"), exact=True).fill(QUESTION)
    await sheet.get_by_role("button", name=desk.t("case.send"), exact=True).click()
    await sheet.get_by_text(desk.t("case.waitsFor.BUYER"), exact=True).wait_for()

    await buyer.page.get_by_text(QUESTION).wait_for()
    await buyer.page.get_by_text(buyer.t("claim.awaitsYou"), exact=True).wait_for()
    await buyer.page.locator("[name=reply]").fill("官网首页")
    await buyer.press("claim.replySend")
    await buyer.page.get_by_text("官网首页").wait_for()
    assert await buyer.barriers() == []


async def _claim(buyer: Visit, place: int, words: str, *, picture: bool = False) -> None:
    await _asks(buyer).nth(place).click()
    sheet = buyer.page.get_by_role("dialog")
    await sheet.locator("[name=words]").fill(words)
    if picture:
        file = FilePayload(name="error.png", mimeType="image/png", buffer=drawn(size=(640, 480)))
        await sheet.locator("input[type=file]").set_input_files(file)
        await sheet.get_by_text(buyer.t("evidence.state.stored"), exact=True).wait_for()
    await sheet.get_by_role("button", name=buyer.t("claim.ask.REPLACE"), exact=True).click()
    await sheet.wait_for(state="hidden")


def _asks(buyer: Visit) -> Locator:
    """The ways to say that something does not work; each also names its piece."""
    return buyer.page.get_by_role("button", name=buyer.t("claim.open"))
