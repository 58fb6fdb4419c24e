"""Asking for top-ups: rows that a worker will carry to a supplier."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import database, ids, tracing
from backend.domain.suppliers.accounts import account_key


@dataclass(frozen=True, slots=True)
class TopUp:
    """An account to be credited for one order unit: `face_minor` of `currency`; `server` is where a player is."""

    unit_id: UUID
    order_id: UUID
    variant_id: UUID
    account: str
    face_minor: int
    currency: str
    server: str | None = None


# A unit that has a live attempt, or had one, keeps it: asking twice is no second top-up.
_REQUEST = """
WITH made AS (
    INSERT INTO supplier_order (id, unit_id, order_id, variant_id, attempt, round, reference, account, account_key,
        face_minor, currency, slow, state, cost_minor, returned_minor, delivered_minor, tries, queries,
        due_at, created_at, trace, server)
    SELECT w.id, w.unit_id, w.order_id, w.variant_id, 1, 0, replace(w.id::text, '-', ''), w.account, w.key,
        w.face, w.currency, v.topup_speed = 'SLOW', 'QUEUED', 0, 0, 0, 0, 0, $9, $9, $10, w.server
    FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::bigint[], $8::text[],
        $11::text[]) AS w(id, unit_id, order_id, variant_id, account, key, face, currency, server)
    JOIN variant v ON v.id = w.variant_id
    ON CONFLICT (unit_id, attempt) DO NOTHING
    RETURNING id
)
INSERT INTO outbox_message (topic, payload, created_at, trace)
SELECT 'supplier.order_due', jsonb_build_object('supplier_order_id', id::text), $9, $10 FROM made
"""


async def request(wanted: Sequence[TopUp], *, at: datetime) -> None:
    """Queue a top-up for each unit in the open transaction, once per unit however often it is asked for.

    The caller holds the order's lock. Nothing is sent here: `supplier.order_due` brings it to `place_due`.
    What comes of it is told by `supplier.settled`.
    """
    if not wanted:
        return
    await database.execute(
        _REQUEST,
        [ids.new() for _ in wanted],
        [one.unit_id for one in wanted],
        [one.order_id for one in wanted],
        [one.variant_id for one in wanted],
        [one.account for one in wanted],
        [account_key(one.account) for one in wanted],
        [one.face_minor for one in wanted],
        [one.currency for one in wanted],
        at,
        tracing.carried(),
        [one.server for one in wanted],
    )
