"""A real shop, a real Chromium, and visitors who notice what is wrong."""

import os
import re
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright

from tests.conftest import STORES
from tests.e2e.running import Shop, running_shop
from tests.e2e.visit import DESKTOP, PHONE, Visit, attend, last_sight

# The one without windows draws no frame of its own around a page, which costs as much as many a page.
CHROMIUM = next(filter(None, map(shutil.which, ("chromium-headless-shell", "chromium"))), "")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # A counter's camera sees what `film` says, without asking.
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
]
HEIGHTS = {PHONE: 760, DESKTOP: 860}
FAILED = pytest.StashKey[bool]()
Open = Callable[..., Awaitable[Visit]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All of these share one shop and one browser, so they run in one worker."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.e2e)
            item.add_marker(pytest.mark.xdist_group("e2e"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let the fixtures know that a test failed, so that they tell what it saw last."""
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


@pytest.fixture(scope="session")
def shop(request: pytest.FixtureRequest, database_url: str) -> Iterator[Shop]:
    """The shop of all browser tests, seeded small, on a migrated database of its own beside the worker's."""
    url = request.config.stash[STORES].database_for(f"shop_{os.getpid()}")
    with running_shop(scale=0.01, DATABASE_URL=url) as started:
        yield started


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a camera is to see, written before it is switched on."""
    return tmp_path_factory.mktemp("camera") / "film.y4m"


@pytest_asyncio.fixture(scope="session")
async def browser(film: Path) -> AsyncIterator[Browser]:
    """One Chromium."""
    if not CHROMIUM:
        pytest.fail("There is no Chromium: run `make browser`")
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=[*FLAGS, f"--use-file-for-fake-video-capture={film}"]
        )
        yield started
        await started.close()


@pytest_asyncio.fixture
async def visitor(shop: Shop, browser: Browser, request: pytest.FixtureRequest) -> AsyncIterator[Open]:
    """Open an app as somebody new: `await visitor("storefront", locale="en", width=360)`.

    Afterwards nobody may have met an error, expected ones (`allow`, a pattern) apart.
    """
    visits: list[tuple[Visit, str | None]] = []

    async def open_app(
        app: str, *, locale: str = "zh-CN", width: int = DESKTOP, scheme: str = "light", allow: str | None = None
    ) -> Visit:
        context = await browser.new_context(
            base_url=shop.base,
            locale="zh-CN" if locale == "zh-CN" else "en-US",
            viewport={"width": width, "height": HEIGHTS[width]},
            color_scheme="dark" if scheme == "dark" else "light",
            has_touch=width == PHONE,
            is_mobile=width == PHONE,
            reduced_motion="reduce",
            timezone_id="Asia/Shanghai",
        )
        context.set_default_timeout(45_000)
        page = await context.new_page()
        visit = attend(Visit(app, locale, shop.base, context, page))
        visits.append((visit, allow))
        return visit

    yield open_app
    faults = []
    for visit, allow in visits:
        if FAILED in request.node.stash:
            print(await last_sight(visit))
        await visit.context.close()
        faults += [fault for fault in visit.faults if not (allow and re.search(allow, fault))]
    assert faults == []
