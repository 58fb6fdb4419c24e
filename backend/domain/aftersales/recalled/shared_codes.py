"""A shared code: its holders get seats in others of the same variant, its supplier is asked for what they cost."""

from datetime import datetime
from uuid import UUID

from backend.core import database, outbox
from backend.domain.accounts.callers import Caller
from backend.domain.aftersales.models import Recall
from backend.domain.aftersales.queries import RecallCounts
from backend.domain.aftersales.recalled.claims import claim_seats
from backend.domain.aftersales.recalled.goods import Goods, Piece
from backend.domain.tasks.states import JobKind
from backend.domain.vault import access
from backend.domain.vault import service as vault
from backend.domain.vault.shared_models import SharedCode
from backend.domain.vault.states import SeatState

_COLLECT = """
INSERT INTO recalled_code (id, recall_id, code_id, unit_id, order_id, delivered, revealed, outcome)
SELECT gen_random_uuid(), $1, seat.id, seat.unit_id, u.order_id, seat.state = 'TAKEN',
    seat.revealed_at IS NOT NULL, 'DUE'
FROM seat JOIN order_unit u ON u.id = seat.unit_id
WHERE seat.shared_code_id = $2 AND seat.state IN ('HELD', 'TAKEN')
ON CONFLICT (code_id) DO NOTHING
"""
_HANDED_OVER = "SELECT count(*) AS seats FROM recalled_code WHERE recall_id = $1 AND delivered"
_SEAT = "SELECT state, revealed_at FROM seat WHERE id = $1 FOR UPDATE"


async def _mark(id: UUID, *, reason: str, caller: Caller, address: str | None, at: datetime) -> None:
    row = await access.shared_code_locked(id)
    await vault.mark_shared_code_recalled(row, reason=reason, caller=caller, address=address)


async def _set_aside(id: UUID) -> None:
    """Its free seats are no rows: once it is recalled nobody claims any."""


async def _collect(recall_id: UUID, shared_code_id: UUID) -> None:
    await database.execute(_COLLECT, recall_id, shared_code_id)


async def _piece(seat_id: UUID) -> Piece:
    rows = await database.fetch(_SEAT, seat_id)
    # A seat that was only held is gone when its order is.
    if not rows:
        return Piece(delivered=False, held=False, revealed=False)
    state = SeatState(rows[0]["state"])
    return Piece(state is SeatState.TAKEN, state is SeatState.HELD, rows[0]["revealed_at"] is not None)


async def claim_recalled_seats(recall: Recall, code: SharedCode, *, at: datetime) -> None:
    """Claim from the supplier, where it is known, what has cost the shop something: the seats handed over."""
    (handed,) = await database.fetch(_HANDED_OVER, recall.id)
    if await claim_seats(code, handed["seats"], at=at):
        await outbox.emit("shared_code.recalled", shared_code_id=code.id)


async def _finish(recall: Recall, counts: RecallCounts, at: datetime) -> None:
    assert recall.shared_code_id is not None
    # Locked: who names its supplier meanwhile sees the recall done, and claims it then.
    code = await access.shared_code_locked(recall.shared_code_id)
    await claim_recalled_seats(recall, code, at=at)


SHARED_CODES = Goods(
    job=JobKind.SHARED_RECALL,
    unit="seats",
    column="shared_code_id",
    lock=access.shared_code_locked,
    mark=_mark,
    set_aside=_set_aside,
    collect=_collect,
    piece=_piece,
    exchange=vault.exchange_seat,
    put_aside=vault.put_seat_aside,
    finish=_finish,
)
