"""A guest gives a code away by link; a friend claims it by a code to an address, and alone sees what it holds."""

import re

from tests.e2e.buying import buy_and_pay
from tests.e2e.mail import code_to
from tests.e2e.running import Shop
from tests.e2e.visit import DESKTOP, PHONE, Visit

PRODUCT, FRIEND, WORDS = "deerisle-video", "friend-of-gifts@mail.example", "生日快乐"


async def test_a_gift_goes_from_its_buyer_to_whoever_claims_it(visitor, shop: Shop):
    giver = await visitor("storefront", locale="zh-CN", width=PHONE)
    await giver.go(f"/p/{PRODUCT}")
    await buy_and_pay(giver, contact="giver-of-gifts@mail.example")
    link = await _give(giver)

    friend = await visitor("storefront", locale="en", width=DESKTOP)
    await friend.go(link)
    await friend.page.get_by_text(WORDS).wait_for()
    assert await friend.barriers() == []
    await friend.page.locator("[name=login]").fill(FRIEND)
    await friend.press("proof.send")
    await friend.page.locator("[name=code]").fill(await code_to(shop, FRIEND))
    await friend.press("gift.claim")
    await friend.press("code.reveal")
    await friend.page.get_by_role("button", name=friend.t("code.hide"), exact=True).wait_for()
    assert await friend.barriers() == []
    assert await friend.overflow() == 0
    await friend.go("/mine")
    await friend.press("gift.asGift")
    await friend.page.wait_for_url(f"**{link}")

    await giver.page.get_by_text(re.compile("fr\\*\\*\\*@mail.example")).wait_for()
    assert await giver.page.get_by_role("button", name=giver.t("code.reveal"), exact=True).count() == 0
    assert await giver.barriers() == []


async def _give(giver: Visit) -> str:
    """Make the gift on the order's page; the path of its link."""
    await giver.page.get_by_role("button", name=giver.t("code.reveal"), exact=True).wait_for()
    await giver.page.get_by_role("button", name=re.compile(giver.t("gift.give"))).first.click()
    await giver.page.locator("[name=giftMessage]").fill(WORDS)
    assert await giver.barriers() == []
    await giver.press("gift.make")
    shown = giver.page.get_by_text(re.compile(r"/gift/[\w-]{32}$"))
    await shown.wait_for()
    assert await giver.page.get_by_role("button", name=giver.t("code.reveal"), exact=True).count() == 0
    assert await giver.barriers() == []
    assert await giver.overflow() == 0
    return "/gift/" + (await shown.inner_text()).rpartition("/")[2].strip()
