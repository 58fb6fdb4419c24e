"""Staff give buyers tags, one or many at once."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.core.many import Outcome, check_many, each
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.errors import PersonUnknown
from backend.domain.accounts.models import Customer
from backend.domain.accounts.tags import PersonTag, Tagged, TagsChanged, TagsWanted, checked_tags
from backend.domain.audit import service as audit

_TAGS = "SELECT name FROM person_tag WHERE customer_id = $1 ORDER BY name"
_MOVE = """
WITH gone AS (DELETE FROM person_tag WHERE customer_id = $1 RETURNING name, at)
INSERT INTO person_tag (id, customer_id, name, at) SELECT gen_random_uuid(), $2, name, at FROM gone
ON CONFLICT (customer_id, name) DO NOTHING
"""


async def move_tags(guest_id: UUID, customer_id: UUID) -> None:
    """A guest turned out to have an account, which has their tags from now on; in the caller's transaction."""
    await database.execute(_MOVE, guest_id, customer_id)


async def set_person_tags(
    wanted: Sequence[TagsWanted], *, caller: Caller, address: str | None, at: datetime
) -> list[Outcome[Tagged]]:
    """Give each exactly these tags, where they still have those that were read; aligned outcomes.

    Raises InvalidInput for the list as a whole, and for a tag that is none.
    """
    check_many([one.id for one in wanted], "people")
    asked = [
        TagsWanted(one.id, sorted(one.was), checked_tags(one.tags, ["input", "people", str(place), "tags"]))
        for place, one in enumerate(wanted)
    ]

    async def act(one: TagsWanted) -> tuple[Tagged, bool]:
        async with in_transaction():
            # A guest who is forgotten or merged meanwhile is waited for.
            person = await Customer.select_for_update(no_key=True).get_or_none(id=one.id, erased_at=None)
            if person is None:
                raise PersonUnknown
            now = [row["name"] for row in await database.fetch(_TAGS, one.id)]
            if now == one.tags:
                return Tagged(one.id, tuple(now)), False
            if now != one.was:
                raise TagsChanged(now)
            await PersonTag.filter(customer_id=one.id, name__in=[tag for tag in now if tag not in one.tags]).delete()
            for tag in one.tags:
                if tag not in now:
                    await PersonTag.create(customer_id=one.id, name=tag, at=at)
            await audit.record(
                caller.actor,
                "person.tagged",
                ids.public("cus", one.id),
                diff={"tags": [now, one.tags]},
                address=address,
            )
        return Tagged(one.id, tuple(one.tags)), True

    async def standing(one: TagsWanted) -> Tagged | None:
        if not await Customer.exists(id=one.id, erased_at=None):
            return None
        return Tagged(one.id, tuple(row["name"] for row in await database.fetch(_TAGS, one.id)))

    return await each(asked, act, standing)
