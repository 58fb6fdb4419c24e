"""Suppliers, what they offer, and the orders placed with them, as staff see them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.catalog.queries.staff import variants_by_id
from backend.domain.orders import queries as orders
from backend.domain.suppliers import models, queries
from backend.domain.suppliers.states import OfferState, RefusalReason, SupplierOrderState, SupplierState
from backend.schema.context import Info
from backend.schema.doors import STAFF, described, edge, shown, typed
from backend.schema.orders import Order
from backend.schema.products import StaffVariant
from backend.schema.scalars import Money, Node

SUPPLIER, OFFER, SUPPLIER_ORDER, DEPOSIT = "sup", "sof", "spo", "sdp"

described(
    SupplierState,
    STAFF,
    "Whether a supplier gets orders.",
    {
        "ACTIVE": "It does.",
        "PAUSED": "No new ones; those it has are still asked about.",
    },
)
described(
    OfferState,
    STAFF,
    "Staff's word on an offer; whether the supplier sells it is `listed`.",
    {"ACTIVE": "It is used.", "PAUSED": "It is not used."},
)
described(
    SupplierOrderState,
    STAFF,
    "Where an order at a supplier stands.",
    {
        "QUEUED": "Not sent yet: it waits for its time, for its account to be free, or for an offer.",
        "PLACING": "Being sent this moment.",
        "UNKNOWN": "Sent, and no answer tells what became of it. It is asked about, never sent elsewhere before.",
        "ACCEPTED": "The supplier has it and works on it.",
        "DELIVERED": "The account was credited.",
        "PARTIAL": "The account was credited in part; the rest of the money came back.",
        "REFUSED": "Nothing was credited, and it cost nothing.",
        "REVERSED": "It had been credited and was taken back (冲正); the money came back.",
    },
)
described(
    RefusalReason,
    STAFF,
    "Why a supplier's order was refused.",
    {
        "BUSY": "The supplier says: try again.",
        "PRICE": "It costs more than the offer says.",
        "BALANCE": "The shop's balance there is short.",
        "UNLISTED": "The supplier does not sell it now.",
        "ACCOUNT": "The account cannot be credited; no other supplier is tried.",
        "FAILED": "The supplier tried and could not.",
        "NEVER_ARRIVED": "It was sent, and the supplier says that it never got it.",
        "INVALID": "The supplier cannot take such an order, or not from this shop.",
        "NO_OFFER": "No supplier sells it.",
        "BY_HAND": "A person decided so.",
    },
)


@typed(STAFF)
class Supplier(Node):
    """A company that credits accounts for the shop, against a balance kept there."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    code: str = shown(STAFF, "Its name in the ledger, in settings and in callbacks.")
    name: str = shown(STAFF, "Its name for people.")
    adapter: str = shown(STAFF, "The protocol it speaks.")
    state: SupplierState = shown(STAFF, "Whether it gets orders.")
    balance: Money | None = shown(STAFF, "What the shop has there; null until it was asked.")
    balance_checked_at: datetime | None = shown(STAFF, "When the balance was seen (UTC).")
    low_balance: Money = shown(STAFF, "Below this the balance is low and staff are warned; zero: never.")
    is_low: bool = shown(STAFF, "Whether the balance is known and low.")

    @classmethod
    def of(cls, row: models.Supplier) -> "Supplier":
        """From the row."""
        known = row.balance_minor
        return cls(
            id=strawberry.ID(ids.public(SUPPLIER, row.id)),
            code=row.code,
            name=row.name,
            adapter=row.adapter,
            state=row.state,
            balance=Money.minor(known, row.currency) if known is not None else None,
            balance_checked_at=row.balance_checked_at,
            low_balance=Money.minor(row.low_balance_minor, row.currency),
            is_low=known is not None and known < row.low_balance_minor,
        )


