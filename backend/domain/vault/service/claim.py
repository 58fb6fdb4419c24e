"""Claiming codes for order units, giving them back, handing them over."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.core import clock, database
from backend.core.money import Money
from backend.domain.vault.errors import OutOfStock
from backend.domain.vault.values import Wanted

# Batch by batch, so that a frozen batch of millions is not walked through; of several the one first whose next code
# expires soonest, as codes may have days of their own. What has too few days left for its variant is none to sell.
# Rows are locked one by one as the outer LIMIT pulls them; those locked by others are skipped, never waited for.
_CLAIM = """
WITH wanted AS (
    SELECT unit_id, slot, variant_id, row_number() OVER (PARTITION BY variant_id ORDER BY place) AS n
    FROM unnest($1::uuid[], $2::int[], $3::uuid[]) WITH ORDINALITY AS w (unit_id, slot, variant_id, place)
), needed AS (
    SELECT wanted.variant_id, count(*) AS amount, $4::date + coalesce(variant.min_days_left, 0) AS day
    FROM wanted JOIN variant ON variant.id = wanted.variant_id
    GROUP BY wanted.variant_id, variant.min_days_left ORDER BY wanted.variant_id
), picked AS MATERIALIZED (
    SELECT needed.variant_id, found.id
    FROM needed CROSS JOIN LATERAL (
        SELECT free.id
        FROM (
            SELECT id FROM batch
            WHERE batch.variant_id = needed.variant_id AND state = 'ON_SALE'
            ORDER BY CASE WHEN count(*) OVER () > 1 THEN (
                SELECT code.expires_on FROM code WHERE code.batch_id = batch.id AND code.state = 'FREE'
                    AND (code.expires_on IS NULL OR code.expires_on >= needed.day)
                ORDER BY code.expires_on, code.id LIMIT 1
            ) END, expires_on, id
        ) AS source
        CROSS JOIN LATERAL (
            SELECT code.id FROM code
            WHERE code.batch_id = source.id AND code.state = 'FREE'
                AND (code.expires_on IS NULL OR code.expires_on >= needed.day)
            ORDER BY code.expires_on, code.id
            LIMIT needed.amount
            FOR UPDATE OF code SKIP LOCKED
        ) AS free
        LIMIT needed.amount
    ) AS found
), paired AS (
    SELECT picked.id, wanted.unit_id, wanted.slot
    FROM (
        SELECT id, variant_id, row_number() OVER (PARTITION BY variant_id) AS n FROM picked
    ) AS picked
    JOIN wanted USING (variant_id, n)
)
UPDATE code SET state = 'HELD', unit_id = paired.unit_id, slot = paired.slot, held_until = $5
FROM paired WHERE code.id = paired.id
RETURNING code.id, code.unit_id, code.slot, code.variant_id
"""


async def claim(wanted: Sequence[Wanted], *, held_until: datetime | None, at: datetime) -> list[UUID]:
    """Hold one free code for each wanted piece, in one statement; returns their ids, aligned with `wanted`.

    Only codes of batches on sale with as many days left as their variant asks for; soonest expiry first. Call it
    inside a transaction: raises OutOfStock for the first variant that falls short, and then nothing may be kept.
    """
    if not wanted:
        return []
    rows = await database.fetch(
        _CLAIM,
        [piece.unit_id for piece in wanted],
        [piece.slot for piece in wanted],
        [piece.variant_id for piece in wanted],
        clock.shop_day(at),
        held_until,
    )
    if len(rows) < len(wanted):
        got = Counter(row["variant_id"] for row in rows)
        needed = Counter(piece.variant_id for piece in wanted)
        short = next(variant for variant, amount in needed.items() if got[variant] < amount)
        raise OutOfStock(short, got[short])
    found = {(row["unit_id"], row["slot"]): row["id"] for row in rows}
    return [found[piece.unit_id, piece.slot] for piece in wanted]


async def release(unit_ids: Sequence[UUID]) -> int:
    """Set the codes held for these units free again; returns how many were held."""
    return await database.execute(
        "UPDATE code SET state = 'FREE', unit_id = NULL, slot = NULL, held_until = NULL"
        " WHERE unit_id = ANY($1::uuid[]) AND state = 'HELD'",
        list(unit_ids),
    )


async def secure(unit_ids: Sequence[UUID]) -> int:
    """The codes held for these units are paid for: their hold has no end any more."""
    return await database.execute(
        "UPDATE code SET held_until = NULL WHERE unit_id = ANY($1::uuid[]) AND state = 'HELD'", list(unit_ids)
    )


async def deliver(unit_ids: Sequence[UUID], at: datetime) -> dict[UUID, Money]:
    """Hand the codes held for these units over to their buyers.

    Returns what each unit's code cost, in the currency it was bought in. A unit without a held code is not in the
    answer: it was delivered before, or lost its hold.
    """
    rows = await database.fetch(
        "UPDATE code SET state = 'DELIVERED', delivered_at = $2, held_until = NULL, use_until = CASE"
        " WHEN variant.validity_days IS NOT NULL THEN least(code.expires_on, $3::date + variant.validity_days) END"
        " FROM batch JOIN variant ON variant.id = batch.variant_id"
        " WHERE batch.id = code.batch_id AND code.unit_id = ANY($1::uuid[]) AND code.state = 'HELD'"
        " RETURNING code.unit_id, batch.unit_cost_minor, batch.currency",
        list(unit_ids),
        at,
        clock.shop_day(at),
    )
    return {row["unit_id"]: Money(row["unit_cost_minor"], row["currency"]) for row in rows}
