"""Wallets: what somebody has in the shop, and what moved it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.ledger.queries import Kept, Move
from backend.domain.ledger.values import Balance
from backend.domain.orders import queries as orders
from backend.domain.wallet import queries
from backend.domain.wallet.balances import wallets_of
from backend.domain.wallet.queries import WalletEntryKind
from backend.schema import paging
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.context import Info
from backend.schema.doors import BOTH, SHOP, STAFF, UserError, arg, described, edge, given, query, refusal, shown, typed
from backend.schema.orders import Order
from backend.schema.paging import Connection
from backend.schema.scalars import Money, MoneyInput

described(
    WalletEntryKind,
    BOTH,
    "Why a wallet's balance moved.",
    {
        "REFUND": "Money of an order went back to it.",
        "PURCHASE": "An order was paid from it, or in part.",
        "GRANTED": "The shop gave something.",
        "TAKEN_BACK": "The shop took back what it had given by mistake.",
        "GIFT_CARD": "A gift card was redeemed.",
        "LAPSED": "Its owner was forgotten at their wish; what was left is gone.",
    },
)


async def orders_of_moves(found: Sequence["WalletEntry"], info: Info) -> list[Order | None]:
    """The order each entry is about; one statement."""
    subjects = [entry.move.subject_id for entry in found]
    rows = await orders.orders_by_id([subject for subject in subjects if subject is not None])
    by_id = {row.id: row for row in rows if row is not None}
    return [Order.of(by_id[id], info.context.locale) if id in by_id else None for id in subjects]


async def reasons_of_moves(found: Sequence["WalletEntry"], info: Info) -> list[str | None]:
    """Why staff gave or took; one statement."""
    return [row.reason if row else None for row in await queries.credits_of([entry.move for entry in found])]


async def authors_of_moves(found: Sequence["WalletEntry"], info: Info) -> list[Staff | None]:
    """Who of the staff gave or took; two statements."""
    credits = await queries.credits_of([entry.move for entry in found])
    return await staff_by_id([row.staff_id if row else None for row in credits])


@typed(BOTH)
class WalletEntry:
    """Something that moved a wallet."""

    id: strawberry.ID = shown(BOTH, "Opaque.")
    at: datetime = shown(BOTH, "When it happened (UTC).")
    kind: WalletEntryKind = shown(BOTH, "Why.")
    amount: Money = shown(BOTH, "How much; with a minus it left the wallet.")
    order: Order | None = edge(BOTH, "The order it is about; null without one.", orders_of_moves)
    reason: str | None = edge(STAFF, "Why staff gave or took, in their words; null otherwise.", reasons_of_moves)
    created_by: Staff | None = edge(STAFF, "Who of the staff gave or took; null otherwise.", authors_of_moves)
    move: strawberry.Private[Move]

    @classmethod
    def of(cls, row: Move) -> "WalletEntry":
        """From what the ledger says."""
        return cls(
            id=strawberry.ID(ids.public("wen", row.id)),
            at=row.at,
            kind=queries.kind_of(row),
            amount=Money.minor(row.minor, row.currency),
            move=row,
        )


async def page_of_entries(customer_id: UUID, currency: str, first: int, after: str | None) -> Connection[WalletEntry]:
    """What moved the wallet, booked last first."""
    asked = paging.page(first, after, (UUID,))
    rows = await queries.page_of_entries(customer_id, currency, asked)
    return paging.connection(rows, asked, lambda row: (row.id,), WalletEntry.of)


@typed(BOTH)
class Wallet:
    """What somebody has in the shop in one currency. It is spent at checkout, and is never below zero."""

    balance: Money = shown(BOTH, "What lies in it.")
    held: Money = shown(BOTH, "What of it is kept for orders that wait for the rest of their payment.")
    available: Money = shown(BOTH, "What may be spent now.")
    customer_id: strawberry.Private[UUID]

    @query(SHOP)
    async def entries(
        self,
        info: Info,
        first: Annotated[int, arg(SHOP, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(SHOP, "Cursor to go on from.")] = None,
    ) -> Connection[WalletEntry]:
        """What moved it, the latest first."""
        return await page_of_entries(self.customer_id, self.balance.currency, first, after)

    @classmethod
    def of(cls, balance: Balance, currency: str, customer_id: UUID) -> "Wallet":
        """From what the ledger says."""
        return cls(
            balance=Money.minor(balance.posted_minor, currency),
            held=Money.minor(balance.held_minor, currency),
            available=Money.minor(max(balance.available_minor, 0), currency),
            customer_id=customer_id,
        )


async def wallets(customer_ids: Sequence[UUID]) -> list[list[Wallet]]:
    """The wallets of each customer, by currency; one statement."""
    found = await wallets_of(customer_ids)
    return [[_shown(kept, id) for kept in rows] for id, rows in zip(customer_ids, found, strict=True)]


def _shown(kept: Kept, customer_id: UUID) -> Wallet:
    return Wallet.of(kept.balance, kept.currency, customer_id)


@typed(SHOP)
class WalletPart:
    """What the buyer's wallet can pay of a quote."""

    available: Money = shown(SHOP, "What may be spent of it now.")
    pays: Money = shown(SHOP, "What of the total it can pay: send it as `PlaceOrderInput.wallet`.")
    left: Money = shown(SHOP, "What is left then for the payment service; zero: the order is paid at once.")

    @classmethod
    def of(cls, total_minor: int, currency: str, available: Mapping[str, int]) -> "WalletPart | None":
        """Of a total, with what is available by currency; None when that is nothing."""
        has = available.get(currency, 0)
        pays = min(has, total_minor)
        if not pays:
            return None
        return cls(
            available=Money.minor(has, currency),
            pays=Money.minor(pays, currency),
            left=Money.minor(total_minor - pays, currency),
        )


@given(STAFF)
class CreditWalletInput:
    """What is given to a wallet, or taken back."""

    person_id: strawberry.ID = shown(STAFF, "Whose wallet; somebody with an account.")
    amount: MoneyInput = shown(STAFF, "How much, at most 100,000.00; with a minus it is taken back.")
    reason: str = shown(STAFF, "Why, 1 to 200 characters; kept in the journal, never shown to the buyer.")


@refusal("WALLET_SHORT", BOTH, zh="余额不足。", en="The balance is not enough.")
class WalletShort(UserError):
    """The wallet has less than is asked of it."""

    available: Money = shown(BOTH, "What may be spent now.")

    @staticmethod
    def facts_of(refusal: Any, locale: str) -> dict[str, Any]:
        """The facts as the graph shows them."""
        return {"available": Money.of(refusal.available)}
