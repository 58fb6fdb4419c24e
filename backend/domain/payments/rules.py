"""When the provider is asked again. Pure."""

from datetime import datetime, timedelta

# Callbacks may never come: seconds between questions; the last one goes on for ever.
QUERY_WAITS_S = [3, 10, 30, *[60] * 10, 300]
REFUND_WAITS_S = [2, 10, 60, 300]


def next_query(queries: int, at: datetime) -> datetime:
    """When to ask next after `queries` questions."""
    return at + timedelta(seconds=QUERY_WAITS_S[min(queries, len(QUERY_WAITS_S) - 1)])


def next_refund_try(attempts: int, at: datetime) -> datetime:
    """When to ask for, or about, a refund again after `attempts` tries."""
    return at + timedelta(seconds=REFUND_WAITS_S[min(attempts, len(REFUND_WAITS_S) - 1)])
