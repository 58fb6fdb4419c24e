"""One person in front of one app, who notices every error and every barrier."""

import json
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from playwright.async_api import BrowserContext, ConsoleMessage, Error, Locator, Page, Response

from tests.e2e.words import PROJECT, said

AXE = PROJECT / "storefront-ui/node_modules/axe-core/axe.min.js"
# Widths of a window, in CSS pixels.
PHONE, DESKTOP = 360, 1280
# What stops somebody from using a page; `moderate` and `minor` findings are advice.
BARRIERS = ("serious", "critical")

# Left out: the invisible copy of a text field in which the kit measures heights. Nobody can focus what is not
# visible, but axe at times says otherwise. Also left out are the rules whose findings are advice, since each costs
# a walk through the page.
RUN_AXE = """() => axe.run(
  { exclude: ['textarea[name=hiddenTextarea]'] },
  {
    resultTypes: ['violations', 'incomplete'],
    rules: Object.fromEntries(
      axe._audit.rules
        .filter((rule) => rule.impact === 'minor' || rule.impact === 'moderate')
        .map((rule) => [rule.id, { enabled: false }])
    ),
  }
)"""


@dataclass(slots=True)
class Visit:
    """A page with its language; `faults` are what the browser complained about."""

    app: str
    locale: str
    base: str
    context: BrowserContext
    page: Page
    faults: list[str] = field(default_factory=list)

    def t(self, key: str, **values: object) -> str:
        """What the app says for a key."""
        return said(self.app, self.locale, key, **values)

    async def go(self, path: str) -> None:
        """Open an address of the app and wait until it is quiet."""
        await self.page.goto(f"{self.base}{path}")
        await self.settle()

    async def settle(self) -> None:
        """Wait until nothing is loading any more: no skeleton, no moving part."""
        await self.page.wait_for_load_state("load")
        await self.page.wait_for_function(
            "() => !document.querySelector('[aria-busy=true], .ant-skeleton-active, .mantine-Skeleton-root')"
            " && document.getAnimations().every((one) => one.playState !== 'running'"
            " || one.effect?.getTiming().iterations === Infinity)"
        )

    async def widen(self, width: int) -> None:
        """Make the window as wide as that, and wait until all of it is in place."""
        height = (self.page.viewport_size or {"height": 0})["height"]
        await self.page.set_viewport_size({"width": width, "height": height})
        await self.settle()

    def button(self, key: str, **values: object) -> Locator:
        """The button or link that says so."""
        name = self.t(key, **values)
        return self.page.get_by_role("button", name=name, exact=True).or_(
            self.page.get_by_role("link", name=name, exact=True)
        )

    async def press(self, key: str, **values: object) -> None:
        """Press the first button or link that says so."""
        await self.button(key, **values).first.click()

    async def fill(self, key: str, text: str) -> None:
        """Type into the field with that label."""
        await self.page.get_by_label(self.t(key), exact=True).first.fill(text)

    async def barriers(self) -> list[str]:
        """What axe finds serious or critical on the page as it is, and text in the colour of its ground."""
        if not await self.page.evaluate("() => 'axe' in self"):
            await self.page.evaluate(_axe())
        found = await self.page.evaluate(RUN_AXE)
        invisible = [
            f"{self.page.url}: invisible text: {node['target']}"
            for one in found["incomplete"]
            for node in one["nodes"]
            if any((check["data"] or {}).get("messageKey") == "equalRatio" for check in node["any"])
        ]
        return invisible + [
            f"{self.page.url}: {one['id']} ({one['impact']}): "
            + "; ".join(f"{node['target']} {node['failureSummary']}" for node in one["nodes"][:3])
            for one in found["violations"]
            if one["impact"] in BARRIERS
        ]

    async def overflow(self) -> int:
        """By how many pixels the page is wider than its window."""
        wider: int = await self.page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        return wider


def attend(visit: Visit) -> Visit:
    """Write down whatever the browser reports from now on."""

    def console(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            visit.faults.append(f"{visit.page.url}: console {message.type}: {message.text}")

    def crash(error: Error) -> None:
        visit.faults.append(f"{visit.page.url}: {error}")

    def answer(response: Response) -> None:
        if response.status >= 500:
            visit.faults.append(f"{response.request.method} {response.url}: {response.status}")

    def watch(page: Page) -> None:
        page.on("console", console)
        page.on("pageerror", crash)
        page.on("response", answer)

    watch(visit.page)
    visit.context.on("page", watch)
    return visit


async def last_sight(visit: Visit) -> str:
    """Where somebody ended up and what the page said, for the report of a failure."""
    said = await visit.page.locator("body").inner_text()
    wrong = await visit.page.locator("[aria-invalid=true]").evaluate_all("all => all.map((one) => one.outerHTML)")
    return "\n".join([f"{visit.app} at {visit.page.url}", said, *wrong, *visit.faults])


async def asked(visit: Visit, door: str, query: str, **variables: Any) -> dict[str, Any]:
    """Ask the graph as this visitor, with the visitor's own session."""
    answer = await visit.context.request.post(
        f"{visit.base}/graphql/{door}",
        data=json.dumps({"query": query, "variables": variables}),
        headers={"content-type": "application/json", "x-tessera-client": door, "accept-language": visit.locale},
    )
    told = await answer.json()
    assert "errors" not in told, told
    data: dict[str, Any] = told["data"]
    return data


@lru_cache
def _axe() -> str:
    if not AXE.exists():
        raise FileNotFoundError(f"{AXE}: run `make ui` first")
    return Path(AXE).read_text(encoding="utf-8")
