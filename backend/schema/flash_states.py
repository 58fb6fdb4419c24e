"""How far flash sales are, and when their buyers queue, as staff read it."""

from backend.domain.flash_sales.states import FlashSaleState, WaitingRoomMode
from backend.schema.doors import STAFF, described

described(
    FlashSaleState,
    STAFF,
    "How far a sale is.",
    {
        "SCHEDULED": "It begins by itself.",
        "RUNNING": "Buyers are let in.",
        "PAUSED": "Nobody is let in until it goes on.",
        "ENDED": "It is over for good.",
    },
)
described(
    WaitingRoomMode,
    STAFF,
    "When buyers queue before they are let in.",
    {
        "ALWAYS": "From the start to the end.",
        "BY_LOAD": "While more come in a second than `roomFrom`, or more wait for the start.",
        "NEVER": "Never: whoever is first comes in.",
    },
)

__all__ = ["FlashSaleState", "WaitingRoomMode"]
