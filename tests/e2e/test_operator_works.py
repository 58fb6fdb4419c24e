"""An operator imports 5,000 codes, composes a bundle of them and publishes it, and a customer buys it."""

import re
from pathlib import Path

import pytest

from tests.e2e.buying import buy_and_pay
from tests.e2e.staff import choose, pick, sign_in
from tests.e2e.visit import DESKTOP, PHONE, Visit

ROWS = 20_000
SKU, OTHER = "WSW-7", "SLC-LAT"
# Remember everything a progress bar ever said, and the numbers beside it.
WATCH_BARS = """() => {
  window.bars = [];
  new MutationObserver(() => {
    for (const bar of document.querySelectorAll("[role=progressbar]")) {
      window.bars.push([bar.getAttribute("aria-label"), Number(bar.getAttribute("aria-valuenow"))]);
    }
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
}"""


@pytest.mark.parametrize(
    ("locale", "buyer_width"), [("zh-CN", PHONE), pytest.param("en", DESKTOP, marks=pytest.mark.soak)]
)
async def test_operator_imports_codes_and_sells_them_in_a_bundle(visitor, shop, tmp_path, locale, buyer_width):
    desk = await visitor("admin", locale=locale)
    await sign_in(desk, shop, "OPERATOR")
    await _import_codes(desk, _file(tmp_path, locale), locale)
    await _put_on_sale(desk)
    slug = f"e2e-set-{locale.lower()}"
    await _compose(desk, slug, locale)
    await _publish(desk)

    buyer = await visitor("storefront", locale=locale, width=buyer_width)
    await buyer.go(f"/b/{slug}")
    await buy_and_pay(buyer, contact=f"bundle-{locale}@mail.example")
    reveal = buyer.page.get_by_role("button", name=buyer.t("code.reveal"), exact=True)
    await reveal.nth(2).wait_for()
    assert await reveal.count() == 3
    assert await buyer.barriers() == []


def _file(folder: Path, locale: str) -> Path:
    """Good rows, and three that a spreadsheet or a hurry spoiled."""
    lines = ["卡号,卡密"]
    lines += [f"E2E{locale}{n:06d},{locale.upper()}-{n:05d}-{n * 7919 % 100000:05d}-QX" for n in range(ROWS)]
    lines += [lines[1], "E2E-EMPTY,", f"E2E{locale}999999,1.23457E+17"]
    path = folder / "codes.csv"
    path.write_bytes("\r\n".join(lines).encode("gb18030"))
    return path


async def _import_codes(desk: Visit, file: Path, locale: str) -> None:
    await desk.go("/admin/batches/new")
    await pick(desk, "vault.pickVariant", SKU)
    await desk.fill("vault.supplier", "驿路网络")
    await desk.fill("vault.purchaseOrder", f"PO-E2E-{locale}")
    await desk.page.locator("input[inputmode=decimal]").first.fill("6.90")
    await desk.press("vault.createAndImport")
    await desk.page.wait_for_url("**/imports/new**")
    await desk.page.locator("input[type=file]").set_input_files(file)
    await desk.page.evaluate(WATCH_BARS)
    assert await desk.barriers() == []
    # Dry run: what would happen, row by row, and nothing stored.
    await desk.press("import.check")
    await desk.page.get_by_text(desk.t("job.wouldHappen")).wait_for()
    await _sees_outcome(desk)
    assert any(name == desk.t("job.progress") for name, _ in await desk.page.evaluate("() => window.bars"))
    assert await desk.barriers() == []
    # For real, with the same file, in one click.
    await desk.page.evaluate("() => { window.bars.length = 0 }")
    await desk.press("job.importForReal", rows=f"{ROWS:,}")
    await desk.page.get_by_text(desk.t("job.happened")).wait_for()
    await _sees_outcome(desk)
    bars = await desk.page.evaluate("() => window.bars")
    seen = [value for name, value in bars if name == desk.t("job.progress")]
    assert seen
    assert seen == sorted(seen)


async def _sees_outcome(desk: Visit) -> None:
    numbers = await desk.page.locator("main dl dd").all_inner_texts()
    assert [f"{ROWS + 3:,}", f"{ROWS:,}", "3"] == numbers[:3]
    problems = desk.page.get_by_role("table", name=desk.t("job.problems")).or_(desk.page.locator("table").last)
    for row, code in ((ROWS + 2, "DUPLICATE_IN_FILE"), (ROWS + 3, "EMPTY_SECRET"), (ROWS + 4, "SCIENTIFIC_NOTATION")):
        line = problems.get_by_role("row").filter(has_text=f"{row:,}")
        await line.get_by_text(desk.t(f"job.code.{code}"), exact=True).wait_for()


async def _put_on_sale(desk: Visit) -> None:
    await desk.press("job.openBatch")
    await desk.page.wait_for_url(re.compile(r"/batches/bat_"))
    for state, reason in (("SAMPLED", "抽查两张"), ("ON_SALE", "抽查通过")):
        await desk.press(f"vault.to.{state}")
        dialog = desk.page.get_by_role("dialog")
        await dialog.get_by_label(desk.t("vault.reason")).fill(reason)
        if state == "ON_SALE":
            assert f"{ROWS:,}" in await dialog.inner_text()
        await dialog.get_by_role("button", name=desk.t(f"vault.to.{state}")).click()
        await dialog.wait_for(state="hidden")
        await desk.page.get_by_text(desk.t("vault.changed", state=desk.t(f"vault.state.{state}"))).wait_for()
    await desk.settle()


async def _compose(desk: Visit, slug: str, locale: str) -> None:
    await desk.go("/admin/bundles/new")
    await pick(desk, "bundle.pick", SKU)
    await pick(desk, "bundle.pick", OTHER)
    quantities = desk.page.get_by_label(re.compile(f"^{desk.t('bundle.quantity')} · "))
    await quantities.nth(0).fill("2")
    await desk.page.get_by_label(f"Web · {desk.t('catalog.channelPrice')}").fill("28.80")
    # Two weeks of Wi-Fi at 8.80 and a latte at 15.90 are 33.50 apart: the preview says so to the cent.
    preview = desk.page.locator("main")
    await preview.get_by_text("33.50").first.wait_for()
    await preview.get_by_text("4.70").first.wait_for()
    await desk.fill("catalog.sku", f"E2E-{locale}")
    await desk.fill("catalog.maxPerOrder", "2")
    await desk.fill("catalog.slug", slug)
    await choose(desk, "catalog.category", "话费流量" if locale == "zh-CN" else "Mobile & data")
    for language, name in (("zh-CN", "候机咖啡套餐"), ("en", "Coffee at the gate")):
        for text in ("names", "summaries", "descriptions", "rules", "refundNotes"):
            label = f"{desk.t(f'catalog.text.{text}')} · {desk.t(f'settings.languages.{language}')}"
            await desk.page.get_by_label(label, exact=True).fill(name)
    assert await desk.barriers() == []
    await desk.press("act.save")
    await desk.page.wait_for_url(re.compile(r"/bundles/prd_"))
    await desk.settle()


async def _publish(desk: Visit) -> None:
    await desk.press("catalog.publish")
    await desk.page.get_by_text(desk.t("catalog.published"), exact=True).wait_for()
    assert await desk.barriers() == []
