"""CODE: the held code becomes the buyer's, who may reveal it."""

from collections.abc import Mapping
from uuid import UUID

from backend.domain.fulfilment.errors import GoodsMissing
from backend.domain.fulfilment.kinds.due import Due, DueUnit
from backend.domain.vault import service as vault
from backend.domain.vault.errors import OutOfStock
from backend.domain.vault.values import Wanted


async def deliver(due: Due) -> Mapping[UUID, int]:
    """Hand the held codes over; a unit whose hold was lost claims another code, or `GoodsMissing` is raised."""
    costs = await vault.deliver([unit.id for unit in due.units], due.at)
    missing = [unit for unit in due.units if unit.id not in costs]
    if missing:
        await _reclaim(due, missing)
        costs = {**costs, **await vault.deliver([unit.id for unit in missing], due.at)}
    if len(costs) != len(due.units):
        raise GoodsMissing
    return costs


async def _reclaim(due: Due, missing: list[DueUnit]) -> None:
    wanted = [Wanted(unit_id=unit.id, slot=unit.slot, variant_id=unit.variant_id) for unit in missing]
    try:
        await vault.claim(wanted, held_until=None, at=due.at)
    except OutOfStock:
        raise GoodsMissing from None
