"""The manual queue as those who work it see it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.expressions import Q

from backend.core.paging import Page
from backend.domain.fulfilment.models import ManualTask
from backend.domain.fulfilment.states import ManualTaskState


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """Which tasks are wanted; all that is given must hold. `mine` is the member of staff who took them."""

    states: Sequence[ManualTaskState] | None = None
    overdue: bool | None = None
    mine: UUID | None = None


async def manual_tasks(wanted: TaskFilter, page: Page, *, at: datetime) -> list[ManualTask]:
    """A page of the queue, what is due first comes first; the cursor is when it is due and the id. One statement."""
    query = ManualTask.all()
    if wanted.states is not None:
        query = query.filter(state__in=list(wanted.states))
    if wanted.overdue is not None:
        late = Q(state__in=(ManualTaskState.OPEN, ManualTaskState.TAKEN), due_at__lt=at)
        query = query.filter(late if wanted.overdue else ~late)
    if wanted.mine is not None:
        query = query.filter(taken_by_id=wanted.mine)
    if page.after is not None:
        due_at, id = page.after
        query = query.filter(Q(due_at__gt=due_at) | Q(due_at=due_at, id__gt=id))
    return await query.order_by("due_at", "id").limit(page.limit)
