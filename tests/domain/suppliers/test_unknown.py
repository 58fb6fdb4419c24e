"""What nobody knows is asked about, never bought again or given back before the supplier has said what holds."""

import asyncio
from datetime import datetime, timedelta
from importlib import import_module
from typing import Any
from uuid import UUID

import pytest

from backend.core import clock
from backend.domain.audit.models import SecurityEvent
from backend.domain.suppliers import bound, rules, service
from backend.domain.suppliers.models import SupplierOffer, SupplierOrder
from backend.domain.suppliers.ports import SupplierGoods
from backend.domain.suppliers.service.carry import _place
from backend.domain.suppliers.service.lease import Leased
from backend.domain.suppliers.states import RefusalReason, SupplierOrderState
from tests.make import supplier as make

pytestmark = pytest.mark.usefixtures("db", "port")
S = SupplierOrderState
# What the supplier did although its answer was lost or senseless.
DONE = [
    *("lost_answer", "unknown", "html", "garbage", "huge", "truncated", "drip"),
    *("wrong_currency", "wrong_number"),
]
NOT_DONE = ["unavailable", "timeout"]


async def fresh(order: SupplierOrder) -> Any:
    return await SupplierOrder.get(id=order.id)


async def sent(site, variant, **behaviour) -> Any:
    account = make.account()
    await site.behave(account, **behaviour)
    order = await make.requested(variant, to=account)
    await service.go_on(order.id, at=order.created_at)
    return await fresh(order)


async def at_supplier(site, order: SupplierOrder) -> int:
    return len((await site.call("order/info", {"external_orderno": order.reference}))["data"])


@pytest.mark.parametrize("fault", DONE)
async def test_a_lost_or_senseless_answer_is_unknown_and_then_found_delivered(site, fault):
    variant, _ = await make.offered()
    order = await sent(site, variant, fault=fault, fault_times=1, silent=True)
    assert (order.state, order.tries, order.cost_minor) == (S.UNKNOWN, 1, 0)
    assert order.due_at == order.sent_at + timedelta(seconds=3)
    assert await at_supplier(site, order) == 1
    await make.ripe(site, order)

    await service.sweep_due(at=order.due_at)

    order = await fresh(order)
    assert (order.state, order.tries, order.cost_minor) == (S.DELIVERED, 1, 4965)
    assert len(await make.attempts(order.unit_id)) == 1
    assert [each["outcome"] for each in await make.told()] == ["DELIVERED"]


@pytest.mark.parametrize("fault", NOT_DONE)
async def test_what_never_arrived_is_sent_again_under_its_number_after_the_grace_time(site, fault):
    variant, offer = await make.offered(quota=1)
    order = await sent(site, variant, fault=fault, fault_times=1)
    assert order.state is S.UNKNOWN
    for seconds in (3, 10):
        assert order.due_at == order.sent_at + timedelta(seconds=seconds)
        await service.sweep_due(at=order.due_at)
        order = await fresh(order)
        # "No such order" does not count yet: it may still be on its way.
        assert (order.state, order.tries) == (S.UNKNOWN, 1)
        assert await at_supplier(site, order) == 0
    first_sent = order.sent_at
    await service.sweep_due(at=order.due_at)
    again = await fresh(order)
    assert (again.state, again.tries, again.reference) == (S.ACCEPTED, 2, order.reference)
    assert timedelta(0) <= again.sent_at - first_sent - timedelta(seconds=30) < timedelta(seconds=1)
    assert (await SupplierOffer.get(id=offer.id)).held == 1
    assert await at_supplier(site, order) == 1


async def test_after_three_sendings_that_never_arrive_the_next_offer_has_its_turn(site):
    variant, _ = await make.offered(priority=1)
    await make.offer(await make.supplier("other"), variant, priority=2)
    order = await sent(site, variant, fault="timeout", fault_times=3)
    for _ in range(9):
        await service.sweep_due(at=(await fresh(order)).due_at)
        if (await fresh(order)).state is S.REFUSED:
            break
    order = await fresh(order)
    assert (order.state, order.refused_reason, order.tries) == (S.REFUSED, RefusalReason.NEVER_ARRIVED, 3)
    _, second = await make.attempts(order.unit_id)
    assert (second.state, second.offer_id) == (S.QUEUED, None)
    assert await make.told() == []
    assert await at_supplier(site, order) == 0


async def test_asked_at_3_10_30_seconds_each_minute_to_ten_then_every_five():
    at = clock.now()
    moments = [rules.next_question(at, at)]
    while len(moments) < 16:
        moments.append(rules.next_question(at, moments[-1]))
    assert [(moment - at).total_seconds() for moment in moments] == [
        *(3, 10, 30, 60, 120, 180, 240, 300, 360, 420, 480, 540, 600, 900, 1200, 1500),
    ]


@pytest.mark.parametrize(("slow", "after"), [(False, 30 * 60), (True, 72 * 3600)], ids=["fast", "slow"])
async def test_a_person_is_called_after_half_an_hour_or_three_days(site, slow, after):
    variant, _ = await make.offered(slow=slow)
    order = await sent(site, variant, fault="html", fault_on=["buy", "info"])
    assert (order.state, order.slow) == (S.UNKNOWN, slow)
    await service.sweep_due(at=order.created_at + timedelta(seconds=after - 1))
    assert (await fresh(order)).person_since is None
    await service.sweep_due(at=order.created_at + timedelta(seconds=after))
    order = await fresh(order)
    assert (order.state, order.problem) == (S.UNKNOWN, "LATE")
    assert order.person_since == order.created_at + timedelta(seconds=after)
    # It is still asked about, and what is found then settles it.
    await site.behave(order.account)
    await make.ripe(site, order)
    await service.sweep_due(at=order.due_at)
    order = await fresh(order)
    assert (order.state, order.problem, order.person_since) == (S.DELIVERED, None, None)


