"""Orders against their units, payments and refunds, and against what is booked of them. SQL finds the first difference.

Each statement looks at some hundred orders (`$1`) and answers at most one row: what, where, expected, found.
"""

from collections.abc import Sequence, Set
from uuid import UUID

from backend.core import database
from backend.domain.finance.verifying.invoices import INVOICES
from backend.domain.finance.verifying.report import Difference

_UNITS = """
WITH leaf AS (
    SELECT u.order_id, sum(u.paid_minor) AS paid, coalesce(sum(u.cost_minor), 0) AS cost,
        count(*) FILTER (WHERE u.state NOT IN ('DELIVERED', 'REFUNDING', 'REFUNDED')) AS is_open,
        count(*) FILTER (WHERE u.state = 'DELIVERED') AS delivered
    FROM order_unit u WHERE u.order_id = ANY($1::uuid[]) AND u.kind <> 'BUNDLE' GROUP BY u.order_id
), came AS (
    SELECT p.order_id, sum(p.amount_minor) AS minor,
        coalesce(sum(p.amount_minor) FILTER (WHERE p.provider = 'wallet'), 0) AS wallet_minor
    FROM payment p
    WHERE p.order_id = ANY($1::uuid[]) AND p.state = 'PAID' AND NOT p.surplus GROUP BY p.order_id
), went AS (
    SELECT r.order_id, sum(r.amount_minor) AS minor FROM refund r JOIN payment p ON p.id = r.payment_id
    WHERE r.order_id = ANY($1::uuid[]) AND r.state = 'SUCCEEDED' AND NOT p.surplus GROUP BY r.order_id
)
SELECT v.what, 'order ' || o.number AS where_, v.expected::text, v.found::text
FROM "order" o LEFT JOIN leaf ON leaf.order_id = o.id LEFT JOIN came ON came.order_id = o.id
LEFT JOIN went ON went.order_id = o.id
CROSS JOIN LATERAL (VALUES
    (1, 'its units cost together what the order costs', o.total_minor, coalesce(leaf.paid, 0)),
    (2, 'it is paid as its payments say', coalesce(came.minor, 0), o.paid_minor),
    (3, 'it is refunded as its refunds say', coalesce(went.minor, 0), o.refunded_minor),
    (4, 'its units have the cost of the order', coalesce(leaf.cost, 0), o.cost_minor),
    (5, 'nothing of an order that is over is open', 0,
        CASE WHEN o.state IN ('DELIVERED', 'REFUNDING', 'REFUNDED') THEN coalesce(leaf.is_open, 0) ELSE 0 END),
    (6, 'an order that is refunded has all of its money back', o.paid_minor,
        CASE WHEN o.state = 'REFUNDED' THEN o.refunded_minor ELSE o.paid_minor END),
    (7, 'nothing of a refunded order stays delivered', 0,
        CASE WHEN o.state IN ('REFUNDING', 'REFUNDED') THEN coalesce(leaf.delivered, 0) ELSE 0 END),
    (8, 'its buyer''s wallet paid its part', CASE WHEN o.paid_minor > 0 THEN o.wallet_minor ELSE 0 END,
        coalesce(came.wallet_minor, 0))
) AS v (place, what, expected, found)
WHERE o.id = ANY($1::uuid[]) AND v.expected IS DISTINCT FROM v.found ORDER BY o.id, v.place LIMIT 1
"""
_PARTS = """
WITH unit AS (
    SELECT u.*, o.number, o.state AS order_state, o.cost_unknown FROM order_unit u JOIN "order" o ON o.id = u.order_id
    WHERE u.order_id = ANY($1::uuid[])
), part AS (
    SELECT p.unit_id, sum(p.amount_minor) AS asked,
        coalesce(sum(p.amount_minor) FILTER (WHERE r.state = 'SUCCEEDED'), 0) AS made
    FROM refund_unit p JOIN refund r ON r.id = p.refund_id WHERE r.order_id = ANY($1::uuid[]) GROUP BY p.unit_id
), child AS (
    SELECT parent_id, sum(paid_minor) AS paid, sum(refund_minor) AS refund, sum(refunded_minor) AS refunded,
        CASE WHEN NOT bool_or(bought_minor IS NOT NULL AND cost_minor IS NULL) THEN coalesce(sum(cost_minor), 0) END
            AS cost
    FROM unit WHERE parent_id IS NOT NULL GROUP BY parent_id
), given AS (
    SELECT c.unit_id, count(*) AS codes, count(*) FILTER (WHERE c.state <> 'QUARANTINED') AS live FROM (
        SELECT id, unit_id, state FROM code WHERE unit_id IN (SELECT id FROM unit WHERE kind = 'CODE')
            AND state IN ('HELD', 'DELIVERED') AND delivered_at IS NOT NULL
        UNION ALL
        SELECT id, unit_id, state FROM code WHERE unit_id IN (SELECT id FROM unit WHERE kind = 'CODE')
            AND state = 'QUARANTINED' AND delivered_at IS NOT NULL
    ) AS c GROUP BY c.unit_id
), supplied AS (
    SELECT s.unit_id, sum(s.cost_minor) AS cost FROM supplier_order s
    WHERE s.order_id = ANY($1::uuid[]) AND s.settled_at IS NOT NULL GROUP BY s.unit_id
)
SELECT v.what, 'order ' || unit.number || ', unit ' || unit.position AS where_, v.expected::text, v.found::text
FROM unit LEFT JOIN part ON part.unit_id = unit.id LEFT JOIN child ON child.parent_id = unit.id
LEFT JOIN given ON given.unit_id = unit.id LEFT JOIN supplied ON supplied.unit_id = unit.id
CROSS JOIN LATERAL (VALUES
    (1, 'what goes back for a unit is in refunds', coalesce(part.asked, child.refund, 0), unit.refund_minor::numeric),
    (2, 'what went back for a unit is in refunds', coalesce(part.made, child.refunded, 0),
        unit.refunded_minor::numeric),
    (3, 'a refunded unit has all of its money back', unit.paid_minor::numeric,
        CASE WHEN unit.state = 'REFUNDED' THEN unit.refunded_minor ELSE unit.paid_minor END),
    (4, 'a bundle was bought at what its parts were', coalesce(child.paid, unit.paid_minor), unit.paid_minor),
    (5, 'a bundle has the cost of its parts', coalesce(child.cost, 0),
        CASE WHEN unit.kind = 'BUNDLE' THEN coalesce(unit.cost_minor, 0) ELSE coalesce(child.cost, 0) END),
    (10, 'a cost that is not known is said of its order', unit.cost_unknown::int,
        CASE WHEN unit.bought_minor IS NOT NULL AND unit.cost_minor IS NULL THEN 1 ELSE unit.cost_unknown::int END),
    (11, 'goods bought in another currency cost what their rate makes of it',
        CASE WHEN unit.bought_minor > 0 THEN coalesce(round(unit.bought_minor * unit.cost_rate), -1) ELSE 0 END,
        CASE WHEN unit.bought_minor IS NOT NULL THEN coalesce(unit.cost_minor, -1) ELSE 0 END),
    (6, 'a delivered code unit has its code', 1,
        CASE WHEN unit.kind = 'CODE' AND unit.delivered_at IS NOT NULL THEN least(coalesce(given.codes, 0), 1)
        ELSE 1 END),
    (9, 'a delivered unit of a shared code has its seat', 1,
        CASE WHEN unit.kind = 'SHARED' AND unit.delivered_at IS NOT NULL THEN (
            SELECT least(count(*), 1) FROM seat WHERE seat.unit_id = unit.id AND seat.delivered_at IS NOT NULL
        ) ELSE 1 END),
    (7, 'a unit has one live code at most', 1, greatest(coalesce(given.live, 0), 1)),
    (8, 'a top-up has the cost its supplier took', coalesce(supplied.cost, 0),
        CASE WHEN unit.kind = 'TOPUP' AND unit.delivered_at IS NOT NULL AND NOT unit.order_id = ANY($2::uuid[])
        THEN coalesce(unit.bought_minor, unit.cost_minor, 0) ELSE coalesce(supplied.cost, 0) END)
) AS v (place, what, expected, found)
WHERE v.expected IS DISTINCT FROM v.found ORDER BY unit.order_id, unit.position, v.place LIMIT 1
"""
# What an order's rows ask the ledger for, each by its key. `source` is where the money must have come from or gone.
_ENTRIES = """
WITH wanted AS (
    SELECT 1 AS place, p.order_id, 'payment:' || p.id AS key, CASE p.provider
        WHEN 'prepaid' THEN 'liability:partner:' || replace(o.partner_id::text, '-', '')
        WHEN 'wallet' THEN 'liability:wallet:' || replace(o.customer_id::text, '-', '')
        ELSE 'asset:provider:' || p.provider END AS source, p.amount_minor AS minor, o.number
    FROM payment p JOIN "order" o ON o.id = p.order_id WHERE p.order_id = ANY($1::uuid[]) AND p.state = 'PAID'
    UNION ALL
    SELECT 2, r.order_id, 'refund:' || r.id, CASE
        WHEN r.destination = 'WALLET' THEN 'liability:wallet:' || replace(o.customer_id::text, '-', '')
        WHEN p.provider = 'prepaid' THEN 'liability:partner:' || replace(o.partner_id::text, '-', '')
        ELSE 'asset:provider:' || p.provider END,
        -r.amount_minor, o.number
    FROM refund r JOIN payment p ON p.id = r.payment_id JOIN "order" o ON o.id = r.order_id
    WHERE r.order_id = ANY($1::uuid[]) AND r.state = 'SUCCEEDED'
    UNION ALL
    SELECT 3, u.order_id, 'delivery:' || u.id, 'expense:goods',
        CASE WHEN u.kind = 'TOPUP' THEN 0 ELSE coalesce(u.bought_minor, u.cost_minor, 0) END, o.number
    FROM order_unit u JOIN "order" o ON o.id = u.order_id
    WHERE u.order_id = ANY($1::uuid[]) AND u.kind <> 'BUNDLE' AND u.delivered_at IS NOT NULL
        AND (u.paid_minor > 0 OR u.kind <> 'TOPUP' AND coalesce(u.bought_minor, u.cost_minor) > 0)
), booked AS (
    SELECT e.id, e.key, e.kind, e.subject_id, e.facts FROM ledger_entry e
    WHERE e.subject_id = ANY($1::uuid[]) AND e.kind IN ('payment', 'refund', 'delivery')
), met AS (
    -- A fee is what the rate kept with the entry makes of the payment; entries of before rates were kept have none.
    SELECT wanted.*, booked.id AS entry_id, CASE WHEN wanted.place = 1 AND booked.id IS NOT NULL THEN coalesce(
        (wanted.minor * (booked.facts->>'fee_bps')::bigint + 5000) / 10000, (
            SELECT sum(p.minor) FROM ledger_posting p JOIN ledger_account a ON a.id = p.account_id
            WHERE p.entry_id = booked.id AND a.code = 'expense:payment_fee'
        ), 0) ELSE 0 END AS fee
    FROM wanted LEFT JOIN booked ON booked.key = wanted.key AND booked.subject_id = wanted.order_id
), sides AS (
    SELECT key, number, entry_id, source, minor - fee AS minor FROM met
    UNION ALL SELECT key, number, entry_id, 'expense:payment_fee', fee FROM met WHERE place = 1
), looked AS (
    SELECT sides.*, entry_id IS NOT NULL AS is_there, (
        SELECT coalesce(sum(p.minor), 0) FROM ledger_posting p JOIN ledger_account a ON a.id = p.account_id
        WHERE p.entry_id = sides.entry_id AND a.code = sides.source
    ) AS found
    FROM sides
)
SELECT * FROM (
    SELECT 1 AS rank, 'it is booked, once' AS what, 'order ' || number || ', ' || key AS where_, '1' AS expected,
        '0' AS found
    FROM looked WHERE NOT is_there
    UNION ALL
    SELECT 2, 'its entry moves what it should on ' || source, 'order ' || number || ', ' || key, minor::text,
        found::text
    FROM looked WHERE is_there AND found <> minor
    UNION ALL
    SELECT 3, 'an entry books something that is there', 'entry ' || booked.key, '1', '0'
    FROM booked WHERE NOT EXISTS (SELECT FROM wanted WHERE wanted.key = booked.key AND wanted.order_id = subject_id)
) AS wrong ORDER BY rank, where_ LIMIT 1
"""
_SUMS = """
WITH sold AS (
    SELECT u.id, u.order_id, u.kind, u.paid_minor, u.refunded_minor,
        coalesce(u.bought_minor, u.cost_minor, 0) AS cost_minor
    FROM order_unit u
    WHERE u.order_id = ANY($1::uuid[]) AND u.kind <> 'BUNDLE' AND u.delivered_at IS NOT NULL
), sales AS (
    SELECT order_id, sum(paid_minor - refunded_minor) AS minor,
        sum(cost_minor) FILTER (WHERE kind <> 'TOPUP') AS cost FROM sold GROUP BY order_id
), came AS (
    SELECT order_id, sum(amount_minor) AS minor FROM payment
    WHERE order_id = ANY($1::uuid[]) AND state = 'PAID' GROUP BY order_id
), went AS (
    SELECT order_id, sum(amount_minor) AS minor FROM refund
    WHERE order_id = ANY($1::uuid[]) AND state = 'SUCCEEDED' GROUP BY order_id
), supplied AS (
    SELECT order_id, sum(cost_minor) AS cost FROM supplier_order
    WHERE order_id = ANY($1::uuid[]) AND settled_at IS NOT NULL GROUP BY order_id
), remade AS (
    SELECT order_id, sum(cost) AS cost FROM (
    SELECT sold.order_id, sum((
        SELECT coalesce(sum(b.unit_cost_minor), 0) FROM (
            SELECT c.batch_id FROM code c
            WHERE c.unit_id = sold.id AND c.state IN ('HELD', 'DELIVERED') AND c.delivered_at IS NOT NULL
            UNION ALL
            SELECT c.batch_id FROM code c
            WHERE c.unit_id = sold.id AND c.state = 'QUARANTINED' AND c.delivered_at IS NOT NULL
        ) AS c JOIN batch b ON b.id = c.batch_id
    ) - sold.cost_minor) AS cost
    FROM sold WHERE sold.kind = 'CODE' AND EXISTS (
        SELECT FROM code c WHERE c.unit_id = sold.id AND c.state = 'QUARANTINED' AND c.delivered_at IS NOT NULL
    ) GROUP BY sold.order_id
    UNION ALL
    SELECT sold.order_id, sum((
        SELECT coalesce(sum(s.seat_cost_minor), 0) FROM seat JOIN shared_code s ON s.id = seat.shared_code_id
        WHERE seat.unit_id = sold.id AND seat.delivered_at IS NOT NULL
    ) - sold.cost_minor)
    FROM sold WHERE sold.kind = 'SHARED' AND EXISTS (
        SELECT FROM seat WHERE seat.unit_id = sold.id AND seat.state = 'RECALLED'
    ) GROUP BY sold.order_id
    ) AS each GROUP BY order_id
), booked AS (
    SELECT e.subject_id, coalesce(sum(p.minor) FILTER (WHERE a.code = 'liability:orders'), 0) AS owed,
        coalesce(sum(p.minor) FILTER (WHERE a.code = 'revenue:sales'), 0) AS sales,
        coalesce(sum(p.minor) FILTER (WHERE a.code = 'expense:goods'), 0) AS goods,
        coalesce(sum(p.minor) FILTER (WHERE a.code = 'expense:made_good'), 0) AS remade,
        coalesce(sum(p.minor) FILTER (WHERE starts_with(a.code, 'asset:provider:')
            OR starts_with(a.code, 'liability:partner:') OR starts_with(a.code, 'liability:wallet:')
            OR a.code = 'expense:payment_fee'), 0) AS money,
        count(*) FILTER (WHERE p.currency <> o.currency AND NOT starts_with(e.kind, 'top_up')
            AND a.code NOT IN (
                'asset:stock', 'expense:goods', 'expense:made_good', 'liability:supplier:shared-codes'
            )) AS strange
    FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id JOIN ledger_account a ON a.id = p.account_id
    JOIN "order" o ON o.id = e.subject_id
    WHERE e.subject_id = ANY($1::uuid[]) GROUP BY e.subject_id
)
SELECT v.what, 'order ' || o.number AS where_, v.expected::text, v.found::text
FROM "order" o LEFT JOIN sales ON sales.order_id = o.id LEFT JOIN came ON came.order_id = o.id
LEFT JOIN went ON went.order_id = o.id LEFT JOIN supplied ON supplied.order_id = o.id
LEFT JOIN remade ON remade.order_id = o.id LEFT JOIN booked ON booked.subject_id = o.id
CROSS JOIN LATERAL (VALUES
    (1, 'what is owed for it is paid less delivered less refunded',
        coalesce(came.minor, 0) - coalesce(went.minor, 0) - coalesce(sales.minor, 0), -coalesce(booked.owed, 0)),
    (2, 'its sales are what was delivered less what went back', coalesce(sales.minor, 0), -coalesce(booked.sales, 0)),
    (3, 'what its goods cost is spent', coalesce(sales.cost, 0) + coalesce(supplied.cost, 0),
        coalesce(booked.goods, 0)),
    (4, 'codes given for faulty ones are spent', coalesce(remade.cost, 0), coalesce(booked.remade, 0)),
    (5, 'its money is where it was paid to', coalesce(came.minor, 0) - coalesce(went.minor, 0),
        coalesce(booked.money, 0)),
    (6, 'its money is booked in its own currency', 0, coalesce(booked.strange, 0))
) AS v (place, what, expected, found)
WHERE o.id = ANY($1::uuid[]) AND v.expected IS DISTINCT FROM v.found ORDER BY o.id, v.place LIMIT 1
"""
# Each top-up's cost lies at the supplier that took it.
_TOP_UPS = """
SELECT 'what a supplier took is booked at that supplier' AS what,
    'order ' || o.number || ', supplier order ' || s.reference AS where_, s.cost_minor::text AS expected,
    booked.minor::text AS found
FROM supplier_order s JOIN "order" o ON o.id = s.order_id JOIN supplier ON supplier.id = s.supplier_id
CROSS JOIN LATERAL (
    SELECT coalesce(-sum(p.minor), 0) AS minor FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id
    JOIN ledger_account a ON a.id = p.account_id
    WHERE e.subject_id = s.order_id AND starts_with(e.key, 'supplier_order:' || s.id)
        AND a.code = 'asset:supplier:' || supplier.code AND p.currency = supplier.currency
) AS booked
WHERE s.order_id = ANY($1::uuid[]) AND s.settled_at IS NOT NULL AND booked.minor <> s.cost_minor
ORDER BY s.order_id, s.id LIMIT 1
"""
COUNTS = """
SELECT (SELECT count(*) FROM order_unit WHERE order_id = ANY($1::uuid[]) AND kind <> 'BUNDLE') AS units,
    (SELECT count(*) FROM payment WHERE order_id = ANY($1::uuid[]) AND state = 'PAID') AS payments,
    (SELECT count(*) FROM refund WHERE order_id = ANY($1::uuid[]) AND state = 'SUCCEEDED') AS refunds,
    (SELECT count(*) FROM supplier_order WHERE order_id = ANY($1::uuid[]) AND settled_at IS NOT NULL) AS top_ups
"""


async def compare(order_ids: Sequence[UUID], waiting: Set[UUID]) -> Difference | None:
    """The first difference among these orders. Books of those `waiting` for a message are not looked at yet."""
    late = [id for id in order_ids if id in waiting]
    booked = [id for id in order_ids if id not in waiting]
    for sql, *values in (
        (_UNITS, list(order_ids)),
        (_PARTS, list(order_ids), late),
        (INVOICES, list(order_ids)),
        (_ENTRIES, booked),
        (_SUMS, booked),
        (_TOP_UPS, booked),
    ):
        for row in await database.fetch(sql, *values):
            return Difference(row["what"], row["where_"], int(row["expected"]), int(row["found"]))
    return None
