"""The lives of endpoints, of what is sent to them, and how one try ends."""

from enum import StrEnum


class EndpointState(StrEnum):
    """ACTIVE: sent to. PAUSED by its owner: messages wait. DISABLED: nothing is kept for it."""

    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"
    DISABLED = "DISABLED"


ENDPOINT_TRANSITIONS: dict[EndpointState, frozenset[EndpointState]] = {
    EndpointState.ACTIVE: frozenset({EndpointState.PAUSED, EndpointState.DISABLED}),
    EndpointState.PAUSED: frozenset({EndpointState.ACTIVE, EndpointState.DISABLED}),
    EndpointState.DISABLED: frozenset({EndpointState.ACTIVE, EndpointState.PAUSED}),
}


class MessageState(StrEnum):
    """DUE: to be sent, now or later. DELIVERED: the endpoint said 2xx. FAILED: given up."""

    DUE = "DUE"
    DELIVERED = "DELIVERED"
    FAILED = "FAILED"


MESSAGE_TRANSITIONS: dict[MessageState, frozenset[MessageState]] = {
    MessageState.DUE: frozenset({MessageState.DELIVERED, MessageState.FAILED}),
    # Only a replay goes back.
    MessageState.DELIVERED: frozenset({MessageState.DUE}),
    MessageState.FAILED: frozenset({MessageState.DUE}),
}


class Outcome(StrEnum):
    """How one try ended."""

    DELIVERED = "DELIVERED"
    """Any 2xx."""
    REFUSED = "REFUSED"
    """Any other status; a redirect is one of them and is never followed."""
    GONE = "GONE"
    """410: the endpoint wants nothing any more."""
    TIMED_OUT = "TIMED_OUT"
    """No whole answer in the time there is; it may have arrived all the same."""
    UNREACHABLE = "UNREACHABLE"
    """No such name, no connection, a certificate that does not hold, or no HTTP."""
    TARGET_REFUSED = "TARGET_REFUSED"
    """The address leads where the shop sends nothing."""
    LOST = "LOST"
    """The sender died before it knew."""
