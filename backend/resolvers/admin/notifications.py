"""Staff read what the shop wrote to buyers, and write its texts."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.domain.accounts.permissions import Permission
from backend.domain.notifications import queries, service
from backend.domain.notifications.variables import SPECS
from backend.domain.notifications.wording import Wording
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.message_texts import (
    MessageTemplate,
    MessageTemplateUnknown,
    MessageTextChanged,
    MessageTextInput,
    MessageTextRef,
)
from backend.schema.notifications import Message
from backend.schema.paging import Connection

SetMessageTextResult: TypeAlias = Annotated[
    MessageTemplate | MessageTemplateUnknown | MessageTextChanged | InvalidInput,
    union("SetMessageTextResult", "The message as it is now, or why it did not change."),
]
ResetMessageTextResult: TypeAlias = Annotated[
    MessageTemplate | MessageTemplateUnknown | MessageTextChanged,
    union("ResetMessageTextResult", "The message as it is now, or why it did not change."),
]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.MESSAGES_READ)
    async def messages(
        self,
        info: Info,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Message]:
        """Messages to buyers, newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.newest(asked.limit, before=asked.after[0] if asked.after else None)
        return paging.connection(rows, asked, lambda row: (row.id,), Message.of)

    @query(STAFF, permission=Permission.MESSAGES_READ)
    async def message_templates(self, info: Info) -> list[MessageTemplate]:
        """Every message that the shop writes by itself, in both languages."""
        found = await queries.texts()
        return [MessageTemplate.of(name, found) for name in SPECS]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.MESSAGES_WRITE)
    async def set_message_text(
        self, info: Info, input: Annotated[MessageTextInput, arg(STAFF, "The text as it shall be sent.")]
    ) -> SetMessageTextResult:
        """Write a message in words of the shop's own; what is written from now on says them."""
        asked = info.context
        await service.set_text(
            input.template,
            input.locale.value,
            Wording(input.subject, input.body, input.short),
            version=input.version,
            actor=asked.caller.actor,
            staff_id=asked.caller.staff_id,
            address=asked.address,
            at=asked.at,
        )
        return MessageTemplate.of(input.template, await queries.texts())

    @mutation(STAFF, permission=Permission.MESSAGES_WRITE)
    async def reset_message_text(
        self, info: Info, input: Annotated[MessageTextRef, arg(STAFF, "Which text.")]
    ) -> ResetMessageTextResult:
        """Take a message's first words back."""
        asked = info.context
        await service.reset_text(
            input.template,
            input.locale.value,
            version=input.version,
            actor=asked.caller.actor,
            address=asked.address,
        )
        return MessageTemplate.of(input.template, await queries.texts())
