"""Orders that something is to be done about, and the people who do it."""

from datetime import datetime

from backend.core import clock, database, ids
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.permissions import Role
from backend.domain.catalog.models import Variant
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.vault import service as codes
from backend.domain.vault.models import Code
from backend.domain.vault.values import Viewer, ViewerKind
from tests.make import accounts
from tests.make.outbox import drain
from tests.make.purse import bought


async def delivered(
    goods: list[tuple[Variant, int]], *, by: Caller | None = None, email: str | None = None, at: datetime | None = None
) -> Order:
    """An order paid and handed over."""
    order = await bought(goods, by=by, email=email, at=at)
    await drain()
    return await Order.get(id=order.id)


async def leaves(order: Order) -> list[OrderUnit]:
    """The order's units but the bundles' own, in their places."""
    return await OrderUnit.filter(order_id=order.id).exclude(kind="BUNDLE").order_by("position")


async def staff(role: Role = Role.SUPPORT) -> Caller:
    """Somebody who works for the shop, as a caller."""
    row = await accounts.staff(role)
    return Caller(session_id=ids.new(), staff_id=row.id, role=role)


async def reveal(unit: OrderUnit, *, at: datetime | None = None) -> Code:
    """The unit's buyer looks at its code."""
    code = await Code.get(unit_id=unit.id, state="DELIVERED")
    await codes.reveal(code.id, viewer=Viewer(ViewerKind.CUSTOMER), at=at or clock.now())
    return await Code.get(id=code.id)


async def set_rule(kind: str, stage: str, **values: object) -> None:
    """Change a cell of the matrix behind everybody's back."""
    for name, value in values.items():
        await database.execute(f"UPDATE policy_rule SET {name} = $3 WHERE kind = $1 AND stage = $2", kind, stage, value)


def key() -> str:
    """A fresh idempotency key."""
    return ids.new().hex
