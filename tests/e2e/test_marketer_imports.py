"""A marketer brings 200 products in by a file with 5 broken rows, and two of staff then edit one of them at a time."""

import re
from pathlib import Path

from tests.e2e.staff import sign_in
from tests.e2e.visit import PHONE, Visit

ROWS, BROKEN = 200, 5
HEAD = "网址标识,SKU,分类,商品名（中文）,商品名（英文）,规格名（中文）,规格名（英文）,类型,面值,售价 web"


async def test_200_products_with_5_broken_rows_are_imported(visitor, shop, tmp_path):
    desk = await visitor("admin", locale="zh-CN")
    await sign_in(desk, shop, "MARKETER")
    await _check(desk, _file(tmp_path))
    await _import(desk)
    await _edit_two_at_a_time(desk, await visitor("admin", locale="en", width=PHONE), shop)


def _file(folder: Path) -> Path:
    """Good rows, and the five that people send: digits lost, two words misspelt, a gap, a repeat."""
    rows = [f"e2e-{n},E2E-P-{n},games,导入{n},Imported {n},标准,Standard,CODE,50,48.50" for n in range(ROWS)]
    rows[10] = rows[10].replace("E2E-P-10", "1.23457E+15")
    rows[20] = rows[20].replace("CODE", "KODE")
    rows[30] = rows[30].replace("games", "gamez")
    rows[40] = rows[40].replace("e2e-40", "")
    rows[50] = rows[50].replace("E2E-P-50", "E2E-P-49")
    path = folder / "商品.csv"
    path.write_bytes("\r\n".join([HEAD, *rows]).encode("gb18030"))
    return path


async def _check(desk: Visit, file: Path) -> None:
    await desk.go("/admin/products")
    await desk.press("catalog.import.act")
    await desk.page.wait_for_url("**/products/import")
    await desk.page.locator("input[type=file]").set_input_files(file)
    assert await desk.barriers() == []
    await desk.press("catalog.import.check")
    await desk.page.get_by_text(desk.t("job.wouldChange")).wait_for()
    numbers = await desk.page.locator("main dl dd").all_inner_texts()
    assert numbers[:4] == [str(ROWS - BROKEN), "0", "0", str(BROKEN)]
    for row, code, column in (
        (12, "SCIENTIFIC_NOTATION", "SKU"),
        (22, "UNKNOWN_VALUE", "类型"),
        (32, "UNKNOWN_VALUE", "分类"),
        (42, "REQUIRED", "网址标识"),
        (52, "DUPLICATE_IN_FILE", "SKU"),
    ):
        line = desk.page.get_by_role("table", name=desk.t("job.problems")).get_by_role("row").filter(has_text=str(row))
        await line.get_by_text(desk.t(f"job.code.{code}"), exact=True).wait_for()
        await line.get_by_role("cell", name=column, exact=True).wait_for()
    async with desk.page.expect_download() as coming:
        await desk.press("job.downloadRefused")
    refused = (await (await coming.value).path()).read_text("utf-8-sig").splitlines()
    assert len(refused) == BROKEN + 1
    assert refused[0].startswith("行号,问题列,原因,网址标识,SKU")
    assert await desk.barriers() == []


async def _import(desk: Visit) -> None:
    await desk.press("job.apply", products=str(ROWS - BROKEN))
    await desk.page.get_by_text(desk.t("job.words.PRODUCT_IMPORT.done")).wait_for(timeout=60_000)
    numbers = await desk.page.locator("main dl dd").all_inner_texts()
    assert numbers[:3] == [str(ROWS - BROKEN), str(ROWS - BROKEN), "0"]
    assert await desk.barriers() == []


async def _edit_two_at_a_time(desk: Visit, other: Visit, shop) -> None:
    """What each changed stands in the end, and nobody overwrote the other unseen."""
    await sign_in(other, shop, "OPERATOR")
    await desk.page.get_by_role("link", name="e2e-0", exact=True).click()
    await desk.page.wait_for_url(re.compile(r"/products/prd_"))
    await desk.settle()
    await other.page.goto(desk.page.url)
    await other.settle()
    await other.fill("catalog.maxPerOrder", "7")
    await other.press("act.save")
    await other.page.get_by_text(other.t("catalog.saved"), exact=True).wait_for()

    await desk.fill("catalog.artLabel", "我的")
    await desk.press("act.save")
    dialog = desk.page.get_by_role("dialog")
    told = dialog.get_by_role("row").filter(has_text=desk.t("catalog.maxPerOrder"))
    assert re.split(r"\s+", await told.inner_text())[-3:] == ["10", "7", desk.t("conflict.untouched")]
    assert await desk.barriers() == []
    await dialog.get_by_role("button", name=desk.t("conflict.keepBoth")).click()
    await desk.press("act.save")
    await desk.page.get_by_text(desk.t("catalog.saved"), exact=True).wait_for()
    await desk.page.reload()
    await desk.settle()
    assert await desk.page.get_by_label(desk.t("catalog.maxPerOrder"), exact=True).input_value() == "7"
    assert await desk.page.get_by_label(desk.t("catalog.artLabel"), exact=True).input_value() == "我的"
