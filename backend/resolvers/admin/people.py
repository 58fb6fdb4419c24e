"""Staff look up buyers, and note things about them."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts import service
from backend.domain.accounts.models import Customer
from backend.domain.accounts.permissions import Permission
from backend.domain.orders import people
from backend.domain.orders import service as orders
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.people import ExportPeopleInput, NotePersonInput, Person, PersonFilter, PersonUnknown
from backend.schema.repeats import IdempotencyConflict
from backend.schema.scalars import Node
from backend.schema.tasks import Job

NotePersonResult: TypeAlias = Annotated[
    Person | PersonUnknown | InvalidInput | IdempotencyConflict,
    union("NotePersonResult", "The buyer with the note, or why there is none."),
]

ExportPeopleResult: TypeAlias = Annotated[
    Job | InvalidInput | IdempotencyConflict,
    union("ExportPeopleResult", "The job that writes the file, or why there is none."),
]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.ORDERS_READ)
    async def people(
        self,
        info: Info,
        filter: Annotated[PersonFilter | None, arg(STAFF, "Which ones.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Person]:
        """Buyers, with an account or without, the newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await people.find_people((filter or PersonFilter()).wanted(), asked)
        return paging.connection(rows, asked, lambda row: (row.id,), Person.of)

    @query(STAFF, permission=Permission.ORDERS_READ)
    async def person(
        self, info: Info, id: Annotated[strawberry.ID, arg(STAFF, "The buyer's global id.")]
    ) -> Person | None:
        """One buyer; null when there is none."""
        return await _person(ids.parse("cus", id))


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.ORDERS_REFUND)
    async def note_person(
        self,
        info: Info,
        input: Annotated[NotePersonInput, arg(STAFF, "About whom, and what.")],
        idempotency_key: Annotated[
            str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> NotePersonResult:
        """Note something about a buyer for colleagues; the buyer never sees it."""
        asked = info.context
        row = await service.note_person(
            ids.parse("cus", input.person_id) or ids.new(),
            input.words,
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Person.of(row)

    @mutation(STAFF, permission=Permission.ORDERS_READ)
    async def export_people(
        self,
        info: Info,
        input: Annotated[ExportPeopleInput, arg(STAFF, "Which, why, and how.")],
        idempotency_key: Annotated[
            str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> ExportPeopleResult:
        """Write buyers into a file, a row for each and currency; `openJobFile` gives it. Contacts are masked."""
        asked = info.context
        job = await orders.start_person_export(
            orders.PersonExport((input.filter or PersonFilter()).wanted(), input.reason, input.format, asked.locale),
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Job.of(job, asked.locale)


async def _person(id: UUID | None) -> Person | None:
    row = await Customer.get_or_none(id=id) if id is not None else None
    return Person.of(row) if row is not None else None


async def _node(id: UUID, info: Info) -> Node | None:
    return await _person(id) if info.context.caller.may(Permission.ORDERS_READ) else None


NODES = {"cus": _node}
TYPES = (Person,)
