"""Reading messages."""

from collections.abc import Collection, Sequence
from uuid import UUID

from backend.core import database
from backend.core.paging import Page
from backend.domain.notifications.models import InboxMessage, Message, MessageText
from backend.domain.notifications.wording import Wording

# What was edited, by message and language.
Texts = dict[tuple[str, str], MessageText]

_EDITED = """
SELECT t.template, t.locale, t.subject, t.body, t.short
FROM message_text t JOIN unnest($1::text[], $2::text[]) AS asked (template, locale)
    ON t.template = asked.template AND t.locale = asked.locale
"""

MOST_UNREAD = 100
_UNREAD = """
SELECT asked.id AS customer_id, (
    SELECT count(*) FROM (
        SELECT FROM inbox_message m WHERE m.customer_id = asked.id AND m.read_at IS NULL LIMIT $2
    ) AS new
)::int AS unread FROM unnest($1::uuid[]) AS asked (id)
"""


async def newest(limit: int, *, before: UUID | None = None) -> Sequence[Message]:
    """Messages, newest first (their ids grow with time)."""
    query = Message.all().order_by("-id").limit(limit)
    return await (query.filter(id__lt=before) if before else query)


async def inbox(customer_id: UUID, page: Page) -> list[InboxMessage]:
    """What is in somebody's inbox, newest first; the cursor is the id."""
    query = InboxMessage.filter(customer_id=customer_id)
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query.order_by("-id").limit(page.limit)


async def unread_by_customer(ids: Sequence[UUID]) -> list[int]:
    """How much of each inbox is not read; more than `MOST_UNREAD` is not counted."""
    rows = await database.fetch(_UNREAD, list(ids), MOST_UNREAD)
    found = {row["customer_id"]: row["unread"] for row in rows}
    return [found.get(id, 0) for id in ids]


async def texts() -> Texts:
    """Every text that staff wrote. There are few."""
    return {(row.template, row.locale): row for row in await MessageText.all()}


async def edited(wanted: Collection[tuple[str, str]]) -> dict[tuple[str, str], Wording]:
    """What staff wrote of these messages in these languages; one statement."""
    templates, locales = [template for template, _ in wanted], [locale for _, locale in wanted]
    return {
        (row["template"], row["locale"]): Wording(row["subject"], row["body"], row["short"])
        for row in await database.records(_EDITED, templates, locales)
    }
