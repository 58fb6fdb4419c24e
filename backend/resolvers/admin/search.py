"""Staff look at what was looked for, and keep the synonyms."""

from datetime import timedelta
from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry
from graphql import GraphQLError

from backend.core import clock, ids
from backend.domain.accounts.permissions import Permission
from backend.domain.search import queries, service
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.synonyms import (
    SearchTerm,
    SynonymGroup,
    SynonymsChanged,
    SynonymsInput,
    SynonymsRemoved,
    SynonymsUnknown,
    SynonymTaken,
)

MOST_DAYS = 90
AddSynonymsResult: TypeAlias = Annotated[
    SynonymGroup | SynonymTaken | InvalidInput, union("AddSynonymsResult", "The group, or why there is none.")
]
UpdateSynonymsResult: TypeAlias = Annotated[
    SynonymGroup | SynonymsUnknown | SynonymsChanged | SynonymTaken | InvalidInput,
    union("UpdateSynonymsResult", "The group as it is now, or why it did not change."),
]
RemoveSynonymsResult: TypeAlias = Annotated[
    SynonymsRemoved | SynonymsUnknown | SynonymsChanged,
    union("RemoveSynonymsResult", "What is gone, or why it is not."),
]
GroupId = Annotated[strawberry.ID, arg(STAFF, "The group's global id.")]
Version = Annotated[int, arg(STAFF, "The version you read.")]
First = Annotated[int, arg(STAFF, "How many, 1 to 100.")]
After = Annotated[str | None, arg(STAFF, "Cursor to go on from.")]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.CATALOG_READ)
    async def search_terms(
        self,
        info: Info,
        days: Annotated[int, arg(STAFF, "Of how many days of the shop, today included: 1 to 90.")] = 30,
        without_result: Annotated[
            bool | None, arg(STAFF, "True: only what found nothing when it was last looked for; false: only others.")
        ] = None,
        first: First = 20,
        after: After = None,
    ) -> Connection[SearchTerm]:
        """What customers looked for, most often first."""
        if not 1 <= days <= MOST_DAYS:
            raise GraphQLError(f"`days` must be from 1 to {MOST_DAYS}.", extensions={"code": "BAD_INPUT"})
        asked = paging.page(first, after, queries.TERM_KEY)
        since = clock.shop_day(info.context.at) - timedelta(days=days - 1)
        rows = await queries.terms(since, asked, without_result=without_result)
        return paging.connection(rows, asked, lambda row: (row.searches, row.term), SearchTerm.of)

    @query(STAFF, permission=Permission.CATALOG_READ)
    async def synonym_groups(
        self,
        info: Info,
        text: Annotated[str | None, arg(STAFF, "Only groups with a word like this.")] = None,
        first: First = 20,
        after: After = None,
    ) -> Connection[SynonymGroup]:
        """Words that mean the same, last made first."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.synonym_groups((text or "")[:100].replace("\0", ""), asked)
        return paging.connection(rows, asked, lambda row: (row.id,), SynonymGroup.of)


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def add_synonyms(
        self, info: Info, input: Annotated[SynonymsInput, arg(STAFF, "The words.")]
    ) -> AddSynonymsResult:
        """Make words mean the same. The same again is refused: a word is in one group."""
        asked = info.context
        group = await service.add_synonyms(input.words, caller=asked.caller, address=asked.address, at=asked.at)
        return SynonymGroup.of(group)

    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def update_synonyms(
        self,
        info: Info,
        id: GroupId,
        version: Version,
        input: Annotated[SynonymsInput, arg(STAFF, "All of the group's words as they shall be.")],
    ) -> UpdateSynonymsResult:
        """Replace a group's words."""
        asked = info.context
        group = await service.update_synonyms(
            _row_of(id), version, input.words, caller=asked.caller, address=asked.address, at=asked.at
        )
        return SynonymGroup.of(group)

    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def remove_synonyms(self, info: Info, id: GroupId, version: Version) -> RemoveSynonymsResult:
        """Take a group away."""
        asked = info.context
        group = await service.remove_synonyms(_row_of(id), version, caller=asked.caller, address=asked.address)
        return SynonymsRemoved(id=strawberry.ID(ids.public("syn", group.id)))


def _row_of(id: str) -> UUID:
    """The row behind a group's id; a malformed one finds nothing, like any unknown one."""
    return ids.parse("syn", id) or ids.new()