async def test_an_accepted_order_is_asked_about_until_it_ends(site):
    variant, _ = await make.offered()
    order = await sent(site, variant, outcome="stuck")
    assert order.state is S.ACCEPTED
    moments = []
    for _ in range(4):
        moments.append((order.due_at - order.sent_at).total_seconds())
        await service.sweep_due(at=order.due_at)
        order = await fresh(order)
    assert moments == [3, 10, 30, 60]
    await site.control(f"orders/{order.reference}/settle", {"outcome": "failed"})
    await service.sweep_due(at=order.due_at)
    assert (await fresh(order)).state is S.REFUSED


@pytest.mark.parametrize("fault", ["wrong_amount", "wrong_account"])
async def test_an_answer_about_something_else_moves_nothing_and_calls_a_person(site, fault):
    variant, _ = await make.offered()
    order = await sent(site, variant, fault=fault, fault_on=["info"], silent=True)
    await make_ripe_blind(site, order)
    await service.sweep_due(at=order.due_at)
    order = await fresh(order)
    assert (order.state, order.problem, order.cost_minor) == (S.ACCEPTED, "DIFFERS", 4965)
    assert order.person_since is not None
    assert await SecurityEvent.filter(kind="supplier.differs", subject=str(order.id)).count() == 1
    assert await make.told() == []


async def make_ripe_blind(site, order):
    for _ in range(100):
        if (await site.control(f"orders/{order.reference}"))["status"] == 3:
            return
        await asyncio.sleep(0.05)


async def test_a_total_above_what_was_agreed_is_unknown(site):
    variant, _ = await make.offered()
    order = await sent(site, variant, fault="wrong_amount", fault_times=1, silent=True)
    assert (order.state, order.problem) == (S.UNKNOWN, "DIFFERS")


async def test_an_order_the_supplier_took_but_has_no_money_for_calls_a_person(site):
    variant, _ = await make.offered()
    order = await sent(site, variant, outcome="unpaid")
    await service.sweep_due(at=order.due_at)
    order = await fresh(order)
    assert (order.state, order.problem, order.cost_minor) == (S.ACCEPTED, "UNPAID", 0)


async def test_a_no_to_a_number_it_has_already_is_no_refusal(site):
    """The first sending arrived although its answer was lost; the second is refused as known: that is not a no."""
    variant, _ = await make.offered()
    order = await sent(site, variant, fault="lost_answer", fault_times=1, silent=True)
    at = order.sent_at + timedelta(seconds=30)
    # As if the first question had been answered "no such order" all through the grace time.
    await SupplierOrder.filter(id=order.id).update(state=S.PLACING, due_at=at)
    await make.ripe(site, order)
    port = bound.port("kss")
    assert port is not None
    await _place(port, Leased(await fresh(order), "kss", make.SKU, places=True), at)
    order = await fresh(order)
    assert (order.state, order.cost_minor) == (S.DELIVERED, 4965)
    assert len(await make.attempts(order.unit_id)) == 1


async def test_while_the_supplier_is_down_nothing_is_sent_and_what_was_not_sent_waits(site):
    variant, offer = await make.offered()
    await site.behave(fault="unavailable")
    orders = [await make.requested(variant) for _ in range(14)]
    for order in orders:
        await service.go_on(order.id, at=clock.now())
    states = [(await fresh(order)).state for order in orders]
    # Ten failures open the breaker; the others were never sent, so they need no question.
    assert states == [S.UNKNOWN] * 10 + [S.QUEUED] * 4
    assert (await SupplierOffer.get(id=offer.id)).held == 10
    assert (await fresh(orders[-1])).tries == 0
    await site.good_again()
    await asyncio.sleep(3.1)
    await service.go_on(orders[-1].id, at=clock.now() + timedelta(seconds=4))
    assert (await fresh(orders[-1])).state is S.ACCEPTED


async def test_a_lease_counts_from_when_it_is_taken_however_long_the_sweep_goes_on(monkeypatch):
    variant, _ = await make.offered()
    for _ in range(3):
        await make.requested(variant)
    at, taken = clock.now() + timedelta(seconds=1), []

    async def slowly(id: UUID, *, at: datetime) -> bool:
        taken.append(at)
        await asyncio.sleep(0.05)
        return True

    sweep = import_module("backend.domain.suppliers.service.sweep")
    monkeypatch.setattr(sweep, "go_on", slowly)
    monkeypatch.setattr(sweep, "AT_A_TIME", 1)
    assert await service.sweep_due(at=at) == 3
    assert [later - at >= timedelta(milliseconds=50 * place) for place, later in enumerate(taken)] == [True] * 3


async def test_an_answer_about_what_an_offer_stood_for_before_is_not_taken_over(port, monkeypatch):
    _, offer = await make.offered(checked_at=None)

    async def goods(sku: str) -> SupplierGoods:
        await SupplierOffer.filter(id=offer.id).update(supplier_sku="2050", cost_minor=9000)
        return SupplierGoods(sku=sku, price_minor=4000, currency="CNY", listed=True)

    monkeypatch.setattr(port, "goods", goods)
    await service.check_suppliers(at=clock.now())
    row = await SupplierOffer.get(id=offer.id)
    assert (row.cost_minor, row.checked_at, row.version) == (9000, None, 1)
