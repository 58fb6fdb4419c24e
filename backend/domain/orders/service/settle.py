"""Units move, and their bundles and their order follow: one statement, in the caller's transaction.

A bundle's piece, and the order, are delivered when nothing of them is open and something was delivered; they go
back when all of them goes back. Their costs and refunds are the sums of their parts.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from backend.core import database, tracing


class Step(StrEnum):
    """What happens to the units named: handed over, their money on its way back, or back with the payer."""

    DELIVERED = "DELIVERED"
    REFUND_STARTED = "REFUND_STARTED"
    REFUNDED = "REFUNDED"


@dataclass(frozen=True, slots=True)
class Moved:
    """What a step came to: the leaf units that changed their state, and the order's state before and after."""

    unit_ids: list[UUID]
    before: str
    after: str


# What one minor unit of a currency is worth in the order's, by the newest word; no row for the order's own.
RATE = """
    SELECT minor_rate FROM exchange_rate WHERE bought_in = {currency} AND sold_in = o.currency
    ORDER BY at DESC, id DESC LIMIT 1
"""

# The states are computed before anything is written: parts of one statement do not see each other's writing.
# A step that asks nothing new of a unit leaves it; one that its state forbids is refused by the table's trigger.
# Money that came after the end of an order counts as paid once it goes back.
_SETTLED = f"""
WITH asked AS (
    SELECT a.id, a.minor, CASE WHEN a.minor > 0 AND a.currency <> o.currency THEN a.currency END AS bought_in,
        r.minor_rate
    FROM "order" o CROSS JOIN unnest($3::uuid[], $4::bigint[], $9::text[]) AS a(id, minor, currency)
    LEFT JOIN LATERAL ({RATE.format(currency="a.currency")}) AS r ON true WHERE o.id = $1
), handed AS (
    SELECT u.id, asked.minor, asked.bought_in, asked.minor_rate FROM asked JOIN order_unit u ON u.id = asked.id
    WHERE $5 = 'DELIVERED' AND u.state = 'DUE'
), summed AS (
    SELECT u.id, u.parent_id, u.position, u.state AS was, u.paid_minor, asked.id IS NOT NULL AS asked,
        CASE WHEN handed.id IS NULL THEN u.cost_minor WHEN handed.bought_in IS NULL THEN handed.minor
             ELSE round(handed.minor * handed.minor_rate)::bigint END AS cost_minor,
        CASE WHEN handed.bought_in IS NULL THEN u.bought_minor ELSE handed.minor END AS bought_minor,
        coalesce(handed.bought_in, u.bought_currency) AS bought_currency,
        CASE WHEN handed.bought_in IS NULL THEN u.cost_rate ELSE handed.minor_rate END AS cost_rate,
        u.refund_minor + CASE WHEN $5 = 'REFUND_STARTED' THEN coalesce(asked.minor, 0) ELSE 0 END AS refund_minor,
        u.refunded_minor + CASE WHEN $5 = 'REFUNDED' THEN coalesce(asked.minor, 0) ELSE 0 END AS refunded_minor
    FROM order_unit u LEFT JOIN asked ON asked.id = u.id LEFT JOIN handed ON handed.id = u.id
    WHERE u.order_id = $1 AND u.kind <> 'BUNDLE'
), leaf AS (
    SELECT summed.*, CASE
        WHEN NOT asked OR was = 'REFUNDED' THEN was
        WHEN $5 = 'DELIVERED' THEN CASE WHEN was = 'DUE' THEN 'DELIVERED' ELSE was END
        WHEN refunded_minor = paid_minor THEN 'REFUNDED'
        WHEN refund_minor = paid_minor THEN 'REFUNDING'
        ELSE was END AS now
    FROM summed
), parent AS (
    SELECT p.id, p.state AS was,
        CASE WHEN NOT bool_or(leaf.bought_minor IS NOT NULL AND leaf.cost_minor IS NULL)
            THEN sum(leaf.cost_minor)::bigint END AS cost_minor,
        sum(leaf.refund_minor)::bigint AS refund_minor, sum(leaf.refunded_minor)::bigint AS refunded_minor,
        CASE WHEN bool_or(leaf.now NOT IN ('DELIVERED', 'REFUNDING', 'REFUNDED')) THEN p.state
             WHEN bool_or(leaf.now = 'DELIVERED') THEN 'DELIVERED'
             WHEN bool_or(leaf.now = 'REFUNDING') THEN 'REFUNDING' ELSE 'REFUNDED' END AS now
    FROM leaf JOIN order_unit p ON p.id = leaf.parent_id GROUP BY p.id, p.state
), units AS (
    UPDATE order_unit u SET state = new.now, cost_minor = new.cost_minor, bought_minor = new.bought_minor,
        bought_currency = new.bought_currency, cost_rate = new.cost_rate, refund_minor = new.refund_minor,
        refunded_minor = new.refunded_minor,
        delivered_at = CASE WHEN new.now = 'DELIVERED' AND new.was <> 'DELIVERED' THEN $2 ELSE u.delivered_at END
    FROM (
        SELECT id, was, now, cost_minor, refund_minor, refunded_minor, bought_minor, bought_currency, cost_rate
        FROM leaf WHERE asked
        UNION ALL SELECT id, was, now, cost_minor, refund_minor, refunded_minor, NULL, NULL, NULL FROM parent
    ) AS new
    WHERE u.id = new.id AND (new.now <> new.was OR new.refund_minor <> u.refund_minor
        OR new.refunded_minor <> u.refunded_minor OR new.cost_minor IS DISTINCT FROM u.cost_minor)
), moved AS (
    SELECT id, position FROM leaf WHERE now <> was
), sums AS (
    SELECT coalesce(sum(cost_minor), 0)::bigint AS cost_minor, sum(refunded_minor)::bigint AS refunded_minor,
        bool_or(bought_minor IS NOT NULL AND cost_minor IS NULL) AS cost_unknown,
        bool_or(now NOT IN ('DELIVERED', 'REFUNDING', 'REFUNDED')) AS is_open,
        bool_or(now = 'DELIVERED') AS any_delivered, bool_or(now = 'REFUNDING') AS any_refunding
    FROM leaf
), here AS (
    SELECT o.id, o.state AS was, CASE WHEN sums.is_open THEN o.state
        WHEN sums.any_delivered THEN 'DELIVERED'
        WHEN sums.any_refunding THEN 'REFUNDING' ELSE 'REFUNDED' END AS now,
        o.state IN ('CANCELLED', 'EXPIRED') AND $5 = 'REFUND_STARTED' AS late, sums.cost_minor, sums.cost_unknown,
        sums.refunded_minor
    FROM "order" o CROSS JOIN sums WHERE o.id = $1
), done AS (
    UPDATE "order" o SET state = here.now, cost_minor = here.cost_minor, cost_unknown = here.cost_unknown,
        version = o.version + 1,
        refunded_minor = greatest(o.refunded_minor, here.refunded_minor),
        paid_at = CASE WHEN here.late THEN $2 ELSE o.paid_at END,
        paid_minor = CASE WHEN here.late THEN o.total_minor ELSE o.paid_minor END,
        delivered_at = CASE WHEN here.now = 'DELIVERED' THEN coalesce(o.delivered_at, $2) ELSE o.delivered_at END
    FROM here WHERE o.id = here.id
), events AS (
    INSERT INTO order_event (order_id, at, kind, actor, data)
    SELECT $1, $2, told.kind, $6, told.data FROM (
        SELECT 'UNIT_DELIVERED' AS kind, jsonb_build_object('unit_id', id) AS data, position
        FROM moved WHERE $5 = 'DELIVERED'
        UNION ALL
        SELECT $5, jsonb_strip_nulls(jsonb_build_object('refund_id', $7::text, 'unit_ids', to_jsonb($3::uuid[]))), 0
        WHERE $5 <> 'DELIVERED'
        UNION ALL
        SELECT now, '{{}}'::jsonb, 2147483647 FROM here
        WHERE now <> was AND (now = 'DELIVERED' OR now = 'REFUNDED' AND $5 <> 'REFUNDED')
    ) told ORDER BY told.position
), told AS (
    SELECT 'units.delivered' AS topic, jsonb_build_object('unit_ids', jsonb_agg(id ORDER BY position)) AS more,
        1 AS place
    FROM moved WHERE $5 = 'DELIVERED' HAVING count(*) > 0
    UNION ALL
    SELECT 'units.refunding', jsonb_build_object('unit_ids', jsonb_agg(id ORDER BY position)), 1
    FROM moved WHERE $5 = 'REFUND_STARTED' HAVING count(*) > 0
    UNION ALL
    SELECT CASE now WHEN 'DELIVERED' THEN 'order.delivered' ELSE 'order.refunded' END, '{{}}'::jsonb, 2
    FROM here WHERE now <> was AND now IN ('DELIVERED', 'REFUNDED')
), news AS (
    INSERT INTO outbox_message (topic, payload, created_at, trace)
    SELECT n.topic, jsonb_build_object('order_id', $1) || n.more, $2, $8 FROM (
        SELECT topic, more, place FROM told
        UNION ALL
        SELECT 'partner.order_moved', more || jsonb_build_object('what', topic), place + 2
        FROM told JOIN "order" o ON o.id = $1 AND o.partner_id IS NOT NULL WHERE topic <> 'units.refunding'
    ) n ORDER BY n.place
)
SELECT (SELECT array_agg(id ORDER BY position) FROM moved) AS unit_ids, was, now FROM here
"""  # noqa: S608 - our own words; values are bound


async def settle(
    order_id: UUID,
    step: Step,
    unit_ids: Sequence[UUID],
    minors: Sequence[int],
    *,
    currencies: Sequence[str | None] | None = None,
    at: datetime,
    actor: str = "system",
    refund_id: UUID | None = None,
) -> Moved:
    """Take the step for these leaf units (`minors`: their cost, or what of them goes back) and all that follows.

    `currencies` are those of the costs; None: the order's. Tells `units.delivered`, `units.refunding` (all of a unit
    goes back), and `order.delivered` or `order.refunded` when it comes to that.
    """
    (row,) = await database.fetch(
        _SETTLED,
        order_id,
        at,
        list(unit_ids),
        list(minors),
        step.value,
        actor,
        str(refund_id) if refund_id else None,
        tracing.carried(),
        list(currencies) if currencies is not None else [None] * len(minors),
    )
    return Moved(list(row["unit_ids"] or ()), row["was"], row["now"])
