"""Coupons against the orders that take them: one row at most, the first difference."""

from backend.core import database
from backend.domain.finance.verifying.report import Difference, Report
from backend.domain.finance.verifying.taken import followed, said

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
_FOLLOWED = followed("coupon_use", "a coupon that an order takes follows it")
_SAID = said("coupon_use", "takes_coupons", "an order says whether it takes coupons")


async def compare(report: Report) -> Difference | None:
    """Every use of a coupon with its order, and every issued coupon with its uses."""
    report.count((await database.fetch(_COUNTS))[0])
    for sql in (_STANDING, _FOLLOWED, _SAID):
        for row in await database.fetch(sql):
            return Difference(row["what"], row["where_"], row["expected"], row["found"])
    return None
