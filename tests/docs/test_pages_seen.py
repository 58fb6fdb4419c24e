"""The documentation in a real Chromium: at every width and scheme, by keyboard, without a script of its own."""

import pytest
from playwright.async_api import Browser

from backend.web.docs import render
from tests.docs.test_explorer_page import browser, film
from tests.e2e.visit import AXE, BARRIERS, DESKTOP, PHONE, RUN_AXE
from tests.standins.process import Server

__all__ = ["browser", "film"]
pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("e2e")]


@pytest.mark.parametrize(("locale", "width", "scheme"), [("en", DESKTOP, "light"), ("zh-CN", PHONE, "dark")])
async def test_every_page_stops_nobody(db: str, web: Server, browser: Browser, locale: str, width: int, scheme: str):
    context = await browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page, faults = await context.new_page(), []
    page.on("console", lambda said: faults.append(said.text) if said.type in ("error", "warning") else None)
    for slug in render.SLUGS:
        await page.goto(f"{web.address}/docs/{locale}/{slug}")
        wide = await page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"{slug} is {wide} wide"
        await page.evaluate(AXE.read_text(encoding="utf-8"))
        found = (await page.evaluate(RUN_AXE))["violations"]
        faults += [f"{slug}: {one['id']} {one['nodes'][0]['html'][:80]}" for one in found if one["impact"] in BARRIERS]
    await context.close()
    assert faults == []


async def test_examples_are_chosen_by_keyboard(db: str, web: Server, browser: Browser):
    context = await browser.new_context(viewport={"width": DESKTOP, "height": 800}, java_script_enabled=False)
    page = await context.new_page()
    await page.goto(f"{web.address}/docs/en/webhooks")
    await page.get_by_role("radio", name="Python").focus()
    assert await page.get_by_text("BaseHTTPRequestHandler").first.is_visible()
    await page.keyboard.press("ArrowRight")
    assert await page.get_by_text("timingSafeEqual").first.is_visible()
    assert not await page.get_by_text("BaseHTTPRequestHandler").first.is_visible()
    await context.close()
