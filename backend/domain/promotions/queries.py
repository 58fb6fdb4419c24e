"""Reading what promotions keep, in batches."""

from collections.abc import Sequence

from backend.core import database
from backend.domain.promotions.allowances import Claim
from backend.domain.promotions.limits import Place, Taken
from backend.domain.promotions.states import AllowanceScope

_TAKEN = """
SELECT owner_id, scope, key, held_uses + used_uses AS uses, held_minor + used_minor AS minor
FROM allowance JOIN unnest($1::uuid[], $2::text[], $3::text[]) AS asked (owner_id, scope, key)
    USING (owner_id, scope, key)
"""


async def taken(claims: Sequence[Claim]) -> dict[Place, Taken]:
    """What is held and used of the allowances of these claims, those that nobody has taken of left out."""
    if not claims:
        return {}
    rows = await database.fetch(
        _TAKEN,
        [one.owner_id for one in claims],
        [one.scope.value for one in claims],
        [one.key for one in claims],
    )
    return {
        (row["owner_id"], AllowanceScope(row["scope"]), row["key"]): Taken(row["uses"], row["minor"]) for row in rows
    }
