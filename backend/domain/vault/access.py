"""The guarded way to a batch."""

from uuid import UUID

from backend.domain.vault.errors import BatchUnknown
from backend.domain.vault.models import Batch


async def batch_locked(id: UUID) -> Batch:
    """The batch, locked until the transaction ends; raises BatchUnknown."""
    batch = await Batch.filter(id=id).select_for_update().first()
    if batch is None:
        raise BatchUnknown()
    return batch
