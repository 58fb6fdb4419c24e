"""The life of a data export and of an erasure. The database refuses every other step."""

from enum import StrEnum


class ExportState(StrEnum):
    """WAITING: a worker puts it together. READY: it can be fetched until its end. GONE: it was deleted."""

    WAITING = "WAITING"
    READY = "READY"
    GONE = "GONE"


class ErasureState(StrEnum):
    """PENDING: asked for, and may be taken back until it is due. DONE: the data is gone. CANCELLED: taken back."""

    PENDING = "PENDING"
    DONE = "DONE"
    CANCELLED = "CANCELLED"


class Obstacle(StrEnum):
    """What must be settled before somebody can be forgotten."""

    OPEN_ORDERS = "OPEN_ORDERS"
    OPEN_CLAIMS = "OPEN_CLAIMS"
    OPEN_REFUNDS = "OPEN_REFUNDS"


EXPORT_TRANSITIONS: dict[ExportState, frozenset[ExportState]] = {
    ExportState.WAITING: frozenset({ExportState.READY, ExportState.GONE}),
    ExportState.READY: frozenset({ExportState.GONE}),
    ExportState.GONE: frozenset(),
}
ERASURE_TRANSITIONS: dict[ErasureState, frozenset[ErasureState]] = {
    ErasureState.PENDING: frozenset({ErasureState.DONE, ErasureState.CANCELLED}),
    ErasureState.DONE: frozenset(),
    ErasureState.CANCELLED: frozenset(),
}
