"""Refunds of units: exact to the minor unit, at the payer once, a provider's "no" kept and asked again."""

import asyncio
from datetime import timedelta
from typing import Any

import asyncpg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import clock, database
from backend.core.outbox.models import OutboxMessage
from backend.core.refusals import InvalidInput, Refusal
from backend.domain.audit.models import AuditEntry, SecurityEvent
from backend.domain.orders import access
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.orders.states import OrderState
from backend.domain.payments import service
from backend.domain.payments.errors import RefundNotFailed, RefundTooMuch, RefundUnknown
from backend.domain.payments.models import Payment, Refund, RefundUnit
from backend.domain.payments.ports import ProviderRefused, RefundRequest, RefusalCode
from backend.domain.payments.states import RefundState
from tests.make import catalog, vault
from tests.make.purse import bought

pytestmark = pytest.mark.usefixtures("db")


async def three_units() -> tuple[Order, list[OrderUnit]]:
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=3)
    order = await bought([(variant, 3)])
    return order, await leaves(order)


async def leaves(order: Order) -> list[OrderUnit]:
    return await OrderUnit.filter(order_id=order.id).exclude(kind="BUNDLE").order_by("position")


async def give_back(order: Order, parts) -> list[Refund]:
    async with in_transaction():
        locked = await access.locked(order.id)
        return await service.give_back(locked, parts, reason="test", at=clock.now())


async def retry(refund_id, reason="try again"):
    return await service.retry_refund(refund_id, reason=reason, actor="staff:x", address=None, at=clock.now())


async def test_one_unit_of_three_goes_back_and_then_the_rest(purse):
    order, (first, second, third) = await three_units()

    (refund,) = await give_back(order, {first.id: 1000})
    row = await OrderUnit.get(id=first.id)
    assert (row.state, row.refund_minor) == ("REFUNDING", 1000)
    await asyncio.gather(*(service.make_refund(refund.id, at=clock.now()) for _ in range(8)))

    assert [(unit.state.value, unit.refund_minor) for unit in await leaves(order)] == [
        ("REFUNDED", 1000),
        ("DUE", 0),
        ("DUE", 0),
    ]
    whole = await Order.get(id=order.id)
    assert (whole.state, whole.refunded_minor) == (OrderState.PAID, 1000)
    assert purse.returned == 1000

    (refund,) = await give_back(order, {second.id: 1000, third.id: 1000})
    await service.make_refund(refund.id, at=clock.now())
    whole = await Order.get(id=order.id)
    assert (whole.state, whole.refunded_minor, purse.returned) == (OrderState.REFUNDED, 3000, 3000)
    assert await OutboxMessage.filter(topic="refund.made").count() == 2
    assert await OutboxMessage.filter(topic="order.refunded").count() == 1


async def test_a_refund_is_taken_up_while_somebody_holds_its_payment(purse, db):
    """Whoever asks for a failed refund again holds the payment first: were it wanted here too, both would wait."""
    order, (unit, *_) = await three_units()
    (refund,) = await give_back(order, {unit.id: 1000})
    purse.refuse = RefusalCode.NOT_ENOUGH
    other = await asyncpg.connect(db)
    try:
        async with other.transaction():
            await other.execute("SELECT FROM payment WHERE id = $1 FOR UPDATE", refund.payment_id)
            await asyncio.wait_for(service.make_refund(refund.id, at=clock.now()), 5)
    finally:
        await other.close()
    assert (await Refund.get(id=refund.id)).state is RefundState.FAILED


async def test_a_unit_goes_back_in_parts_and_never_above_what_was_paid(purse):
    order, (unit, *_) = await three_units()
    await give_back(order, {unit.id: 400})
    await give_back(order, {unit.id: 500})
    with pytest.raises(RefundTooMuch) as refused:
        await give_back(order, {unit.id: 101})
    assert (refused.value.unit_id, refused.value.left_minor) == (unit.id, 100)
    row = await OrderUnit.get(id=unit.id)
    assert (row.state, row.refund_minor) == ("DUE", 900)
    assert await Refund.filter(order_id=order.id).count() == 2
    await give_back(order, {unit.id: 100})
    assert (await OrderUnit.get(id=unit.id)).state == "REFUNDING"
    await service.refund_due(at=clock.now())
    row = await OrderUnit.get(id=unit.id)
    assert (row.state, row.refund_minor, purse.returned) == ("REFUNDED", 1000, 1000)
    assert len(purse.refunds) == 3


async def test_free_parts_of_a_bundle_need_no_refund(purse):
    paid, free = await catalog.variant(price=1000), await catalog.variant(price=0)
    await vault.batch(paid, codes=1)
    await vault.batch(free, codes=1)
    order = await bought([(paid, 1), (free, 1)])
    parts = await service.left_of_units(order.id)
    assert sorted(parts.values()) == [0, 1000]
    (refund,) = await give_back(order, parts)
    assert [row.amount_minor for row in await RefundUnit.filter(refund_id=refund.id)] == [1000]
    await service.make_refund(refund.id, at=clock.now())
    assert (await Order.get(id=order.id)).state is OrderState.REFUNDED


