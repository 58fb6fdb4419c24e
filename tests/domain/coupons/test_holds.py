"""Coupons in orders: one at a time, given back whole, and never lost on the way."""

import asyncio
from typing import Any
from uuid import UUID

import pytest
from tortoise.exceptions import IntegrityError, OperationalError
from tortoise.transactions import in_transaction

from backend.core import clock, database, ids
from backend.domain.coupons import service
from backend.domain.coupons.errors import CouponTaken
from backend.domain.coupons.models import Coupon, CouponUse, IssuedCoupon
from backend.domain.coupons.states import CouponKind, IssuedState, UseState
from tests.make import accounts, coupons
from tests.make.at_once import alone

pytestmark = pytest.mark.usefixtures("redis")

# Every issued coupon stands as its uses say.
_ASTRAY = """
SELECT i.id FROM issued_coupon i LEFT JOIN coupon_use u ON u.issued_id = i.id GROUP BY i.id
HAVING (i.state = 'HELD') <> coalesce(bool_or(u.state = 'HELD'), false)
    OR (i.state = 'USED') <> coalesce(bool_or(u.state = 'USED'), false)
"""


async def take(of: Coupon, issued_id: UUID | None, customer_id: UUID | None = None) -> UUID:
    order_id = ids.new()
    async with in_transaction():
        await service.hold(order_id, [coupons.held(of, issued_id)], customer_id=customer_id, at=clock.now())
    return order_id


async def one_code() -> tuple[Coupon, IssuedCoupon]:
    made = await coupons.coupon(CouponKind.UNIQUE)
    await coupons.batch(made, 1)
    return made, await IssuedCoupon.get(coupon_id=made.id)


async def test_of_sixty_four_orders_at_once_one_has_the_coupon(db):
    made, issued = await one_code()
    for _ in range(2):
        tried = await asyncio.gather(*(take(made, issued.id) for _ in range(64)), return_exceptions=True)
        won = [one for one in tried if isinstance(one, UUID)]
        assert (len(won), sum(isinstance(one, CouponTaken) for one in tried)) == (1, 63)
        assert (await IssuedCoupon.get(id=issued.id)).state is IssuedState.HELD
        # What comes back can be taken again, by one.
        await service.give_back(won[0], at=clock.now())
    assert (await IssuedCoupon.get(id=issued.id)).state is IssuedState.FREE
    assert await database.fetch(_ASTRAY) == []


async def test_voucher_burnt_by_a_payment_retry(db):
    """However often a payment is tried, and whatever comes twice, the order uses its coupon once."""
    made, issued = await one_code()
    order = await take(made, issued.id)
    # The payment failed and is tried again: the order holds the coupon still.
    assert (await IssuedCoupon.get(id=issued.id)).state is IssuedState.HELD
    for _ in range(3):
        await service.use(order, at=clock.now())
    assert await CouponUse.filter(state=UseState.USED).count() == 1
    await service.give_back(order, at=clock.now())
    assert (await IssuedCoupon.get(id=issued.id)).state is IssuedState.USED
    with pytest.raises(CouponTaken):
        await take(made, issued.id)


async def test_limit_not_returned_on_cancel(db):
    """An order that ends unpaid gives its coupon back, once."""
    made, issued = await one_code()
    order = await take(made, issued.id)
    for _ in range(2):
        await service.give_back(order, at=clock.now())
    assert (await CouponUse.get()).state is UseState.RETURNED
    again = await take(made, issued.id)
    await service.use(again, at=clock.now())
    assert await database.fetch(_ASTRAY) == []


async def test_late_money_takes_the_coupon_anew_or_nothing(db):
    made, issued = await one_code()
    late = await take(made, issued.id)
    await service.give_back(late, at=clock.now())
    await service.retake(late, at=clock.now())
    assert (await IssuedCoupon.get(id=issued.id)).state is IssuedState.USED

    made, issued = await one_code()
    too_late = await take(made, issued.id)
    await service.give_back(too_late, at=clock.now())
    await take(made, issued.id)
    with pytest.raises(CouponTaken):
        async with in_transaction():
            await service.retake(too_late, at=clock.now())
    assert (await CouponUse.get(order_id=too_late)).state is UseState.RETURNED
    assert await database.fetch(_ASTRAY) == []


async def test_of_a_refunded_order_comes_back_what_its_policy_gives_back(db):
    made, issued = await one_code()
    other, kept = await one_code()
    order_id = ids.new()
    both = [coupons.held(made, issued.id), coupons.held(other, kept.id)]
    await service.hold(order_id, both, customer_id=None, at=clock.now())
    await service.use(order_id, at=clock.now())
    await service.give_back_used(order_id, [made.id], at=clock.now())
    assert [(await IssuedCoupon.get(id=one.id)).state for one in (issued, kept)] == [IssuedState.FREE, IssuedState.USED]
    assert await database.fetch(_ASTRAY) == []


async def test_of_several_coupons_all_are_held_or_none(db):
    made, issued = await one_code()
    public = await coupons.coupon(CouponKind.PUBLIC)
    await take(made, issued.id)
    both = [coupons.held(public), coupons.held(made, issued.id)]
    with pytest.raises(CouponTaken):
        await alone(service.hold, ids.new(), both, customer_id=None, at=clock.now())()
    assert await CouponUse.filter(coupon_id=public.id).count() == 0


async def test_somebody_elses_coupon_is_none(db):
    made = await coupons.coupon(CouponKind.CLAIM)
    lin, wei = await accounts.customer(), await accounts.customer()
    issued = await coupons.claimed(made, lin)
    with pytest.raises(CouponTaken):
        await take(made, issued.id, wei.id)
    await take(made, issued.id, lin.id)


async def test_the_tables_themselves_refuse_a_second_order(db):
    made, issued = await one_code()
    order = await take(made, issued.id)
    second: Any = {"coupon_id": made.id, "issued_id": issued.id, "order_id": ids.new(), "minor": 1}
    with pytest.raises(IntegrityError):
        await CouponUse.create(**second, made_at=clock.now())
    for wrong in ({"state": UseState.HELD}, {"minor": 1}, {"order_id": ids.new()}):
        await service.use(order, at=clock.now())
        with pytest.raises((IntegrityError, OperationalError)):
            await CouponUse.filter(order_id=order).update(**wrong)
    with pytest.raises((IntegrityError, OperationalError)):
        await CouponUse.filter(order_id=order).delete()
    with pytest.raises((IntegrityError, OperationalError)):
        await IssuedCoupon.filter(id=issued.id).update(state=IssuedState.REVOKED)
