"""Staff tell buyers apart by tags, and correct what buyers may say but once."""

from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.domain.accounts import people as accounts
from backend.domain.accounts import service
from backend.domain.accounts.permissions import Permission
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.people import Person, PersonUnknown
from backend.schema.person_tags import (
    CorrectBirthdayInput,
    PeopleTagged,
    PersonTagCount,
    SetPersonTagsInput,
    TaggedPerson,
)

SetPersonTagsResult: TypeAlias = Annotated[
    PeopleTagged | InvalidInput, union("SetPersonTagsResult", "What became of each, or why nothing was tried.")
]
CorrectBirthdayResult: TypeAlias = Annotated[
    Person | PersonUnknown | InvalidInput,
    union("CorrectBirthdayResult", "The buyer, or why nothing changed."),
]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.TAGS_WRITE, size=20)
    async def person_tags(self, info: Info) -> list[PersonTagCount]:
        """Every tag that a buyer has, by name; 500 at most."""
        return [PersonTagCount(tag=tag, count=n) for tag, n in await accounts.tags_in_use()]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.TAGS_WRITE)
    async def set_person_tags(
        self, info: Info, input: Annotated[SetPersonTagsInput, arg(STAFF, "Who, and their tags.")]
    ) -> SetPersonTagsResult:
        """Give buyers tags, or take them: each by itself, all in one call."""
        asked = info.context
        outcomes = await service.set_person_tags(
            [one.wanted() for one in input.people], caller=asked.caller, address=asked.address, at=asked.at
        )
        return PeopleTagged(
            people=[
                TaggedPerson.of(one.id, outcome, asked.locale)
                for one, outcome in zip(input.people, outcomes, strict=True)
            ]
        )

    @mutation(STAFF, permission=Permission.PERSONAL_DATA)
    async def correct_birthday(
        self, info: Info, input: Annotated[CorrectBirthdayInput, arg(STAFF, "Whose, and what it shall be.")]
    ) -> CorrectBirthdayResult:
        """Correct the month of a buyer's birthday, which they themselves may say only once."""
        asked = info.context
        row = await service.correct_birthday(
            ids.parse("cus", input.person_id) or ids.new(),
            input.month,
            reason=input.reason,
            caller=asked.caller,
            address=asked.address,
        )
        return Person.of(row)
