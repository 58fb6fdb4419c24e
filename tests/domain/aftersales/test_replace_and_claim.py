"""Another code for one that does not work: by rule once a person, above that by decision; and what buyers claim."""

import asyncio
from datetime import timedelta

import pytest

from backend.core import clock
from backend.core.outbox.models import OutboxMessage
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import NOBODY
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales import service
from backend.domain.aftersales.errors import (
    ClaimWindowOver,
    NothingToRefund,
    PolicyRefuses,
    ReplacementGone,
    SecondPersonNeeded,
    UnitInCase,
    UnitUnknown,
)
from backend.domain.aftersales.models import Case
from backend.domain.aftersales.service import Claim
from backend.domain.aftersales.states import CaseKind, CaseState
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.notifications.models import Message
from backend.domain.orders import links
from backend.domain.orders.errors import VerificationRequired
from backend.domain.orders.models import Order, OrderEvent, OrderUnit
from backend.domain.payments.models import Refund
from backend.domain.vault.models import Batch, Code
from tests.make import catalog, orders, vault
from tests.make.aftersales import delivered, key, leaves, reveal, staff
from tests.make.books import proved, sums
from tests.make.outbox import drain

pytestmark = pytest.mark.usefixtures("db", "purse", "redis")


async def replace(order, unit, *, by, idempotency_key=None, at=None):
    return await service.replace_unit(
        unit.id,
        order.id,
        reason="used already",
        caller=by,
        address=None,
        key=idempotency_key or key(),
        at=at or clock.now(),
    )


async def claim(unit, kind, *, by, token=None, at=None, words="It says used"):
    return await service.open_claim(
        Claim(unit.id, CaseKind(kind), words, token), caller=by, key=key(), at=at or clock.now()
    )


async def some_codes(pieces=1, *, codes=6, price=1000, by=None):
    variant = await catalog.variant(price=price)
    await vault.batch(variant, codes=codes, cost=700)
    buyer = by or await orders.customer()
    order = await delivered([(variant, pieces)], by=buyer)
    return order, await leaves(order), buyer


async def codes_of(unit: OrderUnit) -> list[str]:
    return sorted(code.state.value for code in await Code.filter(unit_id=unit.id))


async def test_a_code_is_replaced_and_the_old_one_never_sold_again(purse):
    order, (unit,), _ = await some_codes()
    old = await reveal(unit)
    before = await Order.get(id=order.id)

    case = await replace(order, unit, by=await staff())
    await drain()
    await proved()

    assert (case.state, case.automatic) == (CaseState.DONE, True)
    new = await Code.get(unit_id=unit.id, state="DELIVERED")
    assert new.id == case.code_id != old.id
    assert (await Code.get(id=old.id)).state == "QUARANTINED"
    row = await OrderUnit.get(id=unit.id)
    assert (row.state, row.refund_minor, row.cost_minor) == ("DELIVERED", 0, 700)
    assert (await Order.get(id=order.id)).version > before.version
    told = await OutboxMessage.get(topic="unit.replaced")
    assert told.payload == {
        "unit_id": str(unit.id),
        "order_id": str(order.id),
        "code_id": str(new.id),
        "cost_minor": 700,
    }
    assert (await OrderEvent.get(kind="REPLACED")).data["code_id"] == str(new.id)
    assert await Message.filter(template="unit_replaced").count() == 1
    assert purse.returned == 0


async def test_one_a_person_in_thirty_days_then_a_second_person_decides():
    order, (first, second), buyer = await some_codes(2)
    support = await staff()
    assert (await replace(order, first, by=support)).state is CaseState.DONE
    case = await replace(order, second, by=support)
    assert (case.state, await codes_of(second)) == (CaseState.AWAITING_APPROVAL, ["DELIVERED"])
    with pytest.raises(SecondPersonNeeded):
        await service.approve_case(case.id, answer=None, caller=support, address=None, at=clock.now())
    finance = await staff(Role.FINANCE)
    done = await service.approve_case(case.id, answer=None, caller=finance, address=None, at=clock.now())
    assert (done.state, done.automatic) == (CaseState.DONE, False)
    assert await codes_of(second) == ["DELIVERED", "QUARANTINED"]
    await drain()
    await proved()
    assert (await sums())["expense:made_good"] == 1400
    # The same contact as a guest is the same person; a month later it is free again.
    other, (third,), _ = await some_codes(by=buyer)
    assert (await replace(other, third, by=support)).state is CaseState.AWAITING_APPROVAL
    later = clock.now() + timedelta(days=31)
    fresh, (fourth,), _ = await some_codes(by=buyer)
    await OrderUnit.filter(id=fourth.id).update(delivered_at=later)
    assert (await replace(fresh, fourth, by=support, at=later)).state is CaseState.DONE


