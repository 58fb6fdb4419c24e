"""The inbox of whoever has an account: what else is said to them by message, found in the shop itself."""

import contextlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend import settings
from backend.core import clock, database, ids, outbox, redis
from backend.domain.notifications.errors import InboxMessageUnknown
from backend.domain.notifications.models import InboxMessage

_WRITE = """
INSERT INTO inbox_message (id, customer_id, template, text, body, link, created_at)
SELECT n.*, $7 FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[]) AS n
"""
_READ_ALL = "UPDATE inbox_message SET read_at = $2 WHERE customer_id = $1 AND read_at IS NULL RETURNING id"
_FORGET = "DELETE FROM inbox_message WHERE customer_id = $1"


@dataclass(frozen=True, slots=True)
class Note:
    """For somebody's inbox: a line, and what is said beneath; `link` is an address of the shop, or none."""

    customer_id: UUID
    template: str
    text: str
    body: str
    link: str | None


async def write_notes(notes: Sequence[Note]) -> None:
    """Put these into their inboxes in the caller's transaction, and tell `inbox.written` for each; two statements."""
    if not notes:
        return
    shop = settings.get().address()
    rows = [(ids.new(), one.customer_id, one.template, one.text, one.body, _path(one.link, shop)) for one in notes]
    await database.execute(_WRITE, *(list(column) for column in zip(*rows, strict=True)), clock.now())
    await outbox.emit_each("inbox.written", [{"customer_id": one.customer_id} for one in notes])


async def read_note(customer_id: UUID, id: UUID, *, at: datetime) -> InboxMessage:
    """Mark it as read; again is no error. Raises `InboxMessageUnknown`: absent and foreign look the same."""
    moved = await InboxMessage.filter(id=id, customer_id=customer_id, read_at__isnull=True).update(read_at=at)
    row = await InboxMessage.get_or_none(id=id, customer_id=customer_id)
    if row is None:
        raise InboxMessageUnknown
    if moved:
        await ping_inboxes([customer_id])
    return row


async def read_all_notes(customer_id: UUID, *, at: datetime) -> int:
    """Mark everything of theirs as read; returns how much was."""
    read = len(await database.fetch(_READ_ALL, customer_id, at))
    if read:
        await ping_inboxes([customer_id])
    return read


async def forget_inbox(customer_id: UUID) -> None:
    """Delete everything of theirs, in the caller's transaction."""
    await database.execute(_FORGET, customer_id)


def inbox_channel(customer_id: UUID) -> str:
    """Where whoever looks at the inbox listens."""
    return f"inbox:{customer_id.hex}"


async def ping_inboxes(customer_ids: Collection[UUID]) -> None:
    """Tell them to look again, after the commit. A lost ping costs them the seconds until they look by themselves."""
    with contextlib.suppress(RuntimeError):  # a process without Redis (a command, a test) wakes nobody
        await redis.publish_all([inbox_channel(id) for id in customer_ids])


def _path(link: str | None, shop: str) -> str | None:
    """The part of an address that the app itself opens; what leads elsewhere is no link of an inbox."""
    return link.removeprefix(shop) if link is not None and link.startswith(f"{shop}/") else None
