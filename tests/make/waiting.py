"""Orders that are paid while something in them is still to be chosen."""

from backend.core import clock, ids
from backend.domain.accounts.callers import Caller
from backend.domain.aftersales.service import Choosing, choose_options
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.orders.models import Order, OrderUnit
from tests.make import catalog, vault


async def menu(*stock: int, price: int = 1500, picks: int = 2) -> tuple[Variant, list[Variant], Variant]:
    """A thing for 10 yuan, options for 4, 8, 12 … of which so many are there, and a bundle of them."""
    fixed = await catalog.variant(price=1000)
    options = [await catalog.variant(price=400 * place) for place in range(1, len(stock) + 1)]
    for variant, codes in zip([fixed, *options], (80, *stock), strict=True):
        if codes:
            await vault.batch(variant, codes=codes, cost=100)
    choices = [(picks, [(option, 1) for option in options])]
    return fixed, options, await catalog.bundle([(fixed, 1)], price=price, choices=choices, may_wait=True)


async def open_units(order: Order) -> list[OrderUnit]:
    """What is still to be chosen of an order, in its places."""
    return await OrderUnit.filter(order_id=order.id, kind=FulfilmentKind.CHOICE).order_by("position")


async def choose(unit: OrderUnit, *options: Variant, by: Caller, key: str | None = None) -> Order:
    """What its buyer does."""
    wanted = Choosing(unit.id, tuple(option.id for option in options))
    return await choose_options(wanted, caller=by, address=None, key=key or ids.new().hex, at=clock.now())
