"""Long work as staff follow it."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, Optional
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.catalog.queries.plans import plans_by_job
from backend.domain.catalog.sheets.columns import heading
from backend.domain.tasks import models, progress, queries
from backend.domain.tasks.files.failures import RowProblem
from backend.domain.tasks.states import JobKind, JobState
from backend.domain.tasks.words import FAILURES, PROBLEMS, meaning
from backend.schema import paging
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.context import Info
from backend.schema.doors import STAFF, BatchFunction, UserError, arg, described, edge, query, refusal, shown, typed
from backend.schema.paging import Connection
from backend.schema.product_files import ProductCheckResult, ProductImportResult, ProductPlan
from backend.schema.rehearsals import Rehearsal
from backend.schema.scalars import BigInt, Node
from backend.schema.simulations import Simulation

if TYPE_CHECKING:
    from backend.schema.shared_codes import SharedCode
    from backend.schema.vault import Batch

described(
    JobKind,
    STAFF,
    "What a job does.",
    {
        "VAULT_IMPORT": "Reads a file of codes into a batch.",
        "BATCH_RECALL": "Makes the holders of a recalled batch's codes whole.",
        "SHARED_RECALL": "Makes the holders of a recalled shared code's seats whole.",
        "LEDGER_CHECK": "Proves that orders, payments and ledger agree; `ledgerHealth` has what it found.",
        "PRODUCT_CHECK": "Reads a file of products and tells what it would change; `importProducts` does it.",
        "PRODUCT_IMPORT": "Makes and edits the products as such a check showed.",
        "PRODUCT_EXPORT": "Writes products to a file; `openJobFile` gives it.",
        "AUDIT_EXPORT": "Writes the journal to a file; `openJobFile` gives it to who may read the journal.",
        "INVOICE_EXPORT": "Writes invoices to a file; `openJobFile` gives it to who may read invoices.",
        "ORDER_EXPORT": "Writes orders to a file, masked; `openJobFile` gives it to who may read orders.",
        "PERSON_EXPORT": "Writes buyers to a file, masked; `openJobFile` gives it to who may read orders.",
        "REDEMPTION_EXPORT": "Writes what stores took to a file; `openJobFile` gives it to who may redeem vouchers.",
        "GIFT_CARD_EXPORT": "Writes gift cards to a file, without codes; `openJobFile` gives it to who may see them.",
        "GIFT_CARD_CODES_EXPORT": "Writes codes of gift cards to an encrypted file; `tellPassphrase` opens it.",
        "COUPON_ISSUE": "Makes codes of a coupon.",
        "COUPON_CODES_EXPORT": "Writes codes of a coupon to an encrypted file; `tellPassphrase` opens it.",
        "COUPON_SEND": "Gives a coupon to people.",
        "CAMPAIGN_SIMULATION": "Replays orders with a campaign's draft; `simulation` has what came of it.",
        "SIMULATION_EXPORT": "Writes what such a replay found to a file; `openJobFile` gives it.",
        "FLASH_REHEARSAL": "Lets made-up buyers rush for a planned flash sale; `rehearsal` has what came of it.",
    },
)
described(
    JobState,
    STAFF,
    "Where a job stands.",
    {
        "WAITING": "For its file, or for a worker.",
        "RUNNING": "Under way.",
        "SUCCEEDED": "Over; see the result.",
        "FAILED": "Over; nothing was kept. See the failure.",
        "CANCELLED": "Stopped by somebody; nothing was kept.",
    },
)
described(
    RowProblem,
    STAFF,
    "Why a row of a file was refused.",
    {code: en for code, (_, en) in PROBLEMS.items()},
    name="ProblemCode",
)


@typed(STAFF)
class JobProblem:
    """A refused row of a job's file."""

    row: BigInt = shown(STAFF, "Its line in the file, from 1.")
    column: str | None = shown(STAFF, "The column it is about, as its heading says it; null: the row as a whole.")
    code: RowProblem = shown(STAFF, "Why.")
    message: str = shown(STAFF, "Why, in the reader's language.")
    excerpt: str | None = shown(STAFF, "What the row looked like, codes masked; null when it is not kept.")

    @classmethod
    def of(cls, row: models.JobProblem, locale: str) -> "JobProblem":
        """From the row."""
        return cls(
            row=BigInt(row.row),
            code=RowProblem(row.code),
            column=heading(row.heading, locale) if row.heading is not None else None,
            message=meaning(PROBLEMS, row.code, locale, row.facts),
            excerpt=row.excerpt,
        )


