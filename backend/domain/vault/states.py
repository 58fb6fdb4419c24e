"""The lives of batches, codes, shared codes and their seats, and where each state may go."""

from enum import StrEnum


class BatchState(StrEnum):
    """Where a batch stands; only the codes of a batch ON_SALE are claimed.

    RECEIVED: being filled. SAMPLED: a person tested some of its codes. FROZEN: paused, from the next claim
    on. RECALLED: the supplier's fault, holders are made whole. EXHAUSTED: nothing left to sell. WITHDRAWN:
    given back or given up.
    """

    RECEIVED = "RECEIVED"
    SAMPLED = "SAMPLED"
    ON_SALE = "ON_SALE"
    FROZEN = "FROZEN"
    RECALLED = "RECALLED"
    EXHAUSTED = "EXHAUSTED"
    WITHDRAWN = "WITHDRAWN"


BATCH_TRANSITIONS: dict[BatchState, frozenset[BatchState]] = {
    BatchState.RECEIVED: frozenset({BatchState.SAMPLED, BatchState.WITHDRAWN}),
    BatchState.SAMPLED: frozenset({BatchState.ON_SALE, BatchState.WITHDRAWN}),
    BatchState.ON_SALE: frozenset({BatchState.FROZEN, BatchState.RECALLED, BatchState.EXHAUSTED, BatchState.WITHDRAWN}),
    BatchState.FROZEN: frozenset({BatchState.ON_SALE, BatchState.RECALLED, BatchState.WITHDRAWN}),
    # A hold given back after the last sale, or a fault found late.
    BatchState.EXHAUSTED: frozenset({BatchState.ON_SALE, BatchState.RECALLED}),
    BatchState.RECALLED: frozenset(),
    BatchState.WITHDRAWN: frozenset(),
}


class CodeState(StrEnum):
    """FREE: to be sold. HELD: claimed for a unit. DELIVERED: its buyer may reveal it.

    QUARANTINED: replaced or doubtful, never sold again. EXPIRED: its last day passed unsold.
    """

    FREE = "FREE"
    HELD = "HELD"
    DELIVERED = "DELIVERED"
    QUARANTINED = "QUARANTINED"
    EXPIRED = "EXPIRED"


CODE_TRANSITIONS: dict[CodeState, frozenset[CodeState]] = {
    CodeState.FREE: frozenset({CodeState.HELD, CodeState.QUARANTINED, CodeState.EXPIRED}),
    CodeState.HELD: frozenset({CodeState.FREE, CodeState.DELIVERED, CodeState.QUARANTINED}),
    CodeState.DELIVERED: frozenset({CodeState.QUARANTINED}),
    CodeState.QUARANTINED: frozenset(),
    CodeState.EXPIRED: frozenset(),
}


class SharedCodeState(StrEnum):
    """Where a shared code stands; whoever has a seat keeps it in each of the first three.

    OPEN: its free seats are sold. PAUSED: none is for now. CLOSED: none is any more. RECALLED: it is void, holders are
    made whole.
    """

    OPEN = "OPEN"
    PAUSED = "PAUSED"
    CLOSED = "CLOSED"
    RECALLED = "RECALLED"


SHARED_CODE_TRANSITIONS: dict[SharedCodeState, frozenset[SharedCodeState]] = {
    SharedCodeState.OPEN: frozenset({SharedCodeState.PAUSED, SharedCodeState.CLOSED, SharedCodeState.RECALLED}),
    SharedCodeState.PAUSED: frozenset({SharedCodeState.OPEN, SharedCodeState.CLOSED, SharedCodeState.RECALLED}),
    # A fault found late.
    SharedCodeState.CLOSED: frozenset({SharedCodeState.RECALLED}),
    SharedCodeState.RECALLED: frozenset(),
}


class SeatState(StrEnum):
    """HELD: kept for an order. TAKEN: its buyer may see the secret.

    REVOKED: taken away by staff. RETURNED: its money went back. Both leave the seat free for somebody else; a seat
    that was only held is gone when its order is. RECALLED: its shared code was, and its holder has another or the
    money.
    """

    HELD = "HELD"
    TAKEN = "TAKEN"
    REVOKED = "REVOKED"
    RETURNED = "RETURNED"
    RECALLED = "RECALLED"


SEAT_TRANSITIONS: dict[SeatState, frozenset[SeatState]] = {
    SeatState.HELD: frozenset({SeatState.TAKEN}),
    SeatState.TAKEN: frozenset({SeatState.REVOKED, SeatState.RETURNED, SeatState.RECALLED}),
    SeatState.REVOKED: frozenset(),
    SeatState.RETURNED: frozenset(),
    SeatState.RECALLED: frozenset(),
}


def next_states(state: BatchState) -> frozenset[BatchState]:
    """Where a person may move a batch from here; EXHAUSTED comes by itself, RECALLED by a recall of its holders."""
    return BATCH_TRANSITIONS[state] - {BatchState.EXHAUSTED, BatchState.RECALLED}


def next_shared_code_states(state: SharedCodeState) -> frozenset[SharedCodeState]:
    """Where a person may move a shared code from here; RECALLED comes by a recall of its holders."""
    return SHARED_CODE_TRANSITIONS[state] - {SharedCodeState.RECALLED}
