"""Claims are exact, whoever else claims at the same time."""

from datetime import timedelta
from functools import partial

import pytest
from tortoise.transactions import in_transaction

from backend.core import clock
from backend.core.money import Money
from backend.domain.inventory.queries import availability_by_variant
from backend.domain.vault import service
from backend.domain.vault.errors import OutOfStock
from backend.domain.vault.models import Batch, BatchState, Code, CodeState
from backend.domain.vault.queries import codes_by_unit
from backend.domain.vault.values import Wanted
from tests.make import catalog, vault
from tests.make.at_once import MANY, Start

SIXTY_FOUR = pytest.mark.xdist_group("sixty-four")


async def claim(wanted: list[Wanted]) -> bool:
    now = clock.now()
    try:
        async with in_transaction():
            await service.claim(wanted, held_until=now + timedelta(minutes=15), at=now)
    except OutOfStock:
        return False
    return True


@SIXTY_FOUR
async def test_sixty_four_buyers_share_twenty_codes_exactly(many: Start) -> None:
    variant = await catalog.variant()
    await vault.batch(variant, codes=12)
    await vault.batch(variant, codes=8)
    wishes = [vault.wanted(variant) for _ in range(MANY)]

    answers = await many([partial(claim, wish) for wish in wishes], gate="code")

    assert sum(answers) == 20
    held = await Code.filter(state=CodeState.HELD).values_list("unit_id", flat=True)
    assert sorted(held) == sorted(wish[0].unit_id for wish, got in zip(wishes, answers, strict=True) if got)
    assert not await Code.filter(state=CodeState.FREE).exists()


@SIXTY_FOUR
async def test_claims_of_several_pieces_get_all_or_nothing(many: Start) -> None:
    one, two = await catalog.variant(), await catalog.variant()
    await vault.batch(one, codes=60)
    await vault.batch(two, codes=30)
    wishes = [[*vault.wanted(one, 2), *vault.wanted(two, 1)] for _ in range(MANY)]

    answers = await many([partial(claim, wish) for wish in wishes], gate="code")

    got = sum(answers)
    assert await Code.filter(state=CodeState.HELD, variant_id=one.id).count() == 2 * got
    assert await Code.filter(state=CodeState.HELD, variant_id=two.id).count() == got
    # A loser holds its rows for a moment while it fails, so a rival may be refused with one or two left over;
    # what is left can be claimed afterwards.
    while await claim([*vault.wanted(one, 2), *vault.wanted(two, 1)]):
        got += 1
    assert got == 30


async def test_ids_come_back_in_the_order_asked(db: str) -> None:
    one, two = await catalog.variant(), await catalog.variant()
    await vault.batch(one, codes=3)
    await vault.batch(two, codes=3)
    wish = [*vault.wanted(one), *vault.wanted(two), *vault.wanted(one), *vault.wanted(two)]

    found = await service.claim(wish, held_until=None, at=clock.now())

    for id, piece in zip(found, wish, strict=True):
        code = await Code.get(id=id)
        assert (code.unit_id, code.slot, code.variant_id) == (piece.unit_id, piece.slot, piece.variant_id)
        assert code.state is CodeState.HELD


async def test_what_expires_first_is_sold_first_and_what_expired_is_not_sold(db: str) -> None:
    variant = await catalog.variant()
    today = clock.shop_day(clock.now())
    past = await vault.batch(variant, codes=1, expires_on=today - timedelta(days=1))
    endless = await vault.batch(variant, codes=1)
    later = await vault.batch(variant, codes=1, expires_on=today + timedelta(days=9))
    soon = await vault.batch(variant, codes=1, expires_on=today)

    order = []
    for _ in range(3):
        (id,) = await service.claim(vault.wanted(variant), held_until=None, at=clock.now())
        order.append((await Code.get(id=id)).batch_id)

    assert order == [soon.id, later.id, endless.id]
    with pytest.raises(OutOfStock) as refused:
        await service.claim(vault.wanted(variant), held_until=None, at=clock.now())
    assert (refused.value.variant_id, refused.value.available) == (variant.id, 0)
    assert (await Code.get(batch_id=past.id)).state is CodeState.FREE


