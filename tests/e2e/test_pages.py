"""Every screen of both apps, in both languages, as wide as a phone and a desk, light and dark: no barrier, no error.

Which screens there are is asked of the apps' routers, so that a new one is looked at the day it is declared.
"""

from functools import partial

import pytest

from tests.e2e.routes import addresses, routes_of, walk
from tests.e2e.staff import sign_in_by_form
from tests.e2e.visit import DESKTOP, PHONE, Visit, asked

# Each page is searched for barriers in one look here, in the others by `make soak`, also the short one.
LOOKS = [
    pytest.param("en", "light", PHONE, id="en-light"),
    pytest.param("en", "dark", DESKTOP, id="en-dark", marks=pytest.mark.soak),
    pytest.param("zh-CN", "dark", DESKTOP, id="zh-dark", marks=pytest.mark.soak),
    pytest.param("zh-CN", "light", PHONE, id="zh-light", marks=pytest.mark.soak),
    pytest.param("zh-CN", "light", DESKTOP, id="zh-light-wide", marks=pytest.mark.soak),
    pytest.param("en", "dark", PHONE, id="en-dark-narrow", marks=pytest.mark.soak),
]
# Rows of links that call more than one of them the page that is open.
CHOSEN_TWICE = """() => [...document.querySelectorAll('nav')]
  .map((nav) => [...nav.querySelectorAll('[aria-current=page]')].map((one) => one.textContent))
  .filter((chosen) => chosen.length > 1).map((chosen) => chosen.join(', '))"""
NOWHERE = "/no/such/page"
LISTED = ("coupons", "orders", "batches", "jobs", "people", "partners", "campaigns")
# What to put in place of parameters, and what else there is to see on a screen.
SHOP = {
    "/c/$slug": ("/c/food-coffee",),
    "/search": ("/search?q=coffee", "/search?q=nothing-of-the-kind"),
    "/sign-in": ("/sign-in", "/sign-in?by=password"),
    "/p/$slug": ("/p/deerisle-video", "/p/peaks-and-seas-pass", "/p/never-heard-of-it"),
    "/b/$slug": ("/b/travel-ready",),
    "/campaigns/$slug": ("/campaigns/winter-in", "/campaigns/video-weeks"),
    "/o/$token": ("/o/not-a-token",),
    "/gift/$token": ("/gift/not-a-token",),
    "/flash/$id": ("/flash/not-a-sale",),
    "/g/$id": ("/g/not-a-group",),
    "/i/$code": ("/i/NOTACODE",),
    "/invoices/$token": ("/invoices/not-a-token",),
    "/help/$slug": ("/help/refunds",),
    "/orders/$id": (),  # its buyer's to see
}
OWN = (
    "/mine", "/mine?tab=orders", "/mine?tab=memberships", "/mine?tab=accounts", "/account", "/inbox", "/wallet",
    "/coupons/mine", "/coupons/mine?show=USED",
)  # fmt: skip
DESK: dict[str, tuple[str, ...]] = {
    "/supplier-orders": ("/supplier-orders", "/supplier-orders?person=true"),
}
IDS = """{
  single: products(first: 1, filter: {isBundle: false}) { edges { node { id } } }
  bundle: products(first: 1, filter: {isBundle: true}) { edges { node { id } } }
  coupons(first: 1) { edges { node { id } } }
  orders(first: 1) { edges { node { id } } }
  batches(first: 1) { edges { node { id } } }
  sharedCodes(first: 1) { edges { node { id } } }
  jobs(first: 1) { edges { node { id } } }
  people(first: 1) { edges { node { id } } }
  partners(first: 1) { edges { node { id } } }
  campaigns(first: 1) { edges { node { id } } }
  priceLists(first: 1) { edges { node { id } } }
  flashSales(first: 1) { edges { node { id } } }
  channels { id }
}"""


@pytest.mark.parametrize(("locale", "scheme", "width"), LOOKS)
async def test_storefront_pages_stop_nobody(visitor, shop, locale, scheme, width):
    # A page that says that something is not there is served as what it is.
    visit = await visitor("storefront", locale=locale, scheme=scheme, allow="status of 404")
    await visit.go("/")
    public = addresses(list(await routes_of(visit)), SHOP)
    found = await _look_at(visit, width, [*public, NOWHERE])
    name, password = shop.login("CUSTOMER")
    await visit.go("/sign-in?by=password")
    await visit.page.locator("[name=login]").fill(name)
    await visit.page.locator("[name=password]").fill(password)
    await visit.page.locator("form button[type=submit]").click()
    await visit.page.wait_for_url(lambda url: "/sign-in" not in url)
    orders = await asked(visit, "storefront", "{ me { orders(first: 1) { edges { node { id } } } } }")
    order = orders["me"]["orders"]["edges"][0]["node"]["id"]
    sale = (await asked(visit, "storefront", "{ flashSales { id } }"))["flashSales"][0]["id"]
    found += await _look_at(visit, width, [*OWN, f"/orders/{order}", f"/flash/{sale}"])
    assert found == []


@pytest.mark.parametrize(("locale", "scheme", "width"), LOOKS)
async def test_admin_pages_stop_nobody(visitor, shop, locale, scheme, width):
    visit = await visitor("admin", locale=locale, scheme=scheme)
    await visit.go("/admin/sign-in")
    routes = await routes_of(visit)
    outside = addresses([path for path, inside in routes.items() if not inside], {"/join": ("/join#void",)})
    found = await _look_at(visit, width, [f"/admin{path}" for path in outside])
    await sign_in_by_form(visit, shop, "OWNER")
    ids = await asked(visit, "admin", IDS)
    first: dict[str, tuple[str, ...]] = {
        f"/{kind}/$id": (f"/{kind}/{ids[name]['edges'][0]['node']['id']}",)
        for kind, name in (
            ("price-lists", "priceLists"),
            ("flash-sales", "flashSales"),
            ("shared-codes", "sharedCodes"),
            *((one, one) for one in LISTED),
        )
    }
    for kind, name in (("products", "single"), ("bundles", "bundle")):
        first[f"/{kind}/$id"] = (f"/{kind}/{ids[name]['edges'][0]['node']['id']}",)
    first["/campaigns/$id/edit"] = (f"/campaigns/{ids['campaigns']['edges'][0]['node']['id']}/edit",)
    first["/channels/$id"] = (f"/channels/{ids['channels'][0]['id']}",)
    inside = addresses([path for path, inside in routes.items() if inside], DESK | first)
    found += await _look_at(visit, width, [f"/admin{path}" for path in (*inside, NOWHERE)])
    assert found == []


async def _look_at(visit: Visit, width: int, paths: list[str]) -> list[str]:
    """What is wrong with these pages: opened anew in Chinese, and gone to within the app in English.

    Barriers are looked for at that width; nothing is wider than the window at either.
    """
    found, widths = [], [DESKTOP, PHONE]
    for path in paths:
        await (visit.go if visit.locale == "zh-CN" else partial(walk, visit))(path)
        for each in widths:
            await visit.widen(each)
            if each == width:
                found += await visit.barriers()
                if visit.app == "storefront":
                    found += [f"{path}: {words} at once" for words in await visit.page.evaluate(CHOSEN_TWICE)]
            if wider := await visit.overflow():
                found.append(f"{path} at {each}: {wider} px wider than the window")
        # The next page is opened as wide as this one is now.
        widths.reverse()
    return found
