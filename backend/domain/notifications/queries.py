"""Reading messages."""

from collections.abc import Collection, Sequence
from uuid import UUID

from backend.core import database
from backend.domain.notifications.models import Message, MessageText
from backend.domain.notifications.wording import Wording

# What was edited, by message and language.
Texts = dict[tuple[str, str], MessageText]

_EDITED = """
SELECT t.template, t.locale, t.subject, t.body, t.short
FROM message_text t JOIN unnest($1::text[], $2::text[]) AS asked (template, locale)
    ON t.template = asked.template AND t.locale = asked.locale
"""


async def newest(limit: int, *, before: UUID | None = None) -> Sequence[Message]:
    """Messages, newest first (their ids grow with time)."""
    query = Message.all().order_by("-id").limit(limit)
    return await (query.filter(id__lt=before) if before else query)


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
