"""CODE: the held code becomes the buyer's, who may reveal it."""

from collections.abc import Mapping
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core.money import Money
from backend.domain.fulfilment.kinds.due import Due, DueUnit
from backend.domain.vault import service as vault
from backend.domain.vault.errors import OutOfStock
from backend.domain.vault.values import Wanted


async def deliver(due: Due) -> Mapping[UUID, Money | None]:
    """Hand the held codes over; a unit whose hold was lost claims another code, or stays due when there is none."""
    costs = await vault.deliver([unit.id for unit in due.units], due.at)
    missing = [unit for unit in due.units if unit.id not in costs]
    if missing and await _reclaim(due, missing):
        costs = {**costs, **await vault.deliver([unit.id for unit in missing], due.at)}
    return costs


async def _reclaim(due: Due, missing: list[DueUnit]) -> bool:
    """Claim a code for each, or for as many as there are: one by one once they do not suffice for all."""
    wanted = [Wanted(unit_id=unit.id, slot=unit.slot, variant_id=unit.variant_id) for unit in missing]
    wanted.sort(key=lambda each: each.variant_id)
    if await _claimed(due, wanted):
        return True
    return any([len(wanted) > 1 and await _claimed(due, [each]) for each in wanted])


async def _claimed(due: Due, wanted: list[Wanted]) -> bool:
    try:
        async with in_transaction():
            await vault.claim(wanted, held_until=None, at=due.at)
    except OutOfStock:
        return False
    return True
