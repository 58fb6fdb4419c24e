"""What happened, as far as books care. Amounts are minor units of the fact's currency, times UTC."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.domain.catalog.models import FulfilmentKind


@dataclass(frozen=True, slots=True)
class Paid:
    """A payment came. `owner_id`: whose balance it was taken from, a partner's or a customer's; None for a provider."""

    payment_id: UUID
    order_id: UUID
    provider: str
    owner_id: UUID | None
    minor: int
    currency: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Delivered:
    """A leaf unit was handed over. `returned_minor` of its price had gone back before.

    `cost_currency`: of its code's batch, where it is not the order's.
    """

    unit_id: UUID
    order_id: UUID
    kind: FulfilmentKind
    paid_minor: int
    returned_minor: int
    cost_minor: int
    currency: str
    at: datetime
    cost_currency: str | None = None


@dataclass(frozen=True, slots=True)
class Refunded:
    """Money is with the payer again, or in the balance of `owner_id`.

    `sold_minor` of it was for units booked as delivered before.
    """

    refund_id: UUID
    order_id: UUID
    provider: str
    owner_id: UUID | None
    minor: int
    sold_minor: int
    currency: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Supplied:
    """What an order at a supplier of top-ups cost so far, and what of it is booked by `entries` entries."""

    supplier_order_id: UUID
    unit_id: UUID
    order_id: UUID
    supplier: str
    cost_minor: int
    booked_minor: int
    entries: int
    currency: str
    at: datetime


@dataclass(frozen=True, slots=True)
class MadeGood:
    """What other codes given for a unit's faulty ones cost in one currency of theirs, and what of it is booked.

    Of a seat in a shared code the same. `entries`: how many are booked for the unit before this one, in any currency.
    """

    unit_id: UUID
    order_id: UUID
    kind: FulfilmentKind
    cost_minor: int
    booked_minor: int
    entries: int
    currency: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Claimed:
    """A supplier was asked to make a recalled batch good, or a shared code: then `batch_id` is null."""

    batch_id: UUID | None
    shared_code_id: UUID | None
    supplier: str
    minor: int
    currency: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Counts:
    """Codes of a batch: how many ever came in, expired unsold, and were set aside unsold."""

    received: int
    expired: int
    written_off: int


@dataclass(frozen=True, slots=True)
class Stocked:
    """A batch as its codes stand, and as it is booked by `entries` entries."""

    batch_id: UUID
    supplier: str
    unit_cost_minor: int
    now: Counts
    booked: Counts
    entries: int
    currency: str
    at: datetime
