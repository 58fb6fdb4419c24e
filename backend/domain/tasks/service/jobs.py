"""The life of a job."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import orjson
from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, ids, redis
from backend.domain.audit import service as audit
from backend.domain.tasks import tickets
from backend.domain.tasks.errors import JobNotCancellable, JobUnknown
from backend.domain.tasks.models import Job, JobKind, JobState, Upload
from backend.domain.tasks.progress import channel, rate_at
from backend.domain.tasks.states import JOB_TRANSITIONS, UNSTOPPABLE

STALLED_AFTER = timedelta(minutes=30)


async def await_file(
    kind: JobKind,
    *,
    subject_id: UUID | None,
    spec: dict[str, Any],
    file_name: str,
    staff_id: UUID | None,
    key: str | None = None,
    hash: str | None = None,
    at: datetime,
) -> Job:
    """A job that begins when its file was received, and the ticket for that file. Joins the open transaction."""
    job = await Job.create(
        kind=kind,
        subject_id=subject_id,
        spec=spec,
        created_by_id=staff_id,
        created_at=at,
        idempotency_key=key,
        request_hash=hash,
    )
    expires_at = at + timedelta(seconds=settings.get().upload_ticket_s)
    await Upload.create(job=job, file_name=file_name, expires_at=expires_at)
    return job


async def open_job(
    kind: JobKind,
    *,
    subject_id: UUID | None,
    spec: dict[str, Any],
    unit: str,
    staff_id: UUID | None,
    key: str | None = None,
    hash: str | None = None,
    at: datetime,
) -> Job:
    """A job that waits for a worker; the caller tells its own topic. Joins the open transaction."""
    return await Job.create(
        kind=kind,
        subject_id=subject_id,
        spec=spec,
        unit=unit,
        created_by_id=staff_id,
        created_at=at,
        idempotency_key=key,
        request_hash=hash,
    )


def ticket(upload: Upload) -> str:
    """The token with which the upload's file may be sent, once, until `upload.expires_at`."""
    return tickets.issue(upload.id, upload.expires_at)


async def begin(job_id: UUID, at: datetime) -> Job | None:
    """Mark the job running and return it; None when it is over.

    A job found running lost its worker (its caller holds the lock that says so) and begins anew.
    """
    async with in_transaction():
        job = await Job.filter(id=job_id).select_for_update().get()
        if not JOB_TRANSITIONS[job.state]:
            return None
        job.state = JobState.RUNNING
        job.started_at = job.heartbeat_at = at
        job.done, job.rows, job.rate = 0, 0, None
        await job.save(update_fields=["state", "started_at", "heartbeat_at", "done", "rows", "rate"])
    await redis.publish(channel(job_id))
    return job


async def report(job: Job, *, done: int, rows: int, at: datetime) -> bool:
    """Note how far the job is and tell who watches; False when it is no longer running: stop then."""
    assert job.started_at is not None
    running = await Job.filter(id=job.id, state=JobState.RUNNING).update(
        done=done, rows=rows, rate=rate_at(done, job.started_at, at), heartbeat_at=at
    )
    await redis.publish(channel(job.id))
    return bool(running)


async def succeed(job_id: UUID, result: dict[str, Any], *, rows: int, at: datetime) -> bool:
    """End the job well, in the caller's transaction; False when it was cancelled: roll back then."""
    ended = await database.execute(
        "UPDATE job SET state = 'SUCCEEDED', result = $2::jsonb, done = coalesce(total, done), rows = $3,"
        " finished_at = $4, heartbeat_at = $4 WHERE id = $1 AND state = 'RUNNING'",
        job_id,
        orjson.dumps(result).decode(),
        rows,
        at,
    )
    return ended == 1


async def fail(job_id: UUID, failure: str, at: datetime) -> bool:
    """End the job with a reason a person can act on; False when it was over already."""
    ended = await Job.filter(id=job_id, state__in=[JobState.WAITING, JobState.RUNNING]).update(
        state=JobState.FAILED, failure=failure, finished_at=at
    )
    return bool(ended)


async def cancel(job_id: UUID, *, actor: str, address: str | None, at: datetime) -> Job:
    """Stop a job before it ends: nothing of it is kept. Raises JobUnknown, JobNotCancellable."""
    async with in_transaction():
        job = await Job.filter(id=job_id).select_for_update().first()
        if job is None:
            raise JobUnknown()
        if job.kind in UNSTOPPABLE or JobState.CANCELLED not in JOB_TRANSITIONS[job.state]:
            raise JobNotCancellable()
        job.state, job.finished_at = JobState.CANCELLED, at
        await job.save(update_fields=["state", "finished_at"])
        await audit.record(actor, "job.cancelled", ids.public("job", job.id), address=address)
    await redis.publish(channel(job_id))
    return job


async def tell(job_id: UUID) -> None:
    """Tell who watches the job to look again."""
    await redis.publish(channel(job_id))


async def fail_stalled(at: datetime) -> int:
    """End jobs that no worker has touched for half an hour: their retries are used up."""
    return await Job.filter(state=JobState.RUNNING, heartbeat_at__lt=at - STALLED_AFTER).update(
        state=JobState.FAILED, failure="STALLED", finished_at=at
    )
