"""Expected refusals of checkout."""

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from backend.core.money import Money
from backend.core.refusals import Refusal
from backend.domain.catalog.account_rules import Server
from backend.domain.catalog.models import AccountFormat
from backend.domain.catalog.states import Carrier

if TYPE_CHECKING:
    from backend.domain.checkout.quotes import Quote


class QuantityRefused(Refusal):
    """A quantity is outside what one order may have of the variant."""

    code = "QUANTITY_REFUSED"
    variant_id: UUID | None
    minimum: int
    maximum: int

    def __init__(self, variant_id: UUID | None, minimum: int, maximum: int, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, variant_id=variant_id, minimum=minimum, maximum=maximum)


class PriceChanged(Refusal):
    """The total is not what the buyer was shown; `quote` is what it is now."""

    code = "PRICE_CHANGED"
    expected: Money
    quote: "Quote"

    def __init__(self, expected: Money, quote: "Quote") -> None:
        super().__init__(path=["input", "expectedTotal"], expected=expected, quote=quote)


class PurchaseLimitReached(Refusal):
    """With what the buyer has open and paid within `days` it is more than a person may have.

    `used` is what counts already; `resets_at` is when so much fits again, None when it never does.
    """

    code = "PURCHASE_LIMIT_REACHED"
    variant_id: UUID
    limit: int
    used: int
    days: int
    resets_at: datetime | None

    def __init__(
        self,
        variant_id: UUID,
        limit: int,
        *,
        used: int,
        days: int,
        resets_at: datetime | None,
        path: list[str] | None = None,
    ) -> None:
        super().__init__(path=path, variant_id=variant_id, limit=limit, used=used, days=days, resets_at=resets_at)


class TooManyOpenOrders(Refusal):
    """The buyer has as many orders waiting for payment as one may have; the first of them ends at `resets_at`."""

    code = "TOO_MANY_OPEN_ORDERS"
    limit: int
    open: int
    resets_at: datetime

    def __init__(self, limit: int, *, open: int, resets_at: datetime) -> None:
        super().__init__(limit=limit, open=open, resets_at=resets_at)


class AccountRequired(Refusal):
    """The goods are credited to an account, and none was named."""

    code = "ACCOUNT_REQUIRED"
    variant_id: UUID
    format: AccountFormat

    def __init__(self, variant_id: UUID, format: AccountFormat, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, variant_id=variant_id, format=format)


class AccountInvalid(Refusal):
    """What was named is no account of the kind these goods need."""

    code = "ACCOUNT_INVALID"
    variant_id: UUID
    format: AccountFormat

    def __init__(self, variant_id: UUID, format: AccountFormat, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, variant_id=variant_id, format=format)


class CarrierRefused(Refusal):
    """The number is of a carrier these goods are not for.

    `reason`: OTHER_CARRIER, or PORTED for one that moved to the right carrier where only its own are credited.
    `may_be_ported`: it is taken when the buyer says that it moved to one of `carriers`.
    """

    code = "CARRIER_REFUSED"
    variant_id: UUID
    reason: str
    carrier: Carrier | None
    carriers: tuple[Carrier, ...]
    may_be_ported: bool

    def __init__(
        self,
        variant_id: UUID,
        reason: str,
        carrier: Carrier | None,
        carriers: tuple[Carrier, ...],
        *,
        may_be_ported: bool,
        path: list[str] | None = None,
    ) -> None:
        super().__init__(
            path=path,
            variant_id=variant_id,
            reason=reason,
            carrier=carrier,
            carriers=carriers,
            may_be_ported=may_be_ported,
        )


class ServerRefused(Refusal):
    """The goods are credited on one of `servers`, and none or another was named."""

    code = "SERVER_REFUSED"
    variant_id: UUID
    servers: tuple[Server, ...]

    def __init__(self, variant_id: UUID, servers: tuple[Server, ...], *, path: list[str] | None = None) -> None:
        super().__init__(path=path, variant_id=variant_id, servers=servers)


class AccountLimitReached(Refusal):
    """With what was bought for the number in the last 24 hours it is more than one number may get."""

    code = "ACCOUNT_LIMIT_REACHED"
    variant_id: UUID
    limit: int
    used: int
    resets_at: datetime | None

    def __init__(
        self, variant_id: UUID, limit: int, *, used: int, resets_at: datetime | None, path: list[str] | None = None
    ) -> None:
        super().__init__(path=path, variant_id=variant_id, limit=limit, used=used, resets_at=resets_at)


class SavedAccountUnknown(Refusal):
    """The customer saved no such account."""

    code = "SAVED_ACCOUNT_UNKNOWN"


class TooManySavedAccounts(Refusal):
    """The customer saved as many accounts as one may."""

    code = "TOO_MANY_SAVED_ACCOUNTS"
    limit: int

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class ContactRequired(Refusal):
    """A guest leaves an e-mail address or a phone number."""

    code = "CONTACT_REQUIRED"


class NoReturnNotAccepted(Refusal):
    """The buyer has not confirmed that digital goods are not returned."""

    code = "NO_RETURN_NOT_ACCEPTED"


class GiftRefused(Refusal):
    """A gift that was chosen cannot be had.

    `reason`: NOT_EARNED (no promotion gives it, or not so many), NOT_SOLD, NEEDS_ACCOUNT or OUT_OF_STOCK. The order can
    be placed without it, or with another one.
    """

    code = "GIFT_REFUSED"
    variant_id: UUID
    reason: str

    def __init__(self, variant_id: UUID, reason: str, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, variant_id=variant_id, reason=reason)
