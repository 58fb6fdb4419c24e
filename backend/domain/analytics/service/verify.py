"""The roll-ups against the orders, by plain sums that know nothing of how the counting is done."""

from dataclasses import dataclass

from backend import settings
from backend.core import database
from backend.domain.analytics.states import ANYTHING


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many rows were compared, how much waits to be counted, and the first difference (None: all agree)."""

    rows: int
    waiting: int
    difference: str | None


# What is not counted yet is no difference: its message is on the way.
_WAITING = """
SELECT (SELECT count(*) FROM "order" o LEFT JOIN counted_order c ON c.order_id = o.id
        WHERE o.state <> 'PENDING_PAYMENT' AND coalesce(c.steps, 0)
            <> 1 + (o.paid_at IS NOT NULL)::int * 2 + (o.delivered_at IS NOT NULL)::int * 4)
    + (SELECT count(*) FROM (
        SELECT l.id FROM order_line l JOIN "order" o ON o.id = l.order_id AND o.paid_at IS NOT NULL
        JOIN order_unit u ON u.line_id = l.id AND u.kind <> 'BUNDLE' LEFT JOIN counted_line c ON c.line_id = l.id
        GROUP BY l.id, c.cost_minor, c.uncosted_minor
        HAVING c.cost_minor IS DISTINCT FROM coalesce(sum(u.cost_minor), 0)
            OR c.uncosted_minor <> coalesce(sum(u.paid_minor)
                FILTER (WHERE u.bought_minor IS NOT NULL AND u.cost_minor IS NULL), 0)
    ) AS lines)
    + (SELECT count(DISTINCT r.id) FROM refund r JOIN refund_unit p ON p.refund_id = r.id
        WHERE r.state = 'SUCCEEDED' AND NOT EXISTS (SELECT FROM counted_refund c WHERE c.refund_id = r.id))
    + (SELECT count(*) FROM order_unit u WHERE u.choice IS NOT NULL AND u.kind <> 'CHOICE'
        AND NOT EXISTS (SELECT FROM counted_piece c WHERE c.unit_id = u.id)) AS waiting
"""
_SALES = """
WITH fact AS (
    SELECT o.paid_at AS at, l.variant_id, o.channel_id, o.currency, (
            SELECT sum(u.paid_minor) FROM order_unit u WHERE u.line_id = l.id AND u.parent_id IS NULL
        ) AS gross, 0 AS refunded, c.cost_minor AS cost, c.uncosted_minor AS uncosted,
        l.quantity AS units, 0 AS pieces
    FROM counted_line c JOIN order_line l ON l.id = c.line_id JOIN "order" o ON o.id = l.order_id
    UNION ALL
    SELECT o.paid_at, u.variant_id, o.channel_id, o.currency, 0, 0, 0, 0, 0, 1
    FROM counted_line c JOIN order_unit u ON u.line_id = c.line_id AND u.kind <> 'BUNDLE' AND u.choice IS NULL
    JOIN "order" o ON o.id = u.order_id
    UNION ALL
    SELECT o.paid_at, u.variant_id, o.channel_id, o.currency, 0, 0, 0, 0, 0, 1
    FROM counted_piece c JOIN order_unit u ON u.id = c.unit_id JOIN "order" o ON o.id = u.order_id
    UNION ALL
    SELECT r.refunded_at, l.variant_id, o.channel_id, o.currency, 0, p.amount_minor, 0,
        CASE WHEN u.bought_minor IS NOT NULL AND u.cost_minor IS NULL THEN -p.amount_minor ELSE 0 END, 0, 0
    FROM counted_refund c JOIN refund r ON r.id = c.refund_id JOIN "order" o ON o.id = r.order_id
    JOIN refund_unit p ON p.refund_id = r.id JOIN order_unit u ON u.id = p.unit_id JOIN order_line l ON l.id = u.line_id
), expected AS (
    SELECT span, date_trunc(span, at, $1) AS begins_at, variant_id, channel_id, currency,
        (sum(gross), sum(refunded), sum(cost), sum(uncosted), sum(units), sum(pieces))::text AS sums
    FROM fact CROSS JOIN (VALUES ('day'), ('hour')) AS s (span) GROUP BY 1, 2, 3, 4, 5
), found AS (
    SELECT span, begins_at, variant_id, channel_id, currency,
        (gross_minor, refunded_minor, cost_minor, uncosted_minor, units, pieces)::text AS sums
    FROM sales_rollup
)
SELECT count(*) AS rows, min(format('%s %s, variant %s: expected %s, found %s', span, begins_at, variant_id,
    coalesce(expected.sums, 'nothing'), coalesce(found.sums, 'nothing')))
    FILTER (WHERE expected.sums IS DISTINCT FROM found.sums) AS difference
FROM expected FULL JOIN found USING (span, begins_at, variant_id, channel_id, currency)
"""
_ORDERS = """
WITH touched AS (
    SELECT c.order_id, $2::uuid AS scope_id FROM counted_order c
    UNION SELECT c.order_id, v.product_id FROM counted_order c
        JOIN order_line l USING (order_id) JOIN variant v ON v.id = l.variant_id
), fact AS (
    SELECT o.placed_at AS at, t.scope_id, o.channel_id, o.currency, 1 AS placed, (c.steps & 2) / 2 AS then_paid,
        (c.steps & 4) / 4 AS then_delivered, 0 AS paid
    FROM counted_order c JOIN touched t USING (order_id) JOIN "order" o ON o.id = c.order_id
    UNION ALL
    SELECT o.paid_at, t.scope_id, o.channel_id, o.currency, 0, 0, 0, 1
    FROM counted_order c JOIN touched t USING (order_id) JOIN "order" o ON o.id = c.order_id WHERE c.steps & 2 <> 0
), expected AS (
    SELECT span, date_trunc(span, at, $1) AS begins_at, scope_id, channel_id, currency,
        (sum(placed), sum(then_paid), sum(then_delivered), sum(paid))::text AS sums
    FROM fact CROSS JOIN (VALUES ('day'), ('hour')) AS s (span) GROUP BY 1, 2, 3, 4, 5
), found AS (
    -- Categories are left out: a product may stand in another one by now, and a category may be gone.
    SELECT span, begins_at, scope_id, channel_id, currency,
        (placed, then_paid, then_delivered, paid)::text AS sums
    FROM order_rollup WHERE scope_id = $2 OR scope_id IN (SELECT id FROM product)
)
SELECT count(*) AS rows, min(format('%s %s, orders with %s: expected %s, found %s', span, begins_at, scope_id,
    coalesce(expected.sums, 'nothing'), coalesce(found.sums, 'nothing')))
    FILTER (WHERE expected.sums IS DISTINCT FROM found.sums) AS difference
FROM expected FULL JOIN found USING (span, begins_at, scope_id, channel_id, currency)
"""


async def verify() -> Verdict:
    """Compare every roll-up with the orders that are counted, and tell how much is not counted yet."""
    zone = settings.get().time_zone
    (sales,) = await database.fetch(_SALES, zone)
    (orders,) = await database.fetch(_ORDERS, zone, ANYTHING)
    (waiting,) = await database.fetch(_WAITING)
    return Verdict(sales["rows"] + orders["rows"], waiting["waiting"], sales["difference"] or orders["difference"])
