"""Files of secrets: each opens with a passphrase only, which whoever asked for the file is not told."""

import asyncio
import csv
import hashlib
import hmac
import io
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import clock, drawn_codes, ids, keys, outbox
from backend.core.drawn_codes import DRAWN_BITS
from backend.core.idempotency import once, request_hash
from backend.core.outbox import Delivery
from backend.core.reasons import checked_reason
from backend.core.refusals import AnotherPersonNeeded
from backend.domain.audit import service as audit
from backend.domain.tasks.errors import JobUnknown
from backend.domain.tasks.files import locked_zip
from backend.domain.tasks.models import Job, JobKind
from backend.domain.tasks.service.exports import LONGEST_REASON, Sheet
from backend.domain.tasks.service.files import keep_file
from backend.domain.tasks.service.jobs import open_job, succeed
from backend.domain.tasks.service.running import Cancelled, Progress, run
from backend.domain.tasks.states import LOCKED


@dataclass(frozen=True, slots=True)
class LockedExport:
    """A kind of such file. `asked` is the act of asking in the journal, `topic` its news.

    `name` is how the file's name begins, `unit` what is counted.
    """

    kind: JobKind
    asked: str
    topic: str
    name: str
    unit: str = "codes"


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose secrets they are, as the journal names it, and what else it is told."""

    target: str
    told: Mapping[str, Any]


async def start_locked_export(
    of: LockedExport,
    subject_id: UUID,
    reason: str,
    locale: str,
    look: Callable[[], Awaitable[Subject]],
    *,
    actor: str,
    staff_id: UUID | None,
    address: str | None,
    key: str,
    at: datetime,
) -> Job:
    """A job that makes the file of what `look` finds, or refuses. Raises InvalidInput, IdempotencyConflict."""
    words = checked_reason(reason, longest=LONGEST_REASON)
    hash = request_hash(actor, [of.kind, subject_id, words, locale])

    async def make() -> Job:
        subject = await look()
        job = await open_job(
            of.kind,
            subject_id=subject_id,
            spec={"locale": locale, "file_name": f"{of.name}-{clock.shop_day(at)}.zip"},
            unit=of.unit,
            staff_id=staff_id,
            key=key,
            hash=hash,
            at=at,
        )
        diff = {name: [None, value] for name, value in subject.told.items()}
        await audit.record(actor, of.asked, subject.target, reason=words, diff=diff, address=address)
        await outbox.emit(of.topic, job_id=job.id)
        return job

    return await once(key, hash, lambda key: Job.get_or_none(idempotency_key=key), make)


async def tell_passphrase(job_id: UUID, *, actor: str, staff_id: UUID | None, address: str | None) -> str:
    """What opens the file that the job makes, for a second person: never for who asked for the file.

    It is kept nowhere, and the journal knows who was told. Raises JobUnknown, AnotherPersonNeeded.
    """
    job = await Job.get_or_none(id=job_id, kind__in=list(LOCKED))
    if job is None:
        raise JobUnknown
    if job.created_by_id == staff_id:
        raise AnotherPersonNeeded
    await audit.record(actor, "job.passphrase_told", ids.public("job", job_id), address=address)
    return _passphrase(job_id)


async def write_locked_export(job_id: UUID, read: Callable[[Job], Awaitable[Sheet]], *, delivery: Delivery) -> None:
    """Write the file, however often and wherever it is told to; the last one written is kept."""

    async def work(job: Job, progress: Progress) -> None:
        sheet = await read(job)
        await Job.filter(id=job.id).update(total=sheet.total)
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(sheet.head)
        async for some, rows in sheet.pages:
            await asyncio.to_thread(writer.writerows, rows)
            progress.done = progress.rows = progress.done + some
            progress.stop_if_cancelled()
        # A spreadsheet takes a file without the mark for one in the encoding of its country.
        content = text.getvalue().encode("utf-8-sig")
        file_name = str(job.spec["file_name"])
        named = file_name.replace(".zip", ".csv")
        closed = await asyncio.to_thread(locked_zip.locked, named, content, _passphrase(job.id))
        await keep_file(job, file_name, locked_zip.MEDIA_TYPE, closed, at=clock.now())
        async with in_transaction():
            if not await succeed(job.id, {"rows": progress.done}, rows=progress.done, at=clock.now()):
                raise Cancelled
            await outbox.close(delivery)

    await run(job_id, work, delivery=delivery)


def _passphrase(job_id: UUID) -> str:
    """What opens the job's file: 75 bits that follow from the shop's key, so that nobody keeps them."""
    drawn = hmac.digest(keys.provider().index_key(), b"locked file" + job_id.bytes, hashlib.sha256)
    return drawn_codes.grouped(drawn_codes.of_bits(int.from_bytes(drawn[:10], "big") >> 80 - DRAWN_BITS))
