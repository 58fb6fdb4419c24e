"""Places of goods with a cap: sold again once their money goes back unused, and only then, and only once."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from backend.core import clock, database, ids
from backend.core.outbox.models import OutboxMessage
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales import service as aftersales
from backend.domain.aftersales.states import CaseState
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.inventory import service
from backend.domain.inventory.models import Capacity, Hold
from backend.domain.inventory.queries import availability_by_variant
from backend.domain.orders.models import Order
from backend.domain.payments.models import Refund
from backend.domain.redemption import service as redemption
from backend.domain.redemption.models import Voucher
from backend.domain.redemption.queries import token_of
from tests.make import catalog, orders
from tests.make.aftersales import delivered, key, leaves, set_rule, staff
from tests.make.books import give_back
from tests.make.outbox import drain
from tests.make.purse import bought

pytestmark = pytest.mark.usefixtures("db", "purse", "redis")
CAPPED = (FulfilmentKind.VOUCHER, FulfilmentKind.MEMBERSHIP, FulfilmentKind.MANUAL)


async def capped(kind: FulfilmentKind, cap: int = 5, **facts: Any) -> Variant:
    return await catalog.variant(kind=kind, price=1000, cap=cap, **facts)


async def counts(variant: Variant) -> tuple[int, int]:
    row = await Capacity.get(variant_id=variant.id)
    return row.held, row.sold


async def refund(order: Order, *places: int) -> None:
    units = await leaves(order)
    case = await aftersales.refund_units(
        order.id,
        [units[place].id for place in places or range(len(units))],
        reason="not wanted",
        caller=await staff(Role.OWNER),
        address=None,
        key=key(),
        at=clock.now(),
    )
    assert case.state is CaseState.DONE
    await drain()


async def used_once(order: Order) -> None:
    voucher = await Voucher.filter(order_id=order.id).order_by("id").first()
    assert voucher is not None
    await redemption.redeem_voucher(
        token_of(voucher), idempotency_key=ids.new().hex, actor="staff:x", address=None, at=clock.now()
    )


async def adds_up() -> None:
    """What is counted is what the holds name."""
    wrong = await database.fetch(
        """SELECT c.variant_id, c.held, c.sold FROM capacity c LEFT JOIN LATERAL (
               SELECT coalesce(sum(n::int) FILTER (WHERE state = 'ACTIVE'), 0) AS held,
                   coalesce(sum(n::int) FILTER (WHERE state = 'CONSUMED'), 0) AS sold
               FROM hold, jsonb_each_text(hold.capacity) AS e(variant, n)
               WHERE variant::uuid = c.variant_id AND state <> 'RELEASED'
           ) AS named ON true WHERE (c.held, c.sold) <> (named.held, named.sold)"""
    )
    assert not wrong


@pytest.mark.parametrize("kind", CAPPED)
async def test_what_was_paid_and_not_handed_over(kind):
    goods = await capped(kind)
    order = await bought([(goods, 3)])
    (one, two, _) = await leaves(order)

    await give_back(order, {two.id: 1000})

    assert await counts(goods) == (0, 2)
    hold = await Hold.get(order_id=order.id)
    assert (len(hold.unit_ids), hold.capacity) == (2, {str(goods.id): 2})
    await give_back(order, {one.id: 400})  # a part of the price: the piece is still the buyer's
    assert await counts(goods) == (0, 2)
    await give_back(order, {one.id: 600})
    assert await counts(goods) == (0, 1)
    await drain()
    assert await counts(goods) == (0, 1)
    await adds_up()


async def test_a_voucher_that_no_shop_took():
    goods = await capped(FulfilmentKind.VOUCHER, cap=3, uses=2)
    order = await delivered([(goods, 3)])
    (stock,) = await availability_by_variant([goods.id], clock.now())
    assert stock.left == 0
    await OutboxMessage.all().delete()

    await refund(order, 0, 2)

    assert await counts(goods) == (0, 1)
    (stock,) = await availability_by_variant([goods.id], clock.now())
    assert stock.left == 2
    (told,) = await OutboxMessage.filter(topic="stock.changed")
    assert told.payload == {"variant_ids": [str(goods.id)]}
    again = await delivered([(goods, 2)])
    assert again.state == "DELIVERED"
    assert await counts(goods) == (0, 3)
    await adds_up()


async def test_a_voucher_that_expired_unused():
    goods = await capped(FulfilmentKind.VOUCHER, validity_days=1)
    order = await delivered([(goods, 1)])
    await redemption.expire_due(at=clock.now() + timedelta(days=2))
    await set_rule("VOUCHER", "EXPIRED", refund="ALLOWED")

    await refund(order)

    assert await counts(goods) == (0, 0)


async def test_not_a_voucher_that_was_used():
    goods = await capped(FulfilmentKind.VOUCHER, uses=2)
    order = await delivered([(goods, 2)])
    await used_once(order)
    await set_rule("VOUCHER", "REDEEMED", refund="ALLOWED")

    await refund(order)

    assert await Voucher.filter(state="VOIDED").count() == 2
    assert await counts(goods) == (0, 1)
    await adds_up()


async def test_a_membership_that_had_not_begun_and_not_the_one_that_runs():
    goods = await capped(FulfilmentKind.MEMBERSHIP)
    buyer = await orders.customer()
    first = await delivered([(goods, 1)], by=buyer)
    second = await delivered([(goods, 1)], by=buyer)  # begins when the first one ends
    assert await counts(goods) == (0, 2)
    await set_rule("MEMBERSHIP", "DELIVERED_UNREVEALED", refund="ALLOWED")

    await refund(second)
    assert await counts(goods) == (0, 1)

    await refund(first)
    assert await counts(goods) == (0, 1)
    await adds_up()


async def test_the_capped_parts_of_a_bundle():
    voucher, member = await capped(FulfilmentKind.VOUCHER), await capped(FulfilmentKind.MEMBERSHIP)
    bundle = await catalog.bundle([(voucher, 2), (member, 1)], price=3000)
    order = await bought([(bundle, 2)])
    assert (await counts(voucher), await counts(member)) == ((0, 4), (0, 2))

    await give_back(order, {unit.id: unit.paid_minor for unit in (await leaves(order))[:3]})

    assert (await counts(voucher), await counts(member)) == ((0, 2), (0, 1))
    await adds_up()


async def test_goods_whose_cap_came_after_they_were_sold_take_no_place():
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, price=1000)
    before = await bought([(goods, 2)])
    await Variant.filter(id=goods.id).update(cap=3)
    after = await bought([(goods, 2)])
    assert await counts(goods) == (0, 2)

    await give_back(before, {unit.id: 1000 for unit in await leaves(before)})
    assert await counts(goods) == (0, 2)

    # A cap that was lowered below what is sold: places come back all the same, none is for sale.
    await Variant.filter(id=goods.id).update(cap=1)
    (unit, _) = await leaves(after)
    await give_back(after, {unit.id: 1000})
    assert await counts(goods) == (0, 1)
    (stock,) = await availability_by_variant([goods.id], clock.now())
    assert stock.left == 0


async def test_an_order_that_was_given_back_already_gives_nothing_twice():
    goods = await capped(FulfilmentKind.VOUCHER, cap=2)
    order = await bought([(goods, 2)])
    (unit, _) = await leaves(order)
    await give_back(order, {unit.id: 1000})

    assert await service.return_capacity(order.id, {unit.id: goods.id}, at=clock.now()) == 0
    assert await service.return_capacity(ids.new(), {ids.new(): goods.id}, at=clock.now()) == 0
    waiting = await orders.placed([(goods, 1)])
    (held,) = await leaves(waiting)
    assert await service.return_capacity(waiting.id, {held.id: goods.id}, at=clock.now()) == 0

    assert await counts(goods) == (1, 1)
    await adds_up()


async def test_money_that_came_after_the_place_went_to_another_takes_none_and_returns_none():
    goods = await capped(FulfilmentKind.VOUCHER, cap=1)
    late = await orders.placed([(goods, 1)])
    await service.release(late.id, clock.now())
    other = await bought([(goods, 1)])
    (unit,) = await leaves(late)

    assert await service.return_capacity(late.id, {unit.id: goods.id}, at=clock.now()) == 0

    assert await counts(goods) == (0, 1)
    await give_back(other, {(await leaves(other))[0].id: 1000})
    assert await counts(goods) == (0, 0)


async def test_by_many_at_once_each_place_comes_back_once():
    goods = await capped(FulfilmentKind.VOUCHER, cap=8)
    some = [await bought([(goods, 2)]) for _ in range(4)]
    units = [(order, unit) for order in some for unit in await leaves(order)]

    tries = [give_back(order, {unit.id: 1000}) for order, unit in units for _ in range(4)]
    done = await asyncio.gather(*tries, return_exceptions=True)

    assert sum(isinstance(each, list) for each in done) == 8
    assert await Refund.all().count() == 8
    assert await counts(goods) == (0, 0)
    await adds_up()
