"""Tags of buyers, and the month of their birthday, as staff keep them."""

import strawberry

from backend.core import ids
from backend.core.many import Outcome
from backend.domain.accounts.tags import Tagged, TagsWanted
from backend.schema.doors import SHOP, STAFF, UserError, given, refusal, shown, typed
from backend.schema.many import ManyOutcome, told


@typed(STAFF)
class PersonTagCount:
    """A tag, and how many buyers have it."""

    tag: str = shown(STAFF, "As it is written.")
    count: int = shown(STAFF, "How many buyers have it.")


@typed(STAFF)
class TaggedPerson:
    """What became of one of many buyers."""

    id: strawberry.ID = shown(STAFF, "The buyer, as they were asked for.")
    outcome: ManyOutcome = shown(STAFF, "Whether their tags changed.")
    tags: list[str] | None = shown(STAFF, "The tags they have now; null when there is no such buyer.", size=3)
    code: str | None = shown(STAFF, "Why it was refused: the code of the refusal, e.g. TAGS_CHANGED; else null.")
    message: str | None = shown(STAFF, "Why it was refused, in the reader's language; else null.")

    @classmethod
    def of(cls, id: strawberry.ID, outcome: Outcome[Tagged], locale: str) -> "TaggedPerson":
        """From the domain's outcome."""
        said = told(outcome, locale)
        return cls(
            id=id,
            outcome=said.outcome,
            tags=list(outcome.row.tags) if outcome.row is not None else None,
            code=said.code,
            message=said.message,
        )


@typed(STAFF)
class PeopleTagged:
    """What became of each buyer."""

    people: list[TaggedPerson] = shown(STAFF, "One for each that was asked for, in that order.", size=100)


@given(STAFF)
class PersonTagsInput:
    """A buyer, and the tags they shall have."""

    id: strawberry.ID = shown(STAFF, "The buyer's global id.")
    was: list[str] = shown(STAFF, "The tags you read: where they have others by now, nothing changes.")
    tags: list[str] = shown(STAFF, "All that they shall have, at most 30 of at most 40 characters.")

    def wanted(self) -> TagsWanted:
        """As the domain takes it; an id that is none finds nobody."""
        return TagsWanted(ids.parse("cus", self.id) or ids.new(), self.was, self.tags)


@given(STAFF)
class SetPersonTagsInput:
    """Buyers, each with the tags they shall have."""

    people: list[PersonTagsInput] = shown(STAFF, "1 to 100, none twice.")


@given(STAFF)
class CorrectBirthdayInput:
    """The month of a buyer's birthday as it shall be."""

    person_id: strawberry.ID = shown(STAFF, "Whose.")
    month: int | None = shown(STAFF, "1 to 12; null: they may say it once more.", default=None)
    reason: str = shown(STAFF, "Why, at most 500 characters; kept in the journal.")


@refusal(
    "TAGS_CHANGED",
    STAFF,
    zh="标签已被其他人修改，请刷新后重试。",
    en="Somebody changed the tags meanwhile; read them again.",
)
class TagsChanged(UserError):
    """The buyer has other tags than those that were read."""

    tags: list[str] = shown(STAFF, "Those they have.", size=3)


@refusal(
    "BIRTHDAY_KNOWN",
    SHOP,
    zh="生日月份只能填写一次，如需更正请联系客服。",
    en="The month can be said once; ask our support to correct it.",
)
class BirthdayKnown(UserError):
    """The month is said already; only staff change it."""
