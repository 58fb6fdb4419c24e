"""Claiming seats of shared codes for order units, handing them over, giving them back.

A seat's row is locked before its shared code's, and several shared codes in the order in which they are sold.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from backend.core import clock, database, ids
from backend.core.money import Money
from backend.domain.vault.errors import OutOfStock
from backend.domain.vault.values import Wanted

# The first with a free seat: what ends soonest is sold first. Whoever waits for its row looks again, and goes on to
# the next when it was the last seat.
_NEXT = """
SELECT id, cap - held - sold AS free FROM shared_code
WHERE variant_id = $1 AND state = 'OPEN' AND held + sold < cap AND (expires_on IS NULL OR expires_on >= $2)
ORDER BY expires_on NULLS LAST, id LIMIT 1 FOR UPDATE
"""
_HOLD = """
INSERT INTO seat (id, shared_code_id, unit_id, slot, state, created_at)
SELECT n.id, $1, n.unit_id, n.slot, 'HELD', $5 FROM unnest($2::uuid[], $3::uuid[], $4::int[]) AS n (id, unit_id, slot)
"""
_LOCK_SEATS = """
SELECT id, shared_code_id FROM seat
WHERE unit_id = ANY($1::uuid[]) AND state IN ('HELD', 'TAKEN') ORDER BY id FOR UPDATE
"""
_LOCK_CODES = """
SELECT variant_id FROM shared_code WHERE id = ANY($1::uuid[])
ORDER BY variant_id, expires_on NULLS LAST, id FOR UPDATE
"""


async def claim_seats(wanted: Sequence[Wanted], at: datetime) -> None:
    """Hold one free seat for each wanted piece. Call it inside a transaction.

    Raises OutOfStock for the first variant that falls short, and then nothing may be kept.
    """
    today = clock.shop_day(at)
    for variant_id, amount in sorted(Counter(piece.variant_id for piece in wanted).items()):
        left = [piece for piece in wanted if piece.variant_id == variant_id]
        while left:
            found = await database.fetch(_NEXT, variant_id, today)
            if not found:
                raise OutOfStock(variant_id, amount - len(left))
            some, left = left[: found[0]["free"]], left[found[0]["free"] :]
            await database.execute(
                _HOLD,
                found[0]["id"],
                [ids.new() for _ in some],
                [piece.unit_id for piece in some],
                [piece.slot for piece in some],
                at,
            )


async def deliver_seats(unit_ids: Sequence[UUID], at: datetime) -> dict[UUID, Money]:
    """The seats held for these units are their buyers'; what each costs, in the currency it was bought in.

    A unit without a held seat is not in the answer.
    """
    await _lock(unit_ids)
    rows = await database.fetch(
        "UPDATE seat SET state = 'TAKEN', delivered_at = $2 FROM shared_code s"
        " WHERE s.id = seat.shared_code_id AND seat.unit_id = ANY($1::uuid[]) AND seat.state = 'HELD'"
        " RETURNING seat.unit_id, s.seat_cost_minor, s.currency",
        list(unit_ids),
        at,
    )
    return {row["unit_id"]: Money(row["seat_cost_minor"], row["currency"]) for row in rows}


async def free_seats(unit_ids: Iterable[UUID], at: datetime) -> list[UUID]:
    """Nobody pays for these units any more: their seats are free again. Returns the variants that have some back.

    One statement where there is none, which is nearly always.
    """
    units = list(unit_ids)
    variants = await _lock(units)
    if variants:
        await database.execute("DELETE FROM seat WHERE unit_id = ANY($1::uuid[]) AND state = 'HELD'", units)
        await database.execute(
            "UPDATE seat SET state = 'RETURNED', ended_at = $2 WHERE unit_id = ANY($1::uuid[]) AND state = 'TAKEN'",
            units,
            at,
        )
    return variants


async def _lock(unit_ids: Sequence[UUID]) -> list[UUID]:
    """Lock the units' seats and then their shared codes; the variants of those."""
    seats = await database.fetch(_LOCK_SEATS, list(unit_ids))
    if not seats:
        return []
    codes = await database.fetch(_LOCK_CODES, sorted({row["shared_code_id"] for row in seats}))
    return list(dict.fromkeys(row["variant_id"] for row in codes))
