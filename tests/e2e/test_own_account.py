"""A phone and a code are an account: its owner sees where it is open, sets a password, takes a copy, and leaves."""

import re

import pytest

from tests.e2e.mail import code_to
from tests.e2e.running import Shop
from tests.e2e.visit import DESKTOP, PHONE, Visit

PASSWORD = "a password of their own"
NUMBERS = {("zh-CN", PHONE): "13911112201", ("en", DESKTOP): "13911112202"}
SIGNED_IN = re.compile(r"/(mine|account)?(\?.*)?$")


@pytest.mark.parametrize(("locale", "width"), [("zh-CN", PHONE), pytest.param("en", DESKTOP, marks=pytest.mark.soak)])
async def test_an_account_is_opened_looked_after_and_left(visitor, shop: Shop, locale: str, width: int) -> None:
    number = NUMBERS[locale, width]
    owner = await visitor("storefront", locale=locale, width=width)
    code = await _by_code(owner, shop, number)
    elsewhere = await visitor("storefront", locale="en", width=DESKTOP)
    code = await _by_code(elsewhere, shop, number, beside=code)

    # The other device is seen, and logged out from here.
    await owner.go("/account")
    sessions = owner.page.get_by_role("region", name=owner.t("own.sessions")).get_by_role("listitem")
    assert await sessions.count() == 2
    await owner.page.get_by_text(owner.t("own.thisDevice"), exact=True).wait_for()
    assert await owner.barriers() == []
    assert await owner.overflow() == 0
    await owner.press("own.endOthers")
    await sessions.nth(1).wait_for(state="detached")
    await elsewhere.go("/account")
    await elsewhere.page.get_by_text(elsewhere.t("own.nobody"), exact=True).wait_for()

    await _set_password(owner, shop, number, beside=code)
    await elsewhere.go("/sign-in?by=password")
    await elsewhere.page.locator("[name=login]").fill(number)
    await elsewhere.page.locator("[name=password]").fill(PASSWORD)
    await elsewhere.page.locator("form button[type=submit]").click()
    await elsewhere.page.wait_for_url(lambda url: "/sign-in" not in url)

    await _take_a_copy(owner, shop, number)
    await _add_an_address(owner, shop, f"owner-{width}@mail.example")
    # Everywhere is here too.
    await owner.press("own.endAll")
    assert await owner.barriers() == []
    await owner.press("own.endAllConfirm")
    await owner.page.get_by_text(owner.t("own.nobody"), exact=True).wait_for()
    await elsewhere.go("/account")
    await elsewhere.page.get_by_text(elsewhere.t("own.nobody"), exact=True).wait_for()


async def _by_code(visit: Visit, shop: Shop, number: str, *, beside: str | None = None) -> str:
    """Signed in by a code to the phone; for who had no account yet this opened one."""
    await visit.go("/sign-in")
    await visit.page.locator("[name=login]").fill(number)
    await visit.press("verify.request")
    code = await code_to(shop, f"+86{number}", beside=beside)
    await visit.page.locator("[name=code]").fill(code)
    assert await visit.barriers() == []
    await visit.press("account.signIn")
    await visit.page.wait_for_url(lambda url: "/sign-in" not in url)
    return code


async def _set_password(owner: Visit, shop: Shop, number: str, *, beside: str) -> None:
    await owner.press("own.setPassword")
    await owner.page.wait_for_url("**/reset-password?**")
    await owner.press("verify.request")
    await owner.page.locator("[name=code]").fill(await code_to(shop, f"+86{number}", beside=beside))
    await owner.page.locator("[name=password]").fill(PASSWORD)
    assert await owner.barriers() == []
    await owner.press("account.resetConfirm")
    await owner.page.wait_for_url(lambda url: "/reset-password" not in url)
    await owner.go("/account")
    await owner.page.get_by_label(owner.t("own.currentPassword"), exact=True).wait_for()


async def _take_a_copy(owner: Visit, shop: Shop, number: str) -> None:
    """After showing again who one is: the file is made, and is a file."""
    before = await code_to(shop, f"+86{number}")
    await owner.press("data.export")
    prove = owner.page.get_by_role("dialog", name=owner.t("data.prove"))
    await prove.locator("[name=code]").fill(await code_to(shop, f"+86{number}", beside=before))
    await prove.get_by_role("button", name=owner.t("verify.confirm"), exact=True).click()
    await prove.wait_for(state="hidden")
    ready = owner.button("data.download")
    await ready.wait_for()
    assert await owner.barriers() == []
    async with owner.page.expect_download() as coming:
        await ready.click()
    assert (await (await coming.value).path()).stat().st_size > 100


async def _add_an_address(owner: Visit, shop: Shop, address: str) -> None:
    """The account has an e-mail address too, once the code that was sent there came back."""
    name = f"{owner.t('own.contactAdd')} {owner.t('own.email')}"
    await owner.page.get_by_role("button", name=name, exact=True).click()
    sheet = owner.page.get_by_role("dialog", name=owner.t("own.add.email"))
    await sheet.locator("[name=contact]").fill(address)
    await sheet.get_by_role("button", name=owner.t("verify.request"), exact=True).click()
    await sheet.locator("[name=code]").fill(await code_to(shop, address))
    assert await owner.barriers() == []
    await sheet.get_by_role("button", name=owner.t("verify.confirm"), exact=True).click()
    await sheet.wait_for(state="hidden")
    await owner.page.get_by_text(address, exact=True).wait_for()
