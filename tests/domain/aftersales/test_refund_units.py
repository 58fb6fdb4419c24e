"""Units given back by staff: what really was paid, by the matrix, by a second person where it says so."""

import asyncio
from datetime import timedelta

import pytest
from tortoise.transactions import in_transaction

from backend.core import clock, database
from backend.core.outbox.models import OutboxMessage
from backend.core.refusals import IdempotencyConflict, InvalidInput
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales import service
from backend.domain.aftersales.errors import (
    CaseDecided,
    NothingToRefund,
    PolicyRefuses,
    SecondPersonNeeded,
    UnitInCase,
    UnitInFlight,
    UnitUnknown,
)
from backend.domain.aftersales.models import Case, CaseUnit
from backend.domain.aftersales.states import CaseState
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.fulfilment.models import Membership
from backend.domain.notifications.models import Message
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.orders.states import OrderState
from backend.domain.payments.models import Refund
from backend.domain.suppliers.models import SupplierOrder
from backend.domain.vault.errors import CodeNotDelivered
from backend.domain.vault.models import Code
from tests.make import catalog, orders, vault
from tests.make.aftersales import delivered, key, leaves, reveal, set_rule, staff
from tests.make.books import proved
from tests.make.outbox import drain
from tests.make.purse import bought

pytestmark = pytest.mark.usefixtures("db", "purse", "redis")


async def refund(order, units, *, by, reason="does not work", idempotency_key=None, at=None):
    ids = [unit.id for unit in units]
    return await service.refund_units(
        order.id, ids, reason=reason, caller=by, address=None, key=idempotency_key or key(), at=at or clock.now()
    )


async def approve(case, by, *, at=None):
    return await service.approve_case(case.id, answer=None, caller=by, address=None, at=at or clock.now())


async def two_codes():
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=5)
    return variant, await delivered([(variant, 2)])


async def nothing_changed(order):
    assert await Refund.filter(order_id=order.id).count() == 0
    assert await Case.filter(order_id=order.id).count() == 0
    assert {unit.refund_minor for unit in await leaves(order)} == {0}


async def test_an_unseen_code_goes_back_at_once_and_is_never_sold_again(purse):
    _, order = await two_codes()
    first, second = await leaves(order)
    support = await staff()

    case = await refund(order, [first], by=support)
    await drain()
    await proved()

    assert (case.state, case.amount_minor, case.decided_by) == (CaseState.DONE, 1000, support.actor)
    row = await Refund.get(id=case.refund_id)
    assert (row.state, row.amount_minor, purse.returned) == ("SUCCEEDED", 1000, 1000)
    assert [unit.state.value for unit in await leaves(order)] == ["REFUNDED", "DELIVERED"]
    states = {code.unit_id: code.state.value for code in await Code.filter(unit_id__in=[first.id, second.id])}
    assert states == {first.id: "QUARANTINED", second.id: "DELIVERED"}
    assert (await Order.get(id=order.id)).state is OrderState.DELIVERED
    message = await Message.get(template="units_given_back")
    assert "10.00 CNY" in message.body
    entry = await AuditEntry.get(action="units.given_back")
    assert (entry.actor, entry.reason) == (support.actor, "does not work")
    with pytest.raises(NothingToRefund):
        await refund(order, [first, second], by=support)
    assert purse.returned == 1000
    assert (await OrderUnit.get(id=second.id)).refund_minor == 0


async def test_a_code_not_handed_over_is_sold_again(purse):
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=2)
    order = await bought([(variant, 2)])
    first, _ = await leaves(order)

    await refund(order, [first], by=await staff())
    await drain()
    await proved()

    assert [unit.state.value for unit in await leaves(order)] == ["REFUNDED", "DELIVERED"]
    assert await Code.filter(state="FREE").count() == 1
    assert purse.returned == 1000


