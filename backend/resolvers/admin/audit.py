"""Staff read the journal, and take it out."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.domain.accounts import service
from backend.domain.accounts.permissions import Permission
from backend.domain.audit import queries
from backend.schema import paging
from backend.schema.accounts import staff_by_id
from backend.schema.audit import AuditChoices, AuditEntry, AuditFilter, ExportAuditInput
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.repeats import IdempotencyConflict
from backend.schema.tasks import Job

ExportAuditResult: TypeAlias = Annotated[
    Job | InvalidInput | IdempotencyConflict,
    union("ExportAuditResult", "The job that makes the file, or why there is none."),
]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.AUDIT_READ)
    async def audit_log(
        self,
        info: Info,
        filter: Annotated[AuditFilter | None, arg(STAFF, "Which ones.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[AuditEntry]:
        """Acts of staff, of customers' and partners' own, and of the system, newest first."""
        asked = paging.page(first, after, (UUID,))
        wanted = (filter or AuditFilter()).wanted()
        before = asked.after[0] if asked.after else None
        rows = await queries.page(wanted, asked.limit, at=info.context.at, before=before)
        return paging.connection(rows, asked, lambda row: (row.id,), AuditEntry.of)

    @query(STAFF, permission=Permission.AUDIT_READ)
    async def audit_choices(self, info: Info) -> AuditChoices:
        """What the journal can be narrowed by."""
        acted = await staff_by_id(await queries.staff_who_acted())
        return AuditChoices(
            actions=await queries.actions(),
            staff=sorted((person for person in acted if person), key=lambda person: person.name),
        )


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.AUDIT_READ)
    async def export_audit(
        self,
        info: Info,
        input: Annotated[ExportAuditInput, arg(STAFF, "Which entries, and why.")],
        idempotency_key: Annotated[
            str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> ExportAuditResult:
        """Write entries of the journal into a CSV file; `openJobFile` gives it. The journal says who asked, and why."""
        asked = info.context
        job = await service.start_journal_export(
            (input.filter or AuditFilter()).wanted(),
            input.reason,
            locale=asked.locale,
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Job.of(job, asked.locale)
