"""Tables that staff take out of the shop: one way of asking for a file, and one way of writing it."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.core import clock, ids, outbox
from backend.core.idempotency import once, request_hash
from backend.core.outbox import Delivery
from backend.core.reasons import checked_reason
from backend.core.refusals import InvalidInput
from backend.domain.audit import service as audit
from backend.domain.tasks.files.table import Cell, TableFormat
from backend.domain.tasks.models import Job, JobKind
from backend.domain.tasks.service.jobs import open_job
from backend.domain.tasks.service.running import Progress, run
from backend.domain.tasks.service.tables import hand_over

LONGEST_REASON = 200


@dataclass(frozen=True, slots=True)
class Export:
    """A kind of table. `asked` is the act of asking in the journal and the topic of its news; it begins with what the
    file is called.

    `unit` is what is counted; `most` of it are in one file, narrower filters make others. `reasoned`: whoever asks
    says why, which the journal keeps.
    """

    kind: JobKind
    asked: str
    unit: str
    most: int | None = None
    reasoned: bool = False

    @property
    def name(self) -> str:
        """How the file's name begins."""
        return self.asked.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: `wanted` finds it again from JSON, `count` says how much of it there is."""

    wanted: Mapping[str, Any]
    count: Callable[[], Awaitable[int]] | None = None
    format: TableFormat = TableFormat.CSV
    locale: str = "en"
    reason: str | None = None
    # What the journal is told besides how much it is.
    told: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is written: a first row, how many things there are, and page by page how many more, with their rows."""

    head: Sequence[str]
    total: int
    pages: AsyncIterator[tuple[int, Sequence[Sequence[Cell]]]]


async def start_export(
    of: Export,
    asked: Asked,
    *,
    request: object,
    actor: str,
    staff_id: UUID | None,
    address: str | None,
    key: str,
    at: datetime,
) -> Job:
    """A job that makes the file; `request` is what a repetition must equal.

    Raises InvalidInput (no reason, too much for one file), IdempotencyConflict.
    """
    words = checked_reason(asked.reason or "", longest=LONGEST_REASON) if of.reasoned else None
    hash = request_hash(actor, request)

    async def make() -> Job:
        number = await asked.count() if asked.count is not None else None
        if number is not None and of.most is not None and number > of.most:
            raise InvalidInput("TOO_MANY", path=["input", "filter"], maximum=of.most)
        job = await open_job(
            of.kind,
            subject_id=None,
            spec={
                "wanted": dict(asked.wanted),
                "format": asked.format.value,
                "locale": asked.locale,
                "file_name": f"{of.name}-{clock.shop_day(at)}.{asked.format.value.lower()}",
            },
            unit=of.unit,
            staff_id=staff_id,
            key=key,
            hash=hash,
            at=at,
        )
        diff = {name: [None, value] for name, value in (asked.told or {}).items()}
        if number is not None:
            diff[of.unit] = [None, number]
        await audit.record(actor, of.asked, ids.public("job", job.id), reason=words, diff=diff or None, address=address)
        await outbox.emit(of.asked, job_id=job.id)
        return job

    return await once(key, hash, lambda key: Job.get_or_none(idempotency_key=key), make)


async def write_export(job_id: UUID, read: Callable[[Job], Awaitable[Sheet]], *, delivery: Delivery) -> None:
    """Write the file, however often and wherever it is told to; the last one written is kept."""

    async def work(job: Job, progress: Progress) -> None:
        sheet = await read(job)
        await Job.filter(id=job.id).update(total=sheet.total)
        rows = list[Sequence[Cell]]()
        async for some, more in sheet.pages:
            rows += more
            progress.done += some
            progress.rows = len(rows)
            progress.stop_if_cancelled()
        format = TableFormat(job.spec["format"])
        told = {job.unit: progress.done, "format": format.value}
        await hand_over(job, format, sheet.head, rows, delivery=delivery, told=told)

    await run(job_id, work, delivery=delivery)
