"""Support gives the money of one piece back, and hands over by hand what the queue holds."""

from tests.e2e.staff import sign_in
from tests.e2e.visit import Visit, asked

DELIVERED = """{ orders(filter: { state: { in: [DELIVERED] } }, first: 100) { edges { node { id } } } }"""
PREVIEW = """query($id: ID!) { refundPreview(orderId: $id) { ... on RefundPreview {
  units { unitId amount { amount } outcome inFlight } } } }"""
ORDER = """query($id: ID!) { order(id: $id) { refunded { amount }
  cases { state source amount { amount } units { unitId } } } }"""
TASKS = """{ manualTasks(filter: { state: { in: [OPEN] } }, first: 1) { edges { node { id } } } }"""
TASK = """query($id: ID!) { node(id: $id) { ... on ManualTask { state evidence note unit { state } } } }"""


async def test_support_refunds_one_piece_by_the_rule(visitor, shop):
    desk = await visitor("admin", locale="en")
    await sign_in(desk, shop, "SUPPORT")
    order, unit, amount = await _refundable(desk)
    before = (await asked(desk, "admin", ORDER, id=order))["order"]
    assert before["cases"] == []

    await desk.go(f"/admin/orders/{order}")
    await desk.press("order.refund")
    dialog = desk.page.get_by_role("dialog")
    box = dialog.locator("input[type=checkbox]:not([disabled])").first
    await box.check()
    await dialog.get_by_text(desk.t("order.refundAtOnce", count=1)).wait_for()
    assert await desk.barriers() == []
    await dialog.locator("textarea").fill("Bought twice by mistake")
    await dialog.locator(".ant-btn-primary").click()
    await dialog.wait_for(state="hidden")
    await desk.page.get_by_role("heading", name=desk.t("order.cases"), exact=True).wait_for()

    after = (await asked(desk, "admin", ORDER, id=order))["order"]
    assert after["cases"] == [
        {"state": "DONE", "source": "STAFF", "amount": {"amount": amount}, "units": [{"unitId": unit}]}
    ]
    # The provider knows the payments of the seeded shop, and gives the money back.
    await desk.page.get_by_text(desk.t("payment.refund.SUCCEEDED"), exact=True).first.wait_for()
    after = (await asked(desk, "admin", ORDER, id=order))["order"]
    assert after["refunded"] == {"amount": amount}


async def test_support_hands_over_what_waits_in_the_queue(visitor, shop):
    desk = await visitor("admin", locale="zh-CN")
    await sign_in(desk, shop, "SUPPORT")
    task = (await asked(desk, "admin", TASKS))["manualTasks"]["edges"][0]["node"]["id"]

    await desk.go("/admin/manual")
    await desk.press("manual.take")
    await desk.press("manual.complete")
    assert await desk.barriers() == []
    dialog = desk.page.get_by_role("dialog", name=desk.t("manual.completeTitle"))
    await dialog.get_by_label(desk.t("manual.evidence")).fill("Sent at 10:02, number 4471")
    await dialog.get_by_label(desk.t("manual.noteLabel")).fill("请查收邮件")
    await dialog.locator(".ant-btn-primary").click()
    await dialog.wait_for(state="hidden")

    assert (await asked(desk, "admin", TASK, id=task))["node"] == {
        "state": "DONE",
        "evidence": "Sent at 10:02, number 4471",
        "note": "请查收邮件",
        "unit": {"state": "DELIVERED"},
    }


async def _refundable(desk: Visit) -> tuple[str, str, str]:
    """An order whose first piece goes back at once; its unit and what it brings."""
    for edge in (await asked(desk, "admin", DELIVERED))["orders"]["edges"]:
        order = edge["node"]["id"]
        units = (await asked(desk, "admin", PREVIEW, id=order))["refundPreview"]["units"]
        if units and units[0]["outcome"] == "ALLOWED" and 0 < float(units[0]["amount"]["amount"]) <= 500:
            return order, units[0]["unitId"], units[0]["amount"]["amount"]
    raise LookupError("no delivered order goes back at once")
