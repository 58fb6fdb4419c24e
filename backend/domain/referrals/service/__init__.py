"""What can be done with invitations."""

from backend.domain.referrals.service.decide import decide_referral
from backend.domain.referrals.service.invite import accept_invitation, make_invitation
from backend.domain.referrals.service.pieces import end, pause, publish, resume
from backend.domain.referrals.service.programs import save_program, set_program_state
from backend.domain.referrals.service.reward import note_bought, note_gone, pay_reward, take_reward_back

__all__ = [
    "accept_invitation",
    "decide_referral",
    "end",
    "make_invitation",
    "note_bought",
    "note_gone",
    "pause",
    "pay_reward",
    "publish",
    "resume",
    "save_program",
    "set_program_state",
    "take_reward_back",
]