async def test_a_seen_code_waits_for_a_second_person(purse):
    _, order = await two_codes()
    first, second = await leaves(order)
    await reveal(first)
    support, finance = await staff(), await staff(Role.FINANCE)

    case = await refund(order, [first], by=finance)

    assert case.state is CaseState.AWAITING_APPROVAL
    assert await Refund.filter(order_id=order.id).count() == 0
    with pytest.raises(SecondPersonNeeded):
        await approve(case, finance)
    with pytest.raises(SecondPersonNeeded):
        await approve(case, support)
    with pytest.raises(UnitInCase) as refused:
        await refund(order, [first, second], by=support)
    assert refused.value.case_id == case.id
    assert (await Case.get(id=case.id)).state is CaseState.AWAITING_APPROVAL
    other = await staff(Role.FINANCE)
    tried = await asyncio.gather(*(approve(case, other) for _ in range(8)), return_exceptions=True)
    assert sorted(type(each).__name__ for each in tried) == ["Case", *["CaseDecided"] * 7]
    await drain()
    await proved()

    done = await Case.get(id=case.id)
    assert (done.state, done.decided_by, done.asked_by) == (CaseState.DONE, other.actor, finance.actor)
    assert purse.returned == 1000
    assert (await OrderUnit.get(id=first.id)).state == "REFUNDED"
    assert [row.undecided for row in await CaseUnit.filter(case_id=case.id)] == [False]
    with pytest.raises(CaseDecided):
        await service.reject_case(case.id, answer="no", caller=other, address=None, at=clock.now())


async def test_what_was_asked_for_can_be_taken_back_or_refused(purse):
    _, order = await two_codes()
    first, second = await leaves(order)
    await reveal(first)
    await reveal(second)
    support, finance = await staff(), await staff(Role.FINANCE)
    mine = await refund(order, [first], by=support)
    taken_back = await service.reject_case(mine.id, answer="my mistake", caller=support, address=None, at=clock.now())
    assert (taken_back.state, taken_back.answer) == (CaseState.REJECTED, "my mistake")
    again = await refund(order, [first], by=support)
    other = await staff()
    with pytest.raises(SecondPersonNeeded):
        await service.reject_case(again.id, answer="no", caller=other, address=None, at=clock.now())
    with pytest.raises(InvalidInput):
        await service.reject_case(again.id, answer=" ", caller=finance, address=None, at=clock.now())
    refused = await service.reject_case(again.id, answer="it was used", caller=finance, address=None, at=clock.now())
    assert refused.state is CaseState.REJECTED
    assert purse.returned == 0
    assert {unit.refund_minor for unit in await leaves(order)} == {0}


async def test_a_bundle_goes_back_by_parts_of_what_was_paid(purse):
    code = await catalog.variant(price=1000)
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=500, cap=10)
    bundle = await catalog.bundle([(code, 2), (member, 1)], price=1999)
    await vault.batch(code, codes=4)
    order = await delivered([(bundle, 1)])
    parent = await OrderUnit.get(order_id=order.id, kind="BUNDLE")
    parts = await leaves(order)
    assert sum(part.paid_minor for part in parts) == 1999
    support, finance = await staff(), await staff(Role.FINANCE)

    await refund(order, [parts[0]], by=support)
    await drain()
    await proved()
    assert purse.returned == parts[0].paid_minor
    parent = await OrderUnit.get(id=parent.id)
    assert (parent.state, parent.refund_minor) == ("DELIVERED", parts[0].paid_minor)

    # A running membership needs a second person: then all that is left of the bundle goes back together.
    with pytest.raises(NothingToRefund):
        await refund(order, [parent], by=support)
    case = await refund(order, parts[1:], by=support)
    assert case.state is CaseState.AWAITING_APPROVAL
    await approve(case, finance)
    await drain()
    await proved()
    assert purse.returned == 1999
    row = await Order.get(id=order.id)
    assert (row.state, row.refunded_minor) == (OrderState.REFUNDED, 1999)
    assert {unit.state.value for unit in await OrderUnit.filter(order_id=order.id)} == {"REFUNDED"}
    ended = await Membership.get(unit_id=parts[2].id)
    assert ended.ends_at <= clock.now()


async def test_what_the_matrix_refuses_is_refused(purse):
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=2, expires_on=clock.shop_day(clock.now()))
    order = await delivered([(variant, 1)])
    (unit,) = await leaves(order)
    in_three_days = clock.now() + timedelta(days=3)
    with pytest.raises(PolicyRefuses) as refused:
        await refund(order, [unit], by=await staff(Role.OWNER), at=in_three_days)
    assert (refused.value.stage, refused.value.kind) == ("EXPIRED", "CODE")
    await nothing_changed(order)
    await set_rule("CODE", "EXPIRED", refund="ALLOWED")
    case = await refund(order, [unit], by=await staff(), at=in_three_days)
    assert case.state is CaseState.DONE