@typed(STAFF)
class SupplierDeposit(Node):
    """Money the shop paid in at a supplier, or that came back from there."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    amount: Money = shown(STAFF, "Signed: with a minus it came back.")
    reason: str = shown(STAFF, "Why, in the words of whoever entered it.")
    created_at: datetime = shown(STAFF, "When it was entered (UTC).")

    @classmethod
    def of(cls, row: models.SupplierDeposit) -> "SupplierDeposit":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public(DEPOSIT, row.id)),
            amount=Money.minor(row.amount_minor, row.currency),
            reason=row.reason,
            created_at=row.created_at,
        )


async def suppliers_of_offers(found: Sequence["SupplierOffer"], info: Info) -> list[Supplier]:
    """The supplier of each offer; one statement."""
    rows = await queries.suppliers_by_id([offer.row.supplier_id for offer in found])
    return [Supplier.of(row) for row in rows if row is not None]


async def variants_of_offers(found: Sequence["SupplierOffer"], info: Info) -> list[StaffVariant]:
    """The variant of each offer; one statement."""
    rows = await variants_by_id([offer.row.variant_id for offer in found])
    return [StaffVariant.of(row) for row in rows if row is not None]


async def costs_of_offers(found: Sequence["SupplierOffer"], info: Info) -> list[Money | None]:
    """The cost of each offer in its supplier's currency; one statement. Null without COST_READ."""
    if not info.context.caller.may(Permission.COST_READ):
        return [None for _ in found]
    rows = await queries.suppliers_by_id([offer.row.supplier_id for offer in found])
    return [
        Money.minor(offer.row.cost_minor, row.currency) if row is not None else None
        for offer, row in zip(found, rows, strict=True)
    ]


@typed(STAFF)
class SupplierOffer(Node):
    """What a supplier asks for one variant."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    supplier_sku: str = shown(STAFF, "The supplier's name for it.")
    priority: int = shown(STAFF, "Lower is asked first; among equals the cheaper.")
    state: OfferState = shown(STAFF, "Staff's word on it.")
    pause_reason: str | None = shown(STAFF, "Why it was paused by itself: COST_JUMP; null otherwise.")
    listed: bool = shown(STAFF, "Whether the supplier said that it sells it.")
    quota: int | None = shown(STAFF, "Most that may ever be ordered of it; null: no limit.")
    held: int = shown(STAFF, "Of the quota, out for open orders.")
    used: int = shown(STAFF, "Of the quota, delivered.")
    checked_at: datetime | None = shown(STAFF, "When the supplier was asked (UTC); null: nothing is sold before it is.")
    version: int = shown(STAFF, "Counts its changes; give it back when you change it.")
    cost: Money | None = edge(STAFF, "The most one order may cost; null without COST_READ.", costs_of_offers)
    supplier: Supplier = edge(STAFF, "Whose offer it is.", suppliers_of_offers)
    variant: StaffVariant = edge(STAFF, "What it is of.", variants_of_offers)
    row: strawberry.Private[models.SupplierOffer]

    @classmethod
    def of(cls, row: models.SupplierOffer) -> "SupplierOffer":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public(OFFER, row.id)),
            supplier_sku=row.supplier_sku,
            priority=row.priority,
            state=row.state,
            pause_reason=row.pause_reason,
            listed=row.listed,
            quota=row.quota,
            held=row.held,
            used=row.used,
            checked_at=row.checked_at,
            version=row.version,
            row=row,
        )


async def suppliers_of_orders(found: Sequence["SupplierOrder"], info: Info) -> list[Supplier | None]:
    """The supplier of each order; one statement."""
    rows = await queries.suppliers_by_id([order.row.supplier_id for order in found])
    return [Supplier.of(row) if row is not None else None for row in rows]


async def variants_of_orders(found: Sequence["SupplierOrder"], info: Info) -> list[StaffVariant]:
    """The variant of each order; one statement."""
    rows = await variants_by_id([order.row.variant_id for order in found])
    return [StaffVariant.of(row) for row in rows if row is not None]


async def orders_of_orders(found: Sequence["SupplierOrder"], info: Info) -> list[Order | None]:
    """The customer's order behind each; one statement."""
    rows = await orders.orders_by_id([order.row.order_id for order in found])
    return [Order.of(row, info.context.locale) if row is not None else None for row in rows]


