"""What promotions gave against the orders that took it: one row at most, the first difference."""

from backend.core import database
from backend.domain.finance.verifying.report import Difference, Report

_COUNTS = (
    "SELECT (SELECT count(*) FROM allowance) AS allowances, (SELECT count(*) FROM allowance_hold) AS allowance_holds"
)
_COUNTED = """
WITH taken AS (
    SELECT allowance_id AS id,
        row(coalesce(sum(uses) FILTER (WHERE state = 'HELD'), 0), coalesce(sum(uses) FILTER (WHERE state = 'USED'), 0),
            coalesce(sum(minor) FILTER (WHERE state = 'HELD'), 0),
            coalesce(sum(minor) FILTER (WHERE state = 'USED'), 0))::text AS counts
    FROM allowance_hold GROUP BY allowance_id
)
SELECT 'what is held and used of an allowance is taken by orders' AS what,
    'allowance ' || a.id || ' of ' || lower(a.owner) || ' ' || a.owner_id AS where_,
    coalesce(taken.counts, '(0,0,0,0)') AS expected,
    row(a.held_uses, a.used_uses, a.held_minor, a.used_minor)::text AS found
FROM allowance a LEFT JOIN taken USING (id)
WHERE row(a.held_uses, a.used_uses, a.held_minor, a.used_minor)::text <> coalesce(taken.counts, '(0,0,0,0)')
ORDER BY a.id LIMIT 1
"""
# What was used may have come back with a refund, as its promotion says.
_FOLLOWED = """
WITH followed AS (
    SELECT o.id, o.number, o.state AS order_state, h.state AS found, CASE
        WHEN o.state = 'PENDING_PAYMENT' THEN 'HELD'
        WHEN o.state IN ('CANCELLED', 'EXPIRED') THEN 'RETURNED'
        ELSE 'USED' END AS expected
    FROM allowance_hold h JOIN "order" o ON o.id = h.order_id
)
SELECT 'what an order takes of allowances follows it' AS what, 'order ' || number AS where_, expected, found
FROM followed WHERE found <> expected AND NOT (found = 'RETURNED' AND order_state IN ('REFUNDING', 'REFUNDED'))
ORDER BY id LIMIT 1
"""
_SAID = """
SELECT 'an order says whether it takes of allowances' AS what, 'order ' || o.number AS where_,
    EXISTS (SELECT FROM allowance_hold h WHERE h.order_id = o.id)::text AS expected, o.takes_allowances::text AS found
FROM "order" o
WHERE o.takes_allowances AND NOT EXISTS (SELECT FROM allowance_hold h WHERE h.order_id = o.id)
    OR NOT o.takes_allowances AND o.id IN (SELECT order_id FROM allowance_hold)
ORDER BY o.id LIMIT 1
"""


async def compare(report: Report) -> Difference | None:
    """Every allowance with what orders hold and used of it, and what they hold with what became of them."""
    report.count((await database.fetch(_COUNTS))[0])
    for sql in (_COUNTED, _FOLLOWED, _SAID):
        for row in await database.fetch(sql):
            return Difference(row["what"], row["where_"], row["expected"], row["found"])
    return None
