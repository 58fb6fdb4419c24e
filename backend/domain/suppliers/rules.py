"""When a supplier is asked again, and when a person looks. Pure."""

from datetime import datetime, timedelta

from backend.domain.suppliers.states import RefusalReason

# Seconds after an order was sent at which it is asked about; then every `THEN_EVERY_S` for ever.
QUERY_AT_S = (3, 10, 30, *range(60, 601, 60))
THEN_EVERY_S = 300
# Waits before a refused order is tried again at the supplier that said so; then the next offer's turn comes.
REFUSED_WAITS_S = (2, 10, 60)
PERSON_AFTER_FAST = timedelta(minutes=30)
PERSON_AFTER_SLOW = timedelta(hours=72)
# "There is no such order" counts only this long after it was last sent: it may still have been on its way.
GRACE = timedelta(seconds=25)
# How often one reference is sent before it goes to the next offer.
MOST_TRIES = 3
# Nobody sells it just now: how long a paid order waits for somebody who does, and how often it looks.
WAIT_FOR_OFFER = timedelta(minutes=10)
LOOK_FOR_OFFER = timedelta(seconds=30)
# The supplier has been failing and was not asked: when an order that waits tries its luck again.
NOT_ASKED_WAIT = timedelta(seconds=3)
# What was settled is looked at again after these: a supplier may take a top-up back.
CHECK_AGAIN_AT = tuple(timedelta(minutes=minutes) for minutes in (10, 60, 360, 1440, 4320))
# Nobody can help an account that does not exist; and a person's word is the last.
FINAL = frozenset({RefusalReason.ACCOUNT, RefusalReason.BY_HAND, RefusalReason.NO_OFFER})
# A price that jumps by more stops the offer until a person has looked, unless the shop says otherwise: basis points.
COST_JUMP_BPS = 300


def next_question(since: datetime, at: datetime) -> datetime:
    """When to ask about an order sent at `since`, the next time after `at`."""
    gone = (at - since).total_seconds()
    for seconds in QUERY_AT_S:
        if seconds > gone:
            return since + timedelta(seconds=seconds)
    beyond = gone - QUERY_AT_S[-1]
    return since + timedelta(seconds=QUERY_AT_S[-1] + (beyond // THEN_EVERY_S + 1) * THEN_EVERY_S)


def try_again(reason: RefusalReason, round: int) -> timedelta | None:
    """How long to wait before the same offer is tried again after `round` tries; None: it is the next one's turn."""
    if reason is not RefusalReason.BUSY or round >= len(REFUSED_WAITS_S):
        return None
    return timedelta(seconds=REFUSED_WAITS_S[round])


def person_at(created_at: datetime, *, slow: bool) -> datetime:
    """When a person looks at an order that is still open."""
    return created_at + (PERSON_AFTER_SLOW if slow else PERSON_AFTER_FAST)


def next_check(settled_at: datetime, at: datetime) -> datetime | None:
    """When to look again at what was settled; None when it has stood long enough."""
    return next((settled_at + wait for wait in CHECK_AGAIN_AT if settled_at + wait > at), None)


def delivered_share(face_minor: int, total_minor: int, spent_minor: int) -> int:
    """How much of the face value arrived when `spent_minor` of `total_minor` was kept, rounded down."""
    return face_minor * spent_minor // total_minor


def jumped(before_minor: int, now_minor: int, *, most_bps: int = COST_JUMP_BPS) -> bool:
    """Whether a cost grew by more than the shop bears without looking."""
    return now_minor * 10_000 > before_minor * (10_000 + most_bps)
