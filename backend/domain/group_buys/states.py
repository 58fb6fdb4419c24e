"""The life of an offer of group buying, of a group, and of a seat in it. The database refuses every other step."""

from enum import StrEnum


class GroupOfferState(StrEnum):
    """Whether groups may be opened and joined. Its times are another question.

    PAUSED: neither. ENDED: none is opened any more, those that are open may still be filled.
    """

    LIVE = "LIVE"
    PAUSED = "PAUSED"
    ENDED = "ENDED"


class GroupState(StrEnum):
    """Where a group stands: WAITING until its leader has paid, then OPEN until it is full or its time is over."""

    WAITING = "WAITING"
    OPEN = "OPEN"
    COMPLETE = "COMPLETE"
    LAPSED = "LAPSED"


class GroupSeatState(StrEnum):
    """Where a seat stands: HELD while its order waits for payment, TAKEN once it is paid, FREED when it ended."""

    HELD = "HELD"
    TAKEN = "TAKEN"
    FREED = "FREED"


class SamePerson(StrEnum):
    """By what somebody was known who is in the group already."""

    ACCOUNT = "ACCOUNT"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    DEVICE = "DEVICE"
    PAYER = "PAYER"


OFFER_TRANSITIONS: dict[GroupOfferState, frozenset[GroupOfferState]] = {
    GroupOfferState.LIVE: frozenset({GroupOfferState.PAUSED, GroupOfferState.ENDED}),
    GroupOfferState.PAUSED: frozenset({GroupOfferState.LIVE, GroupOfferState.ENDED}),
    # Its campaign has it again; nobody brings it back by hand.
    GroupOfferState.ENDED: frozenset({GroupOfferState.LIVE}),
}

# A group whose leader paid only after its order had ended opens then.
GROUP_TRANSITIONS: dict[GroupState, frozenset[GroupState]] = {
    GroupState.WAITING: frozenset({GroupState.OPEN, GroupState.LAPSED}),
    GroupState.OPEN: frozenset({GroupState.COMPLETE, GroupState.LAPSED}),
    GroupState.COMPLETE: frozenset(),
    GroupState.LAPSED: frozenset({GroupState.OPEN}),
}

# FREED → TAKEN: the payment came after the order had ended, and there was room.
SEAT_TRANSITIONS: dict[GroupSeatState, frozenset[GroupSeatState]] = {
    GroupSeatState.HELD: frozenset({GroupSeatState.TAKEN, GroupSeatState.FREED}),
    GroupSeatState.TAKEN: frozenset({GroupSeatState.FREED}),
    GroupSeatState.FREED: frozenset({GroupSeatState.TAKEN}),
}
