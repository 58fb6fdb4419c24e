"""Reading what people asked about their data: many keys in, aligned answers out, one statement each."""

from collections.abc import Sequence
from uuid import UUID

from backend.core import database
from backend.domain.privacy.models import DataExport, Erasure
from backend.domain.privacy.states import ErasureState, Obstacle

# The bytes are read by whoever fetches them, and by nobody else.
_LATEST_EXPORT = """
SELECT DISTINCT ON (customer_id) id, customer_id, state, asked_by, reason, asked_at, ready_at, expires_at, size
FROM data_export WHERE customer_id = ANY($1::uuid[]) ORDER BY customer_id, id DESC
"""
_OBSTACLES = """
SELECT
    EXISTS (
        SELECT FROM "order" WHERE customer_id = $1 AND (
            state IN ('PAID', 'REFUNDING') OR (state = 'PENDING_PAYMENT' AND expires_at > now())
        )
    ) OR EXISTS (
        SELECT FROM "order" o JOIN supplier_order s ON s.order_id = o.id
        WHERE o.customer_id = $1 AND s.state IN ('QUEUED', 'PLACING', 'UNKNOWN', 'ACCEPTED')
    ) AS "OPEN_ORDERS",
    EXISTS (
        SELECT FROM "order" o JOIN after_sale_case c ON c.order_id = o.id
        WHERE o.customer_id = $1 AND c.state IN ('OPEN', 'AWAITING_APPROVAL')
    ) AS "OPEN_CLAIMS",
    EXISTS (
        SELECT FROM "order" o JOIN refund r ON r.order_id = o.id
        WHERE o.customer_id = $1 AND r.state IN ('PENDING', 'UNKNOWN')
    ) AS "OPEN_REFUNDS"
"""


async def latest_export_of(customer_ids: Sequence[UUID]) -> list[DataExport | None]:
    """The export each asked for last, without its bytes; None for who asked for none."""
    found = {row["customer_id"]: DataExport(**row) for row in await database.fetch(_LATEST_EXPORT, list(customer_ids))}
    return [found.get(id) for id in customer_ids]


async def erasure_of(customer_ids: Sequence[UUID]) -> list[Erasure | None]:
    """The erasure that waits for each, or was carried out; None otherwise."""
    rows = await Erasure.filter(customer_id__in=list(customer_ids), state__not=ErasureState.CANCELLED).order_by("id")
    found = {row.customer_id: row for row in rows}
    return [found.get(id) for id in customer_ids]


async def obstacles_of(customer_id: UUID) -> list[Obstacle]:
    """What must be settled before the person can be forgotten."""
    (found,) = await database.fetch(_OBSTACLES, customer_id)
    return [obstacle for obstacle in Obstacle if found[obstacle.value]]
