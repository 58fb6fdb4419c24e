"""A customer keeps a number that moved to another carrier, and tops it up with one tap the next time."""

from tests.e2e.buying import enter, pay
from tests.e2e.running import Shop
from tests.e2e.visit import PHONE, Visit

NUMBER, LABEL, RENAMED = "170 1234 5678", "Mum", "Mum in Chengdu"


async def test_a_saved_account_tops_up_a_phone(visitor, shop: Shop):
    visit = await visitor("storefront", locale="en", width=PHONE)
    await enter(visit, shop)
    await _keep(visit)

    await visit.go("/mine?tab=accounts")
    await (
        visit.button("mine.accounts.rename")
        .or_(visit.page.get_by_role("button", name=f"{visit.t('mine.accounts.rename')} {LABEL}"))
        .first.click()
    )
    await visit.page.get_by_label(visit.t("crediting.saved.label")).fill(RENAMED)
    await visit.press("mine.accounts.keep")
    await visit.page.get_by_text(RENAMED, exact=True).first.wait_for()
    assert await visit.barriers() == []
    assert await visit.overflow() == 0

    await visit.go("/p/phone-credit")
    await visit.page.locator("[name=account]").fill("")
    await visit.page.get_by_role("button", name=RENAMED).click()
    await visit.press("cart.buyNow")
    await visit.page.wait_for_url("**/checkout?**")
    # Large, with the carrier it moved to, before anything is paid.
    await visit.page.get_by_text(NUMBER, exact=True).first.wait_for()
    told = f"{visit.t('crediting.carrier.MOBILE')} · {visit.t('crediting.ported')}"
    await visit.page.get_by_text(told, exact=True).wait_for()
    assert NUMBER.replace(" ", "") not in visit.page.url
    await visit.page.locator("[name=accountRight]").check()
    await visit.page.locator("[name=noReturn]").check()
    assert await visit.barriers() == []
    await visit.press("checkout.place")
    await pay(visit)
    await visit.page.get_by_text(visit.t("unit.credited"), exact=True).wait_for()


async def _keep(visit: Visit) -> None:
    """Its first digits are another carrier's: it is taken, and kept, once its owner says where it moved."""
    await visit.go("/p/phone-credit")
    await visit.page.locator("[name=account]").fill(NUMBER)
    await visit.press("cart.buyNow")
    await visit.page.get_by_text(visit.t("crediting.portedNeeded"), exact=True).wait_for()
    assert "/p/phone-credit" in visit.page.url
    carrier = visit.t("crediting.carrier.MOBILE")
    await visit.page.get_by_label(visit.t("crediting.portedTo", carrier=carrier), exact=True).check()
    assert await visit.barriers() == []
    await visit.press("crediting.saved.offer")
    await visit.page.locator("[name=accountLabel]").fill(LABEL)
    await visit.press("crediting.saved.keep")
    await visit.page.get_by_text(visit.t("crediting.saved.done"), exact=True).wait_for()
