"""What goods cost that were bought in another currency, and counted by their number before: told apart by the upgrade.

The step of `0006/orders.sql` is run on a shop brought back to how it was kept then; it must say what is said today.
"""

from pathlib import Path
from typing import Any

import asyncpg
import pytest

from backend.core import database
from backend.core.money import Money
from backend.domain.orders.models import Order
from backend.domain.suppliers.ports import AnswerState
from tests.make import catalog, supplier, vault
from tests.make.desk import Desk, asked, desk
from tests.make.purse import bought, purse

__all__ = ["desk", "purse"]

pytestmark = pytest.mark.usefixtures("purse")

SQL = Path(__file__).parents[2] / "backend/migrations/sql/0006/orders.sql"
BEGINS = "-- What was bought in another currency"
UNITS = "SELECT id, cost_minor, bought_minor, bought_currency FROM order_unit ORDER BY id"
ORDERS = 'SELECT id, cost_minor, cost_unknown FROM "order" ORDER BY id'
# As it was kept: every cost a number, whatever it was bought in.
AS_IT_WAS = (
    """UPDATE order_unit SET cost_minor = coalesce(bought_minor, cost_minor), bought_minor = NULL,
           bought_currency = NULL WHERE kind <> 'BUNDLE'""",
    """UPDATE order_unit b SET cost_minor = (SELECT sum(u.cost_minor) FROM order_unit u WHERE u.parent_id = b.id)
       WHERE kind = 'BUNDLE'""",
    """UPDATE "order" o SET cost_unknown = false, cost_minor = (
           SELECT coalesce(sum(u.cost_minor), 0) FROM order_unit u WHERE u.order_id = o.id AND u.kind <> 'BUNDLE')""",
)


async def kept() -> list[Any]:
    """What every unit and every order cost."""
    return [dict(row) for sql in (UNITS, ORDERS) for row in await database.fetch(sql)]


async def test_costs_in_another_currency_are_told_apart(db: str, redis: Any, desk: Desk) -> None:
    ours, theirs = await catalog.variant(price=2000), await catalog.variant(price=2000)
    await vault.batch(ours, codes=5)
    await vault.batch(theirs, codes=5, cost=150, currency="USD")
    plain = await bought([(ours, 2)])
    mixed = await bought([(ours, 1), (theirs, 1)])
    bundled = await bought([(await catalog.bundle([(ours, 1), (theirs, 1)], price=2500), 1)])
    topup = await supplier.topup()
    await supplier.offer(await supplier.supplier(currency="USD"), topup, cost_minor=690)
    topped, at_supplier = await asked(topup)
    await desk.tell(at_supplier, AnswerState.DELIVERED)
    told = await kept()
    assert {row["bought_currency"] for row in told if "bought_currency" in row} == {None, "USD"}
    for sql in AS_IT_WAS:
        await database.execute(sql)
    assert await Order.filter(cost_unknown=True).count() == 0
    assert (await Order.get(id=mixed.id)).cost_minor == 700 + 150

    _, begins, rest = SQL.read_text().partition(BEGINS)
    assert begins
    step = begins + rest.partition("\n\n")[0]
    connection = await asyncpg.connect(db)
    try:
        await connection.execute(step)
        once = await kept()
        # It finds nothing more to do.
        await connection.execute(step)
    finally:
        await connection.close()

    assert once == told
    assert await kept() == told
    unknown = {row.id for row in await Order.filter(cost_unknown=True)}
    assert unknown == {mixed.id, bundled.id, topped.id}
    assert Money((await Order.get(id=plain.id)).cost_minor, "CNY").decimal() == "14.00"
