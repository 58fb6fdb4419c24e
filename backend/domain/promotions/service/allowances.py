"""Taking of allowances, and what becomes of what was taken: always in the caller's transaction, its order locked.

The rows are hot: whoever places an order takes them last, so that they are locked for as short as may be.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.core import database, ids
from backend.domain.promotions.allowances import Claim, in_order, place_of
from backend.domain.promotions.errors import AllowanceSpent
from backend.domain.promotions.states import AllowanceHoldState, AllowanceOwner, AllowanceScope

# A new row is checked as well as a present one: the limit may be less than what is asked at once.
_TAKE = """
WITH asked AS (
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::bigint[],
        $8::bigint[], $9::bigint[], $10::bigint[])
        WITH ORDINALITY AS a(order_id, id, owner, owner_id, scope, key, uses, minor, most_uses, most_minor, place)
), together AS (
    SELECT (array_agg(id))[1] AS id, owner, owner_id, scope, key, sum(uses)::bigint AS uses,
        sum(minor)::bigint AS minor, min(most_uses) AS most_uses, min(most_minor) AS most_minor, min(place) AS place
    FROM asked GROUP BY owner, owner_id, scope, key
), taken AS (
    INSERT INTO allowance AS here (id, owner, owner_id, scope, key, most_uses, most_minor, held_uses, used_uses,
        held_minor, used_minor)
    SELECT id, owner, owner_id, scope, key, most_uses, most_minor, uses, 0, minor, 0 FROM together
    WHERE uses <= coalesce(most_uses, uses) AND minor <= coalesce(most_minor, minor) ORDER BY place
    ON CONFLICT (owner_id, scope, key) DO UPDATE SET held_uses = here.held_uses + excluded.held_uses,
        held_minor = here.held_minor + excluded.held_minor, most_uses = excluded.most_uses,
        most_minor = excluded.most_minor
    WHERE here.held_uses + here.used_uses + excluded.held_uses <= excluded.most_uses IS NOT FALSE
      AND here.held_minor + here.used_minor + excluded.held_minor <= excluded.most_minor IS NOT FALSE
    RETURNING id, owner_id, scope, key
), kept AS (
    INSERT INTO allowance_hold (id, allowance_id, order_id, uses, minor, state, made_at)
    SELECT gen_random_uuid(), taken.id, asked.order_id, asked.uses, asked.minor, 'HELD', $11
    FROM taken JOIN asked USING (owner_id, scope, key)
)
SELECT owner_id, scope, key FROM taken
"""
_MOVE = """
WITH moved AS (
    UPDATE allowance_hold SET state = $3, closed_at = $4
    WHERE order_id = $1 AND state = $2 AND ($7::uuid[] IS NULL OR allowance_id IN (
        SELECT id FROM allowance WHERE owner_id = ANY($7::uuid[])))
    RETURNING allowance_id, uses, minor
), locked AS MATERIALIZED (
    SELECT a.id, moved.uses, moved.minor FROM allowance a JOIN moved ON moved.allowance_id = a.id
    ORDER BY a.owner = 'CAMPAIGN', a.owner_id, a.scope, a.key FOR UPDATE OF a
)
UPDATE allowance a SET held_uses = held_uses + $5 * locked.uses, held_minor = held_minor + $5 * locked.minor,
    used_uses = used_uses + $6 * locked.uses, used_minor = used_minor + $6 * locked.minor
