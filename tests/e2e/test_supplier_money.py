"""The owner books what was paid in at a supplier, sets when to be warned, and is warned at home."""

from tests.e2e.staff import sign_in
from tests.e2e.visit import asked

BOOKS = """{ ledgerAccounts(filter: { text: "asset:supplier:" }) { edges { node { balance { amount } } } } }"""
SUPPLIERS = """{ suppliers { edges { node { name isLow lowBalance { amount } } } } }"""


async def test_the_owner_books_money_at_a_supplier_and_is_warned(visitor, shop):
    desk = await visitor("admin", locale="zh-CN")
    await sign_in(desk, shop, "OWNER")
    (before,) = (await asked(desk, "admin", BOOKS))["ledgerAccounts"]["edges"]
    (supplier,) = (await asked(desk, "admin", SUPPLIERS))["suppliers"]["edges"]
    name = supplier["node"]["name"]
    assert supplier["node"]["isLow"] is False

    await desk.go("/admin/suppliers")
    await desk.press("supplier.fund")
    dialog = desk.page.get_by_role("dialog", name=desk.t("supplier.fundTitle", name=name))
    await dialog.get_by_label(desk.t("supplier.fundAmount")).fill("2000.50")
    await dialog.get_by_label(desk.t("supplier.fundReason")).fill("汇款 20261122-7")
    assert await desk.barriers() == []
    await dialog.locator(".ant-btn-primary").click()
    await dialog.wait_for(state="hidden")
    (after,) = (await asked(desk, "admin", BOOKS))["ledgerAccounts"]["edges"]
    was, now = (float(one["node"]["balance"]["amount"]) for one in (before, after))
    assert round(now - was, 2) == 2000.50

    await desk.press("supplier.warnChange")
    dialog = desk.page.get_by_role("dialog", name=desk.t("supplier.warnTitle", name=name))
    await dialog.get_by_label(desk.t("supplier.warnBelow")).fill("9000000")
    await dialog.locator(".ant-btn-primary").click()
    await dialog.wait_for(state="hidden")
    await desk.page.get_by_role("status").filter(has_text=desk.t("supplier.lowAt", name=name)).wait_for()
    assert await desk.barriers() == []
    assert await desk.overflow() == 0

    await desk.go("/admin")
    await desk.page.get_by_role("status").filter(has_text=desk.t("supplier.lowAt", name=name)).wait_for()
    assert await desk.barriers() == []

    await desk.go("/admin/suppliers")
    await desk.press("supplier.warnChange")
    dialog = desk.page.get_by_role("dialog", name=desk.t("supplier.warnTitle", name=name))
    await dialog.get_by_label(desk.t("supplier.warnBelow")).fill(supplier["node"]["lowBalance"]["amount"])
    await dialog.locator(".ant-btn-primary").click()
    await dialog.wait_for(state="hidden")
    assert (await asked(desk, "admin", SUPPLIERS))["suppliers"]["edges"] == [supplier]
