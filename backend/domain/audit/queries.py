"""Reading the journals."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.domain.audit.models import AuditEntry, SecurityEvent


async def newest(limit: int, *, before: UUID | None = None) -> Sequence[AuditEntry]:
    """Acts, newest first (their ids grow with time)."""
    query = AuditEntry.all().order_by("-id").limit(limit)
    return await (query.filter(id__lt=before) if before else query)


async def witnessed(kind: str, subjects: Sequence[str]) -> list[list[SecurityEvent]]:
    """What was witnessed of a kind about each subject, oldest first; one statement."""
    found: defaultdict[str | None, list[SecurityEvent]] = defaultdict(list)
    for event in await SecurityEvent.filter(kind=kind, subject__in=list(subjects)).order_by("id"):
        found[event.subject].append(event)
    return [found[subject] for subject in subjects]


async def events_since(kind: str, since: datetime, *, subject: str, address: str) -> tuple[int, int]:
    """How many events of a kind a subject has had, and an address."""
    rows = await database.fetch(
        """
        SELECT (SELECT count(*) FROM security_event WHERE kind = $1 AND subject = $3 AND at > $2) AS of_subject,
            (SELECT count(*) FROM security_event WHERE kind = $1 AND address = $4 AND at > $2) AS of_address
        """,
        kind,
        since,
        subject,
        address,
    )
    return int(rows[0]["of_subject"]), int(rows[0]["of_address"])
