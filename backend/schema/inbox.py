"""What customers find in their inbox."""

from datetime import datetime

import strawberry

from backend.core import ids
from backend.domain.notifications import models
from backend.schema.doors import SHOP, UserError, refusal, shown, typed


@typed(SHOP)
class InboxMessage:
    """A line that the shop wrote to somebody with an account."""

    id: strawberry.ID = shown(SHOP, "Opaque.")
    at: datetime = shown(SHOP, "When it was written (UTC).")
    text: str = shown(SHOP, "What it is about, in the language of then. Never a card code.")
    body: str = shown(SHOP, "What it says beneath that, in lines; empty when it says no more. Never a card code.")
    link: str | None = shown(SHOP, "Where it leads to: a path of the shop; null: nowhere.")
    read_at: datetime | None = shown(SHOP, "When it was read (UTC); null until then.")

    @classmethod
    def of(cls, row: models.InboxMessage) -> "InboxMessage":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("inb", row.id)),
            at=row.created_at,
            text=row.text,
            body=row.body,
            link=row.link,
            read_at=row.read_at,
        )


@typed(SHOP)
class Unread:
    """How much is new in an inbox."""

    count: int = shown(SHOP, "Messages not read yet; 100 stands for 100 or more.")


@refusal("INBOX_MESSAGE_UNKNOWN", SHOP, zh="没有这条消息。", en="There is no such message.")
class InboxMessageUnknown(UserError):
    """Not in this inbox, or its time was over."""
