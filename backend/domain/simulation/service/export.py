"""A simulation as a table in a file."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from backend.core.money import Money
from backend.core.outbox import Delivery
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.permissions import Permission
from backend.domain.catalog.queries import staff
from backend.domain.simulation.values import Table
from backend.domain.tasks import service as tasks
from backend.domain.tasks.errors import JobUnknown
from backend.domain.tasks.files.table import Cell, TableFormat
from backend.domain.tasks.models import Job, JobKind, JobState

EXPORT = tasks.Export(JobKind.SIMULATION_EXPORT, "simulations.export_asked", "rows")

_FIRST = {Table.DAYS: ("日期", "Day"), Table.PRODUCTS: ("商品", "Product")}
_HEADS = (
    ("订单", "Orders"),
    ("受影响订单", "Orders that change"),
    ("币种", "Currency"),
    ("收入（无活动）", "Revenue without"),
    ("收入（有活动）", "Revenue with"),
    ("优惠（无活动）", "Discount without"),
    ("优惠（有活动）", "Discount with"),
)
_MARGINS = (("毛利（无活动）", "Margin without"), ("毛利（有活动）", "Margin with"))


@dataclass(frozen=True, slots=True)
class SimulationExport:
    """Which simulation, what of it, and how."""

    job_id: UUID
    table: Table
    format: TableFormat
    locale: str


async def start_simulation_export(
    request: SimulationExport, *, caller: Caller, address: str | None, key: str, at: datetime
) -> Job:
    """A job that writes the file, margins only for who may see costs. Raises JobUnknown, IdempotencyConflict."""
    done = await Job.get_or_none(id=request.job_id, kind=JobKind.CAMPAIGN_SIMULATION, state=JobState.SUCCEEDED)
    if done is None:
        raise JobUnknown()
    wanted = {
        "job_id": str(request.job_id),
        "table": request.table.value,
        "margins": caller.may(Permission.COST_READ),
    }
    return await tasks.start_export(
        EXPORT,
        tasks.Asked(wanted, None, request.format, request.locale),
        request=asdict(request),
        actor=caller.actor,
        staff_id=caller.staff_id,
        address=address,
        key=key,
        at=at,
    )


async def run_simulation_export(job_id: UUID, *, delivery: Delivery) -> None:
    """Write the file."""
    await tasks.write_export(job_id, _sheet, delivery=delivery)


async def _sheet(job: Job) -> tasks.Sheet:
    wanted, words = job.spec["wanted"], 0 if job.spec["locale"] == "zh-CN" else 1
    table, margins = Table(wanted["table"]), wanted["margins"]
    done = await Job.get(id=UUID(wanted["job_id"]))
    assert done.result is not None
    rows = await _rows(table, done.result, words, margins=margins)
    heads = [_FIRST[table], *_HEADS, *(_MARGINS if margins else ())]

    async def pages() -> AsyncIterator[tuple[int, Sequence[Sequence[Cell]]]]:
        yield len(rows), rows

    return tasks.Sheet([head[words] for head in heads], len(rows), pages())


async def _rows(table: Table, result: Mapping[str, Any], words: int, *, margins: bool) -> list[list[Cell]]:
    currency: str = result["currency"]
    if table is Table.DAYS:
        return [[one["day"], *_cells(one, currency, margins=margins)] for one in result["days"]]
    found = result["products"]
    names = await staff.words_by_product([UUID(one["id"]) for one in found])
    return [
        [_name(named, words), *_cells(one, currency, margins=margins)] for one, named in zip(found, names, strict=True)
    ]


def _name(named: Mapping[str, Any], words: int) -> str:
    text = named["name"]
    return str(text.zh if words == 0 else text.en)


def _cells(one: Mapping[str, Any], currency: str, *, margins: bool) -> list[Cell]:
    names = ["revenue_minor", "discount_minor", *(["margin_minor"] if margins else [])]
    amounts: list[Cell] = [
        Decimal(Money(one[side][name], currency).decimal()) for name in names for side in ("without", "with_draft")
    ]
    return [one["orders"], one["changed"], currency, *amounts]
