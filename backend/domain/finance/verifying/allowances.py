"""What promotions gave against the orders that took it: one row at most, the first difference."""

from backend.core import database
from backend.domain.finance.verifying.report import Difference, Report
from backend.domain.finance.verifying.taken import followed, said

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
_FOLLOWED = followed("allowance_hold", "what an order takes of allowances follows it")
_SAID = said("allowance_hold", "takes_allowances", "an order says whether it takes of allowances")


async def compare(report: Report) -> Difference | None:
    """Every allowance with what orders hold and used of it, and what they hold with what became of them."""
    report.count((await database.fetch(_COUNTS))[0])
    for sql in (_COUNTED, _FOLLOWED, _SAID):
        for row in await database.fetch(sql):
            return Difference(row["what"], row["where_"], row["expected"], row["found"])
    return None
