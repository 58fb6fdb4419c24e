"""Whatever becomes of seats, held + sold + free is how many there are, and each has one holder at most."""

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import clock, database, ids
from backend.domain.inventory import service as inventory
from backend.domain.inventory.queries import availability_by_variant
from backend.domain.vault import service as vault
from backend.domain.vault.errors import OutOfStock
from backend.domain.vault.shared_models import Seat, SharedCode
from tests.make import shared
from tests.make.vault import wanted

pytestmark = pytest.mark.usefixtures("db")
STEPS = ("hold", "hold two", "release", "deliver", "give back", "revoke")


async def counted(variant_id: UUID) -> None:
    """The counters say what the seats are, and availability is what is left."""
    codes = await SharedCode.filter(variant_id=variant_id)
    for code in codes:
        seats = Seat.filter(shared_code_id=code.id)
        assert (await seats.filter(state="HELD").count(), await seats.filter(state="TAKEN").count()) == (
            code.held,
            code.sold,
        )
        assert 0 <= code.free <= code.cap
    (stock,) = await availability_by_variant([variant_id], clock.now())
    assert stock.left == sum(code.free for code in codes)


class Seats:
    """The orders that hold or have something, by what they hold."""

    def __init__(self, variant_id: UUID) -> None:
        self.variant_id = variant_id
        self.held: list[tuple[UUID, list[UUID]]] = []
        self.taken: list[UUID] = []

    async def hold(self, pieces: int) -> None:
        order_id, units = ids.new(), wanted(self.variant_id, pieces)
        left = sum(code.free for code in await SharedCode.filter(variant_id=self.variant_id))
        now = clock.now()
        if left < pieces:
            with pytest.raises(OutOfStock) as refused:
                async with in_transaction():
                    await inventory.hold(order_id, units, until=now + timedelta(minutes=15), at=now)
            assert refused.value.available == left
            return
        async with in_transaction():
            await inventory.hold(order_id, units, until=now + timedelta(minutes=15), at=now)
        self.held.append((order_id, [unit.unit_id for unit in units]))

    async def step(self, step: str) -> None:
        at = clock.now()
        if step.startswith("hold"):
            await self.hold(2 if step == "hold two" else 1)
        elif step in ("release", "deliver") and self.held:
            order_id, units = self.held.pop(0)
            async with in_transaction():
                if step == "release":
                    assert await inventory.release(order_id, at)
                else:
                    assert await inventory.consume(order_id, at)
                    assert set(await vault.deliver_seats(units, at)) == set(units)
                    self.taken += units
        elif step in ("give back", "revoke") and self.taken:
            unit = self.taken.pop(0)
            async with in_transaction():
                if step == "give back":
                    await inventory.free_seats([unit], at=at)
                else:
                    seat = await Seat.get(unit_id=unit)
                    await vault.revoke_seat(seat.id, reason="why", actor="system", address=None, at=at)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(STEPS), min_size=5, max_size=25))
async def test_seats_are_counted_whatever_becomes_of_them(steps: list[str]) -> None:
    first = await shared.shared_code(seats=2)
    await shared.shared_code(await first.variant, seats=1)
    seats = Seats(first.variant_id)
    for step in steps:
        await seats.step(step)
        await counted(first.variant_id)


async def test_the_database_keeps_the_bounds_itself() -> None:
    code = await shared.shared_code(seats=1)
    async with in_transaction():
        await vault.claim_seats(wanted(code.variant_id), clock.now())
    with pytest.raises(IntegrityError):
        await database.execute("UPDATE shared_code SET cap = 0 WHERE id = $1", code.id)
    with pytest.raises(IntegrityError):
        await Seat.create(shared_code_id=code.id, unit_id=ids.new(), slot=0)
    with pytest.raises(IntegrityError):
        await database.execute("UPDATE shared_secret SET sealed = 'other'::bytea WHERE shared_code_id = $1", code.id)
    await counted(code.variant_id)