async def test_of_codes_with_days_of_their_own_the_soonest_is_sold_whatever_its_batch(db: str) -> None:
    variant = await catalog.variant()
    today = clock.shop_day(clock.now())
    dated = await vault.batch(variant, codes=2, expires_on=today + timedelta(days=20))
    await vault.batch(variant, codes=3, own_days=[today + timedelta(days=10), today + timedelta(days=30)])

    order = []
    for _ in range(5):
        (id,) = await service.claim(vault.wanted(variant), held_until=None, at=clock.now())
        code = await Code.get(id=id)
        order.append((code.batch_id == dated.id, (code.expires_on - today).days if code.expires_on else None))

    assert order == [(False, 10), (True, 20), (True, 20), (False, 30), (False, None)]


async def test_what_has_too_few_days_left_is_not_sold(db: str) -> None:
    variant = await catalog.variant(min_days_left=30)
    today = clock.shop_day(clock.now())
    await vault.batch(variant, codes=2, expires_on=today + timedelta(days=29))
    enough = await vault.batch(variant, codes=1, expires_on=today + timedelta(days=30))
    (left,) = await availability_by_variant([variant.id], clock.now())
    assert left.left == 1

    (id,) = await service.claim(vault.wanted(variant), held_until=None, at=clock.now())

    assert (await Code.get(id=id)).batch_id == enough.id
    with pytest.raises(OutOfStock):
        await service.claim(vault.wanted(variant), held_until=None, at=clock.now())
    (left,) = await availability_by_variant([variant.id], clock.now())
    assert left.left == 0
    assert await Code.filter(state=CodeState.FREE).count() == 2


@pytest.mark.parametrize(("own", "days", "told"), [(None, 30, 30), (10, 30, 10), (90, 30, 30), (90, None, 90)])
async def test_a_buyer_is_told_what_ends_sooner(db: str, own: int | None, days: int | None, told: int) -> None:
    variant = await catalog.variant(validity_days=days)
    today = clock.shop_day(clock.now())
    await vault.batch(variant, codes=1, expires_on=today + timedelta(days=own) if own else None)
    wish = vault.wanted(variant)
    await service.claim(wish, held_until=None, at=clock.now())

    await service.deliver([wish[0].unit_id], clock.now())

    ((facts,),) = await codes_by_unit([wish[0].unit_id])
    assert facts.expires_on == today + timedelta(days=told)


@pytest.mark.parametrize("state", [state for state in BatchState if state is not BatchState.ON_SALE])
async def test_only_batches_on_sale_are_claimed(db: str, state: BatchState) -> None:
    batch = await vault.batch(codes=1, state=state)

    with pytest.raises(OutOfStock):
        await service.claim(vault.wanted(batch.variant_id), held_until=None, at=clock.now())

    assert (await Code.get(batch_id=batch.id)).state is CodeState.FREE


async def test_a_freeze_takes_effect_at_the_next_claim(db: str) -> None:
    batch = await vault.batch(codes=2)
    await service.claim(vault.wanted(batch.variant_id), held_until=None, at=clock.now())

    await Batch.filter(id=batch.id).update(state=BatchState.FROZEN)

    with pytest.raises(OutOfStock):
        await service.claim(vault.wanted(batch.variant_id), held_until=None, at=clock.now())


async def test_a_claim_of_nothing_is_nothing(db: str) -> None:
    assert await service.claim([], held_until=None, at=clock.now()) == []


async def test_delivering_tells_the_cost_once(db: str) -> None:
    batch = await vault.batch(codes=3, cost=640)
    wish = vault.wanted(batch.variant_id, 2)
    await service.claim(wish, held_until=None, at=clock.now())
    units = [piece.unit_id for piece in wish]

    assert await service.deliver(units, clock.now()) == dict.fromkeys(units, Money(640, "CNY"))
    assert await service.deliver(units, clock.now()) == {}
    assert await service.release(units) == 0
    assert await Code.filter(state=CodeState.DELIVERED).count() == 2


async def test_released_codes_are_free_again(db: str) -> None:
    batch = await vault.batch(codes=1)
    wish = vault.wanted(batch.variant_id)
    await service.claim(wish, held_until=None, at=clock.now())

    assert await service.release([wish[0].unit_id]) == 1

    code = await Code.get(batch_id=batch.id)
    assert (code.state, code.unit_id, code.slot) == (CodeState.FREE, None, None)
