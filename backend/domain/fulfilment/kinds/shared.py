"""SHARED: the held seat becomes the buyer's, who may reveal the secret that all holders see."""

from collections.abc import Mapping
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core.money import Money
from backend.domain.fulfilment.kinds.due import Due, DueUnit
from backend.domain.vault import service as vault
from backend.domain.vault.errors import OutOfStock
from backend.domain.vault.values import Wanted


async def deliver(due: Due) -> Mapping[UUID, Money | None]:
    """Hand the held seats over; a unit whose hold was lost takes another seat, or stays due when there is none."""
    costs = await vault.deliver_seats([unit.id for unit in due.units], due.at)
    missing = [unit for unit in due.units if unit.id not in costs]
    claimed = [unit.id for unit in missing if await _claimed(due, unit)]
    return {**costs, **await vault.deliver_seats(claimed, due.at)} if claimed else costs


async def _claimed(due: Due, unit: DueUnit) -> bool:
    try:
        async with in_transaction():
            await vault.claim_seats([Wanted(unit_id=unit.id, slot=unit.slot, variant_id=unit.variant_id)], due.at)
    except OutOfStock:
        return False
    return True
