"""A batch or a shared code is void: recalled at once, and its holders are made whole by a job."""

from datetime import datetime
from typing import Any
from uuid import UUID

from backend.core import database, outbox
from backend.core.idempotency import once, request_hash
from backend.domain.accounts.callers import Caller
from backend.domain.aftersales.errors import RecallRunning
from backend.domain.aftersales.models import Recall
from backend.domain.aftersales.recalled import BATCHES, SHARED_CODES, Goods
from backend.domain.aftersales.service.opening import checked_words
from backend.domain.aftersales.states import RecallMode
from backend.domain.tasks import service as tasks
from backend.domain.tasks.models import Job
from backend.domain.tasks.states import JobState


async def recall_batch(
    batch_id: UUID, *, reason: str, mode: RecallMode, caller: Caller, address: str | None, key: str, at: datetime
) -> Job:
    """Stop the batch's sale now and begin a job that gives every holder another code or the money back.

    A recall whose job failed goes on where it stopped. Raises `BatchUnknown`, `TransitionRefused` (a batch that
    was never on sale), `RecallRunning`, `InvalidInput`, `IdempotencyConflict`.
    """
    return await _recall(BATCHES, batch_id, reason, mode, caller=caller, address=address, key=key, at=at)


async def recall_shared_code(
    id: UUID, *, reason: str, mode: RecallMode, caller: Caller, address: str | None, key: str, at: datetime
) -> Job:
    """The same for a shared code: every holder gets a seat in another one of its variant, or the money back.

    Raises `SharedCodeUnknown`, `RecallRunning`, `InvalidInput`, `IdempotencyConflict`.
    """
    return await _recall(SHARED_CODES, id, reason, mode, caller=caller, address=address, key=key, at=at)


async def _recall(
    goods: Goods,
    id: UUID,
    reason: str,
    mode: RecallMode,
    *,
    caller: Caller,
    address: str | None,
    key: str,
    at: datetime,
) -> Job:
    reason = checked_words(reason, path="reason")
    hash = request_hash(caller.actor, ["recall", id, reason, mode])
    named: dict[str, Any] = {goods.column: id}

    async def make() -> Job:
        await goods.lock(id)
        recall = await Recall.get_or_none(**named)
        if recall is not None:
            before = await Job.get(id=recall.job_id)
            if before.state is not JobState.FAILED:
                raise RecallRunning(before.id)
        await goods.mark(id, reason=reason, caller=caller, address=address, at=at)
        job = await tasks.open_job(
            goods.job,
            subject_id=id,
            spec={"mode": mode.value},
            unit=goods.unit,
            staff_id=caller.staff_id,
            key=key,
            hash=hash,
            at=at,
        )
        if recall is None:
            rows = await database.fetch("SELECT pg_current_xact_id()::text AS xid")
            await Recall.create(
                **named,
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
