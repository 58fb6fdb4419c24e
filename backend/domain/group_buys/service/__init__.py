"""What can be done with group buys."""

from backend.domain.group_buys.service.hand_over import hand_over_seats
from backend.domain.group_buys.service.lapse import lapse_due
from backend.domain.group_buys.service.move import free_seat, leave_group, pay_seat, retake_seat
from backend.domain.group_buys.service.offers import save_offer, set_offer_state
from backend.domain.group_buys.service.pieces import end, pause, publish, resume
from backend.domain.group_buys.service.take import open_group, take_seat, terms_of

__all__ = [
    "end",
    "free_seat",
    "hand_over_seats",
    "lapse_due",
    "leave_group",
    "open_group",
    "pause",
    "pay_seat",
    "publish",
    "resume",
    "retake_seat",
    "save_offer",
    "set_offer_state",
    "take_seat",
    "terms_of",
]
