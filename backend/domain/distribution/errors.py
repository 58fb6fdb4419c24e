"""Expected refusals of partners' business, and why a program is not let in at all."""

from uuid import UUID

from backend.core.money import Money
from backend.core.refusals import Refusal, VersionConflict


class PartnerUnknown(Refusal):
    """No such partner."""

    code = "PARTNER_UNKNOWN"


class PartnerCodeTaken(Refusal):
    """Another partner, or another channel, has this code."""

    code = "PARTNER_CODE_TAKEN"


class PartnerPaused(Refusal):
    """The shop has paused this partner: it reads what it has, and orders nothing new."""

    code = "PARTNER_PAUSED"


class PartnerVersionConflict(VersionConflict):
    """Somebody changed the partner since it was read."""

    code = "PARTNER_VERSION_CONFLICT"


class ApiClientVersionConflict(VersionConflict):
    """Somebody changed the program since it was read."""

    code = "API_CLIENT_VERSION_CONFLICT"


class ApiClientUnknown(Refusal):
    """No such program of a partner."""

    code = "API_CLIENT_UNKNOWN"


class ApiKeyUnknown(Refusal):
    """No such key."""

    code = "API_KEY_UNKNOWN"


class TooManyKeys(Refusal):
    """The client has as many live keys as it may have: retire one first."""

    code = "TOO_MANY_KEYS"
    limit: int

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class ExternalIdUsed(Refusal):
    """Another order of the partner has this number, placed under another idempotency key."""

    code = "EXTERNAL_ID_USED"
    order_id: UUID

    def __init__(self, order_id: UUID, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, order_id=order_id)


class InsufficientBalance(Refusal):
    """The prepaid balance is short; `available` is what may be spent now."""

    code = "INSUFFICIENT_BALANCE"
    available: Money

    def __init__(self, available: Money, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, available=available)


class NotLetIn(Exception):
    """The request is not taken for a program's: `reason` is for the evidence, and is never answered.

    Unknown, retired and expired keys, wrong signatures, stale stamps and used nonces all look the same outside.
    """

    def __init__(self, reason: str, subject: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.subject = subject


class NotAllowedIn(Exception):
    """The signature is good, but the shop lets this program in no more, or not from there.

    `code` is CLIENT_PAUSED or ADDRESS_REFUSED.
    """

    def __init__(self, code: str, subject: str) -> None:
        super().__init__(code)
        self.code = code
        self.subject = subject


class SpentTooFast(Exception):
    """The client's bucket is empty; `retry_after_s` until it holds enough for this request."""

    def __init__(self, retry_after_s: int) -> None:
        super().__init__(f"retry after {retry_after_s} s")
        self.retry_after_s = retry_after_s


class MemoryAway(Exception):
    """Whether a nonce was used cannot be told now: nothing is accepted unseen. Retry soon."""
