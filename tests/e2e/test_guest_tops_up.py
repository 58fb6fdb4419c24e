"""A guest buys a bundle with a top-up and vouchers, sees each arrive without reloading, and has one redeemed."""

import json
import re
from pathlib import Path

import httpx
import pytest

from tests.e2e.buying import pay
from tests.e2e.film import show
from tests.e2e.running import Shop
from tests.e2e.staff import sign_in
from tests.e2e.visit import DESKTOP, PHONE, Visit

BUNDLE, GOODS = "out-and-about", "Slowlight, at the counter · One latte"
# Digits as one types them, and as they are read back.
NUMBERS = {("zh-CN", PHONE): "138 0013 8001", ("en", DESKTOP): "138 0013 8002"}
NEVER_RELOADED = "() => window.neverReloaded === true"


@pytest.mark.parametrize(("locale", "width"), list(NUMBERS))
async def test_guest_buys_a_top_up_and_vouchers_and_both_arrive(visitor, shop: Shop, film, locale, width):
    visit = await visitor("storefront", locale=locale, width=width)
    number = NUMBERS[locale, width]
    await visit.go(f"/b/{BUNDLE}")

    # Nothing is bought before somebody is named, and no half a number is taken.
    await visit.press("cart.buyNow")
    await visit.page.get_by_text(visit.t("crediting.invalid.PHONE")).wait_for()
    await visit.page.locator("[name=account]").fill("138 0013 80")
    await visit.press("cart.buyNow")
    assert f"/b/{BUNDLE}" in visit.page.url
    await visit.page.locator("[name=account]").fill(number.replace(" ", ""))
    await visit.page.get_by_text(number, exact=True).wait_for()
    assert await visit.barriers() == []

    # The cart keeps whom the line is for.
    await visit.press("cart.add")
    await visit.go("/cart")
    await visit.page.get_by_text(number, exact=True).wait_for()
    await visit.press("cart.checkout")
    await visit.page.wait_for_url("**/checkout")
    await visit.page.locator("[name=contact]").fill(f"top-up-{locale}-{width}@mail.example")
    await visit.press("checkout.place")
    await visit.page.get_by_text(visit.t("checkout.accountRightNeeded")).wait_for()
    await visit.page.locator("[name=accountRight]").check()
    await visit.page.locator("[name=noReturn]").check()
    assert await visit.barriers() == []
    assert number.replace(" ", "") not in visit.page.url
    await visit.press("checkout.place")

    await pay(visit)
    await _arrive(visit)
    token = await _hold_out(visit)

    if locale == "zh-CN":
        desk = await visitor("admin", locale="en", width=PHONE)
        await sign_in(desk, shop, "SUPPORT")
        await _take_and_undo(desk, token, film)


async def _arrive(visit: Visit) -> None:
    await visit.page.get_by_text(visit.t("unit.credited"), exact=True).wait_for()
    shown = visit.page.get_by_role("button", name=visit.t("voucher.show"), exact=True)
    await shown.nth(1).wait_for()
    assert await shown.count() == 2
    pieces = visit.page.locator("article[data-state=DELIVERED]")
    await pieces.nth(3).wait_for()
    assert await pieces.count() == 4
    assert await visit.barriers() == []
    assert await visit.overflow() == 0
    if "from=pay" not in visit.page.url:
        assert await visit.page.evaluate(NEVER_RELOADED)


async def _hold_out(visit: Visit) -> str:
    """The picture is there to be scanned, the token beside it, and neither is left in what the browser keeps."""
    await visit.page.get_by_role("button", name=visit.t("voucher.show"), exact=True).first.click()
    picture = visit.page.get_by_role("img", name=visit.t("voucher.qr"))
    await picture.wait_for()
    assert (await picture.get_attribute("src") or "").startswith("data:image/svg+xml")
    assert await picture.evaluate("(image) => image.naturalWidth > 0")
    token = (await visit.page.locator("dialog[open] [translate=no]").inner_text()).strip()
    assert re.match(r"T2:\S", token)
    kept = await visit.page.evaluate("() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])")
    assert token[:30] not in kept
    assert await visit.barriers() == []
    return token


async def _take_and_undo(desk: Visit, token: str, film: Path) -> None:
    """The counter reads what to hand over, takes the voucher, takes that back, and takes it for good, by camera."""
    await desk.go("/admin/counter")
    await desk.page.get_by_text("Riverside", exact=True).click()
    told = desk.page.get_by_role("status")
    for again in (False, True):
        if again:
            show(film, token)
            await desk.press("counter.camera")
        else:
            # As a scanner does: it types and presses Enter.
            await desk.fill("counter.token", token)
            await desk.page.keyboard.press("Enter")
        await told.get_by_text(GOODS).wait_for()
        await told.get_by_text(desk.t("counter.last")).wait_for()
        assert await desk.barriers() == []
        await desk.press("counter.take")
        await told.get_by_text(desk.t("counter.yes"), exact=True).wait_for()
        if again:
            break
        await told.get_by_text(re.compile(r"^[45]:\d\d$")).wait_for()
        await told.get_by_role("button", name=desk.t("counter.undo"), exact=True).click()
        dialog = desk.page.get_by_role("dialog")
        await dialog.get_by_text(desk.t("counter.undoAbout", before=0, after=1)).wait_for()
        await dialog.locator(".ant-btn-primary").click()
        await told.get_by_text(desk.t("counter.back"), exact=True).wait_for()
    await desk.fill("counter.token", token)
    await desk.press("counter.look")
    await told.get_by_text("This voucher has been used up.").wait_for()
    # Both stand in the day's list, which counts the one that stands.
    list_ = desk.page.get_by_role("table", name=desk.t("counter.list"))
    await list_.get_by_text(re.compile("^" + desk.t("counter.undoneAt", at=""))).first.wait_for()
    await desk.page.reload()
    await desk.settle()
    await list_.get_by_text(GOODS).first.wait_for()
    assert await desk.barriers() == []
    assert await desk.overflow() == 0


async def test_a_top_up_that_comes_in_part_says_what_goes_back(visitor, shop: Shop):
    number = "138 0013 8003"
    await _told(shop, f"+86{number.replace(' ', '')}", {"outcome": "partial", "partial_percent": 40, "settle_s": 5})
    visit = await visitor("storefront", locale="en", width=DESKTOP)
    await visit.go("/p/phone-credit")
    await visit.page.locator("[name=account]").fill(number)
    await visit.press("cart.buyNow")
    await visit.page.wait_for_url("**/checkout?**")
    await visit.page.locator("[name=contact]").fill("part@mail.example")
    await visit.page.locator("[name=accountRight]").check()
    await visit.page.locator("[name=noReturn]").check()
    await visit.press("checkout.place")
    await pay(visit)

    await visit.page.get_by_text(visit.t("unit.sentText"), exact=True).wait_for()
    await visit.page.get_by_text(visit.t("unit.part"), exact=True).wait_for()
    # 60 per cent of 29.95, rounded to the buyer's good.
    back = visit.page.get_by_text(re.compile(re.escape(visit.t("order.partBack", amount="¥17.97"))))
    await back.wait_for()
    assert await visit.page.evaluate(NEVER_RELOADED)
    assert await visit.barriers() == []


async def _told(shop: Shop, account: str, behaviour: dict[str, object]) -> None:
    """Have the stand-in supplier treat an account in its own way."""
    port = json.loads((shop.folder / "sandbox-supplier.json").read_text(encoding="utf-8"))["port"]
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        answer = await client.put(f"/_control/behaviour/{account.replace('+', '%2B')}", json=behaviour)
        assert answer.status_code == 200, answer.text
