"""Expected refusals of accounts."""

from datetime import datetime

from backend.core.refusals import Refusal, VersionConflict


class ContactTaken(Refusal):
    """Another account has this phone number or e-mail address."""

    code = "CONTACT_TAKEN"


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
