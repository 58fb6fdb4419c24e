"""A batch is the supplier's fault: recalled at once, and its holders are made whole by a job."""

from datetime import datetime
from uuid import UUID

from backend.core import database, outbox
from backend.core.idempotency import once, request_hash
from backend.domain.accounts.callers import Caller
from backend.domain.aftersales.errors import RecallRunning
from backend.domain.aftersales.models import Recall
from backend.domain.aftersales.service.opening import checked_words
from backend.domain.aftersales.states import RecallMode
from backend.domain.tasks import service as tasks
from backend.domain.tasks.models import Job, JobKind
from backend.domain.tasks.states import JobState
from backend.domain.vault import access
from backend.domain.vault import service as vault


async def recall_batch(
    batch_id: UUID, *, reason: str, mode: RecallMode, caller: Caller, address: str | None, key: str, at: datetime
) -> Job:
    """Stop the batch's sale now and begin a job that gives every holder another code or the money back.

    A recall whose job failed goes on where it stopped. Raises `BatchUnknown`, `TransitionRefused` (a batch that
    was never on sale), `RecallRunning`, `InvalidInput`, `IdempotencyConflict`.
    """
    reason = checked_words(reason, path="reason")
    hash = request_hash(caller.actor, ["recall", batch_id, reason, mode])

    async def make() -> Job:
        batch = await access.batch_locked(batch_id)
        recall = await Recall.get_or_none(batch_id=batch_id)
        if recall is not None:
            before = await Job.get(id=recall.job_id)
            if before.state is not JobState.FAILED:
                raise RecallRunning(before.id)
        await vault.mark_recalled(batch, reason=reason, caller=caller, address=address, at=at)
        job = await tasks.open_job(
            JobKind.BATCH_RECALL,
            subject_id=batch_id,
            spec={"mode": mode.value},
            unit="codes",
            staff_id=caller.staff_id,
            key=key,
            hash=hash,
            at=at,
        )
        if recall is None:
            rows = await database.fetch("SELECT pg_current_xact_id()::text AS xid")
            await Recall.create(
                batch_id=batch_id,
                job_id=job.id,
                mode=mode,
                reason=reason,
                began_xid=int(rows[0]["xid"]),
                began_by=caller.actor,
                began_at=at,
            )
        else:
            await Recall.filter(id=recall.id).update(job_id=job.id, mode=mode)
        await outbox.emit("recall.started", job_id=job.id)
        return job

    return await once(key, hash, lambda key: Job.get_or_none(idempotency_key=key), make)
