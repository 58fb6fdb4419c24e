"""The manual queue: what a person hands over, with its clock."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.fulfilment import models
from backend.domain.fulfilment.queue import TaskFilter
from backend.domain.fulfilment.states import ManualTaskState
from backend.domain.orders import models as order_models
from backend.domain.orders import queries as orders
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.context import Info
from backend.schema.doors import STAFF, UserError, described, edge, given, refusal, shown, typed
from backend.schema.orders import Order
from backend.schema.scalars import Node
from backend.schema.units import OrderUnit, said

PREFIX = "mtk"

described(
    ManualTaskState,
    STAFF,
    "Where a manual task stands.",
    {
        "OPEN": "Waits for a person.",
        "TAKEN": "Somebody is at it.",
        "DONE": "Handed over, with evidence.",
        "GIVEN_BACK": "Not done: its money goes back.",
    },
)


Sold = tuple[order_models.OrderUnit, order_models.OrderLine]


async def sold_of_tasks(tasks: Sequence["ManualTask"], info: Info) -> list[Sold]:
    """The piece of each task with its line; two statements."""
    units = {row.id: row for row in await order_models.OrderUnit.filter(id__in=[task.row.unit_id for task in tasks])}
    chosen = [units[task.row.unit_id] for task in tasks]
    lines = await orders.lines_by_id([unit.line_id for unit in chosen])
    return list(zip(chosen, lines, strict=True))


async def _sold(tasks: Sequence["ManualTask"], info: Info) -> list[Sold]:
    """The same, asked once for all the fields that need it."""
    return await info.context.loaders.of(sold_of_tasks, info).load_many(tasks)


async def orders_of_tasks(tasks: Sequence["ManualTask"], info: Info) -> list[Order]:
    """The order of each task; one statement."""
    found = await orders.orders_by_id([task.row.order_id for task in tasks])
    return [Order.of(row, info.context.locale) for row in found if row is not None]


async def units_of_tasks(tasks: Sequence["ManualTask"], info: Info) -> list[OrderUnit]:
    """The piece of each task; three statements."""
    found = await info.context.loaders.of(orders_of_tasks, info).load_many(tasks)
    return [
        OrderUnit.of(unit, line.snapshot, order.total.currency, info.context.locale)
        for (unit, line), order in zip(await _sold(tasks, info), found, strict=True)
    ]


async def accounts_of_tasks(tasks: Sequence["ManualTask"], info: Info) -> list[str | None]:
    """What the buyer of each task named; two statements."""
    return [line.account for _, line in await _sold(tasks, info)]


async def servers_of_tasks(tasks: Sequence["ManualTask"], info: Info) -> list[str | None]:
    """Where the account of each task is; two statements."""
    found = [line.snapshot.get("server") for _, line in await _sold(tasks, info)]
    return [said(server["names"], info.context.locale) if server else None for server in found]


async def holders_of_tasks(tasks: Sequence["ManualTask"], info: Info) -> list[Staff | None]:
    """Who is at each task; one statement."""
    return await staff_by_id([task.row.taken_by_id for task in tasks])


@typed(STAFF)
class ManualTask(Node):
    """One piece that a person hands over, by `dueAt` at the latest."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    state: ManualTaskState = shown(STAFF, "Where it stands.")
    created_at: datetime = shown(STAFF, "When it came (UTC).")
    due_at: datetime = shown(STAFF, "By when the buyer was promised it (UTC).")
    overdue: bool = shown(STAFF, "Whether it is late and still not over.")
    taken_at: datetime | None = shown(STAFF, "When somebody took it (UTC); null when nobody has.")
    closed_at: datetime | None = shown(STAFF, "When it was over (UTC); null until then.")
    evidence: str | None = shown(STAFF, "What was done, for the shop; null until it is done.")
    note: str | None = shown(STAFF, "Words shown to the buyer; null when there are none.")
    reason: str | None = shown(STAFF, "Why its money goes back; null unless it does.")
    taken_by: Staff | None = edge(STAFF, "Who is at it or did it; null when nobody has.", holders_of_tasks)
    account: str | None = edge(
        STAFF,
        "Whom to serve, as the buyer named it; null when nothing was asked, and without MANUAL_WORK.",
        accounts_of_tasks,
        permission=Permission.MANUAL_WORK,
    )
    server: str | None = edge(STAFF, "On which server that account is; null when none was asked for.", servers_of_tasks)
    unit: OrderUnit = edge(STAFF, "The piece.", units_of_tasks)
    order: Order = edge(STAFF, "Its order.", orders_of_tasks)
    row: strawberry.Private[models.ManualTask]

    @classmethod
    def of(cls, row: models.ManualTask, at: datetime) -> "ManualTask":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public(PREFIX, row.id)),
            state=row.state,
            created_at=row.created_at,
            due_at=row.due_at,
            overdue=row.closed_at is None and row.due_at < at,
            taken_at=row.taken_at,
            closed_at=row.closed_at,
            evidence=row.evidence,
            note=row.note,
            reason=row.reason,
            row=row,
        )


@given(STAFF)
class ManualTaskStateFilter:
    """One of some states."""

    in_: list[ManualTaskState] = shown(STAFF, "Any of these.", name="in")


@given(STAFF)
class ManualTaskFilter:
    """Which tasks are wanted; all that is given must hold."""

    state: ManualTaskStateFilter | None = shown(STAFF, "In one of these states.", default=None)
    overdue: bool | None = shown(STAFF, "Only those that are late, or only those that are not.", default=None)
    mine: bool | None = shown(STAFF, "True: only those that this member of staff took.", default=None)

    def wanted(self, staff_id: UUID | None) -> TaskFilter:
        """As the domain takes it."""
        states = self.state.in_ if self.state is not None else None
        return TaskFilter(states, self.overdue, staff_id if self.mine else None)


@refusal("MANUAL_TASK_UNKNOWN", STAFF, zh="没有这个人工任务。", en="There is no such task.")
class ManualTaskUnknown(UserError):
    """No such task."""


@refusal("MANUAL_TASK_TAKEN", STAFF, zh="同事正在处理这个任务。", en="A colleague is at it.")
class ManualTaskTaken(UserError):
    """Somebody else is at it."""


@refusal("MANUAL_TASK_NOT_TAKEN", STAFF, zh="请先领取这个任务。", en="Take the task first.")
class ManualTaskNotTaken(UserError):
    """Only whoever took a task finishes it."""


@refusal("MANUAL_TASK_CLOSED", STAFF, zh="这个任务已经结束。", en="This task is over.")
class ManualTaskClosed(UserError):
    """It is done, or its money went back."""