FROM locked WHERE a.id = locked.id
"""

_RETAKE = """
WITH gone AS (
    SELECT h.id, h.allowance_id, h.uses, h.minor, a.owner, a.owner_id, a.scope
    FROM allowance_hold h JOIN allowance a ON a.id = h.allowance_id
    WHERE h.order_id = $1 AND h.state = 'RETURNED'
    ORDER BY a.owner = 'CAMPAIGN', a.owner_id, a.scope, a.key FOR UPDATE OF a
), taken AS (
    UPDATE allowance a SET used_uses = used_uses + gone.uses, used_minor = used_minor + gone.minor
    FROM gone WHERE a.id = gone.allowance_id
      AND a.held_uses + a.used_uses + gone.uses <= a.most_uses IS NOT FALSE
      AND a.held_minor + a.used_minor + gone.minor <= a.most_minor IS NOT FALSE
    RETURNING a.id
), kept AS (
    UPDATE allowance_hold h SET state = 'USED', closed_at = $2
    FROM gone JOIN taken ON taken.id = gone.allowance_id WHERE h.id = gone.id
)
SELECT owner, owner_id, scope FROM gone WHERE allowance_id NOT IN (SELECT id FROM taken)
"""
# Of allowances that giving back has locked, within what was taken of them before: no limit is passed.
_KEEP = """
WITH gone AS (
    SELECT allowance_id, uses, least(minor, $3) AS minor FROM allowance_hold WHERE order_id = $1 AND state = 'RETURNED'
), kept AS (
    INSERT INTO allowance_hold (id, allowance_id, order_id, uses, minor, state, made_at, closed_at)
    SELECT gen_random_uuid(), allowance_id, $2, uses, minor, 'USED', $4, $4 FROM gone
)
UPDATE allowance a SET used_uses = used_uses + gone.uses, used_minor = used_minor + gone.minor
FROM gone WHERE a.id = gone.allowance_id
"""


async def hold(order_id: UUID, claims: Sequence[Claim], *, at: datetime) -> None:
    """Hold all of the claims for the order, or none: raises AllowanceSpent, and the caller rolls back.

    One statement. Rows are taken in one order by everybody, so that two orders never wait for each other.
    """
    await hold_each({order_id: claims}, at=at)


async def hold_each(claims: Mapping[UUID, Sequence[Claim]], *, at: datetime) -> None:
    """The same for several orders at once: all of them, or none. Limits of one allowance are the same in all claims."""
    asked = sorted(
        ((order_id, one) for order_id, some in claims.items() for one in in_order(some)),
        key=lambda pair: place_of(pair[1]),
    )
    if not asked:
        return
    rows = await database.fetch(_TAKE, [order_id for order_id, _ in asked], *_columns([one for _, one in asked]), at)
    taken = {(row["owner_id"], row["scope"], row["key"]) for row in rows}
    for _, one in asked:
        if (one.owner_id, one.scope.value, one.key) not in taken:
            raise AllowanceSpent(one.owner, one.owner_id, one.scope, key=one.key)


async def use(order_id: UUID, *, at: datetime) -> None:
    """The order is paid: what it holds is used."""
    await _move(order_id, AllowanceHoldState.HELD, AllowanceHoldState.USED, at, held=-1, used=1)


async def give_back(order_id: UUID, *, at: datetime) -> None:
    """The order ends unpaid: what it holds may be taken by others."""
    await _move(order_id, AllowanceHoldState.HELD, AllowanceHoldState.RETURNED, at, held=-1, used=0)


async def give_back_used(order_id: UUID, owner_ids: Sequence[UUID] | None = None, *, at: datetime) -> None:
    """The order is refunded, and these owners' policies let what it used be taken again; None: whatever it used."""
    await _move(order_id, AllowanceHoldState.USED, AllowanceHoldState.RETURNED, at, held=0, used=-1, owners=owner_ids)


async def keep(order_id: UUID, kept_id: UUID, minor: int, *, at: datetime) -> None:
    """So much of what was just given back stays used all the same, under a name of its own, and its uses with it."""
    await database.execute(_KEEP, order_id, kept_id, minor, at)


async def retake(order_id: UUID, *, at: datetime) -> None:
    """The payment came after everything was given back: take it anew, used at once.

    Raises AllowanceSpent when others took it meanwhile; the caller's transaction rolls back and it refunds.
    """
    lost = await database.fetch(_RETAKE, order_id, at)
    if lost:
        one = lost[0]
        raise AllowanceSpent(AllowanceOwner(one["owner"]), one["owner_id"], AllowanceScope(one["scope"]))


async def _move(
    order_id: UUID,
    old: AllowanceHoldState,
    new: AllowanceHoldState,
    at: datetime,
    *,
    held: int,
    used: int,
    owners: Sequence[UUID] | None = None,
) -> None:
    given = list(owners) if owners is not None else None
    await database.execute(_MOVE, order_id, old.value, new.value, at, held, used, given)


def _columns(asked: Sequence[Claim]) -> list[list[Any]]:
    return [
        [ids.new() for _ in asked],
        [one.owner.value for one in asked],
        [one.owner_id for one in asked],
        [one.scope.value for one in asked],
        [one.key for one in asked],
        [one.uses for one in asked],
        [one.minor for one in asked],
        [one.most_uses for one in asked],
        [one.most_minor for one in asked],
    ]
