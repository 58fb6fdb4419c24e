"""A verification that staff asked for, as a job with progress."""

import asyncio
import contextlib
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import clock, database, ids, outbox
from backend.core.idempotency import once, request_hash
from backend.core.outbox import Delivery
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.finance.service.verify import check
from backend.domain.tasks import service as tasks
from backend.domain.tasks.models import Job, JobKind

REPORT_S = 0.5


@dataclass(slots=True)
class _Progress:
    """Orders compared so far, and how many there are (None until that is known)."""

    done: int = 0
    total: int | None = None

    def note(self, done: int, total: int) -> None:
        self.done, self.total = done, total


async def ask_check(*, caller: Caller, address: str | None, key: str, at: datetime) -> Job:
    """Have the books verified now. Raises `IdempotencyConflict`."""
    hash = request_hash(caller.actor, ["verify_ledger"])

    async def make() -> Job:
        job = await tasks.open_job(
            JobKind.LEDGER_CHECK,
            subject_id=None,
            spec={},
            unit="orders",
            staff_id=caller.staff_id,
            key=key,
            hash=hash,
            at=at,
        )
        await audit.record(caller.actor, "ledger.verified", ids.public("job", job.id), address=address)
        await outbox.emit("ledger.check_asked", job_id=job.id)
        return job

    return await once(key, hash, lambda key: Job.get_or_none(idempotency_key=key), make)


async def run_check(job_id: UUID, *, delivery: Delivery) -> None:
    """Verify for this job, once at a time however often and wherever it is told to."""
    async with database.sole(job_id.int & 0x7FFF_FFFF_FFFF_FFFF) as alone:
        if not alone:
            return  # Another worker is at it. If it fails, the delivery comes again.
        job = await tasks.begin(job_id, clock.now())
        if job is None:
            await outbox.close(delivery)
            return
        progress = _Progress()
        # Begun before the verification, so that it writes outside of its snapshot.
        reporter = asyncio.create_task(_report(job, progress))
        try:
            found = await check(at=clock.now(), progress=progress.note)
        finally:
            reporter.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await reporter
        async with in_transaction():
            await tasks.succeed(job_id, {"clean": found.clean}, rows=int(found.counts.get("orders", 0)), at=clock.now())
            await outbox.close(delivery)
    await tasks.tell(job_id)


async def _report(job: Job, progress: _Progress) -> None:
    while True:
        await asyncio.sleep(REPORT_S)
        if progress.total is not None:
            await Job.filter(id=job.id).update(total=progress.total)
            await tasks.report(job, done=progress.done, rows=progress.done, at=clock.now())
