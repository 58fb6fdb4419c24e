"""Expected refusals of the vault."""

from uuid import UUID

from backend.core.refusals import Refusal, VersionConflict
from backend.domain.vault.states import BatchState


class OutOfStock(Refusal):
    """Fewer of the variant are left than were asked for."""

    code = "OUT_OF_STOCK"
    variant_id: UUID
    available: int

    def __init__(self, variant_id: UUID, available: int, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, variant_id=variant_id, available=available)


class CodeNotDelivered(Refusal):
    """The code is not, or no longer, its buyer's to see."""

    code = "CODE_NOT_DELIVERED"


class BatchUnknown(Refusal):
    """No such batch."""

    code = "BATCH_UNKNOWN"


class BatchClosed(Refusal):
    """The batch takes no more codes: only one that is RECEIVED does."""

    code = "BATCH_CLOSED"
    state: BatchState

    def __init__(self, state: BatchState) -> None:
        super().__init__(state=state)


class TransitionRefused(Refusal):
    """A batch does not go from the one state to the other."""

    code = "TRANSITION_REFUSED"
    from_state: BatchState
    to_state: BatchState

    def __init__(self, from_state: BatchState, to_state: BatchState) -> None:
        super().__init__(from_state=from_state, to_state=to_state)


class BatchVersionConflict(VersionConflict):
    """Somebody changed the batch since it was read; `current` is the batch as it stands."""

    code = "BATCH_VERSION_CONFLICT"
