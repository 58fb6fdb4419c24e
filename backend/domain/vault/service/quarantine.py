"""Taking doubtful codes out of circulation."""

from collections.abc import Sequence
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.domain.audit import service as audit


async def quarantine(code_ids: Sequence[UUID], *, actor: str, reason: str, address: str | None = None) -> int:
    """Put codes aside for good, whatever they were doing; returns how many. They keep their unit for history.

    An expired or quarantined code stays what it is.
    """
    async with in_transaction():
        rows = await database.fetch(
            "UPDATE code SET state = 'QUARANTINED', held_until = NULL"
            " WHERE id = ANY($1::uuid[]) AND state IN ('FREE', 'HELD', 'DELIVERED') RETURNING id",
            list(code_ids),
        )
        for row in rows:
            await audit.record(actor, "code.quarantined", ids.public("cod", row["id"]), reason=reason, address=address)
    return len(rows)
