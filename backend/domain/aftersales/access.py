"""The guarded ways to what after-sales keeps, and the locks it takes."""

from collections.abc import Sequence
from uuid import UUID

from backend.core import database
from backend.domain.aftersales.errors import CaseUnknown
from backend.domain.aftersales.models import Case
from backend.domain.orders.models import OrderUnit

# Manual tasks, then vouchers, then codes (`core/locks.md`), each by the unit's id.
_HOLD_STILL = (
    "SELECT FROM manual_task WHERE unit_id = ANY($1::uuid[]) ORDER BY unit_id FOR UPDATE",
    "SELECT FROM voucher WHERE unit_id = ANY($1::uuid[]) ORDER BY unit_id FOR UPDATE",
    "SELECT FROM code WHERE unit_id = ANY($1::uuid[]) AND state IN ('HELD', 'DELIVERED') ORDER BY id FOR UPDATE",
)


async def case_locked(id: UUID) -> Case:
    """The case, locked until the transaction ends, its order being locked. Raises `CaseUnknown`."""
    case = await Case.select_for_update().get_or_none(id=id)
    if case is None:
        raise CaseUnknown
    return case


async def hold_still(units: Sequence[OrderUnit]) -> None:
    """Nobody reveals, redeems or finishes what these units are until the transaction ends. The order is locked."""
    ids = [unit.id for unit in units]
    for statement in _HOLD_STILL:
        await database.fetch(statement, ids)
