"""Reading the vault, in batches. Never a code in the clear."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from backend.core import database
from backend.domain.vault.states import CodeState
from backend.domain.vault.values import Parts


@dataclass(frozen=True, slots=True)
class CodeCounts:
    """How many codes are in which state, exactly."""

    free: int = 0
    held: int = 0
    delivered: int = 0
    quarantined: int = 0
    expired: int = 0


@dataclass(frozen=True, slots=True)
class CodeFacts:
    """What may be told of a code that is not revealed, or of a seat in a shared code, which reads like one.

    `renewed_at`: when the secret became another one after a seat was handed over; `ended_at` and `reason`: when and why
    staff took the seat away.
    """

    id: UUID
    unit_id: UUID
    batch_id: UUID | None
    slot: int
    state: CodeState
    parts: Parts
    length: int
    expires_on: date | None
    revealed_at: datetime | None
    renewed_at: datetime | None = None
    ended_at: datetime | None = None
    reason: str | None = None

    @property
    def hint(self) -> str:
        """The shape of the secret in groups of four bullets, e.g. `•••• •••• ••••`; nothing of the secret."""
        shown = min(self.length or 8, 24)
        return " ".join("•" * min(4, shown - at) for at in range(0, shown, 4))


_COUNTS = """
SELECT {by} AS key, state, sum(amount)::bigint AS amount FROM (
    SELECT {by}, state, amount FROM code_count WHERE {by} = ANY($1::uuid[])
    UNION ALL SELECT {by}, state, delta FROM code_movement WHERE {by} = ANY($1::uuid[])
) AS moved GROUP BY 1, 2
"""


async def counts_by_batch(ids: Sequence[UUID]) -> list[CodeCounts]:
    """Exact counts of each batch's codes, aligned; reads sums, no code."""
    return await _counts("batch_id", ids)


async def counts_by_variant(ids: Sequence[UUID]) -> list[CodeCounts]:
    """Exact counts of each variant's codes over all its batches, aligned; reads sums, no code."""
    return await _counts("variant_id", ids)


async def _counts(by: str, ids: Sequence[UUID]) -> list[CodeCounts]:
    if not ids:
        return []
    found: dict[UUID, dict[str, int]] = defaultdict(dict)
    for row in await database.fetch(_COUNTS.format(by=by), list(ids)):
        found[row["key"]][row["state"].lower()] = row["amount"]
    return [CodeCounts(**found[id]) for id in ids]


_FACTS = """
SELECT id, unit_id, batch_id, slot, state, parts, length, coalesce(use_until, expires_on) AS expires_on, revealed_at,
    NULL::timestamptz AS renewed_at, NULL::timestamptz AS ended_at, NULL AS reason
FROM code WHERE {by} AND state = 'DELIVERED'
UNION ALL
SELECT seat.id, unit_id, NULL, slot, CASE seat.state WHEN 'TAKEN' THEN 'DELIVERED' ELSE 'QUARANTINED' END, x.parts,
    x.length, s.expires_on, revealed_at, CASE WHEN s.rotated_at > delivered_at THEN s.rotated_at END, ended_at,
    seat.reason
FROM seat JOIN shared_code s ON s.id = seat.shared_code_id
JOIN shared_secret x ON x.shared_code_id = s.id AND x.revision = s.revision
WHERE seat.{by} AND seat.state IN ('TAKEN', 'REVOKED')
ORDER BY unit_id, slot, id
"""
_BY_UNIT, _BY_ID = _FACTS.format(by="unit_id = ANY($1::uuid[])"), _FACTS.format(by="id = $1")


async def codes_by_unit(unit_ids: Sequence[UUID]) -> list[list[CodeFacts]]:
    """The codes and seats handed over for each order unit, aligned, in order of their slots."""
    found: dict[UUID, list[CodeFacts]] = defaultdict(list)
    if unit_ids:
        for row in await database.fetch(_BY_UNIT, list(unit_ids)):
            found[row["unit_id"]].append(_facts(row))
    return [found[id] for id in unit_ids]


async def code_facts(code_id: UUID) -> CodeFacts | None:
    """A delivered code by its id, or a seat; None when there is none."""
    rows = await database.fetch(_BY_ID, code_id)
    return _facts(rows[0]) if rows else None


def _facts(row: dict[str, Any]) -> CodeFacts:
    return CodeFacts(**{**row, "state": CodeState(row["state"]), "parts": Parts(row["parts"])})


async def costs_by_variant(ids: Sequence[UUID]) -> list[tuple[int, str] | None]:
    """What a code of each variant was bought for last, in minor units of the currency named beside it; aligned.

    Of the newest batch that is on sale, or a seat of the newest shared code that is; None where there is none.
    """
    rows = await database.fetch(
        """SELECT DISTINCT ON (variant_id) variant_id, unit_cost_minor, currency FROM (
            SELECT variant_id, unit_cost_minor, currency, id FROM batch WHERE state = 'ON_SALE'
            UNION ALL SELECT variant_id, seat_cost_minor, currency, id FROM shared_code WHERE state = 'OPEN'
        ) AS bought WHERE variant_id = ANY($1::uuid[]) ORDER BY variant_id, id DESC""",
        list(ids),
    )
    found = {row["variant_id"]: (row["unit_cost_minor"], row["currency"]) for row in rows}
    return [found.get(id) for id in ids]
