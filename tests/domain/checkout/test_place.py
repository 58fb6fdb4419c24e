"""Placing an order: what is written, what is refused, and what a refusal leaves behind."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from backend.core import clock
from backend.core.outbox.models import OutboxMessage
from backend.core.refusals import IdempotencyConflict, InvalidInput
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.checkout.errors import (
    ContactRequired,
    NoReturnNotAccepted,
    PriceChanged,
    PurchaseLimitReached,
    QuantityRefused,
)
from backend.domain.checkout.requests import PlaceRequest, WantedLine
from backend.domain.checkout.service import place_order
from backend.domain.inventory.models import Hold
from backend.domain.orders.models import Order, OrderEvent, OrderLine, OrderUnit
from backend.domain.orders.states import OrderState, UnitState
from backend.domain.vault.errors import OutOfStock
from backend.domain.vault.models import Code, CodeState
from tests.make import catalog, orders, vault

pytestmark = pytest.mark.usefixtures("db")


async def place(caller, request: PlaceRequest, key="a-key-of-the-test"):
    return await place_order(
        caller,
        request,
        idempotency_key=key,
        channel_id=(await catalog.channel()).id,
        device="phone",
        at=clock.now(),
    )


async def nothing_happened() -> None:
    assert not await Order.exists()
    assert not await OrderUnit.exists()
    assert not await Hold.exists()
    assert not await OutboxMessage.filter(topic__startswith="order.").exists()
    assert not await Code.filter(state=CodeState.HELD).exists()


async def test_bundle_becomes_units_whose_shares_sum_to_the_price():
    code, member = await catalog.variant(price=1000), await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=501)
    bundle = await catalog.bundle([(code, 2), (member, 1)], price=2000)
    await vault.batch(code, codes=10)

    placed = await place(await orders.guest(), await orders.request([(bundle, 2), (code, 1)]))

    order = placed.order
    assert order.state is OrderState.PENDING_PAYMENT
    assert (order.subtotal_minor, order.discount_minor, order.total_minor) == (2 * 2501 + 1000, 2 * 501, 5000)
    lines = await OrderLine.filter(order_id=order.id).order_by("position")
    assert [(line.kind, line.quantity, line.total_minor) for line in lines] == [("BUNDLE", 2, 4000), ("CODE", 1, 1000)]
    assert lines[0].snapshot["components"][1]["membership_days"] == 30
    units = await OrderUnit.filter(order_id=order.id).order_by("position")
    assert [unit.kind for unit in units] == ["BUNDLE", "CODE", "CODE", "MEMBERSHIP"] * 2 + ["CODE"]
    for parent in [unit for unit in units if unit.kind == "BUNDLE"]:
        children = [unit for unit in units if unit.parent_id == parent.id]
        assert sum(child.paid_minor for child in children) == parent.paid_minor == 2000
    assert {unit.state for unit in units} == {UnitState.HELD}
    assert await Code.filter(state=CodeState.HELD).count() == 5
    assert [event.kind for event in await OrderEvent.filter(order_id=order.id)] == ["PLACED"]
    assert await OutboxMessage.filter(topic="order.placed").count() == 1
    assert order.facts["lines"][0]["apart_minor"] == 2501


async def test_the_same_key_at_once_is_one_order():
    variant = await catalog.variant()
    await vault.batch(variant, codes=60)
    caller, request = await orders.guest(), await orders.request([(variant, 1)])

    placed = await asyncio.gather(*(place(caller, request) for _ in range(50)))

    assert len({each.order.id for each in placed}) == 1
    assert [each.again for each in placed].count(False) == 1
    assert await Order.all().count() == 1
    assert await Code.filter(state=CodeState.HELD).count() == 1


async def test_the_key_with_another_request_is_refused():
    variant = await catalog.variant()
    await vault.batch(variant, codes=5)
    caller = await orders.guest()
    await place(caller, await orders.request([(variant, 1)]))
    with pytest.raises(IdempotencyConflict):
        await place(caller, await orders.request([(variant, 2)]))
    assert await Order.all().count() == 1
    assert await Code.filter(state=CodeState.HELD).count() == 1


async def test_200_buyers_for_20_codes():
    variant = await catalog.variant()
    await vault.batch(variant, codes=20)
    buyers = [(await orders.guest(), await orders.request([(variant, 1)])) for _ in range(200)]

    answers = await asyncio.gather(*(place(caller, request) for caller, request in buyers), return_exceptions=True)

    refused = [answer for answer in answers if isinstance(answer, OutOfStock)]
    assert len(refused) == 180
    assert {(answer.variant_id, answer.available) for answer in refused} == {(variant.id, 0)}
    assert len(answers) - len(refused) == 20
    assert await Order.all().count() == 20
    assert await Code.filter(state=CodeState.HELD).count() == 20


async def test_a_short_component_makes_its_bundle_short():
    plenty, scarce = await catalog.variant(), await catalog.variant()
    bundle = await catalog.bundle([(plenty, 1), (scarce, 2)], price=2500)
    await vault.batch(plenty, codes=10)
    await vault.batch(scarce, codes=3)
    with pytest.raises(OutOfStock) as short:
        await place(await orders.guest(), await orders.request([(bundle, 2)]))
    assert (short.value.variant_id, short.value.available) == (bundle.id, 1)
    await nothing_happened()


async def test_a_stale_price_is_refused_with_the_new_one():
    variant = await catalog.variant(price=1000, list_price=1200)
    await vault.batch(variant, codes=5)
    with pytest.raises(PriceChanged) as changed:
        await place(await orders.guest(), await orders.request([(variant, 2)], expected=1999))
    assert changed.value.quote.priced.total_minor == 2000
    assert changed.value.expected.minor == 1999
    await nothing_happened()


async def test_what_is_refused_changes_nothing():
    variant = await catalog.variant(max_per_order=3)
    await vault.batch(variant, codes=50)
    caller, request = await orders.guest(), await orders.request([(variant, 1)])
    for wrong, refusal in [
        (replace(request, accepts_no_return=False), NoReturnNotAccepted),
        (replace(request, email=None), ContactRequired),
        (replace(request, email="nobody"), InvalidInput),
        (replace(request, email=None, phone="12"), InvalidInput),
        (replace(request, lines=()), InvalidInput),
        (replace(request, lines=request.lines * 2), InvalidInput),
        (replace(request, lines=(WantedLine(variant.id, 0),)), QuantityRefused),
        (replace(request, lines=(WantedLine(variant.id, -1),)), QuantityRefused),
        (replace(request, lines=(WantedLine(variant.id, 2**31 - 1),)), QuantityRefused),
        (replace(request, lines=(WantedLine(variant.id, 4),)), QuantityRefused),
    ]:
        with pytest.raises(refusal):
            await place(caller, wrong)
    with pytest.raises(InvalidInput):
        await place(caller, request, key="x" * 101)
    await nothing_happened()


async def test_limits_count_open_and_paid_orders_of_the_same_person():
    variant = await catalog.variant()
    await vault.batch(variant, codes=50)
    await orders.placed([(variant, 3)], email="one@example.com")
    with pytest.raises(PurchaseLimitReached) as limited:
        # Another browser, the same address.
        await orders.placed([(variant, 3)], email="One@Example.com")
    assert limited.value.limit == 5
    await orders.placed([(variant, 2)], email="one@example.com")
    new = await orders.customer(registered_at=clock.now() - timedelta(hours=23))
    with pytest.raises(PurchaseLimitReached) as limited:
        await orders.placed([(variant, 3)], by=new)
    assert limited.value.limit == 2
    await orders.placed([(variant, 30)], by=await orders.customer())


async def test_limits_hold_for_orders_placed_at_once():
    variant = await catalog.variant()
    await vault.batch(variant, codes=50)
    caller = await orders.guest()
    answers = await asyncio.gather(
        *(orders.placed([(variant, 1)], by=caller, email="one@example.com") for _ in range(12)),
        return_exceptions=True,
    )
    assert sum(isinstance(answer, Order) for answer in answers) == 5
    assert sum(isinstance(answer, PurchaseLimitReached) for answer in answers) == 7


async def test_nothing_to_pay_is_paid_at_once():
    variant = await catalog.variant(price=0)
    await vault.batch(variant, codes=1)
    placed = await place(await orders.guest(), await orders.request([(variant, 1)]))
    assert placed.order.state is OrderState.PAID
    assert (placed.order.paid_minor, placed.order.total_minor) == (0, 0)
    assert await OutboxMessage.filter(topic="order.paid").count() == 1
    assert [unit.state for unit in await OrderUnit.all()] == [UnitState.DUE]
