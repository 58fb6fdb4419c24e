"""Every page of both apps, in both languages, at phone and desktop width, light and dark: no barrier, no error."""

import pytest

from tests.e2e.staff import sign_in
from tests.e2e.visit import DESKTOP, PHONE, Visit, asked

# Two looks see every page in each language, width and scheme; the other pairs take their time in `make soak`.
LOOKS = [
    pytest.param("zh-CN", PHONE, "light", id="zh-phone-light"),
    pytest.param("en", DESKTOP, "dark", id="en-desktop-dark"),
    pytest.param("en", PHONE, "dark", id="en-phone-dark", marks=pytest.mark.soak),
    pytest.param("zh-CN", DESKTOP, "light", id="zh-desktop-light", marks=pytest.mark.soak),
]
PUBLIC = (
    "/",
    "/c/food-coffee",
    "/search?q=coffee",
    "/search?q=nothing-of-the-kind",
    "/p/deerisle-video",
    "/p/peaks-and-seas-pass",
    "/p/never-heard-of-it",
    "/b/travel-ready",
    "/cart",
    "/checkout",
    "/mine",
    "/sign-in",
    "/sign-in?by=password",
    "/account",
    "/reset-password",
    "/register",
    "/no/such/page",
    "/o/not-a-token",
    "/gift/not-a-token",
)
OWN = ("/mine", "/mine?tab=orders", "/mine?tab=memberships", "/account")
OWN = ("/mine", "/mine?tab=orders", "/mine?tab=memberships", "/mine?tab=accounts")
DESK = (
    "/",
    "/products",
    "/products/new",
    "/products/import",
    "/bundles",
    "/bundles/new",
    "/search",
    "/orders",
    "/manual",
    "/redeem",
    "/deliveries",
    "/suppliers",
    "/supplier-orders",
    "/supplier-orders?person=true",
    "/batches",
    "/batches/new",
    "/imports/new",
    "/jobs",
    "/cases",
    "/policy",
    "/prepared-answers",
    "/people",
    "/partners",
    "/webhooks",
    "/alerts",
    "/alert-rules",
    "/ledger",
    "/ledger/entries",
    "/audit",
    "/messages",
    "/staff",
    "/roles",
    "/account",
    "/no/such/page",
)


@pytest.mark.parametrize(("locale", "width", "scheme"), LOOKS)
async def test_storefront_pages_stop_nobody(visitor, shop, locale, width, scheme):
    # A page that says that something is not there is served as what it is.
    visit = await visitor("storefront", locale=locale, width=width, scheme=scheme, allow="status of 404")
    found = [fault for path in PUBLIC for fault in await _look(visit, path)]
    name, password = shop.login("CUSTOMER")
    await visit.go("/sign-in?by=password")
    await visit.page.locator("[name=login]").fill(name)
    await visit.page.locator("[name=password]").fill(password)
    await visit.page.locator("form button[type=submit]").click()
    await visit.page.wait_for_url(lambda url: "/sign-in" not in url)
    orders = await asked(visit, "storefront", "{ me { orders(first: 1) { edges { node { id } } } } }")
    order = orders["me"]["orders"]["edges"][0]["node"]["id"]
    found += [fault for path in (*OWN, f"/orders/{order}") for fault in await _look(visit, path)]
    assert found == []


@pytest.mark.parametrize(("locale", "width", "scheme"), LOOKS)
async def test_admin_pages_stop_nobody(visitor, shop, locale, width, scheme):
    visit = await visitor("admin", locale=locale, width=width, scheme=scheme)
    found = [fault for path in ("/admin/sign-in", "/admin/join#void") for fault in await _look(visit, path)]
    await sign_in(visit, shop, "OWNER")
    ids = await asked(
        visit,
        "admin",
        """{ products(first: 1) { edges { node { id isBundle } } }
             orders(first: 1) { edges { node { id } } } batches(first: 1) { edges { node { id } } }
             partners(first: 1) { edges { node { id } } } }""",
    )
    first = {name: connection["edges"][0]["node"] for name, connection in ids.items()}
    kind = "bundles" if first["products"]["isBundle"] else "products"
    paths = (
        *DESK,
        f"/{kind}/{first['products']['id']}",
        f"/orders/{first['orders']['id']}",
        f"/batches/{first['batches']['id']}",
        f"/partners/{first['partners']['id']}",
    )
    found += [fault for path in paths for fault in await _look(visit, f"/admin{path}")]
    assert found == []


async def _look(visit: Visit, path: str) -> list[str]:
    await visit.go(path)
    found = await visit.barriers()
    if wider := await visit.overflow():
        found.append(f"{path}: {wider} px wider than the window")
    return found
