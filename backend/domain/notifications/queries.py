"""Reading messages."""

from collections.abc import Sequence
from uuid import UUID

from backend.domain.notifications.models import Message


async def newest(limit: int, *, before: UUID | None = None) -> Sequence[Message]:
    """Messages, newest first (their ids grow with time)."""
    query = Message.all().order_by("-id").limit(limit)
    return await (query.filter(id__lt=before) if before else query)
