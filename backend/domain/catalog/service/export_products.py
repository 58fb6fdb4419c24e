"""Products written into a file, as a list of the admin shows them."""

from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID

from backend.core import clock, ids, outbox
from backend.core.idempotency import once, request_hash
from backend.core.outbox import Delivery
from backend.core.paging import Page
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.models import Product, ProductState
from backend.domain.catalog.queries import staff
from backend.domain.catalog.queries.staff import ProductFilter, ProductSort
from backend.domain.catalog.sheets.columns import columns
from backend.domain.catalog.sheets.standing import shop, standing
from backend.domain.catalog.sheets.writing import rows_of
from backend.domain.tasks import service as tasks
from backend.domain.tasks.files.table import Cell, TableFormat
from backend.domain.tasks.models import Job, JobKind

AT_A_TIME = 200


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Which products, in what order, how written, with headings in which language."""

    wanted: ProductFilter
    sort: ProductSort
    format: TableFormat
    locale: str


async def start_product_export(
    request: ExportRequest, *, caller: Caller, address: str | None, key: str, at: datetime
) -> Job:
    """A job that makes the file. Raises InvalidInput, IdempotencyConflict."""
    hash = request_hash(caller.actor, request)
    suffix = request.format.value.lower()

    async def make() -> Job:
        job = await tasks.open_job(
            JobKind.PRODUCT_EXPORT,
            subject_id=None,
            spec={
                "wanted": {**asdict(request.wanted), "category_id": _told(request.wanted.category_id)},
                "sort": request.sort.value,
                "format": request.format.value,
                "locale": request.locale,
                "file_name": f"products-{clock.shop_day(at)}.{suffix}",
            },
            unit="products",
            staff_id=caller.staff_id,
            key=key,
            hash=hash,
            at=at,
        )
        await audit.record(caller.actor, "products.export_asked", ids.public("job", job.id), address=address)
        await outbox.emit("products.export_asked", job_id=job.id)
        return job

    return await once(key, hash, lambda key: Job.get_or_none(idempotency_key=key), make)


def _told(id: UUID | None) -> str | None:
    return str(id) if id is not None else None


async def run_product_export(job_id: UUID, *, delivery: Delivery) -> None:
    """Write the file, however often and wherever it is told to; the last one written is kept."""

    async def work(job: Job, progress: tasks.Progress) -> None:
        found = await _products(job)
        await Job.filter(id=job.id).update(total=len(found))
        of = await shop()
        known, rows = columns(of.channels.values()), list[list[Cell]]()
        for at in range(0, len(found), AT_A_TIME):
            there = await standing(found[at : at + AT_A_TIME], of)
            rows += rows_of(there, known)
            progress.done += len(there)
            progress.rows = len(rows)
            progress.stop_if_cancelled()
        format = TableFormat(job.spec["format"])
        head = [column.heading(job.spec["locale"]) for column in known]
        told = {"products": len(found), "format": format.value}
        await tasks.hand_over(job, format, head, rows, delivery=delivery, told=told)

    await tasks.run(job_id, work, delivery=delivery)


async def _products(job: Job) -> list[Product]:
    """Everything the list shows, page by page."""
    asked = job.spec["wanted"]
    wanted = ProductFilter(
        text=asked["text"],
        category_id=UUID(asked["category_id"]) if asked["category_id"] else None,
        state=ProductState(asked["state"]) if asked["state"] else None,
        is_bundle=asked["is_bundle"],
    )
    found: list[Product] = []
    after = None
    while True:
        page = await staff.products(wanted, ProductSort(job.spec["sort"]), Page(AT_A_TIME - 1, after))
        found += [row for _, row in page]
        if len(page) < AT_A_TIME:
            return found
        after = (page[-1][0], page[-1][1].id)
