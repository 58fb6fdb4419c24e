"""The journal written into a file, as a list of the admin shows it. It is itself in the journal, with a reason."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

import orjson

from backend.core import clock, ids, outbox
from backend.core.idempotency import once, request_hash
from backend.core.outbox import Delivery
from backend.core.reasons import checked_reason
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Staff
from backend.domain.audit import queries
from backend.domain.audit import service as audit
from backend.domain.audit.models import AuditEntry
from backend.domain.audit.queries import ActorKind, Wanted
from backend.domain.tasks import service as tasks
from backend.domain.tasks.files.table import Cell, TableFormat
from backend.domain.tasks.models import Job, JobKind

AT_A_TIME = 1_000
# As many as one file may hold; a narrower filter makes another.
MOST_ROWS = 200_000
LONGEST_REASON = 200
_HEADS = {
    "zh-CN": ("时间（UTC）", "操作者", "姓名", "操作", "对象", "原因", "地址", "变更"),
    "en": ("Time (UTC)", "Actor", "Name", "Action", "Target", "Reason", "Address", "What changed"),
}


async def start_journal_export(
    wanted: Wanted, reason: str, *, locale: str, caller: Caller, address: str | None, key: str, at: datetime
) -> Job:
    """A job that makes the file. Raises InvalidInput (no reason, too many entries), IdempotencyConflict."""
    words = checked_reason(reason, longest=LONGEST_REASON)
    hash = request_hash(caller.actor, [asdict(wanted), words])
    spec = {name: _plain(value) for name, value in asdict(wanted).items() if value is not None}

    async def make() -> Job:
        number = await queries.count(wanted, at=at)
        if number > MOST_ROWS:
            raise InvalidInput("TOO_MANY", path=["input", "filter"], maximum=MOST_ROWS)
        job = await tasks.open_job(
            JobKind.AUDIT_EXPORT,
            subject_id=None,
            # What happens from now on is not in it, its own asking among that.
            spec={
                "wanted": {**spec, "until": min(wanted.until or at, at).isoformat()},
                "locale": locale,
                "file_name": f"journal-{clock.shop_day(at)}.csv",
            },
            unit="entries",
            staff_id=caller.staff_id,
            key=key,
            hash=hash,
            at=at,
        )
        diff = {name: [None, value] for name, value in spec.items()} | {"entries": [None, number]}
        target = ids.public("job", job.id)
        await audit.record(caller.actor, "journal.export_asked", target, reason=words, diff=diff, address=address)
        await outbox.emit("journal.export_asked", job_id=job.id)
        return job

    return await once(key, hash, lambda key: Job.get_or_none(idempotency_key=key), make)


async def run_journal_export(job_id: UUID, *, delivery: Delivery) -> None:
    """Write the file, however often and wherever it is told to; the last one written is kept."""

    async def work(job: Job, progress: tasks.Progress) -> None:
        wanted, at = _wanted(job), job.created_at
        await Job.filter(id=job.id).update(total=await queries.count(wanted, at=at))
        names, rows = dict[UUID, str](), list[list[Cell]]()
        before: UUID | None = None
        while page := await queries.page(wanted, AT_A_TIME, at=at, before=before):
            await _learn(page, names)
            rows += [_row(entry, names) for entry in page]
            before = page[-1].id
            progress.done = progress.rows = len(rows)
            progress.stop_if_cancelled()
        head = _HEADS.get(job.spec["locale"], _HEADS["en"])
        await tasks.hand_over(job, TableFormat.CSV, head, rows, delivery=delivery)

    await tasks.run(job_id, work, delivery=delivery)


def _wanted(job: Job) -> Wanted:
    asked = dict(job.spec["wanted"])
    for name in ("since", "until"):
        if asked.get(name):
            asked[name] = datetime.fromisoformat(asked[name])
    if asked.get("actors"):
        asked["actors"] = ActorKind(asked["actors"])
    return Wanted(**asked)


async def _learn(page: Sequence[AuditEntry], names: dict[UUID, str]) -> None:
    """The names of staff that were not met before."""
    new = {UUID(entry.actor[6:]) for entry in page if entry.actor.startswith("staff:")} - names.keys()
    for person in await Staff.filter(id__in=new) if new else []:
        names[person.id] = person.name


def _row(entry: AuditEntry, names: dict[UUID, str]) -> list[Cell]:
    staff = UUID(entry.actor[6:]) if entry.actor.startswith("staff:") else None
    return [
        entry.at.isoformat(timespec="seconds"),
        entry.actor,
        names.get(staff) if staff else None,
        entry.action,
        entry.target,
        entry.reason,
        entry.address,
        orjson.dumps(entry.diff).decode() if entry.diff is not None else None,
    ]


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value
