"""A guest buys a bundle, pays, and sees its codes appear without reloading."""

import re

import pytest

from tests.e2e.buying import pay
from tests.e2e.visit import DESKTOP, PHONE, Visit

BUNDLE = "weekend-in"
CODES, THINGS = 4, 5
NEVER_RELOADED = "() => window.neverReloaded === true"


# The other two take their time in `make soak`.
LOOKS = [
    ("zh-CN", PHONE),
    ("en", DESKTOP),
    pytest.param("zh-CN", DESKTOP, marks=pytest.mark.soak),
    pytest.param("en", PHONE, marks=pytest.mark.soak),
]


@pytest.mark.parametrize(("locale", "width"), LOOKS)
async def test_guest_buys_a_bundle_and_its_codes_appear(visitor, locale, width):
    visit = await visitor("storefront", locale=locale, width=width)
    await visit.go("/")
    await visit.page.locator(f"a[href='/b/{BUNDLE}']").first.click()
    await visit.page.wait_for_url(f"**/b/{BUNDLE}")
    await visit.press("cart.buyNow")
    await visit.page.wait_for_url("**/checkout?**")

    # Nothing happens before the two things a guest must say.
    await visit.press("checkout.place")
    await visit.page.get_by_text(visit.t("checkout.contactInvalid")).wait_for()
    await visit.page.locator("[name=contact]").fill(f"guest-{locale}-{width}@mail.example")
    await visit.press("checkout.place")
    await visit.page.get_by_text(visit.t("checkout.noReturnNeeded")).wait_for()
    await visit.page.get_by_role("checkbox").check()
    assert await visit.barriers() == []
    await visit.press("checkout.place")

    await pay(visit)
    await _codes_come(visit)
    assert await visit.barriers() == []
    assert await visit.overflow() == 0
    await _reveal(visit)
    assert await visit.barriers() == []


async def _codes_come(visit: Visit) -> None:
    reveal = visit.page.get_by_role("button", name=visit.t("code.reveal"), exact=True)
    await reveal.nth(CODES - 1).wait_for()
    assert await reveal.count() == CODES
    things = visit.page.locator("article[data-state=DELIVERED]")
    await things.nth(THINGS - 1).wait_for()
    assert await things.count() == THINGS
    await visit.page.get_by_text(visit.t("membership.daysLeft", count=30)).wait_for()
    if "from=pay" not in visit.page.url:
        assert await visit.page.evaluate(NEVER_RELOADED)


async def _reveal(visit: Visit) -> None:
    first = visit.page.locator("article[data-state=DELIVERED]").first
    await first.get_by_role("button", name=visit.t("code.reveal"), exact=True).click()
    await first.get_by_text(visit.t("code.secret"), exact=True).wait_for()
    shown = re.sub(r"\W", "", await first.inner_text())
    assert re.search(r"DIV\d{14}", shown)
    # Hidden again, and nowhere in what the browser keeps.
    kept = await visit.page.evaluate("() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])")
    secret = await first.locator("dd").last.inner_text()
    plain = re.sub(r"\W", "", secret)
    assert plain
    assert plain not in re.sub(r"\W", "", kept)
    await first.get_by_role("button", name=visit.t("code.hide"), exact=True).click()
    await first.get_by_text(secret, exact=True).wait_for(state="detached")
