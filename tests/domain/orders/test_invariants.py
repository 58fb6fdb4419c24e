"""What the database itself refuses, whatever the code does."""

import asyncio
import secrets
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tortoise.exceptions import BaseORMException, IntegrityError

from backend.core import clock, database
from backend.domain.orders import numbers
from backend.domain.orders.states import ORDER_TRANSITIONS, UNIT_TRANSITIONS, OrderState
from backend.domain.payments.models import Payment
from backend.domain.payments.states import PAYMENT_TRANSITIONS, REFUND_TRANSITIONS
from tests.make import catalog, orders, vault

MACHINES: dict[str, Any] = {
    "order": ORDER_TRANSITIONS,
    "order_unit": UNIT_TRANSITIONS,
    "payment": PAYMENT_TRANSITIONS,
    "refund": REFUND_TRANSITIONS,
}


@pytest.mark.parametrize("machine", MACHINES)
async def test_the_database_knows_the_same_steps(db, machine):
    rows = await database.fetch("SELECT old_state, new_state FROM transition WHERE machine = $1", machine)
    told = {(row["old_state"], row["new_state"]) for row in rows}
    assert told == {(old.value, new.value) for old, after in MACHINES[machine].items() for new in after}


async def an_order(price=1000):
    variant = await catalog.variant(price=price)
    await vault.batch(variant, codes=1)
    return await orders.placed([(variant, 1)])


async def test_no_other_step_is_taken(db):
    order = await an_order()
    now = clock.now()
    for state in set(OrderState) - ORDER_TRANSITIONS[OrderState.PENDING_PAYMENT] - {OrderState.PENDING_PAYMENT}:
        with pytest.raises(IntegrityError):
            await database.execute(
                'UPDATE "order" SET state = $2, paid_at = $3, delivered_at = $3, closed_at = $3 WHERE id = $1',
                order.id,
                state.value,
                now,
            )
    with pytest.raises(IntegrityError):
        await database.execute("UPDATE order_unit SET state = 'DELIVERED', delivered_at = $1", now)


@pytest.mark.parametrize(
    "change",
    [
        "refunded_minor = 1",
        "refunded_minor = -1",
        "paid_minor = 999",
        "paid_minor = 1001",
        "total_minor = 999",
        "discount_minor = 1",
        "cost_minor = -1",
        "state = 'PAID'",
    ],
)
async def test_money_that_does_not_add_up_is_refused(db, change):
    await an_order()
    with pytest.raises(IntegrityError):
        await database.execute(f'UPDATE "order" SET {change}')


async def test_the_timeline_is_only_written(db):
    await an_order()
    for statement in ("UPDATE order_event SET kind = 'EXPIRED'", "DELETE FROM order_event"):
        with pytest.raises(IntegrityError):
            await database.execute(statement)


def payment(order, **changes):
    reference = changes.pop("reference", None) or secrets.token_hex(16)
    return Payment.create(
        order_id=order.id,
        provider="sandbox",
        reference=reference,
        amount_minor=order.total_minor,
        currency="CNY",
        expires_at=order.expires_at,
        query_at=order.expires_at,
        **changes,
    )


async def test_one_live_payment_per_order(db):
    order = await an_order()
    made = await asyncio.gather(*(payment(order) for _ in range(20)), return_exceptions=True)
    assert sum(isinstance(each, Payment) for each in made) == 1
    assert sum(isinstance(each, IntegrityError) for each in made) == 19


async def test_a_providers_number_is_applied_once(db):
    paid = {"state": "PAID", "paid_at": clock.now(), "provider_reference": "the-same"}
    placed = [await an_order() for _ in range(8)]
    made = await asyncio.gather(*(payment(order, **paid) for order in placed), return_exceptions=True)
    assert sum(isinstance(each, Payment) for each in made) == 1
    assert all(isinstance(each, Payment | BaseORMException) for each in made)


async def test_refunds_never_exceed_the_payment(db):
    from backend.domain.payments.models import Refund

    order = await an_order()
    paid = await payment(order, state="PAID", paid_at=clock.now(), provider_reference="p-1")

    def refund(number):
        return Refund.create(
            payment_id=paid.id,
            order_id=order.id,
            reference=f"r-{number}",
            amount_minor=400,
            currency="CNY",
            reason="test",
        )

    made = await asyncio.gather(*(refund(number) for number in range(10)), return_exceptions=True)
    assert sum(isinstance(each, Refund) for each in made) == 2
    assert sum(isinstance(each, IntegrityError) for each in made) == 8


@given(st.integers(0, 10**8 - 1), st.integers(0, 13), st.integers(1, 9))
def test_a_number_with_one_wrong_digit_is_no_number(serial, place, shift):
    body = f"261122{serial:08d}"
    number = body + numbers.check_digit(body)
    assert numbers.valid(number)
    wrong = number[:place] + str((int(number[place]) + shift) % 10) + number[place + 1 :]
    assert not numbers.valid(wrong)
