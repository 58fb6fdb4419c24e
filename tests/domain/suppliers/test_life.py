"""From a queued top-up to its outcome, against the stand-in supplier."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from backend.core import clock, database
from backend.domain.suppliers import service
from backend.domain.suppliers.models import Supplier, SupplierOffer, SupplierOrder
from backend.domain.suppliers.states import IN_FLIGHT, OfferState, RefusalReason, SupplierOrderState, SupplierState
from tests.make import supplier as make

pytestmark = pytest.mark.usefixtures("db", "port")
S = SupplierOrderState


async def fresh(order: SupplierOrder) -> Any:
    return await SupplierOrder.get(id=order.id)


async def quota(offer: SupplierOffer) -> tuple[int, int]:
    row = await SupplierOffer.get(id=offer.id)
    return row.held, row.used


async def step(order: SupplierOrder, seconds: float = 0) -> Any:
    """Do what is due `seconds` from now."""
    await service.go_on(order.id, at=clock.now() + timedelta(seconds=seconds))
    return await fresh(order)


async def placed(site, variant, **behaviour) -> Any:
    account = make.account()
    if behaviour:
        await site.behave(account, **behaviour)
    order = await make.requested(variant, to=account)
    return await step(order)


async def test_delivered_and_told_once(site):
    variant, offer = await make.offered(quota=3)
    order = await placed(site, variant)
    assert (order.state, order.cost_minor, order.pinned_minor, order.tries) == (S.ACCEPTED, 4965, 4965, 1)
    assert order.supplier_reference is not None
    assert await quota(offer) == (1, 0)
    await make.ripe(site, order)

    done = await asyncio.gather(*(service.go_on(order.id, at=clock.now(), now=True) for _ in range(10)))

    assert any(done)
    order = await fresh(order)
    assert (order.state, order.delivered_minor, order.cost_minor, order.returned_minor) == (S.DELIVERED, 5000, 4965, 0)
    assert await quota(offer) == (0, 1)
    assert await make.told() == [
        {
            "supplier_order_id": str(order.id),
            "unit_id": str(order.unit_id),
            "order_id": str(order.order_id),
            "outcome": "DELIVERED",
            "delivered_minor": 5000,
            "cost_minor": 4965,
            "returned_minor": 0,
        }
    ]
    assert (await site.control(f"orders/{order.reference}"))["spent_fen"] == 4965


async def test_asking_twice_for_a_unit_is_one_top_up():
    variant, _ = await make.offered()
    first = await make.requested(variant)
    again = service.TopUp(first.unit_id, first.order_id, variant.id, "13900000000", 5000, "CNY")
    await service.request([again, again], at=clock.now())
    rows = await make.attempts(first.unit_id)
    assert [(row.id, row.account) for row in rows] == [(first.id, first.account)]
    assert len(await make.told("supplier.order_due")) == 1


async def test_a_part_arrived(site):
    variant, offer = await make.offered(quota=1)
    order = await placed(site, variant, outcome="partial", partial_percent=40)
    await make.ripe(site, order)
    order = await step(order, 4)
    # 60 % of 49.65, rounded down to the fen, came back.
    assert (order.state, order.cost_minor, order.returned_minor) == (S.PARTIAL, 1986, 2979)
    assert order.delivered_minor == 5000 * 1986 // 4965 == 2000
    assert (await make.told())[0]["outcome"] == "PARTIAL"
    assert await quota(offer) == (0, 1)


@pytest.mark.parametrize("outcome", ["failed", "cancelled"])
async def test_the_last_no_is_told_and_cost_nothing(site, outcome):
    variant, offer = await make.offered(quota=1)
    order = await placed(site, variant, outcome=outcome)
    await make.ripe(site, order)
    order = await step(order, 4)
    assert (order.state, order.refused_reason, order.cost_minor) == (S.REFUSED, RefusalReason.FAILED, 0)
    assert [(each["outcome"], each["cost_minor"]) for each in await make.told()] == [("REFUSED", 0)]
    assert await quota(offer) == (0, 0)
    assert len(await make.attempts(order.unit_id)) == 1


async def test_refused_with_try_again_goes_on_after_2_10_and_60_seconds_then_elsewhere(site):
    variant, first = await make.offered(priority=1)
    second = await make.offer(await make.supplier("other"), variant, priority=2, supplier_sku="1050")
    account = make.account()
    await site.behave(account, refuse="系统繁忙，请稍后重试", refuse_times=4)
    at = clock.now()
    order = await make.requested(variant, to=account, at=at)
    waits, offers = [], []
    for _ in range(5):
        (current,) = [row for row in await make.attempts(order.unit_id) if row.state is S.QUEUED]
        waits.append(round((current.due_at - at).total_seconds()))
        # Not a moment earlier.
        assert await service.go_on(current.id, at=current.due_at - timedelta(milliseconds=1)) is False
        at = current.due_at
        assert await service.go_on(current.id, at=at)
        offers.append((await fresh(current)).offer_id)
    assert waits == [0, 2, 10, 60, 0]
    assert offers == [first.id] * 4 + [second.id]
    states = [row.state for row in await make.attempts(order.unit_id)]
    assert states == [S.REFUSED] * 4 + [S.ACCEPTED]
    assert {row.refused_reason for row in (await make.attempts(order.unit_id))[:4]} == {RefusalReason.BUSY}
    assert await make.told() == []
    assert (await quota(first), await quota(second)) == ((0, 0), (1, 0))


async def test_a_failed_order_goes_to_the_next_by_priority_then_cost(site):
    variant, first = await make.offered(priority=1)
    other = await make.supplier("other")
    await make.offer(other, variant, priority=2, cost_minor=4990)
    order = await placed(site, variant, outcome="failed")
    assert order.offer_id == first.id
    await make.ripe(site, order)
    await site.behave(order.account)
    await step(order, 4)
    _, second = await make.attempts(order.unit_id)
    second = await step(second, 5)
    assert (second.state, second.supplier_id, second.pinned_minor) == (S.ACCEPTED, other.id, 4990)
    assert second.reference != order.reference
    assert await make.told() == []


async def test_nobody_can_help_an_account_that_does_not_exist(site):
    variant, _ = await make.offered()
    await make.offer(await make.supplier("other"), variant)
    order = await placed(site, variant, refuse="充值账号不存在")
    assert (order.state, order.refused_reason) == (S.REFUSED, RefusalReason.ACCOUNT)
    assert order.supplier_words == "充值账号不存在"
    assert len(await make.attempts(order.unit_id)) == 1
    assert (await make.told())[0]["outcome"] == "REFUSED"


async def test_a_price_above_the_pinned_cost_buys_nothing(site):
    variant, offer = await make.offered(cost_minor=4900)
    order = await placed(site, variant)
    assert (order.state, order.refused_reason) == (S.REFUSED, RefusalReason.PRICE)
    assert (await site.call("order/info", {"external_orderno": order.reference}))["data"] == []
    # It sells nothing until somebody looked at the price again.
    assert (await SupplierOffer.get(id=offer.id)).checked_at is None


async def test_taken_back_after_delivery(site):
    variant, offer = await make.offered(quota=1)
    order = await placed(site, variant, outcome="reversed", reverse_s=0.5)
    await make.ripe(site, order)
    order = await step(order, 4)
    assert order.state is S.DELIVERED
    await asyncio.sleep(0.7)
    assert await service.hear("kss", order.reference, at=clock.now() + timedelta(seconds=5))
    order = await fresh(order)
    assert (order.state, order.cost_minor, order.returned_minor, order.delivered_minor) == (S.REVERSED, 0, 4965, 0)
    told = await make.told()
    assert [each["outcome"] for each in told] == ["DELIVERED", "REVERSED"]
    assert (told[1]["cost_minor"], told[1]["returned_minor"]) == (0, 4965)
    assert await quota(offer) == (0, 0)
    assert (await site.control(f"orders/{order.reference}"))["spent_fen"] == 0


async def test_a_reversal_nobody_told_of_is_found_by_looking_again(site):
    variant, _ = await make.offered()
    order = await placed(site, variant, outcome="reversed", reverse_s=0.5, silent=True)
    await make.ripe(site, order)
    order = await step(order, 4)
    settled = order.settled_at
    await asyncio.sleep(0.7)
    assert order.due_at == settled + timedelta(minutes=10)
    await service.sweep_due(at=settled + timedelta(minutes=9))
    assert (await fresh(order)).state is S.DELIVERED
    await service.sweep_due(at=settled + timedelta(minutes=10))
    assert (await fresh(order)).state is S.REVERSED


async def test_nobody_sells_it():

    order = await step(await make.requested(await make.topup()))
    assert (order.state, order.refused_reason, order.supplier_id) == (S.REFUSED, RefusalReason.NO_OFFER, None)
    assert (await make.told())[0]["outcome"] == "REFUSED"


async def test_a_paused_supplier_is_waited_for_ten_minutes():
    variant, offer = await make.offered()
    await Supplier.filter(id=offer.supplier_id).update(state=SupplierState.PAUSED)
    order = await make.requested(variant)
    order = await step(order)
    assert (order.state, order.supplier_id) == (S.QUEUED, None)
    order = await step(order, 31)
    assert order.state is S.QUEUED
    order = await step(order, 630)
    assert (order.state, order.refused_reason) == (S.REFUSED, RefusalReason.NO_OFFER)


async def test_a_paused_offer_is_not_used_and_its_open_orders_are_asked_about(site):
    variant, offer = await make.offered()
    order = await placed(site, variant)
    await SupplierOffer.filter(id=offer.id).update(state=OfferState.PAUSED)
    await make.ripe(site, order)
    assert (await step(order, 4)).state is S.DELIVERED
    assert (await step(await make.requested(variant))).state is S.QUEUED


async def test_64_at_once_for_one_account_one_in_flight(site):
    variant, offer = await make.offered(quota=64)
    account = make.account()
    spellings = [account, f"+86 {account[:3]}-{account[3:7]}-{account[7:]}", f"0086{account}", f" {account} "]
    orders = [await make.requested(variant, to=spellings[one % 4]) for one in range(64)]
    at = clock.now() + timedelta(seconds=1)

    await asyncio.gather(*(service.go_on(order.id, at=at) for order in orders))

    assert await SupplierOrder.filter(state__in=IN_FLIGHT).count() == 1
    assert await SupplierOrder.filter(state=S.QUEUED).count() == 63
    assert await quota(offer) == (1, 0)
    # When one settles, the oldest that waits is woken.
    (first,) = await SupplierOrder.filter(state__in=IN_FLIGHT)
    await make.ripe(site, first)
    before = len(await make.told("supplier.order_due"))
    await service.go_on(first.id, at=clock.now() + timedelta(seconds=4), now=True)
    waiting = await SupplierOrder.filter(state=S.QUEUED).order_by("id").first()
    assert waiting is not None
    assert (await make.told("supplier.order_due"))[before:] == [{"supplier_order_id": str(waiting.id)}]
    for _ in range(3):
        await asyncio.gather(*(service.sweep_due(at=clock.now() + timedelta(seconds=5)) for _ in range(8)))
        assert await SupplierOrder.filter(state__in=IN_FLIGHT).count() == 1


async def test_64_at_once_never_pass_the_quota(site):
    variant, offer = await make.offered(quota=5)
    orders = [await make.requested(variant) for _ in range(64)]
    at = clock.now() + timedelta(seconds=1)
    await asyncio.gather(*(service.go_on(order.id, at=at) for order in orders))
    assert await quota(offer) == (5, 0)
    assert await SupplierOrder.filter(state__in=IN_FLIGHT).count() == 5
    assert await SupplierOrder.filter(state=S.QUEUED).count() == 59
    with pytest.raises(Exception, match="supplier_offer_quota"):
        await database.execute("UPDATE supplier_offer SET used = used + 1 WHERE id = $1", offer.id)
