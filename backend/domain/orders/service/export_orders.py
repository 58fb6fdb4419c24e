"""Orders written into a file, as a list of the admin shows them: masked, with a reason, and told in the journal."""

from dataclasses import asdict, dataclass, replace
from datetime import datetime
from uuid import UUID

from backend.core import clock, ids, outbox
from backend.core.idempotency import once, request_hash
from backend.core.outbox import Delivery
from backend.core.paging import Page
from backend.core.reasons import checked_reason
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.models import Channel
from backend.domain.orders import queries, search, sheet
from backend.domain.orders.search import OrderSearch, OrderSort
from backend.domain.orders.states import OrderState
from backend.domain.tasks import service as tasks
from backend.domain.tasks.files.table import Cell, TableFormat
from backend.domain.tasks.models import Job, JobKind

AT_A_TIME = 500
# As many as one file may hold; narrower filters make others.
MOST_ORDERS = 50_000
LONGEST_REASON = 200


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
    words = checked_reason(request.reason, longest=LONGEST_REASON)
    hash = request_hash(caller.actor, request)
    asked = request.wanted
    # What is placed from now on is not in it.
    wanted = replace(asked, placed_to=min(asked.placed_to or at, at))

    async def make() -> Job:
        number = await search.count_orders(wanted)
        if number > MOST_ORDERS:
            raise InvalidInput("TOO_MANY", path=["input", "filter"], maximum=MOST_ORDERS)
        job = await tasks.open_job(
            JobKind.ORDER_EXPORT,
            subject_id=None,
            spec={
                "wanted": {name: _plain(value) for name, value in asdict(wanted).items() if value is not None},
                "format": request.format.value,
                "locale": request.locale,
                "file_name": f"orders-{clock.shop_day(at)}.{request.format.value.lower()}",
            },
            unit="orders",
            staff_id=caller.staff_id,
            key=key,
            hash=hash,
            at=at,
        )
        target, diff = ids.public("job", job.id), {"orders": [None, number]}
        await audit.record(caller.actor, "orders.export_asked", target, reason=words, diff=diff, address=address)
        await outbox.emit("orders.export_asked", job_id=job.id)
        return job

    return await once(key, hash, lambda key: Job.get_or_none(idempotency_key=key), make)


async def run_order_export(job_id: UUID, *, delivery: Delivery) -> None:
    """Write the file, however often and wherever it is told to; the last one written is kept."""

    async def work(job: Job, progress: tasks.Progress) -> None:
        wanted, locale = _wanted(job), job.spec["locale"]
        await Job.filter(id=job.id).update(total=await search.count_orders(wanted))
        channels = {row.id: row.name for row in await Channel.all()}
        rows, after = list[list[Cell]](), None
        while True:
            found = await search.find_orders(wanted, Page(AT_A_TIME - 1, after))
            lines = await queries.lines_by_order([order.id for order in found])
            rows += sheet.rows_of(found, lines, channels, locale)
            progress.done += len(found)
            progress.rows = len(rows)
            progress.stop_if_cancelled()
            if len(found) < AT_A_TIME:
                break
            after = (found[-1].id,)
        format = TableFormat(job.spec["format"])
        await tasks.hand_over(job, format, sheet.heads(locale), rows, delivery=delivery)

    await tasks.run(job_id, work, delivery=delivery)


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