@typed(STAFF)
class ImportResult:
    """What became of a file."""

    rows: BigInt = shown(STAFF, "Rows in the file; empty lines do not count.")
    accepted: BigInt = shown(STAFF, "Rows stored, or in a dry run: that would be.")
    refused: BigInt = shown(STAFF, "Rows refused, duplicates among them.")
    duplicates: BigInt = shown(STAFF, "Rows refused because the code is there already.")
    encoding: str = shown(STAFF, "What the text is written in: UTF-8 or GB18030.")
    format: str = shown(STAFF, "How it is laid out: DASHES, TAB, CSV or LINES.")

    @classmethod
    def of(cls, result: dict[str, Any]) -> "ImportResult":
        """From the job's result."""
        counts = {name: BigInt(result[name]) for name in ("rows", "accepted", "refused", "duplicates")}
        return cls(**counts, encoding=result["encoding"], format=result["format"])


@typed(STAFF)
class JobFile:
    """A file that a job made; `openJobFile` says where it is."""

    name: str = shown(STAFF, "What it is called.")
    size: BigInt = shown(STAFF, "How many bytes.")
    expires_at: datetime = shown(STAFF, "Until when it is kept (UTC).")

    @classmethod
    def of(cls, row: models.JobFile) -> "JobFile":
        """From the row."""
        return cls(name=row.name, size=BigInt(row.size or 0), expires_at=row.expires_at)


async def files_of_jobs(jobs: Sequence["Job"], info: Info) -> list[JobFile | None]:
    """What each job made; one statement."""
    found = await queries.files_by_job([job.row_id for job in jobs], info.context.at)
    return [JobFile.of(row) if row else None for row in found]


async def imports_of_jobs(jobs: Sequence["Job"], info: Info) -> list["Job | None"]:
    """What did what each check showed; one statement."""
    checks = [job.row_id for job in jobs if job.kind is JobKind.PRODUCT_CHECK]
    found = {row.subject_id: row for row in await queries.imports_of_checks(checks)}
    return [Job.of(row, info.context.locale) if (row := found.get(job.row_id)) else None for job in jobs]


async def checks_of_jobs(jobs: Sequence["Job"], info: Info) -> list["Job | None"]:
    """The check that each import follows; one statement."""
    wanted = [job.subject_id for job in jobs if job.kind is JobKind.PRODUCT_IMPORT and job.subject_id is not None]
    found = {row.id: row for row in await queries.jobs_by_id(wanted) if row}
    return [
        Job.of(row, info.context.locale) if job.subject_id and (row := found.get(job.subject_id)) else None
        for job in jobs
    ]


@lru_cache(maxsize=1000)
def plans_behind(line: int, limit: int) -> BatchFunction:
    """The batch function of one page of plans, the same for the same page."""

    async def plans_of_jobs(jobs: Sequence["Job"], info: Info) -> list[Any]:
        ids_ = [job.subject_id if job.kind is JobKind.PRODUCT_IMPORT else job.row_id for job in jobs]
        return list(await plans_by_job([id or ids.new() for id in ids_], limit, after=line))

    return plans_of_jobs


async def starters_of_jobs(jobs: Sequence["Job"], info: Info) -> list[Staff | None]:
    """Who began each job; one statement."""
    return await staff_by_id([job.made_by for job in jobs])


async def batches_of_jobs(jobs: Sequence["Job"], info: Info) -> list[Any]:
    """The batch of each job; one statement."""
    from backend.schema.vault import batches_by_id

    return await batches_by_id([job.subject_id for job in jobs])


