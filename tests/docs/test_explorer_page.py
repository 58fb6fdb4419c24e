"""GraphiQL in a real Chromium: it asks, signs, and breaks no rule of the content security policy."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.docs.conftest import Trade
from tests.e2e.conftest import browser, film
from tests.standins.process import Server

__all__ = ["browser", "film"]
pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("e2e")]


@pytest_asyncio.fixture
async def page(browser: Browser) -> AsyncIterator[Page]:
    """A page; afterwards it may have met no error."""
    context = await browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    context.set_default_timeout(30_000)
    opened, faults = await context.new_page(), []
    opened.on("console", lambda said: faults.append(said.text) if said.type in ("error", "warning") else None)
    opened.on("pageerror", lambda error: faults.append(str(error)))
    yield opened
    await context.close()
    assert faults == []


async def run(page: Page) -> str:
    """Run what stands in the editor; returns what is answered."""
    # A click while the page still reads the schema is lost.
    await expect(page.locator(".graphiql-query-editor .CodeMirror-code")).to_contain_text("{")
    await page.wait_for_load_state("networkidle")
    await page.get_by_role("button", name="Execute query (Ctrl-Enter)").click()
    answer = page.locator(".result-window .CodeMirror-code")
    await expect(answer).to_contain_text('"data"')
    return await answer.inner_text()


@pytest.mark.parametrize("door", ["storefront", "admin"])
async def test_a_door_of_browsers_is_explored(door: str, db: str, redis: object, web: Server, page: Page) -> None:
    await page.goto(f"{web.address}/graphql/{door}")
    assert page.url == f"{web.address}/graphiql/{door}"
    assert '"requested": 1' in await run(page)
    await page.get_by_role("button", name="Show Documentation Explorer").click()
    await expect(page.locator(".graphiql-doc-explorer-content")).to_contain_text("Root Types")
    await page.get_by_role("button", name="Open settings dialog").click()
    await expect(page.get_by_role("dialog")).to_be_visible()


async def test_the_partner_door_is_signed_in_the_page(trade: Trade, page: Page) -> None:
    await page.goto(trade.door.replace("/graphql/", "/graphiql/"))
    await page.get_by_label("Key (tpk_…)").fill(trade.program.key_id)
    await page.get_by_label("Secret").fill(trade.program.secret)
    await page.get_by_role("button", name="Sign with it").click()
    assert '"amount": "100.00"' in await run(page)
    kept = await page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    assert trade.program.secret not in kept
    await page.reload()
    await expect(page.get_by_label("Secret")).to_be_visible()
