"""What is handed to and by the ledger. Amounts are minor units."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Posting:
    """One side of an entry: a debit is positive, a credit negative. A zero is left out when posted.

    `currency`: where it is another than the entry's. Each currency of an entry balances by itself.
    """

    account: str
    minor: int
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A booking to be made, once per `key`, which derives from the row that it books.

    `at` is when what is booked happened. `subject_id` is what it is about (an order), to be found by. `facts`
    are ids and plain facts, never secrets.
    """

    key: str
    kind: str
    at: datetime
    currency: str
    postings: tuple[Posting, ...]
    subject_id: UUID | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)

    def sides(self) -> list[Posting]:
        """The postings that move something."""
        return [posting for posting in self.postings if posting.minor]


@dataclass(frozen=True, slots=True)
class Balance:
    """An account as its owner sees it (natural sign): positive is what it is expected to have.

    `available_minor` is what may still be taken before the floor; without a floor, what is posted.
    """

    posted_minor: int
    held_minor: int
    available_minor: int