async def test_sixty_four_at_once_give_one_unit_back_once(purse):
    order, (unit, *_) = await three_units()
    results = await asyncio.gather(*(give_back(order, {unit.id: 1000}) for _ in range(64)), return_exceptions=True)
    assert sum(not isinstance(result, BaseException) for result in results) == 1
    assert {type(result) for result in results if isinstance(result, BaseException)} == {RefundTooMuch}
    assert await Refund.filter(order_id=order.id).count() == 1
    await asyncio.gather(*(service.refund_due(at=clock.now()) for _ in range(16)))
    assert (purse.returned, (await Order.get(id=order.id)).refunded_minor) == (1000, 1000)


async def test_a_refused_refund_is_kept_as_evidence_and_asked_again_under_a_new_number(purse):
    order, (unit, *_) = await three_units()
    (refund,) = await give_back(order, {unit.id: 1000})
    purse.refuse = RefusalCode.NOT_ENOUGH
    await service.make_refund(refund.id, at=clock.now())

    failed = await Refund.get(id=refund.id)
    assert (failed.state, failed.failure) == (RefundState.FAILED, "NOT_ENOUGH (NO)")
    assert (await OrderUnit.get(id=unit.id)).state == "REFUNDING"
    evidence = (await SecurityEvent.get(kind="refund.failed")).facts or {}
    assert evidence["reference"] == refund.reference
    assert await service.refund_due(at=clock.now() + timedelta(days=1)) == 0
    with pytest.raises(InvalidInput):
        await retry(refund.id, reason=" ")
    assert (await Refund.get(id=refund.id)).state is RefundState.FAILED

    purse.refuse = None
    tried = await asyncio.gather(*(retry(refund.id) for _ in range(5)), return_exceptions=True)
    assert sorted(type(each).__name__ for each in tried) == ["Refund", *["RefundNotFailed"] * 4]
    await service.make_refund(refund.id, at=clock.now())
    done = await Refund.get(id=refund.id)
    assert (done.state, done.failure) == (RefundState.SUCCEEDED, None)
    assert done.reference != refund.reference
    assert list(purse.refunds) == [done.reference]
    assert (await OrderUnit.get(id=unit.id)).state == "REFUNDED"
    entry = await AuditEntry.get(action="refund.retried")
    assert entry.diff == {"reference": [refund.reference, done.reference]}
    with pytest.raises(RefundNotFailed):
        await retry(refund.id)
    with pytest.raises(RefundUnknown):
        await retry(unit.id)


async def test_a_lost_answer_is_asked_about(purse):
    order, (unit, *_) = await three_units()
    (refund,) = await give_back(order, {unit.id: 1000})
    purse.silent = 1
    await service.make_refund(refund.id, at=clock.now())
    assert (await Refund.get(id=refund.id)).state is RefundState.UNKNOWN
    purse.refuse = RefusalCode.INVALID
    await service.refund_due(at=clock.now() + timedelta(minutes=2))
    assert (await Refund.get(id=refund.id)).state is RefundState.SUCCEEDED
    assert purse.returned == 1000


async def test_a_question_that_is_refused_says_nothing_of_the_refund(purse, monkeypatch):
    order, (unit, *_) = await three_units()
    (refund,) = await give_back(order, {unit.id: 1000})
    purse.silent = 1
    await service.make_refund(refund.id, at=clock.now())

    async def refuse(reference: str) -> None:
        raise ProviderRefused(RefusalCode.UNAUTHORISED, "SIGN_ERROR")

    with monkeypatch.context() as patched:
        patched.setattr(purse, "query_refund", refuse)
        await service.refund_due(at=clock.now() + timedelta(minutes=2))
    assert (await Refund.get(id=refund.id)).state is RefundState.UNKNOWN
    with pytest.raises(RefundNotFailed):
        await retry(refund.id)
    await service.refund_due(at=clock.now() + timedelta(minutes=9))
    assert (await Refund.get(id=refund.id)).state is RefundState.SUCCEEDED
    assert (purse.returned, await SecurityEvent.filter(kind="refund.failed").count()) == (1000, 0)


async def test_a_signature_that_is_not_accepted_is_no_refusal_of_the_refund(purse):
    order, (unit, *_) = await three_units()
    (refund,) = await give_back(order, {unit.id: 1000})
    purse.refuse = RefusalCode.UNAUTHORISED
    await service.make_refund(refund.id, at=clock.now())
    assert (await Refund.get(id=refund.id)).state is RefundState.UNKNOWN
    purse.refuse = None
    await service.refund_due(at=clock.now() + timedelta(minutes=2))
    assert (await Refund.get(id=refund.id)).state is RefundState.SUCCEEDED
    assert purse.returned == 1000


