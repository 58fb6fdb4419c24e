"""Working the queue of what a person hands over."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids, outbox
from backend.core.outbox import Delivery
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.fulfilment.errors import (
    ManualTaskClosed,
    ManualTaskNotTaken,
    ManualTaskTaken,
    ManualTaskUnknown,
)
from backend.domain.fulfilment.models import ManualTask
from backend.domain.fulfilment.states import ManualTaskState
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.orders.models import OrderUnit
from backend.domain.orders.service import Handed
from backend.domain.payments import service as payments

LONGEST = 2000
REFUSED = "manual_refused"
OPEN = (ManualTaskState.OPEN, ManualTaskState.TAKEN)


async def take_manual_task(id: UUID | None, *, caller: Caller, address: str | None, at: datetime) -> ManualTask:
    """Take an open task; taking one's own again is no error. Of many at once one gets it.

    Raises ManualTaskUnknown, ManualTaskTaken, ManualTaskClosed.
    """
    async with in_transaction():
        task = await _locked(id)
        if task.state is ManualTaskState.TAKEN and task.taken_by_id == caller.staff_id:
            return task
        if task.state is ManualTaskState.TAKEN:
            raise ManualTaskTaken
        task.state, task.taken_by_id, task.taken_at = ManualTaskState.TAKEN, caller.staff_id, at
        await task.save(update_fields=["state", "taken_by_id", "taken_at"])
        await _note(task, "manual_task.taken", caller, address)
    await orders.ping(task.order_id)
    return task


async def release_manual_task(id: UUID | None, *, caller: Caller, address: str | None, at: datetime) -> ManualTask:
    """Put a task back for others: one's own, or a colleague's who left. Raises ManualTaskUnknown, ManualTaskClosed."""
    async with in_transaction():
        task = await _locked(id)
        if task.state is ManualTaskState.TAKEN:
            task.state, task.taken_by_id, task.taken_at = ManualTaskState.OPEN, None, None
            await task.save(update_fields=["state", "taken_by_id", "taken_at"])
            await _note(task, "manual_task.released", caller, address)
    await orders.ping(task.order_id)
    return task


async def complete_manual_task(
    id: UUID | None, *, evidence: str, note: str | None, caller: Caller, address: str | None, at: datetime
) -> ManualTask:
    """The unit is handed over: `evidence` stays with the shop, `note` is shown to the buyer.

    Raises ManualTaskUnknown, ManualTaskNotTaken, ManualTaskClosed, InvalidInput.
    """
    proof, words = _text(evidence, "evidence", required=True), _text(note or "", "note", required=False)
    async with in_transaction():
        task = await _locked_with_order(id)
        if task.state is not ManualTaskState.TAKEN or task.taken_by_id != caller.staff_id:
            raise ManualTaskNotTaken
        task.state, task.evidence, task.note, task.closed_at = ManualTaskState.DONE, proof, words or None, at
        await task.save(update_fields=["state", "evidence", "note", "closed_at"])
        await orders.mark_units_delivered(task.order_id, {task.unit_id: Handed(None)}, at=at)
        await _note(task, "manual_task.completed", caller, address)
    await orders.ping(task.order_id)
    return task


async def refuse_manual_task(
    id: UUID | None, *, reason: str, caller: Caller, address: str | None, at: datetime
) -> ManualTask:
    """It cannot be done: what was paid for the unit goes back. Raises ManualTaskUnknown, ManualTaskTaken (by somebody
    else), ManualTaskClosed, InvalidInput."""
    why = _text(reason, "reason", required=True)
    async with in_transaction():
        task = await _locked_with_order(id)
        if task.state is ManualTaskState.TAKEN and task.taken_by_id != caller.staff_id:
            raise ManualTaskTaken
        order = await access.locked(task.order_id)
        unit = await OrderUnit.get(id=task.unit_id)
        await _give_up(task, why, at)
        left = {unit.id: unit.paid_minor - unit.refund_minor}
        await payments.give_back(order, left, reason=REFUSED, at=at, actor=caller.actor)
        await _note(task, "manual_task.refused", caller, address, reason=why)
    await orders.ping(task.order_id)
    return task


async def end_manual_tasks(order_id: UUID, unit_ids: list[UUID], *, delivery: Delivery, at: datetime) -> None:
    """The units' money goes back by another decision: nobody needs to work on them any more."""
    async with in_transaction():
        if not await outbox.close(delivery, at=at):
            return
        await access.locked(order_id)
        for task in (
            await ManualTask.filter(unit_id__in=unit_ids, state__in=OPEN).order_by("unit_id").select_for_update()
        ):
            await _give_up(task, "The order was given back.", at)


async def _give_up(task: ManualTask, reason: str, at: datetime) -> None:
    task.state, task.reason, task.closed_at = ManualTaskState.GIVEN_BACK, reason, at
    await task.save(update_fields=["state", "reason", "closed_at"])


async def _locked(id: UUID | None) -> ManualTask:
    task = await ManualTask.select_for_update().get_or_none(id=id) if id is not None else None
    if task is None:
        raise ManualTaskUnknown
    if task.state not in OPEN:
        raise ManualTaskClosed
    return task


async def _locked_with_order(id: UUID | None) -> ManualTask:
    """The order before the task (`core/locks.md`); a unit that goes back already closes its task."""
    known = await ManualTask.get_or_none(id=id) if id is not None else None
    if known is None:
        raise ManualTaskUnknown
    await access.locked(known.order_id)
    if not await OrderUnit.exists(id=known.unit_id, state="DUE"):
        raise ManualTaskClosed
    return await _locked(id)


def _text(text: str, name: str, *, required: bool) -> str:
    text = text.strip()
    if required and not text:
        raise InvalidInput("REQUIRED", path=[name])
    if len(text) > LONGEST:
        raise InvalidInput("TOO_LONG", path=[name], maximum=LONGEST)
    if "\x00" in text:
        raise InvalidInput("BAD_CHARACTER", path=[name])
    return text


async def _note(
    task: ManualTask, action: str, caller: Caller, address: str | None, *, reason: str | None = None
) -> None:
    await audit.record(caller.actor, action, ids.public("mtk", task.id), reason=reason, address=address)
