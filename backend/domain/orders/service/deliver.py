"""An order's units reach the buyer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import database, outbox
from backend.core.money import Money
from backend.domain.orders.service.settle import RATE, Step, settle


@dataclass(frozen=True, slots=True)
class Handed:
    """How a unit was handed over: at which cost, in the currency it was bought in; None: at none."""

    cost: Money | None


async def mark_units_delivered(order_id: UUID, handed: Mapping[UUID, Handed], *, at: datetime) -> int:
    """Mark due leaf units delivered at their cost; bundles and the order follow. The order is locked.

    What was bought in another currency than the order's costs what the rate of now makes of it, and keeps that rate;
    without a rate its cost is not known. Units that are not due are left as they are. Tells `units.delivered` with the
    leaf units that moved, and `order.delivered` when nothing is open any more. Returns how many leaf units moved.
    """
    if not handed:
        return 0
    costs = [how.cost for how in handed.values()]
    minors = [cost.minor if cost else 0 for cost in costs]
    currencies = [cost.currency if cost else None for cost in costs]
    moved = await settle(order_id, Step.DELIVERED, list(handed), minors, currencies=currencies, at=at)
    return len(moved.unit_ids)


# Bundle and order say the sums of their parts; of which one is not known, the sum of a bundle is not.
_COST = f"""
WITH asked AS (
    SELECT u.id, $4::text <> o.currency AS is_foreign,
        CASE WHEN u.bought_currency = coalesce($4, u.bought_currency) THEN u.cost_rate ELSE r.minor_rate END AS rate
    FROM order_unit u JOIN "order" o ON o.id = u.order_id
    LEFT JOIN LATERAL ({RATE.format(currency="$4::text")}) AS r ON true WHERE u.id = $2
), leaf AS (
    SELECT u.id, u.parent_id, CASE WHEN asked.id IS NULL THEN u.cost_minor
            WHEN asked.is_foreign THEN round($3::bigint * asked.rate)::bigint ELSE $3::bigint END AS minor,
        CASE WHEN asked.id IS NULL THEN u.bought_minor WHEN asked.is_foreign THEN $3::bigint
            WHEN $4 IS NULL AND u.bought_minor IS NOT NULL THEN 0 END AS bought,
        CASE WHEN asked.is_foreign THEN $4 WHEN $4 IS NULL THEN u.bought_currency END AS currency, asked.rate
    FROM order_unit u LEFT JOIN asked ON asked.id = u.id WHERE u.order_id = $1 AND u.kind <> 'BUNDLE'
), new AS (
    SELECT id, minor, bought, currency, CASE WHEN bought IS NOT NULL THEN rate END AS rate FROM leaf WHERE id = $2
    UNION ALL
    SELECT parent_id, CASE WHEN NOT bool_or(bought IS NOT NULL AND minor IS NULL) THEN sum(minor)::bigint END,
        NULL, NULL, NULL
    FROM leaf WHERE parent_id = (SELECT parent_id FROM leaf WHERE id = $2) GROUP BY parent_id
), units AS (
    UPDATE order_unit u SET cost_minor = new.minor, bought_minor = new.bought, bought_currency = new.currency,
        cost_rate = new.rate
    FROM new WHERE u.id = new.id
)
UPDATE "order" SET cost_minor = (SELECT coalesce(sum(minor), 0) FROM leaf),
    cost_unknown = (SELECT bool_or(bought IS NOT NULL AND minor IS NULL) FROM leaf), version = version + 1
WHERE id = $1 RETURNING id
"""  # noqa: S608 - our own words; values are bound


async def mark_cost(order_id: UUID, unit_id: UUID, cost: Money | None) -> None:
    """A delivered leaf unit cost this after all: a supplier took something back. The order is locked.

    What it was worth in the order's currency when it was delivered it is worth still. Tells `units.cost_changed`.
    """
    await database.fetch(_COST, order_id, unit_id, cost.minor if cost else 0, cost.currency if cost else None)
    await outbox.emit("units.cost_changed", order_id=order_id, unit_ids=[unit_id])
