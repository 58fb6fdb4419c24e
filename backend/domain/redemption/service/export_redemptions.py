"""What stores took, written into a file with a reason. No token and no buyer is in it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from backend import settings
from backend.core import ids
from backend.core.outbox import Delivery
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.redemption import queries
from backend.domain.redemption.errors import StoreUnknown
from backend.domain.redemption.models import Store
from backend.domain.redemption.queries import UsesWanted
from backend.domain.tasks import service as tasks
from backend.domain.tasks.files.table import Cell, TableFormat
from backend.domain.tasks.models import Job, JobKind

AT_A_TIME = 500
LONGEST_SPAN_DAYS = 366
EARLIEST, LATEST = date(2000, 1, 1), date(2100, 1, 1)
EXPORT = tasks.Export(JobKind.REDEMPTION_EXPORT, "redemptions.export_asked", "uses", most=200_000, reasoned=True)
_HEADS: tuple[tuple[str, str], ...] = (
    ("时间", "Time"),
    ("门店", "Store"),
    ("商品", "Product"),
    ("规格", "Variant"),
    ("SKU", "SKU"),
    ("电子券", "Voucher"),
    ("剩余次数", "Uses left"),
    ("总次数", "Uses"),
    ("操作人", "Taken by"),
    ("撤销时间", "Taken back"),
)


@dataclass(frozen=True, slots=True)
class RedemptionExport:
    """What of which store (None: all) from which day of the shop to which, why, how written, in which language."""

    store_id: UUID | None
    first_day: date
    last_day: date
    reason: str
    format: TableFormat
    locale: str


async def start_redemption_export(
    request: RedemptionExport, *, caller: Caller, address: str | None, key: str, at: datetime
) -> Job:
    """A job that makes the file. Raises InvalidInput (no reason, days the wrong way round or too many, too much),
    StoreUnknown, IdempotencyConflict."""
    if request.store_id is not None and not await Store.filter(id=request.store_id).exists():
        raise StoreUnknown
    for name, day in (("firstDay", request.first_day), ("lastDay", request.last_day)):
        if not EARLIEST <= day <= LATEST:
            raise InvalidInput("OUT_OF_RANGE", path=["input", name])
    if not 0 <= (request.last_day - request.first_day).days < LONGEST_SPAN_DAYS:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "lastDay"], minimum=0, maximum=LONGEST_SPAN_DAYS)
    told = {
        "store_id": str(request.store_id) if request.store_id is not None else None,
        "first_day": request.first_day.isoformat(),
        "last_day": request.last_day.isoformat(),
    }

    async def count() -> int:
        return await queries.count_uses(_wanted(told))

    return await tasks.start_export(
        EXPORT,
        tasks.Asked(told, count, request.format, request.locale, request.reason, told),
        request=request,
        actor=caller.actor,
        staff_id=caller.staff_id,
        address=address,
        key=key,
        at=at,
    )


async def run_redemption_export(job_id: UUID, *, delivery: Delivery) -> None:
    """Write the file."""
    await tasks.write_export(job_id, _sheet, delivery=delivery)


async def _sheet(job: Job) -> tasks.Sheet:
    wanted, locale = _wanted(job.spec["wanted"]), job.spec["locale"]
    zh = locale == "zh-CN"
    zone = ZoneInfo(settings.get().time_zone)

    async def pages() -> AsyncIterator[tuple[int, list[list[Cell]]]]:
        after: tuple[datetime, UUID] | None = None
        while found := await queries.uses_told(wanted, "zh-CN" if zh else "en", AT_A_TIME, after=after):
            yield len(found), [_row(use, zone, zh) for use in found]
            after = (found[-1]["at"], found[-1]["id"])

    return tasks.Sheet([head[0 if zh else 1] for head in _HEADS], await queries.count_uses(wanted), pages())


def _wanted(told: dict[str, Any]) -> UsesWanted:
    return UsesWanted(
        UUID(told["store_id"]) if told["store_id"] is not None else None,
        date.fromisoformat(told["first_day"]),
        date.fromisoformat(told["last_day"]),
    )


def _row(use: dict[str, Any], zone: ZoneInfo, zh: bool) -> list[Cell]:
    def told(at: datetime | None) -> str | None:
        return f"{at.astimezone(zone):%Y-%m-%d %H:%M:%S}" if at is not None else None

    return [
        told(use["at"]),
        use["store_zh"] if zh else use["store_en"],
        use["product"],
        use["variant"],
        use["sku"],
        ids.public("vch", use["voucher_id"]),
        use["uses_left"],
        use["uses"],
        use["taken_by"],
        told(use["undone_at"]),
    ]
