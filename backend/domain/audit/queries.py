"""Reading the journals."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.domain.audit.models import AuditEntry


async def newest(limit: int, *, before: UUID | None = None) -> Sequence[AuditEntry]:
    """Acts, newest first (their ids grow with time)."""
    query = AuditEntry.all().order_by("-id").limit(limit)
    return await (query.filter(id__lt=before) if before else query)


async def events_since(kind: str, since: datetime, *, subject: str, address: str) -> int:
    """How many events of a kind a subject or an address has had, whichever had more."""
    rows = await database.fetch(
        """
        SELECT greatest(
            (SELECT count(*) FROM security_event WHERE kind = $1 AND subject = $3 AND at > $2),
            (SELECT count(*) FROM security_event WHERE kind = $1 AND address = $4 AND at > $2)
        ) AS used
        """,
        kind,
        since,
        subject,
        address,
    )
    return int(rows[0]["used"])