async def test_after_the_window_a_second_person_decides(purse):
    _, order = await two_codes()
    first, _ = await leaves(order)
    late = clock.now() + timedelta(days=8)
    case = await refund(order, [first], by=await staff(), at=late)
    assert case.state is CaseState.AWAITING_APPROVAL
    done = await approve(case, await staff(Role.FINANCE), at=late)
    assert done.state is CaseState.DONE


async def test_one_key_is_one_refund_and_another_input_is_refused(purse):
    _, order = await two_codes()
    first, second = await leaves(order)
    support, same = await staff(), key()
    tried = await asyncio.gather(*(refund(order, [first], by=support, idempotency_key=same) for _ in range(16)))
    assert len({case.id for case in tried}) == 1
    with pytest.raises(IdempotencyConflict):
        await refund(order, [second], by=support, idempotency_key=same)
    await drain()
    await proved()
    assert purse.returned == 1000
    assert await Refund.filter(order_id=order.id).count() == 1


async def test_sixty_four_people_at_once_give_two_units_back_once(purse):
    _, order = await two_codes()
    units = await leaves(order)
    people = [await staff() for _ in range(4)]
    tried = await asyncio.gather(
        *(refund(order, units[n % 2 :][:1], by=people[n % 4]) for n in range(64)), return_exceptions=True
    )
    assert {type(each) for each in tried if isinstance(each, BaseException)} == {NothingToRefund}
    assert sum(isinstance(each, Case) for each in tried) == 2
    await asyncio.gather(drain())
    assert purse.returned == 2000
    row = await Order.get(id=order.id)
    assert (row.state, row.refunded_minor) == (OrderState.REFUNDED, 2000)
    assert await OutboxMessage.filter(topic="order.refunded").count() == 1


async def test_a_code_is_either_seen_or_given_back_at_once(purse):
    """Somebody looks at the code while it goes back without a second person: one of the two loses."""
    variant = await catalog.variant(price=100)
    await vault.batch(variant, codes=12)
    order = await delivered([(variant, 12)], by=await orders.customer())
    units = await leaves(order)
    support = await staff()
    tried = await asyncio.gather(
        *(each for unit in units for each in (reveal(unit), refund(order, [unit], by=support))), return_exceptions=True
    )
    for unit, seen, case in zip(units, tried[::2], tried[1::2], strict=True):
        assert isinstance(case, Case)
        if isinstance(seen, BaseException):
            assert isinstance(seen, CodeNotDelivered) or type(seen).__name__ == "DoesNotExist"
        done = case.state is CaseState.DONE
        code = await Code.get(unit_id=unit.id)
        assert (code.state == "QUARANTINED") == done
        assert not (done and code.revealed_at is not None)


async def test_a_top_up_under_way_is_not_given_back(purse):
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=1)
    order = await bought([(variant, 1)])
    (unit,) = await leaves(order)
    # As a top-up whose supplier was asked: its own tests show how it gets there.
    async with in_transaction():
        await database.execute("SET LOCAL session_replication_role = replica")
        await database.execute("UPDATE order_unit SET kind = 'TOPUP' WHERE id = $1", unit.id)
    await SupplierOrder.create(
        unit_id=unit.id,
        order_id=order.id,
        variant_id=variant.id,
        reference="r",
        account="13800138000",
        account_key="13800138000",
        face_minor=1000,
        currency="CNY",
        due_at=clock.now(),
    )
    with pytest.raises(UnitInFlight):
        await refund(order, [unit], by=await staff(Role.OWNER))
    await nothing_changed(order)
    await SupplierOrder.filter(unit_id=unit.id).update(
        state="REFUSED", settled_at=clock.now(), due_at=None, refused_reason="FAILED"
    )
    assert (await refund(order, [unit], by=await staff())).state is CaseState.DONE


async def test_units_of_others_are_unknown(purse):
    _, order = await two_codes()
    _, other = await two_codes()
    with pytest.raises(UnitUnknown):
        await refund(order, await leaves(other), by=await staff())
    with pytest.raises(UnitUnknown):
        await refund(order, [], by=await staff())
    with pytest.raises(InvalidInput):
        await refund(order, await leaves(order), by=await staff(), reason="  ")
    await nothing_changed(order)
    await nothing_changed(other)