async def test_an_answer_that_comes_after_a_new_number_was_taken_moves_nothing(purse, monkeypatch):
    """A call outlives its lease; meanwhile the refund fails, and is asked for again under another number."""
    order, (unit, *_) = await three_units()
    (refund,) = await give_back(order, {unit.id: 1000})
    asked, answered = asyncio.Event(), asyncio.Event()

    async def slow(request: RefundRequest) -> None:
        asked.set()
        await answered.wait()
        raise ProviderRefused(RefusalCode.INVALID, "SLOW")

    with monkeypatch.context() as patched:
        patched.setattr(purse, "refund", slow)
        first = asyncio.create_task(service.make_refund(refund.id, at=clock.now()))
        await asked.wait()
    purse.refuse = RefusalCode.INVALID
    await service.make_refund(refund.id, at=clock.now() + timedelta(minutes=2))
    assert (await Refund.get(id=refund.id)).state is RefundState.FAILED
    purse.refuse, purse.silent = None, 1
    again = await retry(refund.id)
    await service.make_refund(refund.id, at=clock.now() + timedelta(minutes=3))

    answered.set()
    await first

    row = await Refund.get(id=refund.id)
    assert (row.state, row.reference, row.failure) == (RefundState.UNKNOWN, again.reference, None)
    await service.make_refund(refund.id, at=clock.now() + timedelta(minutes=9))
    assert (await Refund.get(id=refund.id)).state is RefundState.SUCCEEDED
    assert (purse.returned, (await Order.get(id=order.id)).refunded_minor) == (1000, 1000)


async def test_another_amount_at_the_provider_moves_nothing(purse):
    order, (unit, *_) = await three_units()
    (refund,) = await give_back(order, {unit.id: 400})
    purse.misstated = 1
    await service.make_refund(refund.id, at=clock.now())
    row = await Refund.get(id=refund.id)
    assert (row.state, row.failure) == (RefundState.UNKNOWN, "DIFFERS")
    assert (await Order.get(id=order.id)).refunded_minor == 0
    facts = (await SecurityEvent.get(kind="refund.differs")).facts or {}
    assert (facts["expected_minor"], facts["answered_minor"]) == (400, 401)


async def test_the_database_holds_refunds_below_the_payment(purse):
    order, _ = await three_units()
    payment = await Payment.get(order_id=order.id)
    common: dict[str, Any] = {"payment_id": payment.id, "order_id": order.id, "currency": "CNY", "reason": "x"}
    await Refund.create(reference="r1", amount_minor=2000, state=RefundState.FAILED, **common)
    await Refund.create(reference="r2", amount_minor=2000, **common)
    with pytest.raises(IntegrityError, match="refunds exceed the payment"):
        await Refund.create(reference="r3", amount_minor=1001, **common)
    # What failed counts again as soon as it is asked for again.
    with pytest.raises(IntegrityError, match="refunds exceed the payment"):
        await Refund.filter(reference="r1").update(state=RefundState.PENDING)


@given(data=st.data())
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_any_partial_refunds_stay_within_unit_and_payment(purse, data):
    """Whatever is asked for in whichever order: what is allowed is exactly what a plain model allows."""
    prices = data.draw(st.lists(st.integers(0, 700), min_size=1, max_size=3))
    goods = []
    for price in prices:
        variant = await catalog.variant(price=price)
        await vault.batch(variant, codes=1)
        goods.append((variant, 1))
    order = await bought(goods)
    units = await leaves(order)
    left = {unit.id: unit.paid_minor for unit in units}
    open_ = set(left)
    given_back = 0
    for _ in range(data.draw(st.integers(1, 6))):
        chosen = data.draw(st.lists(st.sampled_from(units), min_size=1, max_size=3, unique_by=lambda unit: unit.id))
        parts = {unit.id: data.draw(st.integers(0, 800)) for unit in chosen}
        allowed = all(id in open_ and minor <= left[id] for id, minor in parts.items())
        try:
            refunds = await give_back(order, parts)
        except Refusal:
            assert not allowed
            continue
        assert allowed
        assert sum(refund.amount_minor for refund in refunds) == sum(parts.values())
        for id, minor in parts.items():
            left[id] -= minor
            if not left[id]:
                open_.discard(id)
        given_back += sum(parts.values())
        if data.draw(st.booleans()):
            await service.refund_due(at=clock.now())
    await service.refund_due(at=clock.now())
    # Of this order: an example that was broken off leaves its refunds to the next one's `refund_due`.
    assert sum(purse.given(row.reference) for row in await Payment.filter(order_id=order.id)) == given_back
    assert {unit.id: unit.paid_minor - unit.refund_minor for unit in await leaves(order)} == left
    row = await Order.get(id=order.id)
    assert row.refunded_minor == given_back
    assert (row.state is OrderState.REFUNDED) == (not open_)
    (sums,) = await database.fetch(
        "SELECT coalesce(sum(ru.amount_minor), 0)::bigint AS units FROM refund_unit ru JOIN refund r"
        " ON r.id = ru.refund_id WHERE r.order_id = $1",
        order.id,
    )
    assert sums["units"] == given_back
