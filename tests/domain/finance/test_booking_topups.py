"""Top-ups in the books from the supplier's word on: what it keeps is spent, at that supplier, whatever comes later."""

import pytest

from backend.core import clock
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.permissions import Role
from backend.domain.ledger import queries as ledger
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.suppliers import service
from backend.domain.suppliers.models import SupplierOrder
from backend.domain.suppliers.ports import AnswerState
from backend.domain.suppliers.states import HandOutcome, SupplierOrderState
from tests.make import supplier
from tests.make.aftersales import staff
from tests.make.books import keys, proved, sums
from tests.make.desk import Desk, asked, offered
from tests.make.outbox import drain

pytestmark = pytest.mark.usefixtures("db", "purse")
S = SupplierOrderState
COST = supplier.COST


async def spent(order: Order) -> int:
    """What is booked of it as goods; the same must be gone from the supplier, and be what the order says it cost."""
    booked = await sums(order.id)
    goods = booked.get("expense:goods", 0)
    assert booked.get("asset:supplier:kss", 0) == -goods
    unit, row = await OrderUnit.get(order_id=order.id), await Order.get(id=order.id)
    assert (unit.cost_minor or 0) == row.cost_minor
    return goods


async def test_delivered_in_part_and_not_at_all(desk: Desk) -> None:
    topup = await offered()
    for says, returned, state, cost, kinds in (
        (AnswerState.DELIVERED, 0, S.DELIVERED, COST, ["delivery", "payment", "top_up"]),
        (AnswerState.PARTIAL, 2979, S.PARTIAL, COST - 2979, ["delivery", "payment", "refund", "top_up"]),
        (AnswerState.FAILED, 0, S.REFUSED, 0, ["payment", "refund"]),
    ):
        order, at_supplier = await asked(topup)
        await desk.tell(at_supplier, says, returned=returned)
        row = await SupplierOrder.get(id=at_supplier.id)
        assert (row.state, row.cost_minor) == (state, cost)
        assert sorted(await keys(order.id)) == kinds
        assert await spent(order) == cost
        await proved()
    assert (await ledger.balance("asset:supplier:kss", "CNY")).posted_minor == -(COST + COST - 2979)


@pytest.mark.parametrize("first", [AnswerState.DELIVERED, AnswerState.PARTIAL])
async def test_what_is_taken_back_is_no_expense_and_back_at_the_supplier(desk: Desk, first: AnswerState) -> None:
    order, at_supplier = await asked(await offered())
    await desk.tell(at_supplier, first, returned=0 if first is AnswerState.DELIVERED else 1000)
    await desk.tell(at_supplier, AnswerState.FAILED)
    assert (await SupplierOrder.get(id=at_supplier.id)).state is S.REVERSED
    assert (await keys(order.id)).count("top_up.returned") == 1
    assert await spent(order) == 0
    assert (await Order.get(id=order.id)).state == "REFUNDED"
    await proved()


async def test_of_what_is_taken_back_in_part_the_rest_is_spent_and_a_person_looks(desk: Desk) -> None:
    order, at_supplier = await asked(await offered())
    await desk.tell(at_supplier, AnswerState.DELIVERED)
    for returned, entries in ((1000, 2), (1000, 2), (1500, 3)):
        await desk.tell(at_supplier, AnswerState.PARTIAL, returned=returned)
        row = await SupplierOrder.get(id=at_supplier.id)
        assert (row.state, row.cost_minor, row.returned_minor) == (S.DELIVERED, COST - returned, returned)
        assert (row.problem, row.person_since is None) == ("PARTLY_REVERSED", False)
        assert (await OrderUnit.get(order_id=order.id)).cost_minor == COST - returned
        assert await spent(order) == COST - returned
        assert sum(kind.startswith("top_up") for kind in await keys(order.id)) == entries
        await proved()
    await desk.tell(at_supplier, AnswerState.FAILED)
    assert await spent(order) == 0
    await proved()


async def refused_by_hand(at_supplier: SupplierOrder, by: Caller) -> None:
    await service.settle_by_hand(
        at_supplier.id, HandOutcome.REFUSED, reason="x", spent=None, caller=by, address=None, at=clock.now()
    )
    await drain()


async def test_money_kept_for_a_refused_one_is_spent_until_it_comes_back(desk: Desk) -> None:
    order, at_supplier = await asked(await offered())
    await refused_by_hand(at_supplier, await staff(Role.OPERATOR))
    assert sorted(await keys(order.id)) == ["payment", "refund"]
    desk.unpaid = True
    await desk.tell(at_supplier, AnswerState.ACCEPTED)
    assert (await SupplierOrder.get(id=at_supplier.id)).problem is None
    desk.unpaid = False
    for returned in (0, 0, 2000):
        await desk.tell(at_supplier, AnswerState.PARTIAL if returned else AnswerState.DELIVERED, returned=returned)
        row = await SupplierOrder.get(id=at_supplier.id)
        assert (row.state, row.problem, row.cost_minor) == (S.REFUSED, "SPENT_AFTER_REFUSAL", COST - returned)
        booked = await sums(order.id)
        assert (booked["expense:goods"], booked["asset:supplier:kss"]) == (COST - returned, returned - COST)
        await proved()

    await desk.tell(at_supplier, AnswerState.FAILED)

    row = await SupplierOrder.get(id=at_supplier.id)
    assert (row.state, row.problem, row.person_since, row.cost_minor) == (S.REFUSED, None, None, 0)
    assert "expense:goods" not in await sums(order.id)
    await proved()


async def test_what_two_suppliers_took_for_one_unit_is_what_it_cost(desk: Desk) -> None:
    """The first said that it failed and kept money after all; the second delivered."""
    topup = await offered()
    await supplier.offer(await supplier.supplier("other"), topup, priority=20, cost_minor=4990)
    desk.also("other")
    order, first = await asked(topup)
    await desk.tell(first, AnswerState.FAILED)
    second = await SupplierOrder.get(order_id=order.id, attempt=2)
    assert second.supplier_id != first.supplier_id
    await desk.tell(first, AnswerState.PARTIAL, returned=4000)
    assert (await OrderUnit.get(order_id=order.id)).cost_minor is None
    await desk.tell(second, AnswerState.DELIVERED)
    assert (await OrderUnit.get(order_id=order.id)).cost_minor == COST - 4000 + 4990
    await desk.tell(first, AnswerState.DELIVERED)
    assert (await OrderUnit.get(order_id=order.id)).cost_minor == COST + 4990
    assert (await Order.get(id=order.id)).state == "DELIVERED"
    booked = await sums(order.id)
    assert [booked[f"asset:supplier:{code}"] for code in ("kss", "other")] == [-COST, -4990]
    await proved()
