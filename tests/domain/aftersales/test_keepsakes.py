"""Gifts of promotions when what was bought goes back, and what an order took of promotions with them."""

import pytest
from tortoise.transactions import in_transaction

from backend.core import clock
from backend.domain.aftersales import service
from backend.domain.aftersales.keepsakes import keepsakes
from backend.domain.inventory import service as inventory
from backend.domain.orders import service as order_service
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.orders.states import OrderState, UnitState
from backend.domain.payments import service as payments
from backend.domain.payments.models import Refund
from backend.domain.promotions import service as promises
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.models import Allowance, AllowanceHold
from backend.domain.promotions.pricing.rules import Amount, AtLeastAmount, Gift, Stage
from tests.make import catalog, orders, promotions, vault
from tests.make.aftersales import delivered, key, leaves, reveal, staff
from tests.make.books import proved
from tests.make.outbox import drain
from tests.make.purse import bought

pytestmark = pytest.mark.usefixtures("db", "purse", "redis")


async def with_gift() -> tuple[Order, list[OrderUnit]]:
    """Two pieces and a gift worth 8.00, all handed over; the gift is the last."""
    goods, gift = await catalog.variant(price=1000), await catalog.variant(price=800)
    for variant in (goods, gift):
        await vault.batch(variant, codes=4, cost=100)
    await promotions.promotion(Gift((gift.id,)), stage=Stage.GIFT, when=AtLeastAmount(1500))
    order = await delivered([(goods, 2)], gifts=[gift])
    units = await leaves(order)
    assert [unit.paid_minor for unit in units] == [1000, 1000, 0]
    return order, units


async def refund(order: Order, units: list[OrderUnit]) -> list[int]:
    await service.refund_units(
        order.id,
        [unit.id for unit in units],
        reason="does not work",
        caller=await staff(),
        address=None,
        key=key(),
        at=clock.now(),
    )
    await drain()
    return [row.amount_minor for row in await Refund.filter(order_id=order.id).order_by("id")]


async def test_a_gift_that_was_looked_at_is_kept_and_its_worth_with_it():
    order, units = await with_gift()
    await reveal(units[2])
    # One piece stays: so does the gift, and nothing is kept for it.
    assert await refund(order, units[:1]) == [1000]
    told = await keepsakes(order, units[1:2], clock.now())
    assert (told.back, told.kept_minor) == ((), 800)
    assert await refund(order, units[1:2]) == [1000, 200]
    assert (await OrderUnit.get(id=units[2].id)).state is UnitState.DELIVERED
    await proved()


async def test_a_gift_that_nobody_looked_at_goes_back_with_the_last_piece():
    order, units = await with_gift()
    assert await refund(order, units[:2]) == [2000]
    assert {unit.state for unit in await leaves(order)} == {UnitState.REFUNDED}
    assert (await Order.get(id=order.id)).state is OrderState.REFUNDED
    await proved()


@pytest.mark.parametrize("returned", [True, False])
async def test_what_a_refunded_order_used_may_be_used_again_where_the_promotion_says_so(returned: bool):
    goods = await catalog.variant(price=1000)
    await vault.batch(goods, codes=4, cost=100)
    made = await promotions.promotion(Amount(100), limits=Limits(most_uses=1, returned_after_refund=returned))
    order = await delivered([(goods, 1)])
    assert await refund(order, await leaves(order)) == [900]
    row = await Allowance.get(owner_id=made.id)
    assert (row.held_uses, row.used_uses) == (0, 0 if returned else 1)
    await proved()


async def test_once_per_customer_burnt_by_a_payment_retry():
    """A second try to pay takes nothing again, and an order that was paid late takes anew what it gave back."""
    goods = await catalog.variant(price=1000)
    await vault.batch(goods, codes=4, cost=100)
    made = await promotions.promotion(Amount(100), limits=Limits(most_uses_a_person=1))
    buyer = await orders.customer()
    order = await orders.placed([(goods, 1)], by=buyer)
    first = await payments.start_payment(order.id, at=clock.now())
    await payments.start_payment(order.id, at=clock.now())
    # It ends unpaid; the provider, which says of everything that it is paid, is asked too late.
    async with in_transaction():
        await inventory.release(order.id, at=clock.now())
        await promises.give_back(order.id, at=clock.now())
        await order_service.mark_expired(order.id, at=clock.now())
    assert {row.state for row in await AllowanceHold.filter(order_id=order.id)} == {"RETURNED"}

    await payments.settle(first.id, at=clock.now())

    assert (await Order.get(id=order.id)).state is OrderState.PAID
    assert {(row.held_uses, row.used_uses) for row in await Allowance.filter(owner_id=made.id)} == {(0, 1)}
    other = await bought([(goods, 1)], by=buyer)
    assert other.total_minor == 1000
    await drain()
    await proved()
