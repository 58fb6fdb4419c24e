"""Many batches moved at once, each by itself."""

import strawberry

from backend.core import ids
from backend.core.many import Outcome
from backend.domain.vault import models
from backend.domain.vault.many import BatchWanted
from backend.domain.vault.states import BatchState
from backend.schema.doors import STAFF, given, shown, typed
from backend.schema.many import ManyOutcome, told
from backend.schema.vault import Batch


@typed(STAFF)
class ChangedBatch:
    """What became of one of many batches."""

    id: strawberry.ID = shown(STAFF, "The batch, as it was asked for.")
    outcome: ManyOutcome = shown(STAFF, "Whether it changed.")
    batch: Batch | None = shown(STAFF, "It as it stands; null when there is none.")
    code: str | None = shown(STAFF, "Why it was refused: the code of the refusal, e.g. TRANSITION_REFUSED; else null.")
    message: str | None = shown(STAFF, "Why it was refused, in the reader's language; else null.")

    @classmethod
    def of(cls, id: strawberry.ID, outcome: Outcome[models.Batch], locale: str) -> "ChangedBatch":
        """From the domain's outcome."""
        said = told(outcome, locale)
        return cls(
            id=id,
            outcome=said.outcome,
            batch=Batch.of(outcome.row) if outcome.row is not None else None,
            code=said.code,
            message=said.message,
        )


@typed(STAFF)
class BatchesChanged:
    """What became of each batch."""

    batches: list[ChangedBatch] = shown(STAFF, "One for each that was asked for, in that order.", size=100)


@given(STAFF)
class BatchStateInput:
    """A batch, and the state it shall have."""

    id: strawberry.ID = shown(STAFF, "The batch's global id.")
    version: int = shown(STAFF, "The version you read.")
    state: BatchState = shown(STAFF, "One of its `nextStates`.")

    def wanted(self) -> BatchWanted:
        """As the domain takes it; an id that is none finds nothing."""
        return BatchWanted(ids.parse("bat", self.id) or ids.new(), self.version, self.state)


@given(STAFF)
class SetBatchStatesInput:
    """Batches, each with the state it shall have, and why."""

    batches: list[BatchStateInput] = shown(STAFF, "1 to 100, none twice.")
    reason: str = shown(STAFF, "Why, at most 500 characters; kept in the journal of each.")
