"""Whoever paid is counted too: after the money is there, when nobody can be refused any more."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import database

# Each limit a person that the order was counted under, once a period, by its key: what it is counted under by now, as
# when the payer was known before, is left alone. Rows are taken in the order in which everybody takes them. Where there
# is more than the limit, the row says none: it would refuse what is paid.
_COUNT = """
WITH mine AS (
    SELECT DISTINCT ON (a.owner_id, $2 || coalesce(substring(a.key FROM '/.*'), ''))
        a.owner, a.owner_id, $2 || coalesce(substring(a.key FROM '/.*'), '') AS key, h.uses, h.minor, a.most_uses
    FROM allowance_hold h JOIN allowance a ON a.id = h.allowance_id
    WHERE h.order_id = $1 AND h.state = 'USED' AND a.scope = 'PERSON' AND a.most_uses IS NOT NULL
    ORDER BY a.owner_id, 3, a.most_uses
), asked AS (
    SELECT * FROM mine WHERE NOT EXISTS (
        SELECT FROM allowance_hold h JOIN allowance a ON a.id = h.allowance_id
        WHERE h.order_id = $1 AND a.owner_id = mine.owner_id AND a.scope = 'PERSON' AND a.key = mine.key
    )
), counted AS (
    INSERT INTO allowance AS here (id, owner, owner_id, scope, key, most_uses, held_uses, used_uses, held_minor,
        used_minor)
    SELECT gen_random_uuid(), owner, owner_id, 'PERSON', key, most_uses, 0, uses, 0, minor FROM asked
    ORDER BY owner_id, key
    ON CONFLICT (owner_id, scope, key) DO UPDATE SET used_uses = here.used_uses + excluded.used_uses,
        used_minor = here.used_minor + excluded.used_minor,
        most_uses = CASE WHEN here.held_uses + here.used_uses + excluded.used_uses <= excluded.most_uses
            THEN excluded.most_uses END
    RETURNING id, owner_id, key, held_uses + used_uses AS had
), kept AS (
    INSERT INTO allowance_hold (id, allowance_id, order_id, uses, minor, state, made_at, closed_at)
    SELECT gen_random_uuid(), counted.id, $1, asked.uses, asked.minor, 'USED', $3, $3
    FROM counted JOIN asked USING (owner_id, key)
)
SELECT asked.owner, asked.owner_id, counted.had, asked.most_uses AS most
FROM counted JOIN asked USING (owner_id, key) WHERE counted.had > asked.most_uses ORDER BY asked.owner_id
"""


@dataclass(frozen=True, slots=True)
class Passed:
    """A limit that somebody is above: they had so much, where so much is the most."""

    owner: str
    owner_id: UUID
    had: int
    most: int


async def use_as(order_id: UUID, payer_key: str, *, at: datetime) -> Sequence[Passed]:
    """Count what the paid order used under its payer too, in the caller's transaction; what that is too much for."""
    return [Passed(**row) for row in await database.fetch(_COUNT, order_id, payer_key, at)]
