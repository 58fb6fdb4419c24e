"""Invoices written into a file, as a list of the admin shows them."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID
from zoneinfo import ZoneInfo

from backend import settings
from backend.core import clock, ids, outbox
from backend.core.idempotency import once, request_hash
from backend.core.money import Money
from backend.core.outbox import Delivery
from backend.core.paging import Page
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.invoicing import queries
from backend.domain.invoicing.models import Invoice
from backend.domain.invoicing.queries import InvoiceFilter
from backend.domain.invoicing.states import InvoiceKind, InvoiceState, TitleKind
from backend.domain.orders import queries as orders
from backend.domain.tasks import service as tasks
from backend.domain.tasks.files.table import Cell, TableFormat
from backend.domain.tasks.models import Job, JobKind

AT_A_TIME = 500
# As many as one file may hold; a narrower filter makes another.
MOST_ROWS = 100_000
_HEADS = {
    "zh-CN": (
        "发票号码", "类型", "状态", "税务发票号码", "更正的发票", "抬头类型", "抬头", "税号", "金额", "币种", "订单号",
        "申请时间", "处理时间", "链接",
    ),
    "en": (
        "Number", "Kind", "State", "Tax system's number", "Corrects", "Title kind", "Title", "Tax number", "Amount",
        "Currency", "Order", "Requested", "Decided", "Link",
    ),
}  # fmt: skip

_WORDS = {
    "zh-CN": {
        "INVOICE": "发票", "RED_LETTER": "红字发票", "REQUESTED": "待开具", "ISSUED": "已开具",
        "RED_LETTERED": "已全额冲红", "REFUSED": "已拒绝", "WITHDRAWN": "已撤回", "VOIDED": "已作废",
        "PERSONAL": "个人", "COMPANY": "企业",
    },
    "en": {
        "INVOICE": "Invoice", "RED_LETTER": "Red letter", "REQUESTED": "Requested", "ISSUED": "Issued",
        "RED_LETTERED": "Taken back", "REFUSED": "Refused", "WITHDRAWN": "Withdrawn", "VOIDED": "Voided",
        "PERSONAL": "Personal", "COMPANY": "Company",
    },
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Which invoices, how written, with headings in which language."""

    wanted: InvoiceFilter
    format: TableFormat
    locale: str


async def start_invoice_export(
    request: ExportRequest, *, caller: Caller, address: str | None, key: str, at: datetime
) -> Job:
    """A job that makes the file. Raises InvalidInput (too many), IdempotencyConflict."""
    hash = request_hash(caller.actor, request)

    async def make() -> Job:
        number = await queries.matching(request.wanted).count()
        if number > MOST_ROWS:
            raise InvalidInput("TOO_MANY", path=["input", "filter"], maximum=MOST_ROWS)
        job = await tasks.open_job(
            JobKind.INVOICE_EXPORT,
            subject_id=None,
            spec={
                "wanted": asdict(request.wanted),
                "format": request.format.value,
                "locale": request.locale,
                "file_name": f"invoices-{clock.shop_day(at)}.{request.format.value.lower()}",
            },
            unit="invoices",
            staff_id=caller.staff_id,
            key=key,
            hash=hash,
            at=at,
        )
        target = ids.public("job", job.id)
        diff = {"invoices": [None, number]}
        await audit.record(caller.actor, "invoices.export_asked", target, diff=diff, address=address)
        await outbox.emit("invoices.export_asked", job_id=job.id)
        return job

    return await once(key, hash, lambda key: Job.get_or_none(idempotency_key=key), make)


async def run_invoice_export(job_id: UUID, *, delivery: Delivery) -> None:
    """Write the file, however often and wherever it is told to; the last one written is kept."""

    async def work(job: Job, progress: tasks.Progress) -> None:
        wanted = _wanted(job)
        await Job.filter(id=job.id).update(total=await queries.matching(wanted).count())
        rows, after = list[list[Cell]](), None
        while page := await queries.invoices(wanted, Page(AT_A_TIME - 1, after)):
            rows += await _rows(page, job.spec["locale"])
            after = (page[-1].id,)
            progress.done = progress.rows = len(rows)
            progress.stop_if_cancelled()
        format = TableFormat(job.spec["format"])
        head = _HEADS.get(job.spec["locale"], _HEADS["en"])
        await tasks.hand_over(job, format, head, rows, delivery=delivery, told={"format": format.value})

    await tasks.run(job_id, work, delivery=delivery)


def _wanted(job: Job) -> InvoiceFilter:
    asked = job.spec["wanted"]
    return InvoiceFilter(
        states=tuple(InvoiceState(state) for state in asked["states"]) if asked["states"] is not None else None,
        kind=InvoiceKind(asked["kind"]) if asked["kind"] else None,
        title_kind=TitleKind(asked["title_kind"]) if asked["title_kind"] else None,
        order_id=UUID(asked["order_id"]) if asked["order_id"] else None,
        text=asked["text"],
    )


async def _rows(page: Sequence[Invoice], locale: str) -> list[list[Cell]]:
    """A row for each; what a red letter takes back is below zero. Two statements."""
    said = _WORDS.get(locale, _WORDS["en"])
    numbers = await orders.numbers_by_id([row.order_id for row in page])
    corrected = await queries.invoices_by_id([row.corrects_id for row in page])
    zone = ZoneInfo(settings.get().time_zone)

    def told(at: datetime | None) -> str | None:
        return f"{at.astimezone(zone):%Y-%m-%d %H:%M:%S}" if at is not None else None

    return [
        [
            row.full_number,
            said[row.kind.value],
            said[row.state.value],
            row.official_number,
            first.full_number if first else None,
            said[row.title_kind.value],
            row.title,
            row.tax_number,
            Decimal(Money(-row.amount_minor if row.corrects_id else row.amount_minor, row.currency).decimal()),
            row.currency,
            number,
            told(row.requested_at),
            told(row.decided_at),
            row.link,
        ]
        for row, number, first in zip(page, numbers, corrected, strict=True)
    ]
