"""How somebody buys what is on the page, on a phone and on a desktop."""

import re

from tests.e2e.running import Shop
from tests.e2e.visit import PHONE, Visit, asked

LOG_IN = "mutation ($input: LogInInput!) { logIn(input: $input) { __typename } }"


async def enter(visit: Visit, shop: Shop) -> None:
    """Be signed in as the seeded customer, without the form; open a page next."""
    login, password = shop.login("CUSTOMER")
    told = await asked(visit, "storefront", LOG_IN, input={"login": login, "password": password})
    assert told["logIn"]["__typename"] == "Session", told


async def buy_and_pay(visit: Visit, *, contact: str) -> None:
    """From a product's or bundle's page to the order's page, paid."""
    await visit.press("cart.buyNow")
    await visit.page.wait_for_url("**/checkout?**")
    await visit.page.locator("[name=contact]").fill(contact)
    await visit.page.get_by_role("checkbox").check()
    await visit.press("checkout.place")
    await pay(visit)


async def pay(visit: Visit) -> None:
    """Pay the order just placed: on a phone here, on a desktop in another window while the order's page stays."""
    size = visit.page.viewport_size
    if size is not None and size["width"] == PHONE:
        await visit.page.wait_for_url(re.compile(r"/pay/"))
        assert await visit.barriers() == []
        await visit.page.locator("button[value=pay]").click()
        await visit.page.wait_for_url("**/orders/**")
        return
    await visit.page.wait_for_url("**/orders/**")
    await visit.page.get_by_role("heading", name=visit.t("pay.title")).wait_for()
    await visit.page.evaluate("() => { window.neverReloaded = true }")
    assert await visit.barriers() == []
    async with visit.context.expect_page() as opening:
        await visit.press("pay.open")
    provider = await opening.value
    await provider.locator("button[value=pay]").click()
    await provider.wait_for_url("**/orders/**")
    await provider.close()
