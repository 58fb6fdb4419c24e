"""The ledger for tests."""

from backend.core import clock
from backend.domain.ledger import service
from backend.domain.ledger.values import Posting

BANK, ORDERS, PARTNER = "asset:bank", "liability:orders", "liability:partner:" + "a" * 32


async def book(key: str, *postings: tuple[str, int], currency: str = "CNY", kind: str = "test") -> bool:
    """Post an entry of these sides (a debit is positive); False when the key was booked before."""
    sides = [Posting(account, minor) for account, minor in postings]
    return await service.post(key, sides, currency=currency, at=clock.now(), kind=kind)


async def deposit(minor: int, account: str = PARTNER, *, key: str = "deposit") -> None:
    """Money of a partner at the bank."""
    assert await book(key, (BANK, minor), (account, -minor))
