"""Receiving a file for a job: streamed, capped, sealed before it touches the disk."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import clock, crypto, database, keys, redis
from backend.core.outbox import emit
from backend.domain.tasks import ports, spool, tickets
from backend.domain.tasks.errors import TicketRefused, UploadTooLarge
from backend.domain.tasks.models import Job, JobState, Upload, UploadState
from backend.domain.tasks.progress import channel
from backend.domain.tasks.states import FILE_CAME

# A transfer that began in time may still be under way when its ticket ends.
KEEP_UNSENT = timedelta(hours=1)


async def receive(token: str, chunks: AsyncIterator[bytes], *, at: datetime) -> UUID:
    """Spool the file that a ticket is for and let its job begin; returns the job's id.

    The next chunk is asked for when the last one is on disk, so a fast sender waits. Raises TicketRefused
    (the ticket stays as it is) and UploadTooLarge (the job fails). A transfer that breaks off leaves nothing
    and the ticket may be used again while it lives.
    """
    upload = await _claim(tickets.upload_of(token, at), at)
    try:
        size, wrapped = await _spool(upload.id, chunks)
    except UploadTooLarge:
        await discard(upload.id, failure="TOO_LARGE", at=clock.now())
        raise
    except BaseException:
        await asyncio.shield(_give_back(upload.id))
        raise
    async with in_transaction():
        received = await database.execute(
            "UPDATE upload SET state = 'RECEIVED', size = $2, kek_id = $3, wrapped_key = $4"
            " WHERE id = $1 AND state = 'RECEIVING'",
            upload.id,
            size,
            wrapped.kek_id,
            wrapped.sealed,
        )
        job = await Job.filter(id=upload.job_id, state=JobState.WAITING).select_for_update().first()
        if received and job is not None:
            await Job.filter(id=job.id).update(total=size)
            await emit(FILE_CAME[job.kind], job_id=job.id)
    if not received or job is None:
        # The job was cancelled while its file came.
        await discard(upload.id, failure=None, at=clock.now())
        raise TicketRefused
    await redis.publish(channel(upload.job_id))
    return upload.job_id


async def discard(upload_id: UUID, *, failure: str | None, at: datetime) -> None:
    """Forget a file, and with `failure` its job, which never began."""
    await asyncio.to_thread(ports.store().remove, str(upload_id))
    async with in_transaction():
        await (
            Upload.filter(id=upload_id).exclude(state=UploadState.GONE).update(state=UploadState.GONE, wrapped_key=None)
        )
        if failure is not None:
            upload = await Upload.get(id=upload_id)
            await Job.filter(id=upload.job_id, state=JobState.WAITING).update(
                state=JobState.FAILED, failure=failure, finished_at=at
            )


async def sweep(at: datetime) -> int:
    """Forget the files of tickets that ran out and of jobs that are over; returns how many."""
    rows = await database.fetch(
        "SELECT upload.id, job.state FROM upload JOIN job ON job.id = upload.job_id WHERE upload.state <> 'GONE'"
        " AND (job.state IN ('SUCCEEDED', 'FAILED', 'CANCELLED')"
        " OR (upload.state IN ('AWAITED', 'RECEIVING') AND upload.expires_at < $1))"
        " ORDER BY upload.id LIMIT 100",
        at - KEEP_UNSENT,
    )
    for row in rows:
        await discard(row["id"], failure="NO_FILE" if row["state"] == JobState.WAITING else None, at=at)
    return len(rows)


async def _claim(upload_id: UUID, at: datetime) -> Upload:
    claimed = await database.execute(
        "UPDATE upload SET state = 'RECEIVING', claimed_at = $2 FROM job WHERE upload.id = $1"
        " AND job.id = upload.job_id AND job.state = 'WAITING'"
        " AND upload.state = 'AWAITED' AND upload.expires_at > $2",
        upload_id,
        at,
    )
    if not claimed:
        raise TicketRefused
    return await Upload.get(id=upload_id)


async def _spool(upload_id: UUID, chunks: AsyncIterator[bytes]) -> tuple[int, keys.WrappedKey]:
    key = crypto.new_key()
    wrapped = await keys.provider().wrap(key, spool.key_binding(upload_id))
    limit = settings.get().import_max_bytes
    file = await asyncio.to_thread(ports.store().create, str(upload_id))
    try:
        writer = spool.SpoolWriter(file, key, upload_id)
        waiting = bytearray()
        async for chunk in chunks:
            waiting += chunk
            if writer.size + len(waiting) > limit:
                raise UploadTooLarge
            if len(waiting) >= spool.RECORD_BYTES:
                await asyncio.to_thread(writer.write, bytes(waiting))
                waiting.clear()
        await asyncio.to_thread(writer.write, bytes(waiting))
        await asyncio.to_thread(writer.finish)
    finally:
        file.close()
    return writer.size, wrapped


async def _give_back(upload_id: UUID) -> None:
    await asyncio.to_thread(ports.store().remove, str(upload_id))
    await Upload.filter(id=upload_id, state=UploadState.RECEIVING).update(state=UploadState.AWAITED)
