"""A file of products looked through: what it would change, row by row; nothing of it is done yet."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import clock, ids, outbox
from backend.core.idempotency import once, request_hash
from backend.core.outbox import Delivery
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.models import Product, Variant
from backend.domain.catalog.service.following_plans import rehearsed
from backend.domain.catalog.sheets.columns import by_key, columns, recognised
from backend.domain.catalog.sheets.keeping import row_of
from backend.domain.catalog.sheets.models import ProductPlan
from backend.domain.catalog.sheets.planning import FileRow, Plan, RowRefused, plan
from backend.domain.catalog.sheets.reading import grouped
from backend.domain.catalog.sheets.standing import Shop, Standing, shop, standing
from backend.domain.catalog.sheets.writing import refused_rows
from backend.domain.tasks import service as tasks
from backend.domain.tasks.files import table
from backend.domain.tasks.files.failures import FileFailure, FileRefused
from backend.domain.tasks.files.table import MEDIA_TYPES, Table
from backend.domain.tasks.models import Job, JobKind, JobProblem

LONGEST_NAME = 200
# All of a file's rows are held at once.
LARGEST_FILE = 20 * 1024**2
AT_A_TIME = 50


@dataclass(frozen=True, slots=True)
class CheckRequest:
    """Which file is to come. `byte_size` is what the sender expects to send, or None; `locale` is the reader's."""

    file_name: str
    byte_size: int | None
    locale: str


async def start_product_check(
    request: CheckRequest, *, caller: Caller, address: str | None, key: str, at: datetime
) -> Job:
    """A job that waits for its file; `tasks.ticket` of its upload says where to send it.

    Raises InvalidInput, IdempotencyConflict.
    """
    if not 1 <= len(request.file_name) <= LONGEST_NAME or not request.file_name.isprintable():
        raise InvalidInput("BAD_LENGTH", path=["input", "fileName"], minimum=1, maximum=LONGEST_NAME)
    if request.byte_size is not None and not 0 <= request.byte_size <= LARGEST_FILE:
        raise InvalidInput("TOO_LARGE", path=["input", "byteSize"], minimum=0, maximum=LARGEST_FILE)
    hash = request_hash(caller.actor, request)

    async def make() -> Job:
        job = await tasks.await_file(
            JobKind.PRODUCT_CHECK,
            subject_id=None,
            spec={"dry_run": True, "file_name": request.file_name, "locale": request.locale},
            file_name=request.file_name,
            staff_id=caller.staff_id,
            key=key,
            hash=hash,
            at=at,
        )
        await audit.record(caller.actor, "import.started", ids.public("job", job.id), address=address)
        return job

    return await once(key, hash, lambda key: Job.get_or_none(idempotency_key=key), make)


async def run_product_check(job_id: UUID, *, delivery: Delivery) -> None:
    """Look through a received file, once, however often and wherever it is told to."""

    async def work(job: Job, progress: tasks.Progress) -> None:
        await _check(job, progress, delivery)

    await tasks.run(job_id, work, delivery=delivery)


async def _check(job: Job, progress: tasks.Progress, delivery: Delivery) -> None:
    chunks = await tasks.received(job)
    found = await asyncio.to_thread(lambda: table.read(_whole(chunks)))
    of = await shop()
    known = columns(of.channels.values())
    heads = recognised(found.head, known)
    groups, told = await asyncio.to_thread(grouped, found, heads)
    await Job.filter(id=job.id).update(total=len(found.rows), unit="rows")
    plans: list[Plan] = []
    looked_at = list(groups.items())
    caller = Caller(staff_id=job.created_by_id)
    for at in range(0, len(looked_at), AT_A_TIME):
        some = looked_at[at : at + AT_A_TIME]
        there, owners = await _standing(some, of)
        for slug, rows in some:
            one = there.get(slug)
            taken = {sku for sku, owner in owners.items() if one is None or owner != one.id}
            made, refused = plan(slug, rows, one, by_key(known), of, taken)
            told += refused
            if made is not None:
                told += await rehearsed(made, of, caller=caller)
                plans += [made] if made.variants else []
            progress.rows += len(rows)
            progress.done = progress.rows
            progress.stop_if_cancelled()
    await _finish(job, found, plans, sorted(told, key=lambda one: one.line), delivery)


def _whole(chunks: Callable[[], Iterator[bytes]]) -> bytes:
    content = bytearray()
    for chunk in chunks():
        content += chunk
        if len(content) > LARGEST_FILE:
            raise FileRefused(FileFailure.TOO_LARGE)
    return bytes(content)


async def _standing(
    groups: Sequence[tuple[str, Sequence[FileRow]]], of: Shop
) -> tuple[dict[str, Standing], dict[str, UUID]]:
    """The products that the groups name, and whose the SKUs are that they name; a fixed number of statements."""
    products = await Product.filter(slug__in=[slug for slug, _ in groups])
    found = await standing(products, of) if products else []
    skus = [row.cells["sku"] for _, rows in groups for row in rows]
    owners = await Variant.filter(sku__in=skus).values_list("sku", "product_id")
    return {str(one.values["slug"]): one for one in found}, {sku: owner for sku, owner in owners}  # noqa: C416


async def _finish(
    job: Job, found: Table, plans: Sequence[Plan], told: Sequence[RowRefused], delivery: Delivery
) -> None:
    """The plans, the refused rows and the counts, all at once."""
    cells = dict(found.rows)
    if told:
        await _keep_refused(job, found, told)
    acts = [plan for plan in plans if plan.changes_something]
    counts = _counts(plans)
    result = {
        "rows": len(found.rows),
        **counts,
        "refused": len(told),
        "products": len(acts),
        "encoding": found.encoding,
        "format": found.format.value,
    }
    async with in_transaction():
        await JobProblem.bulk_create([_problem(job, no, found, cells[no.line]) for no in told], batch_size=1000)
        await ProductPlan.bulk_create([row_of(one, job.id) for one in acts], batch_size=500)
        if not await tasks.succeed(job.id, result, rows=len(found.rows), at=clock.now()):
            raise tasks.Cancelled
        await outbox.close(delivery)


def _counts(plans: Sequence[Plan]) -> dict[str, int]:
    """New, changed and unchanged rows. What changes of the product itself counts for the first of its rows."""
    counts = {"fresh": 0, "changed": 0, "unchanged": 0}
    for one in plans:
        for place, row in enumerate(one.variants):
            if row.id is None:
                counts["fresh"] += 1
            elif row.changes or (one.product and place == 0):
                counts["changed"] += 1
            else:
                counts["unchanged"] += 1
    return counts


def _problem(job: Job, no: RowRefused, found: Table, cells: Sequence[str]) -> JobProblem:
    return JobProblem(
        job=job,
        row=no.line,
        code=no.problem.value,
        heading=no.column,
        facts=dict(no.facts) or None,
        excerpt=" | ".join(cell for cell in cells if cell)[:80],
    )


async def _keep_refused(job: Job, found: Table, told: Sequence[RowRefused]) -> None:
    """The refused rows as a file of the same format."""
    of = await shop()
    locale = str(job.spec.get("locale", "zh-CN"))
    head, rows = refused_rows(found, told, by_key(columns(of.channels.values())), locale)
    content = await asyncio.to_thread(lambda: table.write(found.format, head, list(rows)))
    name = f"refused-rows.{found.format.value.lower()}"
    await tasks.keep_file(job, name, MEDIA_TYPES[found.format], content, at=clock.now())
