"""Orders written into a file, as a list of the admin shows them: masked, with a reason, and told in the journal."""

from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from uuid import UUID

from backend.core.outbox import Delivery
from backend.core.paging import Page
from backend.domain.accounts.callers import Caller
from backend.domain.catalog.models import Channel
from backend.domain.orders import queries, search, sheet
from backend.domain.orders.search import OrderSearch, OrderSort
from backend.domain.orders.states import OrderState
from backend.domain.tasks import service as tasks
from backend.domain.tasks.files.table import Cell, TableFormat
from backend.domain.tasks.models import Job, JobKind

AT_A_TIME = 500
EXPORT = tasks.Export(JobKind.ORDER_EXPORT, "orders.export_asked", "orders", most=50_000, reasoned=True)


@dataclass(frozen=True, slots=True)
class OrderExport:
    """Which orders, why, how written, with headings in which language."""

    wanted: OrderSearch
    reason: str
    format: TableFormat
    locale: str


async def start_order_export(
    request: OrderExport, *, caller: Caller, address: str | None, key: str, at: datetime
) -> Job:
    """A job that makes the file. Raises InvalidInput (no reason, too many orders), IdempotencyConflict."""
    asked = request.wanted
    # What is placed from now on is not in it.
    wanted = replace(asked, placed_to=min(asked.placed_to or at, at))
    told = {name: _plain(value) for name, value in asdict(wanted).items() if value is not None}

    async def count() -> int:
        return await search.count_orders(wanted)

    return await tasks.start_export(
        EXPORT,
        tasks.Asked(told, count, request.format, request.locale, request.reason),
        request=request,
        actor=caller.actor,
        staff_id=caller.staff_id,
        address=address,
        key=key,
        at=at,
    )


async def run_order_export(job_id: UUID, *, delivery: Delivery) -> None:
    """Write the file."""
    await tasks.write_export(job_id, _sheet, delivery=delivery)


async def _sheet(job: Job) -> tasks.Sheet:
    wanted, locale = _wanted(job), job.spec["locale"]

    async def pages() -> AsyncIterator[tuple[int, list[list[Cell]]]]:
        channels = {row.id: row.name for row in await Channel.all()}
        after = None
        while found := await search.find_orders(wanted, Page(AT_A_TIME - 1, after)):
            lines = await queries.lines_by_order([order.id for order in found])
            yield len(found), list(sheet.rows_of(found, lines, channels, locale))
            after = (found[-1].placed_at, found[-1].id)

    return tasks.Sheet(sheet.heads(locale), await search.count_orders(wanted), pages())


def _wanted(job: Job) -> OrderSearch:
    asked = dict(job.spec["wanted"])
    for name in ("placed_from", "placed_to"):
        if name in asked:
            asked[name] = datetime.fromisoformat(asked[name])
    if "customer_id" in asked:
        asked["customer_id"] = UUID(asked["customer_id"])
    if "states" in asked:
        asked["states"] = [OrderState(state) for state in asked["states"]]
    return OrderSearch(**{**asked, "sort": OrderSort(asked["sort"])})


def _plain(value: object) -> object:
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value
