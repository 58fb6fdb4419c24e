"""What happened and is not booked yet, of many orders or batches in one statement each."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

from backend.core import database
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.finance.facts import Claimed, Counts, Delivered, MadeGood, Paid, Refunded, Stocked, Supplied
from backend.domain.finance.rules import Fact

# One snapshot for all parts: a unit counts as sold for a refund exactly when it is booked already or is found here.
_OF_ORDERS = """
WITH known AS MATERIALIZED (
    SELECT id, key, kind, facts FROM ledger_entry WHERE subject_id = ANY($1::uuid[])
), sold AS (
    SELECT u.id, u.order_id, u.kind, u.paid_minor, u.delivered_at, o.currency,
        coalesce(u.bought_minor, u.cost_minor, 0) AS cost_minor
    FROM order_unit u JOIN "order" o ON o.id = u.order_id
    WHERE u.order_id = ANY($1::uuid[]) AND u.kind <> 'BUNDLE' AND u.delivered_at IS NOT NULL
), given AS MATERIALIZED (
    -- The first code or seat given is what the delivery cost; a unit that had one before has been made good.
    SELECT sold.id, c.currency, c.cost_minor,
        row_number() OVER (PARTITION BY sold.id ORDER BY c.delivered_at, c.live) AS n,
        bool_or(NOT c.live) OVER (PARTITION BY sold.id) AS is_remade
    FROM sold CROSS JOIN LATERAL (
        SELECT b.currency, b.unit_cost_minor AS cost_minor, code.delivered_at, true AS live
        FROM code JOIN batch b ON b.id = code.batch_id WHERE sold.kind = 'CODE'
            AND unit_id = sold.id AND code.state IN ('HELD', 'DELIVERED') AND delivered_at IS NOT NULL
        UNION ALL
        SELECT b.currency, b.unit_cost_minor, code.delivered_at, false
        FROM code JOIN batch b ON b.id = code.batch_id WHERE sold.kind = 'CODE'
            AND unit_id = sold.id AND code.state = 'QUARANTINED' AND delivered_at IS NOT NULL
        UNION ALL
        SELECT s.currency, s.seat_cost_minor, seat.delivered_at, seat.state = 'TAKEN'
        FROM seat JOIN shared_code s ON s.id = seat.shared_code_id WHERE sold.kind = 'SHARED'
            AND unit_id = sold.id AND delivered_at IS NOT NULL
    ) AS c
), remade AS (
    SELECT sold.id, sold.order_id, sold.kind, given.currency,
        sum(given.cost_minor) - sum(CASE WHEN given.n = 1 THEN sold.cost_minor ELSE 0 END) AS cost_minor
    FROM given JOIN sold ON sold.id = given.id WHERE given.is_remade
    GROUP BY sold.id, sold.order_id, sold.kind, given.currency
), booked AS (
    SELECT e.kind, e.facts->>'supplier_order_id' AS supplier_order_id, e.facts->>'unit_id' AS unit_id, p.currency,
        sum(p.minor)::bigint AS minor, count(*) AS entries
    FROM known e JOIN ledger_posting p ON p.entry_id = e.id AND p.place = 0
    WHERE e.kind IN ('top_up', 'top_up.returned', 'made_good')
    GROUP BY 1, 2, 3, 4
)
SELECT 'paid' AS what, p.id, NULL::uuid AS unit_id, p.order_id, p.provider AS word,
    CASE p.provider WHEN 'wallet' THEN o.customer_id ELSE o.partner_id END AS owner_id,
    p.amount_minor AS first, 0::bigint AS second, 0::bigint AS third, 0::bigint AS entries, p.currency, p.paid_at AS at,
    NULL::text AS cost_currency
FROM payment p JOIN "order" o ON o.id = p.order_id
WHERE p.order_id = ANY($1::uuid[]) AND p.state = 'PAID'
    AND NOT EXISTS (SELECT FROM known e WHERE e.key = 'payment:' || p.id)
UNION ALL
SELECT 'delivered', sold.id, NULL, sold.order_id, sold.kind, NULL, sold.paid_minor, (
        SELECT coalesce(sum(r.amount_minor), 0)::bigint FROM refund_unit r WHERE r.unit_id = sold.id
            AND EXISTS (SELECT FROM known e WHERE e.key = 'refund:' || r.refund_id)
    ), sold.cost_minor, 0, sold.currency, sold.delivered_at, given.currency
FROM sold LEFT JOIN given ON given.id = sold.id AND given.n = 1
WHERE NOT EXISTS (SELECT FROM known e WHERE e.key = 'delivery:' || sold.id)
UNION ALL
SELECT 'refunded', r.id, NULL, r.order_id, CASE r.destination WHEN 'WALLET' THEN 'wallet' ELSE p.provider END,
    CASE r.destination WHEN 'WALLET' THEN o.customer_id ELSE o.partner_id END, r.amount_minor, (
        SELECT coalesce(sum(part.amount_minor), 0)::bigint FROM refund_unit part
        JOIN sold ON sold.id = part.unit_id WHERE part.refund_id = r.id
    ), 0, 0, r.currency, r.refunded_at, NULL
FROM refund r JOIN payment p ON p.id = r.payment_id JOIN "order" o ON o.id = r.order_id
WHERE r.order_id = ANY($1::uuid[]) AND r.state = 'SUCCEEDED'
    AND NOT EXISTS (SELECT FROM known e WHERE e.key = 'refund:' || r.id)
UNION ALL
SELECT 'supplied', s.id, s.unit_id, s.order_id, supplier.code, NULL, s.cost_minor, coalesce(b.minor, 0), 0,
    coalesce(b.entries, 0), supplier.currency, s.settled_at, NULL
