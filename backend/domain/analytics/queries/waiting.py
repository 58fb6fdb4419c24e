"""What is stuck and what waits for somebody, counted over what is open."""

from dataclasses import dataclass
from datetime import datetime

from backend.core import database

# Each in the words of the partial index that answers it.
_WAITING = """
SELECT (SELECT count(*) FROM after_sale_case WHERE state IN ('OPEN', 'AWAITING_APPROVAL')) AS cases,
    (SELECT count(*) FROM after_sale_case WHERE state IN ('OPEN', 'AWAITING_APPROVAL') AND due_at <= $1) AS cases_late,
    (SELECT count(*) FROM manual_task WHERE state IN ('OPEN', 'TAKEN')) AS tasks,
    (SELECT count(*) FROM manual_task WHERE state IN ('OPEN', 'TAKEN') AND due_at < $1) AS tasks_late,
    (SELECT count(*) FROM campaign WHERE submitted_at IS NOT NULL) AS campaigns,
    (SELECT count(*) FROM invoice WHERE state = 'REQUESTED') AS invoices,
    (SELECT count(*) FROM referral WHERE state = 'REVIEW') AS referrals,
    (SELECT min(paid_at) FROM "order" WHERE state = 'PAID') AS undelivered_since,
    (SELECT count(*) FROM delivery WHERE state IN ('PENDING', 'SENT')) AS deliveries,
    least(
        (SELECT min(created_at) FROM delivery WHERE state IN ('PENDING', 'SENT')),
        (SELECT min(created_at) FROM outbox_message WHERE routed_at IS NULL)
    ) AS deliveries_since
"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much of each is open, what of it is past its time, and since when the oldest waits (None: none does)."""

    cases: int
    cases_late: int
    tasks: int
    tasks_late: int
    campaigns: int
    invoices: int
    referrals: int
    undelivered_since: datetime | None
    deliveries: int
    deliveries_since: datetime | None


async def waiting(*, at: datetime) -> Waiting:
    """What is open at this moment; one statement."""
    (row,) = await database.fetch(_WAITING, at)
    return Waiting(**row)
