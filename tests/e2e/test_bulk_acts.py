"""An operator freezes several batches at once and takes it back."""

from tests.e2e.staff import sign_in
from tests.e2e.visit import asked

# Little sold, so that nobody else needs them meanwhile.
BATCHES = (
    """{ batches(filter: {text: "WVS", state: {in: [ON_SALE]}}, first: 10) { edges { node { id state version } } } }"""
)


async def test_batches_are_frozen_at_once_and_released_by_one_press(visitor, shop):
    desk = await visitor("admin", locale="en")
    await sign_in(desk, shop, "OPERATOR")
    before = await _batches(desk)
    assert len(before) >= 2
    await desk.go("/admin/batches?text=WVS&state=ON_SALE")
    boxes = desk.page.locator("tbody input[type=checkbox]")
    await boxes.nth(0).check()
    await boxes.nth(1).check()
    await desk.page.get_by_role("toolbar").get_by_role("button", name=desk.t("vault.to.FROZEN"), exact=True).click()
    dialog = desk.page.get_by_role("dialog")
    await dialog.get_by_label(desk.t("vault.reason")).fill("The supplier called")
    await dialog.get_by_role("button", name=desk.t("vault.to.FROZEN"), exact=True).click()
    await desk.page.get_by_text(desk.t("bulk.done", count=2)).wait_for()
    assert [state for _, state in await _batches(desk)].count("ON_SALE") == len(before) - 2
    await desk.page.get_by_role("button", name=desk.t("list.undo"), exact=True).click()
    await desk.page.get_by_text(desk.t("bulk.undone", count=2)).wait_for()
    assert await _batches(desk) == before


async def _batches(desk):
    rows = (await asked(desk, "admin", BATCHES))["batches"]["edges"]
    return sorted((row["node"]["id"], row["node"]["state"]) for row in rows)