async def test_a_dear_piece_is_replaced_by_decision_only():
    order, (unit,), _ = await some_codes(price=5001)
    assert (await replace(order, unit, by=await staff())).state is CaseState.AWAITING_APPROVAL
    assert await codes_of(unit) == ["DELIVERED"]


async def test_where_none_is_left_the_money_is_offered(purse):
    order, (unit,), _ = await some_codes(codes=1)
    with pytest.raises(ReplacementGone) as refused:
        await replace(order, unit, by=await staff())
    assert (refused.value.unit_id, refused.value.refund_minor, refused.value.currency) == (unit.id, 1000, "CNY")
    assert await codes_of(unit) == ["DELIVERED"]
    assert await Case.all().count() == 0
    assert await OutboxMessage.filter(topic="unit.replaced").count() == 0


async def test_only_delivered_codes_are_replaced():
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=500, cap=10)
    order = await delivered([(member, 1)])
    (unit,) = await leaves(order)
    with pytest.raises(PolicyRefuses):
        await replace(order, unit, by=await staff())
    order, (unit,), _ = await some_codes()
    support = await staff()
    await service.refund_units(order.id, [unit.id], reason="x", caller=support, address=None, key=key(), at=clock.now())
    with pytest.raises(NothingToRefund):
        await replace(order, unit, by=support)


async def test_sixty_four_at_once_replace_one_code_once():
    order, (unit,), _ = await some_codes(codes=70)
    support, same = await staff(), key()
    tried = await asyncio.gather(*(replace(order, unit, by=support, idempotency_key=same) for _ in range(64)))
    assert len({case.id for case in tried}) == 1
    assert await codes_of(unit) == ["DELIVERED", "QUARANTINED"]
    assert await OutboxMessage.filter(topic="unit.replaced").count() == 1
    await drain()
    await proved()
    assert (await sums())["expense:made_good"] == 700


async def test_two_units_of_one_person_at_once_are_one_automatic_replacement():
    order, units, _ = await some_codes(4, codes=10)
    support = await staff()
    tried = await asyncio.gather(*(replace(order, unit, by=support) for unit in units))
    assert sorted(case.state for case in tried) == ["AWAITING_APPROVAL"] * 3 + ["DONE"]
    assert await Code.filter(state="QUARANTINED").count() == 1


async def test_a_buyers_claim_within_the_limits_is_answered_at_once():
    _, (first, second), buyer = await some_codes(2)
    await reveal(first)
    case = await claim(first, "REPLACE", by=buyer)
    assert (case.state, case.automatic, case.decided_by) == (CaseState.DONE, True, "system")
    assert await codes_of(first) == ["DELIVERED", "QUARANTINED"]

    waits = await claim(second, "REPLACE", by=buyer)
    assert waits.state is CaseState.OPEN
    assert waits.due_at - waits.opened_at == timedelta(minutes=30)
    assert await codes_of(second) == ["DELIVERED"]
    with pytest.raises(UnitInCase):
        await claim(second, "REFUND", by=buyer)
    # One person decides: it was the limit for nobody's decision that was used up.
    support = await staff()
    done = await service.approve_case(waits.id, answer=None, caller=support, address=None, at=clock.now())
    assert (done.state, done.automatic, done.decided_by) == (CaseState.DONE, False, support.actor)
    assert await codes_of(second) == ["DELIVERED", "QUARANTINED"]


