"""Invoices written into a file, as a list of the admin shows them."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID
from zoneinfo import ZoneInfo

from backend import settings
from backend.core.money import Money
from backend.core.outbox import Delivery
from backend.core.paging import Page
from backend.domain.accounts.callers import Caller
from backend.domain.invoicing import queries
from backend.domain.invoicing.models import Invoice
from backend.domain.invoicing.queries import InvoiceFilter
from backend.domain.invoicing.states import InvoiceKind, InvoiceState, TitleKind
from backend.domain.orders import queries as orders
from backend.domain.tasks import service as tasks
from backend.domain.tasks.files.table import Cell, TableFormat
from backend.domain.tasks.models import Job, JobKind

AT_A_TIME = 500
EXPORT = tasks.Export(JobKind.INVOICE_EXPORT, "invoices.export_asked", "invoices", most=100_000)
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
    return await tasks.start_export(
        EXPORT,
        tasks.Asked(asdict(request.wanted), queries.matching(request.wanted).count, request.format, request.locale),
        request=request,
        actor=caller.actor,
        staff_id=caller.staff_id,
        address=address,
        key=key,
        at=at,
    )


async def run_invoice_export(job_id: UUID, *, delivery: Delivery) -> None:
    """Write the file."""
    await tasks.write_export(job_id, _sheet, delivery=delivery)


async def _sheet(job: Job) -> tasks.Sheet:
    wanted, locale = _wanted(job), job.spec["locale"]

    async def pages() -> AsyncIterator[tuple[int, list[list[Cell]]]]:
        after = None
        while page := await queries.invoices(wanted, Page(AT_A_TIME - 1, after)):
            yield len(page), await _rows(page, locale)
            after = (page[-1].id,)

    return tasks.Sheet(_HEADS.get(locale, _HEADS["en"]), await queries.matching(wanted).count(), pages())


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
