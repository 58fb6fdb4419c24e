"""The life of an order at a supplier, of an offer and of a supplier, as the shop keeps them."""

from enum import StrEnum


class SupplierState(StrEnum):
    """PAUSED: gets no new orders; those it has are still asked about."""

    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"


class OfferState(StrEnum):
    """Staff's word on an offer; whether the supplier itself sells it is `listed`."""

    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"


class SupplierOrderState(StrEnum):
    """Where an order at a supplier stands.

    QUEUED: not sent. PLACING: being sent right now, or the process died while it was. UNKNOWN: sent, and nobody
    knows what became of it. ACCEPTED: the supplier has it and works on it. DELIVERED, PARTIAL, REFUSED: settled.
    REVERSED: had been delivered, and was taken back (冲正).
    """

    QUEUED = "QUEUED"
    PLACING = "PLACING"
    UNKNOWN = "UNKNOWN"
    ACCEPTED = "ACCEPTED"
    DELIVERED = "DELIVERED"
    PARTIAL = "PARTIAL"
    REFUSED = "REFUSED"
    REVERSED = "REVERSED"


class RefusalReason(StrEnum):
    """Why an order was refused, in the shop's words."""

    BUSY = "BUSY"
    """The supplier says: try again. The only one that is tried again at the same supplier."""
    PRICE = "PRICE"
    """It costs more than the offer says."""
    BALANCE = "BALANCE"
    """The shop's balance at the supplier is short."""
    UNLISTED = "UNLISTED"
    """The supplier does not sell it now."""
    ACCOUNT = "ACCOUNT"
    """The account does not exist or cannot be credited. No other supplier is tried."""
    FAILED = "FAILED"
    """The supplier tried and could not; the money came back."""
    NEVER_ARRIVED = "NEVER_ARRIVED"
    """It was sent, and the supplier says that it never got it."""
    INVALID = "INVALID"
    """The supplier cannot take such an order, or not from us."""
    NO_OFFER = "NO_OFFER"
    """No supplier sells it."""
    BY_HAND = "BY_HAND"
    """A person decided so."""


class HandOutcome(StrEnum):
    """What a person may say became of an order."""

    DELIVERED = "DELIVERED"
    REFUSED = "REFUSED"
    REVERSED = "REVERSED"


# An order in one of these may be at its supplier: one at a time per account.
IN_FLIGHT = frozenset({SupplierOrderState.PLACING, SupplierOrderState.UNKNOWN, SupplierOrderState.ACCEPTED})
# An order in one of these is not over.
OPEN = IN_FLIGHT | {SupplierOrderState.QUEUED}
_SETTLED = frozenset({SupplierOrderState.DELIVERED, SupplierOrderState.PARTIAL, SupplierOrderState.REFUSED})

# PLACING back to QUEUED: nothing was sent after all. UNKNOWN to PLACING: it never arrived, so the same is sent again.
# PARTIAL to REVERSED and DELIVERED to REVERSED: what was credited was taken back.
SUPPLIER_ORDER_TRANSITIONS: dict[SupplierOrderState, frozenset[SupplierOrderState]] = {
    SupplierOrderState.QUEUED: frozenset({SupplierOrderState.PLACING, SupplierOrderState.REFUSED}),
    SupplierOrderState.PLACING: _SETTLED
    | {SupplierOrderState.QUEUED, SupplierOrderState.UNKNOWN, SupplierOrderState.ACCEPTED},
    SupplierOrderState.UNKNOWN: _SETTLED | {SupplierOrderState.PLACING, SupplierOrderState.ACCEPTED},
    SupplierOrderState.ACCEPTED: _SETTLED,
    SupplierOrderState.DELIVERED: frozenset({SupplierOrderState.REVERSED}),
    SupplierOrderState.PARTIAL: frozenset({SupplierOrderState.REVERSED}),
    SupplierOrderState.REFUSED: frozenset(),
    SupplierOrderState.REVERSED: frozenset(),
}
