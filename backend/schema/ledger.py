"""The books, as finance reads them."""

from collections.abc import Sequence
from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from backend.core import ids
from backend.domain.finance import models as finance
from backend.domain.ledger import models, queries
from backend.domain.ledger.states import NATURAL_SIGN, AccountKind
from backend.domain.orders import queries as orders
from backend.schema.context import Info
from backend.schema.doors import STAFF, described, edge, given, shown, typed
from backend.schema.orders import Order
from backend.schema.scalars import BigInt, Money, Node

ACCOUNT, ENTRY = "acc", "ent"

described(
    AccountKind,
    STAFF,
    "What an account stands for.",
    {
        "ASSET": "What the shop has, or is owed; grows by debits.",
        "LIABILITY": "What the shop owes; grows by credits.",
        "REVENUE": "What it earned; grows by credits.",
        "EXPENSE": "What it spent; grows by debits.",
    },
)


@typed(STAFF)
class LedgerAccount(Node):
    """One account in one currency, with its exact balance of this moment."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    code: str = shown(STAFF, "What it is, e.g. liability:orders.")
    kind: AccountKind = shown(STAFF, "What it stands for.")
    balance: Money = shown(STAFF, "What is booked; positive is what its kind is expected to have.")
    held: Money | None = shown(STAFF, "What of it is held; null for an account of which nothing can be held.")
    available: Money | None = shown(STAFF, "What of it may still be taken; null for an account without a floor.")

    @classmethod
    def of(cls, row: queries.AccountRow) -> "LedgerAccount":
        """From the account and its balance."""
        floor = row.floor_minor
        left = row.posted_minor - row.held_minor - (floor or 0)
        return cls(
            id=strawberry.ID(ids.public(ACCOUNT, row.id)),
            code=row.code,
            kind=row.kind,
            balance=Money.minor(row.posted_minor, row.currency),
            held=Money.minor(row.held_minor, row.currency) if floor is not None else None,
            available=Money.minor(left, row.currency) if floor is not None else None,
        )


@typed(STAFF)
class LedgerPosting:
    """One side of an entry: it has a debit or a credit."""

    account: str = shown(STAFF, "The account's code.")
    debit: Money | None = shown(STAFF, "The amount, on the left; null for a credit.")
    credit: Money | None = shown(STAFF, "The amount, on the right; null for a debit.")
    change: Money = shown(STAFF, "What it did to the account's balance.")

    @classmethod
    def of(cls, row: queries.PostingRow) -> "LedgerPosting":
        """From the posting."""
        return cls(
            account=row.account,
            debit=Money.minor(row.minor, row.currency) if row.minor > 0 else None,
            credit=Money.minor(-row.minor, row.currency) if row.minor < 0 else None,
            change=Money.minor(row.minor * NATURAL_SIGN[row.kind], row.currency),
        )


async def postings_of_entries(found: Sequence["LedgerEntry"], info: Info) -> list[list[LedgerPosting]]:
    """The sides of each entry; one statement."""
    rows = await queries.postings_by_entry([entry.row.id for entry in found])
    return [[LedgerPosting.of(row) for row in some] for some in rows]


async def orders_of_entries(found: Sequence["LedgerEntry"], info: Info) -> list[Order | None]:
    """The order each entry is about; one statement."""
    subjects = [entry.row.subject_id for entry in found]
    rows = await orders.orders_by_id([subject for subject in subjects if subject is not None])
    by_id = {row.id: row for row in rows if row is not None}
    return [Order.of(by_id[id], info.context.locale) if id in by_id else None for id in subjects]


@typed(STAFF)
class LedgerEntry(Node):
    """One balanced booking. What is booked stays as it is booked."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    key: str = shown(STAFF, "Names what it books; nothing is booked twice under one key.")
    kind: str = shown(STAFF, "What it books, e.g. payment, delivery, refund, stock.received.")
    at: datetime = shown(STAFF, "When what it books happened (UTC).")
    facts: JSON = shown(STAFF, "Ids of what it books, and plain facts.")
    postings: list[LedgerPosting] = edge(STAFF, "Its sides; debits and credits are equal.", postings_of_entries)
    order: Order | None = edge(STAFF, "The order it is about; null for stock and partners.", orders_of_entries)
    row: strawberry.Private[models.LedgerEntry]

    @classmethod
    def of(cls, row: models.LedgerEntry) -> "LedgerEntry":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public(ENTRY, row.id)),
            key=row.key,
            kind=row.kind,
            at=row.at,
            facts=JSON(row.facts),
            row=row,
        )


@given(STAFF)
class LedgerAccountFilter:
    """Which accounts are wanted; all that is given must hold."""

    kind: AccountKind | None = shown(STAFF, "Of this kind.", default=None)
    text: str | None = shown(STAFF, "Whose code holds this.", default=None)


@given(STAFF)
class LedgerEntryFilter:
    """Which entries are wanted; all that is given must hold."""

    order_id: strawberry.ID | None = shown(STAFF, "About this order.", default=None)
    account: str | None = shown(STAFF, "With a posting on the account of this code.", default=None)
    kind: str | None = shown(STAFF, "Of this kind, e.g. refund.", default=None)


@typed(STAFF)
class LedgerCount:
    """How many of something were compared."""

    name: str = shown(STAFF, "Of what, e.g. orders.")
    count: BigInt = shown(STAFF, "How many.")


@typed(STAFF)
class LedgerDifference:
    """The first thing that was found otherwise than it should be."""

    what: str = shown(STAFF, "What should hold.")
    where: str = shown(STAFF, "Where it does not: an order, a unit, an entry, an account.")
    expected: str = shown(STAFF, "What it should be: minor units or a count.")
    found: str = shown(STAFF, "What it is.")


@typed(STAFF)
class LedgerHealth:
    """What the last verification of orders, payments, goods and ledger found."""

    clean: bool = shown(STAFF, "Whether everything agreed.")
    at: datetime = shown(STAFF, "When it was made (UTC).")
    seconds: float = shown(STAFF, "How long it took.")
    counts: list[LedgerCount] = shown(STAFF, "How much was compared.")
    difference: LedgerDifference | None = shown(STAFF, "The first difference; null when there was none.")

    @classmethod
    def of(cls, row: finance.LedgerCheck) -> "LedgerHealth":
        """From the row."""
        wrong = row.difference
        return cls(
            clean=row.clean,
            at=row.at,
            seconds=row.seconds,
            counts=[LedgerCount(name=name, count=BigInt(number)) for name, number in row.counts.items()],
            difference=LedgerDifference(**{name: str(value) for name, value in wrong.items()}) if wrong else None,
        )
