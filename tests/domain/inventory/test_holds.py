"""Holds: all or nothing, consumed or returned, never past a cap."""

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest
from tortoise.transactions import in_transaction

from backend.core import clock, database, ids
from backend.core.outbox.models import OutboxMessage
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.inventory import service
from backend.domain.inventory.models import Capacity, Hold, HoldState
from backend.domain.inventory.queries import StockLevel, availability_by_variant
from backend.domain.inventory.states import HOLD_TRANSITIONS
from backend.domain.vault.errors import OutOfStock
from backend.domain.vault.models import BatchState, Code, CodeState
from backend.domain.vault.values import Wanted
from tests.make import catalog, vault

LATER = timedelta(minutes=15)


async def left(*variants: Variant) -> list[int | None]:
    stocks = await availability_by_variant([variant.id for variant in variants], clock.now())
    return [stock.left for stock in stocks]


async def hold(*wishes: tuple[Variant, int]) -> tuple[Hold, list[Wanted]]:
    units = [unit for variant, pieces in wishes for unit in vault.wanted(variant, pieces)]
    now = clock.now()
    async with in_transaction():
        made = await service.hold(ids.new(), units, until=now + LATER, at=now)
    return made, units


async def test_a_hold_takes_codes_and_capacity_and_gives_them_back(db: str) -> None:
    code, member = await catalog.variant(), await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, cap=5)
    await vault.batch(code, codes=4)

    made, _ = await hold((code, 3), (member, 2))
    assert await left(code, member) == [1, 3]

    assert await service.release(made.order_id, clock.now())
    assert await left(code, member) == [4, 5]
    assert not await service.release(made.order_id, clock.now())
    await made.refresh_from_db()
    assert made.state is HoldState.RELEASED
    assert made.closed_at is not None


async def test_a_consumed_hold_is_not_given_back(db: str) -> None:
    code, member = await catalog.variant(), await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, cap=5)
    await vault.batch(code, codes=4)
    made, _ = await hold((code, 3), (member, 2))

    assert await service.consume(made.order_id, clock.now())
    assert not await service.consume(made.order_id, clock.now())
    assert not await service.release(made.order_id, clock.now())

    capacity = await Capacity.get(variant_id=member.id)
    assert (capacity.held, capacity.sold) == (0, 2)
    assert await Code.filter(state=CodeState.HELD, held_until=None).count() == 3


async def test_a_refused_hold_leaves_nothing(db: str) -> None:
    code, member = await catalog.variant(), await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, cap=1)
    await vault.batch(code, codes=4)

    with pytest.raises(OutOfStock) as refused:
        await hold((code, 3), (member, 2))

    assert (refused.value.variant_id, refused.value.available) == (member.id, 1)
    assert await left(code, member) == [4, 1]
    assert not await Hold.exists()
    assert not await Capacity.exists()
    assert not await OutboxMessage.exists()


async def test_memberships_without_a_cap_never_run_out(db: str) -> None:
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP)

    made, _ = await hold((member, 3))

    assert made.capacity == {}
    assert await left(member) == [None]


async def test_a_cap_is_never_passed_by_many_at_once(db: str) -> None:
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, cap=7)

    answers = await asyncio.gather(*(hold((member, 2)) for _ in range(15)), return_exceptions=True)

    assert sum(isinstance(answer, tuple) for answer in answers) == 3
    assert sum(isinstance(answer, OutOfStock) for answer in answers) == 12
    capacity = await Capacity.get(variant_id=member.id)
    assert (capacity.held, capacity.sold, capacity.cap) == (6, 0, 7)


async def test_a_late_payment_claims_anew_or_is_refused(db: str) -> None:
    code, member = await catalog.variant(), await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, cap=5)
    await vault.batch(code, codes=2)
    made, units = await hold((code, 2), (member, 1))
    await service.release(made.order_id, clock.now())

    async with in_transaction():
        again = await service.reclaim(made.order_id, units, clock.now())

    assert again.state is HoldState.CONSUMED
    assert await left(code, member) == [0, 4]
    assert (await Capacity.get(variant_id=member.id)).sold == 1
    other = ids.new()
    with pytest.raises(OutOfStock):
        async with in_transaction():
            await service.reclaim(other, vault.wanted(code), clock.now())
    assert not await Hold.filter(order_id=other).exists()


async def test_a_bundle_is_as_scarce_as_its_scarcest_component(db: str) -> None:
    code, member = await catalog.variant(), await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, cap=9)
    free = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP)
    await vault.batch(code, codes=5)
    bundle = await catalog.bundle([(code, 2), (member, 1), (free, 1)])

    assert await left(bundle, code, free) == [2, 5, None]
    (stock,) = await availability_by_variant([bundle.id], clock.now())
    assert (stock.level, stock.few_left) == (StockLevel.FEW_LEFT, 2)


async def test_stock_is_of_batches_on_sale_that_are_not_past_their_day(db: str) -> None:
    code = await catalog.variant()
    today = clock.shop_day(clock.now())
    await vault.batch(code, codes=3, expires_on=today)
    await vault.batch(code, codes=5, expires_on=today - timedelta(days=1))
    await vault.batch(code, codes=7, state=BatchState.FROZEN)

    assert await left(code) == [3]
    tomorrow = await availability_by_variant([code.id, ids.new()], clock.now() + timedelta(days=1))
    assert [(stock.left, stock.level) for stock in tomorrow] == [(0, StockLevel.SOLD_OUT)] * 2


async def test_stock_is_told_when_it_can_be_seen(db: str) -> None:
    plenty, scarce = await catalog.variant(), await catalog.variant()
    await vault.batch(plenty, codes=40)
    await vault.batch(scarce, codes=6)
    bundle = await catalog.bundle([(scarce, 3)])

    await hold((plenty, 1))
    assert not await OutboxMessage.exists()

    await hold((scarce, 1))
    (message,) = await OutboxMessage.all()
    assert message.topic == "stock.changed"
    assert sorted(message.payload["variant_ids"]) == sorted([str(scarce.id), str(bundle.id)])  # type: ignore[call-overload]


async def test_the_database_knows_the_same_moves_as_the_code(db: str) -> None:
    rows = await database.fetch("SELECT old_state, new_state FROM transition WHERE machine = 'hold'")
    assert {(row["old_state"], row["new_state"]) for row in rows} == {
        (str(old), str(new)) for old, news in HOLD_TRANSITIONS.items() for new in news
    }


async def test_the_shops_day_is_not_the_day_of_utc() -> None:
    assert clock.shop_day(datetime(2026, 1, 1, 17, 0, tzinfo=UTC)) == date(2026, 1, 2)
