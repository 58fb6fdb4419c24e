"""Staff write the shop's help pages."""

from typing import Annotated, TypeAlias

import strawberry
from graphql import GraphQLError

from backend.domain.accounts.permissions import Permission
from backend.domain.help import queries, service
from backend.domain.help.checking import LONGEST_BODY
from backend.domain.help.pages import PAGES, HelpWords
from backend.domain.help.writing import read
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.help import (
    HelpPageTexts,
    HelpPageUnknown,
    HelpSection,
    HelpTextChanged,
    HelpTextInput,
    HelpTextRef,
)
from backend.schema.invalid import InvalidInput

SetHelpTextResult: TypeAlias = Annotated[
    HelpPageTexts | HelpPageUnknown | HelpTextChanged | InvalidInput,
    union("SetHelpTextResult", "The page as it is now, or why it did not change."),
]
ResetHelpTextResult: TypeAlias = Annotated[
    HelpPageTexts | HelpPageUnknown | HelpTextChanged,
    union("ResetHelpTextResult", "The page as it is now, or why it did not change."),
]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.CATALOG_READ, size=len(PAGES))
    async def help_texts(self, info: Info) -> list[HelpPageTexts]:
        """Every help page, in both languages."""
        found = await queries.texts()
        return [HelpPageTexts.of(page, found) for page in PAGES]

    @query(STAFF, permission=Permission.CATALOG_READ)
    async def help_preview(
        self, info: Info, body: Annotated[str, arg(STAFF, "A text in the markup of help pages.")]
    ) -> list[HelpSection]:
        """How buyers would read a text."""
        if len(body) > LONGEST_BODY:
            raise GraphQLError(f"`body` holds at most {LONGEST_BODY} characters.", extensions={"code": "BAD_INPUT"})
        return [HelpSection.of(section) for section in read(body)]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.HELP_WRITE)
    async def set_help_text(
        self, info: Info, input: Annotated[HelpTextInput, arg(STAFF, "The page as it shall be read.")]
    ) -> SetHelpTextResult:
        """Write a help page in words of the shop's own; buyers read them at once."""
        asked = info.context
        await service.set_text(
            input.page,
            input.locale.value,
            HelpWords(input.title, input.summary, input.body),
            version=input.version,
            actor=asked.caller.actor,
            staff_id=asked.caller.staff_id,
            address=asked.address,
            at=asked.at,
        )
        return HelpPageTexts.of(input.page, await queries.texts())

    @mutation(STAFF, permission=Permission.HELP_WRITE)
    async def reset_help_text(
        self, info: Info, input: Annotated[HelpTextRef, arg(STAFF, "Which page.")]
    ) -> ResetHelpTextResult:
        """Take a help page's first words back."""
        asked = info.context
        await service.reset_text(
            input.page, input.locale.value, version=input.version, actor=asked.caller.actor, address=asked.address
        )
        return HelpPageTexts.of(input.page, await queries.texts())
