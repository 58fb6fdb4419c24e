"""Messages, rendered once when they are asked for."""

from enum import StrEnum

from tortoise import fields

from backend.core import clock
from backend.core.models import Row


class MessageChannel(StrEnum):
    """How a message travels."""

    SMS = "SMS"
    EMAIL = "EMAIL"


class MessageState(StrEnum):
    """QUEUED: asked for. SENT: taken by the provider. FAILED: the provider refused it for good."""

    QUEUED = "QUEUED"
    SENT = "SENT"
    FAILED = "FAILED"


TRANSITIONS: dict[MessageState, frozenset[MessageState]] = {
    MessageState.QUEUED: frozenset({MessageState.SENT, MessageState.FAILED}),
    MessageState.SENT: frozenset(),
    MessageState.FAILED: frozenset(),
}


class Message(Row):
    """One message to one address. An SMS has no subject."""

    channel = fields.CharEnumField(MessageChannel, max_length=5)
    to = fields.CharField(max_length=254, source_field="recipient")
    template = fields.CharField(max_length=40)
    locale = fields.CharField(max_length=5)
    subject: fields.Field[str | None] = fields.CharField(max_length=200, null=True)
    body = fields.TextField()
    state = fields.CharEnumField(MessageState, max_length=6, default=MessageState.QUEUED)
    created_at = fields.DatetimeField(default=clock.now)
    sent_at = fields.DatetimeField(null=True)
    failure: fields.Field[str | None] = fields.CharField(max_length=200, null=True)
    # Whom it is to, and what it says, is emptied as soon as it was carried: they are being forgotten.
    forgotten = fields.BooleanField(default=False, db_default=False)

    class Meta:
        table = "message"
        app = "tessera"
