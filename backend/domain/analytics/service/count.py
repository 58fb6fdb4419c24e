"""Counting what happened to orders: each fact once, whoever tells of it and how often.

What is counted of an order is compared with what is true of it, and the difference is added. So the messages that
lead here need not come once, in order or in time.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, outbox
from backend.core.outbox import Delivery
from backend.domain.analytics.states import ANYTHING

# What an order counts for is compared by one at a time.
_LOCK = """
SELECT pg_advisory_xact_lock(hashtextextended(asked.id::text, 37))
FROM (SELECT id FROM unnest($1::uuid[]) AS id ORDER BY id) AS asked
"""
# Whoever counts all anew locks the tables, this one first. Statements that are known lock what they write before what
# their parts write, others after it: so that nobody waits for another in a circle, this one comes by itself.
_BEGIN = "LOCK TABLE counted_line IN ROW EXCLUSIVE MODE"
# Sales and their cost at the time of payment, refunds at that of the refund. What a line was paid is the sum of what
# its units were paid. Its cost comes with the deliveries, and may change when a supplier takes something back; what was
# chosen after paying is a piece sold from then on, at the time of payment.
_SALES = """
WITH sold AS (
    SELECT l.id, o.id AS order_id, l.variant_id, l.quantity, o.channel_id, o.currency, o.paid_at,
        sum(u.paid_minor)::bigint AS gross_minor, coalesce(sum(u.cost_minor), 0)::bigint AS cost_minor,
        coalesce(sum(u.paid_minor) FILTER (WHERE u.bought_minor IS NOT NULL AND u.cost_minor IS NULL), 0)::bigint
            AS uncosted_minor
    FROM "order" o JOIN order_line l ON l.order_id = o.id
    JOIN order_unit u ON u.order_id = o.id AND u.line_id = l.id AND u.kind <> 'BUNDLE'
    WHERE o.id = ANY($1::uuid[]) AND o.paid_at IS NOT NULL
    GROUP BY l.id, o.id
), fresh AS (
    SELECT sold.*, c.line_id IS NULL AS is_new, sold.cost_minor - coalesce(c.cost_minor, 0) AS more_cost,
        sold.uncosted_minor - coalesce(c.uncosted_minor, 0) AS more_uncosted
    FROM sold LEFT JOIN counted_line c ON c.line_id = sold.id
    WHERE c.line_id IS NULL OR c.cost_minor <> sold.cost_minor OR c.uncosted_minor <> sold.uncosted_minor
), noted AS (
    INSERT INTO counted_line (line_id, cost_minor, uncosted_minor)
    SELECT id, cost_minor, uncosted_minor FROM fresh ORDER BY id
    ON CONFLICT (line_id) DO UPDATE SET cost_minor = excluded.cost_minor, uncosted_minor = excluded.uncosted_minor
), chosen AS (
    SELECT u.id, u.order_id, u.variant_id FROM order_unit u
    WHERE u.order_id = ANY($1::uuid[]) AND u.choice IS NOT NULL AND u.kind <> 'CHOICE'
        AND NOT EXISTS (SELECT FROM counted_piece c WHERE c.unit_id = u.id)
), taken AS (
    INSERT INTO counted_piece (unit_id) SELECT id FROM chosen ORDER BY id
), back AS (
    SELECT r.id, r.refunded_at, l.variant_id, o.channel_id, o.currency, sum(part.amount_minor)::bigint AS minor,
        coalesce(sum(part.amount_minor) FILTER (WHERE u.bought_minor IS NOT NULL AND u.cost_minor IS NULL), 0)::bigint
            AS uncosted
    FROM refund r JOIN "order" o ON o.id = r.order_id
    JOIN refund_unit part ON part.refund_id = r.id
    JOIN order_unit u ON u.id = part.unit_id JOIN order_line l ON l.id = u.line_id
    WHERE r.order_id = ANY($1::uuid[]) AND r.state = 'SUCCEEDED'
        AND NOT EXISTS (SELECT FROM counted_refund c WHERE c.refund_id = r.id)
    GROUP BY r.id, l.variant_id, o.id
), returned AS (
    INSERT INTO counted_refund (refund_id) SELECT DISTINCT id FROM back ORDER BY id
), moved AS (
    SELECT paid_at AS at, variant_id, channel_id, currency, CASE WHEN is_new THEN gross_minor ELSE 0 END AS gross_minor,
        0 AS refunded_minor, more_cost AS cost_minor, more_uncosted AS uncosted_minor,
        CASE WHEN is_new THEN quantity ELSE 0 END AS units, 0 AS pieces
    FROM fresh
    UNION ALL
    SELECT fresh.paid_at, u.variant_id, channel_id, currency, 0, 0, 0, 0, 0, 1
    FROM fresh JOIN order_unit u ON u.order_id = fresh.order_id AND u.line_id = fresh.id AND u.kind <> 'BUNDLE'
    WHERE is_new AND u.choice IS NULL
    UNION ALL
    SELECT o.paid_at, chosen.variant_id, o.channel_id, o.currency, 0, 0, 0, 0, 0, 1
    FROM chosen JOIN "order" o ON o.id = chosen.order_id
    UNION ALL
    SELECT refunded_at, variant_id, channel_id, currency, 0, minor, 0, -uncosted, 0, 0 FROM back
)
INSERT INTO sales_rollup AS r (span, begins_at, variant_id, channel_id, currency,
    gross_minor, refunded_minor, cost_minor, uncosted_minor, units, pieces)
