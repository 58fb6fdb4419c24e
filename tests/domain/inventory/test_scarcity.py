"""A glance at codes says the same as counting them."""

from datetime import timedelta

import pytest

from backend.core import clock
from backend.domain.inventory.scarcity import any_short_of_codes
from backend.domain.vault.models import BatchState
from tests.make import catalog, vault

pytestmark = pytest.mark.usefixtures("db")


async def test_short_is_what_has_at_most_so_many_left_to_sell() -> None:
    few, many = await catalog.variant(), await catalog.variant()
    today = clock.shop_day(clock.now())
    await vault.batch(few, codes=3)
    await vault.batch(few, codes=1, expires_on=today)
    await vault.batch(few, codes=9, expires_on=today - timedelta(days=1))
    await vault.batch(few, codes=9, state=BatchState.FROZEN)
    await vault.batch(many, codes=9)

    told = [await any_short_of_codes([many.id, few.id], pieces, clock.now()) for pieces in (3, 4)]

    assert told == [False, True]
    assert not await any_short_of_codes([many.id], 8, clock.now())
    assert await any_short_of_codes([few.id], 3, clock.now() + timedelta(days=1))


async def test_goods_are_short_too_when_a_bundle_is_for_their_sake() -> None:
    code, other = await catalog.variant(), await catalog.variant()
    await vault.batch(code, codes=12)
    await vault.batch(other, codes=90)
    assert not await any_short_of_codes([code.id], 3, clock.now())

    await catalog.bundle([(code, 3), (other, 1)])

    # Four bundles of three codes.
    assert [await any_short_of_codes([code.id], pieces, clock.now()) for pieces in (3, 4)] == [False, True]
    assert not await any_short_of_codes([other.id], 50, clock.now())
