"""Messages, rendered once when they are asked for."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

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


class InboxMessage(Row):
    """What somebody with an account finds in their inbox: a line, more words, and where it leads to in the shop.

    Only `read_at` ever changes; it is deleted when its time is over, or with the person.
    """

    # Opaque here: people are above messages.
    customer_id = fields.UUIDField()
    template = fields.CharField(max_length=40)
    text = fields.CharField(max_length=200)
    body = fields.TextField(default="", db_default="")
    link: fields.Field[str | None] = fields.CharField(max_length=500, null=True)
    created_at = fields.DatetimeField(default=clock.now)
    read_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    class Meta:
        table = "inbox_message"
        app = "tessera"
        constraints = (CheckConstraint(name="inbox_message_says_something", check="text <> ''"),)
        indexes = (
            Index(fields=("customer_id", "id"), name="inbox_by_customer"),
            Index(fields=("created_at", "id"), name="inbox_by_time"),
        )


class MessageText(Row):
    """A message in words of the shop's own, in one language; without such a row its first words are sent."""

    template = fields.CharField(max_length=40)
    locale = fields.CharField(max_length=5)
    subject = fields.CharField(max_length=120)
    body = fields.TextField()
    short = fields.CharField(max_length=300)
    version = fields.IntField(default=1)
    changed_at = fields.DatetimeField(default=clock.now)
    # Opaque here: people are above messages.
    changed_by_id: fields.Field[UUID | None] = fields.UUIDField(null=True)

    class Meta:
        table = "message_text"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("template", "locale"), name="message_text_once"),
            CheckConstraint(name="message_text_says_something", check="subject <> '' AND body <> '' AND short <> ''"),
        )
