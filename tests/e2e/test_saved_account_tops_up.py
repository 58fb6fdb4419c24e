"""A customer keeps a number that moved to another carrier, and tops it up with one tap the next time."""

import pytest

from tests.e2e.buying import enter, pay
from tests.e2e.running import Shop
from tests.e2e.visit import DESKTOP, PHONE, Visit

# Number, what its owner calls it, and what they call it later.
KEPT = {"en": ("170 1234 5678", "Mum", "Mum in Chengdu"), "zh-CN": ("170 1234 5679", "爸爸", "成都的爸爸")}


@pytest.mark.parametrize(("locale", "width"), [("en", PHONE), pytest.param("zh-CN", DESKTOP, marks=pytest.mark.soak)])
async def test_a_saved_account_tops_up_a_phone(visitor, shop: Shop, locale: str, width: int):
    visit = await visitor("storefront", locale=locale, width=width)
    number, label, renamed = KEPT[locale]
    await enter(visit, shop)
    await _keep(visit, number, label)

    await visit.go("/mine?tab=accounts")
    await (
        visit.button("mine.accounts.rename")
        .or_(visit.page.get_by_role("button", name=f"{visit.t('mine.accounts.rename')} {label}"))
        .first.click()
    )
    await visit.page.get_by_label(visit.t("crediting.saved.label")).fill(renamed)
    await visit.press("mine.accounts.keep")
    await visit.page.get_by_text(renamed, exact=True).first.wait_for()
    assert await visit.barriers() == []
    assert await visit.overflow() == 0

    await visit.go("/p/phone-credit")
    await visit.page.locator("[name=account]").fill("")
    await visit.page.get_by_role("button", name=renamed).click()
    await visit.press("cart.buyNow")
    await visit.page.wait_for_url("**/checkout?**")
    # Large, with the carrier it moved to, before anything is paid.
    await visit.page.get_by_text(number, exact=True).first.wait_for()
    told = f"{visit.t('crediting.carrier.MOBILE')} · {visit.t('crediting.ported')}"
    await visit.page.get_by_text(told, exact=True).wait_for()
    assert number.replace(" ", "") not in visit.page.url
    await visit.page.locator("[name=accountRight]").check()
    await visit.page.locator("[name=noReturn]").check()
    assert await visit.barriers() == []
    await visit.press("checkout.place")
    await pay(visit)
    await visit.page.get_by_text(visit.t("unit.credited"), exact=True).wait_for()


async def _keep(visit: Visit, number: str, label: str) -> None:
    """Its first digits are another carrier's: it is taken, and kept, once its owner says where it moved."""
    await visit.go("/p/phone-credit")
    await visit.page.locator("[name=account]").fill(number)
    await visit.press("cart.buyNow")
    await visit.page.get_by_text(visit.t("crediting.portedNeeded"), exact=True).wait_for()
    assert "/p/phone-credit" in visit.page.url
    carrier = visit.t("crediting.carrier.MOBILE")
    await visit.page.get_by_label(visit.t("crediting.portedTo", carrier=carrier), exact=True).check()
    assert await visit.barriers() == []
    await visit.press("crediting.saved.offer")
    await visit.page.locator("[name=accountLabel]").fill(label)
    await visit.press("crediting.saved.keep")
    await visit.page.get_by_text(visit.t("crediting.saved.done"), exact=True).wait_for()
