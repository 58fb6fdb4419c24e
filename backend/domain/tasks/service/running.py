"""Running a job: once, with its progress told, however often and wherever it is asked for."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import clock, database, keys, outbox
from backend.core.outbox import Delivery
from backend.domain.tasks import ports, spool
from backend.domain.tasks.files.failures import FileFailure, FileRefused, RowProblem
from backend.domain.tasks.models import Job, JobProblem, Upload, UploadState
from backend.domain.tasks.service.jobs import begin, fail, report, tell
from backend.domain.tasks.service.uploads import discard

REPORT_S = 0.2


class Cancelled(Exception):
    """Somebody cancelled the job while it ran: what is open rolls back."""


@dataclass(slots=True)
class Progress:
    """How far the work is, in the job's unit; told a few times a second while it goes on."""

    done: int = 0
    rows: int = 0
    running: bool = True

    def stop_if_cancelled(self) -> None:
        """Raises Cancelled once the job is no longer running."""
        if not self.running:
            raise Cancelled


Work = Callable[[Job, Progress], Awaitable[None]]


async def run(job_id: UUID, work: Work, *, delivery: Delivery) -> None:
    """Do the work of a job; it ends the job and closes the delivery in one transaction.

    A worker that was killed leaves nothing that counts, or what the work finds again; the next one begins anew. What
    is wrong with its file ends the job as failed; a fault of ours is raised, and the job is tried again.
    """
    async with database.sole(job_id.int & 0x7FFF_FFFF_FFFF_FFFF) as alone:
        if not alone:
            return  # Another worker is at it. If it fails, the delivery comes again.
        job = await begin(job_id, clock.now())
        if job is not None:
            await _do(job, work, delivery)
        else:
            await outbox.close(delivery)
        upload = await Upload.get_or_none(job_id=job_id)
        if upload is not None:
            await discard(upload.id, failure=None, at=clock.now())


async def _do(job: Job, work: Work, delivery: Delivery) -> None:
    progress = Progress()
    reporter = asyncio.create_task(_report(job, progress))
    try:
        await work(job, progress)
    except FileRefused as refused:
        async with in_transaction():
            await fail(job.id, refused.failure.value, clock.now())
            if refused.column is not None:
                code = RowProblem[refused.failure.value]
                await JobProblem.create(job=job, row=1, code=code.value, heading=refused.column[:80])
            await outbox.close(delivery)
    except Cancelled:
        await outbox.close(delivery)
    finally:
        reporter.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await reporter
    await tell(job.id)


async def _report(job: Job, progress: Progress) -> None:
    """Note progress a few times a second, on a connection of its own; notice a cancelled job."""
    while progress.running:
        await asyncio.sleep(REPORT_S)
        progress.running = await report(job, done=progress.done, rows=progress.rows, at=clock.now())


async def received(job: Job) -> Callable[[], Iterator[bytes]]:
    """Reads the job's file from its beginning, as often as it is called; blocks, and raises FileRefused."""
    upload = await Upload.get(job_id=job.id)
    if upload.state is not UploadState.RECEIVED or upload.wrapped_key is None or upload.kek_id is None:
        raise FileRefused(FileFailure.BROKEN_FILE)
    wrapped = keys.WrappedKey(upload.kek_id, upload.wrapped_key)
    key = await keys.provider().unwrap(wrapped, spool.key_binding(upload.id))

    def chunks() -> Iterator[bytes]:
        try:
            with ports.store().open(str(upload.id)) as file:
                yield from spool.read(file, key, upload.id)
        except (FileNotFoundError, spool.SpoolBroken):
            raise FileRefused(FileFailure.BROKEN_FILE) from None

    return chunks
