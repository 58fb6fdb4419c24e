"""Coupons against the orders that take them: one row at most, the first difference."""

from backend.core import database
from backend.domain.finance.verifying.report import Difference, Report

_COUNTS = "SELECT count(*) AS coupon_uses FROM coupon_use"
_STANDING = """
WITH live AS (SELECT issued_id AS id, state FROM coupon_use WHERE state IN ('HELD', 'USED') AND issued_id IS NOT NULL)
SELECT 'an issued coupon stands as orders use it' AS what, 'issued coupon ' || coalesce(i.id, live.id) AS where_,
    coalesce(live.state, 'FREE') AS expected, coalesce(i.state, 'none') AS found
FROM live FULL JOIN (
    SELECT id, state FROM issued_coupon
    WHERE state IN ('HELD', 'USED') OR id IN (SELECT id FROM live)
) i USING (id)
WHERE live.state IS DISTINCT FROM i.state
ORDER BY coalesce(i.id, live.id) LIMIT 1
"""
# What was used may have come back with a refund, as its coupon says.
_FOLLOWED = """
WITH followed AS (
    SELECT o.id, o.number, o.state AS order_state, u.state AS found, CASE
        WHEN o.state = 'PENDING_PAYMENT' THEN 'HELD'
        WHEN o.state IN ('CANCELLED', 'EXPIRED') THEN 'RETURNED'
        ELSE 'USED' END AS expected
    FROM coupon_use u JOIN "order" o ON o.id = u.order_id
)
SELECT 'a coupon that an order takes follows it' AS what, 'order ' || number AS where_, expected, found
FROM followed WHERE found <> expected AND NOT (found = 'RETURNED' AND order_state IN ('REFUNDING', 'REFUNDED'))
ORDER BY id LIMIT 1
"""
_SAID = """
SELECT 'an order says whether it takes coupons' AS what, 'order ' || o.number AS where_,
    EXISTS (SELECT FROM coupon_use u WHERE u.order_id = o.id)::text AS expected, o.takes_coupons::text AS found
FROM "order" o
WHERE o.takes_coupons AND NOT EXISTS (SELECT FROM coupon_use u WHERE u.order_id = o.id)
    OR NOT o.takes_coupons AND o.id IN (SELECT order_id FROM coupon_use)
ORDER BY o.id LIMIT 1
"""


async def compare(report: Report) -> Difference | None:
    """Every use of a coupon with its order, and every issued coupon with its uses."""
    report.count((await database.fetch(_COUNTS))[0])
    for sql in (_STANDING, _FOLLOWED, _SAID):
        for row in await database.fetch(sql):
            return Difference(row["what"], row["where_"], row["expected"], row["found"])
    return None
