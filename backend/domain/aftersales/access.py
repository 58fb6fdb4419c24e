"""The guarded ways to what after-sales keeps, and the locks it takes."""

from collections.abc import Sequence
from uuid import UUID

from backend.core import database
from backend.domain.aftersales.errors import CaseUnknown
from backend.domain.aftersales.models import Case
from backend.domain.orders.models import OrderUnit

# In the order of `core/locks.md`: what belongs to the order, then what its units are, by the unit's id.
_OF_ORDER = (
    "SELECT FROM payment WHERE order_id = $1 ORDER BY id FOR UPDATE",
    "SELECT FROM after_sale_case WHERE order_id = $1 AND state IN ('OPEN', 'AWAITING_APPROVAL') ORDER BY id FOR UPDATE",
)
_OF_UNITS = (
    "SELECT FROM manual_task WHERE unit_id = ANY($1::uuid[]) ORDER BY unit_id FOR UPDATE",
    "SELECT FROM voucher WHERE unit_id = ANY($1::uuid[]) ORDER BY unit_id FOR UPDATE",
    "SELECT FROM code WHERE unit_id = ANY($1::uuid[]) AND state IN ('HELD', 'DELIVERED') ORDER BY id FOR UPDATE",
    "SELECT FROM seat WHERE unit_id = ANY($1::uuid[]) AND state IN ('HELD', 'TAKEN') ORDER BY id FOR UPDATE",
)


async def case_locked(id: UUID) -> Case:
    """The case, locked until the transaction ends, its order being locked. Raises `CaseUnknown`."""
    case = await Case.select_for_update().get_or_none(id=id)
    if case is None:
        raise CaseUnknown
    return case


async def hold_still(order_id: UUID, units: Sequence[OrderUnit]) -> None:
    """Nobody reveals, redeems or finishes what these units are until the transaction ends. The order is locked."""
    for statement in _OF_ORDER:
        await database.fetch(statement, order_id)
    ids = [unit.id for unit in units]
    for statement in _OF_UNITS:
        await database.fetch(statement, ids)