async def costs_of_orders(found: Sequence["SupplierOrder"], info: Info) -> list[Money | None]:
    """What each cost in its supplier's currency; one statement. Null without COST_READ."""
    if not info.context.caller.may(Permission.COST_READ):
        return [None for _ in found]
    rows = await queries.suppliers_by_id([order.row.supplier_id for order in found])
    return [
        Money.minor(order.row.cost_minor, row.currency) if row is not None else None
        for order, row in zip(found, rows, strict=True)
    ]


@typed(STAFF)
class SupplierOrder(Node):
    """One attempt to have one unit's account credited by a supplier."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    attempt: int = shown(STAFF, "Which attempt for its unit this is, from 1.")
    reference: str = shown(STAFF, "Our number at the supplier.")
    supplier_reference: str | None = shown(STAFF, "The supplier's own number; null until it is known.")
    account: str = shown(STAFF, "Whose account is to be credited.")
    server: str | None = shown(STAFF, "The code of the server on which it is; null when none was asked for.")
    face_value: Money = shown(STAFF, "What is to be credited.")
    delivered: Money = shown(STAFF, "What was credited so far as is known.")
    is_slow: bool = shown(STAFF, "Whether it may take days.")
    state: SupplierOrderState = shown(STAFF, "Where it stands.")
    tries: int = shown(STAFF, "How often it was sent, always under the same number.")
    queries: int = shown(STAFF, "How often the supplier was asked about it.")
    refused_reason: RefusalReason | None = shown(STAFF, "Why it was refused; null unless it was.")
    supplier_words: str | None = shown(STAFF, "What the supplier said, in its own words.")
    problem: str | None = shown(
        STAFF,
        "Why a person must look: LATE, DIFFERS, UNPAID, PARTLY_REVERSED or SPENT_AFTER_REFUSAL; null otherwise.",
    )
    person_since: datetime | None = shown(STAFF, "Since when a person must look (UTC); null: nobody has to.")
    created_at: datetime = shown(STAFF, "When it was asked for (UTC).")
    sent_at: datetime | None = shown(STAFF, "When it was last sent (UTC); null: never.")
    settled_at: datetime | None = shown(STAFF, "When it was settled (UTC); null while it is open.")
    due_at: datetime | None = shown(STAFF, "When something is done next (UTC); null: nothing is.")
    cost: Money | None = edge(
        STAFF,
        "What was spent and has not come back; null without COST_READ, or before a supplier has it.",
        costs_of_orders,
    )
    supplier: Supplier | None = edge(STAFF, "Who has it; null while nobody does.", suppliers_of_orders)
    variant: StaffVariant = edge(STAFF, "What it is of.", variants_of_orders)
    order: Annotated[Order, strawberry.lazy("backend.schema.orders")] | None = edge(
        STAFF, "The customer's order it is for.", orders_of_orders
    )
    row: strawberry.Private[models.SupplierOrder]

    @classmethod
    def of(cls, row: models.SupplierOrder) -> "SupplierOrder":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public(SUPPLIER_ORDER, row.id)),
            attempt=row.attempt,
            reference=row.reference,
            supplier_reference=row.supplier_reference,
            account=row.account,
            server=row.server,
            face_value=Money.minor(row.face_minor, row.currency),
            delivered=Money.minor(row.delivered_minor, row.currency),
            is_slow=row.slow,
            state=row.state,
            tries=row.tries,
            queries=row.queries,
            refused_reason=row.refused_reason,
            supplier_words=row.supplier_words,
            problem=row.problem,
            person_since=row.person_since,
            created_at=row.created_at,
            sent_at=row.sent_at,
            settled_at=row.settled_at,
            due_at=row.due_at,
            row=row,
        )
