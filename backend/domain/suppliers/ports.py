"""What the shop asks of a supplier that credits accounts, whichever it is.

References are the shop's own numbers (the hex of a UUID) and make every order idempotent. Amounts are integer
minor units of the supplier's currency. Two things can go wrong, and only one of them is a "no":

- `SupplierRefused`: the supplier understood and declined.
- `SupplierUnavailable`: the outcome is unknown. It is never a failure: ask `query` before anything moves.
  `NotAsked` is the one case in which it is known that nothing was sent.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from backend.domain.suppliers.states import RefusalReason


class AnswerState(StrEnum):
    """Where an order stands at the supplier. FAILED: over, and all of the money came back."""

    ACCEPTED = "ACCEPTED"
    DELIVERED = "DELIVERED"
    PARTIAL = "PARTIAL"
    FAILED = "FAILED"


@dataclass(frozen=True, slots=True)
class PlaceOrder:
    """One top-up to be made: `sku` is the supplier's name for it; it may cost `most_minor` and no more.

    `server` is where a player's account is.
    """

    reference: str
    sku: str
    account: str
    most_minor: int
    currency: str
    notify_url: str
    server: str | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """The supplier has the order, and took `total_minor` for it. Nothing is delivered by this."""

    reference: str
    supplier_reference: str
    total_minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class SupplierAnswer:
    """An order as the supplier sees it: of `total_minor`, `returned_minor` came back.

    `account` is whose account it says it credits, null when it does not say. `reason` is set when it FAILED,
    `words` are the supplier's own. `unpaid`: it waits for money of ours.
    """

    reference: str
    supplier_reference: str
    state: AnswerState
    total_minor: int
    returned_minor: int
    currency: str
    account: str | None = None
    reason: RefusalReason | None = None
    words: str | None = None
    unpaid: bool = False


@dataclass(frozen=True, slots=True)
class SupplierGoods:
    """What the supplier says of one of its goods: `price_minor` for us, and whether it sells it now."""

    sku: str
    price_minor: int
    currency: str
    listed: bool


@dataclass(frozen=True, slots=True)
class SupplierBalance:
    """What the shop has at the supplier."""

    minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class SupplierNews:
    """A genuine callback: which order it is about, and a `mark` that a copy of it bears too and no other does."""

    reference: str
    mark: str


class SupplierUnavailable(Exception):
    """No answer that can be believed: timeout, lost connection, another form, too long. The outcome is unknown."""


class NotAsked(SupplierUnavailable):
    """The supplier has been failing, so nothing was sent."""


class SupplierRefused(Exception):
    """The supplier said no. `words` are its own; they may name the account, so they are for staff only."""

    def __init__(self, reason: RefusalReason, words: str = "") -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.words = words


class OrderNotFound(SupplierRefused):
    """To `query`: the supplier has no order of this reference, at least not yet."""

    def __init__(self) -> None:
        super().__init__(RefusalReason.NEVER_ARRIVED)


class CallbackForged(Exception):
    """The callback is unsigned, wrongly signed, malformed, or of another time."""


class SupplierPort(Protocol):
    """A company that credits accounts for the shop.

    Every coroutine may raise `SupplierUnavailable` and `SupplierRefused`; none may be awaited inside a database
    transaction.
    """

    async def place(self, order: PlaceOrder) -> Placed:
        """Order a top-up, once per reference; a second order of one reference is refused. Asynchronous at the
        supplier: what becomes of it is told by `query`."""
        ...

    async def query(self, reference: str) -> SupplierAnswer:
        """The order as it stands now. Raises `OrderNotFound`."""
        ...

    async def goods(self, sku: str) -> SupplierGoods:
        """One of its goods as it is sold to us now. Refused: UNLISTED."""
        ...

    async def balance(self) -> SupplierBalance:
        """What we have there."""
        ...

    def verify_callback(self, headers: Mapping[str, str], body: bytes) -> SupplierNews:
        """What a genuine callback of these days is about: a reason to `query`. Raises `CallbackForged`."""
        ...
