"""Evidence of what was refused."""

from datetime import datetime
from typing import Any

from backend.core import clock
from backend.domain.audit.models import SecurityEvent


async def witness(
    kind: str,
    *,
    subject: str | None = None,
    address: str | None = None,
    at: datetime | None = None,
    **facts: Any,
) -> None:
    """Keep evidence (`login.failed`, `callback.forged`); call it outside the transaction rolled back.

    `facts` are JSON-able and hold no secret, no password, no login name.
    """
    await SecurityEvent.create(kind=kind, subject=subject, address=address, at=at or clock.now(), facts=facts or None)
