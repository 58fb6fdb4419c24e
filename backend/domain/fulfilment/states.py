"""The lives of manual tasks and of gifts."""

from enum import StrEnum


class ManualTaskState(StrEnum):
    """OPEN: waits for a person. TAKEN: somebody is at it. DONE: with evidence. GIVEN_BACK: the money goes back."""

    OPEN = "OPEN"
    TAKEN = "TAKEN"
    DONE = "DONE"
    GIVEN_BACK = "GIVEN_BACK"


MANUAL_TASK_TRANSITIONS: dict[ManualTaskState, frozenset[ManualTaskState]] = {
    ManualTaskState.OPEN: frozenset({ManualTaskState.TAKEN, ManualTaskState.GIVEN_BACK}),
    ManualTaskState.TAKEN: frozenset({ManualTaskState.OPEN, ManualTaskState.DONE, ManualTaskState.GIVEN_BACK}),
    ManualTaskState.DONE: frozenset(),
    ManualTaskState.GIVEN_BACK: frozenset(),
}


class GiftState(StrEnum):
    """OPEN: whoever has the link may claim it. CLAIMED: it is its recipient's.

    TAKEN_BACK by its giver, RETURNED because nobody claimed it in time, CANCELLED because its money goes back.
    """

    OPEN = "OPEN"
    CLAIMED = "CLAIMED"
    TAKEN_BACK = "TAKEN_BACK"
    RETURNED = "RETURNED"
    CANCELLED = "CANCELLED"


GIFT_TRANSITIONS: dict[GiftState, frozenset[GiftState]] = {
    GiftState.OPEN: frozenset(
        {GiftState.CLAIMED, GiftState.TAKEN_BACK, GiftState.RETURNED, GiftState.CANCELLED},
    ),
    GiftState.CLAIMED: frozenset(),
    GiftState.TAKEN_BACK: frozenset(),
    GiftState.RETURNED: frozenset(),
    GiftState.CANCELLED: frozenset(),
}
