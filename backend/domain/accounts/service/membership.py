"""Who is in which tier. What somebody spent is worked out above, where orders are known."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.domain.accounts.models import MemberTier, TierMove
from backend.domain.accounts.tiers import MoveReason, Rung, Spending, Standing, placed

# Not FOR UPDATE: an order that is being placed refers to its buyer, and must not wait.
_LOCK = """
SELECT id, tier_id, tier_since, spent_minor FROM customer
WHERE id = ANY($1::uuid[]) AND registered_at IS NOT NULL ORDER BY id FOR NO KEY UPDATE
"""
_PLACE = """
UPDATE customer SET tier_id = n.tier_id, tier_since = n.since, spent_minor = n.spent
FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::bigint[]) AS n (id, tier_id, since, spent)
WHERE customer.id = n.id
"""


async def lock_members(ids: Sequence[UUID]) -> dict[UUID, tuple[Standing, int]]:
    """Those of the customers who have an account, with where they stand and what they had spent; locked.

    Until the transaction ends nobody else places them: what is read of their orders from here on is the newest.
    """
    rows = await database.fetch(_LOCK, list(ids))
    return {row["id"]: (Standing(row["tier_id"], row["tier_since"]), row["spent_minor"]) for row in rows}


async def place_members(
    members: Mapping[UUID, tuple[Standing, int]], spent: Mapping[UUID, Spending], *, rules: bool, at: datetime
) -> int:
    """Put locked members where what they spent leads, and keep why they moved; returns how many moved.

    `rules`: this look is because the tiers themselves changed.
    """
    rungs = [Rung(tier.id, tier.threshold_minor, tier.keep_days) for tier in await MemberTier.filter(active=True)]
    changed: list[tuple[UUID, UUID | None, datetime | None, int]] = []
    moves: list[TierMove] = []
    for id, (standing, before) in members.items():
        now = spent.get(id, Spending())
        tier_id, why = placed(rungs, standing, now, at=at)
        moved = tier_id != standing.tier_id
        if moved:
            reason = MoveReason.RULES if rules else why
            moves.append(
                TierMove(
                    customer_id=id, old_id=standing.tier_id, new_id=tier_id, spent_minor=now.minor, reason=reason, at=at
                )
            )
        if moved or now.minor != before:
            changed.append((id, tier_id, at if moved else standing.since, now.minor))
    if changed:
        await database.execute(_PLACE, *(list(column) for column in zip(*changed, strict=True)))
    if moves:
        await TierMove.bulk_create(moves)
    return len(moves)
