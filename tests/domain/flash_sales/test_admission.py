"""Coming in: never more than there are, never fewer, whatever Valkey forgets."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID

import pytest
import pytest_asyncio
from redis.asyncio import Redis
from tortoise.transactions import in_transaction

from backend import settings, wiring
from backend.core import clock, ids
from backend.domain.accounts.callers import NOBODY, Caller
from backend.domain.flash_sales import live, queries, quick, service
from backend.domain.flash_sales.admissions import Admitted
from backend.domain.flash_sales.errors import (
    AdmissionInvalid,
    FlashLimitReached,
    FlashSaleClosed,
    FlashSaleSoldOut,
)
from backend.domain.flash_sales.models import FlashAdmission, FlashDifference, FlashEpoch
from backend.domain.flash_sales.sales import Count, Sale
from backend.domain.flash_sales.service.settle import follow, lapse
from backend.domain.flash_sales.states import AdmissionState
from backend.domain.promotions import service as promotions
from tests.make import catalog
from tests.make import flash as make


@pytest_asyncio.fixture(autouse=True)
async def stores(db: str, redis: Redis) -> AsyncIterator[None]:
    wiring.bind_keys(settings.get())
    live.forget()
    yield
    live.forget()


async def join(sale: Sale, *, phone: str = "", key: str = "", quantity: int = 1, caller: Caller = NOBODY) -> Admitted:
    asked = service.Joining(
        item_id=sale.items[0].id,
        quantity=quantity,
        key=key or ids.new().hex,
        phone=phone or _phone(),
    )
    channel = await catalog.channel()
    return await service.join(caller, asked, channel_id=channel.id, at=clock.now())


_numbers = iter(range(13_000_000_000, 13_099_999_999))


def _phone() -> str:
    return str(next(_numbers))


async def count(sale: Sale) -> Count:
    (found,) = await queries.counts_by_item([sale.items[0].id])
    return found


async def order(admitted: Admitted) -> UUID:
    channel = await catalog.channel()
    async with in_transaction():
        spent = await service.spend(
            admitted.token, channel_id=channel.id, persons=admitted.place.persons, at=clock.now()
        )
    return spent.id


async def rush(sale: Sale, buyers: int) -> list[Admitted | BaseException]:
    return await asyncio.gather(*(join(sale) for _ in range(buyers)), return_exceptions=True)


async def test_sixty_four_at_a_time_take_exactly_the_quota(redis: Redis) -> None:
    sale = await make.sale(quota=20)
    tried = await rush(sale, 64)

    won = [one for one in tried if isinstance(one, Admitted)]
    assert len(won) == 20, tried[:2]
    assert all(isinstance(one, Admitted | FlashSaleSoldOut) for one in tried)
    assert await count(sale) == Count(20, held=20, sold=0, admitted=20)
    assert await make.counted(sale) == 20
    # Some give up, some let it lapse, some pay: what comes back is had by others, to the last piece.
    for one in won[:4]:
        await service.leave(one.token, at=clock.now())
    paid = [await order(one) for one in won[4:8]]
    for id in paid:
        await promotions.use(id, at=clock.now())
    await lapse(at=clock.now() + timedelta(seconds=301))
    await service.follow(at=clock.now())
    assert await count(sale) == Count(20, held=0, sold=4, admitted=20)
    again = await rush(sale, 64)
    assert sum(isinstance(one, Admitted) for one in again) == 16
    assert await make.counted(sale) == 20
    assert await FlashDifference.all().count() == 0


async def test_a_repeat_buyer_takes_nothing_of_the_quota_with_each_refusal() -> None:
    sale = await make.sale(quota=3)
    phone = _phone()
    await join(sale, phone=phone)
    for _ in range(10):
        with pytest.raises(FlashLimitReached):
            await join(sale, phone=phone)
    assert await make.counted(sale) == 1
    assert (await count(sale)).free == 2
    assert sum(isinstance(one, Admitted) for one in await rush(sale, 5)) == 2


async def test_one_person_at_once_from_many_windows_has_as_much_as_one_may() -> None:
    sale = await make.sale(quota=50, per_person=2)
    phone = _phone()
    tried = await asyncio.gather(*(join(sale, phone=phone) for _ in range(32)), return_exceptions=True)
    assert sum(isinstance(one, Admitted) for one in tried) == 2
    assert await count(sale) == Count(50, held=2, sold=0, admitted=2)


async def test_valkey_forgets_in_the_middle_and_nothing_is_oversold_or_lost(redis: Redis) -> None:
    sale = await make.sale(quota=30)
    first = [one for one in await rush(sale, 20) if isinstance(one, Admitted)]
    assert len(first) == 20
    paid = [await order(one) for one in first[:5]]
    for id in paid:
        await promotions.use(id, at=clock.now())

    async def forget() -> None:
        await asyncio.sleep(0.01)
        await redis.flushall()

    _, *tried = await asyncio.gather(forget(), *(join(sale) for _ in range(64)), return_exceptions=True)
    assert sum(isinstance(one, Admitted) for one in tried) == 10
    assert await count(sale) == Count(30, held=25, sold=5, admitted=30)
    # Tokens of before are good: their places are kept where nothing is forgotten.
    await order(first[6])
    await redis.flushall()
    await service.follow(at=clock.now())
    assert await make.counted(sale) == 30
    assert (await FlashEpoch.get(id=1)).number >= 2


async def test_what_the_quick_count_counts_too_much_is_found_and_mended(redis: Redis) -> None:
    sale = await make.sale(quota=5)
    await join(sale)
    # A process that died between the quick count and the truth.
    ghost = await quick.admit(
        sale, sale.items[0], 1, ["phone:ghost"], key="ghost", ticket=None, work=None, at=clock.now()
    )
    assert ghost.word == "IN"
    assert await make.counted(sale) == 2

    assert not await service.reconcile(sale, sale.items[0], at=clock.now())
    assert await make.counted(sale) == 1
    difference = await FlashDifference.get(item_id=sale.items[0].id)
    assert (difference.counted, difference.held, difference.rebuilt) == (2, 1, False)
    assert await service.reconcile(sale, sale.items[0], at=clock.now())
    assert sum(isinstance(one, Admitted) for one in await rush(sale, 10)) == 4


async def test_a_token_becomes_one_order_of_whoever_it_is_for() -> None:
    sale = await make.sale(quota=2)
    admitted = await join(sale)
    channel = await catalog.channel()
    with pytest.raises(AdmissionInvalid) as foreign:
        async with in_transaction():
            await service.spend(admitted.token, channel_id=channel.id, persons=["phone:other"], at=clock.now())
    assert foreign.value.reason == "FOREIGN"
    assert await order(admitted) == admitted.place.id
    with pytest.raises(AdmissionInvalid) as used:
        await order(admitted)
    assert used.value.reason == "USED"
    with pytest.raises(AdmissionInvalid):
        await service.leave(admitted.token, at=clock.now())
    assert (await FlashAdmission.get(id=admitted.place.id)).state is AdmissionState.ORDERED


async def test_an_order_that_ends_unpaid_gives_its_piece_back() -> None:
    sale = await make.sale(quota=1)
    id = await order(await join(sale))
    with pytest.raises(FlashSaleSoldOut) as refused:
        await join(sale)
    assert refused.value.may_return
    await promotions.give_back(id, at=clock.now())
    await follow()
    assert (await FlashAdmission.get(id=id)).state is AdmissionState.RETURNED
    await order(await join(sale))
    assert await count(sale) == Count(1, held=1, sold=0, admitted=2)
    assert await FlashDifference.all().count() == 0


async def test_who_lets_places_lapse_is_kept_the_next_one_for_less_long() -> None:
    sale = await make.sale(quota=5, hold_s=300)
    phone = _phone()
    assert (await join(sale, phone=phone)).place.hold_s == 300
    await lapse(at=clock.now() + timedelta(seconds=301))
    assert (await join(sale, phone=phone)).place.hold_s == 150
    await lapse(at=clock.now() + timedelta(seconds=301))
    assert (await join(sale, phone=phone)).place.hold_s == 75
    # Nobody else is.
    assert (await join(sale)).place.hold_s == 300


async def test_the_same_key_finds_the_same_place() -> None:
    sale = await make.sale(quota=1)
    phone, key = _phone(), ids.new().hex
    first = await join(sale, phone=phone, key=key)
    channel = await catalog.channel()
    asked = service.Joining(sale.items[0].id, 1, key, phone=phone, retry=True)
    again = await service.join(NOBODY, asked, channel_id=channel.id, at=clock.now())
    assert again.token == first.token
    assert await count(sale) == Count(1, held=1, sold=0, admitted=1)


async def test_nobody_comes_in_before_the_start_or_while_it_is_stopped() -> None:
    early = await make.sale(starts_at=clock.now() + timedelta(minutes=5))
    with pytest.raises(FlashSaleClosed) as refused:
        await join(early)
    assert refused.value.reason == "NOT_YET"
    sale = await make.sale()
    await join(sale)
    await service.pause_sale(sale.id, caller=NOBODY, address=None, at=clock.now())
    with pytest.raises(FlashSaleClosed) as stopped:
        await join(sale)
    assert stopped.value.reason == "PAUSED"
    await service.resume_sale(sale.id, caller=NOBODY, address=None, at=clock.now())
    await join(sale)
    await service.end_sale(sale.id, caller=NOBODY, address=None, at=clock.now())
    with pytest.raises((FlashSaleClosed, Exception)):
        await join(sale)
    assert (await count(sale)).admitted == 2
