"""A batch of codes: its holders get other codes, its supplier is asked for what all of it cost."""

from datetime import datetime
from uuid import UUID

from backend.core import database, outbox
from backend.domain.accounts.callers import Caller
from backend.domain.aftersales.models import Recall
from backend.domain.aftersales.queries import RecallCounts
from backend.domain.aftersales.recalled.claims import claim_batch
from backend.domain.aftersales.recalled.goods import Goods, Piece
from backend.domain.tasks.states import JobKind
from backend.domain.vault import access
from backend.domain.vault import service as vault
from backend.domain.vault.models import Batch
from backend.domain.vault.states import CodeState

# Who holds codes of the batch. A claim that began before the recall may add some a moment later: asked repeatedly.
_COLLECT = """
INSERT INTO recalled_code (id, recall_id, code_id, unit_id, order_id, delivered, revealed, outcome)
SELECT gen_random_uuid(), $1, c.id, c.unit_id, u.order_id, c.state = 'DELIVERED', c.revealed_at IS NOT NULL, 'DUE'
FROM code c JOIN order_unit u ON u.id = c.unit_id
WHERE c.batch_id = $2 AND c.state IN ('HELD', 'DELIVERED')
ON CONFLICT (code_id) DO NOTHING
"""
_CODE = "SELECT state, revealed_at FROM code WHERE id = $1 FOR UPDATE"
_PUT_ASIDE = "UPDATE code SET state = 'QUARANTINED', held_until = NULL WHERE id = $1 AND state <> 'QUARANTINED'"


async def _mark(id: UUID, *, reason: str, caller: Caller, address: str | None, at: datetime) -> None:
    await vault.mark_recalled(await access.batch_locked(id), reason=reason, caller=caller, address=address, at=at)


async def _collect(recall_id: UUID, batch_id: UUID) -> None:
    await database.execute(_COLLECT, recall_id, batch_id)


async def _piece(code_id: UUID) -> Piece:
    (code,) = await database.fetch(_CODE, code_id)
    state = CodeState(code["state"])
    return Piece(state is CodeState.DELIVERED, state is CodeState.HELD, code["revealed_at"] is not None)


async def _put_aside(code_id: UUID, at: datetime) -> None:
    await database.execute(_PUT_ASIDE, code_id)


async def _finish(recall: Recall, counts: RecallCounts, at: datetime) -> None:
    """The claim against the supplier and the news."""
    batch = await Batch.get(id=recall.batch_id)
    if await claim_batch(batch, counts.codes, at=at):
        await outbox.emit("batch.recalled", batch_id=batch.id)
    await outbox.emit("batch.changed", batch_id=batch.id, variant_id=batch.variant_id)


BATCHES = Goods(
    job=JobKind.BATCH_RECALL,
    unit="codes",
    column="batch_id",
    lock=access.batch_locked,
    mark=_mark,
    set_aside=vault.set_aside_unsold,
    collect=_collect,
    piece=_piece,
    exchange=vault.exchange,
    put_aside=_put_aside,
    finish=_finish,
)