async def test_no_other_code_left_leaves_the_claim_to_a_person():
    _, (unit,), buyer = await some_codes(codes=1)
    case = await claim(unit, "REPLACE", by=buyer)
    assert (case.state, case.automatic) == (CaseState.OPEN, False)
    assert await codes_of(unit) == ["DELIVERED"]
    with pytest.raises(ReplacementGone):
        await service.approve_case(case.id, answer=None, caller=await staff(), address=None, at=clock.now())
    assert (await Case.get(id=case.id)).state is CaseState.OPEN


async def test_a_claim_for_money_is_decided_by_as_many_as_the_matrix_says(purse):
    _, (first, second), buyer = await some_codes(2)
    await reveal(second)
    support, finance = await staff(), await staff(Role.FINANCE)
    unseen, seen = await claim(first, "REFUND", by=buyer), await claim(second, "REFUND", by=buyer)
    assert [case.state for case in (unseen, seen)] == [CaseState.OPEN, CaseState.OPEN]
    done = await service.approve_case(unseen.id, answer="Sorry", caller=support, address=None, at=clock.now())
    assert done.state is CaseState.DONE
    waits = await service.approve_case(seen.id, answer=None, caller=support, address=None, at=clock.now())
    assert (waits.state, waits.asked_by) == (CaseState.AWAITING_APPROVAL, support.actor)
    with pytest.raises(SecondPersonNeeded):
        await service.approve_case(seen.id, answer=None, caller=support, address=None, at=clock.now())
    await service.approve_case(seen.id, answer=None, caller=finance, address=None, at=clock.now())
    await drain()
    await proved()
    assert purse.returned == 2000


async def test_staff_settle_a_claim_by_what_they_do(purse):
    order, (unit,), buyer = await some_codes()
    case = await claim(unit, "REPLACE", by=buyer)
    assert case.state is CaseState.DONE
    case = await claim(unit, "REFUND", by=buyer, words="I want my money")
    support = await staff()
    await service.refund_units(
        order.id, [unit.id], reason="as asked", caller=support, address=None, key=key(), at=clock.now()
    )
    settled = await Case.get(id=case.id)
    assert (settled.state, settled.decided_by, settled.answer) == (CaseState.DONE, support.actor, "as asked")
    await drain()
    await proved()
    assert (await Refund.get(order_id=order.id)).state == "SUCCEEDED"
    assert purse.returned == 1000


async def test_a_rejected_claim_is_told_in_words():
    _, (unit,), buyer = await some_codes(codes=1)
    case = await claim(unit, "REFUND", by=buyer)
    await service.reject_case(
        case.id, answer="The code was used by your account.", caller=await staff(), address=None, at=clock.now()
    )
    message = await Message.get(template="claim_rejected")
    assert "The code was used by your account." in message.body
    again = await claim(unit, "REFUND", by=buyer)
    assert again.state is CaseState.OPEN


async def test_claims_end_seven_days_after_the_reveal():
    _, (unit,), buyer = await some_codes()
    seen_at = clock.now() + timedelta(days=3)
    await reveal(unit, at=seen_at)
    with pytest.raises(ClaimWindowOver) as refused:
        await claim(unit, "REFUND", by=buyer, at=seen_at + timedelta(days=7))
    assert refused.value.ended_at == seen_at + timedelta(days=7)
    assert await Case.all().count() == 0
    assert (await claim(unit, "REFUND", by=buyer, at=seen_at + timedelta(days=6, hours=23))).state is CaseState.OPEN


async def test_a_stranger_claims_nothing():
    order, (unit,), _ = await some_codes()
    for caller in (NOBODY, await orders.guest(), await orders.customer()):
        with pytest.raises(UnitUnknown):
            await claim(unit, "REFUND", by=caller)
    with pytest.raises(VerificationRequired):
        await claim(unit, "REFUND", by=await orders.guest(), token=links.token_of(order))
    other, _, _ = await some_codes()
    with pytest.raises(UnitUnknown):
        await claim(unit, "REFUND", by=await orders.guest(), token=links.token_of(other))
    with pytest.raises(InvalidInput):
        await claim(unit, "REFUND", by=await orders.guest(), words="x" * 501)
    assert await Case.all().count() == 0
    assert await Batch.all().count() == 2
