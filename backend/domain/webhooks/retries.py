"""When a failed message is tried again."""

from datetime import datetime, timedelta

# The first try is at once; each number is the wait before the next (Standard Webhooks, "Retry schedule").
WAITS_S = (5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400)
TRIES = len(WAITS_S) + 1
# Spread over this part of the wait, so that an endpoint that comes back is not met by everything at once.
JITTER = 0.2
LONGEST_WISH_S = 86_400


def next_try(tries: int, at: datetime, *, chance: float, wished_s: int | None = None) -> datetime | None:
    """When to try again after `tries` failed ones; None: give up.

    `chance` is from 0 to 1; `wished_s` is the endpoint's own Retry-After, honoured up to a day.
    """
    if tries >= TRIES:
        return None
    wait = WAITS_S[max(tries, 1) - 1] * (1 + JITTER * chance)
    if wished_s is not None:
        wait = max(wait, min(wished_s, LONGEST_WISH_S))
    return at + timedelta(seconds=wait)
