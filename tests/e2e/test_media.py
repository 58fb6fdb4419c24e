"""A marketer brings a picture by keyboard alone and gives it to goods on sale; strangers and messengers see it."""

import re
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw
from playwright.async_api import Locator

from tests.e2e.staff import sign_in
from tests.e2e.visit import PHONE, Visit, asked

SLUG = "kindling-storybooks"
SAID = {"zh-CN": "孩子和一本翻开的绘本", "en": "A child with an open picture book"}
FIND = """{ products(filter: { text: "Kindling picture books" }, first: 10) { edges { node { id slug version } } } }"""
TAKE_OFF = """mutation($id: ID!, $version: Int!) { unpublishProduct(id: $id, version: $version) { __typename } }"""


async def test_a_picture_goes_from_a_file_to_the_shops_page(visitor, shop, tmp_path):
    desk = await visitor("admin", locale="en")
    await sign_in(desk, shop, "MARKETER")
    await _upload_by_keyboard(desk, tmp_path)
    await _show_goods_by_it(desk)
    await _seen_by_strangers(await visitor("storefront", locale="zh-CN", width=PHONE))


async def _upload_by_keyboard(desk: Visit, folder: Path) -> None:
    """Refused before anything is sent: what is no picture. Then described in both languages, sent, and listed."""
    await desk.go("/admin/media")
    await _tab_to(desk, desk.page.locator("main").get_by_role("button", name=desk.t("media.upload")).first)
    await desk.page.keyboard.press("Enter")
    dialog = desk.page.get_by_role("dialog")
    await dialog.get_by_text(desk.t("media.drop")).wait_for()
    await desk.settle()
    chosen = dialog.locator("input[type=file]")
    for name, refusal in (("words.txt", "media.wrongType"), ("words.png", "media.unreadable")):
        (folder / name).write_bytes(b"words")
        await chosen.set_input_files(folder / name)
        await dialog.get_by_role("alert").filter(has_text=desk.t(refusal)).wait_for()
    (folder / "book.png").write_bytes(_picture())
    # The window in which files are found is the browser's own.
    await _tab_to(desk, chosen)
    await chosen.set_input_files(folder / "book.png")
    await dialog.get_by_text("book.png").wait_for()
    assert await dialog.get_by_role("alert").count() == 0
    for language in ("zh-CN", "en"):
        await _tab_to(desk, dialog.get_by_label(f"{desk.t('media.alt')} · {desk.t(f'settings.languages.{language}')}"))
        await desk.page.keyboard.insert_text(SAID[language])
    assert await desk.barriers() == []
    await desk.page.keyboard.press("Enter")
    await desk.page.get_by_text(desk.t("media.added"), exact=True).wait_for()
    card = desk.page.get_by_role("figure").filter(has_text=SAID["en"])
    await card.get_by_text("book.png", exact=True).wait_for()
    await card.get_by_text(desk.t("media.unused"), exact=True).wait_for()


async def _show_goods_by_it(desk: Visit) -> None:
    """Goods that are off sale take the picture out of the library, and go on sale with it."""
    found = (await asked(desk, "admin", FIND))["products"]["edges"]
    (goods,) = [edge["node"] for edge in found if edge["node"]["slug"] == SLUG]
    await asked(desk, "admin", TAKE_OFF, id=goods["id"], version=goods["version"])
    await desk.go(f"/admin/products/{goods['id']}")
    await desk.press("media.choose")
    await desk.page.get_by_role("dialog").get_by_role("button", name=SAID["en"]).click()
    await desk.page.get_by_role("img", name=SAID["en"]).wait_for()
    await desk.press("act.save")
    await desk.page.get_by_text(desk.t("catalog.saved"), exact=True).wait_for()
    await desk.press("catalog.publish")
    await desk.page.get_by_text(desk.t("catalog.published"), exact=True).wait_for()


async def _seen_by_strangers(stranger: Visit) -> None:
    page = await (await stranger.context.request.get(f"{stranger.base}/p/{SLUG}")).text()
    told = dict(re.findall(r'<meta property="(og:[a-z:]+)" content="([^"]*)"', page))
    assert told["og:image:alt"] == SAID["zh-CN"]
    card = re.sub(r"^https?://[^/]+", "", told["og:image"])
    shown = await stranger.context.request.get(f"{stranger.base}{card}")
    assert (shown.status, shown.headers["content-type"]) == (200, "image/jpeg")
    assert Image.open(BytesIO(await shown.body())).size == (1200, 630)

    await stranger.go(f"/p/{SLUG}")
    image = stranger.page.get_by_role("img", name=SAID["zh-CN"])
    await image.wait_for()
    assert await image.evaluate("(one) => one.complete && one.naturalWidth") == 640
    assert await stranger.barriers() == []


async def _tab_to(visit: Visit, sought: Locator) -> None:
    """Press Tab until the focus is there."""
    await sought.wait_for(state="attached")
    for _ in range(80):
        if await sought.evaluate("(one) => one === document.activeElement"):
            return
        await visit.page.keyboard.press("Tab")
    raise AssertionError(f"No way there by keyboard: {sought}")


def _picture() -> bytes:
    """A wide picture with something on it."""
    drawn = Image.new("RGB", (1600, 1000), "#e8d9b5")
    ImageDraw.Draw(drawn).polygon([(400, 300), (800, 400), (1200, 300), (1200, 800), (800, 900), (400, 800)], "#2f6f73")
    written = BytesIO()
    drawn.save(written, "PNG")
    return written.getvalue()
