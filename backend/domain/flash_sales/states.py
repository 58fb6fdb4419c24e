"""States of flash sales and of those whom they let in."""

from enum import StrEnum


class FlashSaleState(StrEnum):
    """How far a sale is. What its times say counts as well: see `phase`."""

    SCHEDULED = "SCHEDULED"
    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    ENDED = "ENDED"


class AdmissionState(StrEnum):
    """What became of a place: open for its order, ordered, paid; lapsed unused, or returned by an order that ended."""

    OPEN = "OPEN"
    ORDERED = "ORDERED"
    PAID = "PAID"
    LAPSED = "LAPSED"
    LEFT = "LEFT"
    RETURNED = "RETURNED"


class WaitingRoomMode(StrEnum):
    """When buyers queue before they are let in."""

    ALWAYS = "ALWAYS"
    BY_LOAD = "BY_LOAD"
    NEVER = "NEVER"


# In these states a place takes of the quota.
TAKING = (AdmissionState.OPEN, AdmissionState.ORDERED, AdmissionState.PAID)
LIVE = (FlashSaleState.SCHEDULED, FlashSaleState.RUNNING, FlashSaleState.PAUSED)
