"""Shared codes for tests, sealed for real, and those who have a seat in them."""

from datetime import date
from itertools import count

from backend.core import clock, ids
from backend.core.money import Money
from backend.domain.accounts.callers import Caller
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.vault import service
from backend.domain.vault.shared_models import Seat, SharedCode
from backend.domain.vault.values import CodeContent
from tests.make import catalog, paid, vault

_number = count(1)


def secret() -> CodeContent:
    """A password nobody had."""
    return CodeContent(number="family@example.com", secret=f"Open-Sesame-{next(_number)}")


async def variant(price: int = 1000) -> Variant:
    """What is sold by the seat."""
    return await catalog.variant(kind=FulfilmentKind.SHARED, price=price)


async def shared_code(
    goods: Variant | None = None,
    *,
    seats: int = 3,
    cost: int = 500,
    expires_on: date | None = None,
    content: CodeContent | None = None,
    supplier: str | None = None,
) -> SharedCode:
    """A shared code on sale, bought of a supplier by order "P-1" if one is named."""
    vault.bind_keys()
    goods = goods or await variant()
    new = service.NewSharedCode(
        goods.id,
        f"Account {next(_number)}",
        content or secret(),
        seats,
        Money(cost, "CNY"),
        expires_on,
        supplier,
        "P-1" if supplier else None,
    )
    return await service.create_shared_code(new, caller=Caller(), address=None, key=ids.new().hex, at=clock.now())


async def rotated(code: SharedCode, content: CodeContent | None = None) -> SharedCode:
    """Its secret is another one now."""
    version = (await SharedCode.get(id=code.id)).version
    change = service.Change(code.id, version, "It leaked", Caller(), None, clock.now())
    return await service.rotate_shared_code(change, content or secret(), key=ids.new().hex)


async def holder(code: SharedCode, *, by: Caller | None = None) -> tuple[Order, OrderUnit, Seat]:
    """Somebody bought a seat of it, or of an earlier one with a free seat."""
    order = await paid.delivered([(await Variant.get(id=code.variant_id), 1)], by=by)
    unit = await OrderUnit.get(order_id=order.id)
    return order, unit, await Seat.get(unit_id=unit.id)
