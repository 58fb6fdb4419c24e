"""The life of a manual task."""

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
