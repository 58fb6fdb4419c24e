"""Allowances: never past their limit, whoever comes at once, and every use accounted for."""

import asyncio
from uuid import UUID

import pytest
from tortoise.exceptions import IntegrityError, OperationalError
from tortoise.transactions import in_transaction

from backend.core import clock, database, ids
from backend.domain.promotions import service
from backend.domain.promotions.allowances import Claim
from backend.domain.promotions.errors import AllowanceSpent
from backend.domain.promotions.models import Allowance, AllowanceHold
from backend.domain.promotions.states import AllowanceHoldState, AllowanceOwner, AllowanceScope

_RECONCILED = """
SELECT a.id FROM allowance a LEFT JOIN allowance_hold h ON h.allowance_id = a.id GROUP BY a.id
HAVING a.held_uses <> coalesce(sum(h.uses) FILTER (WHERE h.state = 'HELD'), 0)
    OR a.used_uses <> coalesce(sum(h.uses) FILTER (WHERE h.state = 'USED'), 0)
    OR a.held_minor <> coalesce(sum(h.minor) FILTER (WHERE h.state = 'HELD'), 0)
    OR a.used_minor <> coalesce(sum(h.minor) FILTER (WHERE h.state = 'USED'), 0)
"""


def total(owner: UUID, *, uses: int = 1, minor: int = 0, most: int | None = None, budget: int | None = None) -> Claim:
    return Claim(
        AllowanceOwner.PROMOTION,
        owner,
        AllowanceScope.TOTAL,
        uses=uses,
        minor=minor,
        most_uses=most,
        most_minor=budget,
    )


async def take(*claims: Claim) -> UUID:
    order = ids.new()
    async with in_transaction():
        await service.hold(order, claims, at=clock.now())
    return order


async def counted(owner: UUID) -> tuple[int, int, int, int]:
    row = await Allowance.get(owner_id=owner, scope=AllowanceScope.TOTAL)
    return row.held_uses, row.used_uses, row.held_minor, row.used_minor


async def test_sixty_four_orders_at_once_never_pass_the_limit(db: str) -> None:
    owner = ids.new()
    tried = await asyncio.gather(*(take(total(owner, most=20)) for _ in range(64)), return_exceptions=True)

    won = [one for one in tried if isinstance(one, UUID)]
    assert len(won) == 20
    assert all(isinstance(one, UUID | AllowanceSpent) for one in tried)
    assert await counted(owner) == (20, 0, 0, 0)
    # Half are paid, half given up, all at once: what comes back can be taken again, to the last.
    now = clock.now()
    await asyncio.gather(
        *(service.use(order, at=now) for order in won[:10]), *(service.give_back(order, at=now) for order in won[10:])
    )
    assert await counted(owner) == (0, 10, 0, 0)
    again = await asyncio.gather(*(take(total(owner, most=20)) for _ in range(64)), return_exceptions=True)
    assert sum(isinstance(one, UUID) for one in again) == 10
    assert await database.fetch(_RECONCILED) == []


async def test_a_budget_is_spent_to_the_cent_and_no_further(db: str) -> None:
    owner = ids.new()
    tried = await asyncio.gather(*(take(total(owner, minor=7, budget=100)) for _ in range(64)), return_exceptions=True)

    assert sum(isinstance(one, UUID) for one in tried) == 14
    assert await counted(owner) == (14, 0, 98, 0)
    await take(total(owner, minor=2, budget=100))
    with pytest.raises(AllowanceSpent):
        await take(total(owner, minor=1, budget=100))


async def test_of_several_claims_all_are_held_or_none(db: str) -> None:
    plenty, little = ids.new(), ids.new()
    await take(total(little, most=1))

    with pytest.raises(AllowanceSpent) as refused:
        await take(total(plenty, most=9), total(little, most=1))

    assert refused.value.owner_id == little
    assert not await Allowance.exists(owner_id=plenty)
    assert await AllowanceHold.all().count() == 1


async def test_what_is_asked_at_once_may_not_pass_the_limit_of_a_first_use(db: str) -> None:
    with pytest.raises(AllowanceSpent):
        await take(total(ids.new(), uses=3, most=2))
    assert await Allowance.all().count() == 0


async def test_late_money_takes_anew_what_is_left_or_nothing(db: str) -> None:
    owner, now = ids.new(), clock.now()
    late = await take(total(owner, most=1))
    await service.give_back(late, at=now)
    await service.retake(late, at=now)
    assert await counted(owner) == (0, 1, 0, 0)

    other = ids.new()
    too_late = await take(total(other, most=1))
    await service.give_back(too_late, at=now)
    await take(total(other, most=1))
    with pytest.raises(AllowanceSpent):
        async with in_transaction():
            await service.retake(too_late, at=now)
    assert await counted(other) == (1, 0, 0, 0)
    assert (await AllowanceHold.get(order_id=too_late)).state is AllowanceHoldState.RETURNED


async def test_done_twice_is_done_once(db: str) -> None:
    owner, now = ids.new(), clock.now()
    order = await take(total(owner, minor=5, most=9))
    for _ in range(2):
        await service.use(order, at=now)
        await service.give_back(order, at=now)
    assert await counted(owner) == (0, 1, 0, 5)


async def test_the_table_itself_refuses_more_than_the_limit(db: str) -> None:
    owner = ids.new()
    order = await take(total(owner, most=2))
    with pytest.raises((IntegrityError, OperationalError)):
        await Allowance.filter(owner_id=owner).update(held_uses=3)
    with pytest.raises((IntegrityError, OperationalError)):
        await AllowanceHold.filter(order_id=order).update(uses=2)
    with pytest.raises((IntegrityError, OperationalError)):
        await AllowanceHold.filter(order_id=order).delete()
