"""A unit's code gives way to another of the same variant: the old one is never sold again."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import database, ids
from backend.domain.audit import service as audit
from backend.domain.vault.errors import CodeNotDelivered
from backend.domain.vault.service.claim import claim, deliver
from backend.domain.vault.states import CodeState
from backend.domain.vault.values import Wanted

_LIVE = """
SELECT id, variant_id, batch_id, slot, state, held_until, revealed_at FROM code
WHERE unit_id = $1 AND state IN ('HELD', 'DELIVERED') FOR UPDATE
"""
_PUT_ASIDE = """
UPDATE code SET state = 'QUARANTINED', held_until = NULL
WHERE unit_id = ANY($1::uuid[]) AND state = 'DELIVERED' RETURNING id
"""


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What took the place of what. `cost_minor`: of the new code, in its batch's currency; 0 while it is only held."""

    old_id: UUID
    new_id: UUID
    was: CodeState
    revealed: bool
    cost_minor: int


async def exchange(unit_id: UUID, *, actor: str, reason: str, address: str | None = None, at: datetime) -> Exchanged:
    """Quarantine the unit's code and put another in its slot: held like the old one, or delivered like it.

    Runs in the caller's transaction with the order locked. Raises `CodeNotDelivered` when the unit has no live
    code, `OutOfStock` when none is left: roll back then.
    """
    rows = await database.fetch(_LIVE, unit_id)
    if not rows:
        raise CodeNotDelivered
    (old,) = rows
    was = CodeState(old["state"])
    await database.execute("UPDATE code SET state = 'QUARANTINED', held_until = NULL WHERE id = $1", old["id"])
    wanted = Wanted(unit_id=unit_id, slot=old["slot"], variant_id=old["variant_id"])
    (new_id,) = await claim([wanted], held_until=old["held_until"], at=at)
    costs = await deliver([unit_id], at) if was is CodeState.DELIVERED else {}
    await audit.record(
        actor,
        "code.replaced",
        ids.public("cod", old["id"]),
        reason=reason,
        diff={"code": [ids.public("cod", old["id"]), ids.public("cod", new_id)]},
        address=address,
    )
    cost = costs[unit_id].minor if unit_id in costs else 0
    return Exchanged(old["id"], new_id, was, old["revealed_at"] is not None, cost)


async def put_aside(unit_ids: list[UUID], *, actor: str, reason: str, address: str | None = None) -> int:
    """Quarantine the codes delivered for these units: their money goes back. Returns how many there were."""
    rows = await database.fetch(_PUT_ASIDE, unit_ids)
    for row in rows:
        await audit.record(actor, "code.quarantined", ids.public("cod", row["id"]), reason=reason, address=address)
    return len(rows)