SELECT span, date_trunc(span, at, $2), variant_id, channel_id, currency,
    sum(gross_minor), sum(refunded_minor), sum(cost_minor), sum(uncosted_minor), sum(units),
    sum(pieces)
FROM moved CROSS JOIN (VALUES ('day'), ('hour')) AS s (span)
GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
ON CONFLICT (span, begins_at, variant_id, channel_id, currency) DO UPDATE SET
    gross_minor = r.gross_minor + excluded.gross_minor, refunded_minor = r.refunded_minor + excluded.refunded_minor,
    cost_minor = r.cost_minor + excluded.cost_minor, uncosted_minor = r.uncosted_minor + excluded.uncosted_minor,
    units = r.units + excluded.units,
    pieces = r.pieces + excluded.pieces
"""
# An order counts once it is paid or over: of one that waits for payment nothing is known yet.
_ORDERS = """
WITH told AS (
    SELECT id, channel_id, currency, placed_at, paid_at,
        1 + CASE WHEN paid_at IS NULL THEN 0 ELSE 2 END + CASE WHEN delivered_at IS NULL THEN 0 ELSE 4 END AS steps
    FROM "order" WHERE id = ANY($1::uuid[]) AND state <> 'PENDING_PAYMENT'
), fresh AS (
    SELECT told.*, told.steps & ~coalesce(c.steps, 0) AS more
    FROM told LEFT JOIN counted_order c ON c.order_id = told.id WHERE told.steps & ~coalesce(c.steps, 0) <> 0
), noted AS (
    INSERT INTO counted_order AS c (order_id, steps) SELECT id, steps FROM fresh ORDER BY id
    ON CONFLICT (order_id) DO UPDATE SET steps = c.steps | excluded.steps
), scoped AS (
    SELECT fresh.*, s.id AS scope_id FROM fresh CROSS JOIN LATERAL (
        SELECT $3::uuid AS id
        UNION SELECT p.id FROM order_line l JOIN variant v ON v.id = l.variant_id JOIN product p ON p.id = v.product_id
            WHERE l.order_id = fresh.id
        UNION SELECT p.category_id FROM order_line l JOIN variant v ON v.id = l.variant_id
            JOIN product p ON p.id = v.product_id WHERE l.order_id = fresh.id
    ) AS s
), moved AS (
    SELECT placed_at AS at, scope_id, channel_id, currency, more & 1 AS placed, (more >> 1) & 1 AS then_paid,
        (more >> 2) & 1 AS then_delivered, 0 AS paid
    FROM scoped
    UNION ALL
    SELECT paid_at, scope_id, channel_id, currency, 0, 0, 0, 1 FROM scoped WHERE more & 2 <> 0
)
INSERT INTO order_rollup AS r (span, begins_at, scope_id, channel_id, currency,
    placed, then_paid, then_delivered, paid)
SELECT span, date_trunc(span, at, $2), scope_id, channel_id, currency,
    sum(placed), sum(then_paid), sum(then_delivered), sum(paid)
FROM moved CROSS JOIN (VALUES ('day'), ('hour')) AS s (span)
GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
ON CONFLICT (span, scope_id, begins_at, channel_id, currency) DO UPDATE SET
    placed = r.placed + excluded.placed, then_paid = r.then_paid + excluded.then_paid,
    then_delivered = r.then_delivered + excluded.then_delivered, paid = r.paid + excluded.paid
"""


async def count_orders(told: Mapping[Delivery, UUID], *, at: datetime) -> int:
    """Count what happened to the orders that deliveries tell of, in one transaction with closing them, all or none.

    Returns how many orders were looked at. An order told of several times is looked at once.
    """
    async with in_transaction():
        order_ids = sorted({told[delivery] for delivery in await outbox.close_each(told, at=at)})
        if order_ids:
            await lock(order_ids)
            await count(order_ids)
        return len(order_ids)


async def lock(order_ids: Sequence[UUID]) -> None:
    """Keep everybody else from counting these orders until the caller's transaction ends."""
    await database.fetch(_LOCK, list(order_ids))


async def count(order_ids: Sequence[UUID]) -> None:
    """Bring the roll-ups up to these orders, in the caller's transaction; nobody else counts them meanwhile."""
    zone = settings.get().time_zone
    await database.execute(_BEGIN)
    await database.execute(_SALES, list(order_ids), zone)
    await database.execute(_ORDERS, list(order_ids), zone, ANYTHING)
