"""The life of a programme of invitations, and of one invited person. The database refuses every other step."""

from enum import StrEnum


class ReferralProgramState(StrEnum):
    """Whether a programme may be used. Its times are another question."""

    LIVE = "LIVE"
    PAUSED = "PAUSED"
    ENDED = "ENDED"


class ReferralState(StrEnum):
    """How far an invited person is.

    JOINED: has an account and may buy. BOUGHT: has paid; the reward waits until the order is unlikely to go back.
    REVIEW: the same, and a person looks first. REWARDED, or TAKEN_BACK when the order went back afterwards. REFUSED:
    there is no reward.
    """

    JOINED = "JOINED"
    BOUGHT = "BOUGHT"
    REVIEW = "REVIEW"
    REWARDED = "REWARDED"
    TAKEN_BACK = "TAKEN_BACK"
    REFUSED = "REFUSED"


class ReferralRefusal(StrEnum):
    """Why there is no reward."""

    SELF = "SELF"
    STAFF = "STAFF"
    BUDGET = "BUDGET"


class Signal(StrEnum):
    """What inviter and invited have in common."""

    PHONE = "PHONE"
    EMAIL = "EMAIL"
    DEVICE = "DEVICE"
    PAYER = "PAYER"
    ADDRESS = "ADDRESS"


# The same phone or e-mail address is the same person; a device, payer or network may be a family's: a person looks.
CERTAIN = frozenset({Signal.PHONE, Signal.EMAIL})

PROGRAM_TRANSITIONS: dict[ReferralProgramState, frozenset[ReferralProgramState]] = {
    ReferralProgramState.LIVE: frozenset({ReferralProgramState.PAUSED, ReferralProgramState.ENDED}),
    ReferralProgramState.PAUSED: frozenset({ReferralProgramState.LIVE, ReferralProgramState.ENDED}),
    # Its campaign has it again; nobody brings it back by hand.
    ReferralProgramState.ENDED: frozenset({ReferralProgramState.LIVE}),
}

# Back to JOINED: the order went back before the reward, and the next one may count.
REFERRAL_TRANSITIONS: dict[ReferralState, frozenset[ReferralState]] = {
    ReferralState.JOINED: frozenset({ReferralState.BOUGHT, ReferralState.REVIEW, ReferralState.REFUSED}),
    ReferralState.BOUGHT: frozenset({ReferralState.REWARDED, ReferralState.REFUSED, ReferralState.JOINED}),
    ReferralState.REVIEW: frozenset({ReferralState.BOUGHT, ReferralState.REFUSED, ReferralState.JOINED}),
    ReferralState.REWARDED: frozenset({ReferralState.TAKEN_BACK}),
    ReferralState.TAKEN_BACK: frozenset(),
    ReferralState.REFUSED: frozenset(),
}
