"""What is handed to and by the ledger. Amounts are minor units."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Posting:
    """One side of an entry: a debit is positive, a credit negative. A zero is left out when posted."""

    account: str
    minor: int


@dataclass(frozen=True, slots=True)
class Balance:
    """An account as its owner sees it (natural sign): positive is what it is expected to have.

    `available_minor` is what may still be taken before the floor; without a floor, what is posted.
    """

    posted_minor: int
    held_minor: int
    available_minor: int
