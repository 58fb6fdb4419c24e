"""Products written into a file, as a list of the admin shows them."""

from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID

from backend.core.outbox import Delivery
from backend.core.paging import Page
from backend.domain.accounts.callers import Caller
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
EXPORT = tasks.Export(JobKind.PRODUCT_EXPORT, "products.export_asked", "products")


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
    category = request.wanted.category_id
    wanted = {**asdict(request.wanted), "category_id": str(category) if category is not None else None}
    return await tasks.start_export(
        EXPORT,
        tasks.Asked({**wanted, "sort": request.sort.value}, None, request.format, request.locale),
        request=request,
        actor=caller.actor,
        staff_id=caller.staff_id,
        address=address,
        key=key,
        at=at,
    )


async def run_product_export(job_id: UUID, *, delivery: Delivery) -> None:
    """Write the file."""
    await tasks.write_export(job_id, _sheet, delivery=delivery)


async def _sheet(job: Job) -> tasks.Sheet:
    found, of = await _products(job), await shop()
    known = columns(of.channels.values())

    async def pages() -> AsyncIterator[tuple[int, list[list[Cell]]]]:
        for at in range(0, len(found), AT_A_TIME):
            there = await standing(found[at : at + AT_A_TIME], of)
            yield len(there), list(rows_of(there, known))

    return tasks.Sheet([column.heading(job.spec["locale"]) for column in known], len(found), pages())


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
        page = await staff.products(wanted, ProductSort(asked["sort"]), Page(AT_A_TIME - 1, after))
        found += [row for _, row in page]
        if len(page) < AT_A_TIME:
            return found
        after = (page[-1][0], page[-1][1].id)
