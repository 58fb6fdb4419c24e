"""A guest pays for a bundle, chooses what is in it afterwards, and has it."""

import pytest

from tests.e2e.buying import buy_and_pay
from tests.e2e.visit import DESKTOP, PHONE, Visit

BUNDLE = "friday-night"


@pytest.mark.parametrize(("locale", "width"), [("zh-CN", PHONE), pytest.param("en", DESKTOP, marks=pytest.mark.soak)])
async def test_guest_pays_first_and_chooses_afterwards(visitor, locale: str, width: int) -> None:
    visit: Visit = await visitor("storefront", locale=locale, width=width)
    await visit.go(f"/b/{BUNDLE}")
    await visit.page.get_by_role("checkbox", name=visit.t("bundle.later")).check()
    assert await visit.barriers() == []
    await buy_and_pay(visit, contact=f"later-{locale}@mail.example")

    choosing = visit.page.locator("article[data-state=DUE]")
    await choosing.get_by_role("checkbox").first.wait_for()
    # What every buyer gets is there already.
    await visit.page.locator("article[data-state=DELIVERED]").first.wait_for()
    take = visit.t("choice.take", count=2)
    await choosing.get_by_role("button", name=take).click()
    await choosing.get_by_text(visit.t("bundle.chooseMore", count=2)).wait_for()
    for place in (0, 2):
        await choosing.get_by_role("checkbox").nth(place).check()
    # No third one while two are taken.
    assert await choosing.get_by_role("checkbox").nth(1).is_disabled()
    assert await visit.barriers() == []
    assert await visit.overflow() == 0
    await choosing.get_by_role("button", name=take).click()
    await visit.page.locator("article[data-state=DELIVERED]").nth(2).wait_for()
    reveal = visit.page.get_by_role("button", name=visit.t("code.reveal"), exact=True)
    await reveal.nth(2).wait_for()
    assert await choosing.count() == 0
    assert await visit.barriers() == []
