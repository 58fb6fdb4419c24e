"""The life of a hold."""

from enum import StrEnum


class HoldState(StrEnum):
    """ACTIVE: goods wait for the payment. CONSUMED: paid, theirs for good. RELEASED: given back."""

    ACTIVE = "ACTIVE"
    CONSUMED = "CONSUMED"
    RELEASED = "RELEASED"


HOLD_TRANSITIONS: dict[HoldState, frozenset[HoldState]] = {
    HoldState.ACTIVE: frozenset({HoldState.CONSUMED, HoldState.RELEASED}),
    # A payment that came late claims anew.
    HoldState.RELEASED: frozenset({HoldState.CONSUMED}),
    HoldState.CONSUMED: frozenset(),
}
