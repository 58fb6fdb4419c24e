"""Table of the tags by which the shop tells buyers apart, and what a tag may be."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.core.refusals import InvalidInput, Refusal
from backend.domain.accounts.models import Customer

LONGEST_TAG, MOST_TAGS = 40, 30


class PersonTag(Row):
    """A buyer has a tag. Buyers never see theirs, but in the copy of their data."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.CASCADE
    )
    name = fields.CharField(max_length=LONGEST_TAG)
    at = fields.DatetimeField(default=clock.now)

    customer_id: Any

    class Meta:
        table = "person_tag"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("customer_id", "name"), name="person_tag_once"),)
        indexes = (Index(fields=("name", "customer_id"), name="person_tag_by_name"),)


@dataclass(frozen=True, slots=True)
class TagsWanted:
    """The tags that a buyer shall have, where they have those of `was` now."""

    id: UUID
    was: Sequence[str]
    tags: Sequence[str]


@dataclass(frozen=True, slots=True)
class Tagged:
    """A buyer with the tags they have."""

    id: UUID
    tags: tuple[str, ...]


class TagsChanged(Refusal):
    """Somebody changed the buyer's tags since they were read; these are they."""

    code = "TAGS_CHANGED"
    tags: list[str]

    def __init__(self, tags: Sequence[str]) -> None:
        super().__init__(tags=list(tags))


def checked_tags(said: Iterable[str], path: list[str]) -> list[str]:
    """Tags as they are kept: one spelling of their spaces, each once, in order. Raises InvalidInput."""
    found = sorted({" ".join(one.split()) for one in said})
    if len(found) > MOST_TAGS:
        raise InvalidInput("TOO_MANY", path=path, maximum=MOST_TAGS)
    for one in found:
        if not 1 <= len(one) <= LONGEST_TAG:
            raise InvalidInput("BAD_LENGTH", path=path, minimum=1, maximum=LONGEST_TAG)
        if not one.isprintable():
            raise InvalidInput("BAD_CHARACTER", path=path)
    return found
