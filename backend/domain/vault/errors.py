"""Expected refusals of the vault."""

from uuid import UUID

from backend.core.refusals import Refusal, VersionConflict
from backend.domain.vault.states import BatchState, SharedCodeState


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


class SharedCodeUnknown(Refusal):
    """No such shared code."""

    code = "SHARED_CODE_UNKNOWN"


class SharedCodeVersionConflict(VersionConflict):
    """Somebody changed the shared code since it was read; `current` is the shared code as it stands."""

    code = "SHARED_CODE_VERSION_CONFLICT"


class SharedCodeTransitionRefused(Refusal):
    """A shared code does not go from the one state to the other."""

    code = "SHARED_CODE_TRANSITION_REFUSED"
    from_state: SharedCodeState
    to_state: SharedCodeState

    def __init__(self, from_state: SharedCodeState, to_state: SharedCodeState) -> None:
        super().__init__(from_state=from_state, to_state=to_state)


class SecretUsedBefore(Refusal):
    """The shop had this secret before, as a code of the product or in a shared code of it."""

    code = "SECRET_USED_BEFORE"


class SeatsTaken(Refusal):
    """A shared code cannot have fewer seats than are held and taken."""

    code = "SEATS_TAKEN"
    taken: int

    def __init__(self, taken: int, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, taken=taken)


class SeatUnknown(Refusal):
    """No such seat."""

    code = "SEAT_UNKNOWN"


class SeatNotTaken(Refusal):
    """Nobody has the seat any more, or nobody had it yet."""

    code = "SEAT_NOT_TAKEN"
