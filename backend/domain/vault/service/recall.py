"""A batch or a shared code is recalled: nothing of it is sold any more, and codes not sold are set aside."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.core.outbox import emit
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.vault.errors import TransitionRefused
from backend.domain.vault.models import Batch, BatchEvent, BatchState
from backend.domain.vault.shared_models import SharedCode, SharedCodeState
from backend.domain.vault.states import BATCH_TRANSITIONS

AT_ONCE = 2_000


async def mark_recalled(batch: Batch, *, reason: str, caller: Caller, address: str | None, at: datetime) -> None:
    """Move the batch, locked by the caller, to RECALLED; one that is there already stays as it is.

    Raises `TransitionRefused` for a batch that was never on sale.
    """
    old = batch.state
    if old is BatchState.RECALLED:
        return
    if BatchState.RECALLED not in BATCH_TRANSITIONS[old]:
        raise TransitionRefused(old, BatchState.RECALLED)
    batch.state, batch.version = BatchState.RECALLED, batch.version + 1
    await batch.save(update_fields=["state", "version"])
    await BatchEvent.create(batch=batch, at=at, actor_id=caller.staff_id, state=batch.state, reason=reason)
    await audit.record(
        caller.actor,
        "batch.recalled",
        ids.public("bat", batch.id),
        reason=reason,
        diff={"state": [old, batch.state]},
        address=address,
    )
    await emit("batch.changed", batch_id=batch.id, variant_id=batch.variant_id)
    await emit("stock.changed", variant_ids=[batch.variant_id])


async def mark_shared_code_recalled(row: SharedCode, *, reason: str, caller: Caller, address: str | None) -> None:
    """Move the shared code, locked by the caller, to RECALLED; one that is there already stays as it is."""
    old = row.state
    if old is SharedCodeState.RECALLED:
        return
    row.state, row.version = SharedCodeState.RECALLED, row.version + 1
    await row.save(update_fields=["state", "version"])
    await audit.record(
        caller.actor,
        "shared_code.recalled",
        ids.public("shc", row.id),
        reason=reason,
        diff={"state": [old, row.state]},
        address=address,
    )
    await emit("stock.changed", variant_ids=[row.variant_id])


async def set_aside_unsold(batch_id: UUID) -> int:
    """Quarantine the free codes of a recalled batch, some thousands at a time; returns how many."""
    done = 0
    while True:
        async with in_transaction():
            some = await database.execute(
                "UPDATE code SET state = 'QUARANTINED' WHERE id IN ("
                "SELECT id FROM code WHERE batch_id = $1 AND state = 'FREE' ORDER BY id LIMIT $2 FOR UPDATE)"
                " AND state = 'FREE'",
                batch_id,
                AT_ONCE,
            )
        done += some
        if some < AT_ONCE:
            return done
