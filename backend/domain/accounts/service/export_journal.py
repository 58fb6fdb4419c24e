"""The journal written into a file, as a list of the admin shows it. It is itself in the journal, with a reason."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

import orjson

from backend.core.outbox import Delivery
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Staff
from backend.domain.audit import queries
from backend.domain.audit.models import AuditEntry
from backend.domain.audit.queries import ActorKind, Wanted
from backend.domain.tasks import service as tasks
from backend.domain.tasks.files.table import Cell, TableFormat
from backend.domain.tasks.models import Job, JobKind

AT_A_TIME = 1_000
EXPORT = tasks.Export(JobKind.AUDIT_EXPORT, "journal.export_asked", "entries", most=200_000, reasoned=True)
_HEADS = {
    "zh-CN": ("时间（UTC）", "操作者", "姓名", "操作", "对象", "原因", "地址", "变更"),
    "en": ("Time (UTC)", "Actor", "Name", "Action", "Target", "Reason", "Address", "What changed"),
}


async def start_journal_export(
    wanted: Wanted, reason: str, *, locale: str, caller: Caller, address: str | None, key: str, at: datetime
) -> Job:
    """A job that makes the file. Raises InvalidInput (no reason, too many entries), IdempotencyConflict."""
    told = {name: _plain(value) for name, value in asdict(wanted).items() if value is not None}
    # What happens from now on is not in it, its own asking among that.
    until = {"until": min(wanted.until or at, at).isoformat()}

    async def count() -> int:
        return await queries.count(wanted, at=at)

    return await tasks.start_export(
        EXPORT,
        tasks.Asked({**told, **until}, count, TableFormat.CSV, locale, reason, told),
        request=[asdict(wanted), reason.strip()],
        actor=caller.actor,
        staff_id=caller.staff_id,
        address=address,
        key=key,
        at=at,
    )


async def run_journal_export(job_id: UUID, *, delivery: Delivery) -> None:
    """Write the file."""
    await tasks.write_export(job_id, _sheet, delivery=delivery)


async def _sheet(job: Job) -> tasks.Sheet:
    wanted, at = _wanted(job), job.created_at

    async def pages() -> AsyncIterator[tuple[int, list[list[Cell]]]]:
        names: dict[UUID, str] = {}
        before: UUID | None = None
        while page := await queries.page(wanted, AT_A_TIME, at=at, before=before):
            await _learn(page, names)
            yield len(page), [_row(entry, names) for entry in page]
            before = page[-1].id

    head = _HEADS.get(job.spec["locale"], _HEADS["en"])
    return tasks.Sheet(head, await queries.count(wanted, at=at), pages())


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
