"""Staff follow long work."""

import contextlib
from collections.abc import AsyncIterator
from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.tasks import errors, models, progress, queries, service
from backend.domain.tasks.states import JOB_TRANSITIONS, JobKind
from backend.resolvers.watching import looks
from backend.schema import paging
from backend.schema.another_person import AnotherPersonNeeded
from backend.schema.context import Context, Info
from backend.schema.doors import STAFF, arg, mutation, query, subscription, union
from backend.schema.paging import Connection
from backend.schema.scalars import Node
from backend.schema.second_factor import StepUpRequired
from backend.schema.tasks import (
    FilePassphrase,
    Job,
    JobFileGone,
    JobNotCancellable,
    JobUnknown,
    OpenedFile,
)

CancelJobResult: TypeAlias = Annotated[
    Job | JobUnknown | JobNotCancellable, union("CancelJobResult", "The job that was stopped, or why it was not.")
]
OpenJobFileResult: TypeAlias = Annotated[
    OpenedFile | JobUnknown | JobFileGone, union("OpenJobFileResult", "Where the file is, or why there is none.")
]
TellPassphraseResult: TypeAlias = Annotated[
    FilePassphrase | JobUnknown | AnotherPersonNeeded | StepUpRequired,
    union("TellPassphraseResult", "What opens the file, or why it is not told."),
]
JobId = Annotated[strawberry.ID, arg(STAFF, "The job's global id.")]
# Who may not read what a file holds may not fetch it either.
CONTENTS = {
    JobKind.PRODUCT_CHECK: Permission.CATALOG_READ,
    JobKind.PRODUCT_EXPORT: Permission.CATALOG_READ,
    JobKind.AUDIT_EXPORT: Permission.AUDIT_READ,
    JobKind.INVOICE_EXPORT: Permission.INVOICES_READ,
    JobKind.ORDER_EXPORT: Permission.ORDERS_READ,
    JobKind.PERSON_EXPORT: Permission.ORDERS_READ,
    JobKind.REDEMPTION_EXPORT: Permission.VOUCHERS_REDEEM,
    JobKind.GIFT_CARD_EXPORT: Permission.GIFT_CARDS_READ,
    JobKind.GIFT_CARD_CODES_EXPORT: Permission.GIFT_CARDS_WRITE,
    JobKind.COUPON_CODES_EXPORT: Permission.COUPONS_WRITE,
    JobKind.SIMULATION_EXPORT: Permission.CAMPAIGNS_READ,
}
# News may be lost: look again now and then.
LOOK_AGAIN_S = 2.0


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.JOBS_READ)
    async def jobs(
        self,
        info: Info,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Job]:
        """Long work, newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.newest(asked.limit, before=asked.after[0] if asked.after else None)
        return paging.connection(rows, asked, lambda row: (row.id,), lambda row: Job.of(row, info.context.locale))

    @query(STAFF, permission=Permission.JOBS_READ)
    async def job(self, info: Info, id: JobId) -> Job | None:
        """A job; null when there is none."""
        row = await _row_of(id)
        return Job.of(row, info.context.locale) if row else None


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.VAULT_WRITE)
    async def cancel_job(self, info: Info, id: JobId) -> CancelJobResult:
        """Stop a job that is not over; nothing of it is kept."""
        asked = info.context
        row = await service.cancel(
            ids.parse("job", id) or ids.new(), actor=asked.caller.actor, address=asked.address, at=asked.at
        )
        return Job.of(row, asked.locale)

    @mutation(STAFF, permission=Permission.JOBS_READ)
    async def open_job_file(self, info: Info, id: JobId) -> OpenJobFileResult:
        """Where the file that a job made can be fetched; asking and fetching are both in the journal."""
        asked = info.context
        row = await _readable(id, asked)
        assert asked.caller.staff_id is not None
        token, ends = await service.open_file(
            row.id, actor=asked.caller.actor, staff_id=asked.caller.staff_id, address=asked.address, at=asked.at
        )
        return OpenedFile(url=f"/files/{token}", expires_at=ends)

    @mutation(STAFF, permission=Permission.JOBS_READ, step_up=True)
    async def tell_passphrase(self, info: Info, id: JobId) -> TellPassphraseResult:
        """What opens a file of codes, told to whoever did not ask for the file. It is kept in the journal."""
        asked = info.context
        row = await _readable(id, asked)
        told = await service.tell_passphrase(
            row.id, actor=asked.caller.actor, staff_id=asked.caller.staff_id, address=asked.address
        )
        return FilePassphrase(passphrase=told)


@strawberry.type
class Subscription:
    @subscription(STAFF, permission=Permission.JOBS_READ)
    async def job_progress(self, info: Info, id: JobId) -> AsyncIterator[Job]:
        """The job now, after each change, and a last time when it is over; nothing for an unknown one."""
        row = await _row_of(id)
        if row is None:
            return
        seen = None
        async with contextlib.aclosing(looks(progress.channel(row.id), lambda: LOOK_AGAIN_S)) as moments:
            async for _ in moments:
                await row.refresh_from_db()
                now = (row.state, row.done, row.rows)
                if now != seen:
                    seen = now
                    yield Job.of(row, info.context.locale)
                if not JOB_TRANSITIONS[row.state]:
                    return


async def _row_of(id: str) -> models.Job | None:
    row_id = ids.parse("job", id)
    return await models.Job.get_or_none(id=row_id) if row_id else None


async def _readable(id: str, asked: Context) -> models.Job:
    """The job, for those who may read what it wrote. Raises JobUnknown."""
    row = await _row_of(id)
    if row is None or not asked.caller.may(CONTENTS.get(row.kind, Permission.JOBS_READ)):
        raise errors.JobUnknown
    return row


async def _job_node(id: UUID, info: Info) -> Node | None:
    row = await models.Job.get_or_none(id=id)
    return Job.of(row, info.context.locale) if row and info.context.caller.may(Permission.JOBS_READ) else None


NODES = {"job": _job_node}
TYPES = (Job,)
