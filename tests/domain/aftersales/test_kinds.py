"""What becomes of the goods of each kind when the money goes back."""

import asyncio

import pytest

from backend.core import clock, ids
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales import service
from backend.domain.aftersales.errors import PolicyRefuses
from backend.domain.aftersales.models import Case
from backend.domain.aftersales.states import CaseState
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.fulfilment import service as fulfilment
from backend.domain.fulfilment.models import ManualTask
from backend.domain.redemption.errors import VoucherVoided
from backend.domain.redemption.models import Voucher, VoucherUse
from backend.domain.redemption.queries import token_of
from backend.domain.redemption.service import redeem_voucher
from tests.make import catalog
from tests.make.aftersales import delivered, key, leaves, set_rule, staff
from tests.make.books import proved
from tests.make.outbox import drain

pytestmark = pytest.mark.usefixtures("db", "purse", "redis")


async def refund(order, *, by):
    (unit,) = await leaves(order)
    return await service.refund_units(
        order.id, [unit.id], reason="not wanted", caller=by, address=None, key=key(), at=clock.now()
    )


def redeem(voucher):
    return redeem_voucher(
        token_of(voucher), idempotency_key=ids.new().hex, actor="staff:x", address=None, at=clock.now()
    )


async def a_voucher(uses=1):
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, price=2000, uses=uses, validity_days=30)
    order = await delivered([(goods, 1)])
    return order, await Voucher.get(order_id=order.id)


async def test_a_live_voucher_is_void_from_then_on(purse):
    order, voucher = await a_voucher()
    assert (await refund(order, by=await staff())).state is CaseState.DONE
    await drain()
    await proved()
    assert (await Voucher.get(id=voucher.id)).state == "VOIDED"
    assert purse.returned == 2000
    with pytest.raises(VoucherVoided):
        await redeem(voucher)


async def test_a_voucher_that_was_used_is_not_given_back(purse):
    order, voucher = await a_voucher(uses=2)
    await redeem(voucher)
    with pytest.raises(PolicyRefuses) as refused:
        await refund(order, by=await staff(Role.OWNER))
    assert refused.value.stage == "REDEEMED"
    assert (await Voucher.get(id=voucher.id)).state == "LIVE"
    assert purse.returned == 0
    await set_rule("VOUCHER", "REDEEMED", refund="ALLOWED")
    assert (await refund(order, by=await staff())).state is CaseState.DONE
    assert (await Voucher.get(id=voucher.id)).state == "VOIDED"


async def test_a_voucher_is_either_taken_at_the_counter_or_given_back(purse):
    sold = [await a_voucher() for _ in range(8)]
    support = await staff()
    tried = await asyncio.gather(
        *(each for order, voucher in sold for each in (redeem(voucher), refund(order, by=support))),
        return_exceptions=True,
    )
    await drain()
    await proved()
    back = 0
    for (_, voucher), taken, case in zip(sold, tried[::2], tried[1::2], strict=True):
        used = await VoucherUse.filter(voucher_id=voucher.id).count()
        assert isinstance(taken, VoucherVoided if not used else tuple)
        assert isinstance(case, PolicyRefuses if used else Case)
        back += 0 if used else 2000
    assert purse.returned == back


async def test_work_that_was_not_done_is_taken_off_the_list(purse):
    goods = await catalog.variant(kind=FulfilmentKind.MANUAL, price=3000)
    order = await delivered([(goods, 1)])
    clerk = await staff(Role.OPERATOR)
    task = await ManualTask.get(order_id=order.id)
    await fulfilment.take_manual_task(task.id, caller=clerk, address=None, at=clock.now())
    assert (await refund(order, by=await staff())).state is CaseState.DONE
    await drain()
    await proved()
    task = await ManualTask.get(id=task.id)
    assert (task.state, task.reason) == ("GIVEN_BACK", "not wanted")
    assert purse.returned == 3000


async def test_work_that_was_done_needs_a_second_person(purse):
    goods = await catalog.variant(kind=FulfilmentKind.MANUAL, price=3000)
    order = await delivered([(goods, 1)])
    clerk = await staff(Role.OPERATOR)
    task = await ManualTask.get(order_id=order.id)
    await fulfilment.take_manual_task(task.id, caller=clerk, address=None, at=clock.now())
    await fulfilment.complete_manual_task(
        task.id, evidence="order 17 at the other shop", note=None, caller=clerk, address=None, at=clock.now()
    )
    assert (await refund(order, by=await staff())).state is CaseState.AWAITING_APPROVAL
    assert (await ManualTask.get(id=task.id)).state == "DONE"
    assert purse.returned == 0
