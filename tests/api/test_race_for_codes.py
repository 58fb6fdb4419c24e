"""Many at once for few codes: nobody gets half of what was asked, nobody pays for nothing, nothing stays held.

200 buyers for 20 codes up to the delivery, and a callback fifty times at once: `test_buying.py`.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from typing import Any

import httpx
import pytest
from redis.asyncio import Redis

from backend import app
from backend import settings as configuration
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.inventory.models import Capacity, Hold, HoldState
from backend.domain.orders.models import Order
from backend.domain.orders.states import OrderState
from backend.domain.payments.models import Payment, Refund
from backend.domain.payments.states import PaymentState
from backend.domain.vault.models import Code, CodeState
from tests.api.conftest import Client, client_of
from tests.api.test_buying import desk, patiently, place_input, reference_of
from tests.make import catalog, vault
from tests.make.outbox import drain
from tests.make.provider import levers, provider, sandbox_process
from tests.standins.sandbox import Desk, Merchant, eventually

__all__ = ["desk", "levers", "provider", "sandbox_process"]

pytestmark = pytest.mark.usefixtures("provider")

CODES, SEATS, BUYERS = 30, 8, 48
CANCEL = """mutation ($id: ID!) { cancelOrder(input: {orderId: $id}) { __typename
  ... on UserError { code } ... on Order { state } } }"""
OPEN = (OrderState.PENDING_PAYMENT, OrderState.PAID)

Crowd = Callable[[int], list[Client]]


@pytest.fixture
async def crowd(db: str, redis: Redis, desk: Desk, settings: pytest.MonkeyPatch) -> AsyncIterator[Crowd]:
    """People with a browser each, at one application. How long so many take on a small machine is not the point."""
    settings.setenv("TESSERA_EXECUTION_TIMEOUT_S", "60")
    configuration.get.cache_clear()
    application = app.assemble(configuration.get(), stores=False)
    async with AsyncExitStack() as browsers:
        made = [await browsers.enter_async_context(client_of(application)) for _ in range(BUYERS)]
        yield lambda number: made[:number]


def contact(number: int) -> dict[str, str]:
    return {"email": f"buyer{number}@example.com"}


async def give_up(buyer: Client, placed: dict[str, Any]) -> str:
    answer = (await buyer.shop(CANCEL, id=placed["order"]["id"]))["cancelOrder"]
    return str(answer.get("state") or answer["code"])


async def test_bundles_and_singles_race_for_the_same_codes(crowd: Crowd) -> None:
    code = await catalog.variant(price=1000)
    seat = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=500, cap=SEATS)
    await vault.batch(code, codes=CODES)
    bundle = await catalog.bundle([(seat, 1), (code, 2)], price=2000)
    # Goods, price, and the codes and seats in them; lines in both orders, which is where deadlocks come from.
    ways: tuple[tuple[Any, str, int, int], ...] = (
        (((code, 1),), "10.00", 1, 0),
        (((bundle, 1),), "20.00", 2, 1),
        (((code, 1), (bundle, 1)), "30.00", 3, 1),
        (((bundle, 1), (code, 1)), "30.00", 3, 1),
    )
    people = crowd(BUYERS)
    inputs = [
        place_input(*ways[number % 4][0], total=ways[number % 4][1], contact=contact(number))
        for number in range(BUYERS)
    ]

    answers = await asyncio.gather(*(patiently(buyer, input) for buyer, input in zip(people, inputs, strict=True)))

    assert {answer["__typename"] for answer in answers} == {"PlacedOrder", "OutOfStock"}
    won = [number for number, answer in enumerate(answers) if answer["__typename"] == "PlacedOrder"]
    codes, seats = (sum(int(ways[number % 4][part]) for number in won) for part in (2, 3))
    assert await Code.filter(state=CodeState.HELD).count() == codes <= CODES
    assert await Code.filter(state=CodeState.FREE).count() == CODES - codes
    capacity = await Capacity.get(variant_id=seat.id)
    assert (capacity.held, capacity.sold) == (seats, 0)
    assert await Order.all().count() == await Hold.filter(state=HoldState.ACTIVE).count() == len(won)
    assert await Payment.all().count() <= len(won)

    # Everybody thinks better of it, twice; again when the provider was too slow to close a payment.
    for tries in range(10):
        states = await asyncio.gather(*(give_up(people[number], answers[number]) for number in won for _ in range(2)))
        if set(states) == {"CANCELLED"}:
            break
        assert tries < 9, states
    assert await Code.filter(state=CodeState.FREE).count() == CODES
    await capacity.refresh_from_db()
    assert (capacity.held, capacity.sold) == (0, 0)
    assert not await Hold.filter(state=HoldState.ACTIVE).exists()
    assert not await Payment.exclude(state=PaymentState.CLOSED).exists()


async def test_paid_and_given_up_at_once(crowd: Crowd, levers: Merchant, desk: Desk) -> None:
    code = await catalog.variant(price=1000)
    await vault.batch(code, codes=12)
    people = crowd(12)
    placed = await asyncio.gather(
        *(
            patiently(buyer, place_input((code, 1), total="10.00", contact=contact(number)))
            for number, buyer in enumerate(people)
        )
    )

    async def pay(order: dict[str, Any]) -> bool:
        if order["payment"] is None:  # the provider was too slow
            return False
        answer: httpx.Response = await levers.http.post(
            order["payment"]["payUrl"], headers={"Accept": "application/json"}
        )
        return answer.is_success

    paid, ends = await asyncio.gather(
        asyncio.gather(*(pay(order) for order in placed)),
        asyncio.gather(*(give_up(buyer, order) for buyer, order in zip(people, placed, strict=True) for _ in "xx")),
    )
    for order, succeeded in zip(placed, paid, strict=True):
        if succeeded:
            await eventually(lambda order=order: bool(desk.about(reference_of(order))))  # type: ignore[misc]
    await asyncio.gather(*(heard(people[0], headers, body) for _, headers, body in desk.received for _ in range(5)))
    await drain()

    assert set(ends) <= {"CANCELLED", "ORDER_NOT_CANCELLABLE"}
    rows = {row.id: row for row in await Order.all()}
    delivered = [row for row in rows.values() if row.state is OrderState.DELIVERED]
    assert not [row for row in rows.values() if row.state in OPEN]
    # Whoever paid has the goods or the money; whoever did not has neither.
    received = await Payment.filter(state=PaymentState.PAID)
    assert len(received) == sum(paid)
    refunded = {refund.order_id for refund in await Refund.all()}
    assert {payment.order_id for payment in received} == {row.id for row in delivered} | refunded
    assert not {row.id for row in delivered} & refunded
    assert await Code.filter(state=CodeState.DELIVERED).count() == len(delivered)
    assert await Code.filter(state=CodeState.HELD).count() == 0
    assert not await Hold.filter(state=HoldState.ACTIVE).exists()


async def heard(web: Client, headers: dict[str, str], body: bytes) -> None:
    """Hand a callback on, again while the answer is "later", as a provider does."""
    signed = {name: value for name, value in headers.items() if name.lower().startswith(("sandbox", "content-type"))}
    while (await web.post("/callbacks/sandbox", content=body, headers=signed)).status_code == 503:
        await asyncio.sleep(0.05)
