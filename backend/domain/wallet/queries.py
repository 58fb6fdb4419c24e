"""Reading wallets: what moved them, and why."""

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from backend.core.paging import Page
from backend.domain.ledger import queries as ledger
from backend.domain.ledger.queries import Move
from backend.domain.wallet.balances import account_of
from backend.domain.wallet.models import WalletCredit

CREDIT = "credit_id"


class WalletEntryKind(StrEnum):
    """Why a wallet's balance moved."""

    REFUND = "REFUND"
    PURCHASE = "PURCHASE"
    GRANTED = "GRANTED"
    TAKEN_BACK = "TAKEN_BACK"
    LAPSED = "LAPSED"
    GIFT_CARD = "GIFT_CARD"


def kind_of(move: Move) -> WalletEntryKind:
    """Why it moved, by what the ledger books."""
    match move.kind:
        case "refund":
            return WalletEntryKind.REFUND
        case "payment":
            return WalletEntryKind.PURCHASE
        case "gift_card.redeemed":
            return WalletEntryKind.GIFT_CARD
        case "wallet.lapsed":
            return WalletEntryKind.LAPSED
        case _:
            return WalletEntryKind.GRANTED if move.minor > 0 else WalletEntryKind.TAKEN_BACK


async def page_of_entries(customer_id: UUID, currency: str, page: Page) -> list[Move]:
    """What moved the customer's wallet, booked last first; the cursor is the entry's id. One statement."""
    before = page.after[0] if page.after is not None else None
    return await ledger.page_of_moves(account_of(customer_id), currency, page.limit, before=before)


async def credits_of(moves: Sequence[Move]) -> list[WalletCredit | None]:
    """The credit that each entry books; None for entries of another kind. One statement."""
    named = [UUID(str(move.facts[CREDIT])) if CREDIT in move.facts else None for move in moves]
    found = {row.id: row for row in await WalletCredit.filter(id__in=[id for id in named if id is not None])}
    return [found.get(id) if id is not None else None for id in named]
