"""When the provider is asked again, and which payment gives back what. Pure."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

# Callbacks may never come: seconds between questions; the last one goes on for ever.
QUERY_WAITS_S = [3, 10, 30, *[60] * 10, 300]
REFUND_WAITS_S = [2, 10, 60, 300]


def next_query(queries: int, at: datetime) -> datetime:
    """When to ask next after `queries` questions."""
    return at + timedelta(seconds=QUERY_WAITS_S[min(queries, len(QUERY_WAITS_S) - 1)])


def next_refund_try(attempts: int, at: datetime) -> datetime:
    """When to ask for, or about, a refund again after `attempts` tries."""
    return at + timedelta(seconds=REFUND_WAITS_S[min(attempts, len(REFUND_WAITS_S) - 1)])


def shares(parts: Mapping[UUID, int], lefts: Sequence[int]) -> list[dict[UUID, int]]:
    """What of each unit's part is given back of which payment: the first gives all it has left, then the next.

    `lefts` are minor units; together they are at least the parts. Shares of nothing are left out.
    """
    given: list[dict[UUID, int]] = [{} for _ in lefts]
    rest = list(lefts)
    for unit_id, minor in parts.items():
        for place, left in enumerate(rest):
            share = min(minor, left)
            if share:
                given[place][unit_id] = share
                rest[place] -= share
                minor -= share
        if minor:
            raise ValueError("more goes back than was paid")
    return given