FROM supplier_order s JOIN supplier ON supplier.id = s.supplier_id
LEFT JOIN (
    SELECT supplier_order_id, sum(minor)::bigint AS minor, sum(entries)::bigint AS entries FROM booked
    WHERE supplier_order_id IS NOT NULL GROUP BY supplier_order_id
) AS b ON b.supplier_order_id = s.id::text
WHERE s.order_id = ANY($1::uuid[]) AND s.settled_at IS NOT NULL AND s.cost_minor <> coalesce(b.minor, 0)
UNION ALL
SELECT 'made_good', remade.id, NULL, remade.order_id, remade.kind, NULL, remade.cost_minor::bigint,
    coalesce(b.minor, 0), 0,
    (SELECT coalesce(sum(entries), 0)::bigint FROM booked WHERE kind = 'made_good' AND unit_id = remade.id::text)
        + row_number() OVER (PARTITION BY remade.id ORDER BY remade.currency) - 1,
    remade.currency, $2::timestamptz, NULL
FROM remade
LEFT JOIN booked b ON b.kind = 'made_good' AND b.unit_id = remade.id::text AND b.currency = remade.currency
WHERE remade.cost_minor <> coalesce(b.minor, 0)
"""
_OF_BATCHES = """
WITH counted AS (
    SELECT batch_id, coalesce(sum(amount), 0)::bigint AS received,
        coalesce(sum(amount) FILTER (WHERE state = 'EXPIRED'), 0)::bigint AS expired,
        coalesce(sum(amount) FILTER (WHERE state = 'FREE'), 0)::bigint AS free
    FROM (
        SELECT batch_id, state, amount FROM code_count
        UNION ALL SELECT batch_id, state, delta FROM code_movement
    ) AS moved
    WHERE $1::uuid[] IS NULL OR batch_id = ANY($1::uuid[]) GROUP BY batch_id
), aside AS (
    SELECT batch_id, count(*) AS codes FROM code
    WHERE state = 'QUARANTINED' AND delivered_at IS NULL AND ($1::uuid[] IS NULL OR batch_id = ANY($1::uuid[]))
    GROUP BY batch_id
), now AS (
    SELECT counted.batch_id, counted.received, counted.expired, coalesce(aside.codes, 0)
        + CASE WHEN b.state = 'WITHDRAWN' THEN counted.free ELSE 0 END AS written_off,
        b.supplier, b.unit_cost_minor, b.currency
    FROM counted JOIN batch b ON b.id = counted.batch_id LEFT JOIN aside ON aside.batch_id = counted.batch_id
)
SELECT now.*, coalesce(s.received, 0) AS booked_received, coalesce(s.expired, 0) AS booked_expired,
    coalesce(s.written_off, 0) AS booked_written_off, coalesce(s.entries, 0) AS entries
FROM now LEFT JOIN stock_book s ON s.batch_id = now.batch_id
WHERE (now.received, now.expired, now.written_off)
    IS DISTINCT FROM (coalesce(s.received, 0), coalesce(s.expired, 0), coalesce(s.written_off, 0))
ORDER BY now.batch_id
"""
_CLAIMS = """
SELECT c.batch_id, c.shared_code_id, c.supplier, c.amount_minor, c.currency, c.raised_at FROM supplier_claim c
WHERE c.amount_minor > 0
    AND NOT EXISTS (SELECT FROM ledger_entry e WHERE e.key = 'claim:' || coalesce(c.batch_id, c.shared_code_id))
ORDER BY c.id
"""


async def of_orders(order_ids: Sequence[UUID], at: Any) -> list[Fact]:
    """What of these orders is not booked yet. `at` dates what has no time of its own."""
    return list(_order_facts(await database.fetch(_OF_ORDERS, list(order_ids), at)))


def _order_facts(rows: Iterable[dict[str, Any]]) -> Iterator[Fact]:
    for row in rows:
        id, order_id, currency, at = row["id"], row["order_id"], row["currency"], row["at"]
        match row["what"]:
            case "paid":
                yield Paid(id, order_id, row["word"], row["owner_id"], row["first"], currency, at)
            case "delivered":
                kind = FulfilmentKind(row["word"])
                paid, returned, cost = row["first"], row["second"], row["third"]
                yield Delivered(id, order_id, kind, paid, returned, cost, currency, at, row["cost_currency"])
            case "refunded":
                word, owner = row["word"], row["owner_id"]
                yield Refunded(id, order_id, word, owner, row["first"], row["second"], currency, at)
            case "supplied":
                booked, entries = row["second"], row["entries"]
                yield Supplied(id, row["unit_id"], order_id, row["word"], row["first"], booked, entries, currency, at)
            case _:
                kind = FulfilmentKind(row["word"])
                yield MadeGood(id, order_id, kind, row["first"], row["second"], row["entries"], currency, at)


async def of_batches(batch_ids: Sequence[UUID] | None, at: Any) -> list[Stocked]:
    """Batches whose codes came or went since they were booked; None looks at all of them."""
    rows = await database.fetch(_OF_BATCHES, list(batch_ids) if batch_ids is not None else None)
    return [
        Stocked(
            row["batch_id"],
            row["supplier"],
            row["unit_cost_minor"],
            Counts(row["received"], row["expired"], row["written_off"]),
            Counts(row["booked_received"], row["booked_expired"], row["booked_written_off"]),
            row["entries"],
            row["currency"],
            at,
        )
        for row in rows
    ]


async def claims() -> list[Claimed]:
    """Claims on suppliers that are not booked yet."""
    return [
        Claimed(
            row["batch_id"],
            row["shared_code_id"],
            row["supplier"],
            row["amount_minor"],
            row["currency"],
            row["raised_at"],
        )
        for row in await database.fetch(_CLAIMS)
    ]