async def simulations_of_jobs(jobs: Sequence["Job"], info: Info) -> list[Simulation | None]:
    """What each replay found; no statement."""
    return [
        Simulation.of(job.kept) if job.kind is JobKind.CAMPAIGN_SIMULATION and job.kept is not None else None
        for job in jobs
    ]


async def rehearsals_of_jobs(jobs: Sequence["Job"], info: Info) -> list[Rehearsal | None]:
    """What each rehearsal found; no statement."""
    return [
        Rehearsal.of(job.kept) if job.kind is JobKind.FLASH_REHEARSAL and job.kept is not None else None for job in jobs
    ]


async def shared_codes_of_jobs(jobs: Sequence["Job"], info: Info) -> list[Any]:
    """The shared code of each job; one statement."""
    from backend.schema.shared_codes import shared_codes_by_id

    return await shared_codes_by_id([job.subject_id for job in jobs])


@lru_cache(maxsize=1000)
def problems_behind(row: int, limit: int) -> BatchFunction:
    """The batch function of one page of problems, the same for the same page."""

    async def problems_of_jobs(jobs: Sequence["Job"], info: Info) -> list[Any]:
        return list(await queries.problems_by_job([job.row_id for job in jobs], limit, after=row))

    return problems_of_jobs


@typed(STAFF)
class Job(Node):
    """A piece of long work with its progress."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    kind: JobKind = shown(STAFF, "What it does.")
    state: JobState = shown(STAFF, "Where it stands.")
    done: BigInt = shown(STAFF, "How much of `total` is done; a byte counts half when read, half when stored.")
    total: BigInt | None = shown(STAFF, "How much there is to do; null until it is known.")
    unit: str = shown(STAFF, "What `done` and `total` count, e.g. bytes.")
    rows: BigInt = shown(STAFF, "Rows read so far.")
    rate: float | None = shown(STAFF, "Units a second since it started; null when not running.")
    remaining_seconds: int | None = shown(STAFF, "Seconds to go at that rate; null when not known.")
    created_at: datetime = shown(STAFF, "When it was asked for (UTC).")
    started_at: datetime | None = shown(STAFF, "When it began (UTC).")
    finished_at: datetime | None = shown(STAFF, "When it was over (UTC).")
    dry_run: bool = shown(STAFF, "Whether it only tells what would happen.")
    file_name: str | None = shown(STAFF, "Name of its file on the sender's computer.")
    failure: str | None = shown(STAFF, "Why it failed and what to do, in the reader's language.")
    failure_code: str | None = shown(STAFF, "The same as a stable upper-case word, e.g. SPREADSHEET_FILE.")
    result: ImportResult | None = shown(
        STAFF,
        "What became of the file; null until it succeeded and for other jobs: a recall's counts are with its goods.",
    )
    product_check: ProductCheckResult | None = shown(
        STAFF, "What a file of products would change; null until it was read, and for other jobs."
    )
    product_import: ProductImportResult | None = shown(
        STAFF, "What became of the products; null until it succeeded, and for other jobs."
    )
    file: JobFile | None = edge(STAFF, "What it made; null: nothing, or not kept any more.", files_of_jobs)
    imported_by: Optional["Job"] = edge(STAFF, "What did what this check showed; null: nothing yet.", imports_of_jobs)
    check: Optional["Job"] = edge(STAFF, "The check that this import follows; null for other jobs.", checks_of_jobs)
    created_by: Staff | None = edge(STAFF, "Who asked for it.", starters_of_jobs)
    batch: Annotated["Batch", strawberry.lazy("backend.schema.vault")] | None = edge(
        STAFF, "The batch it fills or recalls.", batches_of_jobs
    )
    shared_code: Annotated["SharedCode", strawberry.lazy("backend.schema.shared_codes")] | None = edge(
        STAFF, "The shared code it recalls.", shared_codes_of_jobs
    )
    simulation: Simulation | None = edge(
        STAFF,
        "What a campaign's draft would have done; null until it succeeded, and for other jobs.",
        simulations_of_jobs,
        permission=Permission.CAMPAIGNS_READ,
    )
    rehearsal: Rehearsal | None = edge(
        STAFF,
        "What came of a flash sale's rehearsal; null until it is over, and for other jobs.",
        rehearsals_of_jobs,
        permission=Permission.FLASH_SALES_READ,
    )
    row_id: strawberry.Private[UUID]
    subject_id: strawberry.Private[UUID | None]
    made_by: strawberry.Private[UUID | None]
    kept: strawberry.Private[dict[str, Any] | None]

    @query(STAFF)
    async def problems(
        self,
        info: Info,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 50,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[JobProblem]:
        """The refused rows, in the order of the file."""
        asked = paging.page(first, after, (int,))
        behind = problems_behind(asked.after[0] if asked.after else 0, asked.limit)
        rows = await info.context.loaders.of(behind, info).load(self)
        return paging.connection(
            rows, asked, lambda row: (row.row,), lambda row: JobProblem.of(row, info.context.locale)
        )

    @query(STAFF)
    async def plans(
        self,
        info: Info,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 50,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[ProductPlan]:
        """What a check of products found to be done, or an import did, in the order of the file."""
        asked = paging.page(first, after, (int,))
        behind = plans_behind(asked.after[0] if asked.after else 0, asked.limit)
        rows = await info.context.loaders.of(behind, info).load(self)
        return paging.connection(
            rows, asked, lambda row: (row.line,), lambda row: ProductPlan.of(row, info.context.locale)
        )

    @classmethod
    def of(cls, row: models.Job, locale: str) -> "Job":
        """From the row."""
        running = row.state is JobState.RUNNING
        return cls(
            id=strawberry.ID(ids.public("job", row.id)),
            kind=row.kind,
            state=row.state,
            done=BigInt(row.done),
            total=BigInt(row.total) if row.total is not None else None,
            unit=row.unit,
            rows=BigInt(row.rows),
            rate=row.rate if running else None,
            remaining_seconds=progress.remaining_seconds(row),
            created_at=row.created_at,
            started_at=row.started_at,
            finished_at=row.finished_at,
            dry_run=bool(row.spec.get("dry_run")),
            file_name=row.spec.get("file_name"),
            failure=meaning(FAILURES, row.failure, locale) if row.failure else None,
            failure_code=row.failure,
            result=ImportResult.of(row.result) if row.result and row.kind is JobKind.VAULT_IMPORT else None,
            product_check=ProductCheckResult.of(row.result)
            if row.result and row.kind is JobKind.PRODUCT_CHECK
            else None,
            product_import=ProductImportResult.of(row.result)
            if row.result and row.kind is JobKind.PRODUCT_IMPORT
            else None,
            row_id=row.id,
            subject_id=row.subject_id,
            made_by=row.created_by_id,
            kept=row.result,
        )


@refusal("JOB_UNKNOWN", STAFF, zh="没有这个任务。", en="There is no such job.")
class JobUnknown(UserError):
    """No such job."""


@refusal("JOB_FILE_GONE", STAFF, zh="文件已不再保存。", en="The file is not kept any more.")
class JobFileGone(UserError):
    """The job made no file, or its time is over."""


@typed(STAFF)
class OpenedFile:
    """Where a file can be fetched for some minutes."""

    url: str = shown(STAFF, "A path on this server; whoever has it may fetch the file.")
    expires_at: datetime = shown(STAFF, "Until when (UTC).")


@typed(STAFF)
class FilePassphrase:
    """What opens a file of codes. Clients keep it nowhere."""

    passphrase: str = shown(STAFF, "In groups of four.")


@refusal(
    "JOB_NOT_CANCELLABLE", STAFF, zh="任务已经结束或不能中止。", en="The job is over, or of a kind that is not stopped."
)
class JobNotCancellable(UserError):
    """The job is over."""
