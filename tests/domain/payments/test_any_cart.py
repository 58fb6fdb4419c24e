"""Whatever is in the cart, its pieces share what was paid to the cent, and all of it can go back."""

from collections.abc import Sequence
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tortoise.transactions import in_transaction

from backend.core import clock
from backend.domain.aftersales.choosing import options_of
from backend.domain.catalog.models import Variant
from backend.domain.orders import access
from backend.domain.orders.models import Order, OrderLine, OrderUnit
from backend.domain.orders.states import OrderState
from backend.domain.payments import service
from backend.domain.payments.models import Payment
from tests.make import catalog, orders, prices, vault
from tests.make.purse import bought
from tests.make.waiting import choose, open_units

pytestmark = pytest.mark.usefixtures("db")

minor = st.integers(0, 999)
Taken = dict[UUID, Sequence[Variant]]


class Shelf:
    """Goods drawn from an example: single ones, bundles, bundles of choices; some at a list's price."""

    def __init__(self, data: st.DataObject) -> None:
        self._draw, self.taken = data.draw, Taken()

    async def single(self) -> Variant:
        made = await catalog.variant(price=self._draw(minor) + 1, list_price=2000)
        await vault.batch(made, codes=12)
        return made

    async def parts(self, most: int) -> list[tuple[Variant, int]]:
        return [(await self.single(), self._draw(st.integers(1, 2))) for _ in range(self._draw(st.integers(1, most)))]

    async def bundle(self) -> Variant:
        return await catalog.bundle(await self.parts(3), price=self._draw(minor), list_price=20_000)

    async def choice(self) -> Variant:
        options = [*await self.parts(2), *await self.parts(1)]
        picks = self._draw(st.integers(1, len(options) - 1))
        made = await catalog.bundle(
            await self.parts(1), price=self._draw(minor), list_price=20_000, choices=[(picks, options)]
        )
        self.taken[made.id] = [option for option, _ in self._draw(st.permutations(options))[:picks]]
        return made

    async def later(self) -> Variant:
        """Of this one nothing is chosen before it is paid."""
        return await catalog.bundle(
            await self.parts(2),
            price=self._draw(minor),
            list_price=20_000,
            choices=[(1, await self.parts(2) + await self.parts(1))],
            may_wait=True,
        )

    async def cart(self) -> list[tuple[Variant, int]]:
        sorts = [self.single, self.bundle, self.choice, self.later]
        kinds = self._draw(st.lists(st.sampled_from(sorts), min_size=1, max_size=3))
        goods = [(await kind(), self._draw(st.integers(1, 2))) for kind in kinds]
        listed = [(variant, self._draw(minor)) for variant, _ in goods if self._draw(st.booleans())]
        if listed:
            await prices.price_list(*listed)
        return goods


@given(data=st.data())
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_any_cart_is_shared_and_comes_back_to_the_cent(purse, data):
    shelf = Shelf(data)
    buyer = await orders.customer()
    order = await bought(await shelf.cart(), by=buyer, taken=shelf.taken)
    for unit in await open_units(order):
        if data.draw(st.booleans()):
            line = await OrderLine.get(id=unit.line_id)
            assert unit.choice is not None
            option = data.draw(st.sampled_from(options_of(line.snapshot, unit.choice)))
            await choose(unit, await Variant.get(id=option.variant_id), by=buyer)
    units = await OrderUnit.filter(order_id=order.id)
    pieces = [unit for unit in units if unit.kind != "BUNDLE"]
    assert sum(unit.paid_minor for unit in pieces) == order.total_minor
    for line in await OrderLine.filter(order_id=order.id):
        assert sum(unit.paid_minor for unit in pieces if unit.line_id == line.id) == line.total_minor
    for whole in units:
        inside = [unit.paid_minor for unit in units if unit.parent_id == whole.id]
        assert not inside or sum(inside) == whole.paid_minor

    waiting = data.draw(st.permutations(pieces))
    while waiting:
        at_once = data.draw(st.integers(1, len(waiting)))
        async with in_transaction():
            parts = {unit.id: unit.paid_minor for unit in waiting[:at_once]}
            await service.give_back(await access.locked(order.id), parts, reason="test", at=clock.now())
        waiting = waiting[at_once:]
    await service.refund_due(at=clock.now())
    assert sum(purse.given(row.reference) for row in await Payment.filter(order_id=order.id)) == order.total_minor
    row = await Order.get(id=order.id)
    assert (row.refunded_minor, row.state) == (order.total_minor, OrderState.REFUNDED)
