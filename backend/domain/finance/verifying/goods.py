"""Codes and stock: no slot has two, and the stock's account is worth the codes that are in it."""

from collections.abc import Set
from uuid import UUID

from backend.core import database
from backend.domain.finance.verifying.report import Difference, Report

_SLOTS = """
SELECT 'a slot has one live code at most' AS what, 'unit ' || unit_id || ', slot ' || slot AS where_,
    1 AS expected, count(*) AS found
FROM code WHERE state IN ('HELD', 'DELIVERED') GROUP BY unit_id, slot HAVING count(*) > 1
ORDER BY unit_id, slot LIMIT 1
"""
# What is booked of a batch must be the sum of its entries, and what its codes are now.
_BATCHES = """
WITH counted AS (
    SELECT batch_id, coalesce(sum(amount), 0)::bigint AS received,
        coalesce(sum(amount) FILTER (WHERE state = 'EXPIRED'), 0)::bigint AS expired,
        coalesce(sum(amount) FILTER (WHERE state = 'FREE'), 0)::bigint AS free
    FROM (
        SELECT batch_id, state, amount FROM code_count
        UNION ALL SELECT batch_id, state, delta FROM code_movement
    ) AS moved GROUP BY batch_id
), aside AS (
    SELECT batch_id, count(*) AS codes FROM code WHERE state = 'QUARANTINED' AND delivered_at IS NULL GROUP BY batch_id
), booked AS (
    SELECT e.subject_id AS batch_id,
        coalesce(sum(p.minor) FILTER (WHERE e.kind = 'stock.received'), 0) AS received,
        coalesce(-sum(p.minor) FILTER (WHERE e.kind = 'stock.expired'), 0) AS expired,
        coalesce(-sum(p.minor) FILTER (WHERE e.kind = 'stock.written_off'), 0) AS written_off
    FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id JOIN ledger_account a ON a.id = p.account_id
    WHERE e.kind IN ('stock.received', 'stock.expired', 'stock.written_off') AND a.code = 'asset:stock'
    GROUP BY e.subject_id
)
SELECT v.what, 'batch ' || b.id AS where_, v.expected::text, v.found::text
FROM batch b LEFT JOIN stock_book s ON s.batch_id = b.id LEFT JOIN counted ON counted.batch_id = b.id
LEFT JOIN booked ON booked.batch_id = b.id LEFT JOIN aside ON aside.batch_id = b.id
CROSS JOIN LATERAL (VALUES
    (1, 'the codes that came in are booked', coalesce(counted.received, 0), coalesce(s.received, 0)),
    (2, 'the codes that expired are booked', coalesce(counted.expired, 0), coalesce(s.expired, 0)),
    (3, 'the codes that were set aside are booked',
        coalesce(aside.codes, 0) + CASE WHEN b.state = 'WITHDRAWN' THEN coalesce(counted.free, 0) ELSE 0 END,
        coalesce(s.written_off, 0)),
    (4, 'the stock grew by what came in', coalesce(s.received, 0) * b.unit_cost_minor, coalesce(booked.received, 0)),
    (5, 'the stock shrank by what expired', coalesce(s.expired, 0) * b.unit_cost_minor, coalesce(booked.expired, 0)),
    (6, 'the stock shrank by what was set aside', coalesce(s.written_off, 0) * b.unit_cost_minor,
        coalesce(booked.written_off, 0))
) AS v (place, what, expected, found)
WHERE v.expected IS DISTINCT FROM v.found ORDER BY b.id, v.place LIMIT 1
"""
_CLAIMS = """
WITH looked AS (
SELECT 'a claim on a supplier is booked' AS what,
    coalesce('batch ' || c.batch_id, 'shared code ' || c.shared_code_id) AS where_, c.amount_minor AS expected,
    coalesce((
        SELECT sum(p.minor) FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id
        JOIN ledger_account a ON a.id = p.account_id AND a.kind = 'LIABILITY'
        WHERE e.key = 'claim:' || coalesce(c.batch_id, c.shared_code_id)
    ), 0)::bigint AS found
FROM supplier_claim c
)
SELECT * FROM looked WHERE expected <> found ORDER BY where_ LIMIT 1
"""
# Stock is worth what is left of each batch: neither handed over, nor expired, nor set aside. Codes handed over for
# orders whose books wait ($1) have left the batch and not yet the account.
_WORTH = """
SELECT currency, sum(worth)::bigint AS worth FROM (
    SELECT b.currency, (s.received - s.expired - s.written_off - coalesce(gone.codes, 0)) * b.unit_cost_minor AS worth
    FROM batch b JOIN stock_book s ON s.batch_id = b.id LEFT JOIN (
        SELECT batch_id, count(*) AS codes FROM code WHERE delivered_at IS NOT NULL GROUP BY batch_id
    ) AS gone ON gone.batch_id = b.id
    UNION ALL
    SELECT b.currency, b.unit_cost_minor FROM code c JOIN batch b ON b.id = c.batch_id
    JOIN order_unit u ON u.id = c.unit_id
    WHERE u.order_id = ANY($1::uuid[]) AND c.delivered_at IS NOT NULL
    UNION ALL
    SELECT p.currency, p.minor FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id
    JOIN ledger_account a ON a.id = p.account_id AND a.code = 'asset:stock'
    WHERE e.subject_id = ANY($1::uuid[])
) AS parts GROUP BY currency
"""
_STOCK = """
SELECT a.currency, sum(p.minor)::bigint AS minor FROM ledger_posting p JOIN ledger_account a ON a.id = p.account_id
WHERE a.code = 'asset:stock' GROUP BY a.currency
"""


# What a shared code says of its seats is what its seats are.
_SEATS = """
SELECT v.what, 'shared code ' || s.id AS where_, v.expected, v.found FROM shared_code s
CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE state = 'HELD') AS held, count(*) FILTER (WHERE state = 'TAKEN') AS taken
    FROM seat WHERE shared_code_id = s.id
) AS counted
CROSS JOIN LATERAL (VALUES
    (1, 'the seats held are counted', counted.held, s.held::bigint),
    (2, 'the seats taken are counted', counted.taken, s.sold::bigint)
) AS v (place, what, expected, found)
WHERE v.expected <> v.found ORDER BY s.id, v.place LIMIT 1
"""


async def compare(report: Report, waiting: Set[UUID]) -> Difference | None:
    """The first difference among codes, batches, claims and the stock's worth."""
    (row,) = await database.fetch(
        "SELECT (SELECT count(*) FROM batch) AS batches, (SELECT count(*) FROM code WHERE unit_id IS NOT NULL) AS codes"
    )
    report.counts |= dict(row)
    for sql in (_SLOTS, _BATCHES, _CLAIMS, _SEATS):
        for row in await database.fetch(sql):
            return Difference(row["what"], row["where_"], int(row["expected"]), int(row["found"]))
    booked = {row["currency"]: row["minor"] for row in await database.fetch(_STOCK)}
    worth = {row["currency"]: row["worth"] for row in await database.fetch(_WORTH, list(waiting))}
    for currency in sorted(booked | worth):
        if booked.get(currency, 0) != worth.get(currency, 0):
            what = "the stock's account is worth the codes in stock"
            return Difference(what, f"asset:stock {currency}", worth.get(currency, 0), booked.get(currency, 0))
    return None
