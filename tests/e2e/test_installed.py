"""The storefront as an app on a phone: it can be installed, opens without a network, and keeps nothing of anybody."""

import json
import re
from typing import Any

import pytest
from playwright.async_api import Route

from tests.e2e.visit import PHONE, Visit

PRODUCT = "/p/deerisle-video"
KEPT = """async () => {
  const found = [];
  for (const name of await caches.keys())
    for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname);
  return found;
}"""

VERSION = 'const VERSION = "'
SHELLS = "() => caches.keys()"
SEALED = """() => new Promise((resolve) => {
  const opening = indexedDB.open("tessera-kept");
  opening.onsuccess = () => {
    const reading = opening.result.transaction(["keys", "codes"]);
    const key = reading.objectStore("keys").get("seal"), codes = reading.objectStore("codes").getAll();
    reading.oncomplete = () => {
      opening.result.close();
      const stored = codes.result.map((one) => one.id + new TextDecoder().decode(one.content)).join();
      resolve({ extractable: key.result?.extractable, stored });
    };
  };
})"""


async def test_the_shop_opens_without_a_network_and_keeps_no_answers(visitor, shop):
    away = "ERR_INTERNET_DISCONNECTED|Failed to load resource|FetchEvent"
    visit = await visitor("storefront", locale="en", width=PHONE, allow=away)
    await visit.go("/")
    await visit.page.wait_for_function("() => navigator.serviceWorker.controller !== null")
    assert await _hindrances(visit) == []
    await visit.go(PRODUCT)
    heading = visit.page.get_by_role("heading", level=1)
    name = await heading.inner_text()

    kept = await visit.page.evaluate(KEPT)
    assert "/offline" in kept
    assert any(path.endswith(".js") for path in kept)
    assert [path for path in kept if not path.startswith(("/assets/", "/icons/", "/mark.svg", "/offline"))] == []

    await visit.context.set_offline(True)
    await visit.page.reload()
    await visit.page.get_by_text(visit.t("offline.banner")).wait_for()
    await visit.page.get_by_role("heading", name=visit.t("problem.unreachable")).wait_for()
    assert await visit.barriers() == []
    await visit.context.set_offline(False)
    # It goes on by itself.
    await visit.page.get_by_role("heading", name=name, level=1).wait_for()


async def test_what_was_opened_is_kept_by_choice_and_gone_with_who_kept_it(visitor, shop):
    away = "ERR_INTERNET_DISCONNECTED|Failed to load resource|FetchEvent"
    visit = await visitor("storefront", locale="zh-CN", width=PHONE, allow=away)
    name, password = shop.login("CUSTOMER")
    await visit.go("/sign-in?by=password")
    await visit.page.locator("[name=login]").fill(name)
    await visit.page.locator("[name=password]").fill(password)
    await visit.page.locator("form button[type=submit]").click()
    await visit.page.wait_for_url(lambda url: "/sign-in" not in url)
    await visit.go("/mine")
    await visit.page.wait_for_function("() => navigator.serviceWorker.controller !== null")
    opener = visit.page.get_by_role(
        "button", name=re.compile(f"{visit.t('code.reveal')}|{visit.t('code.revealAgain')}")
    )
    await opener.first.click()
    shown = visit.page.locator("dd [translate=no]")
    code = await shown.first.inner_text()
    # Checked once it is kept.
    await visit.page.get_by_role("checkbox", name=visit.t("kept.keep")).click()
    await visit.page.get_by_role("heading", name=visit.t("kept.title")).wait_for()
    sealed = await visit.page.evaluate(SEALED)
    assert sealed["extractable"] is False
    assert code.replace("\n", "") not in sealed["stored"]

    await visit.context.set_offline(True)
    await visit.page.reload()
    await visit.page.get_by_role("heading", name=visit.t("kept.title")).wait_for()
    assert await visit.barriers() == []
    await visit.press("code.revealAgain")
    assert await shown.first.inner_text() == code
    await visit.context.set_offline(False)
    await visit.press("mine.signOut")
    await visit.page.get_by_role("heading", name=visit.t("kept.title")).wait_for(state="detached")
    assert await visit.page.evaluate(SEALED) == {"extractable": None, "stored": ""}


@pytest.mark.soak
async def test_a_newer_version_is_offered_and_taken_when_its_reader_wants_it(visitor, shop):
    visit = await visitor("storefront", locale="en", width=PHONE)

    async def older(route: Route) -> None:
        text = await (await route.fetch()).text()
        await route.fulfill(body=text.replace(VERSION, f"{VERSION}older-", 1), content_type="text/javascript")

    # Whoever came yesterday, and never closed the tab since.
    await visit.context.route("**/sw.js", older)
    await visit.go("/")
    await visit.page.wait_for_function("() => navigator.serviceWorker.controller !== null")
    (first,) = await visit.page.evaluate(SHELLS)
    assert "older" in first
    await visit.context.unroute("**/sw.js")
    await visit.page.evaluate("() => { self.opened = 'yesterday'; }")
    await visit.page.evaluate("async () => { await (await navigator.serviceWorker.ready).update(); }")

    offer = visit.page.get_by_text(visit.t("version.ready"))
    await offer.wait_for()
    assert await visit.barriers() == []
    assert await visit.overflow() == 0
    # Nothing changes under the hand of somebody who is paying.
    assert await visit.page.evaluate("() => self.opened") == "yesterday"
    assert first in await visit.page.evaluate(SHELLS)
    await visit.press("version.take")

    await visit.page.wait_for_function("() => self.opened === undefined")
    await visit.settle()
    await visit.page.wait_for_function("async () => (await caches.keys()).length === 1")
    assert await visit.page.evaluate(SHELLS) == [first.replace("older-", "")]
    assert await offer.count() == 0


async def _hindrances(visit: Visit) -> list[dict[str, Any]]:
    """What the browser says against installing; that this window forgets everything is the test's own doing."""
    session = await visit.context.new_cdp_session(visit.page)
    told = await session.send("Page.getInstallabilityErrors")
    manifest = await session.send("Page.getAppManifest")
    await session.detach()
    assert manifest["errors"] == []
    assert json.loads(manifest["data"])["lang"] == "en"
    return [one for one in told["installabilityErrors"] if one["errorId"] != "in-incognito"]
