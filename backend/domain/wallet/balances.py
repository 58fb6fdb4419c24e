"""What lies in wallets, which the ledger keeps."""

from collections.abc import Sequence
from uuid import UUID

from backend.domain.ledger import queries as ledger
from backend.domain.ledger.queries import Kept
from backend.domain.ledger.values import Balance


def account_of(customer_id: UUID) -> str:
    """The ledger's code of the customer's wallet; it has an account for each currency."""
    return f"liability:wallet:{customer_id.hex}"


async def wallets_of(customer_ids: Sequence[UUID]) -> list[list[Kept]]:
    """What each customer has, by currency; none of who never had anything. One statement."""
    return await ledger.kept_by_account([account_of(id) for id in customer_ids])


async def balance_of(customer_id: UUID, currency: str) -> Balance:
    """What the customer has in this currency, what of it is held, and what may be spent."""
    (found,) = await wallets_of([customer_id])
    return next((kept.balance for kept in found if kept.currency == currency), Balance(0, 0, 0))
