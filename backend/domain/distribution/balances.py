"""A partner's prepaid balance, which the ledger keeps."""

from collections.abc import Sequence
from uuid import UUID

from backend.domain.distribution.models import Partner
from backend.domain.ledger import queries as ledger
from backend.domain.ledger.values import Balance


def account_of(partner_id: UUID) -> str:
    """The ledger's code of the partner's balance."""
    return f"liability:partner:{partner_id.hex}"


async def balances_of(partners: Sequence[Partner]) -> list[Balance]:
    """Each partner's balance, aligned; one statement for each currency among them."""
    found: dict[UUID, Balance] = {}
    for currency in sorted({partner.currency for partner in partners}):
        some = [partner for partner in partners if partner.currency == currency]
        balances = await ledger.balances([account_of(partner.id) for partner in some], currency)
        found |= {partner.id: balance for partner, balance in zip(some, balances, strict=True)}
    return [found[partner.id] for partner in partners]


async def balance_of(partner: Partner) -> Balance:
    """What the partner has, what of it is held, and what it may spend; minor units of its currency."""
    return await ledger.balance(account_of(partner.id), partner.currency)
