"""An order's units reach the buyer."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from backend.core import database, outbox

# Bundles follow their components: what the parts cost together, and delivered when all of them are.
_DELIVERED = """
WITH cost AS (
    SELECT c.id, c.minor FROM unnest($3::uuid[], $4::bigint[]) AS c(id, minor)
), parents AS (
    SELECT u.parent_id AS id, sum(cost.minor)::bigint AS minor
    FROM order_unit u JOIN cost ON cost.id = u.id
    WHERE u.order_id = $1 AND u.parent_id IS NOT NULL GROUP BY u.parent_id
), every AS (
    SELECT id, minor FROM cost UNION ALL SELECT id, minor FROM parents
), units AS (
    UPDATE order_unit u SET state = 'DELIVERED', delivered_at = $2, cost_minor = every.minor
    FROM every WHERE u.id = every.id AND u.order_id = $1 AND u.state = 'DUE'
    RETURNING u.id, u.position
), done AS (
    UPDATE "order" SET state = 'DELIVERED', delivered_at = $2, version = version + 1,
        cost_minor = (SELECT coalesce(sum(minor), 0) FROM cost)
    WHERE id = $1 RETURNING id
), events AS (
    INSERT INTO order_event (order_id, at, kind, actor, data)
    SELECT $1, $2, told.kind, 'system', told.data FROM (
        SELECT 'UNIT_DELIVERED' AS kind, jsonb_build_object('unit_id', u.id) AS data, u.position
        FROM units u WHERE u.id IN (SELECT id FROM cost)
        UNION ALL
        SELECT 'DELIVERED', '{}'::jsonb, 2147483647 FROM done
    ) told ORDER BY told.position
)
SELECT count(*) AS units FROM units
"""


async def mark_delivered(order_id: UUID, costs: Mapping[UUID, int], *, at: datetime) -> int:
    """Mark every due unit delivered at its cost (minor units, by leaf unit). Tells `order.delivered`.

    Returns how many units changed, bundles included, so that the caller sees none is missing.
    """
    rows = await database.fetch(_DELIVERED, order_id, at, list(costs), list(costs.values()))
    await outbox.emit("order.delivered", order_id=order_id)
    return int(rows[0]["units"])
