"""Expected refusals of invitations."""

from backend.core.refusals import Refusal


class ReferralProgramUnknown(Refusal):
    """No such programme of invitations, or not now."""

    code = "REFERRAL_PROGRAM_UNKNOWN"


class ReferralProgramChanged(Refusal):
    """Somebody changed the programme since it was read: `current` is what it is now."""

    code = "REFERRAL_PROGRAM_CHANGED"

    def __init__(self, current: object) -> None:
        super().__init__(current=current)


class InvitationUnknown(Refusal):
    """No such invitation, or its programme is over."""

    code = "INVITATION_UNKNOWN"


class OwnInvitation(Refusal):
    """Nobody invites themselves."""

    code = "OWN_INVITATION"


class AlreadyInvited(Refusal):
    """Somebody else invited this person before."""

    code = "ALREADY_INVITED"


class NotNewHere(Refusal):
    """Only who has bought nothing yet can be invited."""

    code = "NOT_NEW_HERE"


class ReferralUnknown(Refusal):
    """No such invited person."""

    code = "REFERRAL_UNKNOWN"


class ReferralDecided(Refusal):
    """It does not wait for anybody's decision."""

    code = "REFERRAL_DECIDED"
