"""Many batches moved at once, each by itself."""

from collections.abc import Sequence
from datetime import datetime

from backend.core.many import Outcome, check_many, each
from backend.core.reasons import checked_reason
from backend.domain.accounts.callers import Caller
from backend.domain.vault.many import BatchWanted
from backend.domain.vault.models import Batch
from backend.domain.vault.service.batches import set_batch_state


async def set_batch_states(
    wanted: Sequence[BatchWanted], *, reason: str, caller: Caller, address: str | None, at: datetime
) -> list[Outcome[Batch]]:
    """Freeze batches, release them, or move them otherwise along their lives; aligned outcomes.

    Raises InvalidInput for the list as a whole, and without a reason.
    """
    why = checked_reason(reason)
    check_many([one.id for one in wanted], "batches")

    async def move(one: BatchWanted) -> tuple[Batch, bool]:
        there = await Batch.get_or_none(id=one.id, version=one.version, state=one.state)
        if there is not None:
            return there, False
        row = await set_batch_state(
            one.id, one.state, version=one.version, reason=why, caller=caller, address=address, at=at
        )
        return row, True

    async def standing(one: BatchWanted) -> Batch | None:
        return await Batch.get_or_none(id=one.id)

    return await each(wanted, move, standing)
