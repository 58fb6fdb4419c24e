"""From anywhere, by the keyboard alone, to a campaign, an order, a person and a screen, by what one knows of each."""

import re

import pytest

from tests.e2e.staff import sign_in
from tests.e2e.visit import DESKTOP, PHONE, Visit, asked

KNOWN = """{ campaigns(first: 1) { edges { node { id names { zhCn en } } } }
  orders(first: 1) { edges { node { id number } } }
  people(first: 20) { edges { node { id contact } } } }"""


@pytest.mark.parametrize(("locale", "width"), [("zh-CN", PHONE), ("en", DESKTOP)])
async def test_everything_is_found_from_anywhere(visitor, shop, locale: str, width: int) -> None:
    desk = await visitor("admin", locale=locale, width=width)
    await sign_in(desk, shop, "OWNER")
    known = await asked(desk, "admin", KNOWN)
    campaign = known["campaigns"]["edges"][0]["node"]
    order = known["orders"]["edges"][0]["node"]
    person = next(edge["node"] for edge in known["people"]["edges"] if edge["node"]["contact"])
    await desk.go("/admin/")
    for typed, path in (
        (campaign["names"]["zhCn" if locale == "zh-CN" else "en"], f"/campaigns/{campaign['id']}"),
        (order["number"], f"/orders/{order['id']}"),
        (person["contact"], "/people/*"),
        (desk.t("rail.screens.tiers"), "/tiers"),
    ):
        await _find(desk, typed, path)


async def _find(desk: Visit, typed: str, path: str) -> None:
    # The shortcut is there as soon as the button is.
    await desk.page.get_by_role("button", name=desk.t("goto.open")).first.wait_for()
    if desk.page.viewport_size == {"width": DESKTOP, "height": 860}:
        await desk.page.keyboard.press("Control+k")
    else:
        await desk.press("goto.open")
    field = desk.page.get_by_role("combobox", name=desk.t("goto.hint"))
    await field.fill(typed)
    found = desk.page.get_by_role("option", name=re.compile(re.escape(typed)))
    await found.first.wait_for()
    await desk.page.locator("#places[aria-busy=false]").wait_for()
    assert await desk.barriers() == []
    while await desk.page.locator("#places [aria-selected=true]", has_text=typed).count() == 0:
        await field.press("ArrowDown")
    await field.press("Enter")
    await desk.page.wait_for_url(f"**/admin{path}")
    await desk.settle()
