"""MEMBERSHIP: a stretch of the shop's own membership, after the one that runs."""

from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID

from backend.core import database
from backend.core.money import Money
from backend.domain.fulfilment.kinds.due import Due, DueUnit
from backend.domain.fulfilment.models import Membership


async def deliver(due: Due) -> Mapping[UUID, Money | None]:
    """Grant each unit's days: from now, or from the end of what the customer has of the same product."""
    # Two orders of one customer may be delivered at once; their stretches must not overlap.
    await database.fetch("SELECT pg_advisory_xact_lock(hashtextextended($1, 29))", str(due.customer_id))
    for unit in due.units:
        await _grant(due, unit)
    return {unit.id: None for unit in due.units}


async def _grant(due: Due, unit: DueUnit) -> None:
    rows = await database.fetch(
        """SELECT max(m.ends_at) AS ends_at FROM membership m JOIN variant v ON v.id = m.variant_id
           WHERE m.customer_id = $1 AND v.product_id = (SELECT product_id FROM variant WHERE id = $2)""",
        due.customer_id,
        unit.variant_id,
    )
    running = rows[0]["ends_at"]
    starts_at = max(due.at, running) if running is not None else due.at
    await Membership.create(
        customer_id=due.customer_id,
        variant_id=unit.variant_id,
        unit_id=unit.id,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(days=unit.promised("membership_days")),
        granted_at=due.at,
    )
