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


async def events_since(kind: str, since: datetime, *, subject: str) -> tuple[int, dict[str, int]]:
    """How many events of a kind a subject has had, and each address that had any."""
    rows = await database.fetch(
        """
        SELECT coalesce(address, '') AS address, count(*) AS times, count(*) FILTER (WHERE subject = $3) AS of_subject
        FROM security_event WHERE kind = $1 AND at > $2 GROUP BY 1
        """,
        kind,
        since,
        subject,
    )
    return sum(int(row["of_subject"]) for row in rows), {row["address"]: int(row["times"]) for row in rows}


async def count_since(kinds: Sequence[str], since: datetime) -> int:
    """How many events of these kinds there were."""
    rows = await database.fetch(
        "SELECT count(*) AS times FROM security_event WHERE kind = ANY($1) AND at > $2", list(kinds), since
    )
    return int(rows[0]["times"])
