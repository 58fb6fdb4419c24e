"""Messages written to buyers."""

from datetime import datetime

import strawberry

from backend.core import ids
from backend.domain.notifications import models, templates
from backend.domain.notifications.models import MessageChannel, MessageState
from backend.schema.doors import STAFF, described, shown, typed

described(
    MessageChannel,
    STAFF,
    "How a message travels.",
    {"SMS": "A text message to a phone.", "EMAIL": "An e-mail."},
)
described(
    MessageState,
    STAFF,
    "How far a message has come.",
    {"QUEUED": "Waits to be carried.", "SENT": "Taken by the carrier.", "FAILED": "Refused by the carrier."},
)


@typed(STAFF)
class Message:
    """One message to one buyer; it carries links, never card codes."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    channel: MessageChannel = shown(STAFF, "How it travels.")
    to: str = shown(STAFF, "Phone number or e-mail address.")
    subject: str | None = shown(STAFF, "Subject of an e-mail; null for a text message.")
    body: str = shown(STAFF, "What it says.")
    created_at: datetime = shown(STAFF, "When it was written (UTC).")
    sent_at: datetime | None = shown(STAFF, "When the carrier took it (UTC); null until then.")
    state: MessageState = shown(STAFF, "How far it has come.")

    @classmethod
    def of(cls, row: models.Message) -> "Message":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("msg", row.id)),
            channel=row.channel,
            to=row.to,
            subject=templates.veiled(row.template, row.subject) if row.subject else row.subject,
            body=templates.veiled(row.template, row.body),
            created_at=row.created_at,
            sent_at=row.sent_at,
            state=row.state,
        )
