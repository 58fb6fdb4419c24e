"""Files that jobs make: kept sealed for some days, fetched by a signed address that lives some minutes."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import BinaryIO
from uuid import UUID

from backend import settings
from backend.core import crypto, database, ids, keys
from backend.domain.audit import service as audit
from backend.domain.tasks import ports, spool, tickets
from backend.domain.tasks.errors import JobFileGone
from backend.domain.tasks.models import Job, JobFile

LIFETIME = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file on its way out; `chunks` blocks."""

    name: str
    media_type: str
    size: int
    chunks: Iterator[bytes]


async def keep_file(job: Job, name: str, media_type: str, content: bytes, *, at: datetime) -> None:
    """Keep a file that the job made; one that an earlier try left is replaced. Call it outside a transaction."""
    expires_at = at + timedelta(seconds=settings.get().keep_job_files_s)
    file, _ = await JobFile.update_or_create(
        defaults={"name": name, "media_type": media_type, "expires_at": expires_at, "wrapped_key": None}, job_id=job.id
    )
    key = crypto.new_key()
    wrapped = await keys.provider().wrap(key, spool.key_binding(file.id))
    await asyncio.to_thread(_write, file.id, key, content)
    await JobFile.filter(id=file.id).update(size=len(content), kek_id=wrapped.kek_id, wrapped_key=wrapped.sealed)


def _write(id: UUID, key: bytes, content: bytes) -> None:
    with ports.store().create(str(id)) as file:
        writer = spool.SpoolWriter(file, key, id)
        writer.write(content)
        writer.finish()


async def open_file(
    job_id: UUID, *, actor: str, staff_id: UUID, address: str | None, at: datetime
) -> tuple[str, datetime]:
    """The token under which a job's file can be fetched, and until when. Raises JobFileGone."""
    file = await JobFile.get_or_none(job_id=job_id)
    if file is None or file.wrapped_key is None or at >= file.expires_at:
        raise JobFileGone()
    await audit.record(actor, "job.file_opened", ids.public("job", job_id), address=address)
    ends = at + LIFETIME
    return tickets.issue_for_file(file.id, staff_id, ends), ends


async def fetch_file(token: str, *, address: str | None, at: datetime) -> Fetched | None:
    """The file of a living token, noted in the journal; None for every other text."""
    opened = tickets.file_of(token, at)
    file = await JobFile.get_or_none(id=opened[0]) if opened is not None else None
    if opened is None or file is None or file.wrapped_key is None or file.kek_id is None or at >= file.expires_at:
        return None
    wrapped = keys.WrappedKey(file.kek_id, file.wrapped_key)
    key = await keys.provider().unwrap(wrapped, spool.key_binding(file.id))
    try:
        content = await asyncio.to_thread(ports.store().open, str(file.id))
    except FileNotFoundError:
        return None
    await audit.record(f"staff:{opened[1]}", "job.file_fetched", ids.public("job", file.job_id), address=address)
    return Fetched(file.name, file.media_type, file.size or 0, _chunks(content, key, file.id))


def _chunks(content: BinaryIO, key: bytes, id: UUID) -> Iterator[bytes]:
    with content:
        yield from spool.read(content, key, id)


async def sweep_files(at: datetime) -> int:
    """Forget the files whose time is over; returns how many."""
    rows = await database.fetch("SELECT id FROM job_file WHERE expires_at <= $1 ORDER BY expires_at, id LIMIT 100", at)
    for row in rows:
        await asyncio.to_thread(ports.store().remove, str(row["id"]))
        await JobFile.filter(id=row["id"]).delete()
    return len(rows)
