"""What the shop asks of a payment provider, whichever it is.

References are the shop's own numbers and make every call idempotent: 6 to 32 characters of `A-Z a-z 0-9
_ -` for a payment (the hex of a UUID fits), up to 64 for a refund. Amounts are integer minor units with an
ISO 4217 currency, times are aware and in UTC.

Three things can go wrong, and only one of them is a "no":

- `ProviderRefused`: the provider understood and declined; nothing changed at its side.
- `ProviderUnavailable`: the outcome is unknown. It is never a failure: ask `query` before anything moves.
- `CallbackForged`: a callback that the provider did not sign; nothing in it may be believed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class PaymentState(StrEnum):
    """Where a payment stands at the provider."""

    PENDING = "PENDING"
    """Not paid yet; it may still be."""
    PAID = "PAID"
    """The money was taken. Stays so after refunds: see `ProviderPayment.refunded`."""
    CLOSED = "CLOSED"
    """Closed by the shop or expired; it can never be paid."""
    DECLINED = "DECLINED"
    """The payer's side said no; final, nothing was or will be taken. Another try needs another reference."""
    UNKNOWN = "UNKNOWN"
    """The provider answered something this shop does not understand; a person looks."""


class RefundState(StrEnum):
    """Where a refund stands at the provider."""

    PROCESSING = "PROCESSING"
    """Accepted, not yet with the payer; query again."""
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    """Final; the money stayed with the shop."""
    UNKNOWN = "UNKNOWN"


class RefusalCode(StrEnum):
    """Why a provider said no, in the shop's words."""

    NOT_FOUND = "NOT_FOUND"
    """No payment or refund has this reference: it was never created."""
    ALREADY_PAID = "ALREADY_PAID"
    """To `create` and `close`: the money is there. Query it."""
    CLOSED = "CLOSED"
    """To `create`: a payment of this reference was closed or declined. Use a new reference."""
    NOT_PAID = "NOT_PAID"
    """To `refund`: there is nothing to give back."""
    REFERENCE_USED = "REFERENCE_USED"
    """The reference names another payment or refund, with another amount or other addresses."""
    NOT_ENOUGH = "NOT_ENOUGH"
    """To `refund`: together with earlier refunds it is more than was paid."""
    INVALID = "INVALID"
    """The request breaks a rule of the provider; sending it again cannot help."""
    UNAUTHORISED = "UNAUTHORISED"
    """The provider does not accept our signature: wrong key, wrong merchant or a clock that is off."""


class CallbackKind(StrEnum):
    """What a callback is about."""

    PAYMENT = "PAYMENT"
    REFUND = "REFUND"


@dataclass(frozen=True, slots=True)
class PaymentRequest:
    """A payment the shop wants to be paid.

    `expires_at` is the last moment at which the provider takes the money. The provider posts callbacks to
    `notify_url` (no query part) and sends the payer's browser to `return_url`.
    """

    reference: str
    amount: int
    currency: str
    description: str
    notify_url: str
    return_url: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Created:
    """A payment that waits for its payer at `pay_url` (also what a QR code carries)."""

    reference: str
    pay_url: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class ProviderPayment:
    """A payment as the provider sees it: the only truth about money taken.

    `provider_reference` is the provider's own number, null until the payer has paid. `refunded` is the
    total of all refunds accepted so far, in minor units. `payer` is the provider's own id of whoever paid (an openid, a
    buyer id), the same for each of their payments to the shop; null where it tells none.
    """

    reference: str
    provider_reference: str | None
    state: PaymentState
    amount: int
    currency: str
    refunded: int
    created_at: datetime
    paid_at: datetime | None
    payer: str | None = None


@dataclass(frozen=True, slots=True)
class RefundRequest:
    """Money to give back: `amount` of the `total` that the payment `reference` was created with."""

    reference: str
    refund_reference: str
    amount: int
    total: int
    currency: str
    reason: str
    notify_url: str | None = None


@dataclass(frozen=True, slots=True)
class ProviderRefund:
    """A refund as the provider sees it. `refunded_at` is null until it has succeeded."""

    reference: str
    refund_reference: str
    provider_reference: str
    state: RefundState
    amount: int
    currency: str
    refunded_at: datetime | None


@dataclass(frozen=True, slots=True)
class PaymentPage:
    """One page of the provider's list, oldest first. `cursor` asks for the next page; null at the end."""

    payments: tuple[ProviderPayment, ...]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class CallbackTrigger:
    """A genuine callback: a reason to `query`, never a fact to act upon.

    `event_id` stays the same over the provider's retries. `claimed_amount` is what the callback says; where
    it differs from the answer of `query`, the answer holds and the difference is an alert.
    """

    event_id: str
    kind: CallbackKind
    reference: str
    refund_reference: str | None
    claimed_amount: int
    currency: str


class ProviderUnavailable(Exception):
    """No answer that can be trusted: timeout, lost connection, 5xx, unsigned answer. The outcome is unknown."""


class ProviderRefused(Exception):
    """The provider said no and changed nothing. `provider_code` is its own word for the reason."""

    def __init__(self, code: RefusalCode, provider_code: str) -> None:
        super().__init__(f"{code} ({provider_code})")
        self.code = code
        self.provider_code = provider_code


class CallbackForged(Exception):
    """The callback is unsigned, wrongly signed, stale or malformed."""


class PaymentProvider(Protocol):
    """A company that takes and returns money for the shop.

    Every coroutine may raise `ProviderUnavailable` and `ProviderRefused`; none may be awaited inside a
    database transaction.
    """

    async def create(self, request: PaymentRequest) -> Created:
        """Open a payment, or find the one already open under the same reference.

        Refused: ALREADY_PAID, CLOSED, REFERENCE_USED, INVALID.
        """
        ...

    async def query(self, reference: str) -> ProviderPayment:
        """The payment as it stands now. Refused: NOT_FOUND."""
        ...

    async def close(self, reference: str) -> None:
        """Make the payment impossible to pay; closing again is no error. Refused: ALREADY_PAID, NOT_FOUND."""
        ...

    async def refund(self, request: RefundRequest) -> ProviderRefund:
        """Give money back, once per refund reference.

        Refused: NOT_FOUND, NOT_PAID, NOT_ENOUGH, REFERENCE_USED, INVALID.
        """
        ...

    async def query_refund(self, refund_reference: str) -> ProviderRefund:
        """The refund as it stands now. Refused: NOT_FOUND."""
        ...

    async def list_payments(
        self, begin: datetime, end: datetime, *, cursor: str | None = None, limit: int = 100
    ) -> PaymentPage:
        """Payments paid in `[begin, end)`, oldest first; `limit` is 1 to 500."""
        ...

    def verify_callback(self, headers: Mapping[str, str], body: bytes) -> CallbackTrigger:
        """Read a callback, trusting only the provider's signature. Raises `CallbackForged`."""
        ...
