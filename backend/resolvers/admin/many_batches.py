"""Staff move many batches at once."""

from typing import Annotated, TypeAlias

import strawberry

from backend.domain.accounts.permissions import Permission
from backend.domain.vault import service
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, union
from backend.schema.invalid import InvalidInput
from backend.schema.many_batches import BatchesChanged, ChangedBatch, SetBatchStatesInput

SetBatchStatesResult: TypeAlias = Annotated[
    BatchesChanged | InvalidInput, union("SetBatchStatesResult", "What became of each, or why nothing was tried.")
]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.VAULT_WRITE)
    async def set_batch_states(
        self, info: Info, input: Annotated[SetBatchStatesInput, arg(STAFF, "Which, their states, and why.")]
    ) -> SetBatchStatesResult:
        """Freeze batches, release them, or move them otherwise along their lives: each by itself, all in one call."""
        asked = info.context
        outcomes = await service.set_batch_states(
            [one.wanted() for one in input.batches],
            reason=input.reason,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return BatchesChanged(
            batches=[
                ChangedBatch.of(one.id, outcome, asked.locale)
                for one, outcome in zip(input.batches, outcomes, strict=True)
            ]
        )
