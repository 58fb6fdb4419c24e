"""MANUAL: a person does it; the queue's clock starts now."""

from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID

from backend.core import database, ids
from backend.core.money import Money
from backend.domain.fulfilment.kinds.due import Due

# A unit gets one task, however often its delivery is tried.
_QUEUE = """
INSERT INTO manual_task (id, unit_id, order_id, state, created_at, due_at)
SELECT id, unit_id, $4, 'OPEN', $5, due_at
FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS t(id, unit_id, due_at)
ON CONFLICT (unit_id) DO NOTHING
"""


async def deliver(due: Due) -> Mapping[UUID, Money | None]:
    """Put each unit into the queue; it is handed over when somebody shows evidence."""
    await database.execute(
        _QUEUE.strip(),
        [ids.new() for _ in due.units],
        [unit.id for unit in due.units],
        [due.at + timedelta(seconds=unit.promised("promised_s")) for unit in due.units],
        due.order_id,
        due.at,
    )
    return {}
