"""Staff work the manual queue."""

from datetime import datetime
from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.fulfilment import models, service
from backend.domain.fulfilment.queue import TaskFilter, manual_tasks
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.manual_tasks import (
    PREFIX,
    ManualTask,
    ManualTaskClosed,
    ManualTaskFilter,
    ManualTaskNotTaken,
    ManualTaskTaken,
    ManualTaskUnknown,
)
from backend.schema.paging import Connection

TakeManualTaskResult: TypeAlias = Annotated[
    ManualTask | ManualTaskUnknown | ManualTaskTaken | ManualTaskClosed,
    union("TakeManualTaskResult", "The task, yours now, or why it is not."),
]
ReleaseManualTaskResult: TypeAlias = Annotated[
    ManualTask | ManualTaskUnknown | ManualTaskClosed,
    union("ReleaseManualTaskResult", "The task, open again, or why it is not."),
]
CompleteManualTaskResult: TypeAlias = Annotated[
    ManualTask | ManualTaskUnknown | ManualTaskNotTaken | ManualTaskClosed | InvalidInput,
    union("CompleteManualTaskResult", "The task, done, or why it is not."),
]
RefuseManualTaskResult: TypeAlias = Annotated[
    ManualTask | ManualTaskUnknown | ManualTaskTaken | ManualTaskClosed | InvalidInput,
    union("RefuseManualTaskResult", "The task, its money going back, or why it does not."),
]
Id = Annotated[strawberry.ID, arg(STAFF, "The task's global id.")]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.MANUAL_READ)
    async def manual_tasks(
        self,
        info: Info,
        filter: Annotated[ManualTaskFilter | None, arg(STAFF, "Which are wanted; null: all.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[ManualTask]:
        """What a person hands over, what is due first comes first."""
        asked, at = paging.page(first, after, (datetime, UUID)), info.context.at
        wanted = filter.wanted(info.context.caller.staff_id) if filter is not None else TaskFilter()
        rows = await manual_tasks(wanted, asked, at=at)
        return paging.connection(rows, asked, lambda row: (row.due_at, row.id), lambda row: ManualTask.of(row, at))


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.MANUAL_WORK)
    async def take_manual_task(self, info: Info, id: Id) -> TakeManualTaskResult:
        """Take an open task, so that nobody else does the same; taking one's own again is no error."""
        asked = info.context
        row = await service.take_manual_task(_row(id), caller=asked.caller, address=asked.address, at=asked.at)
        return ManualTask.of(row, asked.at)

    @mutation(STAFF, permission=Permission.MANUAL_WORK)
    async def release_manual_task(self, info: Info, id: Id) -> ReleaseManualTaskResult:
        """Put a task back for others: one's own, or a colleague's who left."""
        asked = info.context
        row = await service.release_manual_task(_row(id), caller=asked.caller, address=asked.address, at=asked.at)
        return ManualTask.of(row, asked.at)

    @mutation(STAFF, permission=Permission.MANUAL_WORK)
    async def complete_manual_task(
        self,
        info: Info,
        id: Id,
        evidence: Annotated[str, arg(STAFF, "What was done and how it can be seen; 1 to 2000 characters.")],
        note: Annotated[str | None, arg(STAFF, "Words for the buyer, at most 2000 characters; no secrets.")] = None,
    ) -> CompleteManualTaskResult:
        """Hand the piece over."""
        asked = info.context
        row = await service.complete_manual_task(
            _row(id), evidence=evidence, note=note, caller=asked.caller, address=asked.address, at=asked.at
        )
        return ManualTask.of(row, asked.at)

    @mutation(STAFF, permission=Permission.MANUAL_WORK)
    async def refuse_manual_task(
        self,
        info: Info,
        id: Id,
        reason: Annotated[str, arg(STAFF, "Why it cannot be done; 1 to 2000 characters.")],
    ) -> RefuseManualTaskResult:
        """Give what was paid for the piece back."""
        asked = info.context
        row = await service.refuse_manual_task(
            _row(id), reason=reason, caller=asked.caller, address=asked.address, at=asked.at
        )
        return ManualTask.of(row, asked.at)


def _row(id: str) -> UUID | None:
    return ids.parse(PREFIX, id)


async def _node(id: UUID, info: Info) -> ManualTask | None:
    if not info.context.caller.may(Permission.MANUAL_READ):
        return None
    row = await models.ManualTask.get_or_none(id=id)
    return ManualTask.of(row, info.context.at) if row is not None else None


NODES = {PREFIX: _node}
