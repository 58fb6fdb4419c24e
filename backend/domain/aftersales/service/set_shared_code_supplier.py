"""Whom a shared code was bought from is told later, or told right: also when it was recalled without knowing that."""

from tortoise.transactions import in_transaction

from backend.domain.aftersales.errors import SupplierClaimRaised
from backend.domain.aftersales.models import Recall, SupplierClaim
from backend.domain.aftersales.recalled.shared_codes import claim_recalled_seats
from backend.domain.vault import access
from backend.domain.vault import service as vault
from backend.domain.vault.shared_models import SharedCode


async def set_shared_code_supplier(
    change: vault.Change, supplier: str | None, purchase_order: str | None
) -> SharedCode:
    """Name the supplier of a shared code; of one whose recall is over its cost is claimed there at once.

    Raises SupplierClaimRaised, SharedCodeUnknown, SharedCodeVersionConflict, InvalidInput.
    """
    async with in_transaction():
        await access.shared_code_locked(change.id, change.version)
        claim = await SupplierClaim.get_or_none(shared_code_id=change.id)
        if claim is not None:
            raise SupplierClaimRaised(claim.supplier)
        row = await vault.set_shared_code_supplier(change, supplier, purchase_order)
        recall = await Recall.get_or_none(shared_code_id=change.id, done_at__not_isnull=True)
        if recall is not None:
            await claim_recalled_seats(recall, row, at=change.at)
    return row
