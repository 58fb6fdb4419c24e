"""Expected refusals of accounts."""

from datetime import datetime

from backend.core.refusals import Refusal, VersionConflict


class ContactTaken(Refusal):
    """Another account has this phone number or e-mail address."""

    code = "CONTACT_TAKEN"


class ContactUnknown(Refusal):
    """The account has no contact of this kind."""

    code = "CONTACT_UNKNOWN"


class ProofRequired(Refusal):
    """What was asked for is sensitive, and the customer did not show who they are by a code just now."""

    code = "PROOF_REQUIRED"


class WrongCredentials(Refusal):
    """No account has this login with this password; which of the two was wrong is not said."""

    code = "WRONG_CREDENTIALS"


class TooManyAttempts(Refusal):
    """The limit of attempts is used up until `retry_at` (UTC)."""

    code = "TOO_MANY_ATTEMPTS"
    retry_at: datetime

    def __init__(self, retry_at: datetime) -> None:
        super().__init__(retry_at=retry_at)


class WrongCode(Refusal):
    """The one-time code is wrong, used or past its time."""

    code = "WRONG_CODE"


class MemberTierUnknown(Refusal):
    """No such tier of membership."""

    code = "MEMBER_TIER_UNKNOWN"


class TierThresholdTaken(Refusal):
    """Another tier begins at the same amount."""

    code = "TIER_THRESHOLD_TAKEN"


class TierVersionConflict(VersionConflict):
    """Somebody changed the tier since it was read."""

    code = "TIER_VERSION_CONFLICT"


class PersonUnknown(Refusal):
    """There is no such buyer."""

    code = "PERSON_UNKNOWN"


class SecondFactorRequired(Refusal):
    """The password is right; the code of the authenticator is asked for as well."""

    code = "SECOND_FACTOR_REQUIRED"


class StepUpRequired(Refusal):
    """What was asked for is sensitive, and it is too long since the person showed who they are.

    `with_code`: by a code of their authenticator; otherwise by their password.
    """

    code = "STEP_UP_REQUIRED"
    with_code: bool

    def __init__(self, *, with_code: bool) -> None:
        super().__init__(with_code=with_code)


class SecondFactorMissing(Refusal):
    """No authenticator is being set up, or none is set up."""

    code = "SECOND_FACTOR_MISSING"


class SecondFactorNeeded(Refusal):
    """The shop asks staff for a second step: it cannot be given up, only changed."""

    code = "SECOND_FACTOR_NEEDED"


class StaffUnknown(Refusal):
    """No member of staff has this id."""

    code = "STAFF_UNKNOWN"


class StaffExists(Refusal):
    """Somebody works here under this address already, or did: they are let in again, not invited."""

    code = "STAFF_EXISTS"


class LastOwner(Refusal):
    """Without them the shop would have no owner who can sign in."""

    code = "LAST_OWNER"


class BeyondOwnRights(Refusal):
    """It would give, or take from somebody, what the person asking may not do themselves."""

    code = "BEYOND_OWN_RIGHTS"


class InvitationUnknown(Refusal):
    """The invitation was used, taken back, or is past its time; which of these is not said."""

    code = "INVITATION_UNKNOWN"


class RoleUnknown(Refusal):
    """No custom role has this id."""

    code = "ROLE_UNKNOWN"


class RoleNameTaken(Refusal):
    """Another role has this name."""

    code = "ROLE_NAME_TAKEN"


class RoleInUse(Refusal):
    """`people` members of staff have this role."""

    code = "ROLE_IN_USE"
    people: int

    def __init__(self, people: int) -> None:
        super().__init__(people=people)


class RoleVersionConflict(VersionConflict):
    """Somebody changed the role since it was read."""

    code = "ROLE_VERSION_CONFLICT"


class SessionUnknown(Refusal):
    """No open session of the person asking has this id."""

    code = "SESSION_UNKNOWN"


class BirthdayKnown(Refusal):
    """The customer said the month of their birthday before; only staff change it."""

    code = "BIRTHDAY_KNOWN"


class SavedViewUnknown(Refusal):
    """No such view that the person asking could remove."""

    code = "SAVED_VIEW_UNKNOWN"
